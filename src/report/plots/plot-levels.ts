import type { PlotSubject } from "./plot-subject.js";
import type { ReportPlot } from "./report-plot.js";

/** How many positions are listed at each level. */
export function plotLevels({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot {
  const { levels, entries } = catalogue;
  const counts = Array.from({ length: levels }, (_, at) => {
    const level = levels - at;
    return { level, count: entries.filter((entry) => entry.listed && entry.level === level).length };
  });
  const title = words.plots.titles.levels ?? "";
  const description = words.plots.describe.levels ?? "";
  const svg = draw(
    {
      width: 460,
      height: 40 + 26 * counts.length,
      marginLeft: 84,
      marginTop: 4,
      marginRight: 44,
      marginBottom: 16,
      x: { axis: null },
      y: {
        label: null,
        tickSize: 0,
        domain: counts.map(({ level }) => level),
        tickFormat: (level: number) => stars(level, levels),
      },
      marks: [
        plot.barX(counts, {
          x: "count",
          y: "level",
          fill: ({ level }) => palette.level(level, levels),
          insetTop: 3,
          insetBottom: 3,
        }),
        plot.text(counts, {
          x: "count",
          y: "level",
          text: ({ count }) => String(count),
          textAnchor: "start",
          dx: 6,
          fill: palette.ink,
        }),
      ],
    },
    title,
    description,
  );
  return {
    name: "levels",
    title,
    description,
    svg,
    table: {
      headings: [words.columns.level, words.columns.listed],
      rows: counts.map(({ level, count }) => [level, count]),
    },
  };
}

function stars(level: number, levels: number): string {
  return levels > 6 ? String(level) : "★".repeat(level);
}
