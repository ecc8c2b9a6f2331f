import type { MusclePlan } from "../lay-plan.ts";
import { face, under } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

/** The skin muscle of the neck: chest fascia over the collarbone to the jaw and the mouth's corner. */
export const PLANS: readonly MusclePlan[] = [
  faceMuscle(
    "platysma",
    "Platysma",
    "superficial",
    [
      facePart(
        "sheet",
        [7, 11],
        [
          {
            points: [
              under(-24, 1322, 160, 3),
              under(-58, 1325, 145, 3),
              under(-92, 1331, 125, 3),
              under(-124, 1336, 104, 3),
            ],
            halfMm: 0.5,
          },
          {
            points: [
              under(-19, 1346, 148, 2.8),
              under(-50, 1352, 132, 2.8),
              under(-78, 1359, 110, 2.8),
              under(-104, 1362, 90, 2.8),
            ],
            halfMm: 0.7,
          },
          {
            points: [
              under(-16, 1372, 141, 2.8),
              under(-38, 1378, 130, 2.8),
              under(-57, 1381, 108, 2.8),
              under(-71, 1383, 86, 2.8),
            ],
            halfMm: 0.8,
          },
          {
            points: [
              under(-13, 1397, 139, 2.8),
              under(-31, 1402, 129, 2.8),
              under(-46, 1407, 111, 2.8),
              under(-50, 1413, 90, 2.8),
            ],
            halfMm: 0.8,
          },
          {
            points: [
              under(-9.5, 1416, 146, 2.8),
              under(-26, 1421, 138, 2.8),
              under(-42, 1428, 119, 2.8),
              under(-47, 1436, 97, 2.8),
            ],
            halfMm: 0.8,
          },
          {
            points: [
              under(-7, 1427, 170, 2.8),
              under(-25, 1432, 158, 2.8),
              under(-41, 1440, 136, 2.8),
              under(-49, 1449, 112, 2.8),
            ],
            halfMm: 0.8,
          },
          {
            points: [
              face(-4, 1435, 2.4),
              face(-22, 1440, 2.6),
              under(-41, 1449, 149, 2.8),
              under(-53, 1461, 124, 2.8),
            ],
            halfMm: 0.7,
          },
          {
            points: [
              face(-8, 1441, 2.2),
              face(-24, 1447, 2.2),
              face(-38, 1459, 2.4),
              under(-50.5, 1472, 142, 2.8),
            ],
            halfMm: 0.4,
          },
        ],
        { origin: ["skin"], insertion: ["mandible", "skin"] },
        {
          skinGapMm: 1.2,
          stiffness: 3,
          over: ["sternocleidomastoid-clavicular", "sternocleidomastoid-sternal"],
          touch: 0,
          loose: ["origin", "insertion"],
        },
      ),
    ],
    ["FMA45739", "FMA45740"],
  ),
];
