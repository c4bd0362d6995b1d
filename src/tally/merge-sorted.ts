/**
 * Joins two lists that are sorted and hold no two entries alike, and adds up the entries that both hold.
 *
 * @param a - Sorted by `compare`; never modified.
 * @param b - Sorted by `compare`; never modified.
 * @param compare - Negative, 0 (the entries speak of the same thing) or positive.
 * @param add - The sum of two entries that speak of the same thing.
 * @returns One sorted list without two entries alike.
 */
export function mergeSorted<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
  add: (a: T, b: T) => T,
): readonly T[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] as T;
    const right = b[j] as T;
    const order = compare(left, right);
    merged.push(order < 0 ? left : order > 0 ? right : add(left, right));
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  for (; i < a.length; i += 1) merged.push(a[i] as T);
  for (; j < b.length; j += 1) merged.push(b[j] as T);
  return merged;
}
