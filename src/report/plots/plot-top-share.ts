import type { PlotSubject } from "./plot-subject.js";
import type { ReportPlot } from "./report-plot.js";

/** Most points that a line is drawn through. */
const POINTS = 600;

/** How often the position of each rank is in the top N; `null` without a cut. */
export function plotTopShare({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot | null {
  const { uncertainty } = catalogue;
  if (uncertainty?.cut == null) return null;
  const { cut, positions } = uncertainty;
  const known = positions.flatMap(({ rank, name, inTop, cut: state }) =>
    inTop === null ? [] : [{ rank, name, inTop, state }],
  );
  const step = Math.max(1, Math.ceil(known.length / POINTS));
  const line = known.filter((_, at) => at % step === 0);
  const contested = known.filter(({ state }) => state === "contested");
  const title = words.plots.titles["top-share"] ?? "";
  const description = words.plots.describe["top-share"] ?? "";
  const svg = draw(
    {
      width: 1080,
      height: 240,
      marginLeft: 52,
      marginRight: 24,
      marginTop: 16,
      marginBottom: 38,
      x: { label: `${words.plots.axes.rank} →`, nice: true },
      y: {
        label: null,
        grid: true,
        domain: [0, 1],
        ticks: [0, 0.25, 0.5, 0.75, 1],
        tickFormat: (share: number) => `${Math.round(100 * share)}%`,
      },
      marks: [
        ...(contested.length === 0
          ? []
          : [
              plot.rectX([{ x1: (contested[0]?.rank ?? 0) - 0.5, x2: (contested.at(-1)?.rank ?? 0) + 0.5 }], {
                x1: "x1",
                x2: "x2",
                y1: 0,
                y2: 1,
                fill: palette.dimensions[0] as string,
                fillOpacity: 0.12,
              }),
            ]),
        plot.areaY(line, { x: "rank", y: "inTop", fill: palette.accent, fillOpacity: 0.14 }),
        plot.lineY(line, { x: "rank", y: "inTop", stroke: palette.accent, strokeWidth: 1.75 }),
        plot.ruleX([cut.count + 0.5], { stroke: palette.ink, strokeDasharray: "4 3" }),
        plot.ruleY([0], { stroke: palette.muted }),
      ],
    },
    title,
    description,
  );
  return {
    name: "top-share",
    title,
    description,
    svg,
    table: {
      headings: [words.columns.rank, words.columns.position, words.columns.inTop],
      rows: contested.slice(0, 100).map(({ rank, name, inTop }) => [rank, name, `${(100 * inTop).toFixed(1)}%`]),
    },
  };
}
