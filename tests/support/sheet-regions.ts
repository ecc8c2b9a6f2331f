/** A part of the body for the contact sheet. Millimetres, model space; the right side where paired. */
export interface SheetRegion {
  readonly name: string;
  readonly centre: readonly [number, number, number];
  /** Width and height that the picture shows, about. */
  readonly span: number;
  /** Looks from other directions than front, back and side; degrees about +Y from the front. */
  readonly from?: readonly number[];
  /** Degrees from above the horizon; for soles and palms. */
  readonly tilt?: number;
}

/** Front, back, and the body's right side. */
export const USUAL_LOOKS: readonly number[] = [0, 180, -90];

/** Every region that is judged, head to foot. */
export const SHEET_REGIONS: readonly SheetRegion[] = [
  { name: "whole", centre: [0, 810, 80], span: 1800 },
  { name: "head", centre: [0, 1540, 90], span: 330 },
  { name: "face", centre: [0, 1525, 130], span: 210, from: [0, -35, -70] },
  { name: "neck", centre: [0, 1420, 75], span: 240 },
  { name: "shoulder", centre: [-160, 1320, 70], span: 330 },
  { name: "upper-arm", centre: [-190, 1190, 70], span: 330 },
  { name: "forearm", centre: [-240, 940, 85], span: 330 },
  { name: "hand", centre: [-280, 740, 120], span: 240, from: [0, 180, -90] },
  { name: "chest", centre: [0, 1260, 110], span: 420 },
  { name: "abdomen", centre: [0, 1050, 100], span: 400 },
  { name: "upper-back", centre: [0, 1280, 40], span: 440, from: [180, -145, -90] },
  { name: "lower-back", centre: [0, 1050, 50], span: 380, from: [180, -145, -90] },
  { name: "pelvis", centre: [0, 880, 80], span: 420 },
  { name: "thigh", centre: [-90, 640, 80], span: 520 },
  { name: "knee", centre: [-85, 430, 80], span: 280 },
  { name: "lower-leg", centre: [-85, 250, 60], span: 460 },
  { name: "ankle", centre: [-85, 80, 60], span: 220 },
  { name: "foot-dorsum", centre: [-90, 30, 110], span: 280, from: [0, -60, 60], tilt: 50 },
  { name: "foot-sole", centre: [-85, 20, 100], span: 290, from: [0, 180, -60], tilt: -40 },
];
