/** Everything coloured on the body, as CSS colours (sRGB), for one theme. */
export interface ScenePalette {
  /** Four related reds that tell neighbouring muscles apart. */
  readonly muscleShades: readonly [string, string, string, string];
  readonly tendon: string;
  /** Silvery sheets: aponeuroses, tracts, retinacula. */
  readonly fascia: string;
  readonly bone: string;
  readonly skin: string;
  /** The cut edge of the skin while it is peeled. */
  readonly skinEdge: string;
  /** Referred pain: the only saturated thing while it is shown. */
  readonly pain: string;
  /** The person's own marks. */
  readonly ink: string;
  /** The same marks where the skin has been taken off and the ground may show behind them. */
  readonly shellInk: string;
  /** The chosen structure's outline. */
  readonly accent: string;
  /** Translucent context around an isolated or x-rayed structure. */
  readonly ghost: string;
  /** The ground behind the body; dimmed structures lean towards it. */
  readonly paper: string;
  /** The taut band of a trigger point. */
  readonly band: string;
  /** Strength of the contact shadow, 0–1. */
  readonly shadow: number;
}

const BODY = {
  muscleShades: ["#9e302a", "#ac4135", "#8d2a2b", "#b24b3c"],
  tendon: "#e6deca",
  fascia: "#d9d9d2",
  bone: "#d2c6b2",
  skin: "#c5a997",
  skinEdge: "#e9cdb6",
  pain: "#dd3a1c",
} as const;

/** Paper and ink. */
export const LIGHT_PALETTE: ScenePalette = {
  ...BODY,
  ink: "#1e2126",
  shellInk: "#1e2126",
  accent: "#15808a",
  ghost: "#5b4a44",
  paper: "#f5f1e8",
  band: "#fff1c9",
  shadow: 0.34,
};

/** Night ink. Marks on the skin stay dark; only where the ground shows behind them they turn light. */
export const DARK_PALETTE: ScenePalette = {
  ...BODY,
  ink: "#14161b",
  shellInk: "#e9e4d8",
  accent: "#57c3c9",
  ghost: "#b9a89c",
  paper: "#131519",
  band: "#fff1c9",
  shadow: 0.7,
};
