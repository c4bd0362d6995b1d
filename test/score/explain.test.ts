import { describe, expect, test } from "vitest";
import { explain } from "../../src/score/explain.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { expectFault } from "../support/laws.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

const result = scoreShortage(fourPositions);

describe("explain", () => {
  test("gives the parts, which add up, beside the median of the ranking", () => {
    const { parts, score, rank, of, level } = explain(result, "welder");
    expect([rank, of, level]).toEqual([2, 4, 4]);
    expect(parts.map(({ dimension, label }) => [dimension, label])).toEqual([
      ["supplyDemand", "supply and demand"],
      ["education", "education"],
      ["experience", "experience"],
      ["requirements", "further requirements"],
      ["salary", "salary"],
    ]);
    expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(score, 10);
    // Experience 0, 0.2, 0.4, 1: median 0.3.  Education 0, 1/2, 2/3, 1: median 7/12.
    expect(parts[2]?.median).toBeCloseTo(0.3, 14);
    expect(parts[2]?.difference).toBeCloseTo(0.7, 14);
    expect(parts[1]?.difference).toBeCloseTo(1 / 12, 14);
  });

  test("names the dimensions that differ most from the median", () => {
    // welder: supply and demand 0.490 − (0.463 + 0.490)/2 = +0.013, education +0.083, experience +0.7, requirements 0.75 − 0.5,
    // salary 1 − (0.263 + 0.678)/2 = +0.529: none below.
    expect(explain(result, "welder")).toMatchObject({ strongest: "experience", weakest: null });
    // nurse: +0.523, +0.417, +0.1, +0.5, +0.208.
    expect(explain(result, "nurse")).toMatchObject({ strongest: "supplyDemand", weakest: null });
    // driver: −0.013, −0.583, −0.3, −0.25, −0.208.
    expect(explain(result, "driver")).toMatchObject({ strongest: null, weakest: "education" });
  });

  test("words it in English", () => {
    expect(explain(result, "welder").text).toBe(
      "焊工 has rank 2 of 4 with 78.1 of 100 points (level 4). The points add up from supply and demand 9.8 (0.567 vacancies " +
        "per available person; scores 0.49 of 1, weight 20%); education 13.3 (13 years of schooling; scores 0.67 of 1, weight 20%); " +
        "experience 20.0 (5 years; scores 1.00 of 1, weight 20%); further requirements 15.0 (2.5 requirements; scores 0.75 of 1, " +
        "weight 20%); salary 20.0 (EUR 60,000 a year; scores 1.00 of 1, weight 20%). Beside the median of the ranking it stands " +
        "out most for experience (+0.70).",
    );
  });

  test("words it in Chinese", () => {
    expect(explain(result, "driver", { language: "zh" }).text).toBe(
      "“Driver”在4个岗位中排第3位，得19.5分（满分100分，2级）。得分构成：外部供需对比9.3分（0.533个空缺/人，归一化得分0.46，权重20%）；" +
        "学历要求0.0分（9年教育，归一化得分0.00，权重20%）；工作经验要求0.0分（0年，归一化得分0.00，权重20%）；" +
        "综合要求5.0分（1.5项要求，归一化得分0.25，权重20%）；年薪5.3分（EUR 36,000/年，归一化得分0.26，权重20%）。" +
        "与中位数相比，学历要求落后最多（−0.58）。",
    );
  });

  test("refuses an id that is not ranked, and names near ones or why it was excluded", () => {
    expect(expectFault(() => explain(result, "weldr"), "unknown-id").message).toBe(
      'explain: expected the id of a ranked position; near ones: "welder", received "weldr" [unknown-id]',
    );
    expect(expectFault(() => explain(result, "x".repeat(100)), "unknown-id").details.expected).toBe(
      "the id of a ranked position",
    );
    expectFault(() => explain(result, "__proto__"), "unknown-id");
    expectFault(() => explain(result, 3 as never), "unknown-id");
    const gaps = { ...nurse, id: "cook", education: null, experience: null, salary: null };
    const { details } = expectFault(() => explain(scoreShortage([...fourPositions, gaps]), "cook"), "unknown-id");
    expect(details.expected).toContain("excluded (below-minimum-coverage, no education, experience, salary)");
  });

  test("refuses another language", () => {
    expectFault(() => explain(result, "nurse", { language: "fr" as never }), "invalid-option");
  });

  test("finds a position whose id is a name of the language", () => {
    const odd = scoreShortage([...fourPositions, { ...nurse, id: "__proto__", name: "<b>&amp;" }]);
    expect(explain(odd, "__proto__").text).toContain("<b>&amp; has rank 1 of 5");
  });
});
