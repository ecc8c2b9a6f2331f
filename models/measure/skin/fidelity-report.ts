import { SKIN_PARTS, type SkinPart, skinPartOf } from "../../steps/skin/body-parts.ts";
import { checkSkin } from "../../steps/skin/check-skin.ts";
import type { SkinSurface } from "../../steps/skin/mirror-half.ts";
import type { SurfaceSamples } from "./samples.ts";
import { createSolidProbe, type SolidProbe } from "./signed-distance.ts";

/** The value below which a share of the (sorted) numbers lies; NaN when there are none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * The two-way distances between the built skin and the reference, by body part, as a Markdown
 * page. Ours to theirs from the vertices of the right half, theirs to ours from the samples.
 */
export function fidelityReport(
  built: SkinSurface,
  samples: SurfaceSamples,
  reference: SolidProbe,
  blobCount: number,
): string {
  const positions = built.positions.map((value) => value * 1000);
  const ours = createSolidProbe({ positions, index: built.index });
  const forth = new Map<SkinPart, number[]>(SKIN_PARTS.map((part) => [part, []]));
  const back = new Map<SkinPart, number[]>(SKIN_PARTS.map((part) => [part, []]));
  for (let v = 0; v < built.halfCount; v++) {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    forth.get(skinPartOf(x, y, z))?.push(reference.distance(x, y, z));
  }
  for (let s = 0; s < samples.count; s++) {
    const [x, y, z] = [
      samples.points[3 * s]!,
      samples.points[3 * s + 1]!,
      samples.points[3 * s + 2]!,
    ];
    back.get(skinPartOf(x, y, z))?.push(ours.distance(x, y, z));
  }
  const row = (name: string, a: readonly number[], b: readonly number[]): string => {
    const all = [...a, ...b].sort((p, q) => p - q);
    const mean = (list: readonly number[]): number =>
      list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
    const cells = [
      (mean(a) + mean(b)) / 2,
      quantile(all, 0.5),
      quantile(all, 0.95),
      quantile(all, 1),
    ].map((value) => value.toFixed(2));
    return `| ${name} | ${cells.join(" | ")} |`;
  };
  const rows = SKIN_PARTS.map((part) => row(part, forth.get(part) ?? [], back.get(part) ?? []));
  rows.push(row("**all**", [...forth.values()].flat(), [...back.values()].flat()));
  const check = checkSkin(built);
  return `# Fidelity of the skin

Written by \`npx tsx models/measure/skin/fit.ts\`. Distances in millimetres between the built skin (right
half) and the reference skin: from the vertices of ours to theirs, and from ${samples.count} points of theirs to
ours. The average is the mean of both directions (ASSD); median, 95 % and largest are over both.
Slits of the reference that are too narrow for a ball (radius 1.1 mm at lids and lips, 3 at the toes,
1.3 at the fingers, 5 in the armpit, 3 in the cleft) are closed on purpose: there the closed surface counts.
Lids, lips, toes, nails, navel and armpit are drawn (\`models/anatomy/skin/README.md\`) and differ from the
reference on purpose: the toes stand apart, where the reference's run through one another. They count here.

| part | average | median | 95 % | largest |
|---|---|---|---|---|
${rows.join("\n")}

${blobCount} blobs of ten numbers; ${check.vertices} vertices, ${check.triangles} triangles, genus ${check.genus},
smallest angle ${check.smallestAngleDegrees.toFixed(1)}°, ${(100 * check.sliverShare).toFixed(2)} % of the triangles with an angle below 20°.
${check.problems.map((problem) => `\n- Problem: ${problem}`).join("")}`;
}
