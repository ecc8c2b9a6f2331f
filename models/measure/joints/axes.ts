import {
  cross,
  dot,
  normalize,
  scale,
  subtract,
  type Vec3,
} from "../../../src/core/geometry/vec3.ts";
import type { AxisRow } from "../../steps/motion/read-skeleton.ts";

/** Points that axes are stated with, right side, millimetres; both throw for an unknown id. */
export interface AxisPoints {
  joint(id: string): Vec3;
  /** The landmark's point on the bone. */
  landmark(id: string): Vec3;
}

const LATERAL: Vec3 = [-1, 0, 0];
const UP: Vec3 = [0, 1, 0];
const FRONT: Vec3 = [0, 0, 1];

const between = (from: Vec3, to: Vec3): Vec3 => normalize(subtract(to, from));
/** `a` without what it has along the unit vector `along`. */
const across = (a: Vec3, along: Vec3): Vec3 => normalize(subtract(a, scale(along, dot(a, along))));
const negative = (a: Vec3): Vec3 => scale(a, -1);

const axis = (motion: string, direction: Vec3, how: string): AxisRow => ({
  motion,
  axis: direction.map((x) => Number(x.toFixed(4)) + 0),
  how,
});

/**
 * Flexion and lateral movement of a limb whose next part points `down`, with `side` as the first
 * guess of the flexion axis. Right-handed: flexion brings the part to the front.
 */
function ball(down: Vec3, how: string): AxisRow[] {
  const flexion = across(LATERAL, down);
  return [
    axis("flexion/extension", flexion, "right to left, square to the long axis"),
    axis("abduction/adduction", cross(down, flexion), "square to flexion and the long axis"),
    axis("internal/external rotation", negative(down), how),
  ];
}

function ray(p: AxisPoints, joints: readonly string[], row: Vec3): AxisRow[] {
  const [base, head] = joints;
  const along = between(p.joint(base!), p.joint(head!));
  const flexion = across(row, along);
  return [
    axis("flexion/extension", flexion, "along the row of the heads, square to the bone"),
    axis("abduction/adduction", cross(along, flexion), "square to flexion and the bone"),
  ];
}

function fingers(p: AxisPoints): [string, AxisRow[]][] {
  // Towards the radial side: bending about it carries the finger to the palm, which looks forward.
  const row = between(p.joint("mcp5"), p.joint("mcp2"));
  const chain = [2, 3, 4, 5].flatMap((n): [string, AxisRow[]][] => {
    const hinge = (from: string, to: string): AxisRow[] => ray(p, [from, to], row).slice(0, 1);
    // Away from the middle finger; the middle finger itself towards the thumb.
    const sign = n <= 3 ? 1 : -1;
    const knuckle = ray(p, [`cmc${n}`, `mcp${n}`], row).map((r) =>
      r.motion.startsWith("flexion") ? r : { ...r, axis: r.axis.map((x) => sign * x + 0) },
    );
    return [
      [`cmc${n}`, hinge(`cmc${n}`, `mcp${n}`)],
      [`mcp${n}`, knuckle],
      [`pip${n}`, hinge(`mcp${n}`, `pip${n}`)],
      [`dip${n}`, hinge(`pip${n}`, `dip${n}`)],
    ];
  });
  // The thumb lies turned by about a right angle: its nail faces the radial side, not the back.
  const thumb = between(p.joint("cmc1"), p.joint("mcp1"));
  const palm = normalize(
    cross(between(p.joint("mcp5"), p.joint("mcp2")), between(p.joint("mcp3"), p.joint("wrist"))),
  );
  const front = across(dot(palm, FRONT) > 0 ? palm : negative(palm), thumb);
  const hinge = (): AxisRow =>
    axis("flexion/extension", front, "square to the palm: the thumb bends across it");
  return [
    ...chain,
    [
      "cmc1",
      [
        hinge(),
        axis("abduction/adduction", cross(thumb, front), "away from the palm, square to flexion"),
      ],
    ],
    ["mcp1", [hinge()]],
    ["ip1", [hinge()]],
  ];
}

function toes(p: AxisPoints): [string, AxisRow[]][] {
  // Towards the big toe: turning about it carries the toes to the sole.
  const row = between(p.joint("mtp5"), p.joint("mtp1"));
  return [1, 2, 3, 4, 5].flatMap((n): [string, AxisRow[]][] => {
    const base = `mtp${n}`;
    const hinge = (from: string, to: string): AxisRow[] => ray(p, [from, to], row).slice(0, 1);
    const far: [string, AxisRow[]][] =
      n === 1
        ? [["toe-ip1", hinge(base, "toe-ip1")]]
        : [
            [`toe-pip${n}`, hinge(base, `toe-pip${n}`)],
            [`toe-dip${n}`, hinge(`toe-pip${n}`, `toe-dip${n}`)],
          ];
    return [[`tmt${n}`, hinge(`tmt${n}`, base)], [base, hinge(`tmt${n}`, base)], ...far];
  });
}

function spine(p: AxisPoints): [string, AxisRow[]][] {
  const ids = [
    "l5-s1 l4-l5 l3-l4 l2-l3 l1-l2 t12-l1 t11-t12 t10-t11 t9-t10 t8-t9 t7-t8 t6-t7",
    "t5-t6 t4-t5 t3-t4 t2-t3 t1-t2 c7-t1 c6-c7 c5-c6 c4-c5 c3-c4 c2-c3 c1-c2",
  ]
    .join(" ")
    .split(" ");
  return ids.map((id, i) => {
    const below = ids[Math.max(0, i - 1)]!;
    const above = ids[Math.min(ids.length - 1, i + 1)]!;
    const up = between(p.joint(below), p.joint(above));
    return [
      id,
      [
        axis("flexion/extension", [1, 0, 0], "right to left"),
        axis("right/left lateral flexion", cross([1, 0, 0], up), "square to flexion and rotation"),
        axis("left/right rotation", up, "from the disc below to the disc above"),
      ],
    ];
  });
}

function arm(p: AxisPoints): [string, AxisRow[]][] {
  const humerus = between(p.joint("glenohumeral"), p.joint("elbow"));
  const forearm = between(p.joint("radioulnar"), p.joint("wrist"));
  const styloids = across(
    between(p.landmark("ulnar-styloid"), p.landmark("radial-styloid")),
    forearm,
  );
  const clavicle = between(p.joint("sternoclavicular"), p.joint("acromioclavicular"));
  const blade = normalize(
    cross(
      subtract(p.landmark("scapula-inferior-angle"), p.landmark("scapula-spine-root")),
      subtract(p.joint("glenohumeral"), p.landmark("scapula-spine-root")),
    ),
  );
  const back = dot(blade, FRONT) > 0 ? negative(blade) : blade;
  const spine = between(p.landmark("scapula-spine-root"), p.landmark("acromial-angle"));
  return [
    ["glenohumeral", ball(humerus, "from the elbow to the shoulder")],
    [
      "elbow",
      [
        axis(
          "flexion/extension",
          between(p.landmark("medial-epicondyle"), p.landmark("lateral-epicondyle")),
          "from the medial to the lateral epicondyle",
        ),
      ],
    ],
    [
      "radioulnar",
      [
        axis(
          "pronation/supination",
          between(p.landmark("ulnar-styloid"), p.joint("radioulnar")),
          "from the ulnar styloid to the head of the radius",
        ),
      ],
    ],
    [
      "wrist",
      [
        axis("flexion/extension", styloids, "from the ulnar to the radial styloid"),
        axis(
          "radial/ulnar deviation",
          cross(forearm, styloids),
          "square to flexion and the forearm",
        ),
      ],
    ],
    [
      "sternoclavicular",
      [
        axis("protraction/retraction", across(UP, clavicle), "upward, square to the clavicle"),
        axis("elevation/depression", cross(clavicle, across(UP, clavicle)), "square to both"),
        axis("backward/forward rotation", clavicle, "along the clavicle"),
      ],
    ],
    [
      "acromioclavicular",
      [
        axis("upward/downward rotation", back, "square to the blade, backward"),
        axis(
          "internal/external rotation",
          across(UP, spine),
          "upward, square to the spine of the scapula",
        ),
        axis("posterior/anterior tilting", spine, "along the spine of the scapula"),
      ],
    ],
  ];
}

function leg(p: AxisPoints): [string, AxisRow[]][] {
  const femur = between(p.joint("hip"), p.joint("knee"));
  const knee = between(
    p.landmark("lateral-femoral-epicondyle"),
    p.landmark("medial-femoral-epicondyle"),
  );
  const ankle = between(p.landmark("medial-malleolus"), p.landmark("lateral-malleolus"));
  // Inman, The Joints of the Ankle, 1976: 42° up from the sole, 23° medially from the foot's axis.
  const heel = p.landmark("heel-plantar-centre");
  const second = p.joint("mtp2");
  const foot = between([heel[0], 0, heel[2]], [second[0], 0, second[2]]);
  const [rise, swing] = [(42 * Math.PI) / 180, (23 * Math.PI) / 180];
  const medial = cross(UP, foot);
  const level = normalize([
    foot[0] * Math.cos(swing) + medial[0] * Math.sin(swing),
    0,
    foot[2] * Math.cos(swing) + medial[2] * Math.sin(swing),
  ]);
  const subtalar: Vec3 = [level[0] * Math.cos(rise), Math.sin(rise), level[2] * Math.cos(rise)];
  const inversion = axis(
    "inversion/eversion",
    normalize(subtalar),
    "42° up from the sole and 23° medially from the foot's axis (Inman 1976)",
  );
  return [
    ["hip", ball(femur, "from the knee to the head of the femur")],
    ["knee", [axis("flexion/extension", knee, "from the lateral to the medial epicondyle")]],
    ["ankle", [axis("dorsiflexion/plantar flexion", ankle, "through the tips of the malleoli")]],
    ["subtalar", [inversion]],
    ["transverse-tarsal", [inversion]],
  ];
}

function head(): [string, AxisRow[]][] {
  return [
    [
      "atlanto-occipital midline",
      [
        axis("flexion/extension", [1, 0, 0], "through both facets"),
        axis("right/left lateral flexion", FRONT, "forward"),
      ],
    ],
    ["tmj midline", [axis("opening/closing", [1, 0, 0], "through both condyles")]],
  ];
}

/**
 * The clinical axes of the joints by joint id (`<id> midline` where a pair has the same name).
 * Signs follow the right hand: a positive angle is the first movement named. Directions are stated
 * from landmarks and joint centres, each with its words in `how`.
 */
export function jointAxes(p: AxisPoints): ReadonlyMap<string, readonly AxisRow[]> {
  return new Map([...spine(p), ...head(), ...arm(p), ...fingers(p), ...leg(p), ...toes(p)]);
}
