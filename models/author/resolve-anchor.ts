import { castRay } from "../../src/core/geometry/cast-ray.ts";
import { add, scale, type Vec3 } from "../../src/core/geometry/vec3.ts";
import { faceNormal, type Solid, touch } from "../geometry/solid.ts";
import { readLandmarks } from "../steps/zones/read-landmarks.ts";
import type { Anchor } from "./lay-plan.ts";
import { type Surroundings } from "./surroundings.ts";

const FAR = 0.3;

const metres = (mm: readonly number[]): Vec3 => [
  (mm[0] ?? 0) / 1000,
  (mm[1] ?? 0) / 1000,
  (mm[2] ?? 0) / 1000,
];

/** The solid of a bone, or of a structure that has a file. Throws for an unknown id. */
export function solidNamed(around: Surroundings, id: string): Solid {
  return id === "skin" ? around.skin : (around.bones.get(id) ?? around.muscle(id));
}

/** Where an anchor lies, model space, metres. Throws when it names something unknown or far away. */
export function resolveAnchor(anchor: Anchor, around: Surroundings): Vec3 {
  if (!("length" in anchor)) {
    if ("skinAhead" in anchor) return skinAhead(anchor.skinAhead, anchor.depthMm, around);
    if ("landmark" in anchor) return landmarkPoint(anchor.landmark, anchor.offsetMm);
    const [solid, near, lift] =
      "on" in anchor
        ? [solidNamed(around, anchor.on), metres(anchor.near), (anchor.liftMm ?? 0) / 1000]
        : [around.skin, metres(anchor.underSkin), -anchor.depthMm / 1000];
    const found = touch(solid, near, FAR);
    if (!found)
      throw new Error(`models/author: ${solid.id} is more than 30 cm from ${near.join()}`);
    return add(found.hit.position, scale(found.normal, lift));
  }
  return metres(anchor);
}

function skinAhead(at: readonly [number, number], depthMm: number, around: Surroundings): Vec3 {
  const from: Vec3 = [at[0] / 1000, at[1] / 1000, 1];
  const hit = castRay(around.skin.bvh, from, [0, 0, -1])[0];
  if (!hit) throw new Error(`models/author: no skin straight ahead of ${at.join()}`);
  return add(hit.position, scale(faceNormal(around.skin, hit.triangle), -depthMm / 1000));
}

function landmarkPoint(id: string, offsetMm: readonly number[] = [0, 0, 0]): Vec3 {
  const row = readLandmarks().find((one) => one.id === id);
  const at = row?.boneMm ?? row?.surfaceMm;
  if (!at) throw new Error(`models/author: no landmark "${id}"`);
  return add(metres(at), metres(offsetMm));
}
