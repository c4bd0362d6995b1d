import type * as Plot from "@observablehq/plot";
import type { PlotPalette } from "./plot-palette.js";

/** The plot library, as it is loaded when the first plot is drawn. */
export type PlotLibrary = typeof Plot;

/** Draws a plot into the text of one `svg` element. */
export type Draw = (options: Plot.PlotOptions, title: string, description: string) => string;

/**
 * Loads the plot library and a document for it to draw into, and gives what draws.
 *
 * @param palette - Colours of axes and background.
 */
export async function loadDraw(palette: PlotPalette): Promise<{ readonly plot: PlotLibrary; readonly draw: Draw }> {
  const [plot, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom/worker")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const draw: Draw = (options, title, description) => {
    const svg = plot.plot({
      ...options,
      document: document,
      className: "plot",
      style: { color: palette.ink, fontFamily: "inherit", fontSize: "12px" },
    });
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", `${title}. ${description}`);
    svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
    for (const element of Array.from(svg.querySelectorAll("*"))) {
      // A picture is read as one, by its own label; those of its marks are for nobody.
      element.removeAttribute("aria-label");
      element.removeAttribute("aria-hidden");
      shorten(element);
    }
    return (svg as unknown as { readonly outerHTML: string }).outerHTML;
  };
  return { plot, draw };
}

const COORDINATES: readonly string[] = [
  "d",
  "transform",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "width",
  "height",
];

/** Coordinates with two decimals: more cannot be seen, and 399.99999999999994 is nothing to send. */
function shorten(element: Element): void {
  for (const name of COORDINATES) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.setAttribute(
      name,
      value.replace(/\d{1,9}\.\d{3,20}/g, (digits) => String(Number(Number(digits).toFixed(2)))),
    );
  }
}
