/** Order of the transparent and overlaid things; solid layers draw first and sort by depth. */
export const RENDER_ORDER = {
  ground: -1,
  solid: 0,
  ghost: 2,
  painShell: 3,
  through: 4,
  stipple: 5,
  band: 6,
  marker: 7,
} as const;
