import type { RankedShortage, ShortageMethod } from "../score/shortage-result.js";
import { supplyDemand } from "../score/supply-demand.js";

/**
 * Value of a position's dimension as an edition would have measured it: supply and demand rest on its mobility rate, its
 * shrinkage and the ratio that it shrinks to; the others on nothing but the position.
 *
 * @param entry - Entry of the position in any edition.
 * @param id - The dimension.
 * @param method - Method of the edition that measures.
 * @returns In the dimension's unit; `null` where it is missing.
 */
export function measureIn(entry: RankedShortage, id: string, method: ShortageMethod): number | null {
  const value = entry.dimensions[id]?.value ?? null;
  if (id !== "supplyDemand" || value === null) return value;
  const ratio = method.supplyDemand?.ratio ?? null;
  if (ratio === null) return value;
  const { demand, stock, mobile } = entry.evidence;
  const { mobilityRate, shrinkagePeople } = method.options;
  const figures = {
    demand: Float64Array.of(demand),
    stock: Float64Array.of(stock ?? Number.NaN),
    mobile: Float64Array.of(mobile ?? Number.NaN),
  };
  const measured = supplyDemand(figures, { mobilityRate, shrinkagePeople, overallRatio: ratio }).values[0] as number;
  return Number.isNaN(measured) ? value : measured;
}
