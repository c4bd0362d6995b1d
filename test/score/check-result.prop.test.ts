import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEditions } from "../../src/editions/compare-editions.js";
import { measurePersistence } from "../../src/editions/measure-persistence.js";
import { checkResult } from "../../src/score/check-result.js";
import { explain } from "../../src/score/explain.js";
import { freezeMethod } from "../../src/score/freeze-method.js";
import { parseShortageResult } from "../../src/score/parse-shortage-result.js";
import { pickTop } from "../../src/score/pick-top.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { counterfactuals } from "../../src/uncertainty/counterfactuals.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { smallestWeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import { weightStability } from "../../src/uncertainty/weight-stability.js";
import { anyDamage, damaged, endsWell, waysInto } from "../support/damage.js";
import { someOptions } from "../support/edition-arbitraries.js";
import { marketOf } from "../support/exact-markets.js";
import { faultOf } from "../support/laws.js";

const markets = [marketOf(3, 6), marketOf(5, 6, { gaps: true })] as const;
/** As read back from JSON: with gaps and an exclusion, a group's weights, and a method that compares positions. */
const results: readonly ShortageResult[] = [
  scoreShortage(markets[0]),
  scoreShortage(markets[1], { minimumCoverage: 0.9 }),
  scoreShortage(markets[1], {
    groupWeights: { scarcity: 1, bar: 2, price: 1 },
    missing: "median",
    normalise: { method: "z-score" },
    levels: { kind: "quota", counts: [1, 2, 3] },
    ties: "midrank",
  }),
  scoreShortage(markets[1], {
    aggregate: "topsis",
    missing: "worst",
    levels: { kind: "cut-points", cutPoints: [20, 50] },
  }),
].map((result) => JSON.parse(JSON.stringify(result)));
const whole = results[0] as ShortageResult;
const [one, other] = whole.ranking.map(({ id }) => id) as [string, string];

/** Every function that takes a result. */
const takers: Readonly<Record<string, (result: ShortageResult) => unknown>> = {
  parseShortageResult: (result) => parseShortageResult(result),
  explain: (result) => explain(result, one),
  pickTop: (result) => pickTop(result, { count: 2, perIndustry: { maximum: 1 }, minimumDemand: 1 }),
  freezeMethod: (result) => freezeMethod(result),
  weightStability: (result) => weightStability(result, { top: 2, pair: [one, other] }),
  smallestWeightChange: (result) => [
    smallestWeightChange(result, one, { past: other }),
    smallestWeightChange(result, one, { top: 2, cells: 100 }),
  ],
  dominance: (result) => dominance(result, { pairs: true }),
  exactRanks: (result) => exactRanks(result, { pairwise: true }),
  counterfactuals: (result) => counterfactuals(result, one, { top: 2 }),
  "compareEditions.previous": (result) => compareEditions(result, whole, { top: 2 }),
  "compareEditions.current": (result) => compareEditions(whole, result),
  measurePersistence: (result) => measurePersistence([whole, result], { top: 2 }),
};

/** A result in which one part is something else. */
const damagedResults = fc
  .constantFrom(...results.map((result) => ({ result, ways: waysInto(result) })))
  .chain(({ result, ways }) =>
    fc
      .record({ way: fc.constantFrom(...ways), by: anyDamage })
      .map(({ way, by }) => ({ way, by, result: damaged(result, way, by) })),
  );

describe("a result from elsewhere", () => {
  test("law: a damaged one is refused or taken, by whatever takes results; no other error", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damagedResults, async ({ result }) => {
        for (const take of Object.values(takers)) if (!(await endsWell(() => take(result)))) refused += 1;
      }),
      { numRuns: 250 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  test("law: what is refused is what reading it refuses, and named by the same path", () => {
    fc.assert(
      fc.property(damagedResults, ({ result }) => {
        const outcome = (run: () => unknown): string | null => {
          try {
            run();
            return null;
          } catch (error) {
            return (error as Error).message.replace(/^(?:f|parseShortageResult)(?:: |\.)(?:result\b)?/u, "");
          }
        };
        const own = outcome(() => checkResult(result, "f"));
        // What is plainly none is refused in a word.
        fc.pre(own === null || !own.includes("a result of scoreShortage"));
        expect(outcome(() => parseShortageResult(result))).toBe(own);
      }),
      { numRuns: 400 },
    );
  });

  test("law: every own result is taken", () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 9 }), someOptions, (seed, size, options) => {
        const positions = marketOf(seed, size, { gaps: true });
        let result: ShortageResult;
        try {
          result = scoreShortage(positions, options);
        } catch {
          fc.pre(false);
          return;
        }
        checkResult(result, "f");
        checkResult(JSON.parse(JSON.stringify(result)), "f");
      }),
    );
  });

  test.each([
    [["ranking", 1], null, "dominance.result.ranking[1]: expected a ranked position, received null"],
    [
      ["ranking", 1, "score"],
      null,
      "dominance.result.ranking[1].score: expected a number from 0 to 100, received null",
    ],
    [
      ["ranking", 0, "dimensions", "salary", "score"],
      "0.5",
      'dominance.result.ranking[0].dimensions.salary.score: expected a number from 0 to 1, received "0.5"',
    ],
    [["weights"], null, "dominance.result.weights: expected weights by dimension, received null"],
    [
      ["weights", "salary"],
      undefined,
      "dominance.result.weights.salary: expected a number from 0 to 1.000001, received nothing",
    ],
    [
      ["method", "observed"],
      null,
      "dominance.result.method.observed: expected observations by dimension, received null",
    ],
    [
      ["method", "options", "aggregate"],
      null,
      "dominance.result.method.options.aggregate: expected an object with the key `method`, received null",
    ],
    [["method", "options", "missing"], 3, "dominance.result.method.options.missing"],
  ])("%j as %j is named by where it is, and what it should be", (way, by, message) => {
    expect(faultOf(() => dominance(damaged(whole, way, by))).message).toContain(message);
  });

  test("a dimension without a weight or an observation is named", () => {
    const without = (part: "weights" | "observed"): ShortageResult => {
      const way = part === "weights" ? ["weights"] : ["method", "observed"];
      const record = part === "weights" ? whole.weights : whole.method.observed;
      return damaged(whole, way, Object.fromEntries(Object.entries(record).filter(([id]) => id !== "salary")));
    };
    const fault = (result: ShortageResult): string => faultOf(() => freezeMethod(result)).details.where;
    expect(fault(without("weights"))).toBe("freezeMethod.result.weights.salary");
    expect(fault(without("observed"))).toBe("freezeMethod.result.method.observed.salary");
  });

  test("the parts of a large ranking of our own are not worked out to be looked at", () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ({ ...(markets[0][at % 6] as object), id: `p${at}` }));
    const result = scoreShortage(many as never);
    pickTop(result, { count: 3 });
    const unread = result.ranking.filter((entry) => Object.getOwnPropertyDescriptor(entry, "evidence")?.get);
    expect(unread).toHaveLength(10_001);
  });
});
