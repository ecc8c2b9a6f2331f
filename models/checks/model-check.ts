import type { HeadlessEngine } from "../../src/core/query/headless.ts";

/** What a check looks at: the built model, read back by the app's own code. */
export interface CheckedModel {
  readonly engine: HeadlessEngine;
  /** Bytes of `body.glb`. */
  readonly glb: Uint8Array;
}

/** One rule about the built model. */
export interface ModelCheck {
  readonly name: string;
  readonly description: string;
  /** One sentence per fault; empty when all is well. */
  run(model: CheckedModel): string[] | Promise<string[]>;
}
