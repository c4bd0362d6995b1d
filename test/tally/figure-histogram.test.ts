import { describe, expect, it } from "vitest";
import { FigureHistogram } from "../../src/tally/figure-histogram.js";

describe("FigureHistogram", () => {
  it("counts a hundred values as it counts three", () => {
    const histogram = new FigureHistogram();
    // Each value below 100 as often as its last digit and once more, in an order that is not theirs.
    for (let round = 0; round < 10; round += 1) {
      for (let step = 0; step < 100; step += 1) {
        const value = (step * 37) % 100;
        if (value % 10 >= round) histogram.add(value, value + 1);
      }
    }
    expect(histogram.toCounts()).toEqual(
      Array.from({ length: 100 }, (_, value) => {
        const advertisements = (value % 10) + 1;
        return { value, advertisements, vacancies: advertisements * (value + 1) };
      }),
    );
  });

  it("keeps values apart that are spread to one place", () => {
    const histogram = new FigureHistogram();
    const values = Array.from({ length: 20 }, (_, step) => step * 2 ** 32);
    for (const value of [...values, ...values]) histogram.add(value, 3);
    expect(histogram.toCounts()).toEqual(values.map((value) => ({ value, advertisements: 2, vacancies: 6 })));
  });

  it("is empty at first, and takes the largest integers", () => {
    const histogram = new FigureHistogram();
    expect(histogram.toCounts()).toEqual([]);
    histogram.add(Number.MAX_SAFE_INTEGER, 1);
    expect(histogram.toCounts()).toEqual([{ value: Number.MAX_SAFE_INTEGER, advertisements: 1, vacancies: 1 }]);
  });
});
