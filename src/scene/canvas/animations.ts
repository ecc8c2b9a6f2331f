/** A number on its way to another; `set` may be called at any time and starts from where it is. */
export interface Animated {
  readonly value: number;
  /** Heads for `target` in `seconds` (0: at once). A new wish replaces the old one. */
  to(target: number, seconds: number): void;
}

/** All animated numbers of one scene, stepped together once a frame. */
export interface Animations {
  /** A new animated number. `apply` gets every new value, the first one at once. */
  create(initial: number, apply: (value: number) => void): Animated;
  /** Moves everything on by `seconds`; true while something is still under way. */
  step(seconds: number): boolean;
  /** Called when a still scene gets something to do. */
  onWake: () => void;
}

interface Track {
  value: number;
  from: number;
  target: number;
  elapsed: number;
  duration: number;
  readonly apply: (value: number) => void;
}

/** Slow in, slow out, on 0–1. */
export function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

/** An empty set of animations. */
export function createAnimations(): Animations {
  const tracks: Track[] = [];
  const animations: Animations = {
    onWake: () => {},
    create(initial, apply) {
      const track: Track = {
        value: initial,
        from: initial,
        target: initial,
        elapsed: 0,
        duration: 0,
        apply,
      };
      tracks.push(track);
      apply(initial);
      return {
        get value() {
          return track.value;
        },
        to(target, seconds) {
          if (target === track.target && (track.elapsed < track.duration || target === track.value))
            return;
          track.from = track.value;
          track.target = target;
          track.elapsed = 0;
          track.duration = seconds;
          if (seconds <= 0) {
            track.value = target;
            apply(target);
          }
          animations.onWake();
        },
      };
    },
    step(seconds) {
      let moving = false;
      for (const track of tracks) {
        if (track.elapsed >= track.duration) continue;
        track.elapsed += seconds;
        const t = Math.min(1, track.elapsed / track.duration);
        track.value = t >= 1 ? track.target : track.from + (track.target - track.from) * ease(t);
        track.apply(track.value);
        if (t < 1) moving = true;
      }
      return moving;
    },
  };
  return animations;
}
