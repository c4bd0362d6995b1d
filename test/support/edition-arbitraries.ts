import fc from "fast-check";
import { IndexError } from "../../src/errors/index-error.js";
import type { Position } from "../../src/model/position.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import type { ShortageOptions } from "../../src/score/shortage-options.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { positionsOf } from "./shortage-positions.js";

/** Options of many kinds; not all of them fit all positions. */
export const someOptions: fc.Arbitrary<ShortageOptions> = fc.record(
  {
    normalise: fc.constantFrom<NonNullable<ShortageOptions["normalise"]>>(
      { method: "min-max" },
      { method: "z-score" },
      { method: "percentile" },
      { method: "rank" },
      { method: "max" },
      { education: { method: "goalposts", lower: 0, upper: 22 }, salary: { method: "borda" } },
    ),
    treat: fc.constantFrom<NonNullable<ShortageOptions["treat"]>>(
      { method: "none" },
      { method: "winsorise-quantile", lower: 0.1, upper: 0.9 },
      { salary: { method: "skewness-kurtosis" } },
    ),
    weights: fc.constantFrom<NonNullable<ShortageOptions["weights"]>>("equal", "standard-deviation", {
      supplyDemand: 4,
      education: 1,
      experience: 0,
      requirements: 2,
      salary: 3,
    }),
    groupWeights: fc.constantFrom({ scarcity: 2, bar: 1, price: 1 }, { scarcity: 0, bar: 1, price: 3 }),
    missing: fc.constantFrom<NonNullable<ShortageOptions["missing"]>>("reweight", "median", "worst"),
    minimumCoverage: fc.constantFrom(0, 0.6),
    shrinkagePeople: fc.constantFrom(1, 30, 500),
    dimensions: fc.constantFrom<NonNullable<ShortageOptions["dimensions"]>>(
      ["supplyDemand", "education", "experience", "requirements", "salary"],
      ["supplyDemand", "education", "experience", "requirements", { id: "salary", group: "price", direction: "cost" }],
    ),
  },
  { requiredKeys: [] },
);

/** The result, or `null` where the options do not fit the positions. */
export function scoreOrNull(positions: readonly Position[], options: ShortageOptions): ShortageResult | null {
  try {
    return scoreShortage(positions, options);
  } catch (error) {
    if (error instanceof IndexError) return null;
    throw error;
  }
}

/** Two editions: positions that come, go, change and stay, each edition by options of its own or both by the same. */
export const twoEditions: fc.Arbitrary<readonly [ShortageResult, ShortageResult]> = fc
  .record({
    positions: positionsOf({ minLength: 2, maxLength: 12 }),
    replaced: positionsOf({ minLength: 2, maxLength: 12 }),
    fate: fc.array(fc.constantFrom("same", "changed", "gone"), { minLength: 12, maxLength: 12 }),
    options: fc.tuple(someOptions, someOptions),
    alike: fc.boolean(),
  })
  .map(({ positions, replaced, fate, options: [one, other], alike }) => {
    const later = positions.flatMap((position, at) => {
      if (fate[at] === "gone") return [];
      const figures = replaced[at % replaced.length] as Position;
      return fate[at] === "same" ? [position] : [{ ...figures, id: position.id, name: position.name }];
    });
    const ids = new Set(later.map(({ id }) => id));
    const come = replaced.filter(({ id }) => !ids.has(id)).slice(0, 3);
    return [scoreOrNull(positions, one), scoreOrNull([...later, ...come], alike ? one : other)] as const;
  })
  .filter((pair): pair is readonly [ShortageResult, ShortageResult] => pair[0] !== null && pair[1] !== null);
