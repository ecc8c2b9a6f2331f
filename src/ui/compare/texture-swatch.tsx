import {
  COMPARE_PAPER,
  COMPARED_LOOKS,
  type ComparePlace,
  type CompareTexture,
} from "../../state/index.ts";
import styles from "./texture-swatch.module.css";

const WIDTH = 34;
const HEIGHT = 20;

/** Middles of a staggered grid. */
const SPOTS = [5, 10, 15].flatMap((y, row) =>
  (row % 2 === 0 ? [5, 13, 21, 29] : [9, 17, 25]).map((x) => [x, y] as const),
);

const ring = (r: number) => (x: number, y: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const cross = (x: number, y: number) => `M${x - 2} ${y - 2}l4 4M${x - 2} ${y + 2}l4 -4`;
const onSpots = (draw: (x: number, y: number) => string) =>
  SPOTS.map(([x, y]) => draw(x, y)).join("");

const STROKES: Readonly<Record<CompareTexture, string>> = {
  lines: [4, 8, 12, 16].map((y) => `M0 ${y}H${WIDTH}`).join(""),
  hatch: [-12, -4, 4, 12, 20, 28].map((x) => `M${x} ${HEIGHT}l${HEIGHT} ${-HEIGHT}`).join(""),
  dots: onSpots(ring(1)),
  rings: onSpots(ring(2.1)),
  crosses: onSpots(cross),
};

/** A patch of a pattern as it looks on the body: its hue and its strokes on the same paper. */
export function TextureSwatch({ place }: { readonly place: ComparePlace }) {
  const { hue, texture } = COMPARED_LOOKS[place];
  return (
    <svg
      className={styles.swatch}
      aria-hidden="true"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fill="none"
      stroke={hue}
      strokeWidth={texture === "dots" ? 2.4 : 1.7}
    >
      <rect width={WIDTH} height={HEIGHT} fill={COMPARE_PAPER} stroke="none" />
      <path d={STROKES[texture]} />
      <rect x="0.75" y="0.75" width={WIDTH - 1.5} height={HEIGHT - 1.5} strokeWidth="1.5" />
    </svg>
  );
}
