import type { Side } from "../core/anatomy/side.ts";
import type { CheckAnswer } from "../core/confirm/index.ts";
import type { Vec3 } from "../core/geometry/vec3.ts";
import type { BrushStroke } from "../core/painting/index.ts";
import type { Likelihood, PainDepth, PainQuality } from "../core/query/contract.ts";
import type { SafetyAnswer } from "../core/safety/index.ts";

/** A structure and the side it is on, as plain data. */
export interface StructureRef {
  readonly id: string;
  readonly side: Side;
}

/** A trigger point on one side. */
export interface PointRef {
  readonly triggerPoint: string;
  readonly side: Side;
}

/** One of the five places of a comparison; it gives hue, texture and letter. */
export type ComparePlace = 0 | 1 | 2 | 3 | 4;

/** A trigger point whose pattern is compared with others. */
export interface ComparedPoint extends PointRef {
  readonly place: ComparePlace;
}

/** What the person said of a pain. Intensity 0–10 as people rate it; null where nothing was said. */
export interface MarkSense {
  readonly intensity: number;
  readonly quality: PainQuality | null;
  readonly depth: PainDepth | null;
}

/** A part of the skin that a painted area reaches into, as people call it. */
export interface MarkedPlace {
  readonly name: string;
  readonly side: Side;
}

/** A spot, before it is numbered. Sizes in metres. */
export interface SpotMark {
  readonly kind: "spot";
  readonly atModel: Vec3;
  readonly normalModel: Vec3;
  readonly radius: number;
  readonly side: Side;
  readonly regionName: string;
}

/** A whole region of the skin. */
export interface RegionMark {
  readonly kind: "region";
  readonly region: string;
  readonly side: Side;
  readonly regionName: string;
}

/** An area painted with the brush. */
export interface AreaMark {
  readonly kind: "area";
  readonly strokes: readonly BrushStroke[];
  /** Square metres of skin. */
  readonly area: number;
  /** Where it lies, the largest part first; at least one. */
  readonly places: readonly MarkedPlace[];
}

/** A complaint in everyday words that has no place of its own. */
export interface WordsMark {
  readonly kind: "words";
  /** Id of the symptom. */
  readonly symptom: string;
  readonly side: Side;
  readonly words: string;
}

/** What hurts, as the body or the book has placed it. */
export type PlacedMark = SpotMark | RegionMark | AreaMark | WordsMark;
/** Where the person said it hurts, and what they said about it. */
export type PainMark = PlacedMark & MarkSense & { readonly id: number };

export type ViewName = "front" | "back" | "left" | "right" | "top";

/** What the camera was last asked to do; `serial` rises with every wish so that repeats count. */
export type CameraWish =
  | { readonly kind: "view"; readonly view: ViewName; readonly serial: number }
  | { readonly kind: "reset"; readonly serial: number }
  | { readonly kind: "fit-all"; readonly serial: number }
  | { readonly kind: "focus-structure"; readonly target: StructureRef; readonly serial: number }
  | { readonly kind: "focus-point"; readonly target: PointRef; readonly serial: number }
  | {
      /** Brings the essential zones of all these points into view. */
      readonly kind: "focus-patterns";
      readonly targets: readonly PointRef[];
      readonly serial: number;
    }
  | {
      readonly kind: "orbit";
      /** Radians to turn the camera about the body. */
      readonly azimuth: number;
      readonly polar: number;
      readonly serial: number;
    }
  | { readonly kind: "pan"; readonly x: number; readonly y: number; readonly serial: number }
  | { readonly kind: "zoom"; readonly factor: number; readonly serial: number }
  | {
      readonly kind: "pose";
      readonly position: Vec3;
      readonly target: Vec3;
      readonly serial: number;
    };

/** Camera as last seen at rest; model space. */
export interface CameraPose {
  readonly position: Vec3;
  readonly target: Vec3;
}

/** How the body's files are getting on. `code` names the failure for the message catalogue. */
export type BodyLoad =
  | { readonly kind: "loading"; readonly loadedBytes: number; readonly totalBytes: number }
  | { readonly kind: "ready" }
  | {
      readonly kind: "failed";
      readonly code: "offline" | "not-found" | "corrupt" | "stalled" | "unknown";
      readonly detail: string;
    };

/** Whether the 3D picture can be shown. `refused`: no WebGL here; `lost`: gone, may come back. */
export type Graphics = "pending" | "working" | "refused" | "lost";

export type Theme = "system" | "light" | "dark";
/** What a hand on the body does: mark a spot, paint, take away what was painted, or look around. */
export type TapMode = "mark" | "paint" | "erase" | "explore";

/** Whether the answers about one's own health are kept on this device, and how that went. */
export interface KeptHealthState {
  readonly wanted: boolean;
  /** Day the kept ones were given on, `2026-03-12`; `null` where none is kept. */
  readonly since: string | null;
  readonly trouble: "no-storage" | "unreadable" | "out-of-date" | null;
}

/** A page to read: the contents, a lesson, or a way of treatment. */
export type ReadingPage =
  | { readonly kind: "contents" }
  | { readonly kind: "lesson"; readonly id: string }
  | { readonly kind: "therapy"; readonly id: string };

/** An answer to a press or a movement, and the marks it is about. */
export type GivenCheck = CheckAnswer & { readonly marks: readonly number[] };

/** The guided check. `wanted`: a point the person chose to press, before what tells most. */
export type Checking =
  | { readonly kind: "off" }
  | {
      readonly kind: "on";
      readonly wanted: PointRef | null;
      /** Rises with every wish, so that the same can be wished twice. */
      readonly serial: number;
      /** Ids of the marks it is about; it ends when all of them are gone. */
      readonly marks: readonly number[];
    };

/**
 * Everything the app remembers while it runs: plain and serialisable. Rankings, labels and
 * positions are computed from it by selectors, never stored.
 */
export interface AppState {
  readonly load: BodyLoad;
  readonly graphics: Graphics;

  /** Pain marks in the order they were made. */
  readonly marks: readonly PainMark[];
  /** Earlier and undone states of `marks`, newest last; at most `MARK_HISTORY_LIMIT` each. */
  readonly markHistory: {
    readonly past: readonly (readonly PainMark[])[];
    readonly future: readonly (readonly PainMark[])[];
  };

  /** The muscle or bone whose page is open. */
  readonly selected: StructureRef | null;
  /** The trigger point whose pattern is shown. */
  readonly selectedPoint: PointRef | null;
  /** Structure under the pointer in the scene or the tree. */
  readonly hovered: StructureRef | null;
  /** Candidate under the pointer or focus in the list: its pattern is previewed. */
  readonly pointed: PointRef | null;

  /** Points whose patterns lie side by side on the skin, by place; a point keeps its place. */
  readonly compared: readonly ComparedPoint[];
  /** Id of the mark for which every pattern that reaches it is listed. */
  readonly reachingFor: number | null;

  /** 0 skin, 1 superficial, 2 intermediate, 3 deep muscles, 4 skeleton; fractions while peeling. */
  readonly peel: number;
  readonly tapMode: TapMode;
  /** Radius of the brush along the skin, metres. */
  readonly brush: number;
  /** What is being painted right now; null between strokes. */
  readonly painting: Pick<AreaMark, "area" | "places"> | null;
  readonly isolated: StructureRef | null;
  readonly hidden: readonly StructureRef[];
  readonly xray: boolean;
  /** How far structures have been moved apart: 0 in place, 1 fully; the skin is off while above 0. */
  readonly explode: number;
  /** True while the names of what is seen stand beside the body. */
  readonly labels: boolean;
  /** True while the places not to press are hatched on the skin. */
  readonly noGo: boolean;

  /** The reading page that is open. */
  readonly reading: ReadingPage | null;

  /**
   * Answers to the safety questions, in the order they were given. In no link and in no answer of
   * the page API; kept on the device only for one's own health, and only where the person wants it.
   */
  readonly safetyAnswers: readonly SafetyAnswer[];
  readonly keptHealth: KeptHealthState;

  /** Answers to presses and movements, in the order they were given. Only in memory, in no link. */
  readonly checkAnswers: readonly GivenCheck[];
  readonly checking: Checking;
  /** The point that the check asks to press, shown on the body while nothing else is. */
  readonly checkedPoint: PointRef | null;

  readonly cameraWish: CameraWish | null;
  readonly camera: CameraPose | null;

  readonly theme: Theme;
  readonly shortcutsEnabled: boolean;
  readonly search: string;
  /** One problem to tell the person about (bad link, unknown id, empty tap); `null` when read. */
  readonly notice: { readonly kind: "info" | "problem"; readonly text: string } | null;
}

export type { Likelihood };
