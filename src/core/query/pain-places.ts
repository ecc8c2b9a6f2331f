import type { Side } from "../anatomy/side.ts";
import type { RegionFamily } from "../knowledge/records.generated.ts";
import { type PaintedSkin, paintSpot } from "../pain/paint-skin.ts";
import type { NamedPain } from "../ranking/rank-points.ts";
import { resolvePoint } from "../skin/resolve-point.ts";
import { sideOfPlace } from "../skin/skin-region.ts";
import type { PainRequest } from "./contract.ts";
import type { Answer } from "./engine.ts";
import type { EngineParts } from "./engine-parts.ts";

const DEFAULT_RADIUS_MM = 20;
const DEFAULT_INTENSITY = 5;
/** A family of regions counts as marked from this share of the mark on. */
const FAMILY_SHARE = 0.2;

/** A pain on the skin, with the families of regions it lies in. */
export interface PlacedPain extends NamedPain {
  readonly families: ReadonlySet<RegionFamily>;
}

/** All skin of one region on one side. `side` is ignored for regions that cross the mid-line. */
export function regionSkin(parts: EngineParts, index: number, side: Side): PaintedSkin {
  const { region, positions } = parts.body.skin;
  const midline = parts.manifest.regions[index]?.midline ?? false;
  const vertices: number[] = [];
  region.forEach((one, vertex) => {
    if (one !== index) return;
    const x = positions[3 * vertex] ?? 0;
    if (midline || (side === "right" ? x <= 0 : x >= 0)) vertices.push(vertex);
  });
  return {
    vertices: Uint32Array.from(vertices),
    weights: new Float32Array(vertices.length).fill(1),
  };
}

/** What people call a region on a side: "right temple". */
export function placeName(parts: EngineParts, index: number, side: Side): string {
  const entry = parts.manifest.regions[index];
  const record = entry ? parts.knowledge.skinRegion(entry.id) : undefined;
  const words = (record?.everyday ?? entry?.id ?? "skin").toLowerCase();
  return side === "midline" ? words : `${side} ${words}`;
}

function familiesOf(parts: EngineParts, painted: PaintedSkin): Set<RegionFamily> {
  const { areas } = parts.skin();
  const { region } = parts.body.skin;
  const { regions } = parts.manifest;
  const byRegion = new Float64Array(regions.length);
  const { vertices, weights } = painted;
  for (let i = 0; i < vertices.length; i++) {
    const vertex = vertices[i]!;
    byRegion[region[vertex]!]! += areas[vertex]! * weights[i]!;
  }
  const share = new Map<RegionFamily, number>();
  let total = 0;
  byRegion.forEach((area, at) => {
    if (area <= 0) return;
    const family = parts.knowledge.skinRegion(regions[at]?.id ?? "")?.family;
    total += area;
    if (family) share.set(family, (share.get(family) ?? 0) + area);
  });
  return new Set([...share].filter(([, area]) => area >= FAMILY_SHARE * total).map(([f]) => f));
}

/** Places one pain of a request on this body, or says why it cannot be placed. */
export function placePain(parts: EngineParts, pain: PainRequest): Answer<PlacedPain> {
  const intensity = pain.intensity ?? DEFAULT_INTENSITY;
  if ("region" in pain) {
    const index = parts.manifest.regions.findIndex((one) => one.id === pain.region);
    if (index < 0) return { ok: false, problem: `there is no skin region "${pain.region}"` };
    const midline = parts.manifest.regions[index]?.midline ?? false;
    if (!midline && pain.side === "midline") {
      return { ok: false, problem: `"${pain.region}" needs the side "left" or "right"` };
    }
    const side = midline ? "midline" : pain.side;
    const painted = regionSkin(parts, index, side);
    return {
      ok: true,
      value: {
        ...painted,
        intensity,
        name: placeName(parts, index, side),
        families: familiesOf(parts, painted),
      },
    };
  }
  const point = resolvePoint(pain.at, parts.skin(), parts.landmarks);
  if (!point.ok) return point;
  const radius = (pain.radiusMm ?? DEFAULT_RADIUS_MM) / 1000;
  const painted = paintSpot(parts.geodesics(), point.value, radius);
  const { region, index: corners } = parts.body.skin;
  const [a, b, c] = point.value.barycentric;
  const corner = a >= b && a >= c ? 0 : b >= c ? 1 : 2;
  const at = region[corners[3 * point.value.triangle + corner] ?? 0] ?? 0;
  const side = sideOfPlace(parts.manifest.regions[at], point.value.position[0]);
  return {
    ok: true,
    value: {
      ...painted,
      intensity,
      name: placeName(parts, at, side),
      families: familiesOf(parts, painted),
    },
  };
}
