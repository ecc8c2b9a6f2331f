import styles from "./badges.module.css";

/** A letter or number on the body; CSS pixels of the canvas. */
export interface DrawnBadge {
  readonly key: string;
  readonly text: string;
  /** CSS colour of its ring; null for the person's own marks, in ink. */
  readonly hue: string | null;
  readonly added: boolean;
  readonly stepsBack: boolean;
  /** Seen from so far that the letter must be small. */
  readonly far: boolean;
  readonly x: number;
  readonly y: number;
}

/** The letters of compared patterns, or the numbers of marks, over the canvas. */
export interface BadgeLayer {
  /** Shows exactly these. */
  draw(badges: readonly DrawnBadge[]): void;
  dispose(): void;
}

/**
 * A layer in `host`, which must be positioned and as large as the canvas. Hidden from assistive
 * technology: the lists say the same letters and numbers with their names.
 */
export function createBadgeLayer(host: HTMLElement): BadgeLayer {
  const layer = document.createElement("div");
  layer.className = styles["badges"] ?? "";
  layer.setAttribute("aria-hidden", "true");
  host.append(layer);
  const drawn = new Map<string, HTMLSpanElement>();

  return {
    draw(badges) {
      const wanted = new Set(badges.map(({ key }) => key));
      for (const [key, element] of drawn) {
        if (wanted.has(key)) continue;
        element.remove();
        drawn.delete(key);
      }
      for (const { key, text, hue, added, stepsBack, far, x, y } of badges) {
        let element = drawn.get(key);
        if (!element) {
          element = document.createElement("span");
          element.className = styles["badge"] ?? "";
          drawn.set(key, element);
          layer.append(element);
        }
        if (element.textContent !== text) element.textContent = text;
        if (hue === null) element.style.removeProperty("--hue");
        else element.style.setProperty("--hue", hue);
        element.dataset["added"] = String(added);
        element.dataset["far"] = String(far);
        element.dataset["back"] = String(stepsBack);
        element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
      }
    },
    dispose() {
      layer.remove();
      drawn.clear();
    },
  };
}
