import { IndexError } from "../errors/index-error.js";
import { weightGiven } from "../weight/weight-given.js";
import { effectiveWeights } from "./effective-weights.js";
import { inColumn } from "./in-column.js";
import type { IndexDefinition } from "./index-definition.js";
import type { PreparedIndicator } from "./prepare-indicator.js";
import { isDataDriven, weightBySpec } from "./weight-by-spec.js";

/** Name of the one group of an index without groups. */
const WHOLE = "";

/** Group of each indicator; one and the same where the definition has no groups. */
export function groupsOf(definition: IndexDefinition): string[] {
  return definition.indicators.map((indicator) => indicator.group ?? WHOLE);
}

/**
 * Weights of all indicators for a position without gaps: within each group by the definition's method, times the
 * group's weight; 0 for an indicator that takes no part.
 */
export function weighIndicators(
  prepared: readonly PreparedIndicator[],
  definition: IndexDefinition,
  where: string,
): number[] {
  const groups = groupsOf(definition);
  const weights = new Array<number>(groups.length).fill(0);
  const groupWeights = weightsOfGroups([...new Set(groups)], definition, where);
  for (const [group, groupWeight] of groupWeights) {
    const chosen = indicesOf(prepared, (one, index) => groups[index] === group && takesPart(one, definition));
    if (chosen.length === 0) continue;
    const columns = isDataDriven(definition.weight) ? completeRows(prepared, chosen, where) : [];
    const within = inColumn(where, group === WHOLE ? "weights" : group, null, () =>
      weightBySpec(columns, chosen, groups.length, definition.weight),
    );
    within.forEach((weight, place) => {
      weights[chosen[place] as number] = weight * groupWeight;
    });
  }
  const active = prepared.map((one) => one.active);
  const effective = effectiveWeights(weights, groups, active);
  if (effective !== null) return effective;
  throw new IndexError("weights-sum", {
    where,
    expected: "an indicator that takes part and has a weight above 0",
    received: "none",
  });
}

/** A constant indicator has nothing that weights could be drawn from. */
function takesPart(one: PreparedIndicator, definition: IndexDefinition): boolean {
  return one.active && !(one.constant && isDataDriven(definition.weight));
}

function indicesOf<T>(list: readonly T[], test: (one: T, index: number) => boolean): number[] {
  const indices: number[] = [];
  list.forEach((one, index) => {
    if (test(one, index)) indices.push(index);
  });
  return indices;
}

function weightsOfGroups(
  groups: readonly string[],
  definition: IndexDefinition,
  where: string,
): readonly (readonly [string, number])[] {
  const given = new Map((definition.groupWeights ?? []).map(({ id, weight }) => [id, weight]));
  if (definition.groupWeights === undefined) return groups.map((group) => [group, 1 / groups.length]);
  for (const id of [...groups, ...given.keys()]) {
    if (!given.has(id) || !groups.includes(id)) {
      const expected = "a weight for each group and no other";
      throw new IndexError("unknown-id", { where: `${where}.groupWeights`, expected, received: id });
    }
  }
  const shares = inColumn(where, "groupWeights", null, () =>
    weightGiven(groups.map((group) => given.get(group) as number)),
  );
  return groups.map((group, index) => [group, shares[index] as number]);
}

/** Scores of the chosen indicators at the positions that have all of them. */
function completeRows(
  prepared: readonly PreparedIndicator[],
  chosen: readonly number[],
  where: string,
): Float64Array[] {
  const columns = chosen.map((index) => (prepared[index] as PreparedIndicator).scores);
  if (chosen.every((index) => (prepared[index] as PreparedIndicator).missing === null)) return columns;
  const size = (columns[0] as Float64Array).length;
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (columns.every((column) => !Number.isNaN(column[row]))) rows.push(row);
  }
  if (rows.length < 2) {
    throw new IndexError("missing-value", {
      where: `${where}.weight`,
      expected: "two positions or more without gaps, to draw weights from",
      received: String(rows.length),
    });
  }
  return columns.map((column) => Float64Array.from(rows, (row) => column[row] as number));
}
