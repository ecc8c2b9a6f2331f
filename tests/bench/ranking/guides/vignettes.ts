import { left, middle, over, right, type Vignette } from "./guide.ts";

/** People made up from the typical presentations that the muscle's own chapter describes. */
export const VIGNETTES: readonly Vignette[] = [
  {
    id: "tension-neck-desk-worker",
    story: "Ache from the shoulder slope up the side of the neck, and at the temple.",
    marks: [over([right("neck-side-middle")], [0, 10, -25]), over([right("temple-middle")])],
    expected: ["upper-trapezius"],
    sources: ["travell-simons-1999-ch06-trapezius"],
  },
  {
    id: "headache-over-the-eyes",
    story: "Headache across the forehead, and a deep ear ache, on the left.",
    marks: [over([left("forehead-eminence")]), over([left("ear-canal")])],
    expected: ["sternocleidomastoid-clavicular"],
    sources: ["travell-simons-1999-ch07-sternocleidomastoid"],
  },
  {
    id: "eye-cheek-and-crown",
    story: "Ache over the eyebrow, in the cheek and on the crown.",
    marks: [
      over([right("brow-middle")]),
      over([right("cheek-middle")]),
      over([middle("vertex")], [-15, 0, 0]),
    ],
    expected: ["sternocleidomastoid-sternal"],
    sources: ["travell-simons-1999-ch07-sternocleidomastoid"],
  },
  {
    id: "toothache-without-a-bad-tooth",
    story: "Lower back teeth and the jaw ache, with a pain over the eyebrow.",
    marks: [over([right("mandible-body-middle")]), over([right("brow-outer")])],
    expected: ["masseter-superficial"],
    sources: ["travell-simons-1999-ch08-masseter"],
  },
  {
    id: "upper-teeth-and-temple",
    story: "Upper teeth hurt, and the temple.",
    marks: [
      over([right("alare", 0.5), right("cheilion", 0.5)], [-4, 2, 0], "anterior"),
      over([right("temple-middle")]),
    ],
    expected: ["temporalis"],
    sources: ["travell-simons-1999-ch09-temporalis"],
  },
  {
    id: "skull-base-to-eye",
    story: "A vague ache from under the skull, along the side of the head, to the eye.",
    marks: [
      over([right("suboccipital-hollow")]),
      over([right("temple-posterior")]),
      over([right("eye-centre")]),
    ],
    expected: ["suboccipitals"],
    sources: ["travell-simons-1999-ch17-suboccipital"],
  },
  {
    id: "stiff-neck",
    story:
      "Woke with a stiff neck: it hurts where the neck meets the shoulder and down the inner edge of the blade.",
    marks: [over([left("neck-shoulder-angle")]), over([left("scapula-medial-border-middle")])],
    expected: ["levator-scapulae"],
    sources: ["travell-simons-1999-ch19-levator-scapulae"],
  },
  {
    id: "chest-blade-and-thumb",
    story: "Pain in the chest, at the inner upper edge of the blade, and in the thumb.",
    marks: [
      over([middle("sternal-angle", 0.5), right("nipple", 0.5)], [0, 20, 0], "anterior"),
      over([right("scapula-spine-root")], [12, 20, 0], "posterior"),
      over([right("thumb-mcp")]),
    ],
    expected: ["scalenes"],
    sources: ["travell-simons-1999-ch20-scalene"],
  },
  {
    id: "deep-front-of-shoulder",
    story:
      "Deep in the front of the shoulder and down the front of the arm; cannot lie on that side.",
    marks: [
      over([right("lesser-tubercle")], [0, -8, 0], "anterior"),
      over([right("arm-front-middle")]),
    ],
    expected: ["infraspinatus"],
    sources: ["travell-simons-1999-ch22-infraspinatus"],
  },
  {
    id: "side-of-shoulder-and-outer-elbow",
    story: "The side of the shoulder aches when the arm is lifted, and the outer elbow.",
    marks: [over([left("deltoid-middle")]), over([left("lateral-epicondyle")])],
    expected: ["supraspinatus"],
    sources: ["travell-simons-1999-ch21-supraspinatus"],
  },
  {
    id: "frozen-shoulder-with-a-strap-at-the-wrist",
    story: "The back of the shoulder, and a band round the wrist; the arm will not turn out.",
    marks: [
      over([right("acromial-angle")], [0, -40, 0], "posterior"),
      over([right("wrist-centre")]),
    ],
    expected: ["subscapularis"],
    sources: ["travell-simons-1999-ch26-subscapularis"],
  },
  {
    id: "tip-of-the-blade-and-little-finger",
    story: "Ache at the lower tip of the blade, and down the inner arm to the little finger.",
    marks: [
      over([right("scapula-inferior-angle")]),
      over([right("medial-epicondyle", 0.4), right("ulnar-styloid", 0.6)], [20, 0, 0], "left"),
    ],
    expected: ["latissimus-dorsi"],
    sources: ["travell-simons-1999-ch24-latissimus-dorsi"],
  },
  {
    id: "tennis-elbow",
    story: "Outer elbow, and the back of the web of the thumb, after a weekend of screws.",
    marks: [over([right("lateral-epicondyle")]), over([right("thumb-web")])],
    expected: ["supinator", "brachioradialis"],
    sources: ["travell-simons-1999-ch36-supinator", "travell-simons-1999-ch34-hand-extensors"],
  },
  {
    id: "thumb-and-crook-of-elbow",
    story: "The base of the thumb, and the crook of the elbow.",
    marks: [over([left("thumb-cmc")]), over([left("antecubital-centre")])],
    expected: ["brachialis"],
    sources: ["travell-simons-1999-ch31-brachialis"],
  },
  {
    id: "typist-back-of-hand",
    story: "The back of the hand and the middle finger ache after hours of typing.",
    marks: [over([right("hand-back-centre")]), over([right("finger3-pip")])],
    expected: ["extensor-digitorum"],
    sources: ["travell-simons-1999-ch35-finger-extensors"],
  },
  {
    id: "chest-and-inner-arm",
    story:
      "The chest and the inner arm down to the ring and little finger; the heart was found well.",
    marks: [
      over([middle("sternal-angle", 0.4), left("nipple", 0.6)], [0, 10, 0], "anterior"),
      over([left("medial-epicondyle")]),
    ],
    expected: ["pectoralis-major"],
    sources: ["travell-simons-1999-ch42-pectoralis-major"],
  },
  {
    id: "stitch-in-the-side",
    story: "A stitch at the side of the chest, and inside the lower corner of the blade.",
    marks: [
      over([left("nipple", 0.45), left("scapula-inferior-angle", 0.55)], [20, -25, 0], "left"),
      over([left("scapula-inferior-angle")], [-18, 0, 0], "posterior"),
    ],
    expected: ["serratus-anterior"],
    sources: ["travell-simons-1999-ch46-serratus-anterior"],
  },
  {
    id: "band-across-the-low-back",
    story: "A level band across the low back on both sides.",
    marks: [
      over([middle("l5-spinous-process")], [-35, -8, 0], "posterior"),
      over([middle("l5-spinous-process")], [35, -8, 0], "posterior"),
    ],
    expected: ["gluteus-medius"],
    sources: ["travell-simons-1992-ch08-gluteus-medius"],
  },
  {
    id: "up-and-down-beside-the-spine",
    story: "The low back hurts straight up and down on one side, and the front of the thigh.",
    marks: [
      over([middle("l3-spinous-process")], [-28, 0, 0], "posterior"),
      over([right("thigh-front-middle", 0.5), right("mid-inguinal", 0.5)], [0, 0, 0], "anterior"),
    ],
    expected: ["iliopsoas"],
    sources: ["travell-simons-1992-ch05-iliopsoas"],
  },
  {
    id: "hip-rim-and-buttock",
    story:
      "Cannot roll over in bed: the joint beside the sacrum, the lower buttock, and the side of the hip.",
    marks: [
      over([left("psis")], [-4, -18, 0], "posterior"),
      over([left("gluteal-fold-middle")], [0, 25, 0], "posterior"),
      over([left("greater-trochanter")]),
    ],
    expected: ["quadratus-lumborum"],
    sources: ["travell-simons-1992-ch04-quadratus-lumborum"],
  },
  {
    id: "false-sciatica",
    story: "Buttock, outer thigh and outer leg down to the ankle.",
    marks: [
      over([right("thigh-lateral-middle")]),
      over([right("fibula-middle")]),
      over([right("gluteal-fold-middle")], [-25, 25, 0], "posterior"),
    ],
    expected: ["gluteus-minimus"],
    sources: ["travell-simons-1992-ch09-gluteus-minimus"],
  },
  {
    id: "sitting-on-a-nail",
    story: "Deep in the buttock and at the joint beside the sacrum, worse on sitting.",
    marks: [over([right("buttock-centre")]), over([right("psis")], [6, -25, 0], "posterior")],
    expected: ["piriformis", "gluteus-maximus"],
    sources: ["travell-simons-1992-ch10-piriformis", "travell-simons-1992-ch07-gluteus-maximus"],
  },
  {
    id: "buckling-knee",
    story: "The inner front of the knee aches, and now and then it gives way.",
    marks: [
      over([left("medial-femoral-epicondyle", 0.4), left("patella-centre", 0.6)], [-4, 0, 0]),
    ],
    expected: ["vastus-medialis"],
    sources: ["travell-simons-1992-ch14-quadriceps-femoris"],
  },
  {
    id: "heel-on-getting-up",
    story: "The heel hurts with the first steps, and the Achilles tendon.",
    marks: [over([right("heel-plantar-centre")]), over([right("achilles-middle")])],
    expected: ["soleus"],
    sources: ["travell-simons-1992-ch22-soleus"],
  },
  {
    id: "arch-and-night-cramps",
    story: "Cramps in the calf at night, and an ache in the arch.",
    marks: [over([left("arch-middle")]), over([left("gastrocnemius-medial-bulge")])],
    expected: ["gastrocnemius"],
    sources: ["travell-simons-1992-ch21-gastrocnemius"],
  },
  {
    id: "shin-and-big-toe",
    story: "The front of the shin and the big toe ache after a downhill walk.",
    marks: [over([right("toe1-base")]), over([right("ankle-front-middle")], [12, 0, 0])],
    expected: ["tibialis-anterior"],
    sources: ["travell-simons-1992-ch19-tibialis-anterior"],
  },
];
