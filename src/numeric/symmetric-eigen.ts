/** One eigenvalue and its eigenvector of length 1. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

/** Sweeps after which rotation ends; a handful suffices. */
const SWEEPS = 100;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, the greatest eigenvalue first, by Jacobi's rotations.
 *
 * The sign of a vector is such that its entries sum to 0 or more.
 *
 * @param matrix - Shape `[m × m]`; symmetric; finite; never modified. O(m³) a sweep.
 * @source Golub, Van Loan (2013), Matrix Computations, 4th ed., section 8.5, cyclic Jacobi.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): EigenPair[] {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, row) => Float64Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)));
  const entry = (rows: readonly Float64Array[], row: number, column: number): number =>
    (rows[row] as Float64Array)[column] as number;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const off = entry(a, p, q);
        const difference = entry(a, q, q) - entry(a, p, p);
        const least = Number.EPSILON * (Math.abs(entry(a, p, p)) + Math.abs(entry(a, q, q)));
        if (Math.abs(off) <= least * 1e-3 || off === 0) continue;
        rotated = true;
        const theta = difference / (2 * off);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const s = t * c;
        for (const row of a) rotate(row, p, row, q, c, s);
        for (let k = 0; k < size; k += 1) rotate(a[p] as Float64Array, k, a[q] as Float64Array, k, c, s);
        for (const row of vectors) rotate(row, p, row, q, c, s);
      }
    }
    if (!rotated) break;
  }
  return a
    .map((_, column) => {
      const vector = vectors.map((row) => row[column] as number);
      const sign = vector.reduce((sum, part) => sum + part, 0) < 0 ? -1 : 1;
      return { value: entry(a, column, column), vector: vector.map((part) => sign * part + 0) };
    })
    .sort((one, other) => other.value - one.value);
}

/** Turns two entries by an angle with this cosine and sine. */
function rotate(one: Float64Array, p: number, other: Float64Array, q: number, c: number, s: number): void {
  const atP = one[p] as number;
  const atQ = other[q] as number;
  one[p] = c * atP - s * atQ;
  other[q] = s * atP + c * atQ;
}
