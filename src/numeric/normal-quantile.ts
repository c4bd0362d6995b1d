import { portableLog } from "./portable-log.js";

const CENTRE = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
];
const CENTRE_BELOW = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
];
const SIDE = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const SIDE_BELOW = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const FAR = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const FAR_BELOW = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
];

/**
 * The number that a standard normal one lies below with a probability; the same bits on every engine.
 *
 * @param probability - Above 0 and below 1.
 * @returns Within about 10⁻¹⁶ of the true quantile, relatively.
 * @source Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37(3)
 *   477–484, routine PPND16.
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const rest = 0.180625 - centred * centred;
    return (centred * polynomial(CENTRE, rest)) / polynomial(CENTRE_BELOW, rest);
  }
  const tail = Math.sqrt(-portableLog(centred < 0 ? probability : 1 - probability));
  const distance =
    tail <= 5
      ? polynomial(SIDE, tail - 1.6) / polynomial(SIDE_BELOW, tail - 1.6)
      : polynomial(FAR, tail - 5) / polynomial(FAR_BELOW, tail - 5);
  return centred < 0 ? -distance : distance;
}

/** Highest power first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = coefficients[0] as number;
  for (let at = 1; at < coefficients.length; at += 1) sum = sum * x + (coefficients[at] as number);
  return sum;
}
