import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";

/**
 * The number of people wanted that is nearest to the one there is and brings supply and demand to where something holds.
 *
 * `demand = value × (available + κ) − κ r`, turned to whole people and tried.
 *
 * @param result - The result that the position stands in.
 * @param entry - The position.
 * @param value - The nearest ratio of which it holds.
 * @param holds - What is asked of a ratio.
 * @param rising - Whether more people wanted are asked for.
 * @returns People; `null` where no number of 0 or more does it; `undefined` where supply or the ratio is not known.
 */
export function demandFor(
  result: ShortageResult,
  entry: RankedShortage,
  value: number,
  holds: (ratio: number) => boolean,
  rising: boolean,
): number | null | undefined {
  const { mobilityRate, shrinkagePeople } = result.method.options;
  const ratio = result.method.supplyDemand?.ratio ?? null;
  const { stock, mobile } = entry.evidence;
  if (ratio === null || (stock === null && mobile === null)) return undefined;
  // In the order of `supplyDemand`, so that the same bits come out.
  const people = (mobile ?? 0) + mobilityRate * (stock ?? 0);
  const ratioOf = (demand: number): number => (demand + shrinkagePeople * ratio) / (people + shrinkagePeople);
  const wanted = Math.round(value * (people + shrinkagePeople) - shrinkagePeople * ratio);
  const step = rising ? 1 : -1;
  for (let tried = wanted - step; Math.abs(tried - wanted) <= 2; tried += step) {
    if (tried >= 0 && tried <= Number.MAX_SAFE_INTEGER && holds(ratioOf(tried))) return tried;
  }
  return null;
}
