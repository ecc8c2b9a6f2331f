import type { Structure } from "../../core/anatomy/structure.ts";
import type { BodyLayer } from "../../core/body/body.ts";

/** How many shades there are to give. */
export const SHADES = 4;
/** Structures with vertices in the same cell count as neighbours; metres. */
const CELL = 0.012;

/**
 * A shade 0–3 for every structure so that neighbours differ where four shades allow it. Both sides
 * of a structure share a shade. Greedy colouring in order of falling number of neighbours, ties by
 * id; deterministic.
 */
export function assignShades(layer: BodyLayer, structures: readonly Structure[]): Uint8Array {
  const ids = [...new Set(structures.map((s) => s.id as string))].sort();
  const rank = new Map(ids.map((id, i) => [id, i]));
  const idOf = structures.map((s) => rank.get(s.id) ?? 0);
  const cells = new Map<number, Set<number>>();
  const { positions, structure } = layer;
  for (let i = 0; i < structure.length; i++) {
    const x = Math.floor(positions[3 * i]! / CELL) + 512;
    const y = Math.floor(positions[3 * i + 1]! / CELL) + 512;
    const z = Math.floor(positions[3 * i + 2]! / CELL) + 512;
    const key = (x * 1024 + y) * 1024 + z;
    const cell = cells.get(key);
    const id = idOf[structure[i]!]!;
    if (cell) cell.add(id);
    else cells.set(key, new Set([id]));
  }
  const neighbours = ids.map(() => new Set<number>());
  for (const cell of cells.values()) {
    if (cell.size < 2) continue;
    for (const a of cell) for (const b of cell) if (a !== b) neighbours[a]!.add(b);
  }
  const order = ids
    .map((_, i) => i)
    .sort((a, b) => neighbours[b]!.size - neighbours[a]!.size || a - b);
  const shade = new Int8Array(ids.length).fill(-1);
  for (const id of order) {
    const uses = [0, 0, 0, 0];
    for (const other of neighbours[id]!) if (shade[other]! >= 0) uses[shade[other]!]!++;
    let best = id % SHADES;
    for (let k = 0; k < SHADES; k++) if (uses[k]! < uses[best]!) best = k;
    shade[id] = best;
  }
  return Uint8Array.from(idOf, (id) => shade[id] ?? 0);
}
