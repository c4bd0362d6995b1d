import { IndexError } from "../errors/index-error.js";
import { weightGiven } from "../weight/weight-given.js";
import { effectiveWeights } from "./effective-weights.js";
import { inColumn } from "./in-column.js";
import type { IndexDefinition } from "./index-definition.js";
import type { PreparedIndicator } from "./prepare-indicator.js";
import { completeRows } from "./shared-values.js";
import { isDataDriven, readsValues, weightBySpec } from "./weight-by-spec.js";

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
  const raw = readsValues(definition.weight);
  for (const [group, groupWeight] of groupWeights) {
    const chosen = prepared.flatMap((one, index) =>
      groups[index] === group && takesPart(one, definition) ? [index] : [],
    );
    if (chosen.length === 0) continue;
    const data = isDataDriven(definition.weight) ? completeData(prepared, chosen, raw, where) : NO_DATA;
    const directions = chosen.map((index) => (raw ? (prepared[index] as PreparedIndicator).direction : "benefit"));
    const idOf = (column: string | undefined): string =>
      (column === undefined ? undefined : definition.indicators[chosen[Number(column)] ?? -1]?.id) ??
      (group === WHOLE ? "weights" : group);
    const within = inColumn(where, idOf, data.rows, () =>
      weightBySpec(data.columns, directions, chosen, groups.length, definition.weight),
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

/** Columns of the positions without gaps, and their rows; `null` where there is no gap. */
interface CompleteData {
  readonly columns: Float64Array[];
  readonly rows: Uint32Array | null;
}

const NO_DATA: CompleteData = { columns: [], rows: null };

/** Scores, or values, of the chosen indicators at the positions that have all of them. */
function completeData(
  prepared: readonly PreparedIndicator[],
  chosen: readonly number[],
  raw: boolean,
  where: string,
): CompleteData {
  const columns = chosen.map((index) => {
    const one = prepared[index] as PreparedIndicator;
    return raw ? (one.values as Float64Array) : one.scores;
  });
  if (chosen.every((index) => (prepared[index] as PreparedIndicator).missing === null)) return { columns, rows: null };
  const rows = Uint32Array.from(completeRows(columns));
  if (rows.length < 2) {
    throw new IndexError("missing-value", {
      where: `${where}.weight`,
      expected: "two positions or more without gaps, to draw weights from",
      received: String(rows.length),
    });
  }
  return { columns: columns.map((column) => Float64Array.from(rows, (row) => column[row] as number)), rows };
}
