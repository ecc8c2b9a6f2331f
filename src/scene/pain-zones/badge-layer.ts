import { COMPARED_LOOKS, type ComparePlace } from "../../state/index.ts";
import styles from "./badges.module.css";

/** A letter on the body; CSS pixels of the canvas. */
export interface DrawnBadge {
  readonly key: string;
  readonly place: ComparePlace;
  readonly added: boolean;
  readonly stepsBack: boolean;
  /** Seen from so far that the letter must be small. */
  readonly far: boolean;
  readonly x: number;
  readonly y: number;
}

/** The letters of compared patterns, over the canvas. */
export interface BadgeLayer {
  /** Shows exactly these. */
  draw(badges: readonly DrawnBadge[]): void;
  dispose(): void;
}

/**
 * A layer in `host`, which must be positioned and as large as the canvas. Hidden from assistive
 * technology: the legend says the same letters with their names.
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
      for (const { key, place, added, stepsBack, far, x, y } of badges) {
        let element = drawn.get(key);
        if (!element) {
          element = document.createElement("span");
          element.className = styles["badge"] ?? "";
          drawn.set(key, element);
          layer.append(element);
        }
        const { letter, hue } = COMPARED_LOOKS[place];
        if (element.textContent !== letter) element.textContent = letter;
        element.style.setProperty("--hue", hue);
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
