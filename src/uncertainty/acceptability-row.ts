/**
 * Shares of the draws at each rank, from counts in units of ranks; of a rank with a half, either neighbour has half.
 *
 * @param ranks - Counts, `[n × unit n]`.
 * @param position - Row.
 * @param size - Number of positions, n.
 * @param unit - 1, or 2 where ranks have halves.
 * @param draws - Number of draws.
 * @returns Shape `[n]`; sum 1 within rounding.
 */
export function acceptabilityRow(
  ranks: Uint32Array,
  position: number,
  size: number,
  unit: 1 | 2,
  draws: number,
): number[] {
  const start = position * size * unit;
  const row = new Array<number>(size);
  for (let rank = 0; rank < size; rank += 1) {
    const at = start + unit * rank;
    const whole = ranks[at] as number;
    const before = unit === 1 || rank === 0 ? 0 : (ranks[at - 1] as number);
    // Of the last rank there is no half behind it: that count is never taken.
    const after = unit === 1 ? 0 : (ranks[at + 1] as number);
    row[rank] = (whole + (before + after) / 2) / draws;
  }
  return row;
}
