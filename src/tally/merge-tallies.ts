import { IndexError } from "../errors/index-error.js";
import { wordValue } from "./check-integer.js";
import { comparePositions } from "./code-unit-order.js";
import { mergeCounts } from "./merge-counts.js";
import { mergeSorted } from "./merge-sorted.js";
import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";
import type { TallyData, TallyMethod } from "./tally-data.js";

/**
 * Adds two tallies up.
 *
 * Associative and commutative, with {@link emptyTally} as the empty one: however rows are split, tallied and merged, the
 * result has the same bits as the tally of all of them. Talent counts as given when either has it.
 *
 * Cost O(positions, distinct salaries and distinct figures of both).
 *
 * @param a - A tally; never modified.
 * @param b - A tally counted the same way; never modified.
 * @returns The tally of the records of both.
 * @throws {IndexError} `invalid-value` if either is no tally.
 * @throws {IndexError} `incompatible-tallies` if the two were counted with different options.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * mergeTallies(emptyTally(), tallyPositions([])).positions(); // => []
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const left = dataOf(a);
  const right = dataOf(b);
  return viewTally({
    version: 2,
    method: mergeMethods(left.method, right.method),
    talentGiven: left.talentGiven || right.talentGiven,
    positions: mergeSorted(left.positions, right.positions, comparePositions, mergeCounts),
  });
}

function dataOf(tally: Tally): TallyData {
  if (typeof tally?.toJSON === "function") return tally.toJSON();
  throw new IndexError("invalid-value", {
    where: "mergeTallies",
    expected: "a tally; createTally makes one of stored data",
    received: wordValue(tally),
  });
}

function mergeMethods(a: TallyMethod | null, b: TallyMethod | null): TallyMethod | null {
  if (a === null || b === null) return a ?? b;
  for (const key of ["by", "vacanciesWhenSeveral", "vacanciesWhenUnstated"] as const) {
    if (a[key] !== b[key]) {
      throw new IndexError("incompatible-tallies", {
        where: "mergeTallies",
        expected: `tallies counted with the same \`${key}\``,
        received: `${a[key]} and ${b[key]}`,
      });
    }
  }
  return a;
}
