import type { BodySystem, DepthLayer } from "../../../src/core/anatomy/structure.ts";
import type { MuscleSheet, TendonProfile } from "../../../src/core/muscle/sheet.ts";

/** How well a part follows the reference it was measured on. */
export interface FitRecord {
  /** Mean two-way surface distance. */
  readonly assdMm: number;
  /** 95th percentile of the two-way surface distances. */
  readonly hd95Mm: number;
}

/**
 * What each end of a part is fixed to: ids of bones, of other muscles, tendons or fasciae, all of the
 * same side or mid-line, or `skin`. At least one per end.
 */
export interface Attachments {
  readonly origin: readonly string[];
  readonly insertion: readonly string[];
}

/** One part in `models/anatomy/muscles/<id>.json`; lengths in millimetres, the right side. */
export interface PartFile {
  readonly part: string;
  /** Reference node it was measured on; absent for an authored part. */
  readonly from?: string;
  readonly across: number;
  readonly along: number;
  /** `[x, y, z]` per atom, `along` atoms of one u after the other. */
  readonly positionMm: readonly (readonly number[])[];
  readonly halfThicknessMm: readonly number[];
  readonly tendon: TendonProfile;
  readonly attach?: Attachments;
  readonly fit?: FitRecord;
}

/** `models/anatomy/muscles/<id>.json`. */
export interface StructureFile {
  readonly id: string;
  readonly name: string;
  readonly system: Extract<BodySystem, "muscle" | "tendon" | "fascia">;
  readonly layer: DepthLayer;
  readonly fma: { readonly right: readonly string[]; readonly left: readonly string[] };
  readonly midline?: boolean;
  readonly parts: readonly PartFile[];
}

/** A sheet's atoms as a part file has them: tenths of a millimetre. */
export function gridFigures(
  grid: Pick<MuscleSheet, "across" | "along" | "positions" | "halfThickness">,
): Pick<PartFile, "across" | "along" | "positionMm" | "halfThicknessMm"> {
  const { across, along, positions, halfThickness } = grid;
  const tenth = (metres: number): number => Math.round(metres * 10_000) / 10;
  return {
    across,
    along,
    positionMm: Array.from({ length: across * along }, (_, k) =>
      [0, 1, 2].map((c) => tenth(positions[3 * k + c]!)),
    ),
    halfThicknessMm: Array.from(halfThickness, tenth),
  };
}

function rows(values: readonly unknown[], perLine: number, indent: string): string {
  const lines: string[] = [];
  for (let i = 0; i < values.length; i += perLine) {
    lines.push(
      indent +
        values
          .slice(i, i + perLine)
          .map((v) => JSON.stringify(v))
          .join(", "),
    );
  }
  return `[\n${lines.join(",\n")}\n${indent.slice(2)}]`;
}

/** The file's text: keys in a fixed order, one line of atoms per u. */
export function formatStructureFile(file: StructureFile): string {
  const key = (name: string, value: unknown): string =>
    `"${name}": ${JSON.stringify(value, null, 1).replace(/\n */g, " ")}`;
  const parts = file.parts.map((p) =>
    [
      "    {",
      `      ${key("part", p.part)},`,
      ...(p.from === undefined ? [] : [`      ${key("from", p.from)},`]),
      `      ${key("across", p.across)},`,
      `      ${key("along", p.along)},`,
      `      "positionMm": ${rows(p.positionMm, p.along, "        ")},`,
      `      "halfThicknessMm": ${rows(p.halfThicknessMm, p.along, "        ")},`,
      `      ${key("tendon", p.tendon)}${p.attach || p.fit ? "," : ""}`,
      ...(p.attach ? [`      ${key("attach", p.attach)}${p.fit ? "," : ""}`] : []),
      ...(p.fit ? [`      ${key("fit", p.fit)}`] : []),
      "    }",
    ].join("\n"),
  );
  const head = [
    key("id", file.id),
    key("name", file.name),
    key("system", file.system),
    key("layer", file.layer),
    key("fma", file.fma),
    ...(file.midline ? [key("midline", true)] : []),
  ];
  return `{\n${head.map((h) => `  ${h},\n`).join("")}  "parts": [\n${parts.join(",\n")}\n  ]\n}\n`;
}
