import { labels, type PlotSubject } from "./plot-subject.js";
import type { ReportPlot } from "./report-plot.js";

/** So many positions can be read in one picture. */
const SHOWN = 24;

/** The greatest changes of rank between the editions, of positions that the catalogue of either lists. */
export function plotMoves({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot | null {
  const { comparison } = catalogue;
  if (comparison === null) return null;
  const moved = comparison.changes
    .flatMap(({ name, previous, current, rankChange }) =>
      previous === null || current === null || rankChange === null || rankChange === 0
        ? []
        : [
            {
              name,
              before: previous.rank,
              now: current.rank,
              rankChange,
              inTop: previous.inTop !== false || current.inTop !== false,
            },
          ],
    )
    .filter(({ inTop }) => inTop)
    .sort((a, b) => Math.abs(b.rankChange) - Math.abs(a.rankChange) || a.now - b.now)
    .slice(0, SHOWN)
    .sort((a, b) => b.rankChange - a.rankChange);
  if (moved.length === 0) return null;
  const names = labels(
    moved.map(({ name }) => name),
    26,
  );
  const rose = palette.dimensions[1] ?? palette.accent;
  const fell = palette.dimensions[0] ?? palette.ink;
  const colour = ({ rankChange }: { readonly rankChange: number }): string => (rankChange > 0 ? rose : fell);
  const title = words.plots.titles.moves ?? "";
  const description = words.plots.describe.moves ?? "";
  const svg = draw(
    {
      width: 1080,
      height: 60 + 20 * moved.length,
      marginLeft: 200,
      marginRight: 30,
      marginTop: 8,
      marginBottom: 38,
      x: { label: `← ${words.plots.axes.rank}`, labelAnchor: "left", grid: true, reverse: true, nice: true },
      y: { label: null, tickSize: 0, domain: names },
      marks: [
        plot.arrow(moved, {
          x1: "before",
          x2: "now",
          y: (_, at) => names[at],
          stroke: colour,
          strokeWidth: 2,
          headLength: 7,
        }),
        plot.dot(moved, { x: "before", y: (_, at) => names[at], r: 3, fill: palette.paper, stroke: colour }),
      ],
    },
    title,
    description,
  );
  return {
    name: "moves",
    title,
    description,
    svg,
    table: {
      headings: [words.columns.position, words.columns.previousRank, words.columns.rank, words.columns.rankChange],
      rows: moved.map(({ name, before, now, rankChange }) => [
        name,
        before,
        now,
        rankChange > 0 ? `+${rankChange}` : `−${-rankChange}`,
      ]),
    },
  };
}
