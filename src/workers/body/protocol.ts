import type { Body } from "../../core/body/body.ts";
import type { ModelManifest } from "../../core/body/model-manifest.ts";
import type { MuscleStructure } from "../../core/muscle/index.ts";

/** Why the body's files could not be used; the person is told in words by this name. */
export type BodyLoadCode = "offline" | "not-found" | "corrupt" | "stalled" | "unknown";

/** A failure as a value: a code for the message, a detail for the curious. */
export interface BodyLoadFailure {
  readonly code: BodyLoadCode;
  readonly detail: string;
}

/** Everything that comes out of the model's files. */
export interface LoadedBody {
  readonly manifest: ModelManifest;
  readonly body: Body;
  /** Right side of every muscle, for places given in muscle coordinates. */
  readonly muscles: readonly MuscleStructure[];
  /** The packed pain zones, checked but not decoded. */
  readonly zones: Uint8Array;
}

/** To the worker: the only request; a worker loads one body and is then let go. */
export interface BodyRequest {
  readonly kind: "load";
  /** Absolute address of `model.json`; the parts lie beside it. */
  readonly manifestUrl: string;
  /** Milliseconds without a byte after which a download counts as stalled. */
  readonly stallMs: number;
}

/** From the worker: progress any number of times, then exactly one of the others. */
export type BodyResponse =
  | { readonly kind: "progress"; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: "loaded"; readonly loaded: LoadedBody }
  | { readonly kind: "failed"; readonly failure: BodyLoadFailure };
