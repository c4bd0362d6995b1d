import { describe, expect, test } from "vitest";
import type { IndexNotice } from "../../src/score/index-definition.js";
import type { ShortageNoticeFacts } from "../../src/score/shortage-notice.js";
import { fromIndexNotice, toNotice, wordNotice } from "../../src/score/word-notice.js";

/** One example of every code: the compiler refuses a union that has grown beyond it. */
const examples: { readonly [Code in ShortageNoticeFacts["code"]]: Extract<ShortageNoticeFacts, { code: Code }> } = {
  "constant-dimension": { code: "constant-dimension", dimension: "salary", treatment: "exclude" },
  "nothing-distinguishes": { code: "nothing-distinguishes" },
  "missing-dimension": { code: "missing-dimension", dimension: "salary" },
  "dimension-below-coverage": { code: "dimension-below-coverage", dimension: "salary", coverage: 0.25 },
  "missing-values": { code: "missing-values", dimension: "salary", count: 2, treatment: "reweight" },
  "barred-from-top-level": { code: "barred-from-top-level", count: 2 },
  "weights-redistributed": { code: "weights-redistributed", count: 1 },
  "positions-excluded": { code: "positions-excluded", count: 1 },
  "treated-outliers": { code: "treated-outliers", dimension: "salary", count: 1, treatment: "winsorised" },
  "inconsistent-comparisons": { code: "inconsistent-comparisons", ratio: 0.123 },
  "no-supply": { code: "no-supply" },
  "no-demand": { code: "no-demand" },
  "one-sided-supply": { code: "one-sided-supply", count: 3 },
  "zeroed-scores": { code: "zeroed-scores", count: 4 },
  "nobody-counted": { code: "nobody-counted", count: 5 },
  "scarcity-starved": { code: "scarcity-starved", weight: 0.039 },
};

describe("wordNotice", () => {
  test.each(Object.values(examples))("words $code in both languages, with its facts", (facts) => {
    const english = wordNotice(facts);
    const chinese = wordNotice(facts, { language: "zh" });
    expect(english).toMatch(/^[A-Z0-9].*\.$/u);
    expect(chinese).toMatch(/。$/u);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    if ("dimension" in facts) {
      expect(english).toContain(facts.dimension);
      expect(chinese).toMatch(/^年薪/u);
    }
    // Nothing of the code is left in a Chinese sentence.
    expect(chinese).not.toMatch(/[a-zA-Z]/u);
    if ("count" in facts) expect(chinese).toContain(String(facts.count));
  });

  test("calls a caller's own dimension by its id", () => {
    const notice = { code: "missing-dimension", dimension: "turnover" } as const;
    expect(wordNotice(notice, { language: "zh" })).toBe("维度turnover在所有岗位上均无数据，其权重由其余维度分担。");
    expect(wordNotice({ ...notice, dimension: "__proto__" }, { language: "zh" })).toMatch(/^维度__proto__/u);
  });

  test("does not say of a dimension known at few positions that all have its value", () => {
    expect(wordNotice(examples["constant-dimension"])).toMatch(
      /^Dimension salary has one value only, the same wherever/u,
    );
  });

  test("rounds shares to be read", () => {
    expect(wordNotice(examples["scarcity-starved"])).toBe(
      "Scarcity has only 3.9% of the weight: the ranking says little about shortage.",
    );
    expect(wordNotice(examples["inconsistent-comparisons"], { language: "zh" })).toContain("0.12");
  });

  test.each(["exclude", "neutral", "kept"] as const)("tells %s constants apart", (treatment) => {
    const texts = (["exclude", "neutral", "kept"] as const).map((other) =>
      wordNotice({ ...examples["constant-dimension"], treatment: other }),
    );
    expect(texts.filter((text) => text === wordNotice({ ...examples["constant-dimension"], treatment }))).toHaveLength(
      1,
    );
  });
});

test("toNotice adds the English sentence", () => {
  expect(toNotice({ code: "positions-excluded", count: 1 })).toEqual({
    code: "positions-excluded",
    count: 1,
    message: "1 position is not ranked: too little is known of it.",
  });
});

test.each<[IndexNotice, ShortageNoticeFacts]>([
  [
    { code: "constant-indicator", indicator: "a", treatment: "neutral" },
    { code: "constant-dimension", dimension: "a", treatment: "neutral" },
  ],
  [
    { code: "empty-indicator", indicator: "a" },
    { code: "missing-dimension", dimension: "a" },
  ],
  [
    { code: "indicator-below-coverage", indicator: "a", coverage: 0.1 },
    { code: "dimension-below-coverage", dimension: "a", coverage: 0.1 },
  ],
  [
    { code: "missing-values", indicator: "a", count: 1, treatment: "mean" },
    { code: "missing-values", dimension: "a", count: 1, treatment: "mean" },
  ],
  [
    { code: "positions-not-scored", count: 4 },
    { code: "positions-excluded", count: 4 },
  ],
  [
    { code: "treated-outliers", indicator: "a", count: 2, treatment: "log" },
    { code: "treated-outliers", dimension: "a", count: 2, treatment: "log" },
  ],
  [
    { code: "inconsistent-comparisons", ratio: 0.2 },
    { code: "inconsistent-comparisons", ratio: 0.2 },
  ],
])("fromIndexNotice puts %j in the words of the shortage index", (notice, facts) => {
  expect(fromIndexNotice(notice)).toEqual(facts);
});
