import { parseHTML } from "linkedom";
import { IndexError, scoreShortage } from "shortage-index";
import { beforeAll, describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { shade } from "../../src/report/plots/plot-palette.js";
import { label, labels } from "../../src/report/plots/plot-subject.js";
import type { ReportPlot } from "../../src/report/plots/report-plot.js";
import { renderPlots } from "../../src/report/render-plots.js";
import {
  EARLIER,
  HOSTILE,
  hostilePositions,
  laidComparison,
  laidUncertainty,
  syntheticMarket,
} from "../support/report-fixtures.js";
import { fourPositions } from "../support/shortage-positions.js";

const market = syntheticMarket().positions;
const result = scoreShortage(market);
const catalogue = composeCatalogue(result, {
  pick: { count: 100 },
  uncertainty: laidUncertainty(result, 100),
  comparison: laidComparison(result, scoreShortage(market, EARLIER), 100),
});

describe("renderPlots", () => {
  let plots: readonly ReportPlot[] = [];
  const named = (name: string): ReportPlot => {
    const found = plots.find((plot) => plot.name === name);
    if (found === undefined) throw new Error(`no plot ${name}`);
    return found;
  };

  beforeAll(async () => {
    plots = await renderPlots(catalogue);
  });

  it("draws what there are figures for", () => {
    expect(plots.map(({ name }) => name)).toEqual([
      "levels",
      "composition",
      "industries",
      "industry-scores",
      "spread-supplyDemand",
      "spread-education",
      "spread-experience",
      "spread-requirements",
      "spread-salary",
      "top-share",
      "intervals",
      "moves",
    ]);
  });

  it("leaves out what there are none for", async () => {
    const plain = await renderPlots(composeCatalogue(scoreShortage(fourPositions, { aggregate: "geometric" })));
    const names = plain.map(({ name }) => name);
    for (const absent of ["composition", "top-share", "intervals", "moves"]) expect(names).not.toContain(absent);
    expect(await renderPlots(composeCatalogue({ ...result, ranking: [] }))).toEqual([]);
  });

  it("is a file of its own: colours, fonts, size and words, and nothing from elsewhere", () => {
    for (const { name, svg, title, description } of plots) {
      expect([name, svg.startsWith("<svg ")]).toEqual([name, true]);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
      expect(svg).toMatch(/viewBox="0 0 \d+ \d+"/);
      expect(/.{0,60}(?:var\(|NaN|undefined|Infinity|<script|href=|url\().{0,60}/.exec(svg)?.[0]).toBeUndefined();
      const { document } = parseHTML(svg);
      expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe(`${title}. ${description}`);
      expect(title.length * description.length).toBeGreaterThan(0);
    }
  });

  it("says in its table what it shows", () => {
    const levels = named("levels").table.rows;
    // Fifths of 243 positions: of the first 100 all of the highest fifth, and no more than are left of the others.
    expect(levels.map(([level]) => level)).toEqual([5, 4, 3, 2, 1]);
    expect(levels.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(100);
    const industries = named("industries").table.rows;
    expect(industries).toHaveLength(14);
    for (const [, listed, ...byLevel] of industries) {
      expect(byLevel.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(listed);
    }
    // Each part is rounded by itself, so that five of them may be off by a quarter of a point together.
    for (const [, ...figures] of named("composition").table.rows) {
      const score = Number(figures.pop());
      expect(Math.abs(figures.reduce<number>((sum, points) => sum + Number(points), 0) - score)).toBeLessThan(0.31);
    }
    expect(named("intervals").table.rows).toHaveLength(40);
    expect(named("intervals").table.rows.map(([rank]) => rank)).toEqual(Array.from({ length: 40 }, (_, at) => 81 + at));
  });

  it("gives the same text again, and other words in Chinese", async () => {
    expect(await renderPlots(catalogue)).toEqual(plots);
    const chinese = await renderPlots(catalogue, { language: "zh" });
    expect(chinese.map(({ name }) => name)).toEqual(plots.map(({ name }) => name));
    for (const { title, description } of chinese) expect(`${title}${description}`).toMatch(/\p{Script=Han}/u);
  });

  it("keeps hostile names text", async () => {
    const hostile = scoreShortage(hostilePositions(market.slice(0, 40)));
    const drawn = await renderPlots(composeCatalogue(hostile, { uncertainty: laidUncertainty(hostile, 20) }));
    for (const { svg } of drawn) {
      const { document } = parseHTML(svg);
      expect(document.querySelectorAll("script, img, foreignObject, a")).toHaveLength(0);
      for (const element of Array.from(document.querySelectorAll("*"))) {
        expect(Array.from(element.attributes).filter(({ name }) => name.startsWith("on"))).toEqual([]);
      }
      expect(/[\u202a-\u202e\u2066-\u2069]/.test(svg) || svg.includes("\u0000")).toBe(false);
    }
    const texts = drawn.map(({ svg }) => parseHTML(svg).document.documentElement.textContent).join("\n");
    expect(texts).toContain((HOSTILE[2] as string).slice(0, 12));
  });

  it("refuses another language", async () => {
    await expect(renderPlots(catalogue, { language: "fr" as never })).rejects.toThrow(IndexError);
  });
});

describe("labels", () => {
  it("cuts what is too long, wide characters counted twice", () => {
    expect(label("abcdef", 6)).toBe("abcdef");
    expect(label("abcdefg", 6)).toBe("abcdef…");
    expect(label("一二三四", 6)).toBe("一二三…");
    expect(label("a\u202eb\u0000c")).toBe("abc");
  });

  it("tells equal ones apart", () => {
    expect(labels(["abcd", "abce", "x"], 3)).toEqual(["abc…", "abc… (2)", "x"]);
  });
});

describe("shades of levels", () => {
  it("go from the lightest to the darkest, whatever their number", () => {
    expect([1, 2, 3, 4, 5].map((level) => shade(level, 5))).toEqual([0, 1, 2, 3, 4]);
    expect([1, 2, 3].map((level) => shade(level, 3))).toEqual([0, 2, 4]);
    expect([shade(1, 1), shade(9, 9), shade(0, 5), shade(7, 5)]).toEqual([4, 4, 0, 4]);
  });
});
