import type { IUniform } from "three";
import type { Animated, Animations } from "./animations.ts";

/** An animated number that lives in a uniform, starting from what the uniform holds. */
export function uniformAnimation(animations: Animations, uniform: IUniform<number>): Animated {
  return animations.create(uniform.value, (value) => {
    uniform.value = value;
  });
}
