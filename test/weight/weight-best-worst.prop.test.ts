import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BestWorstOptions, weightBestWorst } from "../../src/weight/weight-best-worst.js";
import { shuffleOf } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

const comparison = fc.integer({ min: 1, max: 9 });

/** Any comparisons of 2 to 7 indicators, contradictory ones too. */
const comparisons: fc.Arbitrary<BestWorstOptions> = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc
    .record({
      poles: fc.shuffledSubarray([...new Array(size).keys()], { minLength: 2, maxLength: 2 }),
      bestToOthers: fc.array(comparison, { minLength: size, maxLength: size }),
      othersToWorst: fc.array(comparison, { minLength: size, maxLength: size }),
    })
    .map(({ poles, bestToOthers, othersToWorst }) => {
      const [best, worst] = poles as [number, number];
      bestToOthers[best] = 1;
      othersToWorst[worst] = 1;
      return { best, worst, bestToOthers, othersToWorst };
    }),
);

const worstContradiction = (options: BestWorstOptions, weights: readonly number[]): number => {
  const { best, worst, bestToOthers, othersToWorst } = options;
  const at = (index: number): number => weights[index] as number;
  return Math.max(
    ...weights.flatMap((weight, index) => [
      Math.abs(at(best) - (bestToOthers[index] as number) * weight),
      Math.abs(weight - (othersToWorst[index] as number) * at(worst)),
    ]),
  );
};

describe("weightBestWorst", () => {
  test("law: weights are 0 or more, sum to 1, and contradict by no more than is said", () => {
    fc.assert(
      fc.property(comparisons, (options) => {
        const { weights, inconsistency } = weightBestWorst(options);
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(worstContradiction(options, weights)).toBeCloseTo(inconsistency, 8);
      }),
    );
  });

  test("law: no other weights contradict less", () => {
    fc.assert(
      fc.property(
        comparisons,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 7, maxLength: 7 }),
        (options, parts) => {
          const { inconsistency } = weightBestWorst(options);
          const size = options.bestToOthers.length;
          const other = parts.slice(0, size);
          const total = other.reduce((sum, part) => sum + part, 0);
          fc.pre(total > 0);
          const shares = other.map((part) => part / total);
          expect(worstContradiction(options, shares)).toBeGreaterThanOrEqual(inconsistency - 1e-9);
        },
      ),
    );
  });

  test("law: comparisons of given weights give these weights back; the more important weighs more", () => {
    const given = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(given, (parts) => {
        const [most, least] = [Math.max(...parts), Math.min(...parts)];
        fc.pre(most > least);
        const total = parts.reduce((sum, part) => sum + part, 0);
        const { weights, consistencyRatio } = weightBestWorst({
          best: parts.indexOf(most),
          worst: parts.indexOf(least),
          bestToOthers: parts.map((part) => most / part),
          othersToWorst: parts.map((part) => part / least),
        });
        parts.forEach((part, index) => {
          expect(weights[index]).toBeCloseTo(part / total, 7);
        });
        expect(consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
  });

  test("law: the order of the indicators does not show in what is left of contradiction", () => {
    const shuffled = comparisons.chain((options) =>
      fc.tuple(fc.constant(options), shuffleOf(options.bestToOthers.length)),
    );
    fc.assert(
      fc.property(shuffled, ([options, order]) => {
        const moved = weightBestWorst({
          best: order.indexOf(options.best),
          worst: order.indexOf(options.worst),
          bestToOthers: order.map((index) => options.bestToOthers[index] as number),
          othersToWorst: order.map((index) => options.othersToWorst[index] as number),
        });
        expect(moved.inconsistency).toBeCloseTo(weightBestWorst(options).inconsistency, 9);
      }),
    );
  });

  test("law: one bad comparison anywhere is refused with its index, and input is not touched", () => {
    const bad = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0, -3, 0.5);
    fc.assert(
      fc.property(comparisons, bad, fc.nat(), fc.boolean(), (options, value, at, first) => {
        const index = at % options.bestToOthers.length;
        const spoil = (list: readonly number[]): readonly number[] =>
          Object.freeze(list.map((one, place) => (place === index ? value : one)));
        const spoilt = first
          ? { ...options, bestToOthers: spoil(options.bestToOthers) }
          : { ...options, othersToWorst: spoil(options.othersToWorst) };
        expect(expectFault(() => weightBestWorst(spoilt), "invalid-value").details.index).toBe(index);
        Object.freeze(options.bestToOthers);
        Object.freeze(options.othersToWorst);
        weightBestWorst(options);
      }),
    );
  });
});
