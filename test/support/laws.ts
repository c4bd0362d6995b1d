import fc from "fast-check";
import { expect, test } from "vitest";
import { IndexError, type IndexErrorCode } from "../../src/errors/index-error.js";
import type { Direction } from "../../src/model/position.js";
import {
  badNumber,
  gridValue,
  shuffleOf,
  unitScore,
  varyingColumn,
  varyingColumns,
  weightsFor,
} from "./arbitraries.js";

// ── engine ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The fault that a call ends in. */
export function faultOf(run: () => unknown): IndexError {
  try {
    run();
  } catch (error) {
    if (error instanceof IndexError) return error;
    throw error;
  }
  throw new Error("expected an IndexError, and none was thrown");
}

/** Expects a call to be refused with a code. */
export function expectFault(run: () => unknown, code: IndexErrorCode): IndexError {
  const fault = faultOf(run);
  expect(fault.code, fault.message).toBe(code);
  return fault;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

/** What a normalising function is, for its laws. */
export interface NormaliserLaws {
  readonly run: (values: ArrayLike<number>, direction: Direction) => Float64Array;
  /** Values that it takes. */
  readonly values?: fc.Arbitrary<number>;
  /** Range of its scores; `null` where they are not bounded. */
  readonly range?: readonly [number, number] | null;
  /** Whether a·x + b, a > 0, scores as x; or only a·x. */
  readonly unchangedBy?: "affine" | "scaling" | "nothing";
  /** Whether a better value must score higher, or only not lower. */
  readonly strict?: boolean;
}

/** The laws of a normalising function: range, order, reordering, change of unit, refusal, no mutation. */
export function normaliserLaws(laws: NormaliserLaws): void {
  const { run, values = gridValue, range = [0, 1], unchangedBy = "affine", strict = false } = laws;
  const column = varyingColumn(values);
  const direction = fc.constantFrom<Direction>("benefit", "cost");

  if (range !== null) {
    test("law: scores lie in the range", () => {
      fc.assert(
        fc.property(column, direction, (xs, d) => {
          for (const score of run(xs, d)) expect(score >= range[0] - 1e-12 && score <= range[1] + 1e-12).toBe(true);
        }),
      );
    });
  }

  test("law: a better value never scores lower", () => {
    fc.assert(
      fc.property(column, direction, (xs, d) => {
        const scores = run(xs, d);
        const order = xs.map((_, index) => index).sort((a, b) => at(xs, a) - at(xs, b));
        if (d === "cost") order.reverse();
        for (let place = 1; place < order.length; place += 1) {
          const [low, high] = [order[place - 1] as number, order[place] as number];
          if (xs[low] === xs[high]) expect(at(scores, low)).toBe(at(scores, high));
          else if (strict) expect(at(scores, low)).toBeLessThan(at(scores, high));
          else expect(at(scores, low)).toBeLessThanOrEqual(at(scores, high));
        }
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(
        column.chain((xs) => fc.tuple(fc.constant(xs), shuffleOf(xs.length))),
        direction,
        ([xs, order], d) => {
          const scores = run(xs, d);
          const shuffled = run(
            order.map((index) => at(xs, index)),
            d,
          );
          expect(Array.from(shuffled)).toEqual(order.map((index) => at(scores, index)));
        },
      ),
    );
  });

  if (unchangedBy !== "nothing") {
    test(`law: unchanged by another unit (${unchangedBy})`, () => {
      fc.assert(
        fc.property(
          column,
          direction,
          fc.integer({ min: 1, max: 50 }),
          fc.integer({ min: -99, max: 99 }),
          (xs, d, a, b) => {
            const shift = unchangedBy === "affine" ? b : 0;
            const scores = run(xs, d);
            const other = run(
              xs.map((x) => a * x + shift),
              d,
            );
            scores.forEach((score, index) => {
              expect(at(other, index)).toBeCloseTo(score, 9);
            });
          },
        ),
      );
    });
  }

  test("law: one bad value anywhere is refused with its index, and input is not touched", () => {
    fc.assert(
      fc.property(column, badNumber, fc.nat(), direction, (xs, bad, where, d) => {
        const index = where % xs.length;
        const spoilt = xs.map((x, i) => (i === index ? bad : x));
        for (const values of [Object.freeze(spoilt), Float64Array.from(spoilt)]) {
          const fault = expectFault(() => run(values, d), "non-finite-value");
          expect(fault.details.index).toBe(index);
        }
        run(Object.freeze([...xs]), d);
      }),
    );
  });

  test("refuses no values, an unknown direction and what is no number", () => {
    expectFault(() => run([], "benefit"), "empty-input");
    expectFault(() => run([1, 2], "up" as Direction), "invalid-option");
    expectFault(() => run(["1", 2] as unknown as number[], "benefit"), "non-finite-value");
    expectFault(() => run([1, null] as unknown as number[], "benefit"), "non-finite-value");
  });
}

/** What a data-driven weighting function is, for its laws. */
export interface WeigherLaws {
  readonly run: (columns: readonly ArrayLike<number>[], directions: readonly Direction[]) => number[];
  readonly values?: fc.Arbitrary<number>;
  readonly unchangedBy?: "affine" | "scaling" | "nothing";
  readonly minColumns?: number;
  /** Fault codes that valid columns may end in, for example where every indicator says the same. */
  readonly mayRefuse?: readonly IndexErrorCode[];
  readonly digits?: number;
}

/** The laws of a weighting function: ≥ 0, sum 1, reordering, columns follow their weights, unit, refusal. */
export function weigherLaws(laws: WeigherLaws): void {
  const { run, values = gridValue, unchangedBy = "affine", minColumns = 1, mayRefuse = [], digits = 9 } = laws;
  const columns = varyingColumns(values, { minColumns });
  const directionsOf = (size: number): fc.Arbitrary<Direction[]> =>
    fc.array(fc.constantFrom<Direction>("benefit", "cost"), { minLength: size, maxLength: size });
  const input = columns.chain((cs) =>
    fc.record({
      cs: fc.constant(cs),
      ds: directionsOf(cs.length),
      rows: shuffleOf((cs[0] as number[]).length),
      order: shuffleOf(cs.length),
    }),
  );
  const attempt = (cs: readonly ArrayLike<number>[], ds: readonly Direction[]): number[] => {
    try {
      return run(cs, ds);
    } catch (error) {
      fc.pre(!(error instanceof IndexError && mayRefuse.includes(error.code)));
      throw error;
    }
  };

  test("law: weights are 0 or more and sum to 1", () => {
    fc.assert(
      fc.property(input, ({ cs, ds }) => {
        const weights = attempt(cs, ds);
        expect(weights).toHaveLength(cs.length);
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(input, ({ cs, ds, rows }) => {
        const shuffled = cs.map((column) => rows.map((row) => at(column, row)));
        expect(attempt(shuffled, ds)).toEqual(attempt(cs, ds));
      }),
    );
  });

  test("law: weights follow their columns", () => {
    fc.assert(
      fc.property(input, ({ cs, ds, order }) => {
        const weights = attempt(cs, ds);
        const moved = attempt(
          order.map((index) => cs[index] as number[]),
          order.map((index) => ds[index] as Direction),
        );
        moved.forEach((weight, place) => {
          expect(weight).toBeCloseTo(at(weights, order[place] as number), digits);
        });
      }),
    );
  });

  if (unchangedBy !== "nothing") {
    test(`law: unchanged by another unit (${unchangedBy})`, () => {
      fc.assert(
        fc.property(input, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -99, max: 99 }), ({ cs, ds }, a, b) => {
          const shift = unchangedBy === "affine" ? b : 0;
          const weights = attempt(cs, ds);
          const other = attempt(
            cs.map((column, index) => (index === 0 ? column.map((x) => a * x + shift) : column)),
            ds,
          );
          other.forEach((weight, index) => {
            expect(weight).toBeCloseTo(at(weights, index), digits);
          });
        }),
      );
    });
  }

  test("law: one bad value anywhere is refused with its index and column", () => {
    fc.assert(
      fc.property(input, badNumber, fc.nat(), fc.nat(), ({ cs, ds }, bad, c, r) => {
        const column = c % cs.length;
        const index = r % (cs[0] as number[]).length;
        const spoilt = cs.map((values_, i) =>
          Object.freeze(values_.map((x, j) => (i === column && j === index ? bad : x))),
        );
        const fault = expectFault(() => run(spoilt, ds), "non-finite-value");
        expect(fault.details).toMatchObject({ index, column: String(column) });
      }),
    );
  });

  test("refuses nothing, columns of different lengths, and directions of another number", () => {
    expectFault(() => run([], []), "empty-input");
    expectFault(() => run([[], []], ["benefit", "benefit"]), "empty-input");
    expectFault(
      () =>
        run(
          [
            [1, 2, 3],
            [1, 2],
          ],
          ["benefit", "benefit"],
        ),
      "length-mismatch",
    );
    expectFault(() => run([[1, 2, 3]], ["benefit", "benefit"]), "length-mismatch");
    expectFault(() => run([[1, 2, 3]], ["up" as Direction]), "invalid-option");
  });
}

/** What an aggregating function is, for its laws. */
export interface AggregatorLaws {
  /** Result for scores in [0, 1] or what `values` says, a high one good. */
  readonly run: (columns: readonly ArrayLike<number>[], weights: readonly number[]) => Float64Array;
  readonly values?: fc.Arbitrary<number>;
  /** Whether the result is a mean: between the least and the greatest score, and equal scores give that score. */
  readonly mean?: boolean;
  /** Whether a better score of one position never lowers that position's result. `false` where the scale of a column moves with it. */
  readonly monotone?: boolean;
  /** Whether a position that is nowhere worse than another never has the lower result. */
  readonly dominance?: boolean;
  /** Sense of the result; −1 where the least is best. */
  readonly sense?: 1 | -1;
  readonly mayRefuse?: readonly IndexErrorCode[];
  /** Whether columns that do not vary can be taken. */
  readonly minColumns?: number;
}

/** The laws of an aggregating function. */
export function aggregatorLaws(laws: AggregatorLaws): void {
  const { run, values = unitScore, mean = false, monotone = true, dominance = true, sense = 1, mayRefuse = [] } = laws;
  const input = varyingColumns(values, { minColumns: laws.minColumns ?? 1 }).chain((cs) =>
    fc.record({
      cs: fc.constant(cs),
      ws: weightsFor(cs.length),
      rows: shuffleOf((cs[0] as number[]).length),
    }),
  );
  const attempt = (cs: readonly ArrayLike<number>[], ws: readonly number[]): Float64Array => {
    try {
      return run(cs, ws);
    } catch (error) {
      fc.pre(!(error instanceof IndexError && mayRefuse.includes(error.code)));
      throw error;
    }
  };

  if (mean) {
    test("law: between the least and the greatest score; equal scores give that score", () => {
      fc.assert(
        fc.property(input, values, ({ cs, ws }, same) => {
          const used = cs.filter((_, j) => at(ws, j) > 0);
          attempt(cs, ws).forEach((result, i) => {
            const own = used.map((column) => at(column, i));
            expect(result).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
            expect(result).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
          });
          for (const result of attempt(
            ws.map(() => [same]),
            ws,
          )) {
            expect(result).toBeCloseTo(same, 9);
          }
        }),
      );
    });
  }

  if (monotone) {
    test("law: a better score never lowers the position's result", () => {
      fc.assert(
        fc.property(input, fc.nat(), fc.nat(), values, ({ cs, ws }, c, r, other) => {
          const column = c % cs.length;
          const row = r % (cs[0] as number[]).length;
          const before = at(cs[column] as number[], row);
          const better = Math.max(before, other);
          const raised = cs.map((xs, j) => (j === column ? xs.map((x, i) => (i === row ? better : x)) : xs));
          const gain = at(attempt(raised, ws), row) - at(attempt(cs, ws), row);
          expect(sense * gain).toBeGreaterThanOrEqual(-1e-9);
        }),
      );
    });
  }

  if (dominance) {
    test("law: who is nowhere worse never has the worse result", () => {
      fc.assert(
        fc.property(input, ({ cs, ws }) => {
          const results = attempt(cs, ws);
          results.forEach((one, i) => {
            results.forEach((other, k) => {
              if (cs.every((column) => at(column, i) >= at(column, k))) {
                expect(sense * (one - other)).toBeGreaterThanOrEqual(-1e-9);
              }
            });
          });
        }),
      );
    });
  }

  test("law: a column of weight 0 has no effect", () => {
    fc.assert(
      fc.property(input, ({ cs, ws, rows }) => {
        const idle = rows.map((row) => at(cs[0] as number[], row));
        const results = attempt(cs, ws);
        attempt([...cs, idle], [...ws, 0]).forEach((result, i) => {
          expect(result).toBeCloseTo(at(results, i), 9);
        });
      }),
    );
  });

  test("law: the order of the positions never shows, bit for bit", () => {
    fc.assert(
      fc.property(input, ({ cs, ws, rows }) => {
        const results = attempt(cs, ws);
        const shuffled = attempt(
          cs.map((column) => rows.map((row) => at(column, row))),
          ws,
        );
        expect(Array.from(shuffled)).toEqual(rows.map((row) => at(results, row)));
      }),
    );
  });

  test("law: one bad value anywhere is refused with its index and column", () => {
    fc.assert(
      fc.property(input, badNumber, fc.nat(), fc.nat(), ({ cs, ws }, bad, c, r) => {
        const column = c % cs.length;
        const index = r % (cs[0] as number[]).length;
        const spoilt = cs.map((xs, i) => Object.freeze(xs.map((x, j) => (i === column && j === index ? bad : x))));
        const fault = expectFault(() => run(spoilt, ws), "non-finite-value");
        expect(fault.details).toMatchObject({ index, column: String(column) });
      }),
    );
  });

  test("refuses nothing, columns of different lengths, and weights that do not fit", () => {
    expectFault(() => run([], []), "empty-input");
    expectFault(() => run([[]], [1]), "empty-input");
    expectFault(
      () =>
        run(
          [
            [1, 2, 3],
            [1, 2],
          ],
          [0.5, 0.5],
        ),
      "length-mismatch",
    );
    expectFault(
      () =>
        run(
          [
            [0.1, 0.2, 0.3],
            [0.2, 0.3, 0.1],
          ],
          [1],
        ),
      "length-mismatch",
    );
    expectFault(
      () =>
        run(
          [
            [0.1, 0.2, 0.3],
            [0.2, 0.3, 0.1],
          ],
          [0.5, 0.4],
        ),
      "weights-sum",
    );
    expectFault(
      () =>
        run(
          [
            [0.1, 0.2, 0.3],
            [0.2, 0.3, 0.1],
          ],
          [1.5, -0.5],
        ),
      "invalid-value",
    );
    expectFault(
      () =>
        run(
          [
            [0.1, 0.2, 0.3],
            [0.2, 0.3, 0.1],
          ],
          [Number.NaN, 1],
        ),
      "invalid-value",
    );
  });
}
