import { type GuideRegion, middle, over, right } from "./guide.ts";

const HEAD_NECK = "travell-simons-1999-ch05-head-neck-overview";

/** Neck: the guide of Simons, Travell & Simons 1999, chapter 5; the deep front muscles from Donnelly 2019. */
export const NECK: readonly GuideRegion[] = [
  {
    id: "throat",
    sources: [HEAD_NECK, "donnelly-2019-anterior-neck"],
    clicks: [
      over([middle("laryngeal-prominence")], [-12, 4, 0]),
      over([middle("hyoid", 0.6), right("gonion", 0.4)], [0, -6, 0]),
    ],
    skin: ["anterior-neck", "anterolateral-neck-upper", "submandibular"],
    first: ["sternocleidomastoid-sternal", "digastric-posterior", "medial-pterygoid"],
    further: ["longus-colli", "longus-capitis"],
  },
  {
    id: "back-of-neck",
    sources: [HEAD_NECK],
    clicks: [
      over([middle("c4-spinous-process")], [-24, 0, 0], "posterior"),
      over([middle("c6-spinous-process")], [-30, 0, 0], "posterior"),
    ],
    skin: ["posterior-neck-upper", "posterior-neck-lower", "lateral-neck"],
    first: ["upper-trapezius", "multifidus-cervical", "levator-scapulae", "splenius-cervicis"],
    further: ["lower-trapezius", "infraspinatus"],
  },
  {
    id: "angle-of-neck",
    sources: [
      HEAD_NECK,
      "travell-simons-1999-ch19-levator-scapulae",
      "travell-simons-1999-ch15-splenius",
    ],
    clicks: [
      over([right("neck-shoulder-angle")]),
      over([middle("c7-spinous-process")], [-45, 0, 0]),
    ],
    skin: ["lateral-neck", "posterior-neck-lower", "suprascapular"],
    first: ["levator-scapulae", "splenius-cervicis"],
    further: ["upper-trapezius", "lower-trapezius", "multifidus-cervical"],
  },
];
