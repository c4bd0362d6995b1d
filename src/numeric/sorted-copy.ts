/**
 * The values in rising order, in an array of its own. O(n log n), by the native sort of doubles; O(n) for values that
 * rise or fall already, as those of a ranking do.
 *
 * @param values - Shape `[n]`; no NaN; never modified.
 */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(values);
  let rising = true;
  let falling = true;
  for (let at = 1; (rising || falling) && at < copy.length; at += 1) {
    const [before, here] = [copy[at - 1] as number, copy[at] as number];
    if (before > here) rising = false;
    if (before < here) falling = false;
    // The native sort puts −0 before 0.
    if (here === 0) return copy.sort();
  }
  return rising ? copy : falling ? copy.reverse() : copy.sort();
}
