import type { MusclePlan, PointMm } from "../lay-plan.ts";

const under = (near: PointMm, depthMm = 1.4) => ({ underSkin: near, depthMm });

/** Extensor retinaculum, bicipital aponeurosis and interosseous membrane of the forearm. */
export const PLANS: readonly MusclePlan[] = [
  {
    id: "interosseous-membrane-forearm",
    name: "Interosseous membrane of the forearm",
    system: "fascia",
    layer: "deep",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm"],
    parts: [
      {
        part: "sheet",
        grid: [7, 4],
        lines: [
          {
            points: [
              { on: "radius", near: [-236, 985, 76] },
              { on: "radius", near: [-237.5, 960, 80] },
              { on: "radius", near: [-240.5, 935, 86] },
              { on: "radius", near: [-244.5, 910, 90] },
              { on: "radius", near: [-250, 885, 95] },
              { on: "radius", near: [-251.5, 850, 104] },
            ],
            halfMm: 0.4,
          },
          {
            points: [
              { on: "ulna", near: [-229, 975, 72] },
              { on: "ulna", near: [-232, 949, 79] },
              { on: "ulna", near: [-233.5, 924, 86] },
              { on: "ulna", near: [-234, 899, 92] },
              { on: "ulna", near: [-236, 874, 98.5] },
              { on: "ulna", near: [-239, 842, 107] },
            ],
            halfMm: 0.4,
          },
        ],
        settle: false,
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["radius"], insertion: ["ulna"] },
      },
    ],
  },
  {
    id: "extensor-retinaculum-wrist",
    name: "Extensor retinaculum of the wrist",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Wrist and hand"],
    parts: [
      {
        part: "band",
        grid: [4, 9],
        lines: [
          {
            points: [
              { on: "radius", near: [-280, 842, 109] },
              { on: "radius", near: [-280, 824, 114] },
            ],
            halfMm: 0.5,
          },
          { points: [under([-281, 842, 101]), under([-284, 822, 107])], halfMm: 0.5 },
          { points: [under([-273, 842, 92]), under([-277, 820, 101])], halfMm: 0.5 },
          { points: [under([-260, 840, 90]), under([-264, 816, 98])], halfMm: 0.5 },
          { points: [under([-247, 837, 91]), under([-250, 812, 98])], halfMm: 0.5 },
          { points: [under([-237, 832, 94]), under([-239, 807, 101])], halfMm: 0.5 },
          { points: [under([-230, 825, 99]), under([-232, 802, 106])], halfMm: 0.5 },
          { points: [under([-227.5, 818, 108]), under([-228, 798, 114])], halfMm: 0.5 },
          {
            points: [
              { on: "triquetrum", near: [-230, 810, 119] },
              { on: "triquetrum", near: [-231, 800, 120] },
            ],
            halfMm: 0.5,
          },
        ],
        settle: {
          over: [
            "extensor-digitorum",
            "extensor-carpi-ulnaris",
            "extensor-digiti-minimi",
            "extensor-pollicis-brevis",
            "abductor-pollicis-longus",
          ],
          skinGapMm: 0.9,
          stiffness: 4,
          touch: 0,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["radius"], insertion: ["triquetrum"] },
      },
    ],
  },
  {
    id: "bicipital-aponeurosis",
    name: "Bicipital aponeurosis",
    system: "fascia",
    layer: "superficial",
    fma: { right: [], left: [] },
    sources: ["Standring S (ed.), Gray's Anatomy, 41st ed., 2016, chapter Elbow and forearm"],
    parts: [
      {
        part: "band",
        grid: [4, 7],
        lines: [
          {
            points: [
              [-214.5, 1058, 85.5],
              [-212, 1070, 87.5],
              [-210, 1084, 88],
            ],
            halfMm: 0.7,
          },
          {
            points: [
              [-208, 1048, 90],
              [-205, 1060, 90.2],
              [-202, 1071, 88.5],
            ],
            halfMm: 0.6,
          },
          {
            points: [
              [-202, 1036, 95],
              [-198, 1047, 92.5],
              [-194, 1058, 87],
            ],
            halfMm: 0.55,
          },
          {
            points: [
              [-197.5, 1022, 98],
              [-192, 1033, 93],
              [-186.5, 1043, 84],
            ],
            halfMm: 0.45,
          },
          {
            points: [
              [-194, 1008, 100.5],
              [-187, 1018, 93],
              [-181, 1027, 82],
            ],
            halfMm: 0.35,
          },
        ],
        settle: {
          over: ["pronator-teres", "flexor-carpi-radialis", "palmaris-longus"],
          skinGapMm: 1.5,
          stiffness: 6,
          touch: 0,
          hold: 20,
        },
        tendon: { origin: [1], insertion: [1] },
        attach: { origin: ["biceps-brachii"], insertion: ["palmaris-longus"] },
      },
    ],
  },
];
