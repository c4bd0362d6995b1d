const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const ROUNDS = 10;

/**
 * Philox4x32-10: turns a 128-bit counter and a 64-bit key into 128 random bits, always the same.
 *
 * Ten rounds of `(c0, c1, c2, c3) → (hi(M1·c2) ⊕ c1 ⊕ k0, lo(M1·c2), hi(M0·c0) ⊕ c3 ⊕ k1, lo(M0·c0))`, the key raised by
 * the Weyl constants after each. Integer arithmetic only, so every engine gives the same bits. Not for cryptography.
 *
 * @param out - Where the four words go; shape `[4]`; written.
 * @param c0 - Counter, lowest word; unsigned 32 bits, as are the five that follow.
 * @param c1 - Counter, second word.
 * @param c2 - Counter, third word.
 * @param c3 - Counter, highest word.
 * @param k0 - Key, low word.
 * @param k1 - Key, high word.
 * @source Salmon, Moraes, Dror, Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC'11, doi:10.1145/2063384.2063405.
 */
export function philox(out: Uint32Array, c0: number, c1: number, c2: number, c3: number, k0: number, k1: number): void {
  let a = c0;
  let b = c1;
  let c = c2;
  let d = c3;
  let keyLow = k0;
  let keyHigh = k1;
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = multiplyHigh(MULTIPLIER_0, a);
    const low0 = Math.imul(MULTIPLIER_0, a) >>> 0;
    const high1 = multiplyHigh(MULTIPLIER_1, c);
    const low1 = Math.imul(MULTIPLIER_1, c) >>> 0;
    a = (high1 ^ b ^ keyLow) >>> 0;
    b = low1;
    c = (high0 ^ d ^ keyHigh) >>> 0;
    d = low0;
    keyLow = (keyLow + WEYL_0) >>> 0;
    keyHigh = (keyHigh + WEYL_1) >>> 0;
  }
  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
}

/** Upper 32 bits of the product of two unsigned 32-bit integers. */
export function multiplyHigh(x: number, y: number): number {
  const xLow = x & 0xffff;
  const xHigh = x >>> 16;
  const yLow = y & 0xffff;
  const yHigh = y >>> 16;
  // Each sum stays below 2^32, so it is exact as a double and `>>>` reads it whole.
  const middle = xHigh * yLow + ((xLow * yLow) >>> 16);
  const cross = xLow * yHigh + (middle & 0xffff);
  return (xHigh * yHigh + (middle >>> 16) + (cross >>> 16)) >>> 0;
}
