import type { Catalogue } from "../catalogue.js";
import type { ReportLanguage } from "../catalogue-words.data.js";
import type { ReportWords } from "../report-words.data.js";
import type { Draw, PlotLibrary } from "./draw-plot.js";
import type { PlotPalette } from "./plot-palette.js";

/** What every plot is made from. */
export interface PlotSubject {
  readonly catalogue: Catalogue;
  readonly language: ReportLanguage;
  readonly words: ReportWords;
  readonly palette: PlotPalette;
  readonly plot: PlotLibrary;
  readonly draw: Draw;
}

/** Control and direction characters, which labels in a picture can do without. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name as a label: cut where it is too long to stand beside a plot. Wide characters count two. */
export function label(text: string, widest = 20): string {
  let width = 0;
  let kept = "";
  for (const character of text.replace(UNSEEN, "")) {
    width += (character.codePointAt(0) as number) > 0x2e7f ? 2 : 1;
    if (width > widest) return `${kept}…`;
    kept += character;
  }
  return kept;
}

/** Labels that differ where the names do: equal ones get a number. */
export function labels(texts: readonly string[], widest = 20): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const short = label(text, widest);
    const times = (seen.get(short) ?? 0) + 1;
    seen.set(short, times);
    return times === 1 ? short : `${short} (${times})`;
  });
}
