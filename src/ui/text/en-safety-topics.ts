import type { RedFlag } from "../../core/knowledge/records.generated.ts";
import type { QuestionTopic } from "../../core/safety/index.ts";

/** Headings above the lines of a list. */
export const TOPIC_TEXT: Record<QuestionTopic, string> = {
  headache: "Headache",
  neck: "Neck",
  chest: "Chest, heart and breath",
  belly: "Belly, groin and bladder",
  back: "Back",
  face: "Eyes, ears, mouth and throat",
  nerves: "Strength, feeling and balance",
  limb: "Joints, arms and legs",
  injury: "After a fall or an injury",
  skin: "Skin, lumps and swelling",
  general: "How you feel",
  blood: "Heart, blood and vessels",
  bones: "Bones and joints",
  illness: "Illness and medicines",
  implants: "Implants and operations",
  person: "You",
};

/** One line each for the questions of a place that is pressed but does not hurt: a no is a no to all. */
export const NEAR_TEXT: Record<RedFlag["group"], string> = {
  "head-face":
    "Head or face: headache, trouble with eyes, ears, teeth or sight, swelling, or jaw ache with effort",
  neck: "Neck or throat: pain, a lump or something that beats, a bad fall, dizziness, hard to swallow or breathe, clumsy hands or an unsteady walk",
  "chest-shoulder":
    "Chest, upper back or shoulder: pain, pressure, short breath, cough, a racing heart, a lump, a rash or an injury",
  "arm-hand":
    "Arm or hand: pain, swelling, weakness, numbness, a change of colour, a wound or an injury",
  "abdomen-pelvis":
    "Belly, groin or pelvis: pain, a lump or something that beats, sickness, bleeding, trouble with bladder or bowel, or a possible pregnancy",
  "low-back":
    "Back or both legs: pain, weakness, numbness, trouble with bladder or bowel, or heavy legs",
  "hip-thigh-knee": "Hip, thigh, knee or whole leg: pain, swelling, warmth, redness or an injury",
  "lower-leg-foot":
    "Calf, shin, ankle or foot: pain, swelling, warmth, redness, cold, numbness, a wound or an injury",
  everyone: "Anywhere",
  "while-treating": "While you press",
};
