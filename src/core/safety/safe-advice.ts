import type { Stretch, Technique } from "../knowledge/records.generated.ts";
import { mayShow, type SafetyVerdict } from "./verdict.ts";

/** Tools that press harder than a hand. */
const HARD_TOOLS: readonly Technique["tool"][] = ["ball", "roller", "cane", "stick"];
/** Most pressure where only light pressure is allowed, of ten. */
export const LIGHT_MOST = 3;

type Seconds = Technique["seconds"];

function halved({ min, usual, max }: Seconds): Seconds {
  const half = (seconds: number) => Math.max(1, Math.round(seconds / 2));
  return { min: half(min), usual: half(usual), max: half(max) };
}

/** The techniques that may be shown, each capped as the verdict asks; none where it stops them. */
export function safeTechniques(
  verdict: SafetyVerdict,
  techniques: readonly Technique[],
): readonly Technique[] {
  if (!mayShow(verdict, "pressure")) return [];
  return techniques
    .filter(({ tool }) => !verdict.fingersOnly || !HARD_TOOLS.includes(tool))
    .map((technique) => {
      const { min, max } = technique.pressure;
      const light = { min: Math.min(min, LIGHT_MOST), max: Math.min(max, LIGHT_MOST) };
      return {
        ...technique,
        pressure: verdict.lightOnly ? light : technique.pressure,
        seconds: verdict.shorter.pressure ? halved(technique.seconds) : technique.seconds,
      };
    });
}

/** The stretches that may be shown, shortened where the verdict asks for it. */
export function safeStretches(
  verdict: SafetyVerdict,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  if (!mayShow(verdict, "stretch")) return [];
  if (!verdict.shorter.stretch) return stretches;
  return stretches.map((stretch) => ({ ...stretch, holdSeconds: halved(stretch.holdSeconds) }));
}
