import type { Catalogue } from "./catalogue.js";
import { type CatalogueTextOptions, checkLanguage } from "./check-language.js";
import { drawPlots } from "./plots/draw-plots.js";
import { PRINT_PALETTE } from "./plots/plot-palette.js";
import type { ReportPlot } from "./plots/report-plot.js";

/**
 * The plots of a catalogue as SVG, for papers and slides: positions by level and industry, what scores are made of, the
 * spread of what is asked and paid, and where there is an uncertainty or a comparison, rank intervals and moves.
 *
 * Colours stay apart for colour-blind readers; each picture comes with its description and its figures. The same catalogue
 * gives the same text. Needs no browser.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of titles, axes and descriptions.
 * @returns One entry a plot; plots that the catalogue has no figures for are left out.
 * @throws {IndexError} `invalid-option` for another language.
 * @source W3C (2011), Scalable Vector Graphics 1.1.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const plots = await renderPlots(composeCatalogue(scoreShortage([nurse])));
 * plots.slice(0, 3).map(({ name }) => name); // => ["levels", "composition", "industries"]
 */
export async function renderPlots(
  catalogue: Catalogue,
  options: CatalogueTextOptions = {},
): Promise<readonly ReportPlot[]> {
  const language = checkLanguage(options, "renderPlots");
  const plots = await drawPlots(catalogue, language, PRINT_PALETTE);
  return plots.map((plot) => ({ ...plot, svg: standalone(plot.svg) }));
}

/** A file of its own needs its own fonts and paper. */
function standalone(svg: string): string {
  return svg
    .replace('font-family="inherit"', 'font-family="system-ui, sans-serif"')
    .replace(/(<svg[^>]*>)/, `$1<rect width="100%" height="100%" fill="${PRINT_PALETTE.paper}" />`);
}
