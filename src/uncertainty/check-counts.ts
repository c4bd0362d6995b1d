import { IndexError } from "../errors/index-error.js";
import { wordValue } from "../schema/find-issues.js";
import { checkObject } from "./check-object.js";
import type { DrawCounts } from "./draw-counts.js";
import type { Tail } from "./rank-tails.js";

/** What each part of counts must be; of their lengths {@link alike} speaks. */
const parts: Readonly<Record<keyof DrawCounts, (value: unknown) => boolean>> = {
  format: (value) => value === 1,
  run: (value) => typeof value === "string",
  parts: (value) => Array.isArray(value) && value.every((part) => isInteger(part?.from) && isInteger(part?.to)),
  counted: isInteger,
  draws: isInteger,
  size: isInteger,
  unit: (value) => value === 1 || value === 2,
  rankSums: isDoubles,
  first: isIntegers,
  firstWeights: (value) => value === null || isDoubles(value),
  levels: isIntegers,
  inTop: isIntegersOrNone,
  tiedIn: isIntegersOrNone,
  tiedOut: isIntegersOrNone,
  ranks: isIntegersOrNone,
  tails: (value) => value === null || isTails(value),
  above: isIntegersOrNone,
};

/**
 * Refuses what are no counts of draws, such as ones that went through JSON, which has no typed arrays.
 *
 * @param counts - Anything; never modified.
 * @param where - The function and the parameter, for the error.
 * @throws {IndexError} `invalid-option` for what is no object, `invalid-value` naming the first part that is wrong.
 */
export function checkCounts(counts: DrawCounts, where: string): void {
  checkObject(counts, where);
  for (const name of Object.keys(parts) as (keyof DrawCounts)[]) {
    const value = Object.hasOwn(counts, name) ? counts[name] : undefined;
    if (parts[name](value)) continue;
    throw new IndexError("invalid-value", {
      where: `${where}.${name}`,
      expected: "counts as `countDraws` gives them; posted between workers, not written as JSON",
      received: wordValue(value),
    });
  }
}

/**
 * Refuses counts that are not of all draws of a run.
 *
 * @param counts - Counts of draws, by {@link checkCounts}.
 * @param none - Counts of none of the draws of the run.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `length-mismatch` if a draw is missing, or they are of other positions or options.
 */
export function checkComplete(counts: DrawCounts, none: DrawCounts, where: string): void {
  if (alike(counts, none) && counts.counted === none.draws) return;
  throw new IndexError("length-mismatch", {
    where,
    expected: `counts of all ${none.draws} draws of this run, ${none.run}`,
    received: `${counts.counted} of ${counts.draws} draws of ${counts.run}`,
  });
}

/** Whether counts are of one run and one shape: also whoever puts them together by hand may not mix shapes. */
export function alike(one: DrawCounts, other: DrawCounts): boolean {
  const same = (["run", "draws", "size", "unit"] as const).every((name) => one[name] === other[name]);
  if (!same || one.tails?.best.keep !== other.tails?.best.keep) return false;
  const lists = [
    "rankSums",
    "first",
    "firstWeights",
    "levels",
    "inTop",
    "tiedIn",
    "tiedOut",
    "ranks",
    "above",
  ] as const;
  return lists.every((list) => one[list]?.length === other[list]?.length);
}

function isInteger(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDoubles(value: unknown): boolean {
  return value instanceof Float64Array;
}

function isIntegers(value: unknown): boolean {
  return value instanceof Uint32Array;
}

function isIntegersOrNone(value: unknown): boolean {
  return value === null || isIntegers(value);
}

function isTails(value: unknown): boolean {
  const { best, worst } = (value ?? {}) as { readonly best?: Tail; readonly worst?: Tail };
  return [best, worst].every(
    (tail) =>
      isInteger(tail?.keep) &&
      isInteger(tail?.room) &&
      (tail?.numbers instanceof Uint16Array || isIntegers(tail?.numbers)) &&
      isIntegers(tail?.counts) &&
      isIntegers(tail?.limits),
  );
}
