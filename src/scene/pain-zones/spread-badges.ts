/** A badge where it would like to be, and where it is put; CSS pixels. */
export interface BadgePlace {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 12;

/**
 * Moves badges apart until none lies on another, each as little as it can; `apart` is the least
 * distance of two middles. Badges at the very same place part sideways, in their order.
 */
export function spreadBadges(wishes: readonly BadgePlace[], apart: number): BadgePlace[] {
  const places = wishes.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const one = places[i]!;
        const two = places[j]!;
        let dx = two.x - one.x;
        let dy = two.y - one.y;
        const gap = Math.hypot(dx, dy);
        if (gap >= apart - 0.01) continue;
        if (gap < 0.5) {
          dx = 1;
          dy = 0;
        } else {
          dx /= gap;
          dy /= gap;
        }
        const push = (apart - gap) / 2;
        one.x -= dx * push;
        one.y -= dy * push;
        two.x += dx * push;
        two.y += dy * push;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return places;
}
