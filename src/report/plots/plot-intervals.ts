import { labels, type PlotSubject } from "./plot-subject.js";
import type { ReportPlot } from "./report-plot.js";

/** So many positions can be read in one picture. */
const SHOWN = 40;

/** Rank intervals of the positions around the cut, or of the first ones where there is no cut. */
export function plotIntervals({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot | null {
  const { uncertainty } = catalogue;
  if (uncertainty === null || uncertainty.positions.length === 0) return null;
  const { positions, cut } = uncertainty;
  const middle = cut?.count ?? 0;
  const from = Math.max(0, Math.min(middle - SHOWN / 2, positions.length - SHOWN));
  const shown = positions.slice(from, from + SHOWN);
  const names = labels(
    shown.map(({ rank, name }) => `${rank}  ${name}`),
    26,
  );
  const colour = (state: string | null): string =>
    state === "contested" ? (palette.dimensions[0] ?? palette.ink) : palette.accent;
  const title = words.plots.titles.intervals ?? "";
  const description = words.plots.describe.intervals ?? "";
  const svg = draw(
    {
      width: 1080,
      height: 60 + 19 * shown.length,
      marginLeft: 200,
      marginRight: 24,
      marginTop: 8,
      marginBottom: 38,
      x: { label: `${words.plots.axes.rank} →`, grid: true, nice: true, zero: false },
      y: { label: null, tickSize: 0, domain: names },
      marks: [
        ...(cut === null ? [] : [plot.ruleX([cut.count + 0.5], { stroke: palette.ink, strokeDasharray: "4 3" })]),
        plot.ruleY(shown, {
          x1: ({ rankInterval }) => rankInterval.best,
          x2: ({ rankInterval }) => rankInterval.worst,
          y: (_, at) => names[at],
          stroke: ({ cut: state }) => colour(state),
          strokeWidth: 5,
          strokeLinecap: "round",
          strokeOpacity: 0.45,
        }),
        plot.dot(shown, {
          x: "rank",
          y: (_, at) => names[at],
          fill: ({ cut: state }) => colour(state),
          stroke: palette.paper,
          r: 4.5,
        }),
      ],
    },
    title,
    description,
  );
  const { rank, position, interval, inTop, cut: state } = words.columns;
  return {
    name: "intervals",
    title,
    description,
    svg,
    table: {
      headings: [rank, position, interval, ...(cut === null ? [] : [inTop, state])],
      rows: shown.map((entry) => [
        entry.rank,
        entry.name,
        `${entry.rankInterval.best}–${entry.rankInterval.worst}`,
        ...(cut === null
          ? []
          : [
              entry.inTop === null ? null : `${(100 * entry.inTop).toFixed(1)}%`,
              entry.cut === null ? null : words.cut[entry.cut],
            ]),
      ]),
    },
  };
}
