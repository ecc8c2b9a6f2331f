import { describe, expect, it } from "vitest";
import { cardsEverywhere } from "../../data/checks/cards-everywhere.ts";
import { checklistSaid } from "../../data/checks/checklist-said.ts";
import { claimsComplete } from "../../data/checks/claims-complete.ts";
import { dosesInOrder } from "../../data/checks/doses-in-order.ts";
import { everyMuscle } from "../../data/checks/every-muscle.ts";
import { idIsFileName } from "../../data/checks/id-is-file-name.ts";
import { CHECKS, runChecks } from "../../data/checks/index.ts";
import { linksBothWays } from "../../data/checks/links-both-ways.ts";
import { movementsDiffer } from "../../data/checks/movements-differ.ts";
import { muscleComplete } from "../../data/checks/muscle-complete.ts";
import { patternsTold } from "../../data/checks/patterns-told.ts";
import { plainReading } from "../../data/checks/plain-reading.ts";
import { questionsAsked } from "../../data/checks/questions-asked.ts";
import { referencesExist } from "../../data/checks/references-exist.ts";
import { rulesInPlace } from "../../data/checks/rules-in-place.ts";
import { schemaValid } from "../../data/checks/schema-valid.ts";
import { sourcesUsed } from "../../data/checks/sources-used.ts";
import { techniquesDiffer } from "../../data/checks/techniques-differ.ts";
import { tidy } from "../../data/checks/tidy.ts";
import { wording } from "../../data/checks/wording.ts";
import { findings, makeDataset, SOUND_CHECKLIST } from "./support/make-dataset.ts";

const SOUND = makeDataset();
const POINT = { mix: [["acromion", "right", 1]] };

describe("a sound data set", () => {
  it.each(CHECKS.map((check) => [check.name, check] as const))("passes %s", (_name, check) => {
    expect(findings(check, SOUND)).toEqual([]);
  });

  it("has every record in its bundle", () => {
    const { bundle, files } = SOUND;
    const count =
      bundle.muscles.length +
      bundle.triggerPoints.length +
      bundle.techniques.length +
      bundle.stretches.length +
      bundle.causes.length +
      bundle.lookAlikes.length +
      bundle.sources.length +
      bundle.tools.length +
      bundle.redFlags.length +
      bundle.skinRegions.length +
      bundle.symptoms.length +
      bundle.therapies.length +
      bundle.conditions.length +
      bundle.noGoAreas.length +
      bundle.lessons.length +
      bundle.movementTests.length;
    expect(count).toBe(files.length);
  });

  it("names the check in each finding", () => {
    const found = runChecks(makeDataset({ "neck-side-bend": null }));
    expect(found.map(({ check }) => check)).toEqual(["muscle-complete"]);
  });
});

describe("schema-valid", () => {
  it("names field and value that do not fit", () => {
    const dataset = makeDataset({ "upper-trapezius": { layer: "somewhere" } });
    expect(findings(schemaValid, dataset)).toEqual([
      "data/muscles/upper-trapezius.json#layer must be equal to one of the allowed values (superficial,intermediate,deep)",
    ]);
  });

  it("names a misspelt field", () => {
    const dataset = makeDataset({ sitting: { fixx: "Get up." } });
    expect(findings(schemaValid, dataset)).toEqual([
      "data/causes/sitting.json must NOT have additional properties (fixx)",
    ]);
  });

  it("reports a file without JSON", () => {
    const dataset = makeDataset({}, [["cause", "broken", undefined]]);
    expect(findings(schemaValid, dataset)).toEqual([
      "data/causes/broken.json holds no JSON object",
    ]);
  });

  it.each([
    ["seconds", { min: 5, usual: 60, max: 90 }],
    ["seconds", { min: 30, usual: 60, max: 120 }],
    ["pressure", { min: 4, max: 8 }],
  ])("refuses a dose outside its bounds: %s %o", (field, range) => {
    const dataset = makeDataset({ "upper-trapezius-thumb": { [field]: range } });
    expect(findings(schemaValid, dataset)).toHaveLength(1);
  });

  it("refuses a pattern without an essential zone", () => {
    const pattern = { words: "An ache.", depth: "deep", spillover: null };
    const dataset = makeDataset({ "upper-trapezius-1": { pattern } });
    expect(findings(schemaValid, dataset)).toEqual([
      "data/trigger-points/upper-trapezius-1.json#pattern must have required property 'essential'",
    ]);
  });
});

describe("id-is-file-name", () => {
  it("finds a record under another name", () => {
    const dataset = makeDataset({ sitting: { id: "sitting-long" } });
    expect(findings(idIsFileName, dataset)).toEqual([
      "data/causes/sitting.json#id is sitting-long",
    ]);
  });

  it("finds a point that is not named after its muscle", () => {
    const dataset = makeDataset({ "upper-trapezius-1": { muscle: "levator-scapulae" } });
    expect(findings(idIsFileName, dataset)).toHaveLength(1);
  });
});

describe("references-exist", () => {
  it.each([
    ["upper-trapezius", { causes: ["slouching"] }, "#causes[0] names the cause slouching"],
    ["upper-trapezius", { lookAlikes: ["flu"] }, "#lookAlikes[0] names the look-alike flu"],
    ["upper-trapezius", { satellites: ["heart"] }, "#satellites[0] names the known-muscle heart"],
    ["upper-trapezius", { parent: "neck" }, "#parent names no group: neck"],
    ["neck-side-bend", { muscles: ["heart"] }, "#muscles[0] names the muscle heart"],
    ["upper-trapezius-1", { near: { mix: [["elbow", "right", 1]] } }, "names the landmark elbow"],
    ["pinched-nerve", { claims: { tells: { sources: ["none"], grade: "D" } } }, "the source none"],
    [
      "upper-trapezius-1",
      {
        pattern: {
          words: "An ache.",
          depth: "deep",
          essential: {
            words: "Neck.",
            regions: ["side-neck"],
            parts: [{ kind: "region", region: "moon", side: "right" }],
          },
          spillover: {
            words: "Arm.",
            regions: ["side-neck"],
            parts: [{ kind: "stroke", path: [POINT], radiusMm: 20 }],
          },
        },
      },
      "#pattern.essential.parts[0].region names the skin-region moon",
    ],
  ])("finds what %s names in vain", (id, edit, message) => {
    const found = findings(referencesExist, makeDataset({ [id]: edit }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it("does not judge landmarks without a list of them", () => {
    const dataset = makeDataset({
      "upper-trapezius-1": { near: { mix: [["elbow", "right", 1]] } },
    });
    expect(findings(referencesExist, { ...dataset, landmarks: null })).toEqual([]);
  });
});

describe("claims-complete", () => {
  const claim = { sources: ["a-book"], grade: "C" };

  it("finds a clinical field without a claim", () => {
    const dataset = makeDataset({ sitting: { claims: { text: claim } } });
    expect(findings(claimsComplete, dataset)).toEqual([
      "data/causes/sitting.json#claims.fix is missing",
    ]);
  });

  it("asks no claim for an empty list, but one as soon as it is filled", () => {
    const dataset = makeDataset({ "upper-trapezius": { cautions: ["Mind the pulse."] } });
    expect(findings(claimsComplete, dataset)).toEqual([
      "data/muscles/upper-trapezius.json#claims.cautions is missing",
    ]);
  });

  it("asks a note for a dispute", () => {
    const dataset = makeDataset({
      sitting: { claims: { text: { ...claim, grade: "X" }, fix: claim } },
    });
    expect(findings(claimsComplete, dataset)).toEqual([
      "data/causes/sitting.json#claims.text is disputed without a note",
    ]);
  });

  it("warns of a claim for a field that is not clinical", () => {
    const dataset = makeDataset({ sitting: { claims: { text: claim, fix: claim, name: claim } } });
    expect(findings(claimsComplete, dataset)).toHaveLength(1);
  });
});

describe("muscle-complete", () => {
  it.each([
    ["upper-trapezius-1", "has no trigger point"],
    ["upper-trapezius-lean", "has 1 techniques"],
    ["neck-side-bend", "has no stretch"],
  ])("finds that %s is missing", (id, message) => {
    const found = findings(muscleComplete, makeDataset({ [id]: null }));
    expect(found).toEqual([expect.stringContaining(message)]);
  });

  it("finds a home technique for a muscle that only a professional treats", () => {
    const selfTreatment = { verdict: "professional", reason: "Deep." };
    const instead = ["Use warmth."];
    const dataset = makeDataset({ "upper-trapezius": { selfTreatment, instead } });
    expect(findings(muscleComplete, dataset)).toEqual([
      expect.stringContaining("is professional, yet upper-trapezius-lean may be done at home"),
    ]);
  });
});

describe("doses-in-order", () => {
  it("finds a range that runs backwards", () => {
    const dataset = makeDataset({ "upper-trapezius-thumb": { pressure: { min: 6, max: 4 } } });
    expect(findings(dosesInOrder, dataset)).toEqual([
      "data/techniques/upper-trapezius-thumb.json#pressure runs 6, 4",
    ]);
  });

  it("finds a usual dose outside its range", () => {
    const holdSeconds = { min: 15, usual: 40, max: 30 };
    expect(findings(dosesInOrder, makeDataset({ "neck-side-bend": { holdSeconds } }))).toHaveLength(
      1,
    );
  });
});

describe("rules-in-place", () => {
  const rule = { effect: "light-only", what: "pressure", families: [], words: "Press lightly." };

  it("finds nothing in a rule that says where it holds", () => {
    expect(findings(rulesInPlace, makeDataset())).toEqual([]);
  });

  it("finds a rule for families that names none, and one that names some for nothing", () => {
    for (const wrong of [
      { ...rule, where: "families" },
      { ...rule, where: "marked", families: ["neck"] },
    ]) {
      const found = findings(rulesInPlace, makeDataset({ "thin-blood": { rules: [wrong] } }));
      expect(found).toHaveLength(1);
    }
  });
});

describe("techniques-differ", () => {
  it("finds the same steps twice, whatever their case and commas", () => {
    const steps = ["Press with the THUMB", "Let go, slowly."];
    const found = findings(techniquesDiffer, makeDataset({ "upper-trapezius-lean": { steps } }));
    expect(found).toEqual([
      "data/techniques/upper-trapezius-thumb.json#steps are the same as in upper-trapezius-lean",
    ]);
  });
});

describe("movements-differ", () => {
  const muscle = { muscle: "upper-trapezius", side: "same", effect: "loads" };
  const turn = SOUND.files.find(({ name }) => name === "turn-head")?.value ?? {};

  it("finds two movements that work the same muscles", () => {
    const twin = { ...turn, id: "shrug", muscles: [muscle] };
    expect(findings(movementsDiffer, makeDataset({}, [["movement-test", "shrug", twin]]))).toEqual([
      "data/movement-tests/turn-head.json#muscles are the same as in shrug",
    ]);
  });

  it("finds a muscle named twice, and sides where the movement has none", () => {
    const dataset = makeDataset({ "turn-head": { sided: false, muscles: [muscle, muscle] } });
    expect(findings(movementsDiffer, dataset)).toEqual([
      "data/movement-tests/turn-head.json#muscles name one muscle twice",
      "data/movement-tests/turn-head.json#muscles have sides, the movement has none",
    ]);
  });
});

describe("wording", () => {
  it.each(["This cures it.", "It flushes the muscle.", "Out with toxins.", "Guaranteed.", "Go!"])(
    "refuses %s",
    (text) => {
      expect(findings(wording, makeDataset({ thumb: { text } }))).toHaveLength(1);
    },
  );

  it("lets words that only look alike pass", () => {
    const text = "Be accurate and secure; pedicures are fine.";
    expect(findings(wording, makeDataset({ thumb: { text } }))).toEqual([]);
  });
});

describe("plain-reading", () => {
  it("finds text for specialists", () => {
    const text =
      "Intermittent ischaemic compression of palpable hyperirritable nodules facilitates progressive " +
      "normalisation of intramuscular circulation and consequently of mechanosensitivity.";
    expect(findings(plainReading, makeDataset({ sitting: { text } }))).toEqual([
      expect.stringMatching(/^data\/causes\/sitting\.json reads at school grade \d/),
    ]);
  });
});

describe("sources-used", () => {
  it("warns of a source that nobody cites", () => {
    const source = { ...SOUND.files.find((file) => file.name === "a-book")?.value, id: "b-book" };
    const dataset = makeDataset({}, [["source", "b-book", source]]);
    expect(sourcesUsed.scope).toBe("dataset");
    expect(findings(sourcesUsed, dataset)).toEqual(["data/sources/b-book.json is cited nowhere"]);
  });
});

describe("tidy", () => {
  it("warns of keys out of order, which formatting puts right", () => {
    const dataset = makeDataset();
    const files = dataset.files.map((file) => {
      if (file.name !== "thumb" || file.value === undefined) return file;
      const value = Object.fromEntries(Object.entries(file.value).toReversed());
      return { ...file, value, text: JSON.stringify(value) };
    });
    expect(findings(tidy, { ...dataset, files })).toEqual(["data/tools/thumb.json is not tidy"]);
  });
});

describe("muscle-complete, for a professional's muscle", () => {
  it("asks what one can do oneself", () => {
    const dataset = makeDataset({
      "upper-trapezius": { selfTreatment: { verdict: "professional", reason: "Deep." } },
      "upper-trapezius-thumb": { reach: "professional" },
      "upper-trapezius-lean": { reach: "professional" },
    });
    expect(findings(muscleComplete, dataset)).toEqual([
      "data/muscles/upper-trapezius.json#instead is missing",
    ]);
  });
});

describe("every-muscle", () => {
  it("finds a muscle that is not written, and one that nobody knows", () => {
    const known = { ...SOUND, knownMuscles: new Set(["upper-trapezius", "soleus"]) };
    expect(findings(everyMuscle, known)).toEqual(["data/muscles/soleus.json is not written"]);
    const unknown = { ...SOUND, knownMuscles: new Set<string>() };
    expect(findings(everyMuscle, unknown)).toEqual([
      "data/muscles/upper-trapezius.json#id is unknown",
    ]);
  });
});

describe("patterns-told", () => {
  const point = SOUND.bundle.triggerPoints[0];
  it("wants a reason where there is no spillover, and none where there is", () => {
    const { noSpillover: _, ...silent } = point?.pattern ?? {};
    expect(
      findings(patternsTold, makeDataset({ "upper-trapezius-1": { pattern: silent } })),
    ).toEqual(["data/trigger-points/upper-trapezius-1.json#pattern.noSpillover is missing"]);
    const both = { ...point?.pattern, spillover: point?.pattern.essential };
    expect(findings(patternsTold, makeDataset({ "upper-trapezius-1": { pattern: both } }))).toEqual(
      ["data/trigger-points/upper-trapezius-1.json#pattern.noSpillover is not so"],
    );
  });
});

describe("cards-everywhere", () => {
  it("finds a part of the body with too few other conditions", () => {
    const dataset = makeDataset({ "stiff-joint": { regions: ["calf"] } });
    expect(findings(cardsEverywhere, dataset)).toEqual([
      "data/look-alikes say only 1 things about the neck",
    ]);
  });
});

describe("questions-asked", () => {
  const flag = (id: string, more: object) => {
    const sound = SOUND.files.find((file) => file.name === "N1")?.value;
    return ["red-flag", id, { ...sound, id, ...more }] as const;
  };

  it("finds an emergency that waits for a yes", () => {
    const edits = { N1: { onlyIf: { conditions: ["thin-blood"] } } };
    expect(findings(questionsAsked, makeDataset(edits))).toEqual([
      "data/red-flags/N1.json#onlyIf makes an emergency wait for a yes",
    ]);
    const urgent = { N1: { level: "urgent", onlyIf: { conditions: ["thin-blood"] } } };
    expect(findings(questionsAsked, makeDataset(urgent))).toEqual([]);
  });

  it("finds a line shared by questions that mean something else", () => {
    const other = flag("N2", { level: "urgent", askWith: "N1" });
    expect(findings(questionsAsked, makeDataset({}, [other]))).toEqual([
      "data/red-flags/N2.json#askWith stands on the line of N1, which means something else",
    ]);
    expect(findings(questionsAsked, makeDataset({}, [flag("N2", { askWith: "N1" })]))).toEqual([]);
  });

  it("finds a follow-up that some would never meet", () => {
    const after = flag("N2", {
      level: "urgent",
      families: ["neck", "head"],
      onlyIf: { conditions: ["thin-blood"], redFlags: ["N1"] },
    });
    expect(findings(questionsAsked, makeDataset({}, [after]))).toEqual([
      expect.stringMatching(/^data\/red-flags\/N2\.json#onlyIf follows from N1/),
    ]);
  });

  it("finds a question that comes early where it is not asked, or keeps a list waiting there", () => {
    const early = { early: ["calf", "neck"], beforeList: ["neck"] };
    expect(findings(questionsAsked, makeDataset({ N1: early }))).toEqual([
      "data/red-flags/N1.json#early comes early where it is not asked: calf",
    ]);
    const waits = { early: ["neck"], beforeList: ["neck", "head"] };
    expect(findings(questionsAsked, makeDataset({ N1: waits }))).toEqual([
      "data/red-flags/N1.json#beforeList keeps lists waiting where it does not come early: head",
    ]);
  });

  it("finds a question without words for the list", () => {
    const [, , whole] = flag("N2", {});
    const bare = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== "short"));
    expect(findings(questionsAsked, makeDataset({}, [["red-flag", "N2", bare]]))).toEqual([
      "data/red-flags/N2.json#short has no words, heading or span for the list",
    ]);
  });
});

describe("links-both-ways", () => {
  it("finds a cause that no muscle names", () => {
    const dataset = makeDataset({ "upper-trapezius": { causes: [] } });
    expect(findings(linksBothWays, dataset)).toEqual([
      "data/causes/sitting.json is named by no muscle",
    ]);
  });

  it("finds muscles out of order", () => {
    const muscles = [0.3, 0.6].map((weight) => ({ muscle: "upper-trapezius", weight }));
    expect(findings(linksBothWays, makeDataset({ "cannot-turn": { muscles } }))).toEqual([
      "data/symptoms/cannot-turn.json#muscles are out of order",
    ]);
  });
});

describe("checklist-said", () => {
  const without = (row: number) => SOUND_CHECKLIST.filter((one) => one.row !== row);
  const said = (...places: string[]) =>
    findings(
      checklistSaid,
      makeDataset({}, [], [...without(7), { row: 7, fact: "", said: places, words: [] }]),
    );

  it("finds a row that is missing or said nowhere", () => {
    expect(findings(checklistSaid, makeDataset({}, [], without(7)))).toEqual([
      "data/checklist.json#row 7 stands there 0 times",
    ]);
    expect(said()).toEqual(["data/checklist.json#row 7 is said nowhere"]);
  });

  it("finds words that are no longer said", () => {
    const moved = [...without(7), { ...SOUND_CHECKLIST[0], row: 7, words: ["sore", "taut band"] }];
    expect(findings(checklistSaid, makeDataset({}, [], moved as typeof SOUND_CHECKLIST))).toEqual([
      "data/checklist.json#row 7 is no longer said: /taut band/",
    ]);
  });

  it.each(["lesson/nothing", "lesson/what-is-a-knot#sections[4].text", "cause/sitting#textt"])(
    "finds that %s leads nowhere",
    (place) => {
      expect(said(place)).toEqual([`data/checklist.json#row 7 leads nowhere: ${place}`]);
    },
  );
});
