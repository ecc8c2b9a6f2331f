import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MUSCLE_FOLDER, readMuscleFiles, toStructure } from "../../steps/muscles/read-muscles.ts";
import { hasReference, loadReference } from "../reference.ts";
import { fidelity } from "./fidelity.ts";
import { halfMesh } from "./half-mesh.ts";
import { LAID_COUNTERPARTS } from "./laid-counterparts.ts";
import type { Grid } from "./trial-sheets.ts";

const DOCUMENT = fileURLToPath(new URL("../../../docs/fidelity-muscles.md", import.meta.url));

/** One reference mesh and everything of ours that was measured on it. */
interface Row {
  readonly mesh: string;
  readonly owners: readonly string[];
  readonly grids: readonly string[];
  readonly numbers: number;
  readonly assdMm: number;
  readonly hd95Mm: number;
  readonly maxMm: number;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.round(q * (sorted.length - 1)))] ?? 0;
}

async function measureRows(): Promise<Row[]> {
  const meshes = await loadReference("anatomy.glb");
  const laidOn = new Map(
    Object.entries(LAID_COUNTERPARTS).flatMap(([mesh, ids]) =>
      ids.map((id) => [id, mesh] as const),
    ),
  );
  const byMesh = new Map<string, { owner: string; grid: Grid }[]>();
  for (const file of readMuscleFiles()) {
    const sheets = toStructure(file).parts;
    file.parts.forEach((part, i) => {
      const mesh = part.from ?? laidOn.get(file.id);
      if (mesh === undefined) return;
      const list = byMesh.get(mesh) ?? [];
      const laid = part.from === undefined ? " (laid)" : "";
      list.push({ owner: `${file.id} / ${part.part}${laid}`, grid: sheets[i]! });
      byMesh.set(mesh, list);
    });
  }
  return [...byMesh]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .flatMap(([mesh, made]) => {
      const reference = meshes.get(mesh);
      if (!reference) return [];
      const target = /right/i.test(mesh) ? reference : halfMesh(reference);
      const fit = fidelity(
        target,
        made.map((m) => m.grid),
      );
      return [
        {
          mesh,
          owners: made.map((m) => m.owner),
          grids: made.map((m) => `${m.grid.across}×${m.grid.along}`),
          numbers: made.reduce((sum, m) => sum + 4 * m.grid.across * m.grid.along, 0),
          ...fit,
        },
      ];
    });
}

function document(rows: readonly Row[]): string {
  const means = rows.map((r) => r.assdMm);
  const parts = rows.flatMap((r) =>
    r.grids.map((g) => g.split("×").reduce((product, n) => product * Number(n), 4)),
  );
  const line = (r: Row): string => {
    const [first, ...rest] = r.owners;
    const owners = rest.length === 0 ? first : `${first} and ${rest.length} more`;
    const sizes = [...new Set(r.grids)].join(", ");
    return `| ${owners} | ${r.mesh.replaceAll("_", " ")} | ${sizes} | ${r.numbers} | ${r.assdMm.toFixed(2)} | ${r.hd95Mm.toFixed(2)} | ${r.maxMm.toFixed(1)} |`;
  };
  return `# How close the muscles come to the reference

Written by \`npx tsx models/measure/muscles/report.ts\`, which needs the reference anatomy beside the
repository; measured on the figures in \`models/anatomy/muscles\` as they are shipped. Distances are
two-way: 4000 points spread over the reference surface to ours, as many over ours to the reference
(what lies inside another sheet of the same muscle left out), pooled. "Mean" is their mean (ASSD), "95 %"
their 95th percentile, "most" the single worst point, usually a tendon tip. Parts that share one
reference mesh are measured together. "Laid" parts were designed from a plan although the reference has a
mesh, because that mesh has wrong fibres, torn slips or fused heads (\`laid-counterparts.ts\`).

| | mean distance, mm |
|---|---|
| median over ${rows.length} reference meshes | ${quantile(means, 0.5).toFixed(2)} |
| 90th percentile | ${quantile(means, 0.9).toFixed(2)} |
| worst | ${Math.max(...means).toFixed(2)} |

Numbers: ${parts.reduce((a, b) => a + b, 0)} in ${parts.length} sheets, median ${quantile(parts, 0.5)} a sheet
(position and half-thickness of each atom).

| part | reference mesh | atoms | numbers | mean | 95 % | most |
|---|---|---|---|---|---|---|
${rows.map(line).join("\n")}
`;
}

if (hasReference()) {
  const rows = await measureRows();
  writeFileSync(DOCUMENT, document(rows));
  const means = rows.map((r) => r.assdMm);
  console.log(
    `${rows.length} meshes, median ${quantile(means, 0.5)} mm, 90th percentile ${quantile(means, 0.9)} mm; wrote docs/fidelity-muscles.md`,
  );
} else {
  console.log(`No reference here: the figures in ${MUSCLE_FOLDER} stay as last measured.`);
}
