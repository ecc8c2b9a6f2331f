import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAX_SPOTS } from "../../../src/scene/materials/shared-uniforms.ts";
import { composeShader } from "../../../src/scene/shaders/compose-shader.ts";

const SHADERS = readdirSync("src/scene", { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".glsl") && !name.includes("chunks"),
);

describe("shader files", () => {
  it("compose with every chunk they name", () => {
    expect(SHADERS.length).toBeGreaterThan(8);
    for (const name of SHADERS) {
      const composed = composeShader(name, readFileSync(`src/scene/${name}`, "utf8"));
      expect(composed, name).not.toMatch(/#include "/);
      expect(composed, name).toMatch(/gl_Position|gl_FragColor/);
    }
  });

  it("stop loudly at a chunk that does not exist, with file and line", () => {
    expect(() => composeShader("x.frag.glsl", 'float a;\n#include "fog"\n')).toThrow(
      'x.frag.glsl:2: no shader chunk named "fog"',
    );
  });

  it("agree with the program on the number of spots", () => {
    const glsl = readFileSync("src/scene/shaders/chunks/pain.glsl", "utf8");
    expect(glsl).toContain(`#define MAX_SPOTS ${MAX_SPOTS}\n`);
  });
});
