import { InvariantError } from "../../core/assert.ts";
import compare from "./chunks/compare.glsl?raw";
import explode from "./chunks/explode.glsl?raw";
import fibre from "./chunks/fibre.glsl?raw";
import hint from "./chunks/hint.glsl?raw";
import knot from "./chunks/knot.glsl?raw";
import lift from "./chunks/lift.glsl?raw";
import light from "./chunks/light.glsl?raw";
import noise from "./chunks/noise.glsl?raw";
import output from "./chunks/output.glsl?raw";
import pain from "./chunks/pain.glsl?raw";
import peel from "./chunks/peel.glsl?raw";
import stateTexel from "./chunks/state-texel.glsl?raw";

/** The shared pieces by the name that `#include "…"` uses. */
const CHUNKS: Readonly<Record<string, string>> = {
  compare,
  explode,
  fibre,
  hint,
  knot,
  lift,
  light,
  noise,
  output,
  pain,
  peel,
  "state-texel": stateTexel,
};

const INCLUDE = /^[ \t]*#include "([a-z-]+)"[ \t]*$/gm;

/**
 * A shader with its `#include "chunk"` lines replaced by the chunk's text.
 * Throws `InvariantError` for a chunk that does not exist, naming the file and the line.
 */
export function composeShader(fileName: string, source: string): string {
  return source.replace(INCLUDE, (_, name: string, offset: number) => {
    const chunk = CHUNKS[name];
    if (chunk === undefined) {
      const line = source.slice(0, offset).split("\n").length;
      throw new InvariantError(`${fileName}:${line}: no shader chunk named "${name}"`);
    }
    return chunk;
  });
}
