import { expect, type Locator, type Page } from "@playwright/test";
import type { PointSpec } from "../../../src/core/geometry/point-spec.ts";
import { openList, passSafety, safetyQuestions, topMuscles } from "./body-page.ts";

/** An everyday complaint: where it is shown, how it is called, and what must be found. */
export interface Journey {
  readonly name: string;
  readonly view: "front" | "back" | "left" | "right";
  /** Where one taps. */
  readonly at: PointSpec;
  /** What one types in the list of areas and in the search, and what one then chooses there. */
  readonly words: string;
  readonly area: RegExp;
  readonly found: RegExp;
  /** One of these must be among the first three. */
  readonly expected: readonly string[];
  /** The list of knots waits for the emergencies. */
  readonly waits?: true;
  /** A line of the safety questions that is ticked, and what is then said. */
  readonly tick?: { readonly line: RegExp; readonly said: RegExp };
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: "headache at the temple",
    view: "right",
    at: { mix: [["temple-middle", "right", 1]], toward: "right" },
    words: "temple",
    area: /^Temple$/,
    found: /temple/i,
    expected: ["upper-trapezius", "temporalis", "sternocleidomastoid-sternal"],
  },
  {
    name: "between the shoulder blades",
    view: "back",
    at: {
      mix: [
        ["t6-spinous-process", "midline", 0.55],
        ["scapula-medial-border-middle", "right", 0.45],
      ],
      toward: "posterior",
    },
    words: "between",
    area: /^Between spine and shoulder blade, lower/,
    found: /shoulder blade/i,
    expected: [
      "rhomboid-major",
      "rhomboid-minor",
      "middle-trapezius",
      "lower-trapezius",
      "levator-scapulae",
      "scalenus-medius",
      "scalenus-anterior",
      "scalenus-posterior",
      "iliocostalis-thoracis",
      "infraspinatus",
    ],
  },
  {
    name: "low back to buttock",
    view: "back",
    at: { mix: [["psis", "right", 1]], offsetMm: [-25, 10, 0], toward: "posterior" },
    words: "low back",
    area: /^Beside the spine, lower part/,
    found: /low back/i,
    expected: [
      "quadratus-lumborum",
      "gluteus-medius",
      "gluteus-maximus",
      "iliocostalis-lumborum",
      "longissimus-thoracis",
      "psoas-major",
      "multifidus-lumbar",
    ],
  },
  {
    name: "heel",
    view: "back",
    at: { mix: [["calcaneal-tuberosity", "right", 1]], toward: "posterior" },
    words: "heel",
    area: /^Bottom of the heel/,
    found: /heel/i,
    expected: ["soleus", "quadratus-plantae", "abductor-hallucis"],
  },
  {
    name: "jaw",
    view: "right",
    at: {
      mix: [
        ["gonion", "right", 0.6],
        ["zygion", "right", 0.4],
      ],
      toward: "right",
    },
    words: "jaw",
    area: /^Back of the cheek and jaw angle/,
    found: /jaw/i,
    expected: ["masseter-superficial", "masseter-deep", "medial-pterygoid", "lateral-pterygoid"],
  },
  {
    name: "front of the shoulder",
    view: "front",
    at: {
      mix: [
        ["acromion", "right", 0.8],
        ["coracoid-tip", "right", 0.2],
      ],
      offsetMm: [0, -25, 0],
      toward: "anterior",
    },
    words: "front of the shoulder",
    area: /^Front of the shoulder/,
    found: /front of the shoulder/i,
    expected: ["infraspinatus", "deltoid-anterior", "biceps-brachii", "supraspinatus"],
  },
  {
    name: "chest pain meets the emergencies first",
    view: "front",
    at: { mix: [["nipple", "left", 1]], toward: "anterior" },
    words: "chest",
    area: /^Chest$/,
    found: /chest/i,
    expected: ["pectoralis-major-sternal", "pectoralis-major-costal", "intercostals", "sternalis"],
    waits: true,
  },
  {
    name: "a swollen calf is stopped",
    view: "back",
    at: { mix: [["calf-middle", "right", 1]], toward: "posterior" },
    words: "calf",
    area: /^Calf, inner half, upper third/,
    found: /calf/i,
    expected: ["gastrocnemius-medial", "soleus", "gluteus-minimus-posterior"],
    tick: { line: /^One calf swollen/, said: /no pressing here for now/ },
  },
];

/** How a person points and presses: with a mouse, a finger, or keys alone. */
export interface Hand {
  /** Marks where it hurts. */
  mark(journey: Journey): Promise<void>;
  press(target: Locator): Promise<void>;
}

/** Presses Tab until the target has the focus; fails where it cannot be reached. */
export async function tabTo(page: Page, target: Locator, most = 160): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`tabTo: ${String(target)} is not reached within ${most} presses`);
}

/**
 * The whole way, from the mark to the steps of the first knot, or to the word that stops it. No
 * technique is on the screen before its questions are answered.
 */
export async function walk(page: Page, journey: Journey, hand: Hand): Promise<void> {
  await hand.mark(journey);
  const list = page.getByRole("list", { name: "Likely knots" });
  const conversation = page.locator("#conversation");
  if (journey.waits) {
    await expect(safetyQuestions(conversation)).toBeVisible();
    await expect(list).toBeHidden();
    await hand.press(safetyQuestions(conversation).getByRole("button", { name: "None of these" }));
  }
  await expect(list.getByRole("listitem").first()).toBeVisible();
  const top = await topMuscles(page, 3);
  expect(
    top.some((muscle) => journey.expected.includes(muscle)),
    `expected one of ${journey.expected.join(", ")}, got ${top.join(", ")}`,
  ).toBe(true);

  await hand.press(list.getByRole("button", { name: /^Show/ }).first());
  const details = page.getByRole("region", { name: "Muscle details" });
  await expect(details).toBeVisible();
  await expect(details.getByRole("article")).toHaveCount(0);
  const questions = safetyQuestions(details);
  await expect(questions).toBeVisible();
  for (let lists = 0; (await questions.count()) > 0; lists++) {
    expect(lists, "the questions come to an end").toBeLessThan(8);
    const line = journey.tick
      ? questions.getByRole("checkbox", { name: journey.tick.line })
      : questions.getByRole("checkbox", { name: /no such line/ });
    if ((await line.count()) > 0) {
      await hand.press(line.first());
      await hand.press(questions.getByRole("button", { name: "Go on" }));
    } else await hand.press(questions.getByRole("button", { name: "None of these" }));
  }
  if (journey.tick) {
    await expect(details.getByText(journey.tick.said).first()).toBeVisible();
    await expect(details.getByRole("article")).toHaveCount(0);
  } else {
    await expect(details.getByRole("article").first()).toBeVisible();
    await expect(details.getByText(/seconds/).first()).toBeVisible();
  }
}

export { openList, passSafety };
