import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SalaryHistogram } from "../../src/tally/salary-histogram.js";

const histogramOf = (amounts: readonly number[]) => {
  const histogram = new SalaryHistogram();
  for (const amount of amounts) histogram.add(amount);
  return histogram.toCounts("CNY").map((count) => [count.annualThousandths, count.advertisements]);
};

describe("SalaryHistogram", () => {
  it("counts each amount, by rising amount", () => {
    expect(histogramOf([])).toEqual([]);
    expect(histogramOf([9, 10, 9, 0, 100, 9])).toEqual([
      [0, 1],
      [9, 3],
      [10, 1],
      [100, 1],
    ]);
    expect(histogramOf([9_007_199_254_740_991, 9_007_199_254_740_990])).toEqual([
      [9_007_199_254_740_990, 1],
      [9_007_199_254_740_991, 1],
    ]);
  });

  it("counts the same in batches as one by one", () => {
    // 3 000 amounts are more than ten batches of 256.
    const amounts = Array.from({ length: 3000 }, (_, place) => (place * 7919) % 611);
    const expected = new Map<number, number>();
    for (const amount of amounts) expected.set(amount, (expected.get(amount) ?? 0) + 1);
    expect(histogramOf(amounts)).toEqual([...expected].sort(([a], [b]) => a - b));
  });

  it("can be read and go on", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (first, second) => {
        const histogram = new SalaryHistogram();
        for (const amount of first) histogram.add(amount);
        histogram.toCounts("CNY");
        for (const amount of second) histogram.add(amount);
        const counts = histogram.toCounts("CNY").map((count) => [count.annualThousandths, count.advertisements]);
        expect(counts).toEqual(histogramOf([...first, ...second]));
      }),
    );
  });
});
