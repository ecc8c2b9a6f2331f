import {
  fromHealthAnswers,
  type HealthAnswers,
  healthAnswers,
  isOutOfDate,
  type SafetyRecords,
} from "../core/safety/index.ts";
import {
  forgetKeptHealth,
  HEALTH_KEY,
  readKeptHealth,
  type Shelf,
  writeKeptHealth,
} from "../persistence/kept-health.ts";
import type { AppStore } from "../state/index.ts";

/** The browser's storage; `null` where it is refused, as in some private windows. */
export function browserShelf(page: Window): Shelf | null {
  try {
    return page.localStorage;
  } catch {
    // The getter itself throws where storage is forbidden.
    return null;
  }
}

/** A day as `2026-03-12`, by the clock on the wall. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Brings the kept answers about one's own health into the store, then keeps them in step with it for
 * as long as the person wants that. Returns how to stop.
 */
export function syncKeptHealth(
  store: AppStore,
  records: SafetyRecords,
  shelf: Shelf | null,
  today: () => string,
): () => void {
  const state = () => store.getState();
  const sign = (health: HealthAnswers) => JSON.stringify(health);
  let written = sign({});

  function read(): void {
    const kept = readKeptHealth(shelf);
    if (kept.kind === "unreadable") state().reportKeptHealth({ trouble: "unreadable" });
    if (kept.kind !== "kept") return;
    const { answeredOn, answers } = kept.record;
    if (isOutOfDate(answeredOn, today())) {
      state().reportKeptHealth({ wanted: true, since: answeredOn, trouble: "out-of-date" });
      return;
    }
    const restored = fromHealthAnswers(records, answers);
    state().restoreHealth(restored, answeredOn);
    written = sign(healthAnswers(records, restored));
  }

  function write(chosenNow: boolean): void {
    const health = healthAnswers(records, state().safetyAnswers);
    const next = sign(health);
    if (!chosenNow && next === written) return;
    written = next;
    const answeredOn = today();
    if (writeKeptHealth(shelf, { answeredOn, answers: health })) {
      const since = next === sign({}) ? null : answeredOn;
      state().reportKeptHealth({ since, trouble: null });
    } else {
      state().reportKeptHealth({ wanted: false, since: null, trouble: "no-storage" });
    }
  }

  read();
  const stop = store.subscribe((now, before) => {
    const { wanted } = now.keptHealth;
    const chosen = wanted !== before.keptHealth.wanted;
    if (wanted && (chosen || now.safetyAnswers !== before.safetyAnswers)) write(chosen);
    // A refusal leaves what is there; only the person's own wish forgets it.
    const asked = chosen || before.keptHealth.trouble === "unreadable";
    if (!wanted && asked && now.keptHealth.trouble === null) {
      forgetKeptHealth(shelf);
      written = sign({});
    }
  });
  const onStorage = ({ key, newValue }: StorageEvent) => {
    // Another window forgot them: this one must not write them again.
    if (key === HEALTH_KEY && newValue === null && state().keptHealth.wanted) {
      state().keepHealth(false);
    }
  };
  globalThis.window?.addEventListener("storage", onStorage);
  return () => {
    stop();
    globalThis.window?.removeEventListener("storage", onStorage);
  };
}
