import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseShortageResult } from "../../src/score/parse-shortage-result.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { counterfactuals } from "../../src/uncertainty/counterfactuals.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { dominanceOfColumns } from "../../src/uncertainty/dominance-of-columns.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { smallestWeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import { weightChangeOfColumns } from "../../src/uncertainty/weight-change-of-columns.js";
import { weightStability } from "../../src/uncertainty/weight-stability.js";
import { weightStabilityOfColumns } from "../../src/uncertainty/weight-stability-of-columns.js";
import { badNumber, shuffleOf } from "../support/arbitraries.js";
import { marketOf } from "../support/exact-markets.js";
import { expectFault } from "../support/laws.js";

const cases = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    seed: fc.nat(1e6),
    size: fc.constant(size),
    amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
    order: shuffleOf(size),
    top: fc.integer({ min: 1, max: 6 }),
    at: fc.nat(),
  }),
);
const ids = ["education", "experience", "salary"] as const;

/** A result, its scores as columns in another order of the positions, and their ids in it. */
function both(seed: number, size: number, amounts: readonly number[], order: readonly number[]) {
  const weights = Object.fromEntries(ids.map((id, k) => [id, amounts[k] as number]));
  const result = scoreShortage(marketOf(seed, size), { dimensions: [...ids], weights });
  const rows = order.map((place) => result.ranking[place] as ShortageResult["ranking"][number]);
  const columns = ids.map((id) => rows.map(({ dimensions }) => dimensions[id]?.score as number));
  return { result, columns, names: rows.map(({ id }) => id), weights: ids.map((id) => result.weights[id] as number) };
}

describe("the functions of columns", () => {
  test("law: they say the same of columns as of a result", () => {
    fc.assert(
      fc.property(cases, ({ seed, size, amounts, order, top, at }) => {
        const { result, columns, names, weights } = both(seed, size, amounts, order);
        const [one, other] = [at % size, (at + 1) % size];
        const named = (rows: readonly number[]): string[] => rows.map((row) => names[row] as string);
        const of = dominanceOfColumns(columns);
        for (const position of dominance(result).positions) {
          const row = names.indexOf(position.id);
          expect(of.dominatedBy[row]).toBe(position.dominatedBy);
          expect(of.dominates[row]).toBe(position.dominates);
          expect(of.canBeFirst[row]).toBe(position.canBeFirst);
        }
        const levels = { kind: "quantiles", probabilities: [0.2, 0.4, 0.6, 0.8] } as const;
        const ranges = weightStabilityOfColumns(columns, { weights, top, pair: [one, other], levels });
        const whole = weightStability(result, { top, pair: [names[one] as string, names[other] as string] });
        ranges.forEach((range, k) => {
          for (const what of ["ranking", "levels", "top", "pair"] as const) {
            for (const end of ["from", "to"] as const) {
              const expected = whole.dimensions[k]?.[what]?.[end];
              expect(range[what]?.[end].weight).toBeCloseTo(expected?.weight as number, 10);
              expect(named(range[what]?.[end].positions ?? [])).toEqual(expected?.positions);
            }
          }
        });
        for (const asked of [{ top }, { past: other }]) {
          const change = weightChangeOfColumns(columns, { weights, position: one, ...asked });
          const named_ = "past" in asked ? { past: names[other] as string } : { top };
          const expected = smallestWeightChange(result, names[one] as string, named_);
          expect(change.outcome).toBe(expected.outcome);
          expect(change.becomes).toBe(expected.becomes);
          if (expected.moved !== null) expect(change.moved).toBeCloseTo(expected.moved, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("law: one bad value anywhere is refused with its column and index, and input is not touched", () => {
    fc.assert(
      fc.property(cases, badNumber, fc.nat(2), ({ seed, size, amounts, order, at }, bad, k) => {
        const { columns, weights } = both(seed, size, amounts, order);
        const index = at % size;
        const spoilt = columns.map((column, other) =>
          Object.freeze(column.map((score, row) => (other === k && row === index ? bad : score))),
        );
        for (const run of [
          () => dominanceOfColumns(spoilt),
          () => weightStabilityOfColumns(spoilt, { weights }),
          () => weightChangeOfColumns(spoilt, { weights, position: 0, top: 1 }),
        ]) {
          expect(expectFault(run, "non-finite-value").details).toMatchObject({ index, column: String(k) });
        }
        const frozen = Object.freeze(columns.map((column) => Object.freeze(column)));
        weightStabilityOfColumns(frozen, Object.freeze({ weights: Object.freeze(weights) }));
        dominanceOfColumns(frozen);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the functions of a result", () => {
  test("law: a result read back from JSON gives the same, whatever its ids, and is not touched", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("__proto__", "constructor", "\0", "\ud800"), ({ seed, size, top }, odd) => {
        const positions = marketOf(seed, size).map((position, at) => (at === 0 ? { ...position, id: odd } : position));
        const result = scoreShortage(positions);
        const text = JSON.stringify(result);
        const again = parseShortageResult(text);
        for (const run of [
          (from: ShortageResult) => exactRanks(from, { pairwise: true }),
          (from: ShortageResult) => weightStability(from, { top, pair: [odd, "p1"] }),
          (from: ShortageResult) => smallestWeightChange(from, odd, { top, cells: 200 }),
          (from: ShortageResult) => smallestWeightChange(from, odd, { past: "p1" }),
          (from: ShortageResult) => dominance(from, { pairs: true }),
          (from: ShortageResult) => counterfactuals(from, odd, { top }),
        ]) {
          const answer = run(result);
          expect(run(again)).toEqual(answer);
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        }
        expect(JSON.stringify(result)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test("law: the order in which positions were passed in never shows", () => {
    fc.assert(
      fc.property(cases, ({ seed, size, order, top }) => {
        const positions = marketOf(seed, size);
        const one = scoreShortage(positions);
        const other = scoreShortage(order.map((at) => positions[at] as (typeof positions)[number]));
        expect(exactRanks(other, { pairwise: true })).toEqual(exactRanks(one, { pairwise: true }));
        expect(weightStability(other, { top })).toEqual(weightStability(one, { top }));
        expect(counterfactuals(other, "p0", { top })).toEqual(counterfactuals(one, "p0", { top }));
        expect(smallestWeightChange(other, "p0", { top })).toEqual(smallestWeightChange(one, "p0", { top }));
      }),
      { numRuns: 20 },
    );
  });
});
