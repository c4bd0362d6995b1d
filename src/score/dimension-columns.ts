import { IndexError, type IndexErrorCode } from "../errors/index-error.js";
import type { Position } from "../model/position.js";
import { wordValue } from "../schema/find-issues.js";

/** The figures of positions as columns, [n] each; NaN where there is a gap. */
export interface PositionColumns {
  readonly ids: readonly string[];
  readonly advertisements: Float64Array;
  readonly demand: Float64Array;
  readonly stock: Float64Array;
  readonly mobile: Float64Array;
  readonly education: Float64Array;
  readonly experience: Float64Array;
  readonly requirements: Float64Array;
  readonly salary: Float64Array;
  /** The one currency of the salaries; `null` where there is no salary, or none that says its currency. */
  readonly currency: string | null;
}

/**
 * Reads positions into columns, and refuses the first figure that cannot be one.
 *
 * @param positions - Shape `[n]`, n ≥ 1; never modified.
 * @param where - Name of the calling function, for the error.
 * @returns One column for each figure; order of `positions`. O(n).
 * @throws {IndexError} `empty-input`, `invalid-option` (no list), `invalid-value`, `non-finite-value`, `duplicate-id` or
 *   `mixed-currencies`, with index and column.
 */
export function readPositions(positions: readonly Position[], where: string): PositionColumns {
  if (!Array.isArray(positions)) {
    throw new IndexError("invalid-value", { where, expected: "a list of positions", received: wordValue(positions) });
  }
  const size = positions.length;
  if (size === 0) throw new IndexError("empty-input", { where, expected: "at least one position", received: "none" });
  const ids = new Array<string>(size);
  const column = (): Float64Array => new Float64Array(size);
  const [advertisements, demand, stock, mobile] = [column(), column(), column(), column()];
  const [education, experience, requirements, salary] = [column(), column(), column(), column()];
  let currency: string | null | undefined;
  let rising = true;
  for (let index = 0; index < size; index += 1) {
    const position = positions[index] as Position;
    if (typeof position !== "object" || position === null) {
      throw refusal("invalid-value", where, "a position", position, index);
    }
    const { id } = position;
    if (typeof id !== "string" || id === "")
      throw refusal("invalid-value", where, "a text that is not empty", id, index, "id");
    if (typeof position.name !== "string")
      throw refusal("invalid-value", where, "a text", position.name, index, "name");
    if (position.industry !== null && typeof position.industry !== "string") {
      throw refusal("invalid-value", where, "a text, or null", position.industry, index, "industry");
    }
    if (index > 0 && !((ids[index - 1] as string) < id)) rising = false;
    ids[index] = id;
    advertisements[index] = count(position.advertisements, where, index, "advertisements");
    demand[index] = count(position.demand, where, index, "demand");
    stock[index] = position.stock === null ? Number.NaN : count(position.stock, where, index, "stock");
    mobile[index] = position.mobile === null ? Number.NaN : count(position.mobile, where, index, "mobile");
    education[index] = amount(position.education, where, index, "education");
    experience[index] = amount(position.experience, where, index, "experience");
    requirements[index] = amount(position.requirements, where, index, "requirements");
    salary[index] = amount(position.salary, where, index, "salary");
    if (position.currency !== null && typeof position.currency !== "string") {
      throw refusal("invalid-value", where, "a text, or null", position.currency, index, "currency");
    }
    if (position.salary !== null && position.currency !== currency) {
      if (currency !== undefined) {
        const expected = `salaries in one currency (${currency ?? "none stated"}, as before); convert them first`;
        throw refusal("mixed-currencies", where, expected, position.currency, index, "currency");
      }
      currency = position.currency;
    }
  }
  // Ids that rise, as those of a tally do, cannot repeat.
  if (!rising) refuseDuplicates(ids, where);
  const figures = { advertisements, demand, stock, mobile, education, experience, requirements, salary };
  return { ids, ...figures, currency: currency ?? null };
}

/**
 * Reads a dimension of the caller's own.
 *
 * @param positions - Positions that `readPositions` has read.
 * @param id - Key in `position.extra`; where it is not, there is a gap.
 * @param where - Name of the calling function, for the error.
 * @returns Shape `[n]`; NaN where there is a gap.
 * @throws {IndexError} `invalid-value` or `non-finite-value`, with index and column.
 */
export function readExtra(positions: readonly Position[], id: string, where: string): Float64Array {
  const values = new Float64Array(positions.length).fill(Number.NaN);
  positions.forEach(({ extra }, index) => {
    if (extra === undefined) return;
    if (typeof extra !== "object" || extra === null) {
      throw refusal("invalid-value", where, "values by dimension", extra, index, "extra");
    }
    const value = Object.hasOwn(extra, id) ? extra[id] : null;
    if (value === null || value === undefined) return;
    if (typeof value !== "number" || !Number.isFinite(value)) throw badNumber(value, where, index, id, "a number");
    values[index] = value + 0;
  });
  return values;
}

/** A number of people or advertisements; + 0 turns −0 into 0, which JSON could not keep apart. */
function count(value: number, where: string, index: number, column: string): number {
  if (typeof value === "number" && value >= 0 && value <= Number.MAX_SAFE_INTEGER) return value + 0;
  throw badNumber(value, where, index, column, "a number from 0 to 2^53 − 1");
}

/** A figure that may be missing. */
function amount(value: number | null, where: string, index: number, column: string): number {
  if (value === null) return Number.NaN;
  if (typeof value === "number" && value >= 0 && value <= Number.MAX_VALUE) return value + 0;
  throw badNumber(value, where, index, column, "a number of 0 or more");
}

function badNumber(value: unknown, where: string, index: number, column: string, expected: string): IndexError {
  const code = typeof value === "number" && !Number.isFinite(value) ? "non-finite-value" : "invalid-value";
  const gap = ["stock", "mobile", "education", "experience", "requirements", "salary"].includes(column);
  return refusal(code, where, gap ? `${expected}, or null for a gap` : expected, value, index, column);
}

function refuseDuplicates(ids: readonly string[], where: string): void {
  const seen = new Set<string>();
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] as string;
    seen.add(id);
    if (seen.size > index) continue;
    throw refusal("duplicate-id", where, "each id once", id, index, "id");
  }
}

/** The fault of what a position holds, or of the position. */
function refusal(
  code: IndexErrorCode,
  where: string,
  expected: string,
  value: unknown,
  index: number,
  column?: string,
): IndexError {
  const details = { where, expected, received: wordValue(value), index };
  return new IndexError(code, column === undefined ? details : { ...details, column });
}
