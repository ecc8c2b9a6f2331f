import type { Side } from "../../core/anatomy/side.ts";
import type { KnowledgeIndex } from "../../core/knowledge/knowledge-index.ts";
import type { PointRef, StructureRef } from "../../state/index.ts";
import { structureName } from "../records/names.ts";
import type { Catalogue } from "../text/en.ts";

/** One line of the tree; its key is unique in the tree and says what it stands for. */
export type TreeNode =
  | {
      readonly kind: "region";
      readonly key: string;
      readonly title: string;
      readonly children: readonly TreeNode[];
    }
  | {
      readonly kind: "muscle";
      readonly key: string;
      readonly title: string;
      readonly latin: string;
      readonly target: StructureRef;
      readonly children: readonly TreeNode[];
    }
  | {
      readonly kind: "point";
      readonly key: string;
      readonly title: string;
      readonly target: PointRef;
      readonly children: readonly TreeNode[];
    };

/** The key of a muscle's line. */
export function muscleKey(id: string): string {
  return `muscle:${id}`;
}

/** The key of a trigger point's line. */
export function pointKey(id: string): string {
  return `point:${id}`;
}

/** Region → muscle → trigger point for one side of the body, regions from head to foot. */
export function treeItems(
  knowledge: KnowledgeIndex,
  side: Side,
  text: Catalogue,
): readonly TreeNode[] {
  const regions = new Map<string, TreeNode[]>();
  for (const muscle of knowledge.muscles) {
    const points = knowledge.triggerPointsOf(muscle.id).map(
      (point, i): TreeNode => ({
        kind: "point",
        key: pointKey(point.id),
        title: `${text.tree.point(i + 1)}: ${point.where}`,
        target: { triggerPoint: point.id, side },
        children: [],
      }),
    );
    const name = structureName(knowledge, muscle.id);
    const node: TreeNode = {
      kind: "muscle",
      key: muscleKey(muscle.id),
      title: name.everyday,
      latin: name.latin,
      target: { id: muscle.id, side },
      children: points,
    };
    const list = regions.get(muscle.region);
    if (list) list.push(node);
    else regions.set(muscle.region, [node]);
  }
  const place = (region: string) => {
    const known = text.tree.regionOrder.indexOf(region);
    return known < 0 ? text.tree.regionOrder.length : known;
  };
  const inOrder = [...regions].toSorted(([a], [b]) => place(a) - place(b));
  return inOrder.map(([region, children]) => ({
    kind: "region",
    key: `region:${region}`,
    title: region,
    children,
  }));
}
