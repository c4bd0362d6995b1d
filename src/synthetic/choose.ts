import type { Random } from "../numeric/random.js";

/** One entry of a list, each as likely as the other. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[random.integer(list.length)] as T;
}

/** True once in `times` draws on average. */
export function oneIn(random: Random, times: number): boolean {
  return random.integer(times) === 0;
}

/** Running totals of whole weights, for {@link chooseByWeight}. */
export function runningTotals(weights: readonly number[]): Float64Array {
  const totals = new Float64Array(weights.length);
  let total = 0;
  for (let index = 0; index < weights.length; index++) {
    total += weights[index] as number;
    totals[index] = total;
  }
  return totals;
}

/** An index, drawn in proportion to its whole weight. */
export function chooseByWeight(random: Random, totals: Float64Array): number {
  const drawn = random.integer(totals[totals.length - 1] as number);
  let low = 0;
  let high = totals.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (drawn < (totals[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
