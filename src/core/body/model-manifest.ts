import type { Side } from "../anatomy/side.ts";
import type { Structure } from "../anatomy/structure.ts";
import type { LandmarkRecord } from "../skin/landmark.ts";

/** The files the app loads to build the body. */
export const PART_KINDS = ["muscles", "shade", "bones", "skin", "zones"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Files that are fetched only when something asks for them. */
export const LATER_KINDS = ["motion"] as const;
export type LaterKind = (typeof LATER_KINDS)[number];

/** One file of the model. */
export interface ModelPart {
  readonly kind: PartKind | LaterKind;
  /** File name beside `model.json`; changes with the content, so it may be cached for ever. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** Raised when an old reader would misread a new model. */
export const MODEL_VERSION = 1;

/** `public/models/model.json`: what the model is made of and which files carry it. */
export interface ModelManifest {
  readonly format: "knotmap-model";
  readonly version: typeof MODEL_VERSION;
  /** Hash of everything the model was built from. */
  readonly inputs: string;
  readonly parts: readonly ModelPart[];
  /** All structures: muscles, tendons and fasciae first, then bones, then the skin. */
  readonly structures: readonly Structure[];
  /** Ids of skin regions in the order of `SkinLayer.region`. */
  readonly regions: readonly { readonly id: string; readonly midline: boolean }[];
  readonly landmarks: readonly LandmarkRecord[];
  readonly triangles: number;
}

/** The parts that the body is built from, in the manifest's order. */
export function bodyParts(
  manifest: ModelManifest,
): readonly (ModelPart & { readonly kind: PartKind })[] {
  return PART_KINDS.map((kind) => ({ ...partOf(manifest, kind), kind }));
}

/** The part of a kind; throws `TypeError` when the manifest does not list it. */
export function partOf(manifest: ModelManifest, kind: PartKind | LaterKind): ModelPart {
  const part = manifest.parts.find((one) => one.kind === kind);
  if (!part) throw new TypeError(`core/body: model.json lists no part "${kind}"`);
  return part;
}

/** True for a value that has the envelope of a manifest this program can read. */
export function isModelManifest(value: unknown): value is ModelManifest {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const parts = fields.get("parts");
  return (
    fields.get("format") === "knotmap-model" &&
    fields.get("version") === MODEL_VERSION &&
    Array.isArray(parts) &&
    PART_KINDS.every((kind) => parts.some((part) => isPart(part, kind))) &&
    ["structures", "regions", "landmarks"].every((name) => Array.isArray(fields.get(name)))
  );
}

function isPart(value: unknown, kind: PartKind): boolean {
  if (typeof value !== "object" || value === null) return false;
  const part = new Map<string, unknown>(Object.entries(value));
  return (
    part.get("kind") === kind &&
    typeof part.get("file") === "string" &&
    /^[a-z0-9.-]+$/.test(String(part.get("file"))) &&
    Number.isSafeInteger(part.get("bytes")) &&
    /^[0-9a-f]{64}$/.test(String(part.get("sha256")))
  );
}

/** The mirrored structure of each structure: its own index on the mid-line. */
export function twinIndices(structures: readonly Structure[]): Uint16Array {
  const other: Readonly<Record<Side, Side>> = { left: "right", right: "left", midline: "midline" };
  const byKey = new Map(structures.map((one, i) => [`${one.id}.${one.side}`, i]));
  return Uint16Array.from(structures, (one, i) => byKey.get(`${one.id}.${other[one.side]}`) ?? i);
}
