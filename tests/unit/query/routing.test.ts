import { beforeAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../../src/cli/load-engine.ts";
import type { Side } from "../../../src/core/anatomy/side.ts";
import type { HeadlessEngine } from "../../../src/core/query/headless.ts";

/** A click, the emergencies to be asked among the first eight questions, and look-alikes to be shown. */
const PLACES: readonly (readonly [
  landmark: string,
  side: Side,
  asked: readonly string[],
  shown: readonly string[],
])[] = [
  ["temple-middle", "right", ["HF1", "HF4"], ["giant-cell-arteritis", "migraine"]],
  ["eye-centre", "left", ["HF6"], ["glaucoma"]],
  ["mandible-body-middle", "left", ["HF13"], ["heart-attack", "tooth-trouble"]],
  ["c4-spinous-process", "midline", ["N1", "N2"], ["cervical-artery-dissection"]],
  ["nipple", "left", ["C1", "C2"], ["heart-attack", "pulmonary-embolism"]],
  ["scapula-medial-border-middle", "left", ["C1", "C3"], ["aortic-dissection"]],
  ["deltoid-middle", "left", ["C1"], ["heart-attack", "rotator-cuff-disorder"]],
  ["arm-front-middle", "left", ["C1"], ["heart-attack", "cervical-radiculopathy"]],
  ["palm-centre", "right", ["A2"], ["hand-infection", "carpal-tunnel-syndrome"]],
  ["umbilicus", "midline", ["B1", "B2"], ["abdominal-aortic-aneurysm", "appendicitis"]],
  ["mid-inguinal", "right", ["B7"], ["groin-hernia", "testicular-torsion"]],
  ["l4-spinous-process", "midline", ["L1"], ["cauda-equina-syndrome", "abdominal-aortic-aneurysm"]],
  ["perineum-centre", "midline", ["B4"], ["pudendal-neuralgia", "cauda-equina-syndrome"]],
  ["buttock-centre", "right", ["L1"], ["lumbar-radiculopathy"]],
  ["greater-trochanter", "left", ["T1", "T2"], ["hip-fracture"]],
  ["patella-centre", "right", ["T2"], ["joint-infection"]],
  ["calf-middle", "right", ["F2", "F3"], ["deep-vein-thrombosis"]],
  ["heel-plantar-centre", "left", ["F4"], ["plantar-heel-pain"]],
];

describe("questions and look-alikes for a click", () => {
  let engine: HeadlessEngine;
  beforeAll(async () => {
    engine = await loadEngine();
  });
  const rank = (landmark: string, side: Side) => {
    const answer = engine.rank({ pains: [{ at: { mix: [[landmark, side, 1]] } }] });
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  };

  it.each(PLACES)("%s (%s) begins with the emergencies that belong there", (id, side, asked) => {
    const { redFlags } = rank(id, side);
    const levels = redFlags.map((flag) => engine.knowledge.redFlag(flag)?.level);
    expect(levels[0]).toBe("emergency");
    expect(redFlags.slice(0, 10)).toEqual(expect.arrayContaining([...asked]));
    // What concerns everybody is asked as well, but not before what belongs to the place.
    expect(engine.knowledge.redFlag(redFlags[0] ?? "")?.group).not.toBe("everyone");
    expect(redFlags).toContain("G1");
  });

  it.each(PLACES)("%s (%s) shows the conditions of its place", (id, side, _asked, shown) => {
    expect(rank(id, side).lookAlikes).toEqual(expect.arrayContaining([...shown]));
  });

  it("asks for a swollen calf, and for leg pain on walking, where they are felt", () => {
    const calf = rank("calf-middle", "left").redFlags;
    expect(calf).toEqual(expect.arrayContaining(["F1", "T8"]));
    expect(rank("deltoid-middle", "right").redFlags).toEqual(expect.arrayContaining(["A3", "B3"]));
  });
});
