import type { KnowledgeBundle } from "../../src/core/knowledge/bundle.ts";
import type { JsonObject } from "../lib/json.ts";
import type { RecordKind } from "../lib/kinds.ts";
import type { SchemaSet } from "../lib/schemas.ts";

/** One record file as read from disk. */
export interface RecordFile {
  readonly kind: RecordKind;
  /** Path from the root of the repository. */
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  /** The file as it is. */
  readonly text: string;
  /** Parsed content; `undefined` where the file holds no JSON object. */
  readonly value: JsonObject | undefined;
}

/** Everything the checks look at. */
export interface Dataset {
  readonly schemas: SchemaSet;
  readonly files: readonly RecordFile[];
  /** The records that fit their schemas, typed and sorted by id. */
  readonly bundle: KnowledgeBundle;
  /** Ids of all muscles the project knows of, written or not. */
  readonly knownMuscles: ReadonlySet<string>;
  /** Ids of landmarks; `null` where the list of landmarks is absent. */
  readonly landmarks: ReadonlySet<string> | null;
}

/** Something wrong with the data. */
export interface Problem {
  /** File, and the field in it after a `#`. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly tip: string;
  /** Warnings are printed but do not fail the check. */
  readonly severity: "error" | "warning";
}

/** One rule about the data. */
export type Check =
  | {
      readonly name: string;
      readonly description: string;
      readonly scope: "file";
      run(file: RecordFile, dataset: Dataset): readonly Problem[];
    }
  | {
      readonly name: string;
      readonly description: string;
      readonly scope: "dataset";
      run(dataset: Dataset): readonly Problem[];
    };

/** An error at a field of a file. */
export function problem(file: string, field: string, message: string, tip: string): Problem {
  return { path: field === "" ? file : `${file}#${field}`, message, tip, severity: "error" };
}

/** A warning at a field of a file. */
export function warning(file: string, field: string, message: string, tip: string): Problem {
  return { ...problem(file, field, message, tip), severity: "warning" };
}
