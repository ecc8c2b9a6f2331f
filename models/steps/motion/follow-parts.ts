import {
  type Anchor,
  type BoneFrame,
  boneAnchor,
  type FollowWeights,
  followWeights,
  softAnchor,
} from "../../../src/core/motion/index.ts";
import type { MuscleSheet } from "../../../src/core/muscle/sheet.ts";
import type { Attachments } from "../muscles/structure-file.ts";

/** One part and what it is fixed to. */
export interface AttachedPart {
  readonly structure: string;
  readonly sheet: MuscleSheet;
  readonly attach: Attachments | undefined;
}

/** A part's end whose anchors are all known, or null while one of them waits for its own weights. */
type Resolved = readonly Anchor[] | null;

/**
 * What the atoms of all parts follow, in the given order. Bones come first; an end that is fixed to
 * another muscle, tendon or fascia (its own structure's id: the structure's other parts) follows what
 * that follows there, so such parts are done after those. Where parts wait for each other in a ring,
 * the first whose origin is known begins, and takes the nearest bone for what its insertion waits for:
 * tendons of origin before bellies, bellies before tendons of insertion. An id that names nothing
 * counts as absent; the check of attachments reports it.
 */
export function followParts(
  parts: readonly AttachedPart[],
  frame: BoneFrame,
  skin: Anchor,
): FollowWeights[] {
  const done = new Map<number, FollowWeights>();
  const bones = new Map<string, Anchor | null>();
  const bone = (id: string): Anchor | null => {
    if (!bones.has(id)) bones.set(id, boneAnchor(frame, id));
    return bones.get(id) ?? null;
  };
  const resolve = (part: number, ids: readonly string[], patient: boolean): Resolved => {
    const anchors: Anchor[] = [];
    for (const id of ids) {
      const known = id === "skin" ? skin : bone(id);
      if (known) {
        anchors.push(known);
        continue;
      }
      const others = parts.flatMap((other, k) => (other.structure === id && k !== part ? [k] : []));
      for (const k of others) {
        const follow = done.get(k);
        if (follow) anchors.push(softAnchor(parts[k]!.sheet.positions, follow));
        else if (patient && id !== parts[part]!.structure) return null;
      }
      const waits = others.length > 0 && others.every((k) => !done.has(k));
      if (patient && waits) return null;
    }
    return anchors;
  };
  const attempt = (part: number, patient: boolean): boolean => {
    const { attach, sheet } = parts[part]!;
    const origin = resolve(part, attach?.origin ?? [], patient);
    const insertion = resolve(part, attach?.insertion ?? [], patient);
    if (!origin || !insertion) return false;
    done.set(part, followWeights(sheet, { origin, insertion }, frame));
    return true;
  };
  while (done.size < parts.length) {
    const waiting = parts.map((_, k) => k).filter((k) => !done.has(k));
    const moved = waiting.filter((k) => attempt(k, true));
    if (moved.length > 0) continue;
    const upstream = waiting.find((k) => resolve(k, parts[k]!.attach?.origin ?? [], true));
    attempt(upstream ?? waiting[0]!, false);
  }
  return parts.map((_, k) => done.get(k)!);
}
