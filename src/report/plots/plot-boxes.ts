import type { PlotSubject } from "./plot-subject.js";
import type { QuantileBox } from "./quantile-box.js";
import type { ReportPlot } from "./report-plot.js";

/** Groups to draw side by side. */
export interface BoxesToDraw {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Over the names of the groups. */
  readonly heading: string;
  readonly boxes: readonly QuantileBox[];
  readonly width: number;
  readonly marginLeft: number;
  readonly axis: string | null;
  readonly log: boolean;
  readonly format: (value: number) => string;
  readonly fill?: (at: number) => string;
}

/** A box a group: line from the 10th to the 90th percentile, bar from the 25th to the 75th, mark at the median. */
export function drawBoxes({ words, palette, plot, draw }: PlotSubject, spec: BoxesToDraw): ReportPlot {
  const { name, title, description, boxes, format, log } = spec;
  const fill = spec.fill ?? (() => palette.accent);
  const svg = draw(
    {
      width: spec.width,
      height: (spec.axis === null ? 30 : 46) + 26 * boxes.length,
      marginLeft: spec.marginLeft,
      marginRight: 20,
      marginTop: 4,
      marginBottom: spec.axis === null ? 26 : 40,
      x: {
        label: spec.axis,
        grid: true,
        ticks: 4,
        tickFormat: format,
        type: log ? "log" : "linear",
        domain: domainOf(boxes, log),
      },
      y: { label: null, tickSize: 0, domain: boxes.map(({ label }) => label) },
      marks: [
        plot.ruleY(boxes, { x1: "p10", x2: "p90", y: "label", stroke: palette.muted, strokeWidth: 1.25 }),
        plot.barX(boxes, {
          x1: "p25",
          x2: "p75",
          y: "label",
          fill: (_, at) => fill(at),
          insetTop: 6,
          insetBottom: 6,
          rx: 2,
        }),
        plot.tickX(boxes, { x: "p50", y: "label", stroke: palette.paper, strokeWidth: 5, insetTop: 4, insetBottom: 4 }),
        plot.tickX(boxes, { x: "p50", y: "label", stroke: palette.ink, strokeWidth: 2, insetTop: 4, insetBottom: 4 }),
      ],
    },
    title,
    description,
  );
  const { p10, p25, p50, p75, p90, count } = words.columns;
  return {
    name,
    title,
    description,
    svg,
    table: {
      headings: [spec.heading, count, p10, p25, p50, p75, p90],
      rows: boxes.map((box) => [box.label, box.count, ...[box.p10, box.p25, box.p50, box.p75, box.p90].map(format)]),
    },
  };
}

/** From the least to the greatest that is drawn, and a little air; all of it where there is one value only. */
function domainOf(boxes: readonly QuantileBox[], log: boolean): [number, number] {
  const least = Math.min(...boxes.map(({ p10 }) => p10));
  const most = Math.max(...boxes.map(({ p90 }) => p90));
  if (log)
    return least === most ? [least / 2, most * 2] : [least / (most / least) ** 0.06, most * (most / least) ** 0.06];
  const air = least === most ? Math.max(1, Math.abs(least)) / 2 : 0.06 * (most - least);
  return [least - (least >= 0 && least < air ? least : air), most + air];
}
