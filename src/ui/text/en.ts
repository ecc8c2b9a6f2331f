import type { Side } from "../../core/anatomy/side.ts";
import type { DepthLayer } from "../../core/anatomy/structure.ts";
import type { Likelihood } from "../../core/query/contract.ts";
import type { BodyLoad, Theme, ViewName } from "../../state/app-state.ts";

type LoadFailure = Extract<BodyLoad, { kind: "failed" }>["code"];

const SIDE_WORDS: Record<Side, string> = {
  left: "left",
  right: "right",
  midline: "middle",
};

const LIKELIHOOD_WORDS: Record<Likelihood, string> = {
  likely: "Likely",
  possible: "Possible",
  "less-likely": "Less likely",
};

const LAYER_WORDS: Record<Exclude<DepthLayer, null>, string> = {
  superficial: "Superficial muscles",
  intermediate: "Intermediate muscles",
  deep: "Deep muscles",
};

const VIEW_WORDS: Record<ViewName, string> = {
  front: "Front view",
  back: "Back view",
  left: "Left view",
  right: "Right view",
  top: "Top view",
};

const THEME_WORDS: Record<Theme, string> = {
  system: "Same as the device",
  light: "Light",
  dark: "Dark",
};

const LOAD_FAILURES: Record<LoadFailure, string> = {
  offline: "There is no connection just now, and the body is not stored on this device yet.",
  "not-found": "The files of the body are not where they should be.",
  corrupt: "The files of the body arrived damaged, so they were not used.",
  stalled: "The download stopped on the way.",
  unknown: "Something went wrong while the body was being prepared.",
};

const GRADES: Record<string, string> = {
  A: "A: several trials, looked at together",
  B: "B: a trial or a reliability study",
  C: "C: the standard manuals agree",
  D: "D: one source, or expert opinion",
  X: "X: disputed",
};

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",

  app: {
    name: "Knotmap",
    tagline: "Muscle knots, and where they hurt",
    skip: "Skip",
    skipToList: "Skip to where it hurts",
    skipToBody: "Skip to the body",
    honest:
      "Knotmap teaches and helps you look after yourself. It does not diagnose. If you are worried, ask a professional.",
    close: "Close",
    back: "Back",
    more: "More",
    retry: "Try again",
  },

  side: {
    words: SIDE_WORDS,
    /** `right, jaw` reads as the person's own right. */
    with: (name: string, side: Side) =>
      side === "midline" ? name : `${name}, ${SIDE_WORDS[side]}`,
    yours: (side: Side) => (side === "midline" ? "in the middle" : `your ${SIDE_WORDS[side]}`),
    choose: "Side",
    right: "Right",
    left: "Left",
    middle: "Middle",
    rightLetter: "R",
    leftLetter: "L",
  },

  start: {
    title: "Where does it hurt?",
    tap: "Tap where it hurts.",
    explore: "Tap a muscle or a bone to see what it is.",
    orSearch: "Or search: jaw ache, SCM, can’t turn my head.",
    orList: "Pick an area from a list",
    listOnly: "Pick an area from the list, or search.",
    listTab: "Where it hurts",
    treeTab: "Body structures",
    tabs: "What the column shows",
  },

  marks: {
    title: "Your marks",
    list: "Your marks",
    add: "Add an area",
    addTitle: "Add an area that hurts",
    area: "Area of the body",
    areaFilter: "Find an area",
    noArea: (words: string) => `No area is called “${words}”. Try a plainer word.`,
    intensity: (name: string) => `How strong is it: ${name}`,
    intensityValue: (n: number) => `${n} of 10`,
    intensityShort: "Strength",
    remove: (name: string) => `Remove ${name}`,
    clear: "Clear all",
    undo: "Undo",
    redo: "Redo",
    markArea: "Mark this area",
    spot: (name: string, side: Side) =>
      side === "midline" ? name : `${name}, ${SIDE_WORDS[side]}`,
    families: {
      head: "Head",
      face: "Face",
      jaw: "Jaw",
      neck: "Neck",
      chest: "Chest",
      "upper-back": "Upper back",
      shoulder: "Shoulder",
      arm: "Arm",
      hand: "Hand",
      abdomen: "Belly",
      "low-back": "Low back",
      pelvis: "Pelvis",
      buttock: "Buttock",
      hip: "Hip",
      thigh: "Thigh",
      knee: "Knee",
      calf: "Calf",
      shin: "Shin",
      ankle: "Ankle",
      foot: "Foot",
    } as Record<string, string>,
  },

  ranking: {
    title: "Likely knots",
    list: "Likely knots",
    words: LIKELIHOOD_WORDS,
    waiting: "The list appears as soon as the body’s map has arrived.",
    none: "No knot in the book sends pain there. It may be something else: see below.",
    show: "Show",
    showWhat: (name: string) => `where ${name} sends pain`,
    check: "Press to check",
    checkWhat: (name: string) => `${name}: how to find it`,
    morePossible: (n: number) => `Show ${n} more possible`,
    lessLikely: (n: number) => `Show ${n} less likely, but worth knowing`,
    moreHeading: "More possible",
    lessHeading: "Less likely, but worth knowing",
    together: "Together",
    togetherAll: (names: readonly string[]) =>
      names.length === 1
        ? "This one explains everything you marked:"
        : `These ${names.length === 2 ? "two" : count(names.length, "knot", "knots")} explain everything you marked:`,
    togetherPart: (names: readonly string[], percent: number) =>
      `These ${names.length === 2 ? "two" : count(names.length, "knot", "knots")} explain most of what you marked (about ${percent} %):`,
    problem: "The list could not be made for these marks.",
    alsoPlaces: (n: number) => count(n, "other knot in this muscle", "other knots in this muscle"),
    pattern: (name: string, view: "front" | "back") =>
      `${view === "front" ? "Front" : "Back"} of the body with the pain of ${name}`,
  },

  safety: {
    title: "First, is it safe?",
    emergencyTitle: "Get help now if any of these is true",
    emergencyAction: "Call your emergency number: 112, 911 or 999.",
    urgentTitle: "See someone within a day or two if",
    clinicianTitle: "Make an appointment if",
    more: (n: number) => `More questions (${n})`,
    fewer: "Show fewer",
    why: "These fit the places you marked. Most people answer no to all of them.",
    otherTitle: "It may not be a knot",
    otherLead: "Other things can hurt in the same place. What tells them apart:",
    tells: "What gives it away",
    differs: "How a knot differs",
    levels: {
      emergency: "Emergency",
      urgent: "Urgent",
      "see-clinician": "See a clinician",
      info: "Good to know",
    } as Record<string, string>,
  },

  details: {
    region: "Muscle details",
    close: "Close muscle details",
    sections: "Sections of this page",
    sectionShort: {
      feels: "Feels like",
      find: "Find",
      release: "Release",
      stretch: "Stretch",
      keeps: "Comes back",
      careful: "Careful",
      other: "Something else",
      professional: "Professionals",
      sources: "Sources",
    },
    linkTo: (section: string) => `Link to “${section}”`,
    points: "Knots in this muscle",
    point: (n: number) => `Knot ${n}`,
    notWritten: "This page is still being written. The muscle itself can be seen on the body.",
    bone: "A bone. Knots live in muscles: choose one around it.",
    feels: "What it feels like",
    feelsList: "People describe",
    limitsList: "Hard to do",
    painGoes: "Where the pain goes",
    essential: "Nearly always",
    spillover: "Sometimes also",
    deepPain: "It is felt deep inside, not on the skin.",
    find: "Find the knot",
    findFeel: "You can feel these with your fingers",
    findFibres: "Which way it runs",
    findConfirm: "How you know it is the one",
    findHonest: (mm: number) =>
      `Look within about ${Math.round(mm / 10) < 1 ? 1 : Math.round(mm / 10)} cm of the ring. Even examiners agree only moderately on the spot; your own pain coming back is the better sign.`,
    release: "Release it",
    stretch: "Stretch it",
    keeps: "What keeps it coming back",
    causes: "Where it often starts",
    perpetuators: "What keeps it going",
    habits: "What helps for good",
    careful: "Careful",
    other: "When it is something else",
    professional: "For professionals",
    sources: "Sources",
    sourcesLead: "Each part of this page rests on these. The letter says how firmly.",
    attachments: "Attachments",
    origin: "Origin",
    insertion: "Insertion",
    action: "Action",
    nerve: "Nerve",
    fibres: "Fibres",
    depth: "Layer",
    ids: "Identifiers",
    layers: LAYER_WORDS,
    referral: "Referral",
    kinds: { central: "central", attachment: "at the attachment" } as Record<string, string>,
    seconds: "seconds",
    secondsRange: (min: number, max: number) => (min === max ? "" : `${min} to ${max}`),
    hold: "Hold",
    times: (min: number, max: number) =>
      min === max ? count(min, "time", "times") : `${min} to ${max} times`,
    perDay: (min: number, max: number) =>
      min === max ? `${count(min, "time", "times")} a day` : `${min} to ${max} times a day`,
    pressure: (min: number, max: number) => `Pressure ${min} to ${max} of 10`,
    steps: "Step by step",
    position: "Position",
    contact: "Where to press",
    direction: "Direction",
    breathing: "Breathing",
    after: "Afterwards",
    avoid: "Avoid",
    easier: "Easier",
    harder: "Harder",
    wrong: "If you feel this, ease off",
    prop: "You need",
    tools: {
      fingers: "Fingers",
      thumb: "Thumb",
      pinch: "Pinch grip",
      knuckle: "Knuckle",
      ball: "Ball",
      roller: "Roller",
      cane: "Hooked cane",
      stick: "Massage stick",
    } as Record<string, string>,
    supports: {
      none: "",
      wall: "against a wall",
      floor: "on the floor",
      chair: "on a chair",
      bed: "on a bed",
      table: "on a table",
    } as Record<string, string>,
    reach: {
      self: "",
      partner: "with a partner",
      professional: "by a professional",
    } as Record<string, string>,
    verdicts: {
      yes: "You can treat this one yourself.",
      "with-care": "You can treat this one yourself, with care.",
      partner: "Easier with a second pair of hands.",
      professional: "Leave this one to a professional.",
    } as Record<string, string>,
    noTechnique: "No way of pressing this one is written down yet.",
    noStretch: "No stretch is written down yet.",
    satellites: "Knots often come along in",
    grades: GRADES,
    grade: (letter: string) => `Evidence ${GRADES[letter] ?? letter}`,
    gradeKey: "What the letters mean",
    claimFor: "For",
    disputed: "Disputed",
    frequency: "How common",
    confidence: "How sure we are of this page",
  },

  layers: {
    title: "Layers",
    slider: "Layers, from skin to bone",
    stops: ["Skin", "Superficial", "Intermediate", "Deep", "Bone"] as readonly string[],
    tapMode: "What a tap does",
    mark: "Mark pain",
    explore: "Explore",
    xray: "X-ray",
    isolate: "Isolate",
    isolateOff: "Show the rest",
    hide: "Hide",
    showAll: "Show all",
    close: "Close layers",
  },

  views: {
    title: "Views",
    words: VIEW_WORDS,
    short: { front: "Front", back: "Back", left: "Left", right: "Right", top: "Top" } as Record<
      ViewName,
      string
    >,
    reset: "Reset view",
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    turnLeft: "Turn left",
    turnRight: "Turn right",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
  },

  search: {
    label: "Search",
    placeholder: "Search a pain, a muscle, a move",
    clear: "Clear the search",
    results: "Search results",
    areas: "Mark where it hurts",
    feelings: "Pain words",
    muscles: "Muscles",
    techniques: "Techniques",
    others: "It may not be a knot",
    suggestions: "People often search",
    suggested: [
      "jaw ache",
      "can’t turn my head",
      "headache behind the eye",
      "low back",
      "SCM",
      "heel pain in the morning",
    ] as readonly string[],
    none: (words: string) =>
      `Nothing found for “${words}”. Try a body part, or what you cannot do.`,
    loading: "The book is still loading.",
    found: (n: number) => count(n, "result", "results"),
    addArea: (name: string) => `Mark ${name}`,
  },

  theme: {
    label: "Theme",
    words: THEME_WORDS,
  },

  help: {
    button: "Help",
    title: "Keys and gestures",
    lead: "Everything can be done with the keyboard. The single letters work while the body has the focus.",
    groups: [
      {
        title: "Anywhere",
        keys: [
          [["/"], "Search"],
          [["?"], "This page"],
          [["Esc"], "One step back"],
          [["Ctrl", "Z"], "Undo the last mark"],
          [["Ctrl", "Shift", "Z"], "Do it again"],
        ],
      },
      {
        title: "On the body",
        keys: [
          [["←", "→", "↑", "↓"], "Turn by 15°"],
          [["Shift", "←"], "Move sideways"],
          [["+", "−"], "Closer, farther"],
          [["0"], "Reset the view"],
          [["1", "2"], "See all, see the selection"],
          [["F", "B", "L", "R", "T"], "Front, back, left, right, top"],
          [["[", "]"], "Previous and next muscle"],
          [["H", "I", "U"], "Hide, isolate, show all"],
        ],
      },
      {
        title: "With a finger or a mouse",
        keys: [
          [["Tap"], "Mark where it hurts, or choose a muscle"],
          [["Drag"], "Turn the body"],
          [["Pinch", "Wheel"], "Closer, farther"],
          [["Two fingers"], "Move the body"],
        ],
      },
    ] as readonly {
      readonly title: string;
      readonly keys: readonly (readonly [readonly string[], string])[];
    }[],
    singleKeys: "Use single-letter keys",
    privacy: "Nothing you mark leaves this device.",
  },

  stage: {
    loading: "Preparing the body",
    loadingBook: "Opening the book",
    progress: (loaded: number, total: number) =>
      total > 0 ? `${kilobytes(loaded)} of ${kilobytes(total)}` : kilobytes(loaded),
    failedTitle: "The body could not be loaded",
    failures: LOAD_FAILURES,
    failedHelp: "Search and the muscle pages work without it.",
    bookFailedTitle: "The book of muscles could not be loaded",
    sceneFailed: "The 3D picture stopped working. The flat map below does the same job.",
    flatTitle: "Flat body map",
    flatRefused: "This browser does not show 3D here. The flat map marks the same body.",
    flatLost: "The 3D picture was lost for a moment. It comes back by itself if it can.",
    flatHelp: "Tap where it hurts, or pick an area from the list.",
    flatFront: "Front of the body",
    flatBack: "Back of the body",
  },

  tree: {
    /** Regions from head to foot, as the records name them. */
    regionOrder: [
      "Head & neck",
      "Shoulder & upper back",
      "Upper arm",
      "Forearm & hand",
      "Trunk (chest, back, abdomen)",
      "Pelvis & hip",
      "Thigh & knee",
      "Lower leg",
      "Foot",
    ] as readonly string[],
    title: "Body structures",
    loading: "Opening the list of structures",
    unfold: "Open or close",
    muscles: "Muscles",
    bones: "Bones",
    count: (n: number) => count(n, "muscle", "muscles"),
    point: (n: number) => `Knot ${n}`,
  },

  sheet: {
    label: "Panel",
    larger: "Make the panel larger",
    smaller: "Make the panel smaller",
    rests: { peek: "peeking", half: "half open", full: "full" } as Record<string, string>,
    handle: (rest: string) => `Panel, ${rest}. Drag, or use the arrow keys`,
  },

  panel: {
    fold: "Fold the column away",
    unfold: "Show the column",
  },

  announce: {
    marks: (n: number) => (n === 0 ? "No marks." : `${count(n, "mark", "marks")}.`),
    knots: (n: number, first: string) =>
      n === 0 ? "No likely knots." : `${count(n, "knot", "knots")} found. Most likely: ${first}.`,
    opened: (name: string) => `${name}: details open.`,
    isolated: (name: string) => `${name} isolated.`,
  },

  errors: {
    panel: "This part stopped working. The rest goes on.",
    whole: "Knotmap stopped working. Your marks were only in this window.",
    reload: "Start again",
  },
};

/** The shape of a catalogue: the same keys in every language. */
export type Catalogue = typeof en;
