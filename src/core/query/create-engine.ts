import type { SurfacePoint } from "../geometry/nearest-on-mesh.ts";
import type { PointSpec } from "../geometry/point-spec.ts";
import { mirrorZone } from "../pain/mirror-zone.ts";
import { nextCheck } from "../ranking/next-check.ts";
import { rankPoints } from "../ranking/rank-points.ts";
import { RANKING_DEFAULTS } from "../ranking/ranking-options.ts";
import { locatePoint, type PlacedPoint, type PlaceGround, placePoint } from "../skin/locate.ts";
import { createDepthIndex, type DepthIndex } from "../skin/muscles-under.ts";
import { resolvePoint, skinOfLandmark } from "../skin/resolve-point.ts";
import type {
  LandmarkAnswer,
  LocateAnswer,
  PlaceAnswer,
  RankAnswer,
  RankRequest,
} from "./contract.ts";
import type { Answer, Engine } from "./engine.ts";
import { createEngineParts, type EngineParts, type EngineSources, once } from "./engine-parts.ts";
import { NO_ANSWER } from "./no-answer.ts";
import { ownHands } from "./own-hands.ts";
import { createPaintedAreas } from "./painted-areas.ts";
import { placedPains } from "./placed-pains.ts";
import { pointInSpace } from "./points-in-space.ts";
import { rankingTable, zoneOf } from "./rankable-points.ts";
import { reachingPoints } from "./reaching.ts";

function bad(problem: string): Answer<never> {
  return { ok: false, problem };
}

function landmarkAnswers(parts: EngineParts): LandmarkAnswer[] {
  return parts.landmarks.all.map((landmark) => ({
    id: landmark.id,
    side: landmark.side,
    bone: landmark.bone,
    skin: skinOfLandmark(parts.skin(), landmark)?.position ?? landmark.anchor,
  }));
}

/** From this weight on a vertex lies inside the outline of an area. */
const INSIDE = 128;

/** Ids of the places not to press that a point on the skin lies in, on either side. */
function areasAt(parts: EngineParts, point: SurfacePoint): readonly string[] {
  const { index, mirror } = parts.body.skin;
  const corners = [0, 1, 2].map((k) => index[3 * point.triangle + k] ?? 0);
  const near = new Set([...corners, ...corners.map((v) => mirror[v] ?? v)]);
  return parts.areas
    .filter(({ zone }) => zone.vertices.some((v, i) => zone.weights[i]! >= INSIDE && near.has(v)))
    .map(({ id }) => id);
}

function placeAnswer(parts: EngineParts, placed: PlacedPoint): PlaceAnswer {
  const id = parts.manifest.regions[placed.region]?.id ?? "skin";
  const record = parts.knowledge.skinRegion(id);
  return {
    skin: placed.skin,
    normal: placed.normal,
    region: { id, name: record?.name ?? id, everyday: record?.everyday ?? id },
    side: placed.side,
  };
}

function placeGround(parts: EngineParts): PlaceGround {
  return {
    skin: parts.skin(),
    region: parts.body.skin.region,
    regions: parts.manifest.regions,
  };
}

function locateAnswer(parts: EngineParts, depth: DepthIndex, point: SurfacePoint): LocateAnswer {
  const found = locatePoint({ ...placeGround(parts), depth }, point);
  const under = found.structures.flatMap((index) => {
    const structure = parts.body.structures[index];
    return structure?.system === "muscle" ? [structure.id] : [];
  });
  return {
    ...placeAnswer(parts, found),
    muscles: [...new Set<string>(under)],
    noGoAreas: areasAt(parts, point),
  };
}

/** A trigger point's pattern, "An ache …." as a clause inside a sentence. */
function patternWords(parts: EngineParts): (triggerPoint: string) => string {
  const known = new Map<string, string>();
  return (triggerPoint) => {
    const before = known.get(triggerPoint);
    if (before !== undefined) return before;
    const words = parts.knowledge.triggerPoint(triggerPoint)?.pattern.words ?? "";
    const clause = words.replace(/\.\s*$/, "");
    const made = clause.charAt(0).toLowerCase() + clause.slice(1);
    known.set(triggerPoint, made);
    return made;
  };
}

/** Builds the engine. Cheap; the costly tables are made at the first question that needs them. */
export function createEngine(sources: EngineSources): Engine {
  return engineOver(createEngineParts(sources));
}

/** The engine over parts that others use as well. */
export function engineOver(parts: EngineParts): Engine {
  const { knowledge, body } = parts;
  const table = rankingTable(parts);
  const words = patternWords(parts);
  const landmarks = once(() => landmarkAnswers(parts));
  const depth = once(() => createDepthIndex(body.muscles, body.bones));
  const painted = createPaintedAreas(parts);

  const movements = new Map(knowledge.movementTests.map((one) => [one.id, one]));
  const place = placedPains(parts, painted);

  const rank = (request: RankRequest): Answer<RankAnswer> => {
    const placed = place(request);
    if (!placed.ok) return placed;
    const pains = placed.value;
    if (pains.length === 0) {
      const note = "Nothing is marked yet.";
      return { ok: true, value: { ...NO_ANSWER, note } };
    }
    const families = new Set(pains.flatMap((pain) => [...pain.families]));
    const { results, together } = rankPoints(
      table.get(),
      pains,
      request.answers,
      words,
      RANKING_DEFAULTS,
      movements,
    );
    return {
      ok: true,
      value: {
        families: [...families],
        results,
        together,
        redFlags: knowledge.redFlagsFor(families).map((one) => one.id),
        lookAlikes: knowledge.lookAlikesIn(families).map((one) => one.id),
        ...(results.length === 0
          ? { note: "No knot that is described here sends pain to this place." }
          : {}),
      },
    };
  };

  return {
    knowledge,
    body,
    landmarks,
    resolve(point: PointSpec) {
      const found = resolvePoint(point, parts.skin(), parts.landmarks);
      return found.ok ? { ok: true, value: found.value.position } : found;
    },
    place(point: PointSpec) {
      const found = resolvePoint(point, parts.skin(), parts.landmarks);
      if (!found.ok) return found;
      return { ok: true, value: placeAnswer(parts, placePoint(placeGround(parts), found.value)) };
    },
    locate(point: PointSpec) {
      const found = resolvePoint(point, parts.skin(), parts.landmarks);
      return found.ok ? { ok: true, value: locateAnswer(parts, depth(), found.value) } : found;
    },
    rank,
    painted,
    nextCheck(request, effortOf = ownHands(knowledge)) {
      const placed = place(request);
      if (!placed.ok) return placed;
      const { value: pains } = placed;
      const { answers } = request;
      const check = nextCheck(table.get(), pains, answers, movements, effortOf, RANKING_DEFAULTS);
      return { ok: true, value: check };
    },
    reaching: (pain) => reachingPoints(parts, painted, table.get(), pain),
    zone(triggerPoint, side, kind) {
      const pattern = parts.pattern.get(triggerPoint);
      if (!pattern) return bad(`there is no pattern of "${triggerPoint}"`);
      return { ok: true, value: zoneOf(parts, pattern, side, kind) };
    },
    point: (triggerPoint, side) => pointInSpace(parts, triggerPoint, side),
    regions: parts.manifest.regions,
    noGoArea(id, side) {
      const area = parts.areas.find((one) => one.id === id);
      if (!area) return bad(`there is no area "${id}"`);
      const { mirror } = body.skin;
      return { ok: true, value: side === "left" ? mirrorZone(area.zone, mirror) : area.zone };
    },
    warmUp: [parts.skin, parts.geodesics, ...table.steps],
  };
}
