/**
 * Order of what is drawn. Solid layers go from the outside in, so that the depth test spares what
 * they cover; then what is laid over them.
 */
export const RENDER_ORDER = {
  ground: -1,
  skin: 0,
  muscles: 1,
  bones: 2,
  fascia: 3,
  ghost: 4,
  painShell: 5,
  stipple: 6,
  markInk: 6.5,
  /** Marks what `through` must leave free. */
  painMask: 6,
  through: 7,
  band: 8,
  marker: 9,
} as const;
