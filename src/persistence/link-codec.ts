import { isKebabCase } from "../core/anatomy/ids.ts";
import { isSide, MAX_COORDINATE_MM, numbers, pointMm } from "./link-numbers.ts";
import { EMPTY_LINK, type LinkCompared, type LinkRef, type LinkState } from "./link-state.ts";
import { markText, readMark } from "./mark-codec.ts";

/**
 * The view as a URL fragment: `#1&m=s-62.1520.120.20.5~r-temporal.right.4&p=upper-trapezius-1.right`.
 * A fragment never leaves the device with a request. Version first; lengths in millimetres;
 * unreadable parts are dropped and reported, the rest still opens.
 */
const VERSION = "1";
/** Fragments longer than this are not looked at. Characters. */
const MAX_LENGTH = 200_000;
const MAX_MARKS = 200;

export interface DecodedLink {
  readonly state: LinkState;
  /** One sentence per part that could not be read. */
  readonly problems: readonly string[];
}

function refText(ref: LinkRef): string {
  return `${ref.id}.${ref.side}`;
}

function readRef(text: string): LinkRef | null {
  const [id, side, ...rest] = text.split(".");
  if (!id || rest.length > 0 || !isKebabCase(id) || id.length > 80 || !isSide(side)) return null;
  return { id, side };
}

function comparedText(one: LinkCompared): string {
  return `${one.place}.${refText(one)}`;
}

/** Patterns in their places; null where a place is named twice or one of them makes no sense. */
function readCompared(text: string): readonly LinkCompared[] | null {
  const read = text.split("~").map((part) => {
    const ref = readRef(part.slice(2));
    return ref && /^[0-4]\./.test(part) ? { ...ref, place: Number(part.charAt(0)) } : null;
  });
  const found = read.filter((one) => one !== null);
  const places = new Set(found.map(({ place }) => place));
  if (found.length < read.length || places.size < found.length) return null;
  return found.sort((a, b) => a.place - b.place);
}

/** The fragment for a state, `#` included; the empty string for the default state. */
export function encodeLink(state: LinkState): string {
  const parts: string[] = [];
  if (state.marks.length > 0) parts.push(`m=${state.marks.map(markText).join("~")}`);
  if (state.selected) parts.push(`s=${refText(state.selected)}`);
  if (state.point) parts.push(`p=${refText(state.point)}`);
  if (state.compared.length > 0) parts.push(`v=${state.compared.map(comparedText).join("~")}`);
  if (state.peel > 0) parts.push(`l=${Math.round(state.peel * 100)}`);
  if (state.explore) parts.push("e=1");
  if (state.xray) parts.push("x=1");
  if (state.explode > 0) parts.push(`a=${Math.round(state.explode * 100)}`);
  if (state.labels) parts.push("n=1");
  if (state.noGo) parts.push("d=1");
  if (state.isolated) parts.push(`i=${refText(state.isolated)}`);
  if (state.hidden.length > 0) parts.push(`h=${state.hidden.map(refText).join("~")}`);
  if (state.camera) {
    parts.push(`c=${pointMm(state.camera.position)}.${pointMm(state.camera.target)}`);
  }
  return parts.length === 0 ? "" : `#${[VERSION, ...parts].join("&")}`;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Reads one `key=value` into `state`; false when it makes no sense. */
function readPart(state: Mutable<LinkState>, key: string, value: string): boolean {
  switch (key) {
    case "m": {
      const marks = value.split("~").slice(0, MAX_MARKS).map(readMark);
      state.marks = marks.filter((mark) => mark !== null);
      return state.marks.length === value.split("~").length;
    }
    case "s":
      state.selected = readRef(value);
      return state.selected !== null;
    case "p":
      state.point = readRef(value);
      return state.point !== null;
    case "v": {
      const compared = readCompared(value);
      state.compared = compared ?? [];
      return compared !== null;
    }
    case "l": {
      const n = numbers(value, 1, 400)?.[0];
      if (n === undefined || n < 0) return false;
      state.peel = n / 100;
      return true;
    }
    case "a": {
      const n = numbers(value, 1, 100)?.[0];
      if (n === undefined || n < 0) return false;
      state.explode = n / 100;
      return true;
    }
    case "d":
    case "e":
    case "n":
    case "x":
      if (value !== "1") return false;
      if (key === "e") state.explore = true;
      else if (key === "n") state.labels = true;
      else if (key === "d") state.noGo = true;
      else state.xray = true;
      return true;
    case "i":
      state.isolated = readRef(value);
      return state.isolated !== null;
    case "h": {
      const refs = value.split("~").slice(0, 1000).map(readRef);
      state.hidden = refs.filter((ref) => ref !== null);
      return state.hidden.length === value.split("~").length;
    }
    case "c": {
      const n = numbers(value, 6, MAX_COORDINATE_MM);
      if (!n) return false;
      const [px = 0, py = 0, pz = 0, tx = 0, ty = 0, tz = 0] = n.map((mm) => mm / 1000);
      state.camera = { position: [px, py, pz], target: [tx, ty, tz] };
      return true;
    }
    default:
      return false;
  }
}

/** Reads a fragment (with or without `#`). Never throws; what it cannot read it names. */
export function decodeLink(fragment: string): DecodedLink {
  const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (text === "") return { state: EMPTY_LINK, problems: [] };
  if (text.length > MAX_LENGTH) {
    return { state: EMPTY_LINK, problems: ["This link is too long to be one of ours."] };
  }
  const [version, ...parts] = text.split("&");
  if (version !== VERSION) {
    return {
      state: EMPTY_LINK,
      problems: ["This link is not one this version of Knotmap can read."],
    };
  }
  const state: Mutable<LinkState> = { ...EMPTY_LINK };
  const problems: string[] = [];
  for (const part of parts) {
    const cut = part.indexOf("=");
    const key = cut < 0 ? part : part.slice(0, cut);
    if (!readPart(state, key, cut < 0 ? "" : part.slice(cut + 1))) {
      problems.push(`A part of this link could not be read (${key.slice(0, 12)}).`);
    }
  }
  return { state, problems };
}
