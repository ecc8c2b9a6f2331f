import { isKebabCase } from "../core/anatomy/ids.ts";
import { PAIN_QUALITIES, type PainDepth, type PainQuality } from "../core/query/contract.ts";
import { isSide, MAX_COORDINATE_MM, numbers, pointMm } from "./link-numbers.ts";
import type { LinkMark } from "./link-state.ts";
import { readStroke, strokeText } from "./stroke-codec.ts";

/** Most strokes of one area in a link. */
const STROKES_MOST = 500;

type Sense = Pick<LinkMark, "intensity" | "quality" | "depth">;
/** What was said of a pain, without its rating. */
type Words = Pick<Sense, "quality" | "depth">;

function isQuality(word: string): word is PainQuality {
  return (PAIN_QUALITIES as readonly string[]).includes(word);
}

function isDepth(word: string): word is PainDepth {
  return word === "deep" || word === "superficial";
}

function placeText(mark: LinkMark): string {
  switch (mark.kind) {
    case "region":
      return `r-${mark.region}.${mark.side}.${mark.intensity}`;
    case "words":
      return `w-${mark.symptom}.${mark.side}.${mark.intensity}`;
    case "spot":
      return `s-${pointMm(mark.atModel)}.${Math.round(mark.radius * 1000)}.${mark.intensity}`;
    case "area":
      return [`a-${mark.intensity}`, ...mark.strokes.map(strokeText)].join("_");
  }
}

/** A mark as text: `s-62.1520.120.20.5`, `r-temporal.right.4:burning:deep`, `a-5_p1.16.…`. */
export function markText(mark: LinkMark): string {
  return [placeText(mark), mark.quality, mark.depth].filter((part) => part !== null).join(":");
}

function readIntensity(text: string): number | null {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return value >= 0 && value <= 10 ? value : null;
}

function readSpot(text: string, words: Words): LinkMark | null {
  const n = numbers(text, 5, MAX_COORDINATE_MM);
  if (!n) return null;
  const [x = 0, y = 0, z = 0, radiusMm = 0, intensity = 0] = n;
  if (radiusMm < 1 || radiusMm > 200 || intensity < 0 || intensity > 10) return null;
  return {
    kind: "spot",
    atModel: [x / 1000, y / 1000, z / 1000],
    radius: radiusMm / 1000,
    intensity,
    ...words,
  };
}

function readNamed(text: string, kind: "region" | "words", words: Words): LinkMark | null {
  const [id = "", side, rating = "", ...rest] = text.split(".");
  const intensity = readIntensity(rating);
  if (rest.length > 0 || !isKebabCase(id) || id.length > 80 || !isSide(side)) return null;
  if (intensity === null) return null;
  return kind === "region"
    ? { kind, region: id, side, intensity, ...words }
    : { kind, symptom: id, side, intensity, ...words };
}

function readArea(text: string, words: Words): LinkMark | null {
  const [rating = "", ...parts] = text.split("_");
  const intensity = readIntensity(rating);
  const strokes = parts.slice(0, STROKES_MOST).map(readStroke);
  const read = strokes.filter((stroke) => stroke !== null);
  if (intensity === null || read.length === 0 || read.length < parts.length) return null;
  return { kind: "area", strokes: read, intensity, ...words };
}

/** Reads one mark; null where it makes no sense. */
export function readMark(text: string): LinkMark | null {
  const [place = "", ...words] = text.split(":");
  const said: Words = {
    quality: words.find(isQuality) ?? null,
    depth: words.find(isDepth) ?? null,
  };
  if (words.length !== Object.values(said).filter((word) => word !== null).length) return null;
  const body = place.slice(2);
  if (place.startsWith("s-")) return readSpot(body, said);
  if (place.startsWith("r-")) return readNamed(body, "region", said);
  if (place.startsWith("w-")) return readNamed(body, "words", said);
  return place.startsWith("a-") ? readArea(body, said) : null;
}
