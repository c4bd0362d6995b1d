import { describe, expect, test } from "vitest";
import { explain } from "../../src/score/explain.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

const gap = fourPositions.map((position) => (position.id === "welder" ? { ...position, salary: null } : position));
const english = (positions: typeof fourPositions, id: string, options: ShortageOptions = {}): string =>
  explain(scoreShortage(positions, options), id).text;

describe("wordExplanation", () => {
  test("says what is not known, and what stands in", () => {
    expect(english(gap, "welder")).toContain(" Not known: salary; the other dimensions share the weight. ");
    expect(english(gap, "welder", { missing: "median" })).toContain(
      "salary 7.8 (scores 0.39 of 1, weight 20%). Not known: salary; scores of the other positions stand in.",
    );
    const chinese = explain(scoreShortage(gap), "welder", { language: "zh" }).text;
    expect(chinese).toContain("缺少数据：年薪；其权重由其余维度分担。");
  });

  test("says that a dimension takes no part, and that a score is no sum", () => {
    const paid = fourPositions.map((position) => ({ ...position, salary: 40_000 }));
    expect(english(paid, "nurse")).toContain("; salary (takes no part).");
    const text = english(fourPositions, "nurse", { aggregate: "geometric" });
    expect(text).toContain("The score is no sum of parts; it is made from supply and demand (1.8 vacancies");
  });

  test("says where nothing differs", () => {
    expect(english([nurse], "nurse")).toContain("It does not differ from the median of the ranking in any dimension.");
  });

  test("writes own dimensions by id and unit, and numbers so that they can be read", () => {
    const days = [0.000_012, 1234.5, 56.789, -3e16];
    const positions = fourPositions.map((position, index) => ({ ...position, extra: { days: days[index] as number } }));
    const options: ShortageOptions = {
      dimensions: ["salary", { id: "days", group: "patience", direction: "benefit", unit: "days" }],
    };
    expect(english(positions, "nurse", options)).toContain("(1.20e-5 days;");
    expect(english(positions, "clerk", options)).toContain("(1,235 days;");
    expect(english(positions, "welder", options)).toContain("(56.8 days;");
    expect(english(positions, "driver", options)).toContain("(-3.00e+16 days;");
  });

  test("says one year and one requirement", () => {
    const counted = fourPositions.map((position, index) => ({ ...position, experience: index, requirements: index }));
    const text = english(counted, (counted[1] as { id: string }).id);
    expect(text).toMatch(/\(1 year; .*\(1 requirement; /);
    expect(english(counted, (counted[2] as { id: string }).id)).toMatch(/\(2 years; .*\(2 requirements; /);
  });

  test("leaves out a currency that is not stated", () => {
    expect(
      english(
        fourPositions.map((position) => ({ ...position, currency: null })),
        "nurse",
      ),
    ).toContain("(48,000 a year;");
  });
});
