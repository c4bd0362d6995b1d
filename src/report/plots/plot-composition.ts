import type { CatalogueEntry } from "../catalogue.js";
import { legendMarks } from "./plot-legend.js";
import { labels, type PlotSubject } from "./plot-subject.js";
import type { ReportPlot } from "./report-plot.js";

/** So many positions can be read in one picture. */
const SHOWN = 20;
const TOP = 30;

/** What the scores of the first listed positions are made of; `null` where scores are no sums. */
export function plotComposition({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot | null {
  const { method } = catalogue.result;
  if (method.options.aggregate.method !== "arithmetic") return null;
  const first = catalogue.entries.filter(({ listed }) => listed).slice(0, SHOWN);
  if (first.length === 0) return null;
  const names = labels(
    first.map(({ entry }) => `${entry.rank}  ${entry.name}`),
    26,
  );
  const ids = method.options.dimensions.map(({ id }) => id);
  const named = (id: string): string => (Object.hasOwn(words.dimensions, id) ? (words.dimensions[id] as string) : id);
  const parts = first.flatMap(({ entry }, at) =>
    ids.map((id) => ({ name: names[at], dimension: named(id), points: entry.dimensions[id]?.contribution ?? 0 })),
  );
  const most = Math.max(10, ...first.map(({ entry }) => entry.score)) * 1.04;
  const title = words.plots.titles.composition ?? "";
  const description = words.plots.describe.composition ?? "";
  const svg = draw(
    {
      width: 1080,
      height: 74 + 22 * first.length,
      marginLeft: 200,
      marginRight: 44,
      marginTop: TOP,
      marginBottom: 36,
      x: { label: `${words.plots.axes.points} →`, grid: true, domain: [0, most] },
      y: { label: null, tickSize: 0, domain: names },
      color: {
        domain: ids.map(named),
        range: ids.map((_, at) => palette.dimensions[at % palette.dimensions.length] as string),
      },
      marks: [
        ...legendMarks(
          plot,
          palette,
          ids.map((id, at) => ({
            text: named(id),
            colour: palette.dimensions[at % palette.dimensions.length] as string,
          })),
          TOP,
        ),
        plot.barX(
          parts,
          plot.stackX({
            x: "points",
            y: "name",
            fill: "dimension",
            order: ids.map(named),
            insetTop: 3,
            insetBottom: 3,
            stroke: palette.paper,
            strokeWidth: 0.75,
          }),
        ),
        plot.text(first, {
          x: ({ entry }) => entry.score,
          y: (_, at) => names[at],
          text: ({ entry }: CatalogueEntry) => entry.score.toFixed(1),
          textAnchor: "start",
          dx: 5,
          fill: palette.ink,
        }),
      ],
    },
    title,
    description,
  );
  return {
    name: "composition",
    title,
    description,
    svg,
    table: {
      headings: [words.columns.position, ...ids.map(named), words.columns.score],
      rows: first.map(({ entry }) => [
        entry.name,
        ...ids.map((id) => tenth(entry.dimensions[id]?.contribution ?? null)),
        tenth(entry.score),
      ]),
    },
  };
}

function tenth(value: number | null): string | null {
  return value === null ? null : value.toFixed(1);
}
