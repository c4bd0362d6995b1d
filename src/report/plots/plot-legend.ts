import type { Markish } from "@observablehq/plot";
import type { PlotLibrary } from "./draw-plot.js";
import type { PlotPalette } from "./plot-palette.js";

/** What a colour stands for. */
export interface LegendItem {
  readonly text: string;
  readonly colour: string;
}

/** Marks that say over a plot what its colours stand for; they take 22 pixels of the upper margin. */
export function legendMarks(
  plot: PlotLibrary,
  palette: PlotPalette,
  items: readonly LegendItem[],
  marginTop: number,
): Markish[] {
  let left = 0;
  return items.flatMap(({ text, colour }) => {
    const at = left;
    // Wide characters take a whole em of 12 pixels, others a little over half.
    for (const character of text) left += (character.codePointAt(0) as number) >= 0x2605 ? 12 : 6.8;
    left += 34;
    const place = { frameAnchor: "top-left" as const, dy: 6 - marginTop };
    return [
      plot.dot([0], { ...place, dx: at + 5, r: 5, symbol: "square", fill: colour }),
      plot.text([text], {
        ...place,
        text: (value: string) => value,
        dx: at + 16,
        dy: 6 - marginTop,
        textAnchor: "start",
        lineAnchor: "middle",
        fill: palette.ink,
      }),
    ];
  });
}
