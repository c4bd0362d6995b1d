import { describe, expect, test } from "vitest";
import { aggregatePromethee, type PreferenceFunction } from "../../src/aggregate/aggregate-promethee.js";
import { expectFault } from "../support/laws.js";

describe("aggregatePromethee", () => {
  const flows = (preferences: PreferenceFunction, values = [0, 1, 3]): number[] =>
    Array.from(aggregatePromethee([values], { weights: [1], preferences }));

  test("each preference function by hand, leads 1, 2 and 3", () => {
    expect(flows({ kind: "usual" })).toEqual([-1, 0, 1]);
    // Leads above 1 count: 3 over 0 and 3 over 1.
    expect(flows({ kind: "u-shape", indifference: 1 })).toEqual([-0.5, -0.5, 1]);
    // 1/2, 1 and 1: 1 leads 0 by a half, 3 leads both in full.
    expect(flows({ kind: "v-shape", preference: 2 })).toEqual([-0.75, -0.25, 1]);
    expect(flows({ kind: "level", indifference: 0.5, preference: 2 })).toEqual([-0.75, 0, 0.75]);
    // (1 − ½) / (2 ½ − ½) = ¼, (2 − ½) / 2 = ¾, 1.
    expect(flows({ kind: "linear", indifference: 0.5, preference: 2.5 })).toEqual([-0.625, -0.25, 0.875]);
    // 1 − e^(−½) for a lead of one deviation.
    expect(flows({ kind: "gaussian", deviation: 1 }, [0, 1])[1]).toBeCloseTo(1 - Math.exp(-0.5), 14);
  });

  test("a cost; a constant column; refusals", () => {
    expect(
      aggregatePromethee([[0, 1]], {
        weights: [1],
        directions: ["cost"],
        preferences: [{ kind: "v-shape", preference: 2 }],
      }),
    ).toEqual(Float64Array.of(0.5, -0.5));
    expect(flows({ kind: "usual" }, [5, 5])).toEqual([0, 0]);
    expectFault(() => aggregatePromethee([[1]], { weights: [1] }), "constant-indicator");
    expectFault(() => aggregatePromethee([[1, 2]], { weights: [1], preferences: [] }), "length-mismatch");
    for (const bad of [
      { kind: "v-shape", preference: 0 },
      { kind: "u-shape", indifference: -1 },
      { kind: "level", indifference: 2, preference: 1 },
      { kind: "linear", indifference: 1, preference: 1 },
      { kind: "gaussian", deviation: Number.NaN },
      { kind: "square" },
    ]) {
      expectFault(() => flows(bad as PreferenceFunction), "invalid-option");
    }
  });
});
