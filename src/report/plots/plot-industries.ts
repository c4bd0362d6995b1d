import type { CatalogueEntry } from "../catalogue.js";
import { drawBoxes } from "./plot-boxes.js";
import { legendMarks } from "./plot-legend.js";
import { labels, type PlotSubject } from "./plot-subject.js";
import { quantileBox } from "./quantile-box.js";
import type { ReportPlot } from "./report-plot.js";

/** So many industries can be read in one picture. */
const SHOWN = 30;
const TOP = 30;

/** One industry and its positions. */
export interface IndustryGroup {
  readonly industry: string | null;
  readonly entries: readonly CatalogueEntry[];
  readonly listed: number;
}

/** The industries, the one with the most listed positions first; equals by name, in code-unit order. */
export function industryGroups(entries: readonly CatalogueEntry[]): IndustryGroup[] {
  const groups = new Map<string | null, CatalogueEntry[]>();
  for (const entry of entries) {
    const { industry } = entry.entry;
    const group = groups.get(industry);
    if (group === undefined) groups.set(industry, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([industry, group]) => ({ industry, entries: group, listed: group.filter(({ listed }) => listed).length }))
    .sort((a, b) => b.listed - a.listed || ((a.industry ?? "") < (b.industry ?? "") ? -1 : 1));
}

/** How many positions each industry has in the catalogue, by level. */
export function plotIndustries({ catalogue, words, palette, plot, draw }: PlotSubject): ReportPlot | null {
  const all = industryGroups(catalogue.entries);
  const groups = all.slice(0, SHOWN);
  if (groups.length === 0) return null;
  const { levels } = catalogue;
  const names = labels(groups.map(({ industry }) => industry ?? words.noIndustry));
  const order = Array.from({ length: levels }, (_, at) => levels - at);
  const counts = groups.map(({ entries }) =>
    order.map((level) => entries.filter((entry) => entry.listed && entry.level === level).length),
  );
  const parts = counts.flatMap((row, at) =>
    row.map((count, index) => ({ name: names[at], level: order[index] as number, count })),
  );
  const title = words.plots.titles.industries ?? "";
  const description = `${words.plots.describe.industries ?? ""}${all.length > SHOWN ? ` ${words.plots.firstOf(SHOWN, all.length)}` : ""}`;
  const svg = draw(
    {
      width: 560,
      height: TOP + 12 + 26 * groups.length,
      marginLeft: 150,
      marginRight: 40,
      marginTop: TOP,
      marginBottom: 8,
      x: { axis: null },
      y: { label: null, tickSize: 0, domain: names },
      marks: [
        ...legendMarks(
          plot,
          palette,
          order.map((level) => ({
            text: levels > 6 ? String(level) : "★".repeat(level),
            colour: palette.level(level, levels),
          })),
          TOP,
        ),
        plot.barX(
          parts,
          plot.stackX({
            x: "count",
            y: "name",
            fill: ({ level }: { level: number }) => palette.level(level, levels),
            insetTop: 4,
            insetBottom: 4,
            z: "level",
            order: order.map(String) as never,
            stroke: palette.paper,
            strokeWidth: 0.75,
          }),
        ),
        plot.text(groups, {
          x: "listed",
          y: (_, at) => names[at],
          text: ({ listed }) => String(listed),
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
    name: "industries",
    title,
    description,
    svg,
    table: {
      headings: [words.columns.industry, words.columns.listed, ...order.map(words.levelName)],
      rows: groups.map(({ industry, listed }, at) => [
        industry ?? words.noIndustry,
        listed,
        ...(counts[at] as number[]),
      ]),
    },
  };
}

/** How the scores of each industry lie. */
export function plotIndustryScores(subject: PlotSubject): ReportPlot | null {
  const { catalogue, words } = subject;
  const all = industryGroups(catalogue.entries);
  const groups = all.slice(0, SHOWN);
  const names = labels(groups.map(({ industry }) => industry ?? words.noIndustry));
  const boxes = groups.flatMap(
    ({ entries }, at) =>
      quantileBox(
        names[at] as string,
        entries.map(({ entry }) => entry.score),
      ) ?? [],
  );
  if (boxes.length === 0) return null;
  return drawBoxes(subject, {
    name: "industry-scores",
    title: words.plots.titles["industry-scores"] ?? "",
    description: words.plots.describe["industry-scores"] ?? "",
    heading: words.columns.industry,
    boxes,
    width: 560,
    marginLeft: 150,
    axis: `${words.plots.axes.score} →`,
    log: false,
    format: (value) => value.toFixed(1),
  });
}
