import { IndexError } from "../errors/index-error.js";
import { alike, checkCounts } from "./check-counts.js";
import type { DrawCounts, DrawPart } from "./draw-counts.js";
import { mergeTail, type Tail } from "./rank-tails.js";

/**
 * Adds up the counts of two parts of the draws.
 *
 * Associative and commutative in what `summariseDraws` reads from it, bit for bit: everything is an integer.
 *
 * @param one - Counts of some draws; never modified.
 * @param other - Counts of other draws of the same run; never modified.
 * @returns Counts of both.
 * @throws {IndexError} `length-mismatch` if they are not of the same run: other positions, draws or options.
 * @throws {IndexError} `invalid-value` or `invalid-option` for what are no counts.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const half = (from: number) => countDraws([nurse, clerk], { draws: 100 }, { from, to: from + 50 });
 * mergeDraws(half(0), half(50)).counted; // => 100
 */
export function mergeDraws(one: DrawCounts, other: DrawCounts): DrawCounts {
  const where = "mergeDraws";
  checkCounts(one, `${where}.one`);
  checkCounts(other, `${where}.other`);
  if (!alike(one, other)) {
    throw new IndexError("length-mismatch", {
      where,
      expected: `counts of one run, ${one.run}`,
      received: `those of ${other.run}`,
    });
  }
  const covered = joinParts([...one.parts, ...other.parts], where);
  return {
    ...one,
    parts: covered,
    counted: one.counted + other.counted,
    rankSums: add(one.rankSums, other.rankSums),
    first: add(one.first, other.first),
    firstWeights: both(one.firstWeights, other.firstWeights),
    levels: add(one.levels, other.levels),
    inTop: both(one.inTop, other.inTop),
    tiedIn: both(one.tiedIn, other.tiedIn),
    tiedOut: both(one.tiedOut, other.tiedOut),
    ranks: both(one.ranks, other.ranks),
    tails:
      one.tails === null || other.tails === null
        ? null
        : { best: tailOf(one.tails.best, other.tails.best), worst: tailOf(one.tails.worst, other.tails.worst) },
    above: both(one.above, other.above),
  };
}

/** Parts in rising order, those that meet joined; refuses a draw that is counted twice. */
function joinParts(given: readonly DrawPart[], where: string): readonly DrawPart[] {
  const joined: DrawPart[] = [];
  for (const part of [...given].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && part.from < last.to) {
      throw new IndexError("length-mismatch", {
        where,
        expected: "parts that do not overlap",
        received: `draw ${part.from} twice`,
      });
    }
    if (last?.to === part.from) joined[joined.length - 1] = { from: last.from, to: part.to };
    else joined.push(part);
  }
  return joined;
}

function both<List extends Uint32Array | Float64Array>(one: List | null, other: List | null): List | null {
  return one === null || other === null ? null : add(one, other);
}

function add<List extends Uint32Array | Float64Array>(one: List, other: List): List {
  const sum = one.slice() as List;
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (other[at] as number);
  return sum;
}

function tailOf(one: Tail, other: Tail): Tail {
  const tail = {
    ...one,
    numbers: one.numbers.slice(),
    counts: one.counts.slice(),
    limits: one.limits.slice(),
  };
  mergeTail(tail, other);
  return tail;
}
