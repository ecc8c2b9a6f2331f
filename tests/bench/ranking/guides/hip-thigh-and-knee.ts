import { type GuideRegion, over, right } from "./guide.ts";

/** Hip, thigh and knee: the guide of Travell & Simons 1992, chapter 11. */
const GUIDE = ["travell-simons-1992-ch11-hip-thigh-knee-overview"];

export const HIP_THIGH_AND_KNEE: readonly GuideRegion[] = [
  {
    id: "side-of-hip-and-thigh",
    sources: [...GUIDE, "travell-simons-1992-ch08-gluteus-medius"],
    clicks: [over([right("greater-trochanter")]), over([right("thigh-lateral-middle")])],
    skin: ["trochanteric", "thigh-lateral-middle"],
    first: ["gluteus-minimus", "vastus-lateralis", "piriformis", "quadratus-lumborum"],
    further: ["tensor-fasciae-latae", "vastus-intermedius", "gluteus-maximus", "gluteus-medius"],
  },
  {
    id: "front-of-thigh",
    sources: GUIDE,
    clicks: [
      over([right("thigh-front-middle")]),
      over([right("thigh-front-middle", 0.6), right("mid-inguinal", 0.4)], [0, 0, 0], "anterior"),
    ],
    skin: ["thigh-anterior-middle", "thigh-anterior-upper"],
    first: ["adductors", "iliopsoas", "vastus-intermedius"],
    further: ["pectineus", "sartorius", "quadratus-lumborum", "rectus-femoris"],
  },
  {
    id: "inner-thigh",
    sources: GUIDE,
    clicks: [
      over([right("thigh-medial-middle")]),
      over([right("thigh-medial-middle")], [0, 70, 10], "left"),
    ],
    skin: ["thigh-medial-middle", "thigh-medial-upper"],
    first: ["pectineus", "vastus-medialis", "gracilis", "adductor-magnus"],
    further: ["sartorius"],
  },
  {
    id: "back-of-thigh",
    sources: GUIDE,
    clicks: [
      over([right("thigh-back-middle")]),
      over(
        [right("thigh-back-middle", 0.6), right("gluteal-fold-middle", 0.4)],
        [0, 0, 0],
        "posterior",
      ),
    ],
    skin: ["thigh-posterior-middle", "thigh-posterior-upper"],
    first: ["gluteus-minimus", "semitendinosus", "semimembranosus", "biceps-femoris"],
    further: ["piriformis", "obturator-internus"],
  },
  {
    id: "front-of-knee",
    sources: [...GUIDE, "travell-simons-1992-ch14-quadriceps-femoris"],
    clicks: [
      over([right("patella-centre")]),
      over([right("patella-superior-pole")], [0, 10, 0], "anterior"),
    ],
    skin: ["knee-anterior", "thigh-anterior-lower"],
    first: ["rectus-femoris", "vastus-medialis"],
    further: ["vastus-lateralis", "adductors"],
  },
  {
    id: "inner-front-of-knee",
    sources: GUIDE,
    clicks: [
      over([right("medial-femoral-epicondyle", 0.5), right("patella-centre", 0.5)], [6, 0, 0]),
    ],
    skin: ["knee-medial", "knee-anterior"],
    first: ["vastus-medialis", "gracilis"],
    further: ["rectus-femoris", "sartorius", "adductors"],
  },
  {
    id: "outer-knee",
    sources: [...GUIDE, "travell-simons-1992-ch09-gluteus-minimus"],
    clicks: [
      over([right("lateral-femoral-epicondyle")]),
      over([right("lateral-femoral-condyle-distal")]),
    ],
    skin: ["knee-lateral"],
    first: ["vastus-lateralis"],
    further: ["gluteus-minimus-anterior"],
  },
  {
    id: "back-of-knee",
    sources: GUIDE,
    clicks: [over([right("popliteal-crease-centre")])],
    skin: ["popliteal"],
    first: ["gastrocnemius", "biceps-femoris", "popliteus"],
    further: ["semitendinosus", "semimembranosus", "soleus", "plantaris"],
  },
];
