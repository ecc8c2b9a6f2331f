/** Words of the help dialog. */
export const HELP_TEXT = {
  button: "Help",
  title: "Keys and gestures",
  lead: "Everything can be done with the keyboard. The single letters work while the body has the focus.",
  groups: [
    {
      title: "Anywhere",
      keys: [
        [["/"], "Search"],
        [["?"], "This page"],
        [["Esc"], "One step back"],
        [["Ctrl", "Z"], "Undo the last mark"],
        [["Ctrl", "Shift", "Z"], "Do it again"],
      ],
    },
    {
      title: "On the body",
      keys: [
        [["←", "→", "↑", "↓"], "Turn by 15°"],
        [["Shift", "←"], "Move sideways"],
        [["+", "−"], "Closer, farther"],
        [["0"], "Reset the view"],
        [["1", "2"], "See all, see the selection"],
        [["F", "B", "L", "R", "T"], "Front, back, left, right, top"],
        [["[", "]"], "Previous and next muscle"],
        [["H", "I", "U"], "Hide, isolate, show all"],
        [["E", "N"], "Explode, names beside the body"],
        [["P"], "Take the brush, put it away"],
        [["[", "]"], "With the brush: finer, wider"],
      ],
    },
    {
      title: "With a finger or a mouse",
      keys: [
        [["Tap"], "Mark where it hurts, or choose a muscle"],
        [["Drag"], "Turn the body"],
        [["Pinch", "Wheel"], "Closer, farther"],
        [["Two fingers"], "Move the body"],
        [["Brush"], "Drag on the body paints; beside it, or with two fingers, turns"],
      ],
    },
  ] as readonly {
    readonly title: string;
    readonly keys: readonly (readonly [readonly string[], string])[];
  }[],
  singleKeys: "Use single-letter keys",
  privacy: "Nothing you mark leaves this device.",
};
