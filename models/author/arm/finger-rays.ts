import type { PointMm } from "../lay-plan.ts";

/** Where along a finger's ray a section lies, from the metacarpal to the distal phalanx. */
export type FingerSite =
  | "metacarpalFoot"
  | "metacarpalBase"
  | "metacarpalShaft"
  | "metacarpalHead"
  | "proximalBase"
  | "proximalShaft"
  | "proximalMiddle"
  | "proximalHead"
  | "middleBase"
  | "middleShaft"
  | "middleHead"
  | "distalBase"
  | "distalShaft";

/** A section across a finger's bone, millimetres, model space, right side. */
export interface FingerSection {
  /** Middle of the dorsal face of the bone, and of the palmar one. */
  readonly dorsal: PointMm;
  readonly palmar: PointMm;
  /** Unit vector from palm to dorsum, across the bone. */
  readonly up: PointMm;
  /** Half the bone's breadth. */
  readonly halfWide: number;
}

/** The ray of one finger. */
export interface FingerRay {
  /** Unit vector to the thumb's side, across the plane in which the finger bends. */
  readonly radial: PointMm;
  readonly sections: Readonly<Record<FingerSite, FingerSection>>;
}

/**
 * Sections of the bones of fingers 2 to 5: rays cast up, down and sideways from the line through the
 * joint centres, in the plane in which the finger bends, centred on the bone. Measured on the
 * project's own bones.
 */
export const FINGER_RAYS: Readonly<Record<2 | 3 | 4 | 5, FingerRay>> = {
  2: {
    radial: [-0.931, 0.19, -0.312],
    sections: {
      metacarpalFoot: {
        dorsal: [-269.3, 790.7, 113.9],
        palmar: [-272.4, 794.1, 125.4],
        up: [0.25, -0.27, -0.93],
        halfWide: 5.6,
      },
      metacarpalBase: {
        dorsal: [-275.4, 771.7, 117.6],
        palmar: [-277.4, 773.8, 124.7],
        up: [0.25, -0.27, -0.93],
        halfWide: 3.5,
      },
      metacarpalShaft: {
        dorsal: [-280.3, 752.2, 120.9],
        palmar: [-282.4, 754.4, 128.4],
        up: [0.25, -0.27, -0.93],
        halfWide: 4.5,
      },
      metacarpalHead: {
        dorsal: [-284.1, 737.8, 125.9],
        palmar: [-287.1, 741, 136.8],
        up: [0.25, -0.27, -0.93],
        halfWide: 5.7,
      },
      proximalBase: {
        dorsal: [-288.5, 724.6, 132],
        palmar: [-290.4, 729.5, 140.6],
        up: [0.19, -0.49, -0.85],
        halfWide: 6.4,
      },
      proximalShaft: {
        dorsal: [-290.8, 717.6, 135],
        palmar: [-292, 720.9, 140.9],
        up: [0.19, -0.49, -0.85],
        halfWide: 5,
      },
      proximalMiddle: {
        dorsal: [-293.9, 709.2, 139.5],
        palmar: [-295, 712.2, 144.7],
        up: [0.19, -0.49, -0.85],
        halfWide: 4.4,
      },
      proximalHead: {
        dorsal: [-296.9, 701.3, 144.7],
        palmar: [-297.9, 703.9, 149.4],
        up: [0.19, -0.49, -0.85],
        halfWide: 4.5,
      },
      middleBase: {
        dorsal: [-300.8, 692.4, 151.6],
        palmar: [-301.1, 697.6, 155.6],
        up: [0.04, -0.79, -0.61],
        halfWide: 4.7,
      },
      middleShaft: {
        dorsal: [-303.8, 688.5, 156.8],
        palmar: [-304, 691.9, 159.4],
        up: [0.04, -0.79, -0.61],
        halfWide: 3,
      },
      middleHead: {
        dorsal: [-306.1, 684.4, 162.1],
        palmar: [-306.3, 687.6, 164.5],
        up: [0.04, -0.79, -0.61],
        halfWide: 2.5,
      },
      distalBase: {
        dorsal: [-306.7, 679, 169.9],
        palmar: [-306.9, 683.1, 172.8],
        up: [0.03, -0.81, -0.58],
        halfWide: 3.5,
      },
      distalShaft: {
        dorsal: [-308.1, 675.5, 174.9],
        palmar: [-308.2, 678.8, 177.3],
        up: [0.03, -0.81, -0.58],
        halfWide: 2.2,
      },
    },
  },
  3: {
    radial: [-0.979, 0.018, -0.204],
    sections: {
      metacarpalFoot: {
        dorsal: [-259.6, 789.7, 110.5],
        palmar: [-261.8, 793.4, 121.2],
        up: [0.19, -0.32, -0.93],
        halfWide: 5.9,
      },
      metacarpalBase: {
        dorsal: [-262, 770.6, 114.3],
        palmar: [-263.5, 773.1, 121.9],
        up: [0.19, -0.32, -0.93],
        halfWide: 3.6,
      },
      metacarpalShaft: {
        dorsal: [-264, 752.1, 120.4],
        palmar: [-265.6, 754.9, 128.4],
        up: [0.19, -0.32, -0.93],
        halfWide: 4.8,
      },
      metacarpalHead: {
        dorsal: [-265.3, 738.4, 126.4],
        palmar: [-267.6, 742.2, 137.4],
        up: [0.19, -0.32, -0.93],
        halfWide: 5.9,
      },
      proximalBase: {
        dorsal: [-267.1, 724.7, 133.5],
        palmar: [-268.8, 730.2, 142],
        up: [0.16, -0.54, -0.83],
        halfWide: 6.5,
      },
      proximalShaft: {
        dorsal: [-268.6, 717.1, 137.9],
        palmar: [-269.8, 721, 143.9],
        up: [0.16, -0.54, -0.83],
        halfWide: 4.6,
      },
      proximalMiddle: {
        dorsal: [-269.7, 707.9, 143.9],
        palmar: [-270.7, 711.1, 148.8],
        up: [0.16, -0.54, -0.83],
        halfWide: 4.7,
      },
      proximalHead: {
        dorsal: [-271.2, 699.3, 150.9],
        palmar: [-272.1, 702.2, 155.4],
        up: [0.16, -0.54, -0.83],
        halfWide: 5,
      },
      middleBase: {
        dorsal: [-273.1, 688.8, 158.2],
        palmar: [-274.1, 693.3, 163.1],
        up: [0.14, -0.67, -0.73],
        halfWide: 5.2,
      },
      middleShaft: {
        dorsal: [-274.9, 682.6, 163.9],
        palmar: [-275.4, 685.1, 166.7],
        up: [0.14, -0.67, -0.73],
        halfWide: 3.4,
      },
      middleHead: {
        dorsal: [-276.2, 676.5, 169.9],
        palmar: [-276.7, 679, 172.7],
        up: [0.14, -0.67, -0.73],
        halfWide: 3.3,
      },
      distalBase: {
        dorsal: [-276.9, 670, 178.5],
        palmar: [-277.3, 673.9, 180.9],
        up: [0.09, -0.85, -0.52],
        halfWide: 3.6,
      },
      distalShaft: {
        dorsal: [-277.7, 667.2, 183.8],
        palmar: [-278, 670, 185.6],
        up: [0.09, -0.85, -0.52],
        halfWide: 1.3,
      },
    },
  },
  4: {
    radial: [-0.983, -0.084, -0.162],
    sections: {
      metacarpalFoot: {
        dorsal: [-248, 789.3, 113.3],
        palmar: [-249.9, 792.1, 123.3],
        up: [0.18, -0.27, -0.95],
        halfWide: 4.8,
      },
      metacarpalBase: {
        dorsal: [-248.2, 772, 116.6],
        palmar: [-249.4, 773.8, 122.9],
        up: [0.18, -0.27, -0.95],
        halfWide: 2.9,
      },
      metacarpalShaft: {
        dorsal: [-248, 755.1, 121.2],
        palmar: [-249.2, 757, 127.7],
        up: [0.18, -0.27, -0.95],
        halfWide: 3.9,
      },
      metacarpalHead: {
        dorsal: [-247.5, 742.5, 125.9],
        palmar: [-249.5, 745.5, 136.2],
        up: [0.18, -0.27, -0.95],
        halfWide: 5.4,
      },
      proximalBase: {
        dorsal: [-247, 730, 133.7],
        palmar: [-248.7, 734.7, 141.6],
        up: [0.18, -0.49, -0.85],
        halfWide: 5.4,
      },
      proximalShaft: {
        dorsal: [-247.2, 722.4, 137.5],
        palmar: [-248.3, 725.5, 142.8],
        up: [0.18, -0.49, -0.85],
        halfWide: 4.4,
      },
      proximalMiddle: {
        dorsal: [-247.4, 713.3, 142.8],
        palmar: [-248.4, 716.1, 147.6],
        up: [0.18, -0.49, -0.85],
        halfWide: 4.1,
      },
      proximalHead: {
        dorsal: [-248.3, 704.9, 149.4],
        palmar: [-249.2, 707.4, 153.7],
        up: [0.18, -0.49, -0.85],
        halfWide: 4.7,
      },
      middleBase: {
        dorsal: [-248.7, 694.5, 157],
        palmar: [-249.8, 699.1, 161.4],
        up: [0.17, -0.71, -0.68],
        halfWide: 4.9,
      },
      middleShaft: {
        dorsal: [-249.4, 688.8, 163.3],
        palmar: [-250, 691.4, 165.8],
        up: [0.17, -0.71, -0.68],
        halfWide: 3.1,
      },
      middleHead: {
        dorsal: [-250.2, 683.2, 169.8],
        palmar: [-250.8, 685.7, 172.2],
        up: [0.17, -0.71, -0.68],
        halfWide: 3,
      },
      distalBase: {
        dorsal: [-250.3, 679, 178.9],
        palmar: [-250.8, 682.7, 180.2],
        up: [0.13, -0.94, -0.32],
        halfWide: 2.8,
      },
      distalShaft: {
        dorsal: [-250.2, 677.1, 183.9],
        palmar: [-250.7, 680, 184.9],
        up: [0.13, -0.94, -0.32],
        halfWide: 1.1,
      },
    },
  },
  5: {
    radial: [-0.972, -0.221, -0.079],
    sections: {
      metacarpalFoot: {
        dorsal: [-239.3, 791.5, 117.3],
        palmar: [-240.6, 793.9, 125.9],
        up: [0.14, -0.26, -0.96],
        halfWide: 4.8,
      },
      metacarpalBase: {
        dorsal: [-236.2, 775.7, 120.7],
        palmar: [-237, 777.3, 126.5],
        up: [0.14, -0.26, -0.96],
        halfWide: 4,
      },
      metacarpalShaft: {
        dorsal: [-233.4, 760.1, 125],
        palmar: [-234.3, 762, 131.7],
        up: [0.14, -0.26, -0.96],
        halfWide: 4.3,
      },
      metacarpalHead: {
        dorsal: [-231.4, 748.3, 129],
        palmar: [-232.9, 751.1, 139.3],
        up: [0.14, -0.26, -0.96],
        halfWide: 4.6,
      },
      proximalBase: {
        dorsal: [-229.4, 737.6, 136.1],
        palmar: [-230.8, 741.3, 143.2],
        up: [0.17, -0.45, -0.87],
        halfWide: 5.5,
      },
      proximalShaft: {
        dorsal: [-228.8, 731.8, 139.4],
        palmar: [-229.8, 734.4, 144.4],
        up: [0.17, -0.45, -0.87],
        halfWide: 4.4,
      },
      proximalMiddle: {
        dorsal: [-228.1, 724.5, 143.6],
        palmar: [-228.8, 726.5, 147.5],
        up: [0.17, -0.45, -0.87],
        halfWide: 3.6,
      },
      proximalHead: {
        dorsal: [-226.9, 717.5, 148.4],
        palmar: [-227.8, 719.8, 152.8],
        up: [0.17, -0.45, -0.87],
        halfWide: 3.9,
      },
      middleBase: {
        dorsal: [-225, 709.7, 153.9],
        palmar: [-226.2, 713.2, 158.8],
        up: [0.19, -0.56, -0.8],
        halfWide: 4.2,
      },
      middleShaft: {
        dorsal: [-223.9, 704.9, 157.9],
        palmar: [-224.7, 707.3, 161.2],
        up: [0.19, -0.56, -0.8],
        halfWide: 2.9,
      },
      middleHead: {
        dorsal: [-224, 700.3, 162.4],
        palmar: [-224.7, 702.3, 165.3],
        up: [0.19, -0.56, -0.8],
        halfWide: 2.3,
      },
      distalBase: {
        dorsal: [-223.6, 694.6, 168.2],
        palmar: [-224.3, 697.1, 170.5],
        up: [0.21, -0.71, -0.68],
        halfWide: 1.8,
      },
      distalShaft: {
        dorsal: [-222.5, 690.9, 172.1],
        palmar: [-223.3, 693.4, 174.4],
        up: [0.21, -0.71, -0.68],
        halfWide: 1.2,
      },
    },
  },
};
