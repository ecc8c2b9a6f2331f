import { type GuideRegion, middle, over, right } from "./guide.ts";

/** Upper back, shoulder and arm: the guide of Simons, Travell & Simons 1999, chapter 18. */
const GUIDE = ["travell-simons-1999-ch18-upper-back-shoulder-arm-overview"];

export const UPPER_BACK_AND_SHOULDER: readonly GuideRegion[] = [
  {
    id: "upper-thoracic-back",
    sources: [...GUIDE, "travell-simons-1999-ch47-serratus-posterior"],
    clicks: [
      over([middle("t2-spinous-process")], [-45, 0, 0], "posterior"),
      over([right("scapula-superior-angle")], [0, -10, 0], "posterior"),
      over([middle("t3-spinous-process")], [-40, 0, 0], "posterior"),
    ],
    skin: ["interscapular-upper", "suprascapular", "scapular", "paravertebral-thoracic-upper"],
    first: ["scalenes", "levator-scapulae"],
    further: [
      "upper-trapezius",
      "lower-trapezius",
      "middle-trapezius",
      "multifidus",
      "rhomboids",
      "splenius-cervicis",
      "serratus-posterior-superior",
      "triceps-brachii-long",
      "biceps-brachii",
    ],
  },
  {
    id: "mid-thoracic-back",
    sources: GUIDE,
    clicks: [
      over([right("scapula-medial-border-middle")], [12, 0, 0], "posterior"),
      over([right("scapula-inferior-angle")], [25, 5, 0], "posterior"),
    ],
    skin: ["interscapular-lower", "scapular-inferior", "interscapular-upper", "scapular"],
    first: ["scalenes", "latissimus-dorsi", "levator-scapulae", "iliocostalis-thoracis"],
    further: [
      "multifidus-thoracic",
      "rhomboids",
      "serratus-posterior-superior",
      "infraspinatus",
      "lower-trapezius",
      "middle-trapezius",
      "serratus-anterior",
    ],
  },
  {
    id: "back-of-shoulder",
    sources: GUIDE,
    clicks: [
      over([right("acromial-angle")], [0, -35, 0], "posterior"),
      over(
        [right("acromial-angle", 0.5), right("deltoid-tuberosity", 0.5)],
        [25, 10, -20],
        "posterior",
      ),
    ],
    skin: ["deltoid-posterior"],
    first: ["deltoid-posterior", "levator-scapulae", "supraspinatus", "teres-major"],
    further: [
      "teres-minor",
      "subscapularis",
      "serratus-posterior-superior",
      "latissimus-dorsi",
      "triceps-brachii-long",
      "lower-trapezius",
      "iliocostalis-thoracis",
    ],
  },
  {
    id: "front-of-shoulder",
    sources: GUIDE,
    clicks: [
      over([right("lesser-tubercle")], [0, -10, 0], "anterior"),
      over([right("greater-tubercle", 0.5), right("coracoid-tip", 0.5)], [-10, -15, 0], "anterior"),
    ],
    skin: ["deltoid-anterior"],
    first: ["infraspinatus", "deltoid-anterior", "scalenes", "supraspinatus"],
    further: [
      "pectoralis-major",
      "pectoralis-minor",
      "biceps-brachii",
      "coracobrachialis",
      "sternalis",
      "subclavius",
      "latissimus-dorsi",
    ],
  },
  {
    id: "side-of-shoulder",
    sources: [
      "travell-simons-1999-ch21-supraspinatus",
      "travell-simons-1999-ch28-deltoid",
      "travell-simons-1999-ch22-infraspinatus",
    ],
    clicks: [
      over([right("deltoid-middle")]),
      over([right("acromion", 0.6), right("deltoid-tuberosity", 0.4)], [-10, 0, 0], "right"),
    ],
    skin: ["deltoid-lateral"],
    first: ["supraspinatus", "deltoid-middle"],
    further: ["infraspinatus", "deltoid-anterior", "deltoid-posterior"],
  },
  {
    id: "top-of-shoulder",
    sources: ["travell-simons-1999-ch06-trapezius", "travell-simons-1999-ch16-posterior-cervical"],
    clicks: [
      over([right("acromioclavicular-joint")], [12, 6, -10]),
      over([right("upper-trapezius-middle")], [-30, 0, -10]),
    ],
    skin: ["suprascapular", "acromial"],
    first: ["lower-trapezius", "middle-trapezius"],
    further: ["multifidus-cervical", "levator-scapulae", "rhomboids"],
  },
  {
    id: "back-of-arm",
    sources: GUIDE,
    clicks: [
      over([right("arm-back-middle")]),
      over([right("arm-back-middle", 0.65), right("olecranon", 0.35)], [0, 0, 0], "posterior"),
    ],
    skin: ["arm-posterior-upper", "arm-posterior-lower"],
    first: ["scalenes", "triceps-brachii", "deltoid-posterior", "subscapularis"],
    further: [
      "supraspinatus",
      "teres-major",
      "teres-minor",
      "latissimus-dorsi",
      "serratus-posterior-superior",
      "coracobrachialis",
    ],
  },
  {
    id: "front-of-arm",
    sources: GUIDE,
    clicks: [
      over([right("arm-front-middle")]),
      over([right("arm-front-middle")], [-6, 30, 0], "anterior"),
    ],
    skin: ["arm-anterior-upper", "arm-anterior-lower", "deltoid-anterior", "arm-lateral"],
    first: ["scalenes", "infraspinatus", "biceps-brachii", "brachialis"],
    further: ["triceps-brachii", "supraspinatus", "deltoid-anterior", "sternalis", "subclavius"],
  },
];
