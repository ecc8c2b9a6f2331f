import type { PlacedLabel } from "./label-layout.ts";
import styles from "./labels.module.css";

const SVG = "http://www.w3.org/2000/svg";

/** A placed label with the lines of its text. */
export interface DrawnLabel extends PlacedLabel {
  readonly lines: readonly string[];
}

/** The labels in the page: text boxes and their leaders over the canvas. */
export interface LabelLayer {
  /** Draws exactly these; elements are kept by key, so that a label that stays can glide. */
  draw(labels: readonly DrawnLabel[]): void;
  dispose(): void;
}

interface Drawn {
  readonly box: HTMLDivElement;
  readonly casing: SVGLineElement;
  readonly line: SVGLineElement;
  readonly dot: SVGCircleElement;
}

/**
 * A layer in `host`, which must be positioned and as large as the canvas. Hidden from assistive
 * technology: the tree of body structures says the same names.
 */
export function createLabelLayer(host: HTMLElement): LabelLayer {
  const layer = document.createElement("div");
  layer.className = styles["labels"] ?? "";
  layer.setAttribute("aria-hidden", "true");
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", styles["leaders"] ?? "");
  layer.append(svg);
  host.append(layer);
  const drawn = new Map<string, Drawn>();

  const element = <K extends "line" | "circle">(name: K, className: string | undefined) => {
    const made = document.createElementNS(SVG, name);
    made.setAttribute("class", className ?? "");
    svg.append(made);
    return made;
  };
  const create = (): Drawn => {
    const box = document.createElement("div");
    box.className = styles["label"] ?? "";
    layer.append(box);
    const casing = element("line", styles["casing"]);
    return {
      box,
      casing,
      line: element("line", styles["leader"]),
      dot: element("circle", styles["dot"]),
    };
  };
  const remove = ({ box, casing, line, dot }: Drawn) => {
    for (const one of [box, casing, line, dot]) one.remove();
  };

  return {
    draw(labels) {
      const wanted = new Set(labels.map(({ key }) => key));
      for (const [key, one] of drawn) {
        if (wanted.has(key)) continue;
        remove(one);
        drawn.delete(key);
      }
      for (const label of labels) {
        const known = drawn.get(label.key);
        const one = known ?? create();
        if (!known) drawn.set(label.key, one);
        const text = label.lines.join("\n");
        if (one.box.textContent !== text) one.box.textContent = text;
        one.box.dataset["side"] = label.side;
        one.box.style.inlineSize = `${label.width}px`;
        one.box.style.transform = `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px)`;
        for (const line of [one.casing, one.line]) {
          line.setAttribute("x1", label.portX.toFixed(1));
          line.setAttribute("y1", label.portY.toFixed(1));
          line.setAttribute("x2", label.anchorX.toFixed(1));
          line.setAttribute("y2", label.anchorY.toFixed(1));
        }
        one.dot.setAttribute("cx", label.anchorX.toFixed(1));
        one.dot.setAttribute("cy", label.anchorY.toFixed(1));
        one.dot.setAttribute("r", "2.2");
      }
    },
    dispose() {
      layer.remove();
      drawn.clear();
    },
  };
}
