/** One bone of the skeleton and where the reference has it. */
export interface CatalogBone {
  readonly id: string;
  /** Sentence case, without the side. */
  readonly name: string;
  readonly side: "paired" | "midline";
  /** Node names: right then left for a pair, one for a midline bone. */
  readonly nodes: readonly string[];
  /** Factor on the number of blobs its size suggests. */
  readonly detail: number;
  /** A bone that the reference's mesh holds too: its blobs are those centred below a height. */
  readonly below?: {
    readonly id: string;
    readonly name: string;
    readonly fma: readonly string[];
    readonly underMm: number;
  };
}

const ORDINALS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
] as const;
const FINGERS = ["thumb", "index finger", "middle finger", "ring finger", "little finger"] as const;
const TOES = ["big toe", "second toe", "third toe", "fourth toe", "little toe"] as const;

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const node = (text: string): string => text.replaceAll(" ", "_");
const kebab = (text: string): string => text.toLowerCase().replaceAll(" ", "-");

function midline(id: string, name: string, nodeName: string, detail = 1): CatalogBone {
  return { id, name, side: "midline", nodes: [nodeName], detail };
}

/** `phrase` says the node name with `*` in place of the side, e.g. `*_femur`. */
function pair(id: string, name: string, phrase: string, detail = 1): CatalogBone {
  const fill = (side: string): string => {
    const text = node(phrase.replace("*", side));
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { id, name, side: "paired", nodes: [fill("right"), fill("left")], detail };
}

function spine(): CatalogBone[] {
  const bones: CatalogBone[] = [
    midline("c1-atlas", "Atlas (C1)", "Atlas"),
    midline("c2-axis", "Axis (C2)", "Axis"),
  ];
  const levels = [
    { letter: "C", region: "cervical", from: 3, to: 7 },
    { letter: "T", region: "thoracic", from: 1, to: 12 },
    { letter: "L", region: "lumbar", from: 1, to: 5 },
  ];
  const order: { label: string; phrase: string }[] = [{ label: "C2", phrase: "axis" }];
  for (const { letter, region, from, to } of levels) {
    for (let n = from; n <= to; n++) {
      const phrase = `${ORDINALS[n - 1] ?? ""} ${region} vertebra`;
      order.push({ label: `${letter}${n}`, phrase });
      bones.push(
        midline(
          `${letter.toLowerCase()}${n}-vertebra`,
          `${sentence(phrase)} (${letter}${n})`,
          node(sentence(phrase)),
        ),
      );
    }
  }
  order.forEach(({ label, phrase }, i) => {
    const below = order[i + 1]?.label ?? "S1";
    bones.push(
      midline(
        `disc-${label.toLowerCase()}-${below.toLowerCase()}`,
        `Intervertebral disc ${label}–${below}`,
        `Intervertebral_disk_of_${node(phrase)}`,
        0.6,
      ),
    );
  });
  bones.push({
    ...midline("sacrum", "Sacrum", "Sacrum", 1.6),
    // The reference's sacrum runs on into the coccyx; the joint lies at the landmark of that name.
    below: { id: "coccyx", name: "Coccyx", fma: ["FMA20229"], underMm: 822 },
  });
  return bones;
}

function thorax(): CatalogBone[] {
  const bones = [
    midline("manubrium", "Manubrium of the sternum", "Manubrium"),
    midline("sternum-body", "Body of the sternum", "Body_of_sternum"),
  ];
  ORDINALS.forEach((ordinal, i) => {
    bones.push(pair(`rib-${i + 1}`, `${sentence(ordinal)} rib`, `* ${ordinal} rib`, 1.2));
    if (i < 7) {
      bones.push(
        pair(
          `costal-cartilage-${i + 1}`,
          `${sentence(ordinal)} costal cartilage`,
          `* ${ordinal} costal cartilage`,
          1.2,
        ),
      );
    }
  });
  return bones;
}

function skull(): CatalogBone[] {
  return [
    midline("frontal-bone", "Frontal bone", "Frontal_bone", 1.7),
    midline("occipital-bone", "Occipital bone", "Occipital_bone", 1.7),
    midline("sphenoid-bone", "Sphenoid bone", "Sphenoid_bone", 2),
    midline("ethmoid-bone", "Ethmoid bone", "Ethmoid", 1.6),
    midline("vomer", "Vomer", "Vomer"),
    midline("mandible", "Mandible", "Mandible", 1.5),
    midline("hyoid-bone", "Hyoid bone", "Hyoid_bone"),
    pair("parietal-bone", "Parietal bone", "* parietal bone", 1.5),
    pair("temporal-bone", "Temporal bone", "* temporal bone", 1.7),
    pair("maxilla", "Maxilla", "* maxilla", 2),
    pair("zygomatic-bone", "Zygomatic bone", "* zygomatic bone", 1.4),
    pair("nasal-bone", "Nasal bone", "* nasal bone"),
    pair("lacrimal-bone", "Lacrimal bone", "* lacrimal bone"),
    pair("palatine-bone", "Palatine bone", "* palatine bone", 1.3),
    pair("inferior-nasal-concha", "Inferior nasal concha", "* inferior nasal concha"),
  ];
}

function arm(): CatalogBone[] {
  const bones = [
    pair("clavicle", "Clavicle", "* clavicle"),
    pair("scapula", "Scapula", "* scapula", 2.2),
    pair("humerus", "Humerus", "* humerus", 1.2),
    pair("radius", "Radius", "* radius"),
    pair("ulna", "Ulna", "* ulna"),
  ];
  for (const carpal of [
    "scaphoid",
    "lunate",
    "triquetral",
    "pisiform",
    "trapezium",
    "trapezoid",
    "capitate",
    "hamate",
  ]) {
    const name = carpal === "triquetral" ? "triquetrum" : carpal;
    bones.push(pair(name, sentence(name), `* ${carpal}`));
  }
  FINGERS.forEach((finger, i) => {
    const n = i + 1;
    bones.push(
      pair(
        `metacarpal-${n}`,
        `${sentence(ORDINALS[i] ?? "")} metacarpal`,
        `* ${ORDINALS[i] ?? ""} metacarpal bone`,
      ),
    );
    for (const part of i === 0 ? ["proximal", "distal"] : ["proximal", "middle", "distal"]) {
      bones.push(
        pair(
          `${part}-phalanx-hand-${n}`,
          `${sentence(part)} phalanx of the ${finger}`,
          `${part} phalanx of * ${finger}`,
        ),
      );
    }
  });
  return bones;
}

function leg(): CatalogBone[] {
  const bones = [
    pair("hip-bone", "Hip bone", "* hip bone", 1.7),
    pair("femur", "Femur", "* femur", 1.2),
    pair("patella", "Patella", "* patella"),
    pair("tibia", "Tibia", "* tibia", 1.1),
    pair("fibula", "Fibula", "* fibula"),
    pair("calcaneus", "Calcaneus", "* calcaneus"),
    pair("talus", "Talus", "* talus"),
    pair("navicular", "Navicular bone", "navicular bone of * foot"),
    pair("sesamoid-foot", "Sesamoid bones of the big toe", "sesamoid bone of * foot"),
  ];
  for (const tarsal of [
    "cuboid",
    "medial cuneiform",
    "intermediate cuneiform",
    "lateral cuneiform",
  ]) {
    bones.push(pair(kebab(tarsal), `${sentence(tarsal)} bone`, `* ${tarsal} bone`));
  }
  TOES.forEach((toe, i) => {
    const n = i + 1;
    bones.push(
      pair(
        `metatarsal-${n}`,
        `${sentence(ORDINALS[i] ?? "")} metatarsal`,
        `* ${ORDINALS[i] ?? ""} metatarsal bone`,
      ),
    );
    for (const part of i === 0 ? ["proximal", "distal"] : ["proximal", "middle", "distal"]) {
      bones.push(
        pair(
          `${part}-phalanx-foot-${n}`,
          `${sentence(part)} phalanx of the ${toe}`,
          `${part} phalanx of * ${toe}`,
        ),
      );
    }
  });
  return bones;
}

/** The bones of the head that are joined by sutures. */
export const SKULL_BONES: readonly CatalogBone[] = skull().filter(
  (bone) => bone.id !== "mandible" && bone.id !== "hyoid-bone",
);

/** Every bone, disc and costal cartilage that is measured, from the head down. */
export const BONE_CATALOG: readonly CatalogBone[] = [
  ...skull(),
  ...spine(),
  ...thorax(),
  ...arm(),
  ...leg(),
];
