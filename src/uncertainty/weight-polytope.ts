import { invalidOption } from "../numeric/check-options.js";
import { minimiseLinear } from "../numeric/minimise-linear.js";
import { checkDimension } from "./check-dimension.js";
import type { WeightConstraint } from "./uncertainty-options.js";

/** Below this a condition leaves no room: it holds with equality everywhere. */
const NO_ROOM = 1e-9;

/** Weights that satisfy constraints: `rows · w ≤ 0`, `w ≥ 0`, sum 1, within the span of `basis` around `start`. */
export interface WeightPolytope {
  /** A point from which every condition that leaves any room has some, [k]. */
  readonly start: Float64Array;
  /** Conditions with room, each `row · w ≤ 0`, those of w ≥ 0 among them; shape `[c × k]`. */
  readonly rows: readonly Float64Array[];
  /** Directions that leave the sum and every condition without room as they are; orthonormal; shape `[d × k]`. */
  readonly basis: readonly Float64Array[];
}

/**
 * Finds the weights that satisfy constraints.
 *
 * Each condition's room is made as great as it can be by a linear programme. The mean of the points that do so has room
 * in every condition that can have any; the others hold with equality, and take away a direction.
 *
 * @param constraints - Conditions.
 * @param active - Indices of the dimensions that take part; the others have weight 0.
 * @param dimensions - Ids of all dimensions.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-option` if constraints name another dimension, or nothing satisfies them.
 */
export function findWeightPolytope(
  constraints: readonly WeightConstraint[],
  active: readonly number[],
  dimensions: readonly string[],
  where: string,
): WeightPolytope {
  const size = active.length;
  const unit = (at: number): number[] => active.map((_, other) => (other === at ? -1 : 0));
  const given = constraints.flatMap((constraint, at) => toRows(constraint, dimensions, `${where}.constraints[${at}]`));
  const rows = [
    ...active.map((_, at) => unit(at)),
    // A row without a coefficient says nothing, or, of a dimension without weight, something that is always so or never.
    ...given.map((row) => scaled(active.map((at) => row[at] as number))),
  ];
  const points = rows.map((row) => {
    const point = minimiseLinear(row, rows, new Array<number>(size).fill(1));
    if (point !== null) return point;
    throw invalidOption(`${where}.constraints`, "constraints that some weights satisfy, all together", constraints);
  });
  const start = Float64Array.from(active, (_, at) => points.reduce((sum, point) => sum + (point[at] as number), 0));
  const total = start.reduce((sum, weight) => sum + weight, 0);
  for (let at = 0; at < size; at += 1) start[at] = (start[at] as number) / total;
  const roomy = rows.map((row, at) => -dot(row, points[at] as number[]) > NO_ROOM);
  const fixed = [new Array<number>(size).fill(1), ...rows.filter((_, at) => !roomy[at])];
  return {
    start,
    rows: rows.filter((_, at) => roomy[at]).map((row) => Float64Array.from(row)),
    basis: directionsBeside(fixed, size),
  };
}

/** A constraint as rows `row · w ≤ 0` over all dimensions: `a · w ≤ b` is `(a − b) · w ≤ 0`, for the weights sum to 1. */
function toRows(constraint: WeightConstraint, dimensions: readonly string[], where: string): number[][] {
  const row = (entries: readonly (readonly [number, number])[], atMost: number): number[] => {
    const coefficients = new Array<number>(dimensions.length).fill(-atMost);
    for (const [at, coefficient] of entries) coefficients[at] = coefficient - atMost;
    return coefficients;
  };
  switch (constraint.kind) {
    case "bounds": {
      const at = checkDimension(constraint.dimension, dimensions, `${where}.dimension`);
      const { minimum = 0, maximum = 1 } = constraint;
      return [row([[at, -1]], -minimum), row([[at, 1]], maximum)];
    }
    case "at-least": {
      const at = checkDimension(constraint.dimension, dimensions, `${where}.dimension`);
      const than = checkDimension(constraint.than, dimensions, `${where}.than`);
      if (at === than) throw invalidOption(`${where}.than`, "another dimension", constraint.than);
      return [
        row(
          [
            [at, -1],
            [than, constraint.times ?? 1],
          ],
          0,
        ),
      ];
    }
    case "linear": {
      const entries = Object.entries(constraint.coefficients).map(
        ([name, coefficient]) => [checkDimension(name, dimensions, `${where}.coefficients`), coefficient] as const,
      );
      return [row(entries, constraint.atMost)];
    }
  }
}

function scaled(row: readonly number[]): number[] {
  const largest = Math.max(...row.map(Math.abs));
  return largest === 0 ? [...row] : row.map((coefficient) => coefficient / largest);
}

/** Orthonormal directions at right angles to every row: Gram–Schmidt, twice over, the largest rest first. */
function directionsBeside(rows: readonly (readonly number[])[], size: number): Float64Array[] {
  const taken: Float64Array[] = [];
  const rest = (vector: ArrayLike<number>): Float64Array => {
    const left = Float64Array.from(vector);
    for (let pass = 0; pass < 2; pass += 1) {
      for (const one of taken) {
        const share = dot(left, one);
        for (let at = 0; at < size; at += 1) left[at] = (left[at] as number) - share * (one[at] as number);
      }
    }
    return left;
  };
  const take = (vector: Float64Array): boolean => {
    const length = Math.sqrt(dot(vector, vector));
    if (length < 1e-7) return false;
    taken.push(vector.map((part) => part / length));
    return true;
  };
  for (const row of rows) {
    const length = Math.sqrt(dot(row, row));
    if (length > 0) take(rest(row.map((part) => part / length)));
  }
  const fixed = taken.length;
  while (taken.length < size) {
    let best: Float64Array = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const left = rest(Float64Array.from({ length: size }, (_, other) => (other === at ? 1 : 0)));
      if (dot(left, left) > dot(best, best) + 1e-12) best = left;
    }
    if (!take(best)) break;
  }
  return taken.slice(fixed);
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}
