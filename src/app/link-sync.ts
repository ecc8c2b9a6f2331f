import type { Engine } from "../core/query/engine.ts";
import { decodeLink, encodeLink } from "../persistence/link-codec.ts";
import type { LinkRef, LinkState } from "../persistence/link-state.ts";
import { type AppState, type AppStore, COMPARE_PLACES, painRequest } from "../state/index.ts";
import { toMark } from "./marks-from-pains.ts";

/** Milliseconds of rest before the address follows the state. */
const SETTLE_MS = 300;

/** What a link to this state would carry. */
export function linkStateOf(state: AppState): LinkState {
  return {
    marks: state.marks,
    selected: state.selectedPoint ? null : state.selected,
    point: state.selectedPoint
      ? { id: state.selectedPoint.triggerPoint, side: state.selectedPoint.side }
      : null,
    compared: state.compared.map(({ triggerPoint, side, place }) => ({
      id: triggerPoint,
      side,
      place,
    })),
    peel: state.peel,
    explore: state.tapMode === "explore",
    xray: state.xray,
    explode: state.explode,
    labels: state.labels,
    noGo: state.noGo,
    isolated: state.isolated,
    hidden: state.hidden,
    camera: state.camera,
  };
}

/** Opens a link in the store. Returns one sentence per part that could not be opened. */
export function openLink(store: AppStore, engine: Engine, fragment: string): string[] {
  const { state: link, problems } = decodeLink(fragment);
  const found = [...problems];
  const known = (ref: LinkRef) =>
    engine.knowledge.muscle(ref.id) !== undefined ||
    engine.body.structures.some((one) => one.id === ref.id && one.side === ref.side);
  const check = (ref: LinkRef | null): LinkRef | null => {
    if (ref === null || known(ref)) return ref;
    found.push(`This link names “${ref.id}”, which is not in this body.`);
    return null;
  };
  const actions = store.getState();

  for (const mark of link.marks) {
    const made = toMark(engine, painRequest(mark));
    if (!made.ok) found.push(`A mark of this link could not be placed: ${made.problem}.`);
    else actions.addMark(made.value);
  }
  actions.setPeel(link.peel);
  actions.setTapMode(link.explore ? "explore" : "mark");
  if (link.xray !== store.getState().xray) actions.toggleXray();
  actions.setExplode(link.explode);
  if (link.labels !== store.getState().labels) actions.toggleLabels();
  if (link.noGo !== store.getState().noGo) actions.toggleNoGo();
  actions.isolate(check(link.isolated));
  for (const ref of link.hidden) if (check(ref)) actions.hide(ref);
  actions.selectStructure(check(link.selected));
  if (link.point) {
    if (engine.knowledge.triggerPoint(link.point.id)) {
      actions.selectPoint({ triggerPoint: link.point.id, side: link.point.side });
    } else found.push(`This link names the point “${link.point.id}”, which is not in this body.`);
  }
  for (const { id, side, place } of link.compared) {
    if (engine.knowledge.triggerPoint(id)) {
      actions.compare({ triggerPoint: id, side }, COMPARE_PLACES[place]);
    } else found.push(`This link names the point “${id}”, which is not in this body.`);
  }
  if (link.camera) actions.askCamera({ kind: "pose", ...link.camera });
  return found;
}

/**
 * Opens the address's fragment, then keeps the address in step with the state, so that copying it
 * copies the view. A fragment never leaves the device with a request. Returns how to stop.
 */
export function syncLink(store: AppStore, engine: Engine, page: Window): () => void {
  let written = page.location.hash;
  let timer: number | undefined;

  const open = (fragment: string) => {
    const problems = openLink(store, engine, fragment);
    if (problems.length > 0) store.getState().notify({ kind: "problem", text: problems.join(" ") });
  };
  const write = () => {
    const next = encodeLink(linkStateOf(store.getState()));
    if (next === written) return;
    written = next;
    const { pathname, search } = page.location;
    page.history.replaceState(page.history.state, "", `${pathname}${search}${next}`);
  };
  const onChange = () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLE_MS);
  };
  const onHash = () => {
    if (page.location.hash === written) return;
    written = page.location.hash;
    store.getState().clearMarks();
    store.getState().clearCompared();
    store.getState().showAll();
    open(written);
  };

  if (written !== "") open(written);
  const unsubscribe = store.subscribe(onChange);
  page.addEventListener("hashchange", onHash);
  return () => {
    unsubscribe();
    page.clearTimeout(timer);
    page.removeEventListener("hashchange", onHash);
  };
}
