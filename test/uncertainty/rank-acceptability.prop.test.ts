import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankScores } from "../../src/rank/rank-scores.js";
import { rankAcceptability } from "../../src/uncertainty/rank-acceptability.js";
import { sampleWeights } from "../../src/uncertainty/sample-weights.js";
import { shuffleOf, unitScore, weightsFor } from "../support/arbitraries.js";
import { expectFault } from "../support/laws.js";

const sum = (list: readonly number[]): number => list.reduce((total, part) => total + part, 0);

/** Columns on a grid (many ties) and weight vectors for them. */
const coarse = fc.constantFrom(2, 1000).chain((grid) =>
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 15 })).chain(([width, size]) =>
    fc.tuple(
      fc.array(
        fc.array(
          fc.integer({ min: 0, max: grid }).map((n) => n / grid),
          { minLength: size, maxLength: size },
        ),
        {
          minLength: width,
          maxLength: width,
        },
      ),
      fc.array(weightsFor(width), { minLength: 1, maxLength: 70 }),
    ),
  ),
);

const ties = fc.constantFrom("competition" as const, "dense" as const, "midrank" as const);

describe("rankAcceptability", () => {
  test("law: says of every draw what rankScores says", () => {
    fc.assert(
      fc.property(coarse, ties, fc.boolean(), ([columns, weights], rule, pairwise) => {
        const size = columns[0]?.length as number;
        const { expectedRanks, acceptability } = rankAcceptability(columns, weights, { ties: rule, pairwise });
        const sums = new Array<number>(size).fill(0);
        const firsts = new Array<number>(size).fill(0);
        for (const vector of weights) {
          const scores = Array.from({ length: size }, (_, at) =>
            columns.reduce((score, column, j) => score + (vector[j] as number) * (column[at] as number), 0),
          );
          rankScores(scores, { order: "descending", ties: rule }).forEach((rank, at) => {
            sums[at] = (sums[at] as number) + rank;
            // With midranks, 1.5 counts half.
            firsts[at] = (firsts[at] as number) + (rank === 1 ? 1 : rank === 1.5 ? 0.5 : 0);
          });
        }
        expectedRanks.forEach((rank, at) => {
          expect(rank).toBeCloseTo((sums[at] as number) / weights.length, 10);
        });
        acceptability.forEach((row, at) => {
          expect(row[0]).toBeCloseTo((firsts[at] as number) / weights.length, 10);
        });
      }),
    );
  });

  test("law: rows sum to 1, and columns do where nothing is equal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 30 }),
        fc.nat(),
        (width, values, seed) => {
          // Every position has values of its own in every column; weights drawn from a continuum do not make them equal.
          const columns = Array.from({ length: width }, (_, j) =>
            values.map((value, at) => (j % 2 ? -value : value) + at * j),
          );
          const dimensions = columns.map((_, j) => `d${j}`);
          const weights = sampleWeights({ kind: "uniform" }, { dimensions, draws: 50, seed });
          const { acceptability } = rankAcceptability(columns, weights);
          acceptability.forEach((row) => {
            expect(sum(row)).toBeCloseTo(1, 12);
          });
          values.forEach((_, rank) => {
            expect(sum(acceptability.map((row) => row[rank] as number))).toBeCloseTo(1, 12);
          });
        },
      ),
    );
  });

  test("law: the order of the positions and of the draws never shows, bit for bit", () => {
    fc.assert(
      fc.property(
        coarse.chain((given) =>
          fc.tuple(fc.constant(given), shuffleOf(given[0][0]?.length as number), shuffleOf(given[1].length)),
        ),
        ([[columns, weights], order, drawn]) => {
          const result = rankAcceptability(columns, weights);
          const shuffled = rankAcceptability(
            columns.map((column) => order.map((at) => column[at] as number)),
            drawn.map((at) => weights[at] as number[]),
          );
          expect(shuffled.expectedRanks).toEqual(order.map((at) => result.expectedRanks[at]));
          expect(shuffled.centralWeights).toEqual(order.map((at) => result.centralWeights[at]));
          expect(shuffled.acceptability).toEqual(order.map((at) => result.acceptability[at]));
        },
      ),
    );
  });

  test("law: a position that is dominated has no better a chance of the first k ranks than its dominator", () => {
    fc.assert(
      fc.property(coarse, fc.array(unitScore, { minLength: 7, maxLength: 7 }), ([columns, weights], lead) => {
        // A last position that is at least as good as the first one everywhere.
        const better = columns.map((column, j) => [...column, (column[0] as number) + (lead[j] as number)]);
        const { acceptability, expectedRanks } = rankAcceptability(better, weights);
        const [low, high] = [acceptability[0] as number[], acceptability.at(-1) as number[]];
        for (let k = 1; k <= low.length; k += 1) {
          expect(sum(high.slice(0, k))).toBeGreaterThanOrEqual(sum(low.slice(0, k)) - 1e-12);
        }
        expect(expectedRanks.at(-1)).toBeLessThanOrEqual(expectedRanks[0] as number);
      }),
    );
  });

  test("law: pairwise indices of two positions sum to 1", () => {
    fc.assert(
      fc.property(coarse, ([columns, weights]) => {
        const { pairwise = [] } = rankAcceptability(columns, weights, { pairwise: true });
        pairwise.forEach((row, one) => {
          row.forEach((share, other) => {
            expect(share + (pairwise[other]?.[one] as number)).toBeCloseTo(1, 12);
          });
        });
      }),
    );
  });

  test("law: a bad score or weight anywhere is refused, with its place", () => {
    fc.assert(
      fc.property(
        coarse,
        fc.nat(),
        fc.nat(),
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY),
        ([columns, weights], i, j, bad) => {
          const column = i % columns.length;
          const row = j % (columns[0]?.length as number);
          const broken = columns.map((list, at) =>
            at === column ? list.map((score, k) => (k === row ? bad : score)) : list,
          );
          const fault = expectFault(() => rankAcceptability(broken, weights), "non-finite-value");
          expect([fault.details.column, fault.details.index]).toEqual([String(column), row]);
          const draw = j % weights.length;
          const spoilt = weights.map((vector, at) =>
            at === draw ? vector.map((weight, k) => (k === column ? bad : weight)) : vector,
          );
          expect(expectFault(() => rankAcceptability(columns, spoilt), "invalid-value").details.where).toBe(
            `rankAcceptability.weights[${draw}]`,
          );
        },
      ),
    );
  });
});
