/**
 * Types of the knowledge records. Generated from data/schemas/ by `npx tsx data/cli.ts types`;
 * change the schemas, not this file.
 */
import type {Side} from "../anatomy/side.ts";
import type {LandmarkMix} from "../geometry/point-spec.ts";

/**
 * How strong the support is: A synthesis of trials, B trial or reliability study, C agreement of the standard manuals, D one source or expert opinion, X disputed.
 */
export type Grade = "A" | "B" | "C" | "D" | "X";
/**
 * How sure the writer is, apart from the evidence grade.
 */
export type Confidence = "high" | "medium" | "low";
/**
 * The person's own side. Records are written for the right side; `left` then means the opposite side.
 */
export type RecordSide = Side;
/**
 * A place said in landmarks: weighted mean of landmarks, plus an offset, cast onto the skin.
 */
export type Point = LandmarkMix;
/**
 * One piece of a pain zone on the skin.
 */
export type ZonePart = StrokePart | PatchPart | RegionPart;
/**
 * Broad area of the body, for routing questions and look-alikes.
 */
export type RegionFamily =
  | "head"
  | "face"
  | "jaw"
  | "neck"
  | "chest"
  | "upper-back"
  | "shoulder"
  | "arm"
  | "hand"
  | "abdomen"
  | "low-back"
  | "pelvis"
  | "buttock"
  | "hip"
  | "thigh"
  | "knee"
  | "calf"
  | "shin"
  | "ankle"
  | "foot";
/**
 * Who can do it.
 */
export type Reach = "self" | "partner" | "professional";
/**
 * Heading under which a safety question is listed.
 */
export type QuestionTopic =
  | "headache"
  | "neck"
  | "chest"
  | "belly"
  | "back"
  | "face"
  | "nerves"
  | "limb"
  | "injury"
  | "skin"
  | "general"
  | "blood"
  | "bones"
  | "illness"
  | "implants"
  | "person";

/**
 * Who says so, and how firmly.
 */
export interface Claim {
  /**
   * Ids of the sources that carry the statement.
   */
  readonly sources: readonly string[];
  readonly grade: Grade;
  /**
   * One sentence about a doubt or a dispute. Grade X needs one.
   */
  readonly note?: string;
}
/**
 * One claim per clinical field of the record, keyed by the field's name.
 */
export interface Claims {
  readonly [k: string]: Claim;
}
/**
 * A line along the skin, widened; a single point makes a disc.
 */
export interface StrokePart {
  readonly kind: "stroke";
  /**
   * Points in order.
   */
  readonly path: readonly Point[];
  /**
   * Half width along the skin in millimetres: one number, or one per point of the path.
   */
  readonly radiusMm: number | readonly number[];
}
/**
 * An area inside an outline on the skin.
 */
export interface PatchPart {
  readonly kind: "patch";
  /**
   * Corners in order around the area.
   */
  readonly outline: readonly Point[];
  /**
   * Width of the soft rim in millimetres.
   */
  readonly softMm: number;
}
/**
 * A whole named skin region.
 */
export interface RegionPart {
  readonly kind: "region";
  /**
   * Skin region id.
   */
  readonly region: string;
  readonly side: RecordSide;
}
/**
 * Where pain is felt, drawn by us from words and landmarks.
 */
export interface Zone {
  /**
   * The area in plain words.
   */
  readonly words: string;
  /**
   * Skin regions the words speak of, on either side; most of the zone lies in them.
   */
  readonly regions: readonly string[];
  /**
   * Number of separate pieces on the right side and the midline, where it is not one.
   */
  readonly pieces?: number;
  /**
   * Pieces; the zone is their union.
   */
  readonly parts: readonly ZonePart[];
  /**
   * Skin regions the zone is limited to.
   */
  readonly only?: readonly string[];
  /**
   * Skin regions the zone never enters.
   */
  readonly not?: readonly string[];
}
/**
 * A muscle, or a part of one that has its own trigger points.
 */
export interface Muscle {
  /**
   * Muscle id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Id of the group it belongs to; null if it stands alone.
   */
  readonly parent: string | null;
  /**
   * What it is called.
   */
  readonly names: {
    /**
     * Name in the Terminologia Anatomica.
     */
    readonly latin: string;
    /**
     * English anatomical name.
     */
    readonly english: string;
    /**
     * What a person without training would call it.
     */
    readonly everyday: string;
    /**
     * Abbreviations, synonyms, everyday words for search.
     */
    readonly also: readonly string[];
  };
  /**
   * Group of the coverage list, e.g. `Pelvis & hip`.
   */
  readonly region: string;
  /**
   * How deep it lies under the skin.
   */
  readonly layer: "superficial" | "intermediate" | "deep";
  /**
   * Identifiers in public terminologies.
   */
  readonly ids: {
    /**
     * Foundational Model of Anatomy ids, right then left.
     */
    readonly fma: readonly string[];
    /**
     * Terminologia Anatomica 2 numbers.
     */
    readonly ta2: readonly string[];
  };
  /**
   * Where it holds on.
   */
  readonly attachments: {
    /**
     * Fixed end.
     */
    readonly origin: string;
    /**
     * Moving end.
     */
    readonly insertion: string;
  };
  /**
   * What it does.
   */
  readonly action: readonly string[];
  /**
   * Nerve supply.
   */
  readonly nerve: {
    /**
     * Nerve.
     */
    readonly name: string;
    /**
     * Spinal roots, e.g. `L5–S2`, or cranial nerve.
     */
    readonly roots: string;
  };
  /**
   * Direction of the fibres in words.
   */
  readonly fibres: string;
  /**
   * What people describe.
   */
  readonly feels: readonly string[];
  /**
   * What is hard to do.
   */
  readonly limits: readonly string[];
  /**
   * What sets it off.
   */
  readonly causes: readonly string[];
  /**
   * What keeps it coming back.
   */
  readonly perpetuators: readonly string[];
  /**
   * Other conditions that feel similar.
   */
  readonly lookAlikes: readonly string[];
  /**
   * Muscles that often join in.
   */
  readonly satellites: readonly string[];
  /**
   * Muscles whose points this one tends to set off.
   */
  readonly keyFor: readonly string[];
  /**
   * How common its trigger points are; weak.
   */
  readonly frequency: {
    /**
     * Relative commonness: 1 for the commonest muscles.
     */
    readonly prior: number;
    /**
     * The same in words.
     */
    readonly words: string;
  };
  /**
   * May a person treat it alone?
   */
  readonly selfTreatment: {
    /**
     * `yes`, `with-care`, only with a `partner`, or only by a `professional`.
     */
    readonly verdict: "yes" | "with-care" | "partner" | "professional";
    /**
     * Why.
     */
    readonly reason: string;
  };
  /**
   * What one can do oneself where a professional has to press; needed for that verdict.
   */
  readonly instead?: readonly string[];
  /**
   * What to be careful about.
   */
  readonly cautions: readonly string[];
  /**
   * Habit changes or strengthening that help.
   */
  readonly habits: readonly string[];
  readonly claims: Claims;
  readonly confidence: Confidence;
}
/**
 * One place in a muscle that can refer pain, with its pattern. Written for the right side.
 */
export interface TriggerPoint {
  /**
   * `<muscle id>-<n>`, n from 1; equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Muscle id.
   */
  readonly muscle: string;
  /**
   * The manual's own label, e.g. `TrP1`; null if it has none.
   */
  readonly label: string | null;
  /**
   * In the belly, or near an attachment.
   */
  readonly kind: "central" | "attachment";
  readonly near: Point;
  /**
   * Skin region the point lies under.
   */
  readonly region: string;
  /**
   * Where in the muscle, in muscle coordinates.
   */
  readonly place: {
    /**
     * Sheet part of the muscle.
     */
    readonly part: string;
    /**
     * Across the fibres.
     */
    readonly u: number;
    /**
     * Along the fibres, 0 at the origin.
     */
    readonly v: number;
    /**
     * 0 at the skin-side surface, 1 at the deep surface.
     */
    readonly depth: number;
  };
  /**
   * Radius of the circle in which it is likely to be found, in millimetres.
   */
  readonly uncertaintyMm: number;
  /**
   * The place in plain words.
   */
  readonly where: string;
  /**
   * How to find it by hand.
   */
  readonly find: {
    /**
     * Landmarks one can feel.
     */
    readonly landmarks: readonly string[];
    /**
     * What to do, in order.
     */
    readonly steps: readonly string[];
    /**
     * Which way the fibres run, and how to roll across them.
     */
    readonly fibres: string;
    /**
     * What tells one that this is it.
     */
    readonly confirm: readonly string[];
  };
  /**
   * Where its pain is felt.
   */
  readonly pattern: {
    /**
     * One or two sentences.
     */
    readonly words: string;
    /**
     * How deep the pain seems.
     */
    readonly depth: "superficial" | "deep";
    /**
     * Other than an ache, where the sources describe it so; the ranking uses it a little.
     */
    readonly feltAs?: readonly ("tight" | "sharp" | "burning" | "throbbing" | "tingling" | "numb")[];
    readonly essential: Zone;
    readonly spillover: Zone | null;
    /**
     * Why there is no spillover zone; needed where `spillover` is null.
     */
    readonly noSpillover?: string;
  };
  /**
   * How common this point is (0.05–1, weak), where it differs from its muscle's `frequency.prior`.
   */
  readonly prior?: number;
  readonly claims: Claims;
  /**
   * How sure the writer is.
   */
  readonly confidence: {
    readonly place: Confidence;
    readonly zones: Confidence;
  };
}
/**
 * One way to press or stroke a muscle.
 */
export interface Technique {
  /**
   * Technique id, e.g. `upper-trapezius-pinch`. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Muscle id.
   */
  readonly muscle: string;
  /**
   * Points it is for; empty for all of the muscle.
   */
  readonly triggerPoints: readonly string[];
  /**
   * Short title.
   */
  readonly title: string;
  /**
   * What presses.
   */
  readonly tool:
    | "fingers"
    | "thumb"
    | "pinch"
    | "palm"
    | "knuckle"
    | "knee"
    | "ball"
    | "roller"
    | "cane"
    | "stick";
  /**
   * What the body or the tool leans on.
   */
  readonly support: "none" | "wall" | "floor" | "chair" | "bed" | "table";
  /**
   * How the tool moves.
   */
  readonly way: "sustained" | "stripping" | "circles" | "pinch" | "roll" | "contract-relax";
  readonly reach: Reach;
  /**
   * How to place the body.
   */
  readonly position: string;
  /**
   * Where the tool touches.
   */
  readonly contact: string;
  /**
   * Which way to press or stroke.
   */
  readonly direction: string;
  /**
   * What to do, in order.
   */
  readonly steps: readonly string[];
  /**
   * Seconds of one hold or one round of strokes; under 30 only where pressure has to stay light.
   */
  readonly seconds: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Usual.
     */
    readonly usual: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * Rounds in one session.
   */
  readonly repetitions: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * Sessions a day.
   */
  readonly perDay: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * How strong it may feel, of 10.
   */
  readonly pressure: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * How to breathe.
   */
  readonly breathing: string;
  /**
   * What to do next.
   */
  readonly after: string;
  /**
   * What not to do.
   */
  readonly avoid: readonly string[];
  readonly claims: Claims;
  readonly confidence: Confidence;
}
/**
 * A stretch for one or more muscles, shown for the right side.
 */
export interface Stretch {
  /**
   * Stretch id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Muscles it lengthens.
   */
  readonly muscles: readonly string[];
  /**
   * Short title.
   */
  readonly title: string;
  /**
   * How to start.
   */
  readonly position: string;
  /**
   * What to do, in order.
   */
  readonly steps: readonly string[];
  /**
   * Joint angles at the end of the stretch in degrees, by clinical name; empty where no joint moves (face, breath). `away` and `toward` are seen from the treated side.
   */
  readonly angles: {readonly [clinicalName: string]: number};
  /**
   * Seconds of one hold.
   */
  readonly holdSeconds: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Usual.
     */
    readonly usual: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * Holds in one session.
   */
  readonly repetitions: {
    /**
     * Least.
     */
    readonly min: number;
    /**
     * Most.
     */
    readonly max: number;
  };
  /**
   * A gentler form.
   */
  readonly easier: string;
  /**
   * A stronger form.
   */
  readonly harder: string;
  /**
   * What one needs, e.g. a strap.
   */
  readonly prop: string | null;
  /**
   * Common mistakes.
   */
  readonly wrong: readonly string[];
  /**
   * When to be careful.
   */
  readonly cautions: readonly string[];
  readonly claims: Claims;
  readonly confidence: Confidence;
}
/**
 * Something that sets a knot off or keeps it going.
 */
export interface Cause {
  /**
   * Cause id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Short name.
   */
  readonly name: string;
  /**
   * What it does.
   */
  readonly text: string;
  /**
   * What helps against it.
   */
  readonly fix: string;
  readonly claims: Claims;
}
/**
 * Another condition that can feel like a knot.
 */
export interface LookAlike {
  /**
   * Look-alike id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Plain name, medical name in brackets where useful.
   */
  readonly name: string;
  /**
   * What it is.
   */
  readonly what: string;
  /**
   * Its telling signs.
   */
  readonly tells: readonly string[];
  /**
   * How a knot differs.
   */
  readonly differs: string;
  /**
   * How soon to act.
   */
  readonly level: "emergency" | "urgent" | "see-clinician" | "info";
  /**
   * Families of regions where it is worth showing.
   */
  readonly regions: readonly RegionFamily[];
  readonly claims: Claims;
}
/**
 * A book, chapter, paper, guideline or page that carries claims.
 */
export interface Source {
  /**
   * Source id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * What it is.
   */
  readonly kind: "book" | "chapter" | "review" | "trial" | "study" | "guideline" | "web";
  /**
   * Authors as `Surname, I.`; empty when not known to us.
   */
  readonly authors: readonly string[];
  /**
   * Year of publication; null for pages that change.
   */
  readonly year: number | null;
  /**
   * Title.
   */
  readonly title: string;
  /**
   * Book or journal with volume and pages.
   */
  readonly container: string | null;
  /**
   * Publisher.
   */
  readonly publisher: string | null;
  /**
   * Where to find it.
   */
  readonly identifiers: {
    /**
     * DOI.
     */
    readonly doi?: string;
    /**
     * PubMed id.
     */
    readonly pmid?: string;
    /**
     * PubMed Central id.
     */
    readonly pmcid?: string;
    /**
     * ISBN.
     */
    readonly isbn?: string;
  };
  /**
   * What it found, or how far it was checked.
   */
  readonly note: string | null;
}
/**
 * Something to press with.
 */
export interface Tool {
  /**
   * Tool id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Name.
   */
  readonly name: string;
  /**
   * What it is good for.
   */
  readonly text: string;
  /**
   * Size or kind to choose.
   */
  readonly size: string;
}
/**
 * A named area of the skin, right side or midline.
 */
export interface SkinRegion {
  /**
   * Region id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Anatomical name.
   */
  readonly name: string;
  /**
   * Everyday name.
   */
  readonly everyday: string;
  readonly family: RegionFamily;
  /**
   * True where the region crosses the mid-plane and has no left twin.
   */
  readonly midline: boolean;
  /**
   * Points or lines that the region grows from.
   */
  readonly seeds: {
    /**
     * One point, or a line of points.
     */
    readonly path: readonly Point[];
    /**
     * Reach: a larger weight pushes the border outwards.
     */
    readonly weight?: number;
  }[];
}
/**
 * A question to ask before advice is given.
 */
export interface RedFlag {
  /**
   * Letter of the group and number, e.g. `HF1`; equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Group of questions.
   */
  readonly group:
    | "everyone"
    | "head-face"
    | "neck"
    | "chest-shoulder"
    | "arm-hand"
    | "abdomen-pelvis"
    | "low-back"
    | "hip-thigh-knee"
    | "lower-leg-foot"
    | "while-treating";
  /**
   * The question, in plain words.
   */
  readonly question: string;
  /**
   * What is asked in a few words, as one line of a list to tick. Says all that the questions asked with it say.
   */
  readonly short?: string;
  readonly topic?: QuestionTopic;
  /**
   * What a clinician would think of.
   */
  readonly thinkingOf: string;
  /**
   * What a yes means: emergency number now, same-day or urgent appointment, appointment within about two weeks.
   */
  readonly level: "emergency" | "urgent" | "see-clinician";
  /**
   * What to do after a yes.
   */
  readonly advice: string;
  /**
   * What a yes stops: all advice, advice for the area, pressure on the area, or nothing.
   */
  readonly blocks: "everything" | "area" | "pressure" | "nothing";
  /**
   * Families of painted regions for which it is asked.
   */
  readonly families: readonly RegionFamily[];
  /**
   * Marked families in which it is often first felt much like a knot: asked with the emergencies there, and anew for each place.
   */
  readonly early?: readonly RegionFamily[];
  /**
   * Marked families whose list of knots waits until this is answered; some of `early`.
   */
  readonly beforeList?: readonly RegionFamily[];
  /**
   * Condition that asks the same: the answer counts for both, and its rules stand for this question's own.
   */
  readonly sameAs?: string;
  /**
   * Question on whose line this one is asked where both are: that line says both, and its answer counts for both.
   */
  readonly askWith?: string;
  /**
   * Asked only of someone who did not say no to all of these; a no to all of them is a no to this. Never for emergencies.
   */
  readonly onlyIf?: {
    /**
     * Conditions it follows from.
     */
    readonly conditions: readonly string[];
    /**
     * Red flags it follows from.
     */
    readonly redFlags?: readonly string[];
  };
  readonly claims: Claims;
}
/**
 * Something people say about their pain or what they cannot do, and the muscles that can be behind it.
 */
export interface Symptom {
  /**
   * Symptom id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * How a person would say it, first person without the `I`: `can't turn my head to reverse the car`.
   */
  readonly words: string;
  /**
   * Other ways to say it, for search.
   */
  readonly also: readonly string[];
  /**
   * Pain in a place, a movement that is hard, a sensation, a bodily function (swallowing, breathing, bladder), or something else.
   */
  readonly kind: "pain" | "movement" | "sensation" | "function" | "other";
  /**
   * Skin regions where it is felt; empty for a mere loss of movement.
   */
  readonly regions: readonly string[];
  /**
   * Muscles that can cause it, likeliest first.
   */
  readonly muscles: {
    /**
     * Muscle id.
     */
    readonly muscle: string;
    /**
     * How strongly the symptom points to the muscle: 1 typical and near-specific, 0.6 typical, 0.3 possible.
     */
    readonly weight: number;
  }[];
  /**
   * Other conditions that cause it.
   */
  readonly lookAlikes: readonly string[];
  readonly claims: Claims;
}
/**
 * A way of treating muscle knots, by oneself or by someone else.
 */
export interface Therapy {
  /**
   * Therapy id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Name people know it by.
   */
  readonly name: string;
  /**
   * Other names, for search.
   */
  readonly also: readonly string[];
  /**
   * Who does it.
   */
  readonly who: "self" | "professional" | "either";
  /**
   * Who offers it, e.g. `physical therapist`.
   */
  readonly professionals: readonly string[];
  /**
   * What it is and what happens in a session.
   */
  readonly what: string;
  /**
   * Whom it suits.
   */
  readonly forWhom: string;
  /**
   * What trials found.
   */
  readonly evidence: {
    /**
     * How strong the trials are, in one word.
     */
    readonly strength: "promising" | "mixed" | "weak" | "none";
    /**
     * In one to three sentences, with what is not known.
     */
    readonly words: string;
  };
  /**
   * How to choose it, or someone who offers it.
   */
  readonly choose: string;
  /**
   * When not, or not before asking a clinician.
   */
  readonly notFor: readonly string[];
  /**
   * Needs it meets, for the chooser.
   */
  readonly needs: readonly (
    | "at-home"
    | "low-cost"
    | "gentle"
    | "strong"
    | "no-touch"
    | "quick-relief"
    | "lasting-change"
    | "stress"
    | "posture"
    | "movement"
    | "many-knots"
    | "one-stubborn-knot"
    | "headache"
    | "after-sport"
    | "needle-free"
    | "no-undressing"
  )[];
  readonly claims: Claims;
}
/**
 * Something about a person's own health that changes or blocks advice.
 */
export interface Condition {
  /**
   * Condition id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Short name.
   */
  readonly name: string;
  /**
   * Yes-or-no question in plain words.
   */
  readonly question: string;
  /**
   * What is asked in a few words, as one line of a list to tick.
   */
  readonly short?: string;
  readonly topic?: QuestionTopic;
  /**
   * How long an answer holds. `now`: asked among the signs, again for every new place; `weeks`: asked once a visit, never kept; `years`: may be kept on the device.
   */
  readonly holds?: "now" | "weeks" | "years";
  /**
   * Why it matters for pressing and stretching.
   */
  readonly why: string;
  /**
   * What a yes changes.
   */
  readonly rules: {
    /**
     * No pressure or stretch there; only light pressure (3 of 10 at most); no ball, roller, cane or stick; half the time; only after asking one's clinician.
     */
    readonly effect: "block" | "light-only" | "fingers-only" | "shorter" | "ask-first";
    /**
     * Which advice it changes.
     */
    readonly what: "everything" | "pressure" | "stretch" | "heat" | "cold";
    /**
     * Where it holds: the whole body, the named families, or only where it hurts.
     */
    readonly where: "body" | "families" | "marked";
    /**
     * Families of regions it holds for where `where` is `families`; empty otherwise.
     */
    readonly families: readonly RegionFamily[];
    /**
     * The rule as told to the person.
     */
    readonly words: string;
  }[];
  readonly claims: Claims;
}
/**
 * A place on the body where pressing can do harm.
 */
export interface NoGoArea {
  /**
   * Area id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Anatomical name.
   */
  readonly name: string;
  /**
   * What a person would call it.
   */
  readonly everyday: string;
  /**
   * What lies there, e.g. `carotid artery`.
   */
  readonly lies: readonly string[];
  /**
   * Why not to press here.
   */
  readonly reason: string;
  /**
   * No pressure at all; no ball, roller, cane, stick, knuckle or elbow; only light fingers or a pinch, off any pulse.
   */
  readonly rule: "never" | "no-tools" | "light-fingers";
  /**
   * What to do instead.
   */
  readonly instead: string;
  /**
   * How deep under the skin the structure at risk lies, about.
   */
  readonly depthMm: number;
  readonly zone: Zone;
  readonly claims: Claims;
}
/**
 * A page to read: what a knot is, how to press, how to prevent, when to see whom.
 */
export interface Lesson {
  /**
   * Lesson id. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Title.
   */
  readonly title: string;
  /**
   * Chapter it belongs to.
   */
  readonly group:
    | "knots"
    | "causes"
    | "is-it-a-knot"
    | "prepare"
    | "press"
    | "after"
    | "plan"
    | "therapies"
    | "prevent"
    | "safety"
    | "evidence";
  /**
   * Place within its chapter.
   */
  readonly order: number;
  /**
   * One sentence for lists.
   */
  readonly summary: string;
  /**
   * Pieces of the text.
   */
  readonly sections: {
    /**
     * Heading.
     */
    readonly heading: string;
    /**
     * Paragraphs, or steps and points of a list.
     */
    readonly text: readonly string[];
    /**
     * How the text is set.
     */
    readonly form: "prose" | "steps" | "points";
    readonly claim: Claim;
    /**
     * Where sources disagree and what the app advises.
     */
    readonly disagreement?: string;
  }[];
  readonly claims: Claims;
}
/**
 * A movement that lengthens or loads certain muscles; whether it hurts tells a little about the cause.
 */
export interface MovementTest {
  /**
   * Movement id, e.g. `turn-head`. Kebab-case, equal to the file name without .json.
   */
  readonly id: string;
  /**
   * Everyday name, to which the side is added.
   */
  readonly name: string;
  /**
   * Moving by itself as far as is comfortable, a gentle stretch, or pushing against something.
   */
  readonly kind: "range" | "stretch" | "resisted";
  /**
   * True where it is done to one side or with one limb; false for both at once.
   */
  readonly sided: boolean;
  /**
   * Areas of the body that it moves; the safety questions go by them.
   */
  readonly families: readonly RegionFamily[];
  /**
   * What to do, one to three short sentences; `this side` is the side named.
   */
  readonly how: readonly string[];
  /**
   * What to watch for.
   */
  readonly notice: string;
  /**
   * Muscles that it works.
   */
  readonly muscles: {
    /**
     * Muscle id.
     */
    readonly muscle: string;
    /**
     * The side the movement is done to, the other one, or both.
     */
    readonly side: "same" | "opposite" | "both";
    /**
     * Drawn out, or made to work.
     */
    readonly effect: "lengthens" | "loads";
  }[];
  /**
   * Who leaves it out.
   */
  readonly cautions: readonly string[];
  readonly claims: Claims;
}
