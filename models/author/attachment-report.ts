/**
 * Writes `docs/attachments.md`, how far every end of every muscle part lies from what it is fixed to:
 * `npx tsx models/author/attachment-report.ts`. Needs a built model (for bones and skin), no reference.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Solid } from "../geometry/solid.ts";
import { endDistance, endLimit, endSolids } from "../steps/motion/end-distance.ts";
import { readMuscleFiles, toStructure } from "../steps/muscles/read-muscles.ts";
import { solidNamed } from "./resolve-anchor.ts";
import { loadSurroundings, type Surroundings } from "./surroundings.ts";

const DOCUMENT = fileURLToPath(new URL("../../docs/attachments.md", import.meta.url));

/** One end, millimetres. */
interface Row {
  readonly part: string;
  readonly end: "origin" | "insertion";
  readonly ids: readonly string[];
  readonly least: number;
  readonly median: number;
  readonly far: boolean;
}

function rowsOf(around: Surroundings): Row[] {
  const named = (id: string): Solid | null =>
    id === "skin" || around.bones.has(id) || around.muscleIds.includes(id)
      ? solidNamed(around, id)
      : null;
  return readMuscleFiles().flatMap((file) => {
    const sheets = toStructure(file).parts;
    return file.parts.flatMap((part, i) =>
      (["origin", "insertion"] as const).map((end): Row => {
        const ids = part.attach?.[end] ?? [];
        const solids = endSolids(ids, file.id, part.part, sheets, named);
        const { least, median } = endDistance(sheets[i]!, end, solids);
        return {
          part: `${file.id} / ${part.part}`,
          end,
          ids,
          least: 1000 * least,
          median: 1000 * median,
          far: median > endLimit(ids),
        };
      }),
    );
  });
}

function document(rows: readonly Row[]): string {
  const medians = rows.map((row) => row.median).sort((a, b) => a - b);
  const at = (share: number): string =>
    (medians[Math.round(share * (medians.length - 1))] ?? 0).toFixed(1);
  const far = rows.filter((row) => row.far);
  const line = ({ part, end, ids, least, median, far: tooFar }: Row): string =>
    `| ${part} | ${end} | ${ids.join(", ")} | ${least.toFixed(1)} | ${median.toFixed(1)}${tooFar ? " ‡" : ""} |`;
  return `# How close muscles come to what they are fixed to

Written by \`npx tsx models/author/attachment-report.ts\`; do not edit. For each end of each part: the
least distance between the end's curve, drawn with its thickness, and the nearest of the structures it
names, and the median over the curve, in millimetres. 4 mm are allowed (6 where the skin is named);
\`models/checks/attachments-on-bones.ts\` holds the build to it. A structure that names itself means its
other parts.

- ${rows.length} ends; median ${at(0.5)}, 90th percentile ${at(0.9)}, worst ${at(1)}
- too far (‡): ${far.length}

| part | end | fixed to | least | median |
|---|---|---|---|---|
${rows.map(line).join("\n")}
`;
}

const rows = rowsOf(await loadSurroundings());
writeFileSync(DOCUMENT, document(rows));
console.log(
  `${rows.length} ends, ${rows.filter((row) => row.far).length} too far; wrote docs/attachments.md`,
);
