import { checkShape } from "../schema/check-shape.js";
import { indexContext, indexDefinition } from "../schema/index-definition.js";
import type { IndexContext, IndexDefinition, IndexScores } from "./index-definition.js";
import { scoreColumns } from "./score-columns.js";

/**
 * Scores positions by a composite index over plain columns: treat, normalise, fill gaps, weight, aggregate, rank.
 *
 * NaN in a column means that there is no value, and is taken only with a `missing` rule. Every part of a score can be
 * looked up in the result. The order of the positions never shows, bit for bit, except that equals without ids are
 * ordered by index.
 *
 * @param columns - Raw values, one column for each indicator; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; each in its own unit;
 *   finite, or NaN for a gap; never modified.
 * @param definition - Everything that the index depends on, as plain JSON.
 * @param context - Ids and segments of the positions, [n] each.
 * @returns Scores in [0, 1], 1 the best, with all parts. Expected O(m n) with arithmetic means and min–max scores.
 * @throws {IndexError} `empty-input` if there is no indicator or no position.
 * @throws {IndexError} `length-mismatch` if columns, indicators, ids or segments differ in number.
 * @throws {IndexError} `duplicate-id` if two indicators have the same id.
 * @throws {IndexError} `non-finite-value` at the first ±Infinity or what is no number, with row and indicator.
 * @throws {IndexError} `missing-value` at the first gap without a `missing` rule, with row and indicator; or if the
 *   method of aggregation cannot do without a value.
 * @throws {IndexError} `constant-indicator` at an indicator whose values are all equal, unless `constant` says otherwise.
 * @throws {IndexError} `unknown-id` if the group weights do not fit the groups.
 * @throws {IndexError} `weights-sum` if nothing that takes part has weight.
 * @throws {IndexError} `invalid-option` at the first part of the definition that is not as described, with its path; unknown
 *   keys too.
 * @throws {IndexError} any code of the methods that the definition names, with row and indicator.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators: the steps and their order.
 * @example
 * scoreIndex([[1, 2, 3], [30, 10, 20]], { indicators: [{ id: "demand", direction: "benefit" }, { id: "supply", direction: "cost" }], normalise: { method: "min-max" }, weight: { method: "equal" }, aggregate: { method: "arithmetic" } }).scores; // => [0, 0.75, 0.75]
 */
export function scoreIndex(
  columns: readonly ArrayLike<number>[],
  definition: IndexDefinition,
  context: IndexContext = {},
): IndexScores {
  checkShape(indexDefinition(), definition, "scoreIndex.definition");
  checkShape(indexContext(), context, "scoreIndex.context");
  return scoreColumns(columns, definition, context);
}
