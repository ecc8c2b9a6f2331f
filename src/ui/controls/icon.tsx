/** Hairline drawings on a 20 × 20 grid, stroked with the text colour. */
const PATHS = {
  search: "M8.5 3.5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M12.2 12.2 17 17",
  close: "M5 5l10 10M15 5 5 15",
  undo: "M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4",
  help: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M7.8 8.1c0-1.2 1-2.1 2.2-2.1s2.2.8 2.2 2c0 1.6-2.2 1.7-2.2 3.4M10 13.9v.2",
  book: "M10 5.2C8.2 3.9 5.6 3.5 3 3.8v11.4c2.6-.3 5.2.1 7 1.4 1.8-1.3 4.4-1.7 7-1.4V3.8c-2.6-.3-5.2.1-7 1.4M10 5.2v11.4",
  sun: "M10 6.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4",
  moon: "M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z",
  auto: "M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4M10 2.8v14.4M13 4v12M16 6.2v7.6",
  layers: "M10 3 3 7l7 4 7-4-7-4M3 10.4l7 4 7-4M3 13.6l7 4 7-4",
  reset: "M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2",
  full: "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
  eye: "M1.8 10S5 4.5 10 4.5 18.2 10 18.2 10 15 15.5 10 15.5 1.8 10 1.8 10M10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8",
  turnLeft:
    "M16.8 8.2C16 6.3 13.3 5 10 5 5.9 5 2.8 7 2.8 9.5s3.1 4.5 7.2 4.5h1M8.2 11.2 11 14l-2.8 2.8",
  turnRight: "M3.2 8.2C4 6.3 6.7 5 10 5c4.1 0 7.2 2 7.2 4.5S14.1 14 10 14H9M11.8 11.2 9 14l2.8 2.8",
  fold: "M12.5 5l-5 5 5 5M4.5 4v12",
  up: "M5 12.5 10 7.5l5 5",
  down: "M5 7.5l5 5 5-5",
  forward: "M7.5 5l5 5-5 5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  press:
    "M10 2v6M7.6 5.8 10 8.2l2.4-2.4M4.5 12.5c1.6-1.6 9.4-1.6 11 0M2.8 16.6c2.6-2.6 11.8-2.6 14.4 0",
  body: "M10 1.8a2 2 0 1 1 0 4 2 2 0 0 1 0-4M4 8.2c2-1 10-1 12 0M8 8v5l-.8 5M12 8v5l.8 5M10 13v.2",
  brush:
    "M16.8 3.2 9.4 10.6l-1.6-1.6 7.4-7.4c.9-.5 2.1.7 1.6 1.6M7 10c1.7 0 3 1.3 3 3 0 3-3.6 4.3-6.8 3.6C4.7 15.6 4.2 14.4 4.3 13 4.4 11.3 5.5 10 7 10",
  erase:
    "M8.3 16.5 3.5 11.7a1.2 1.2 0 0 1 0-1.7l6.5-6.5a1.2 1.2 0 0 1 1.7 0l4.8 4.8a1.2 1.2 0 0 1 0 1.7L10 16.5H8.3M6.7 6.8l6.5 6.5M10 16.5h6.5",
  mirror: "M10 2.5v2M10 7v2M10 11.5v2M10 16v1.5M7.5 5.5 2.8 14.5h4.7V5.5M12.5 5.5l4.7 9h-4.7V5.5",
  link: "M8.2 11.8 11.8 8.2M9 5.8l1.7-1.7a3.2 3.2 0 0 1 4.6 4.6l-1.7 1.7M11 14.2l-1.7 1.7a3.2 3.2 0 0 1-4.6-4.6l1.7-1.7",
  warn: "M10 3 2.4 16.5h15.2L10 3M10 8v4.2M10 14.2v.2",
} as const;

export type IconName = keyof typeof PATHS;

/** One hairline drawing; decoration only, the control's name is text. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.35"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
