import { type GuideRegion, over, right } from "./guide.ts";

/** Leg, ankle and foot: the guide of Travell & Simons 1992, chapter 18. */
const GUIDE = ["travell-simons-1992-ch18-leg-ankle-foot-overview"];

export const LEG_AND_FOOT: readonly GuideRegion[] = [
  {
    id: "shin",
    sources: GUIDE,
    clicks: [
      over([right("shin-middle")]),
      over([right("shin-middle", 0.6), right("ankle-front-middle", 0.4)], [0, 0, 0], "anterior"),
    ],
    skin: ["leg-anterior-upper", "leg-anterior-lower"],
    first: ["tibialis-anterior"],
    further: ["adductors"],
  },
  {
    id: "outer-leg",
    sources: GUIDE,
    clicks: [
      over([right("fibula-middle")]),
      over([right("fibula-middle", 0.6), right("fibular-head", 0.4)], [0, 0, 0], "right"),
    ],
    skin: ["leg-lateral-upper", "leg-lateral-lower", "calf-lateral-middle"],
    first: ["gluteus-minimus", "fibulares"],
    further: ["vastus-lateralis"],
  },
  {
    id: "calf",
    sources: GUIDE,
    clicks: [over([right("calf-middle")]), over([right("calf-upper-middle")])],
    skin: ["calf-medial-middle", "calf-lateral-middle", "calf-medial-upper", "calf-lateral-upper"],
    first: ["soleus", "gluteus-minimus", "gastrocnemius"],
    further: [
      "semitendinosus",
      "semimembranosus",
      "flexor-digitorum-longus",
      "tibialis-posterior",
      "plantaris",
    ],
  },
  {
    id: "front-of-ankle",
    sources: GUIDE,
    clicks: [over([right("ankle-front-middle")])],
    skin: ["ankle-anterior"],
    first: ["tibialis-anterior", "fibularis-tertius"],
    further: ["extensor-digitorum-longus", "extensor-hallucis-longus"],
  },
  {
    id: "outer-ankle",
    sources: GUIDE,
    clicks: [over([right("lateral-malleolus")]), over([right("lateral-malleolus")], [0, -14, 12])],
    skin: ["ankle-lateral", "foot-lateral-border", "foot-dorsal-lateral"],
    first: ["fibularis-longus", "fibularis-brevis"],
    further: ["fibularis-tertius"],
  },
  {
    id: "inner-ankle",
    sources: GUIDE,
    clicks: [
      over([right("medial-malleolus")]),
      over([right("medial-malleolus", 0.6), right("calcaneal-tuberosity", 0.4)], [10, 0, 0]),
    ],
    skin: ["ankle-medial", "foot-medial-border"],
    first: ["abductor-hallucis", "flexor-digitorum-longus"],
    further: ["gastrocnemius", "soleus"],
  },
  {
    id: "achilles-tendon",
    sources: GUIDE,
    clicks: [over([right("achilles-middle")])],
    skin: ["achilles"],
    first: ["soleus", "tibialis-posterior"],
    further: [],
  },
  {
    id: "heel",
    sources: GUIDE,
    clicks: [over([right("heel-plantar-centre")]), over([right("calcaneal-tuberosity")])],
    skin: ["heel-plantar", "heel-posterior"],
    first: ["soleus", "quadratus-plantae", "abductor-hallucis"],
    further: ["tibialis-posterior"],
  },
  {
    id: "top-of-foot",
    sources: GUIDE,
    clicks: [
      over([right("instep-middle")]),
      over(
        [right("metatarsal3-head-dorsal", 0.6), right("instep-middle", 0.4)],
        [0, 10, 0],
        "superior",
      ),
    ],
    skin: ["foot-dorsal-medial", "foot-dorsal-lateral"],
    first: ["dorsal-foot-intrinsic", "extensor-digitorum-longus", "extensor-hallucis-longus"],
    further: ["flexor-hallucis-brevis", "interossei-foot", "tibialis-anterior"],
  },
  {
    id: "arch-and-sole",
    sources: GUIDE,
    clicks: [
      over([right("arch-middle")]),
      over(
        [right("arch-middle", 0.5), right("metatarsal3-head-plantar", 0.5)],
        [0, 0, 0],
        "inferior",
      ),
    ],
    skin: ["sole-medial", "sole-lateral", "forefoot-plantar-lateral", "forefoot-plantar-medial"],
    first: ["gastrocnemius", "flexor-digitorum-longus"],
    further: [
      "adductor-hallucis",
      "soleus",
      "interossei-foot",
      "abductor-hallucis",
      "tibialis-posterior",
    ],
  },
  {
    id: "ball-of-foot",
    sources: GUIDE,
    clicks: [
      over([right("metatarsal2-head-plantar")]),
      over([right("metatarsal1-head-plantar")]),
      over([right("metatarsal4-head-plantar")]),
    ],
    skin: ["forefoot-plantar-medial", "forefoot-plantar-lateral"],
    first: ["flexor-hallucis-brevis", "flexor-digitorum-brevis", "adductor-hallucis"],
    further: [
      "flexor-hallucis-longus",
      "interossei-foot",
      "abductor-digiti-minimi-foot",
      "flexor-digitorum-longus",
      "tibialis-posterior",
    ],
  },
  {
    id: "great-toe-top",
    sources: GUIDE,
    clicks: [over([right("toe1-base")])],
    skin: ["toe-1"],
    first: ["tibialis-anterior", "extensor-hallucis-longus", "flexor-hallucis-brevis"],
    further: [],
  },
  {
    id: "lesser-toes-top",
    sources: GUIDE,
    clicks: [
      over([right("toe3-base", 0.8), right("toe3-tip", 0.2)], [0, 5, 0], "superior"),
      over([right("toe2-base")]),
    ],
    skin: ["toe-2", "toe-3"],
    first: ["interossei-foot", "extensor-digitorum-longus"],
    further: [],
  },
  {
    id: "great-toe-underside",
    sources: GUIDE,
    clicks: [over([right("toe1-base")], [-2, -30, 12], "inferior")],
    skin: ["toe-1-plantar"],
    first: ["flexor-hallucis-longus", "flexor-hallucis-brevis"],
    further: ["tibialis-posterior"],
  },
  {
    id: "lesser-toes-underside",
    sources: GUIDE,
    clicks: [
      over([right("toe3-base")], [-3, -20, 15], "inferior"),
      over([right("toe4-base")], [-3, -20, 15], "inferior"),
    ],
    skin: ["toe-3-plantar", "toe-4-plantar"],
    first: ["flexor-digitorum-longus", "tibialis-posterior"],
    further: [],
  },
];
