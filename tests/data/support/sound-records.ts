import type { JsonObject } from "../../../data/lib/json.ts";
import type { RecordKind } from "../../../data/lib/kinds.ts";

const claim = { sources: ["a-book"], grade: "C" };
const POINT = { mix: [["acromion", "right", 1]] };

/** One claim under each of the names. */
function claims(...fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, claim]));
}

function technique(id: string, step: string): JsonObject {
  return {
    id,
    muscle: "upper-trapezius",
    triggerPoints: [],
    title: "Press",
    tool: "thumb",
    support: "none",
    way: "sustained",
    reach: "self",
    position: "Sit.",
    contact: "On the cord.",
    direction: "In.",
    steps: [step, "Let go slowly."],
    seconds: { min: 30, usual: 60, max: 90 },
    repetitions: { min: 1, max: 3 },
    perDay: { min: 1, max: 3 },
    pressure: { min: 4, max: 6 },
    breathing: "Slow.",
    after: "Rest.",
    avoid: ["The bone"],
    claims: claims("steps", "seconds", "repetitions", "pressure", "avoid"),
    confidence: "high",
  };
}

const MUSCLE: JsonObject = {
  id: "upper-trapezius",
  parent: "trapezius",
  names: { latin: "Pars descendens", english: "Trapezius", everyday: "Neck muscle", also: [] },
  region: "Head & neck",
  layer: "superficial",
  ids: { fma: ["FMA33586", "FMA33587"], ta2: ["2227"] },
  attachments: { origin: "Skull", insertion: "Collar bone" },
  action: ["Lifts the shoulder"],
  nerve: { name: "Accessory nerve", roots: "XI, C3–C4" },
  fibres: "Down and out",
  feels: ["A sore neck"],
  limits: [],
  causes: ["sitting"],
  perpetuators: [],
  lookAlikes: ["pinched-nerve"],
  satellites: ["upper-trapezius"],
  keyFor: [],
  frequency: { prior: 1, words: "Very common." },
  selfTreatment: { verdict: "yes", reason: "Easy to reach." },
  cautions: [],
  habits: [],
  claims: claims(
    "attachments",
    "action",
    "nerve",
    "fibres",
    "feels",
    "causes",
    "lookAlikes",
    "frequency",
    "selfTreatment",
  ),
  confidence: "high",
};

const TRIGGER_POINT: JsonObject = {
  id: "upper-trapezius-1",
  muscle: "upper-trapezius",
  label: "TrP1",
  kind: "central",
  near: POINT,
  region: "side-neck",
  place: { part: "belly", u: 0.5, v: 0.5, depth: 0.5 },
  uncertaintyMm: 15,
  where: "On top of the shoulder.",
  find: { landmarks: ["Neck"], steps: ["Pinch."], fibres: "Out.", confirm: ["It aches."] },
  pattern: {
    words: "An ache in the neck.",
    depth: "superficial",
    essential: {
      words: "Neck.",
      regions: ["side-neck"],
      parts: [{ kind: "stroke", path: [POINT], radiusMm: 20 }],
    },
    spillover: null,
    noSpillover: "The manuals describe none.",
  },
  claims: claims("place", "where", "find", "pattern"),
  confidence: { place: "high", zones: "high" },
};

const STRETCH: JsonObject = {
  id: "neck-side-bend",
  muscles: ["upper-trapezius"],
  title: "Side bend",
  position: "Sit.",
  steps: ["Bend the neck.", "Come back."],
  angles: { "neck side-bend away": 30 },
  holdSeconds: { min: 15, usual: 30, max: 30 },
  repetitions: { min: 2, max: 3 },
  easier: "Bend less.",
  harder: "Bend more.",
  prop: null,
  wrong: ["Pulling"],
  cautions: [],
  claims: claims("steps", "holdSeconds", "repetitions"),
  confidence: "high",
};

/** A small data set in which nothing is wrong. */
export const SOUND_RECORDS: readonly (readonly [RecordKind, JsonObject])[] = [
  ["muscle", MUSCLE],
  ["trigger-point", TRIGGER_POINT],
  ["technique", technique("upper-trapezius-thumb", "Press with the thumb.")],
  ["technique", technique("upper-trapezius-lean", "Lean on the thumb.")],
  ["stretch", STRETCH],
  [
    "cause",
    {
      id: "sitting",
      name: "Sitting",
      text: "It tires.",
      fix: "Get up.",
      claims: claims("text", "fix"),
    },
  ],
  [
    "look-alike",
    {
      id: "pinched-nerve",
      name: "Pinched nerve",
      what: "A sore nerve.",
      tells: ["It tingles"],
      differs: "A knot aches.",
      level: "see-clinician",
      regions: ["neck", "arm"],
      claims: claims("tells"),
    },
  ],
  [
    "look-alike",
    {
      id: "stiff-joint",
      name: "Stiff joint",
      what: "A sore joint.",
      tells: ["It clicks"],
      differs: "A knot aches.",
      level: "info",
      regions: ["neck", "calf"],
      claims: claims("tells"),
    },
  ],
  [
    "skin-region",
    {
      id: "side-neck",
      name: "Regio cervicalis lateralis",
      everyday: "side of the neck",
      family: "neck",
      midline: false,
      seeds: [{ path: [POINT] }],
    },
  ],
  [
    "symptom",
    {
      id: "cannot-turn",
      words: "can’t turn my head",
      also: ["stiff neck"],
      kind: "movement",
      regions: ["side-neck"],
      muscles: [{ muscle: "upper-trapezius", weight: 0.9 }],
      lookAlikes: ["stiff-joint"],
      claims: claims("muscles"),
    },
  ],
  [
    "therapy",
    {
      id: "rubbing",
      name: "Rubbing",
      also: [],
      who: "either",
      professionals: [],
      what: "Hands rub the muscle.",
      forWhom: "Who likes it.",
      evidence: { strength: "weak", words: "Few have looked." },
      choose: "Ask for soft hands.",
      notFor: ["Sore skin."],
      needs: ["gentle"],
      claims: claims("what", "forWhom", "evidence", "notFor"),
    },
  ],
  [
    "condition",
    {
      id: "thin-blood",
      name: "Thin blood",
      question: "Do you take blood thinners?",
      why: "You bruise soon.",
      rules: [
        {
          effect: "light-only",
          what: "pressure",
          where: "body",
          families: [],
          words: "Press lightly.",
        },
      ],
      claims: claims("question", "why", "rules"),
    },
  ],
  [
    "no-go-area",
    {
      id: "throat",
      name: "Trigonum caroticum",
      everyday: "front of the neck",
      lies: ["artery"],
      reason: "An artery lies there.",
      rule: "never",
      instead: "Stretch the neck.",
      depthMm: 10,
      zone: {
        words: "Neck.",
        regions: ["side-neck"],
        parts: [{ kind: "stroke", path: [POINT], radiusMm: 20 }],
      },
      claims: claims("reason", "instead"),
    },
  ],
  [
    "lesson",
    {
      id: "what-is-a-knot",
      title: "What is a knot?",
      group: "knots",
      order: 1,
      summary: "A sore spot.",
      sections: [{ heading: "A spot", text: ["It is sore."], form: "prose", claim }],
      claims: claims("summary"),
    },
  ],
  [
    "source",
    {
      id: "a-book",
      kind: "book",
      authors: ["Writer, A."],
      year: 1999,
      title: "How to cure everything!",
      container: null,
      publisher: null,
      identifiers: {},
      note: null,
    },
  ],
  ["tool", { id: "thumb", name: "Thumb", text: "Always at hand.", size: "Yours." }],
  [
    "red-flag",
    {
      id: "N1",
      group: "neck",
      question: "Did you fall?",
      thinkingOf: "fracture",
      level: "emergency",
      advice: "Call for help.",
      blocks: "everything",
      families: ["neck"],
      claims: claims("question"),
    },
  ],
];
