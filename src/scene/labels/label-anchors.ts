import { type PerspectiveCamera, Vector3 } from "three";
import { add, dot, subtract, type Vec3 } from "../../core/geometry/vec3.ts";
import type { Pick } from "../picking/pick.ts";
import type { ChosenPart } from "./choose-parts.ts";

/** A name with the place on the body that it belongs to. */
export interface LabelAnchor {
  readonly key: string;
  readonly name: string;
  /** Index of the seen part that it names: a structure, or a region and its side. */
  readonly part: number;
  /** Index of the structure it moves with. */
  readonly structure: number;
  /** On the unmoved body. */
  readonly positionModel: Vec3;
  readonly normalModel: Vec3;
}

/** An anchor as the camera sees it; CSS pixels of the canvas. */
export interface SeenAnchor {
  readonly anchor: LabelAnchor;
  readonly x: number;
  readonly y: number;
}

/** The anchor of a chosen part, by what a tap there would hit; null if that is something else. */
export function anchorOf(chosen: ChosenPart, hit: Pick | null): LabelAnchor | null {
  if (!hit) return null;
  const { part } = chosen;
  if (part.kind === "structure" ? hit.structure !== part.index : hit.layer !== "skin") return null;
  const { structure, positionModel, normalModel } = hit;
  return {
    key: chosen.key,
    name: chosen.name,
    part: part.index,
    structure,
    positionModel,
    normalModel,
  };
}

/** The anchors that still face the camera, where it sees them. */
export function seeAnchors(
  anchors: readonly LabelAnchor[],
  camera: PerspectiveCamera,
  size: { readonly width: number; readonly height: number },
  movedBy: (structure: number) => Vec3,
): SeenAnchor[] {
  const eye: Vec3 = [camera.position.x, camera.position.y, camera.position.z];
  const point = new Vector3();
  return anchors.flatMap((anchor): SeenAnchor[] => {
    const place = add(anchor.positionModel, movedBy(anchor.structure));
    if (dot(subtract(eye, place), anchor.normalModel) <= 0) return [];
    point.set(...place).project(camera);
    const x = ((point.x + 1) / 2) * size.width;
    const y = ((1 - point.y) / 2) * size.height;
    return [{ anchor, x, y }];
  });
}
