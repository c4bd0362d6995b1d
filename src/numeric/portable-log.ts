const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm of a number above 0, with the same bits on every engine; `Math.log` promises no such thing.
 *
 * The number is `2ᵏ (1 + f)` with 1 + f from √½ to √2; `log(1 + f)` is a series in `f / (2 + f)`. Error below 1 ulp.
 *
 * @param value - Above 0; finite. At 0 it is −Infinity.
 * @source FreeBSD msun, e_log.c (Sun Microsystems 1993): the splitting and the coefficients.
 */
export function portableLog(value: number): number {
  if (!(value > 0)) return value === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (value === Number.POSITIVE_INFINITY) return value;
  let exponent = 0;
  let rest = value;
  // Products with powers of two are exact.
  while (rest < 2 ** -16) {
    rest *= 2 ** 32;
    exponent -= 32;
  }
  while (rest >= 2 ** 32) {
    rest *= 2 ** -32;
    exponent += 32;
  }
  while (rest < Math.SQRT1_2) {
    rest *= 2;
    exponent -= 1;
  }
  while (rest >= Math.SQRT2) {
    rest *= 0.5;
    exponent += 1;
  }
  const f = rest - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + (even + odd)) + exponent * LN2_LOW) - f);
}
