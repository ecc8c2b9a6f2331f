/** A picture whose pixels are numbers of what is seen there; see `id.frag.glsl`. */
export interface IdPicture {
  /** RGBA, rows from the bottom up, as WebGL reads them. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** One thing that is seen. */
export interface SeenPart {
  /** What the number counts: structures of the body, or regions of the skin (twice, plus 1 right). */
  readonly kind: "structure" | "region";
  readonly index: number;
  /** Pixels that show it. */
  readonly pixels: number;
  /** The pixel farthest from its border, from the top left corner, 0–1 across and down. */
  readonly x: number;
  readonly y: number;
  /** How far that pixel is from the border; pixels. */
  readonly depth: number;
}

/** What a picture shows, and how far it reaches from side to side (0–1); empty for no body. */
export interface SeenBody {
  readonly parts: readonly SeenPart[];
  readonly left: number;
  readonly right: number;
}

/**
 * Everything that is seen in a picture of numbers, largest first. The place of each is the middle of
 * its widest part: the greatest city-block distance to a pixel that shows something else.
 */
export function seenParts({ rgba, width, height }: IdPicture): SeenBody {
  const code = new Int32Array(width * height);
  let left = width;
  let right = 0;
  for (let i = 0; i < code.length; i++) {
    const blue = rgba[4 * i + 2]!;
    if (blue < 64) {
      code[i] = -1;
      continue;
    }
    code[i] = 2 * (rgba[4 * i]! + 256 * rgba[4 * i + 1]!) + (blue > 192 ? 1 : 0);
    const x = i % width;
    if (x < left) left = x;
    if (x > right) right = x;
  }
  const depth = borderDepth(code, width, height);
  const found = new Map<number, { pixels: number; at: number; depth: number }>();
  for (let i = 0; i < code.length; i++) {
    const number = code[i]!;
    if (number < 0) continue;
    const known = found.get(number);
    if (!known) found.set(number, { pixels: 1, at: i, depth: depth[i]! });
    else {
      known.pixels += 1;
      if (depth[i]! > known.depth) {
        known.depth = depth[i]!;
        known.at = i;
      }
    }
  }
  const parts = [...found].map(
    ([number, { pixels, at, depth: d }]): SeenPart => ({
      kind: number & 1 ? "region" : "structure",
      index: number >> 1,
      pixels,
      x: ((at % width) + 0.5) / width,
      y: 1 - (Math.floor(at / width) + 0.5) / height,
      depth: d,
    }),
  );
  parts.sort((a, b) => b.pixels - a.pixels || a.index - b.index);
  return { parts, left: left / width, right: (right + 1) / width };
}

/** For each pixel the city-block distance to one with another number, in two sweeps. */
function borderDepth(code: Int32Array, width: number, height: number): Uint16Array {
  const depth = new Uint16Array(code.length);
  const from = (i: number, j: number, inside: boolean) =>
    inside && code[i] === code[j] ? depth[j]! : 0;
  for (let i = 0; i < code.length; i++) {
    depth[i] = 1 + Math.min(from(i, i - 1, i % width > 0), from(i, i - width, i >= width));
  }
  for (let i = code.length - 1; i >= 0; i--) {
    const onward = Math.min(
      from(i, i + 1, i % width < width - 1),
      from(i, i + width, i + width < height * width),
    );
    depth[i] = Math.min(depth[i]!, onward + 1);
  }
  return depth;
}
