import type { Catalogue } from "../catalogue.js";
import type { ReportLanguage } from "../catalogue-words.data.js";
import { REPORT_WORDS } from "../report-words.data.js";
import { loadDraw } from "./draw-plot.js";
import { plotComposition } from "./plot-composition.js";
import { plotIndustries, plotIndustryScores } from "./plot-industries.js";
import { plotIntervals } from "./plot-intervals.js";
import { plotLevels } from "./plot-levels.js";
import { plotMoves } from "./plot-moves.js";
import type { PlotPalette } from "./plot-palette.js";
import { plotSpread } from "./plot-spread.js";
import type { PlotSubject } from "./plot-subject.js";
import { plotTopShare } from "./plot-top-share.js";
import type { ReportPlot } from "./report-plot.js";

/** Every plot that a catalogue has figures for, in the order of the report. */
export async function drawPlots(
  catalogue: Catalogue,
  language: ReportLanguage,
  palette: PlotPalette,
): Promise<readonly ReportPlot[]> {
  if (catalogue.entries.length === 0) return [];
  const subject: PlotSubject = {
    catalogue,
    language,
    words: REPORT_WORDS[language],
    palette,
    ...(await loadDraw(palette)),
  };
  return [
    plotLevels(subject),
    plotComposition(subject),
    plotIndustries(subject),
    plotIndustryScores(subject),
    ...plotSpread(subject),
    plotTopShare(subject),
    plotIntervals(subject),
    plotMoves(subject),
  ].filter((plot) => plot !== null);
}
