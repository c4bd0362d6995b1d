/** Works out how likely the first of two positions is to stand above the second, and the second above the first. */
export type WinningProbability = (first: number, second: number, into: Float64Array) => void;

/**
 * What works out how likely one position is to stand above another when nothing is known of the weights: the share of the
 * simplex of weights on which its score is the higher one, in closed form.
 *
 * With leads `dₖ` in the single columns, P and N the sizes of those above and below 0, the share with `Σ wₖ dₖ < 0` is
 * `a[P]` after: `a = [1, 0, …, 0]`; for each negative x: for k = 1 … P: `a[k] = (y[k] a[k] − x a[k − 1]) / (y[k] − x)`,
 * y the positive leads. Each step is a mean of two shares with weights of 0 or more, so nothing cancels, and leads that
 * are close or equal are no special case (in the formula by divided differences they are). Leads of 0 change nothing.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`; finite; never modified.
 * @returns What fills in two probabilities in [0, 1], in O(m²); ½ each for two positions that are equal in every column. They
 *   add up to 1 bit for bit, and do not depend on how the positions are numbered.
 */
export function winningProbability(columns: readonly Float64Array[]): WinningProbability {
  const size = columns.length;
  const rows = rowsOf(columns);
  const above = new Float64Array(size);
  const below = new Float64Array(size);
  const shares = new Float64Array(size + 1);
  return (first, second, into) => {
    let mean = 0;
    let sign = 0;
    for (let k = 0; k < size; k += 1) {
      const lead = (rows[first * size + k] as number) - (rows[second * size + k] as number);
      mean += lead;
      if (sign === 0) sign = Math.sign(lead);
    }
    if (sign === 0) {
      into.fill(0.5);
      return;
    }
    // Of the two shares the one that does not hold the centre is worked out, and the other is what is left of 1: so both
    // keep their accuracy, and it is the same one whichever position is named first.
    const turn = mean === 0 ? sign : Math.sign(mean);
    let positive = 0;
    let negative = 0;
    for (let k = 0; k < size; k += 1) {
      const lead = turn * ((rows[first * size + k] as number) - (rows[second * size + k] as number));
      if (lead > 0) above[positive++] = lead;
      else if (lead < 0) below[negative++] = -lead;
    }
    shares.fill(0, 1, positive + 1);
    shares[0] = 1;
    for (let h = 0; h < negative; h += 1) {
      const x = below[h] as number;
      for (let k = 1; k <= positive; k += 1) {
        const y = above[k - 1] as number;
        shares[k] = (y * (shares[k] as number) + x * (shares[k - 1] as number)) / (y + x);
      }
    }
    const share = negative === 0 ? 0 : (shares[positive] as number);
    into[0] = turn > 0 ? 1 - share : share;
    into[1] = turn > 0 ? share : 1 - share;
  };
}

/** The scores position by position, [n × m]; huge ones shrunk, so that no sum of leads overflows. */
function rowsOf(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length;
  let largest = 0;
  for (const column of columns) for (const score of column) largest = Math.max(largest, Math.abs(score));
  const shrink = largest > 2 ** 900 ? 2 ** -200 : 1;
  const rows = new Float64Array(size * (columns[0]?.length ?? 0));
  columns.forEach((column, k) => {
    for (let index = 0; index < column.length; index += 1) rows[index * size + k] = (column[index] as number) * shrink;
  });
  return rows;
}
