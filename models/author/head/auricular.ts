import type { MusclePlan } from "../lay-plan.ts";
import { on, under } from "./anchors.ts";
import { faceMuscle, facePart } from "./face-plan.ts";

/** The thin muscle from the mastoid process to the back of the ear. */
export const PLANS: readonly MusclePlan[] = [
  faceMuscle("auricularis-posterior", "Auricularis posterior", "superficial", [
    facePart(
      "belly",
      [3, 6],
      [
        {
          points: [
            on("temporal-bone", -58, 1520, 57, 0.8),
            on("temporal-bone", -57, 1509, 60, 0.8),
          ],
          halfMm: 0.7,
        },
        { points: [under(-65, 1519.5, 62, 3), under(-64, 1510.5, 64, 3)], halfMm: 0.9 },
        {
          points: [
            on("auricular-cartilage", -66.6, 1519, 81, 0.3),
            on("auricular-cartilage", -66.6, 1513, 83, 0.3),
          ],
          halfMm: 0.6,
        },
      ],
      { origin: ["temporal-bone"], insertion: ["auricular-cartilage"] },
      false,
    ),
  ]),
];
