import { minimiseLinear } from "../numeric/minimise-linear.js";

/** A lead below this is rounding of the linear programme. */
const ROUNDING = 1e-9;

/**
 * Which positions some weights make the first alone, those that equal them in every column left out.
 *
 * For each that nobody dominates: the greatest lead over the closest other, `max z` with `Σ wₖ (xᵢₖ − xⱼₖ) ≥ z`, is above
 * 0. Only the others that turn out to be in the way become rows of the programme, so that it stays small.
 *
 * @param columns - Scores from 0 to 1, [m] × [n]; no gaps; never modified.
 * @param dominatedBy - Number of positions that dominate each, [n].
 * @returns Shape [n].
 */
export function canBeFirst(columns: readonly Float64Array[], dominatedBy: Uint32Array): boolean[] {
  const front: number[] = [];
  dominatedBy.forEach((count, index) => {
    if (count === 0) front.push(index);
  });
  const isFirst = new Set(front.filter((index) => leads(columns, front, index)));
  return Array.from(dominatedBy, (_, index) => isFirst.has(index));
}

function leads(columns: readonly Float64Array[], front: readonly number[], index: number): boolean {
  const size = columns.length;
  const rows: number[][] = [];
  let weights = columns.map(() => 1 / size);
  let lead = Number.POSITIVE_INFINITY;
  // Each round adds a row that the weights so far break, so there is an end.
  for (let round = 0; round <= front.length; round += 1) {
    const { other, margin } = closest(columns, front, index, weights);
    if (other < 0 || margin > ROUNDING) return true;
    if (margin >= lead - ROUNDING) return false;
    // The lead is z − 1 with z ≥ 0, and 1 stands for Σ w: the programme has no constants.
    rows.push([...columns.map((column) => (column[other] as number) - (column[index] as number) - 1), 1]);
    const solution = minimiseLinear([...weights.map(() => 0), -1], rows, [...weights.map(() => 1), 0]);
    if (solution === null) return false;
    lead = (solution[size] as number) - 1;
    if (lead <= ROUNDING) return false;
    weights = solution.slice(0, size);
  }
  return false;
}

/** Who is closest to a position, or furthest ahead of it, with given weights. */
function closest(
  columns: readonly Float64Array[],
  front: readonly number[],
  index: number,
  weights: readonly number[],
): { readonly other: number; readonly margin: number } {
  let found = -1;
  let margin = Number.POSITIVE_INFINITY;
  for (const other of front) {
    let lead = 0;
    let differs = false;
    columns.forEach((column, k) => {
      const difference = (column[index] as number) - (column[other] as number);
      if (difference !== 0) differs = true;
      lead += (weights[k] as number) * difference;
    });
    if (!differs || lead >= margin) continue;
    found = other;
    margin = lead;
  }
  return { other: found, margin };
}
