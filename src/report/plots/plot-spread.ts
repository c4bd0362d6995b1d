import { grouped } from "../report-format.js";
import { drawBoxes } from "./plot-boxes.js";
import type { PlotSubject } from "./plot-subject.js";
import { quantileBox } from "./quantile-box.js";
import type { ReportPlot } from "./report-plot.js";

/** What is asked and paid at each level: one plot a dimension that has values. */
export function plotSpread(subject: PlotSubject): ReportPlot[] {
  const { catalogue, words, palette, language } = subject;
  const { levels, result } = catalogue;
  const { currency, options } = result.method;
  return options.dimensions.flatMap(({ id, unit }): ReportPlot[] => {
    const of = (level: number): number[] =>
      catalogue.entries.flatMap((entry) => {
        const value = entry.entry.dimensions[id]?.value ?? null;
        return entry.listed && entry.level === level && value !== null ? [value] : [];
      });
    const order = Array.from({ length: levels }, (_, at) => levels - at);
    const found = order.flatMap((level) => {
      const box = quantileBox(levels > 6 ? String(level) : "★".repeat(level), of(level));
      return box === null ? [] : [{ level, box }];
    });
    if (found.length === 0) return [];
    const paid = id === "salary";
    const title =
      (Object.hasOwn(words.plots.titles, `spread-${id}`) ? words.plots.titles[`spread-${id}`] : null) ??
      (unit === "" ? id : `${id} (${unit})`);
    return [
      drawBoxes(subject, {
        name: `spread-${id}`,
        title: paid ? words.pay(currency ?? "?") : title,
        description: words.plots.describe.spread ?? "",
        heading: words.columns.level,
        boxes: found.map(({ box }) => box),
        width: 380,
        marginLeft: 70,
        axis: null,
        // A log scale for what the index reads on one; never where there is a zero.
        log: (paid || id === "supplyDemand") && found.every(({ box }) => box.p10 > 0),
        format: paid ? (value) => pay(value, language) : (value) => String(Number(value.toPrecision(3))),
        fill: (at) => palette.level(found[at]?.level ?? 1, levels),
      }),
    ];
  });
}

function pay(value: number, language: "en" | "zh"): string {
  if (language === "zh") return String(Number((value / 10_000).toPrecision(3)));
  return value >= 10_000 ? `${grouped(Number((value / 1000).toPrecision(3)))}k` : grouped(value);
}
