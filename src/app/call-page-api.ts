import type { Side } from "../core/anatomy/side.ts";
import type { PointOnSide } from "../core/query/contract.ts";
import { parsePoint, parseRankRequest } from "../core/query/request-schema.ts";
import type { StructureRef, ViewName } from "../state/index.ts";
import { type LayerWish, type PageApi, PageApiError } from "./page-api.ts";

/** The calls of the page API that can be made by message, with arguments that may be anything. */
const CALLS: Readonly<Record<string, (api: PageApi, first: unknown) => unknown>> = {
  version: (api) => api.version,
  ready: (api) => api.ready,
  landmarks: (api) => api.landmarks(),
  project: (api, point) => api.project(accept("project", parsePoint(point))),
  mark: (api, request) => api.mark(accept("mark", parseRankRequest(request))),
  clear: (api) => api.clear(),
  results: (api) => api.results(),
  select: (api, target) => api.select(asTarget(target)),
  compare: (api, points) => api.compare(asPoints(points)),
  // `view` checks the name itself.
  view: (api, view) => api.view(String(view) as ViewName),
  layers: (api, wish) => api.layers(asLayers(wish)),
  state: (api) => api.state(),
  stats: (api) => api.stats(),
};

function accept<T>(
  call: string,
  answer:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly problem: string },
): T {
  if (!answer.ok) throw new PageApiError(`${call}: ${answer.problem}`);
  return answer.value;
}

function fieldsOf(value: unknown, call: string): Map<string, unknown> {
  if (typeof value !== "object" || value === null) {
    throw new PageApiError(`${call}: the argument must be an object`);
  }
  return new Map(Object.entries(value));
}

function isSide(value: unknown): value is Side {
  return value === "left" || value === "right" || value === "midline";
}

function asTarget(value: unknown): StructureRef | null {
  if (value === null || value === undefined) return null;
  const fields = fieldsOf(value, "select");
  const id = fields.get("id");
  const side = fields.get("side");
  if (typeof id !== "string" || !isSide(side)) {
    throw new PageApiError('select: {"id": text, "side": "left" | "right" | "midline"} or null');
  }
  return { id, side };
}

function asPoints(value: unknown): readonly PointOnSide[] {
  if (!Array.isArray(value)) throw new PageApiError("compare: a list of points");
  return value.map((one: unknown) => {
    const fields = fieldsOf(one, "compare");
    const triggerPoint = fields.get("triggerPoint");
    const side = fields.get("side");
    if (typeof triggerPoint !== "string" || !isSide(side)) {
      throw new PageApiError('compare: [{"triggerPoint": text, "side": text}, …]');
    }
    return { triggerPoint, side };
  });
}

function asLayers(value: unknown): LayerWish {
  const fields = fieldsOf(value, "layers");
  const peel = fields.get("peel");
  const xray = fields.get("xray");
  const explore = fields.get("explore");
  const explode = fields.get("explode");
  const labels = fields.get("labels");
  return {
    ...(typeof peel === "number" ? { peel } : {}),
    ...(typeof xray === "boolean" ? { xray } : {}),
    ...(typeof explore === "boolean" ? { explore } : {}),
    ...(typeof explode === "number" ? { explode } : {}),
    ...(typeof labels === "boolean" ? { labels } : {}),
  };
}

/** Makes one call by name. Throws `PageApiError` for unknown calls and bad arguments. */
export function callPageApi(api: PageApi, call: string, args: readonly unknown[]): unknown {
  const make = Object.hasOwn(CALLS, call) ? CALLS[call] : undefined;
  if (!make) throw new PageApiError(`there is no call "${call.slice(0, 40)}"`);
  return make(api, args[0]);
}
