const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * The exponential function, with the same bits on every engine; `Math.exp` promises no such thing.
 *
 * The number is `k ln 2 + r` with |r| up to ½ ln 2; `eʳ` is a rational approximation. Error below 1 ulp, more where the
 * outcome is subnormal.
 *
 * @param value - Any number; above about 709.78 it is Infinity, below about −745.13 it is 0.
 * @source FreeBSD msun, e_exp.c (Sun Microsystems 1993): the splitting and the coefficients.
 */
export function portableExp(value: number): number {
  if (value > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (value < -745.1332191019411) return 0;
  const exponent = Math.round(value / Math.LN2);
  const high = value - exponent * LN2_HIGH;
  const low = exponent * LN2_LOW;
  const rest = high - low;
  const square = rest * rest;
  const c =
    rest -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square * (6.613756321437934e-5 + square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  const power = 1 - (low - (rest * c) / (2 - c) - high);
  // Both factors are powers of two and no product but the last can be subnormal: it alone is rounded.
  const far = exponent > 1000 ? 1000 : exponent < -1000 ? -1000 : 0;
  return power * powerOfTwo(far) * powerOfTwo(exponent - far);
}

/** 2ᵏ, for |k| up to 1000. */
function powerOfTwo(exponent: number): number {
  let power = 1;
  let left = exponent;
  for (; left >= 32; left -= 32) power *= 2 ** 32;
  for (; left <= -32; left += 32) power *= 2 ** -32;
  for (; left > 0; left -= 1) power *= 2;
  for (; left < 0; left += 1) power *= 0.5;
  return power;
}
