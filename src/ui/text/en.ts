import type { Side } from "../../core/anatomy/side.ts";
import type { Likelihood } from "../../core/query/contract.ts";
import type { BodyLoad, Theme, ViewName } from "../../state/app-state.ts";
import { count } from "./count.ts";
import { COMPARE_TEXT } from "./en-compare.ts";
import { CONFIRM_TEXT } from "./en-confirm.ts";
import { DETAILS_TEXT } from "./en-details.ts";
import { HELP_TEXT } from "./en-help.ts";
import { LEARN_TEXT } from "./en-learn.ts";
import { MARKS_TEXT } from "./en-marks.ts";
import { SAFETY_TEXT } from "./en-safety.ts";

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

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  direction: "ltr" as "ltr" | "rtl",

  app: {
    name: "Knotmap",
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
    choose: "Side",
    right: "Right",
    left: "Left",
    rightLetter: "R",
    leftLetter: "L",
  },

  page: {
    loading: "Opening the page…",
    failed: "This page could not be opened just now. Your marks are safe.",
  },

  start: {
    title: "Where does it hurt?",
    tap: "Tap where it hurts, or paint it.",
    explore: "Tap a muscle or a bone to see what it is.",
    orSearch: "Or search: jaw ache, SCM, can’t turn my head.",
    orList: "Pick an area from a list",
    listOnly: "Pick an area from the list, or search.",
    listTab: "Where it hurts",
    treeTab: "Body structures",
    tabs: "What the column shows",
  },

  marks: {
    ...MARKS_TEXT,
    title: "Your marks",
    add: "Add an area",
    addTitle: "Add an area that hurts",
    areaFilter: "Find an area",
    noArea: (words: string) => `No area is called “${words}”. Try a plainer word.`,
    intensity: (name: string) => `How strong is it: ${name}`,
    intensityValue: (n: number) => `${n} of 10`,
    remove: (name: string) => `Remove ${name}`,
    clear: "Clear all",
    undo: "Undo",
    redo: "Redo",
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
    checkWhat: (name: string) => name,
    why: "Why, and what would tell",
    wouldHelp: "What would tell",
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

  compare: COMPARE_TEXT,

  safety: SAFETY_TEXT,

  confirm: CONFIRM_TEXT,

  details: DETAILS_TEXT,

  layers: {
    title: "Layers",
    slider: "Layers, from skin to bone",
    stops: ["Skin", "Superficial", "Intermediate", "Deep", "Bone"] as readonly string[],
    tapMode: "What a tap does",
    mark: "Mark pain",
    paint: "Brush",
    explore: "Explore",
    xray: "X-ray",
    explode: "Explode",
    explodeBy: "How far apart",
    labels: "Labels",
    noGo: "Where not to press",
    isolate: "Isolate",
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
    symptoms: "In your words",
    feelings: "Pain words",
    lessons: "To read",
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
  },

  theme: {
    label: "Theme",
    words: THEME_WORDS,
  },

  help: HELP_TEXT,
  learn: LEARN_TEXT,

  stage: {
    loading: "Preparing the body",
    loadingBook: "Opening the book",
    loadingRest: "Muscles, bones and patterns are on their way",
    progress: (loaded: number, total: number) =>
      total > 0 ? `${kilobytes(loaded)} of ${kilobytes(total)}` : kilobytes(loaded),
    failedTitle: "The body could not be loaded",
    failures: LOAD_FAILURES,
    failedHelp: "Search and the muscle pages work without it.",
    bookFailedTitle: "The book of muscles could not be loaded",
    sceneFailed: "The 3D picture stopped working. The flat map below does the same job.",
    flatTitle: "Flat body map",
    flatRefused: "This browser does not show 3D pictures. The flat map marks the same body.",
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
    point: (n: number) => `Knot ${n}`,
  },

  sheet: {
    larger: "Make the panel larger",
    smaller: "Make the panel smaller",
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
  },

  errors: {
    panel: "This part stopped working. The rest goes on.",
    whole: "Knotmap stopped working. Your marks were only in this window.",
    reload: "Start again",
  },
};

/** The shape of a catalogue: the same keys in every language. */
export type Catalogue = typeof en;
