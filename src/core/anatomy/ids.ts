/**
 * Branded ids: kebab-case strings that the compiler keeps apart. Values come from checked data
 * files or from a validator, never from free text.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A muscle (or a muscle's head or part) of the knowledge base, without a side. */
export type MuscleId = Branded<"MuscleId">;
/** `<muscle-id>-<n>`: one place in one muscle, without a side. */
export type TriggerPointId = Branded<"TriggerPointId">;
/** A named region of the skin, without a side. */
export type SkinRegionId = Branded<"SkinRegionId">;
/** A bony or soft landmark one can feel, without a side. */
export type LandmarkId = Branded<"LandmarkId">;
/** Any structure of the body model (muscle, tendon, fascia, bone, skin), without a side. */
export type StructureId = Branded<"StructureId">;

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for a well-formed id; says nothing about whether such a thing exists. */
export function isKebabCase(text: string): boolean {
  return KEBAB.test(text);
}

/** Turns checked text into an id. The caller vouches for its existence. */
export function asId<Id extends Branded<string>>(text: string): Id {
  // The brand exists only in the type system; this is the one place that applies it.
  return text as Id;
}
