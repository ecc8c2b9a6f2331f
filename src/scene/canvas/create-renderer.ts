import { NoToneMapping, SRGBColorSpace, WebGLRenderer } from "three";

/** A drawing context on a canvas, or null where the device or the person's settings refuse one. */
export function createContext(
  canvas: HTMLCanvasElement,
  antialias: boolean,
): WebGL2RenderingContext | null {
  try {
    return canvas.getContext("webgl2", {
      alpha: true,
      antialias,
      depth: true,
      stencil: true,
      premultipliedAlpha: true,
      preserveDrawingBuffer: false,
      powerPreference: "high-performance",
    });
  } catch {
    // Some browsers throw instead of answering null when WebGL is blocked by policy.
    return null;
  }
}

/**
 * The renderer over a context: transparent ground, sRGB out, no tone curve of its own (the shaders
 * end in a soft shoulder). `onBroken` hears when a shader does not compile on this device; the log
 * says why.
 */
export function createRenderer(
  canvas: HTMLCanvasElement,
  context: WebGL2RenderingContext,
  onBroken: () => void,
): WebGLRenderer {
  const renderer = new WebGLRenderer({ canvas, context, alpha: true });
  renderer.setClearColor(0x000000, 0);
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.toneMapping = NoToneMapping;
  renderer.debug.onShaderError = (gl, _program, vertex, fragment) => {
    const log = [vertex, fragment].map((shader) => gl.getShaderInfoLog(shader) ?? "").join("\n");
    console.error(`scene: a shader does not compile on this device:\n${log}`);
    onBroken();
  };
  return renderer;
}
