import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { drawLabourMarket } from "../../src/synthetic/labour-market.js";

const market = drawLabourMarket(createRandom(3));
const shares = (totals: Float64Array): number[] =>
  Array.from(totals, (total, index) => total - (index === 0 ? 0 : (totals[index - 1] as number)));

describe("drawLabourMarket", () => {
  it("gives each of 243 positions one place in demand", () => {
    expect(market.positions).toHaveLength(243);
    // The share of place p is floor(10⁷ / (p + 6)): from 1 666 666 at the first to 40 322 at the last.
    const demand = shares(market.demand).sort((a, b) => b - a);
    expect(demand[0]).toBe(1_666_666);
    expect(demand[242]).toBe(40_322);
    expect(new Set(demand).size).toBe(243);
  });

  it("keeps supply between its bounds, and pay positive", () => {
    const [demand, stock] = [shares(market.demand), shares(market.stock)];
    for (const [index, share] of demand.entries()) {
      // Slack 0.15 … 3.15 times 0.5 … 1.4 by schooling, rounded down.
      expect(stock[index] as number).toBeGreaterThan(share * 0.15 * 0.5 - 2);
      expect(stock[index] as number).toBeLessThan(share * 3.15 * 1.4 + 1);
    }
    expect(market.positions.every(({ pay, experience }) => pay > 30 && experience >= 0 && experience <= 5)).toBe(true);
  });

  it("depends on the seed alone", () => {
    expect(drawLabourMarket(createRandom(3))).toEqual(market);
    expect(shares(drawLabourMarket(createRandom(4)).demand)).not.toEqual(shares(market.demand));
  });
});
