import { type GuideRegion, over, right } from "./guide.ts";

/** Elbow to fingers: the guide of Simons, Travell & Simons 1999, chapter 33. */
const GUIDE = ["travell-simons-1999-ch33-forearm-hand-overview"];

export const FOREARM_AND_HAND: readonly GuideRegion[] = [
  {
    id: "outer-elbow",
    sources: GUIDE,
    clicks: [
      over([right("lateral-epicondyle")]),
      over([right("lateral-epicondyle")], [-2, -14, 8], "right"),
    ],
    skin: ["elbow-lateral"],
    first: [
      "supinator",
      "brachioradialis",
      "extensor-carpi-radialis-longus",
      "triceps-brachii-medial",
    ],
    further: ["supraspinatus", "finger-extensors", "anconeus"],
  },
  {
    id: "inner-elbow",
    sources: GUIDE,
    clicks: [
      over([right("medial-epicondyle")]),
      over([right("medial-epicondyle")], [4, 14, 0], "left"),
    ],
    skin: ["elbow-medial", "arm-medial-lower"],
    first: ["triceps-brachii-medial", "pectoralis-major"],
    further: ["pectoralis-minor", "serratus-anterior", "serratus-posterior-superior"],
  },
  {
    id: "tip-of-elbow",
    sources: GUIDE,
    clicks: [over([right("olecranon")])],
    skin: ["olecranon"],
    first: ["triceps-brachii-medial", "serratus-posterior-superior"],
    further: [],
  },
  {
    id: "crook-of-elbow",
    sources: GUIDE,
    clicks: [
      over([right("antecubital-centre")]),
      over([right("antecubital-centre")], [0, 18, 0], "anterior"),
    ],
    skin: ["cubital", "arm-anterior-lower"],
    first: ["brachialis", "biceps-brachii"],
    further: [],
  },
  {
    id: "little-finger-side-of-forearm",
    sources: GUIDE,
    clicks: [
      over([right("medial-epicondyle", 0.55), right("ulnar-styloid", 0.45)], [20, 0, 0], "left"),
      over([right("medial-epicondyle", 0.3), right("ulnar-styloid", 0.7)], [20, 0, 0], "left"),
    ],
    skin: ["forearm-ulnar-upper", "forearm-ulnar-lower", "forearm-anterior-upper"],
    first: ["latissimus-dorsi", "pectoralis-major", "pectoralis-minor"],
    further: ["serratus-posterior-superior", "serratus-anterior", "triceps-brachii"],
  },
  {
    id: "thumb-side-of-forearm",
    sources: [
      ...GUIDE,
      "travell-simons-1999-ch32-triceps-brachii",
      "travell-simons-1999-ch34-hand-extensors",
    ],
    clicks: [
      over(
        [right("lateral-epicondyle", 0.55), right("radial-styloid", 0.45)],
        [-20, 0, 0],
        "right",
      ),
      over([right("lateral-epicondyle", 0.3), right("radial-styloid", 0.7)], [-20, 0, 0], "right"),
    ],
    skin: [
      "forearm-radial-upper",
      "forearm-radial-lower",
      "forearm-posterior-lower",
      "forearm-posterior-upper",
    ],
    first: ["infraspinatus", "scalenes", "brachioradialis"],
    further: [
      "supraspinatus",
      "subclavius",
      "triceps-brachii-medial",
      "extensor-carpi-radialis-longus",
    ],
  },
  {
    id: "palm-side-of-forearm",
    sources: GUIDE,
    clicks: [
      over([right("forearm-front-middle")]),
      over(
        [right("forearm-front-middle", 0.6), right("wrist-crease-middle", 0.4)],
        [0, 0, 0],
        "anterior",
      ),
    ],
    skin: ["forearm-anterior-upper", "forearm-anterior-lower"],
    first: ["palmaris-longus", "pronator-teres"],
    further: ["serratus-anterior", "triceps-brachii"],
  },
  {
    id: "back-of-forearm",
    sources: [...GUIDE, "travell-simons-1999-ch35-finger-extensors"],
    clicks: [
      over([right("forearm-back-middle")]),
      over(
        [right("forearm-back-middle", 0.5), right("lateral-epicondyle", 0.5)],
        [0, 0, 0],
        "posterior",
      ),
    ],
    skin: ["forearm-posterior-upper", "forearm-posterior-lower"],
    first: [
      "triceps-brachii",
      "teres-major",
      "extensor-carpi-radialis-longus",
      "extensor-carpi-radialis-brevis",
    ],
    further: ["coracobrachialis", "scalenus-minimus", "extensor-digitorum"],
  },
  {
    id: "palm-side-of-wrist-and-palm",
    sources: GUIDE,
    clicks: [over([right("wrist-crease-middle")]), over([right("palm-centre")])],
    skin: ["wrist-palmar", "palm", "forearm-anterior-lower"],
    first: ["flexor-carpi-radialis", "flexor-carpi-ulnaris"],
    further: [
      "opponens-pollicis",
      "pectoralis-major",
      "pectoralis-minor",
      "latissimus-dorsi",
      "palmaris-longus",
      "pronator-teres",
      "serratus-anterior",
    ],
  },
  {
    id: "back-of-wrist-and-hand",
    sources: GUIDE,
    clicks: [over([right("wrist-centre")]), over([right("hand-back-centre")])],
    skin: ["wrist-dorsal", "hand-dorsal-radial", "hand-dorsal-ulnar"],
    first: [
      "extensor-carpi-radialis-brevis",
      "extensor-carpi-radialis-longus",
      "extensor-digitorum",
    ],
    further: [
      "extensor-indicis",
      "extensor-carpi-ulnaris",
      "subscapularis",
      "coracobrachialis",
      "scalenus-minimus",
      "latissimus-dorsi",
      "serratus-posterior-superior",
      "first-dorsal-interosseous-hand",
    ],
  },
  {
    id: "base-of-thumb",
    sources: GUIDE,
    clicks: [over([right("thumb-cmc")]), over([right("thumb-web")])],
    skin: [
      "radial-fossa",
      "wrist-radial",
      "thenar",
      "thumb-web",
      "hand-dorsal-radial",
      "thumb-dorsal",
    ],
    first: ["supinator", "scalenes", "brachialis", "infraspinatus"],
    further: [
      "extensor-carpi-radialis-longus",
      "brachioradialis",
      "opponens-pollicis",
      "adductor-pollicis",
      "first-dorsal-interosseous-hand",
      "flexor-pollicis-longus",
    ],
  },
  {
    id: "back-of-fingers",
    sources: GUIDE,
    clicks: [over([right("finger3-pip")]), over([right("finger4-pip")])],
    skin: ["middle-finger-dorsal", "ring-finger-dorsal"],
    first: ["extensor-digitorum", "interossei-hand"],
    further: ["scalenes", "pectoralis-major", "pectoralis-minor", "latissimus-dorsi", "subclavius"],
  },
  {
    id: "palm-side-of-fingers",
    sources: GUIDE,
    clicks: [
      over([right("finger3-pip")], [0, -2, 14], "anterior"),
      over([right("finger4-pip")], [0, -2, 14], "anterior"),
    ],
    skin: ["middle-finger-palmar", "ring-finger-palmar"],
    first: ["finger-flexors"],
    further: ["interossei-hand", "latissimus-dorsi", "serratus-anterior", "subclavius"],
  },
  {
    id: "little-finger",
    sources: GUIDE,
    clicks: [over([right("finger5-pip")])],
    skin: ["little-finger-dorsal"],
    first: ["extensor-digiti-minimi", "abductor-digiti-minimi-hand"],
    further: [
      "interossei-hand",
      "serratus-posterior-superior",
      "latissimus-dorsi",
      "triceps-brachii-lateral",
    ],
  },
];
