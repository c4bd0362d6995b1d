import { reproducibleSum } from "../numeric/reproducible-sum.js";

/** Figures of positions, [n] each; NaN where there is none. */
export interface SupplyDemandFigures {
  /** People wanted; ≥ 0. */
  readonly demand: Float64Array;
  /** People working in the position; ≥ 0 or NaN. */
  readonly stock: Float64Array;
  /** People intending to move; ≥ 0 or NaN. */
  readonly mobile: Float64Array;
}

/** What the ratio of supply and demand depends on beside the figures. */
export interface SupplyDemandRule {
  /** Share of the people in stock who count as available, 0 to 1. */
  readonly mobilityRate: number;
  /** Strength of the shrinkage κ, in people; above 0. */
  readonly shrinkagePeople: number;
  /** Ratio to shrink to; left out, that of the positions. */
  readonly overallRatio?: number;
}

/** Vacancies per available person, and what they were worked out from. */
export interface SupplyDemand {
  /** Shape `[n]`; vacancies/person; NaN where there is no supply data, or no ratio to shrink to. */
  readonly values: Float64Array;
  /** Ratio that they are shrunk to; `null` where there is none. */
  readonly ratio: number | null;
  /** Sums over the positions with supply data. */
  readonly totals: { readonly demand: number; readonly available: number; readonly positions: number };
  /** Positions of which only one of stock and mobile is known; the other counts as 0. */
  readonly oneSided: number;
  /** Positions with supply data and demand of which not one person is counted. */
  readonly nobody: number;
}

/**
 * Vacancies per available person, shrunk to the ratio over all positions.
 *
 * `(demand + κ r) / (available + κ)`, `available = mobile + mobilityRate × stock`, `r = Σ demand / Σ available` over the
 * positions with supply data. A position with few people available says little about itself, and is drawn to r: three
 * advertisements and no talent do not beat ten thousand advertisements.
 *
 * A position of which only stock or only mobile is known has supply data: the other counts as nobody, for it is people
 * counted that make supply, and a source that counts only one kind does so for all positions alike. Where nobody is
 * available anywhere, or nobody is wanted, there is no r above 0 and no ratio says anything: every value is missing.
 *
 * @param figures - Figures of the positions; never modified.
 * @param rule - Mobility rate, κ and a ratio of another edition.
 * @returns Values in the order of the positions; the same bits in whatever order those come.
 */
export function supplyDemand(figures: SupplyDemandFigures, rule: SupplyDemandRule): SupplyDemand {
  const { demand, stock, mobile } = figures;
  const { mobilityRate, shrinkagePeople } = rule;
  const size = demand.length;
  let positions = 0;
  let oneSided = 0;
  let nobody = 0;
  for (let index = 0; index < size; index += 1) {
    const noStock = Number.isNaN(stock[index]);
    const noMobile = Number.isNaN(mobile[index]);
    if (noStock && noMobile) continue;
    positions += 1;
    if (noStock || noMobile) oneSided += 1;
    const someone = (stock[index] as number) > 0 || (mobile[index] as number) > 0;
    if (!someone && (demand[index] as number) > 0) nobody += 1;
  }
  const whole = positions === size && oneSided === 0;
  const wanted = whole ? demand : demand.map((people, index) => (isUnknown(figures, index) ? 0 : people));
  const stocks = whole ? stock : stock.map((people) => (Number.isNaN(people) ? 0 : people));
  const mobiles = whole ? mobile : mobile.map((people) => (Number.isNaN(people) ? 0 : people));
  const total = reproducibleSum(wanted);
  const available = reproducibleSum(mobiles) + mobilityRate * reproducibleSum(stocks);
  const observed = total > 0 && available > 0 ? total / available : null;
  const ratio = positions === 0 ? null : (rule.overallRatio ?? observed);
  const values = new Float64Array(size).fill(Number.NaN);
  for (let index = 0; ratio !== null && index < size; index += 1) {
    if (!whole && isUnknown(figures, index)) continue;
    const people = (mobiles[index] as number) + mobilityRate * (stocks[index] as number);
    values[index] = ((demand[index] as number) + shrinkagePeople * ratio) / (people + shrinkagePeople);
  }
  return { values, ratio, totals: { demand: total, available, positions }, oneSided, nobody };
}

/** Whether there is no supply data of a position. */
function isUnknown({ stock, mobile }: SupplyDemandFigures, index: number): boolean {
  return Number.isNaN(stock[index]) && Number.isNaN(mobile[index]);
}
