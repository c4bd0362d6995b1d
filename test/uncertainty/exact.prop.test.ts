import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { exactExpectedRanks } from "../../src/uncertainty/exact-expected-ranks.js";
import { exactPairwise } from "../../src/uncertainty/exact-pairwise.js";
import { badNumber, gridValue, shuffleOf } from "../support/arbitraries.js";
import { columnsOf, drawWeights, weightedSum } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

/** Columns with many equals, and an order of their rows. */
const tables = fc.record({ m: fc.integer({ min: 1, max: 7 }), n: fc.integer({ min: 1, max: 9 }) }).chain(({ m, n }) =>
  fc.record({
    columns: fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), gridValue), { minLength: n, maxLength: n }), {
      minLength: m,
      maxLength: m,
    }),
    order: shuffleOf(n),
  }),
);

describe("exactPairwise and exactExpectedRanks", () => {
  test("law: probabilities; those of a pair add up to 1 bit for bit", () => {
    fc.assert(
      fc.property(tables, ({ columns }) => {
        const table = exactPairwise(columns);
        table.forEach((row, i) => {
          row.forEach((value, j) => {
            expect(value >= 0 && value <= 1).toBe(true);
            expect(value + (table[j]?.[i] as number)).toBe(1);
          });
        });
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(tables, ({ columns, order }) => {
        const shuffled = columns.map((column) => order.map((index) => column[index] as number));
        const table = exactPairwise(columns);
        expect(exactPairwise(shuffled).map((row) => Array.from(row))).toEqual(
          order.map((i) => order.map((j) => table[i]?.[j])),
        );
        const ranks = exactExpectedRanks(columns);
        expect(Array.from(exactExpectedRanks(shuffled))).toEqual(order.map((index) => ranks[index]));
      }),
    );
  });

  test("law: the order of the columns shows by rounding at most", () => {
    fc.assert(
      fc.property(tables, ({ columns }) => {
        const table = exactPairwise(columns);
        exactPairwise([...columns].reverse()).forEach((row, i) => {
          row.forEach((value, j) => {
            expect(Math.abs(value - (table[i]?.[j] as number))).toBeLessThan(1e-13);
          });
        });
      }),
    );
  });

  test("law: who is as good everywhere and better somewhere wins surely; a better score never wins less", () => {
    fc.assert(
      fc.property(tables, fc.nat(), ({ columns }, at) => {
        const table = exactPairwise(columns);
        const k = at % columns.length;
        table.forEach((row, i) => {
          row.forEach((value, j) => {
            const leads = columns.map((column) => (column[i] as number) - (column[j] as number));
            if (leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0)) expect(value).toBe(1);
            if (i === j) return;
            const lifted = columns.map((column, other) =>
              column.map((score, index) => (other === k && index === i ? score + 1 : score)),
            );
            expect(exactPairwise(lifted)[i]?.[j]).toBeGreaterThanOrEqual(value - 1e-14);
          });
        });
      }),
      { numRuns: 30 },
    );
  });

  test("law: expected ranks are those of the table, add up to n (n + 1) / 2, and lie from 1 to n", () => {
    fc.assert(
      fc.property(tables, ({ columns }) => {
        const table = exactPairwise(columns);
        const ranks = exactExpectedRanks(columns);
        const n = ranks.length;
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo((n * (n + 1)) / 2, 11);
        ranks.forEach((rank, i) => {
          expect(rank >= 1 && rank <= n).toBe(true);
          const losses = table.reduce((sum, row, j) => sum + (i === j ? 0 : (row[i] as number)), 0);
          expect(rank).toBeCloseTo(1 + losses, 11);
        });
      }),
    );
  });

  test("law: sampling agrees within its own standard error, over many seeds", () => {
    const draws = 2000;
    for (let seed = 0; seed < 30; seed += 1) {
      const random = createRandom(seed);
      const [m, n] = [2 + (seed % 5), 5];
      const columns = columnsOf(random.stream(1), m, n);
      const wins = Array.from({ length: n }, () => new Float64Array(n));
      const weights = random.stream(2);
      for (let draw = 0; draw < draws; draw += 1) {
        const drawn = drawWeights(weights, m);
        const scores = Array.from({ length: n }, (_, index) => weightedSum(columns, drawn, index));
        for (let i = 0; i < n; i += 1) {
          for (let j = 0; j < n; j += 1) {
            if ((scores[i] as number) > (scores[j] as number))
              (wins[i] as Float64Array)[j] = (wins[i]?.[j] as number) + 1;
          }
        }
      }
      const table = exactPairwise(columns);
      const ranks = exactExpectedRanks(columns);
      for (let i = 0; i < n; i += 1) {
        let mean = 1;
        for (let j = 0; j < n; j += 1) {
          if (i === j) continue;
          const exact = table[i]?.[j] as number;
          // 600 comparisons of known seeds: 4.5 standard errors, and one draw for the very rare.
          const error = 4.5 * Math.sqrt((exact * (1 - exact)) / draws) + 1 / draws;
          expect(Math.abs((wins[i]?.[j] as number) / draws - exact)).toBeLessThanOrEqual(error);
          mean += 1 - (wins[i]?.[j] as number) / draws;
        }
        // A rank of five positions deviates by 2 at most.
        expect(Math.abs(mean - (ranks[i] as number))).toBeLessThanOrEqual((4.5 * 2) / Math.sqrt(draws));
      }
    }
  });

  test("law: one bad value anywhere is refused with its column and index, and input is not touched", () => {
    fc.assert(
      fc.property(tables, badNumber, fc.nat(), fc.nat(), ({ columns }, bad, column, row) => {
        const k = column % columns.length;
        const index = row % (columns[0] as number[]).length;
        const spoilt = columns.map((values, at) =>
          Object.freeze(values.map((value, place) => (at === k && place === index ? bad : value))),
        );
        for (const run of [exactPairwise, exactExpectedRanks]) {
          expect(expectFault(() => run(spoilt), "non-finite-value").details).toMatchObject({
            index,
            column: String(k),
          });
          run(columns.map((values) => Object.freeze([...values])));
        }
      }),
    );
  });
});
