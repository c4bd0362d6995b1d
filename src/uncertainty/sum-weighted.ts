/**
 * Makes what sums weighted columns again and again without making an array, bit for bit as `aggregateArithmetic` does.
 *
 * @param columns - Normalised scores, [m] × [n]; NaN where missing; never modified.
 * @param patterns - Which weights hold for each position, [n]; `null` where the first do for all.
 * @returns A function of the weights of each pattern (`null`: the position scores 0) that gives the scores, [n];
 *   overwritten by the next call.
 */
export function sumWeighted(
  columns: readonly Float64Array[],
  patterns: Uint32Array | null,
): (weights: readonly (ArrayLike<number> | null)[]) => Float64Array {
  const size = (columns[0] as Float64Array).length;
  const scores = new Float64Array(size);
  // What has weight 0 where it is missing adds nothing.
  const whole = columns.map((column) => column.map((score) => (Number.isNaN(score) ? 0 : score)));
  const add = (column: Float64Array, weight: number): void => {
    for (let at = 0; at < size; at += 1) scores[at] = (scores[at] as number) + weight * (column[at] as number);
  };
  const addByPattern = (column: Float64Array, weights: Float64Array, ids: Uint32Array): void => {
    for (let at = 0; at < size; at += 1) {
      scores[at] = (scores[at] as number) + (weights[ids[at] as number] as number) * (column[at] as number);
    }
  };
  return (weights) => {
    scores.fill(0);
    whole.forEach((column, indicator) => {
      if (patterns === null) add(column, (weights[0] as ArrayLike<number>)[indicator] as number);
      else {
        const own = Float64Array.from(weights, (list) => list?.[indicator] ?? 0);
        addByPattern(column, own, patterns);
      }
    });
    return scores;
  };
}
