import { type GuideRegion, middle, over, right } from "./guide.ts";

const TORSO = "travell-simons-1999-ch41-torso-overview";
const LOWER_TORSO = "travell-simons-1992-ch03-lower-torso-overview";

/** Trunk: the guides of Simons, Travell & Simons 1999, chapter 41, and Travell & Simons 1992, chapter 3. */
export const TRUNK: readonly GuideRegion[] = [
  {
    id: "front-of-chest",
    sources: [TORSO],
    clicks: [
      over([middle("sternal-angle", 0.5), right("nipple", 0.5)], [0, 15, 0], "anterior"),
      over([middle("sternal-angle")], [-12, -15, 0], "anterior"),
      over([right("nipple")], [10, 25, 0], "anterior"),
    ],
    skin: ["pectoral", "presternal", "parasternal", "mammary"],
    first: ["pectoralis-major", "pectoralis-minor", "scalenes", "sternocleidomastoid-sternal"],
    further: [
      "sternalis",
      "intercostals",
      "iliocostalis-cervicis",
      "subclavius",
      "external-abdominal-oblique",
    ],
  },
  {
    id: "side-of-chest",
    sources: [TORSO],
    clicks: [
      over([right("nipple", 0.5), right("scapula-inferior-angle", 0.5)], [-20, -42, 0], "right"),
      over([right("nipple", 0.4), right("scapula-inferior-angle", 0.6)], [-20, -85, 0], "right"),
    ],
    skin: ["lateral-thoracic-upper", "lateral-thoracic-lower"],
    first: ["serratus-anterior", "latissimus-dorsi"],
    further: ["intercostals", "diaphragm"],
  },
  {
    id: "belly",
    sources: [TORSO, LOWER_TORSO],
    clicks: [
      over([middle("umbilicus", 0.5), middle("xiphoid-tip", 0.5)], [-25, 0, 0], "anterior"),
      over([middle("umbilicus")], [-45, 0, 0], "anterior"),
      over([middle("umbilicus", 0.5), right("asis", 0.5)], [0, -10, 0], "anterior"),
      over([middle("umbilicus", 0.4), middle("pubic-symphysis", 0.6)], [-25, 0, 0], "anterior"),
    ],
    skin: [
      "epigastric",
      "umbilical",
      "lateral-abdominal",
      "hypogastric",
      "hypochondriac",
      "inguinal",
    ],
    first: ["rectus-abdominis", "abdominal-obliques", "transversus-abdominis"],
    further: ["iliocostalis-thoracis", "multifidus", "quadratus-lumborum", "pyramidalis"],
  },
  {
    id: "low-thoracic-back",
    sources: [TORSO],
    clicks: [
      over([middle("t11-spinous-process")], [-50, 0, 0], "posterior"),
      over([middle("t10-spinous-process")], [-75, 0, 0], "posterior"),
    ],
    skin: [
      "infrascapular-medial",
      "infrascapular-lateral",
      "paravertebral-thoracic-lower",
      "lumbar-upper",
    ],
    first: ["iliocostalis-thoracis", "multifidus-thoracic", "serratus-posterior-inferior"],
    further: ["rectus-abdominis", "intercostals", "latissimus-dorsi"],
  },
  {
    id: "low-back",
    sources: [TORSO, LOWER_TORSO],
    clicks: [
      over([middle("l3-spinous-process")], [-40, 0, 0], "posterior"),
      over([middle("l5-spinous-process")], [-45, 5, 0], "posterior"),
    ],
    skin: ["lumbar-lower", "lumbar-upper", "paravertebral-lumbar", "iliac-crest", "sacroiliac"],
    first: [
      "longissimus-thoracis",
      "iliocostalis-lumborum",
      "multifidus-lumbar",
      "iliopsoas",
      "gluteus-medius",
    ],
    further: [
      "iliocostalis-thoracis",
      "rectus-abdominis",
      "quadratus-lumborum",
      "rotatores-thoracolumbar",
    ],
  },
  {
    id: "iliosacral",
    sources: [LOWER_TORSO],
    clicks: [
      over([right("psis")], [4, -18, 0], "posterior"),
      over([middle("s2-median-crest")], [-18, 0, 0], "posterior"),
    ],
    skin: ["sacroiliac", "sacral"],
    first: ["levator-ani", "gluteus-medius", "quadratus-lumborum"],
    further: [
      "coccygeus",
      "gluteus-maximus",
      "multifidus-lumbar",
      "rectus-abdominis",
      "soleus",
      "piriformis",
    ],
  },
  {
    id: "buttock",
    sources: [LOWER_TORSO],
    clicks: [
      over([right("buttock-centre")]),
      over([right("gluteal-fold-middle")], [0, 30, 0], "posterior"),
    ],
    skin: ["gluteal-middle", "gluteal-lower"],
    first: ["gluteus-medius", "quadratus-lumborum", "gluteus-maximus", "iliocostalis-lumborum"],
    further: [
      "longissimus-thoracis",
      "semitendinosus",
      "semimembranosus",
      "piriformis",
      "gluteus-minimus",
      "rectus-abdominis",
    ],
  },
  {
    id: "pelvic-floor",
    sources: [LOWER_TORSO],
    clicks: [over([middle("perineum-centre")])],
    skin: ["urogenital", "anal"],
    first: ["levator-ani", "obturator-internus"],
    further: [
      "coccygeus",
      "adductor-magnus",
      "piriformis",
      "internal-abdominal-oblique",
      "sphincter-ani-externus",
      "bulbospongiosus-ischiocavernosus",
    ],
  },
  {
    id: "tailbone",
    sources: [
      "travell-simons-1992-ch06-pelvic-floor",
      "travell-simons-1992-ch07-gluteus-maximus",
      "travell-simons-1999-ch48-thoracolumbar-paraspinal",
    ],
    clicks: [over([middle("sacrococcygeal-joint")])],
    skin: ["coccygeal", "sacral"],
    first: ["levator-ani", "coccygeus", "gluteus-maximus"],
    further: ["obturator-internus", "sphincter-ani-externus", "multifidus-lumbar"],
  },
  {
    id: "groin",
    sources: [
      "travell-simons-1992-ch13-pectineus",
      "travell-simons-1992-ch15-adductors",
      "travell-simons-1992-ch05-iliopsoas",
      "travell-simons-1992-ch04-quadratus-lumborum",
      "travell-simons-1999-ch49-abdominal",
    ],
    clicks: [
      over([right("mid-inguinal")]),
      over(
        [right("mid-inguinal", 0.6), right("adductor-longus-origin", 0.4)],
        [0, -15, 0],
        "anterior",
      ),
    ],
    skin: ["inguinal", "thigh-anterior-upper", "thigh-medial-upper", "hip-anterior"],
    first: ["pectineus", "adductors", "iliopsoas"],
    further: [
      "quadratus-lumborum",
      "external-abdominal-oblique",
      "internal-abdominal-oblique",
      "rectus-abdominis",
    ],
  },
  {
    id: "pubic-bone",
    sources: ["travell-simons-1999-ch49-abdominal", "travell-simons-1992-ch15-adductors"],
    clicks: [over([middle("pubic-symphysis")], [0, 18, 0], "anterior")],
    skin: ["pubic", "hypogastric"],
    first: ["rectus-abdominis", "internal-abdominal-oblique"],
    further: ["pyramidalis", "adductor-magnus"],
  },
];
