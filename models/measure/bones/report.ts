/**
 * Writes `docs/fidelity-bones.md` from the figures kept with the bones:
 * `npx tsx models/measure/bones/report.ts`. Needs no reference.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type BoneShape, readBoneShapes } from "../../steps/bones/bone-shape.ts";
import { BONE_CATALOG } from "./catalog.ts";
import { targetRule } from "./target.ts";

const FILE = fileURLToPath(new URL("../../../docs/fidelity-bones.md", import.meta.url));

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
}

/** The report as Markdown, worst bones first. */
export function bonesReport(shapes: readonly BoneShape[]): string {
  const ids = new Set(BONE_CATALOG.flatMap(({ id, below }) => (below ? [id, below.id] : [id])));
  const measured = shapes.flatMap(({ fit, ...shape }) =>
    fit && ids.has(shape.id) ? [{ ...shape, fit }] : [],
  );
  const byHand = shapes.map((shape) => shape.id).filter((id) => !ids.has(id));
  const assd = measured.map((shape) => shape.fit.assdMm).sort((p, q) => p - q);
  const hd95 = measured.map((shape) => shape.fit.hd95Mm).sort((p, q) => p - q);
  const blobs = shapes.reduce((sum, shape) => sum + shape.blobs.length, 0);
  const rows = [...measured]
    .sort((p, q) => q.fit.assdMm - p.fit.assdMm || (p.id < q.id ? -1 : 1))
    .map((shape) => {
      const mark = targetRule(shape.id) ? " †" : "";
      const { assdMm, hd95Mm } = shape.fit;
      return `| ${shape.id}${mark} | ${shape.blobs.length} | ${assdMm.toFixed(2)} | ${hd95Mm.toFixed(2)} |`;
    });
  const missing = BONE_CATALOG.filter((bone) => !shapes.some((shape) => shape.id === bone.id));
  return `# How close the bones are

Written by \`models/measure/bones/report.ts\`; do not edit.

Each bone is a sum of smooth ellipsoidal blobs (ten numbers each, \`models/anatomy/bones\`), fitted
to the reference anatomy by \`models/measure/bones/fit.ts\`. The figures are distances between the
surface of the blobs and the measured surface, in millimetres, both ways: the average (ASSD) and the
95th percentile (HD95).

- ${shapes.length} structures (right side and midline), ${blobs} blobs, ${blobs * 10} numbers
- ASSD: median ${quantile(assd, 0.5)}, 90th percentile ${quantile(assd, 0.9)}, worst ${quantile(assd, 1)}
- HD95: median ${quantile(hd95, 0.5)}, 90th percentile ${quantile(hd95, 0.9)}, worst ${quantile(hd95, 1)}
- laid by hand, since the reference lacks them: ${byHand.length === 0 ? "none" : byHand.join(", ")}
- not measured: ${missing.length === 0 ? "none" : missing.map((bone) => bone.id).join(", ")}

Midline bones are symmetric here and are not in nature: they are first straightened (a shift
and a gentle bend), the right half is fitted, and the distance is taken to both halves. So
the figures of vertebrae, discs and sacrum contain the real difference between left and right.

† Measured against the bone with tooth sockets, air cells and pits filled, and with a margin of
about two millimetres that runs into its neighbours across the sutures (\`target.ts\`).

| bone | blobs | ASSD mm | HD95 mm |
|---|---|---|---|
${rows.join("\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, bonesReport(readBoneShapes()));
}
