/** A label's text broken into lines, and the box it takes. CSS pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How labels are set. */
export interface LabelType {
  /** Width of a run of text, pixels. */
  readonly measure: (text: string) => number;
  readonly lineHeight: number;
  /** Room inside the box, left and right together. */
  readonly padding: number;
}

/** Breaks a name at its spaces so that no line is wider than `widest`, unless a word alone is. */
export function labelText(name: string, widest: number, type: LabelType): LabelText {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && type.measure(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const width = Math.max(...lines.map(type.measure));
  return {
    lines,
    width: Math.ceil(width) + type.padding,
    height: lines.length * type.lineHeight,
  };
}
