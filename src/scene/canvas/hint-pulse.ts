import type { PointSpec } from "../../core/geometry/point-spec.ts";
import type { Vec3 } from "../../core/geometry/vec3.ts";
import type { SceneServices } from "./scene-context.ts";

/** How often the pulse beats, how long it waits for the turn into place, and for how long it runs. */
const BEATS = 2;
const WAIT_BEATS = 1.8;
const SECONDS = 4.4;

/** Where most people hurt: both sides of the neck and shoulder, both sides of the low back. */
const PLACES: readonly PointSpec[] = (["right", "left"] as const).flatMap((side) => [
  {
    mix: [
      ["c7-spinous-process", "midline", 0.55],
      ["acromion", side, 0.45],
    ],
    offsetMm: [0, 8, 0],
    toward: "anterior",
  } satisfies PointSpec,
  { mix: [["psis", side, 1]], offsetMm: [0, 45, 0] } satisfies PointSpec,
]);

/**
 * Shows a pulse on the skin a few times and then never again; nothing when the person asked for
 * less motion or has already begun. Ends at the first mark or choice.
 */
export function startHintPulse({
  engine,
  store,
  uniforms,
  animations,
  reducedMotion,
}: SceneServices): void {
  const begun = () => {
    const { marks, selected, peel } = store.getState();
    return marks.length > 0 || selected !== null || peel > 0;
  };
  if (reducedMotion() || begun()) return;
  const places = PLACES.flatMap((place): Vec3[] => {
    const found = engine.resolve(place);
    return found.ok ? [found.value] : [];
  });
  if (places.length === 0) return;
  uniforms.uHints.value.forEach((hint, i) => {
    hint.set(...(places[i % places.length] ?? places[0] ?? [0, 0, 0]));
  });
  const beat = animations.create(-WAIT_BEATS, (value) => {
    uniforms.uHintBeat.value = value > 0 && value < BEATS ? value % 1 : 0;
  });
  beat.to(BEATS, SECONDS);
  const stop = store.subscribe(() => {
    if (!begun()) return;
    beat.to(BEATS, 0);
    stop();
  });
}
