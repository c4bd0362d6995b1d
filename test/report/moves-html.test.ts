import { freezeMethod, type Position, scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { composeReportData } from "../../src/report/compose-report-data.js";
import { movesHtml } from "../../src/report/page/moves-html.js";
import { createTrial } from "../../src/report/page/trial-model.js";
import type { ReportData } from "../../src/report/report-data.js";
import { fourPositions } from "../support/shortage-positions.js";

const result = scoreShortage(fourPositions, { levels: { kind: "cut-points", cutPoints: [18, 30, 50, 80] } });
const moves = (data: ReportData, id: string, language: "en" | "zh" = "en"): string =>
  movesHtml(data, data.id?.indexOf(id) ?? -1, language, createTrial(data).published);
const data = composeReportData(composeCatalogue(result, { pick: { count: 2 } }), "en");

/** Level of a position with another figure, against the bounds that were. */
function levelWith(id: string, figures: Partial<Position>): number | undefined {
  const position = fourPositions.find((candidate) => candidate.id === id);
  if (position === undefined) throw new Error(`no ${id}`);
  return scoreShortage([{ ...position, ...figures }], freezeMethod(result)).ranking[0]?.level;
}

describe("what would move a position", () => {
  it("is enough as it is written, and less is not", () => {
    // Driver: 19.53 points, level 2 of the cut points 18, 30, 50, 80; 10.47 points short of level 3.
    const html = moves(data, "driver");
    const text = html.replaceAll(/<[^>]*>/g, "\n");
    const up = text.slice(text.indexOf("Up to level 3"), text.indexOf("Down to level 1"));
    const written = (pattern: RegExp): number => Number((pattern.exec(up)?.[1] ?? "").replaceAll(",", ""));
    // Schooling from 9: 10.474 points are 0.5237 of the span of 6 years, 3.142 years.
    expect(written(/Schooling: 9\.0 → ([\d.]+) years/)).toBe(12.2);
    expect(levelWith("driver", { education: 12.2 })).toBe(3);
    expect(levelWith("driver", { education: 12.1 })).toBe(2);
    // Experience from 0: 0.5237 × 5 years.
    expect(written(/Experience: 0\.0 → ([\d.]+) years/)).toBe(2.7);
    const salary = written(/Pay: 36,000 → ([\d,]+) EUR/);
    expect(levelWith("driver", { salary })).toBe(3);
    expect(levelWith("driver", { salary: salary - 1 })).toBe(2);
    const demand = written(/people wanted 30 → ([\d,]+)/);
    expect(levelWith("driver", { demand })).toBe(3);
    expect(levelWith("driver", { demand: demand - 1 })).toBe(2);
    expect(html).toContain("Into the catalogue");
  });

  it("says where no single value does it", () => {
    // Nurse: 81.56, level 5; clerk: 14, level 1. The highest cannot rise, the lowest cannot fall.
    expect(moves(data, "nurse")).not.toMatch(/Up to/);
    expect(moves(data, "nurse")).toContain("Out of the catalogue");
    expect(moves(data, "clerk")).not.toMatch(/Down to/);
    const apart = scoreShortage(fourPositions, { levels: { kind: "cut-points", cutPoints: [99] } });
    const two = composeReportData(composeCatalogue(apart), "en");
    expect(moves(two, "clerk")).toContain("No single value that is possible does it.");
    expect(moves(two, "clerk", "zh")).toContain("单独变动任何一项均不足以改变。");
  });

  it("takes the levels of the catalogue where it has its own", () => {
    const quota = composeCatalogue(scoreShortage(fourPositions), {
      pick: { count: 2 },
      levels: { kind: "quota", counts: [1, 1] },
    });
    const html = moves(composeReportData(quota, "en"), "welder");
    expect(html).toContain("Up to level 2");
    // Nurse leads by 3.428 points: 0.1714 of the span of 6 years, 1.028 years.
    expect(html).toMatch(/Schooling: 13\.0 → 14\.1 years/);
  });

  it("says that it cannot tell where scores compare positions, or were changed by hand", () => {
    const compared = composeReportData(composeCatalogue(scoreShortage(fourPositions, { aggregate: "topsis" })), "en");
    expect(moves(compared, "driver")).toContain("Not worked out");
    const relative = composeReportData(
      composeCatalogue(scoreShortage(fourPositions, { normalise: { method: "percentile" } })),
      "en",
    );
    expect(moves(relative, "driver")).toContain("Not worked out");
    expect(moves({ ...data, trial: { ...data.trial, reproduces: false } }, "driver")).toContain("Not worked out");
  });
});
