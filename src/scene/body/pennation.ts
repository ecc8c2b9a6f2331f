/** How fascicles lie between the tendons of a muscle; the numbers are the shader's. */
export const ARRANGEMENTS = {
  /** Along v, origin to insertion. */
  parallel: 0,
  /** All to one side of v, towards greater u. */
  unipennate: 1,
  /** All to one side, towards smaller u. */
  unipennateBack: 2,
  /** From a middle tendon outwards, as they run to the insertion: ∧. */
  bipennateOut: 3,
  /** From both edges into a middle tendon: ∨. */
  bipennateIn: 4,
  /** Several such feathers side by side. */
  multipennate: 5,
} as const;

/** What the fibre texture of a structure needs. */
export interface Pennation {
  /** Radians between fascicles and v. */
  readonly angle: number;
  /** One of `ARRANGEMENTS`. */
  readonly arrangement: number;
}

type Entry = readonly [degrees: number, arrangement: keyof typeof ARRANGEMENTS];

/**
 * These angles slant the drawn fibres and nothing else. Low confidence, not yet compared with the
 * printed tables: tibialis posterior, the two long flexors of the toes, and the whole upper limb.
 *
 * Mean surface pennation angles of the lower limb, degrees: Ward SR, Eng CM, Smallwood LH, Lieber RL,
 * "Are current measurements of lower extremity muscle architecture accurate?", Clin Orthop Relat Res
 * 467:1074-1082, 2009, table 3 (21 cadavers). The arrangement is textbook anatomy.
 */
const WARD_2009: Readonly<Record<string, Entry>> = {
  "biceps-femoris": [11.6, "unipennate"],
  "extensor-digitorum-longus": [10.8, "unipennate"],
  "extensor-hallucis-longus": [9.4, "unipennate"],
  "fibularis-longus": [14.1, "bipennateIn"],
  "flexor-digitorum-longus": [13.6, "bipennateIn"],
  "flexor-hallucis-longus": [16.9, "bipennateIn"],
  "gastrocnemius-lateral": [12, "unipennate"],
  "gastrocnemius-medial": [9.9, "unipennate"],
  "gluteus-medius": [20.5, "bipennateIn"],
  "rectus-femoris": [13.9, "bipennateOut"],
  semimembranosus: [15.1, "unipennate"],
  soleus: [28.3, "bipennateIn"],
  "tibialis-anterior": [9.6, "bipennateIn"],
  "tibialis-posterior": [13.7, "bipennateIn"],
  "vastus-lateralis": [18.4, "unipennate"],
  "vastus-medialis": [29.6, "unipennateBack"],
};

/**
 * Upper limb, degrees, as compiled in Holzbaur KRS, Murray WM, Delp SL, "A model of the upper
 * extremity for simulating musculoskeletal surgery and analyzing neuromuscular control", Ann Biomed
 * Eng 33:829-840, 2005, table 2.
 */
const HOLZBAUR_2005: Readonly<Record<string, Entry>> = {
  "deltoid-middle": [15, "multipennate"],
  "flexor-carpi-ulnaris": [12, "unipennate"],
  "flexor-pollicis-longus": [7, "unipennate"],
  infraspinatus: [19, "bipennateIn"],
  subscapularis: [20, "multipennate"],
};

const PARALLEL: Pennation = { angle: 0, arrangement: ARRANGEMENTS.parallel };

/** The pennation of a structure by its id; parallel fibres where nothing is listed. */
export function pennationOf(id: string): Pennation {
  const entry = WARD_2009[id] ?? HOLZBAUR_2005[id];
  if (!entry) return PARALLEL;
  const [degrees, arrangement] = entry;
  return { angle: (degrees * Math.PI) / 180, arrangement: ARRANGEMENTS[arrangement] };
}
