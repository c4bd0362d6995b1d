import { describe, expect, test } from "vitest";
import { type SobolOptions, sobolIndices } from "../../src/uncertainty/sobol-indices.js";
import { expectFault } from "../support/laws.js";

/** Ishigami and Homma (1990): sin x + a sin² y + b z⁴ sin x over [−π, π]³, with a = 7 and b = 0.1. */
const ishigami = ([u = 0, v = 0, w = 0]: ArrayLike<number> & Iterable<number>): number => {
  const [x, y, z] = [u, v, w].map((value) => Math.PI * (2 * value - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/*
 * Its variance and parts, by hand: V₁ = ½ (1 + b π⁴/5)², V₂ = a²/8, V₁₃ = b² π⁸ (1/18 − 1/50), V = V₁ + V₂ + V₁₃.
 *   V₁ = ½ (1 + 1.948182)² = 4.345888;  V₂ = 49/8 = 6.125;  V₁₃ = 0.01 × 9488.531 × 0.0355556 = 3.373700;  V = 13.844588
 *   S = 0.313905, 0.442411, 0;  T = (4.345888 + 3.373700)/V = 0.557589, 0.442411, 3.373700/V = 0.243684
 */
const ishigamiFirst = [0.313905, 0.442411, 0];
const ishigamiTotal = [0.557589, 0.442411, 0.243684];

/**
 * Sobol's g: Π (|4 xᵢ − 2| + aᵢ)/(1 + aᵢ). With Vᵢ = 1/(3 (1 + aᵢ)²) the variance is V = Π (1 + Vᵢ) − 1, the first-order
 * index Vᵢ/V, the total index Vᵢ Π_{j≠i} (1 + Vⱼ)/V (Saltelli and Sobol 1995).
 */
const g =
  (parts: readonly number[]) =>
  (point: ArrayLike<number>): number =>
    parts.reduce((product, a, at) => (product * (Math.abs(4 * (point[at] as number) - 2) + a)) / (1 + a), 1);

function gIndices(parts: readonly number[]): { readonly first: number[]; readonly total: number[] } {
  const own = parts.map((a) => 1 / (3 * (1 + a) ** 2));
  const product = own.reduce((so_far, v) => so_far * (1 + v), 1);
  const variance = product - 1;
  return { first: own.map((v) => v / variance), total: own.map((v) => (v * (product / (1 + v))) / variance) };
}

const names = (size: number): string[] => Array.from({ length: size }, (_, at) => `x${at + 1}`);

describe("sobolIndices", () => {
  test("the Ishigami function has its analytic indices", () => {
    const { indices, mean, variance, evaluations } = sobolIndices(ishigami, {
      inputs: names(3),
      samples: 2 ** 15,
      resamples: 0,
    });
    expect(evaluations).toBe(5 * 2 ** 15);
    // The mean is a/2. Of 2¹⁶ points its standard error is √13.84/256 = 0.0145.
    expect(Math.abs(mean - 3.5)).toBeLessThan(0.05);
    expect(Math.abs(variance - 13.844588)).toBeLessThan(0.4);
    indices?.forEach(({ first, total }, at) => {
      expect(Math.abs(first.value - (ishigamiFirst[at] as number))).toBeLessThan(0.02);
      expect(Math.abs(total.value - (ishigamiTotal[at] as number))).toBeLessThan(0.02);
    });
  });

  test.each([[[0, 1, 4.5, 9, 99, 99]], [[0, 0, 0]], [[6.52, 6.52]]])(
    "Sobol's g-function of %j has its analytic indices",
    (parts) => {
      const { first, total } = gIndices(parts);
      const { indices } = sobolIndices(g(parts), { inputs: names(parts.length), samples: 2 ** 15, resamples: 0 });
      indices?.forEach((index, at) => {
        expect(Math.abs(index.first.value - (first[at] as number))).toBeLessThan(0.02);
        expect(Math.abs(index.total.value - (total[at] as number))).toBeLessThan(0.02);
      });
    },
  );

  test("intervals hold the analytic values about as often as they say, over many seeds", () => {
    let held = 0;
    let intervals = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const run = sobolIndices(ishigami, { inputs: names(3), samples: 512, seed, resamples: 200, probability: 0.9 });
      run.indices?.forEach(({ first, total }, at) => {
        const pairs = [
          [first, ishigamiFirst[at]],
          [total, ishigamiTotal[at]],
        ] as const;
        for (const [{ interval }, value] of pairs) {
          intervals += 1;
          if (interval !== null && interval.low <= (value as number) && (value as number) <= interval.high) held += 1;
        }
      });
    }
    expect(intervals).toBe(240);
    // 0.9 of 240 is 216; the six of a run go together, so the count strays by more than the √(240 × 0.09) = 5 of 240 alone.
    expect(held).toBeGreaterThan(216 - 20);
    expect(held).toBeLessThan(240);
  });

  test("an input that does nothing has exactly 0 in total; one that does everything has 1 in total", () => {
    const { indices } = sobolIndices(([x = 0]) => 5 * x, { inputs: ["x", "idle"], samples: 64 });
    expect(indices?.[1]?.total).toEqual({ value: 0, interval: { low: 0, high: 0 } });
    expect(indices?.[0]?.first).toEqual({ value: 1, interval: { low: 1, high: 1 } });
  });

  test("an output that never varies has nothing to apportion", () => {
    const { mean, variance, indices } = sobolIndices(() => 0.1, { inputs: ["x"], samples: 100 });
    expect([mean.toFixed(12), variance, indices]).toEqual(["0.100000000000", 0, null]);
  });

  test("the indices do not depend on the unit or the zero of the output, however large", () => {
    const options = { inputs: names(3), samples: 256, resamples: 0 };
    const base = sobolIndices(ishigami, options).indices;
    const huge = sobolIndices((point) => 1e290 * ishigami(point), options).indices;
    const moved = sobolIndices((point) => ishigami(point) + 1000, options).indices;
    base?.forEach((index, at) => {
      expect(huge?.[at]?.first.value).toBeCloseTo(index.first.value, 12);
      expect(moved?.[at]?.total.value).toBeCloseTo(index.total.value, 10);
    });
  });

  test("the same seed gives the same bits, another seed others; plain JSON", () => {
    const run = (seed: number): unknown =>
      sobolIndices(ishigami, { inputs: names(3), samples: 64, seed, resamples: 20 });
    expect(run(7)).toEqual(run(7));
    expect(run(8)).not.toEqual(run(7));
    expect(JSON.parse(JSON.stringify(run(7)))).toEqual(run(7));
  });

  test("a row does not depend on how many rows there are", () => {
    const seen: number[][] = [[], []];
    sobolIndices((point) => (seen[0] as number[]).push(...point), { inputs: ["x"], samples: 4, resamples: 0 });
    sobolIndices((point) => (seen[1] as number[]).push(...point), { inputs: ["x"], samples: 8, resamples: 0 });
    expect(seen[1]?.slice(0, 12)).toEqual(seen[0]);
  });

  test.each<[Partial<SobolOptions>, string]>([
    [{ samples: 1 }, "samples"],
    [{ samples: 2.5 }, "samples"],
    [{ resamples: -1 }, "resamples"],
    [{ probability: 2 }, "probability"],
    [{ probability: 0 }, "`probability`, a number above 0 and below 1, received 0"],
    [{ probability: 1 }, "`probability`, a number above 0 and below 1, received 1"],
    [{ probability: "0.9" as never }, "probability"],
    [{ seed: -1 }, "sobolIndices: expected `seed`"],
    [{ inputs: ["x", "x"] }, "sobolIndices.inputs[1]: expected each name once"],
    [{ inputs: [null as never] }, "sobolIndices.inputs[0]: expected a name"],
  ])("refuses %j", (wrong, name) => {
    const fault = expectFault(() => sobolIndices(() => 1, { inputs: ["x"], ...wrong }), "invalid-option");
    expect(fault.message).toContain(name);
  });

  test("refuses no inputs, and what is no list of them", () => {
    expectFault(() => sobolIndices(() => 1, { inputs: [] }), "empty-input");
    expectFault(() => sobolIndices(() => 1, { inputs: 3 as never }), "invalid-option");
  });

  test("refuses an output that is no finite number, with its row", () => {
    let runs = 0;
    const model = (): number => {
      runs += 1;
      return runs === 5 ? Number.NaN : 1;
    };
    // A row of one input is three runs: the fifth is in the second row.
    expect(
      expectFault(() => sobolIndices(model, { inputs: ["x"], samples: 4 }), "non-finite-value").details.index,
    ).toBe(1);
  });
});
