/** Colours of the plots. */
export interface PlotPalette {
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly paper: string;
  /** By dimension, in their order; used again from the first one beyond their number. */
  readonly dimensions: readonly string[];
  /** Colour of a level; 1 the least urgent. */
  readonly level: (level: number, levels: number) => string;
}

/**
 * Colours that stay apart for colour-blind readers: Okabe and Ito's for dimensions, one hue from light to dark for levels.
 *
 * @source Okabe, Ito (2008), Color Universal Design: how to make figures and presentations that are friendly to colorblind people.
 */
const DIMENSIONS: readonly string[] = ["#d55e00", "#0072b2", "#56b4e9", "#009e73", "#e69f00", "#cc79a7", "#8a8a8a"];
const LEVELS: readonly string[] = ["#f3d9b4", "#e8ac6c", "#d17a36", "#a64a1c", "#6b240f"];

/** On white paper, for files. */
export const PRINT_PALETTE: PlotPalette = {
  ink: "#1c2430",
  muted: "#5d6673",
  rule: "#d5d0c6",
  accent: "#0b5563",
  paper: "#ffffff",
  dimensions: DIMENSIONS,
  level: (level, levels) => LEVELS[shade(level, levels)] as string,
};

/** In the page, whose style sheet gives the colours for light, dark and paper. */
export const PAGE_PALETTE: PlotPalette = {
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  accent: "var(--accent)",
  paper: "var(--paper)",
  dimensions: DIMENSIONS.map((_, at) => `var(--dimension-${at + 1})`),
  level: (level, levels) => `var(--level-${shade(level, levels) + 1})`,
};

/** Place of a level among the five shades: the highest the darkest, the lowest the lightest. */
export function shade(level: number, levels: number): number {
  if (levels < 2) return 4;
  return Math.max(0, Math.min(4, Math.round((4 * (level - 1)) / (levels - 1))));
}
