import { describe, expect, test } from "vitest";
import { drawBeta } from "../../src/numeric/draw-beta.js";
import { drawGamma, drawLogGamma } from "../../src/numeric/draw-gamma.js";
import { drawNormal } from "../../src/numeric/draw-normal.js";
import { normalQuantile } from "../../src/numeric/normal-quantile.js";
import { portableExp } from "../../src/numeric/portable-exp.js";
import { portableLog } from "../../src/numeric/portable-log.js";
import { createRandom, type Random } from "../../src/numeric/random.js";

const count = 40_000;

function momentsOf(draw: (random: Random) => number): { readonly mean: number; readonly variance: number } {
  const random = createRandom(11);
  let [sum, squares] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const drawn = draw(random);
    sum += drawn;
    squares += drawn * drawn;
  }
  return { mean: sum / count, variance: squares / count - (sum / count) ** 2 };
}

describe("portableLog and portableExp", () => {
  test("are within an ulp or two of the engine's own, over all magnitudes", () => {
    const random = createRandom(1);
    for (let at = 0; at < 20_000; at += 1) {
      const power = 1400 * (random.uniform() - 0.5);
      const value = Math.exp(power);
      expect(Math.abs(portableLog(value) - Math.log(value))).toBeLessThanOrEqual(4e-16 * Math.abs(Math.log(value)));
      expect(Math.abs(portableExp(power) - value)).toBeLessThanOrEqual(4e-16 * value);
    }
  });

  test("ends and edges", () => {
    expect([portableLog(1), portableLog(0), portableLog(-1), portableLog(Number.POSITIVE_INFINITY)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]);
    // log 2⁻¹⁰⁷⁴ = −1074 ln 2.
    expect(portableLog(5e-324)).toBeCloseTo(-1074 * Math.LN2, 10);
    expect(portableLog(Number.MAX_VALUE)).toBeCloseTo(1024 * Math.LN2, 10);
    expect([portableExp(0), portableExp(710), portableExp(-746)]).toEqual([1, Number.POSITIVE_INFINITY, 0]);
    expect(portableExp(-745)).toBe(5e-324);
    expect(portableExp(1)).toBeCloseTo(Math.E, 15);
  });
});

describe("normalQuantile", () => {
  // From Python's statistics.NormalDist().inv_cdf (3.11).
  test.each([
    [0.975, 1.9599639845400536],
    [0.9999, 3.7190164854557084],
    [1e-12, -7.034483825301132],
    [0.3, -0.5244005127080407],
    [0.08, -1.4050715603096322],
    [0.5, 0],
  ])("%d is at %d", (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 13);
  });
});

describe("draws", () => {
  test("normal: mean 0, variance 1", () => {
    const { mean, variance } = momentsOf(drawNormal);
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(count));
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
  });

  test.each([0.05, 0.5, 1, 2.5, 40, 1e6])("gamma of shape %d: mean and variance are the shape", (shape) => {
    const { mean, variance } = momentsOf((random) => drawGamma(random, shape) - shape);
    expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(shape / count));
    // The fourth central moment of a gamma is 3 k² + 6 k.
    expect(Math.abs(variance - shape)).toBeLessThan(5 * Math.sqrt((2 * shape * shape + 6 * shape) / count));
  });

  test("the logarithm of a gamma of tiny shape does not underflow", () => {
    const random = createRandom(3);
    for (let at = 0; at < 100; at += 1) expect(Number.isFinite(drawLogGamma(random, 1e-9))).toBe(true);
  });

  test.each([
    [2, 3],
    [0.5, 0.5],
    [300, 700],
    [1e-6, 1e-6],
  ])("beta of %d and %d: mean a / (a + b)", (first, second) => {
    const total = first + second;
    const { mean, variance } = momentsOf((random) => drawBeta(random, first, second));
    const expected = (first * second) / (total * total * (total + 1));
    expect(Math.abs(mean - first / total)).toBeLessThan(5 * Math.sqrt(expected / count));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.1);
  });
});
