import { comparePositions } from "./code-unit-order.js";
import { copyCounts, sortDistinct } from "./copy-counts.js";
import { arrayOf, count, objectOf, refuse } from "./data-shape.js";
import type { Tally } from "./tally.js";
import { viewTally } from "./tally.js";
import type { TallyData, TallyMethod } from "./tally-data.js";

/**
 * Makes a tally of counts that something else counted: `JSON.parse` of a stored one, or an SQL engine.
 *
 * Order does not matter; what cannot be the result of counting is refused.
 *
 * @param data - Counts, one entry a position; copied, never modified.
 * @returns The tally.
 * @throws {IndexError} `invalid-value` at the first number that is no count or exceeds the whole that it is part of.
 * @throws {IndexError} `duplicate-id` if two entries speak of the same position, or two of its entries of the same
 *   figure, salary or industry.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * const text = JSON.stringify(emptyTally());
 * createTally(JSON.parse(text)).toJSON(); // => { version: 2, method: null, talentGiven: false, positions: [] }
 */
export function createTally(data: TallyData): Tally {
  const given = objectOf(data, "data", -1) as Partial<TallyData>;
  if (given.version !== 2) {
    refuse(
      "version",
      "2, the version of this shape (version 1 held no histograms: count the rows again)",
      given.version,
    );
  }
  if (typeof given.talentGiven !== "boolean") refuse("talentGiven", "true or false", given.talentGiven);
  const method = given.method === null ? null : copyMethod(given.method);
  const positions = arrayOf(given.positions, "positions", -1).map((entry, index) =>
    copyCounts(entry, index, method, given.talentGiven as boolean),
  );
  if (method === null && positions.length > 0) refuse("method", "how the positions were counted", null);
  return viewTally({
    version: 2,
    method,
    talentGiven: given.talentGiven,
    positions: sortDistinct(positions, comparePositions, (counts) => counts.name),
  });
}

function copyMethod(given: TallyMethod | undefined): TallyMethod {
  const method = objectOf(given, "method", -1) as Partial<TallyMethod>;
  const by = method.by;
  if (by !== "name" && by !== "industry-and-name") return refuse("method.by", "name or industry-and-name", by);
  return {
    by,
    vacanciesWhenSeveral: count(method.vacanciesWhenSeveral, 1, "method.vacanciesWhenSeveral", -1),
    vacanciesWhenUnstated: count(method.vacanciesWhenUnstated, 1, "method.vacanciesWhenUnstated", -1),
  };
}
