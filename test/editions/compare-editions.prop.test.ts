import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEditions } from "../../src/editions/compare-editions.js";
import type { ChangeParts } from "../../src/editions/edition-comparison.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { scoreOrNull, someOptions, twoEditions } from "../support/edition-arbitraries.js";
import { positionsOf } from "../support/shortage-positions.js";

/** Sum of parts in the stated order. */
const sumOf = ({ values, weights, normalisation }: ChangeParts): number =>
  Object.values(values).reduce((sum, part) => sum + part, 0) + weights + normalisation;

const some = { numRuns: 300 };

describe("compareEditions", () => {
  test("law: the parts add up to the change of score, bit for bit", () => {
    fc.assert(
      fc.property(twoEditions, ([previous, current]) => {
        for (const { parts, scoreChange, previous: was, current: is } of compareEditions(previous, current).changes) {
          if (was === null || is === null) {
            expect([parts, scoreChange]).toEqual([null, null]);
            continue;
          }
          expect(sumOf(parts as ChangeParts)).toBe(scoreChange);
          expect(Math.abs((scoreChange as number) - (is.score - was.score))).toBeLessThan(1e-13);
        }
      }),
      some,
    );
  });

  test("law: where only the weights differ, they account for all of the change", () => {
    fc.assert(
      fc.property(positionsOf({ minLength: 3 }), someOptions, (positions, options) => {
        const previous = scoreOrNull(positions, options);
        const current = scoreOrNull(positions, {
          ...options,
          weights: { supplyDemand: 2, education: 1, experience: 1, requirements: 1, salary: 1 },
        });
        fc.pre(previous !== null && current !== null);
        for (const { parts, scoreChange } of compareEditions(previous, current).changes) {
          if (parts === null) continue;
          expect(Math.abs(parts.weights - (scoreChange as number))).toBeLessThan(1e-9);
        }
      }),
      some,
    );
  });

  test("law: an edition compared with itself has no change", () => {
    fc.assert(
      fc.property(positionsOf(), someOptions, fc.option(fc.integer({ min: 1, max: 30 })), (positions, options, top) => {
        const result = scoreOrNull(positions, options);
        fc.pre(result !== null);
        const comparison = compareEditions(result, result, top === null ? {} : { top });
        expect(comparison.counts).toEqual({ entered: 0, left: 0, rose: 0, fell: 0, stayed: result.ranking.length });
        for (const { rankChange, levelChange, scoreChange, parts } of comparison.changes) {
          expect([rankChange, levelChange, scoreChange]).toEqual([0, 0, 0]);
          for (const part of [...Object.values(parts?.values ?? {}), parts?.weights, parts?.normalisation]) {
            expect(part).toBe(0);
          }
        }
      }),
      some,
    );
  });

  test("law: the other way round every sign turns, and what entered has left", () => {
    fc.assert(
      fc.property(twoEditions, fc.option(fc.integer({ min: 1, max: 8 })), ([previous, current], top) => {
        const options = top === null ? {} : { top };
        const forth = compareEditions(previous, current, options);
        const back = new Map(compareEditions(current, previous, options).changes.map((change) => [change.id, change]));
        const turned = { entered: "left", left: "entered", rose: "fell", fell: "rose", stayed: "stayed" };
        expect(back.size).toBe(forth.changes.length);
        for (const change of forth.changes) {
          const other = back.get(change.id);
          expect(other?.change).toBe(turned[change.change]);
          expect([other?.previous, other?.current]).toEqual([change.current, change.previous]);
          const minus = (value: number | null | undefined): number | null => (value == null ? null : 0 - value);
          expect(other?.rankChange).toBe(minus(change.rankChange));
          expect(other?.levelChange).toBe(minus(change.levelChange));
          expect(other?.scoreChange).toBe(minus(change.scoreChange));
          for (const [id, part] of Object.entries(change.parts?.values ?? {})) {
            expect(Math.abs(part + (other?.parts?.values[id] as number))).toBeLessThan(1e-12);
          }
          expect(Math.abs((change.parts?.weights ?? 0) + (other?.parts?.weights ?? 0))).toBeLessThan(1e-12);
        }
      }),
      some,
    );
  });

  test("law: every position of either edition is there once, and the counts add up to them", () => {
    fc.assert(
      fc.property(twoEditions, fc.option(fc.integer({ min: 1, max: 8 })), ([previous, current], top) => {
        const { changes, counts } = compareEditions(previous, current, top === null ? {} : { top });
        const ids = new Set([...previous.ranking, ...current.ranking].map(({ id }) => id));
        expect(changes.map(({ id }) => id).sort()).toEqual([...ids].sort());
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(ids.size);
        // As many places as before, unless an edition is shorter than the list: what entered makes up for what left.
        const size = ({ ranking }: ShortageResult): number => Math.min(top ?? Number.POSITIVE_INFINITY, ranking.length);
        expect(counts.entered - counts.left).toBe(size(current) - size(previous));
      }),
      some,
    );
  });

  test("law: editions read back from JSON compare alike, and the comparison is plain JSON", () => {
    fc.assert(
      fc.property(twoEditions, ([previous, current]) => {
        const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
        const comparison = compareEditions(previous, current, { top: 3 });
        expect(compareEditions(copy(previous), copy(current), { top: 3 })).toEqual(comparison);
        expect(copy(comparison)).toEqual(comparison);
      }),
      { numRuns: 100 },
    );
  });
});
