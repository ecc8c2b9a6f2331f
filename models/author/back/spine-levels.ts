import type { PointMm } from "../lay-plan.ts";

/** Where muscles take hold of one vertebra, the right side, millimetres in model space. */
export interface SpineLevel {
  /** File id of the vertebra. */
  readonly bone: string;
  /** The side of the spinous process, near its lower edge and tip. */
  readonly spine: PointMm;
  /**
   * Where multifidus fascicles arise: the articular process (neck), the back of the transverse process
   * (chest), the mamillary process (loins).
   */
  readonly process: PointMm;
}

const level = (bone: string, spine: PointMm, process: PointMm): SpineLevel => ({
  bone,
  spine,
  process,
});

/** Second cervical to fifth lumbar vertebra, from above. Read off the built bones. */
export const SPINE: readonly SpineLevel[] = [
  level("c2-axis", [-4, 1450, 53], [-20, 1456, 72]),
  level("c3-vertebra", [-3, 1436, 54], [-22, 1440, 70]),
  level("c4-vertebra", [-3, 1424, 54], [-22, 1428, 68]),
  level("c5-vertebra", [-3, 1412, 50], [-22, 1416, 66]),
  level("c6-vertebra", [-3, 1400, 42], [-22, 1405, 62]),
  level("c7-vertebra", [-3, 1386, 32], [-22, 1393, 57]),
  level("t1-vertebra", [-3, 1369, 26], [-29, 1386, 58]),
  level("t2-vertebra", [-3, 1350, 19], [-29, 1374, 44]),
  level("t3-vertebra", [-3, 1327, 9], [-27, 1353, 32]),
  level("t4-vertebra", [-3, 1305, 8], [-27, 1327, 23]),
  level("t5-vertebra", [-3, 1273, 8], [-28, 1301, 15]),
  level("t6-vertebra", [-3, 1238, 7], [-28, 1276, 10]),
  level("t7-vertebra", [-3, 1215, 9], [-28, 1241, 13]),
  level("t8-vertebra", [-3, 1183, 7], [-27, 1213, 13]),
  level("t9-vertebra", [-3, 1158, 11], [-27, 1182, 16]),
  level("t10-vertebra", [-3, 1124, 16], [-27, 1154, 26]),
  level("t11-vertebra", [-3, 1104, 23], [-21, 1127, 34]),
  level("t12-vertebra", [-3, 1071, 33], [-18, 1097, 42]),
  level("l1-vertebra", [-4, 1040, 46], [-18, 1072, 52]),
  level("l2-vertebra", [-4, 1009, 48], [-18, 1045, 56]),
  level("l3-vertebra", [-4, 984, 48], [-19, 1016, 60]),
  level("l4-vertebra", [-4, 962, 48], [-22, 988, 59]),
  level("l5-vertebra", [-4, 940, 46], [-24, 960, 59]),
];

/** The level of a vertebra by its short name, such as `c7` or `t12`. Throws for one it does not hold. */
export function spineLevel(short: string): SpineLevel {
  const found = SPINE.find((l) => l.bone.startsWith(`${short}-`));
  if (!found) throw new Error(`models/author: no vertebra "${short}"`);
  return found;
}
