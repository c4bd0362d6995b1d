/** Below this a coefficient or a gain is rounding. */
const TINY = 1e-11;

/**
 * Solves a small linear programme: the least `cost · x` with `x ≥ 0`, each `row · x ≤ 0` and `total · x = 1`.
 *
 * @param cost - Shape `[n]`; never modified.
 * @param rows - Shape `[k × n]`; never modified.
 * @param total - Shape `[n]`; never modified.
 * @returns x, shape `[n]`; `null` where nothing fits.
 * @source Dantzig's simplex method with Bland's rule (1977), which cannot cycle.
 */
export function minimiseLinear(
  cost: readonly number[],
  rows: readonly (readonly number[])[],
  total: readonly number[],
): number[] | null {
  const size = cost.length;
  const slacks = rows.length;
  const artificial = size + slacks;
  // Each row holds the variables, a slack for each bound, one artificial variable for the total, and the right side.
  const table = [...rows, total].map((row, index) => {
    const line = new Float64Array(artificial + 2);
    line.set(row);
    line[size + index] = 1;
    line[artificial + 1] = index === slacks ? 1 : 0;
    return line;
  });
  const basis = table.map((_, index) => size + index);
  const phase = new Float64Array(artificial + 1);
  phase[artificial] = 1;
  descend(table, basis, phase, artificial + 1);
  const rest = basis.indexOf(artificial);
  if (rest >= 0 && at(table, rest, artificial + 1) > 1e-9) return null;
  phase.fill(0);
  phase.set(cost);
  descend(table, basis, phase, artificial);
  const solution = new Array<number>(size).fill(0);
  basis.forEach((variable, row) => {
    if (variable < size) solution[variable] = at(table, row, artificial + 1);
  });
  return solution;
}

function at(table: readonly Float64Array[], row: number, column: number): number {
  return (table[row] as Float64Array)[column] as number;
}

/** Pivots until no column up to `columns` lowers the cost. */
function descend(table: Float64Array[], basis: number[], cost: Float64Array, columns: number): void {
  const right = (table[0] as Float64Array).length - 1;
  for (;;) {
    let entering = -1;
    for (let column = 0; column < columns && entering < 0; column += 1) {
      let reduced = cost[column] as number;
      basis.forEach((variable, row) => {
        reduced -= (cost[variable] as number) * at(table, row, column);
      });
      if (reduced < -TINY) entering = column;
    }
    if (entering < 0) return;
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    table.forEach((line, row) => {
      const coefficient = line[entering] as number;
      if (coefficient <= TINY) return;
      const ratio = (line[right] as number) / coefficient;
      if (ratio < least - TINY || (ratio <= least + TINY && (basis[row] as number) < (basis[leaving] as number))) {
        least = ratio;
        leaving = row;
      }
    });
    if (leaving < 0) return;
    pivot(table, leaving, entering);
    basis[leaving] = entering;
  }
}

function pivot(table: Float64Array[], row: number, column: number): void {
  const line = table[row] as Float64Array;
  const divisor = line[column] as number;
  for (let index = 0; index < line.length; index += 1) line[index] = (line[index] as number) / divisor;
  table.forEach((other, index) => {
    const factor = other[column] as number;
    if (index === row || factor === 0) return;
    for (let place = 0; place < other.length; place += 1) {
      other[place] = (other[place] as number) - factor * (line[place] as number);
    }
  });
}
