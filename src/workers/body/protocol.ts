import type { Body, SkinLayer } from "../../core/body/body.ts";
import type { ModelManifest } from "../../core/body/model-manifest.ts";
import type { MuscleStructure } from "../../core/muscle/index.ts";

/** Why the body's files could not be used; the person is told in words by this name. */
export type BodyLoadCode = "offline" | "not-found" | "corrupt" | "stalled" | "unknown";

/** A failure as a value: a code for the message, a detail for the curious. */
export interface BodyLoadFailure {
  readonly code: BodyLoadCode;
  readonly detail: string;
}

/** What comes first: enough for a picture, and for saying where on the skin a place is. */
export interface FirstOfBody {
  readonly manifest: ModelManifest;
  readonly skin: SkinLayer;
}

/** What follows: everything under the skin. */
export interface RestOfBody {
  readonly layers: Pick<Body, "muscles" | "bones">;
  readonly muscles: readonly MuscleStructure[];
  readonly zones: Uint8Array;
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

/**
 * From the worker: progress any number of times; `first` and then `rest`, or `failed` in the place of
 * either. `rest` and `failed` are the last.
 */
export type BodyResponse =
  | { readonly kind: "progress"; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: "first"; readonly first: FirstOfBody }
  | { readonly kind: "rest"; readonly rest: RestOfBody }
  | { readonly kind: "failed"; readonly failure: BodyLoadFailure };
