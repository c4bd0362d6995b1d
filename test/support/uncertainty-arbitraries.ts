import fc from "fast-check";
import type { Position } from "../../src/model/position.js";
import type { Tally } from "../../src/tally/tally.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";
import type { UncertaintyOptions } from "../../src/uncertainty/uncertainty-options.js";
import { jobRecords, talentRecords } from "./record-arbitraries.js";

const gap = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 6 });

/** Positions with gaps, equals and counts of 0; ids that differ. */
export const marketPositions: fc.Arbitrary<Position[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom("__proto__", "护士", "焊工")),
      name: fc.constant("position"),
      industry: fc.constantFrom("a", "b", null),
      advertisements: fc.integer({ min: 0, max: 40 }),
      demand: fc.integer({ min: 0, max: 60 }),
      stock: gap(fc.integer({ min: 0, max: 300 })),
      mobile: gap(fc.integer({ min: 0, max: 60 })),
      education: gap(fc.constantFrom(0, 9, 12.5, 15, 16)),
      experience: gap(fc.integer({ min: 0, max: 8 }).map((n) => n / 2)),
      requirements: gap(fc.integer({ min: 0, max: 9 }).map((n) => n / 3)),
      salary: gap(fc.integer({ min: 30, max: 36 }).map((n) => n * 1000)),
    }),
    { minLength: 3, maxLength: 14, selector: ({ id }) => id },
  )
  // One that is whole, so that something is ranked.
  .map((list) => [
    ...list,
    {
      id: "whole~",
      name: "position",
      industry: "a",
      advertisements: 5,
      demand: 9,
      stock: 40,
      mobile: 4,
      education: 12,
      experience: 1,
      requirements: 1,
      salary: 33_333,
    },
  ])
  .map((list) => list.map((one) => ({ ...one, currency: one.salary === null ? null : "EUR" })));

/** A tally with its positions. */
export const tallies: fc.Arbitrary<Tally> = fc
  .tuple(fc.array(jobRecords, { minLength: 1, maxLength: 30 }), fc.array(talentRecords, { maxLength: 30 }))
  .map(([jobs, talent]) => tallyPositions(jobs, talent));

/** Sources of every kind, few draws. */
export const someSources: fc.Arbitrary<UncertaintyOptions> = fc.record(
  {
    weights: fc.constantFrom<NonNullable<UncertaintyOptions["weights"]>>(
      false,
      { kind: "uniform" },
      { kind: "dirichlet", concentration: 8 },
      { kind: "relative", share: 0.5 },
      { kind: "constrained", constraints: [{ kind: "at-least", dimension: "supplyDemand", than: "salary" }] },
    ),
    data: fc.constantFrom<NonNullable<UncertaintyOptions["data"]>>(false, { counts: true }),
    method: fc.constantFrom<NonNullable<UncertaintyOptions["method"]>>(false, {
      normalise: [{ method: "min-max" }, { method: "percentile" }],
      aggregate: [{ method: "arithmetic" }, { method: "geometric", floor: 0.01 }],
      missing: [{ method: "reweight" }, { method: "median" }],
    }),
    top: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(),
    draws: fc.integer({ min: 1, max: 40 }),
    rankAcceptability: fc.boolean(),
    pairwise: fc.boolean(),
    index: fc.record(
      {
        ties: fc.constantFrom("competition" as const, "dense" as const, "midrank" as const),
        tolerance: fc.constantFrom(0, 1e-9, 5),
        levels: fc.constantFrom(
          { kind: "cut-points" as const, cutPoints: [25, 50, 75] },
          { kind: "quantiles" as const, probabilities: [0.3, 0.5, 0.9] },
          { kind: "quota" as const, counts: [2, 3, 30] },
          { kind: "quota" as const, counts: [1, 2, 30], ties: "higher" as const },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["draws"] },
);
