/** Where a sheet can come to rest, from lowest to highest. */
export const RESTS = ["peek", "half", "full"] as const;
export type Rest = (typeof RESTS)[number];

/** Height of the peeking sheet: the grip, a title and one line. Pixels at normal text size. */
const PEEK = 168;
const HALF_SHARE = 0.58;

/** Height of the sheet at a rest in a room of `room` pixels. */
export function restHeight(rest: Rest, room: number): number {
  if (rest === "full") return room;
  return rest === "half" ? Math.round(room * HALF_SHARE) : Math.min(PEEK, room);
}

/** A flick faster than this goes on to the next rest. Pixels per millisecond. */
const FLICK = 0.5;

/** The rest that a sheet let go at `height` with `velocity` (px/ms, upward positive) goes to. */
export function settleRest(height: number, velocity: number, room: number): Rest {
  const heights = RESTS.map((rest) => restHeight(rest, room));
  if (Math.abs(velocity) > FLICK) {
    const onward =
      velocity > 0
        ? heights.findIndex((h) => h > height)
        : heights.findLastIndex((h) => h < height);
    return RESTS[onward] ?? (velocity > 0 ? "full" : "peek");
  }
  const distances = heights.map((h) => Math.abs(h - height));
  return RESTS[distances.indexOf(Math.min(...distances))] ?? "half";
}

/** One rest higher (`1`) or lower (`-1`); stays at the ends. */
export function nextRest(rest: Rest, by: 1 | -1): Rest {
  return RESTS[RESTS.indexOf(rest) + by] ?? rest;
}
