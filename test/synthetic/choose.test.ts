import { expect, it } from "vitest";
import { createRandom } from "../../src/numeric/random.js";
import { chooseByWeight, oneIn, pick, runningTotals } from "../../src/synthetic/choose.js";

it("adds weights up", () => {
  expect(Array.from(runningTotals([2, 0, 3]))).toEqual([2, 2, 5]);
});

it("draws in proportion to the weights, and never what has none", () => {
  const random = createRandom(6);
  const totals = runningTotals([1, 0, 3]);
  const drawn = [0, 0, 0];
  for (let draw = 0; draw < 10_000; draw++) {
    const index = chooseByWeight(random, totals);
    drawn[index] = (drawn[index] as number) + 1;
  }
  // p = 1/4: mean 2500, standard deviation √(10000 · 3/16) ≈ 43.3; five of them are 217
  expect(Math.abs((drawn[0] as number) - 2500)).toBeLessThan(217);
  expect(drawn[1]).toBe(0);
});

it("picks every entry and hits one in n", () => {
  const random = createRandom(6);
  expect(new Set(Array.from({ length: 100 }, () => pick(random, ["a", "b", "c"])))).toEqual(new Set(["a", "b", "c"]));
  const hits = Array.from({ length: 8000 }, () => oneIn(random, 4)).filter(Boolean).length;
  // mean 2000, standard deviation √(8000 · 3/16) ≈ 38.7; five of them are 194
  expect(Math.abs(hits - 2000)).toBeLessThan(194);
  expect(oneIn(random, 1)).toBe(true);
});
