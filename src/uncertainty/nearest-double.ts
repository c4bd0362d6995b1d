/**
 * The number nearest to `from`, on the way to `to`, of which something holds; to the last bit.
 *
 * Numbers are halved by their order among all doubles and not by size: 64 steps, whatever the two are.
 *
 * @param from - A finite number of which it does not hold.
 * @param to - A finite number of which it holds; once it holds on the way, it stays so.
 * @param holds - What is asked of a number.
 */
export function nearestDouble(from: number, to: number, holds: (value: number) => boolean): number {
  let no = orderOf(from);
  let yes = orderOf(to);
  for (;;) {
    const middle = (no + yes) / 2n;
    if (middle === no || middle === yes) return doubleAt(yes);
    if (holds(doubleAt(middle))) yes = middle;
    else no = middle;
  }
}

const SIGN = 1n << 63n;

/** Place of a double in the order of all; 0 and −0 share one. */
function orderOf(value: number): bigint {
  const bits = new BigInt64Array(new Float64Array([value]).buffer)[0] as bigint;
  return bits < 0n ? -(bits + SIGN) : bits;
}

function doubleAt(order: bigint): number {
  const bits = order < 0n ? -order - SIGN : order;
  return new Float64Array(new BigInt64Array([bits]).buffer)[0] as number;
}
