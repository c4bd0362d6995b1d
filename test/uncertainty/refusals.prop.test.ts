import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareEditions } from "../../src/editions/compare-editions.js";
import { measurePersistence } from "../../src/editions/measure-persistence.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { analyseSensitivity } from "../../src/uncertainty/analyse-sensitivity.js";
import { analyseSensitivityAsync } from "../../src/uncertainty/analyse-sensitivity-async.js";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { analyseUncertaintyAsync } from "../../src/uncertainty/analyse-uncertainty-async.js";
import { countDraws } from "../../src/uncertainty/count-draws.js";
import { counterfactuals } from "../../src/uncertainty/counterfactuals.js";
import { dominance } from "../../src/uncertainty/dominance.js";
import { dominanceOfColumns } from "../../src/uncertainty/dominance-of-columns.js";
import { exactExpectedRanks } from "../../src/uncertainty/exact-expected-ranks.js";
import { exactPairwise } from "../../src/uncertainty/exact-pairwise.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { mergeDraws } from "../../src/uncertainty/merge-draws.js";
import { rankAcceptability } from "../../src/uncertainty/rank-acceptability.js";
import { sampleWeights } from "../../src/uncertainty/sample-weights.js";
import { smallestWeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import { sobolIndices } from "../../src/uncertainty/sobol-indices.js";
import { summariseDraws } from "../../src/uncertainty/summarise-draws.js";
import { weightChangeOfColumns } from "../../src/uncertainty/weight-change-of-columns.js";
import { weightStability } from "../../src/uncertainty/weight-stability.js";
import { weightStabilityOfColumns } from "../../src/uncertainty/weight-stability-of-columns.js";
import { anyDamage, damaged, endsWell, gone, waysInto } from "../support/damage.js";
import { marketOf } from "../support/exact-markets.js";

const positions = marketOf(3, 4);
const result = scoreShortage(positions);
const [one, other] = result.ranking.map(({ id }) => id) as [string, string];
const columns = [
  [1, 0.5, 0],
  [0, 0.5, 1],
];
const few = { draws: 6, top: 2 } as const;
const uncertainty = analyseUncertainty(positions, few);
const halves = [0, 3].map((from) => countDraws(positions, few, { from, to: from + 3 }));
const [first, second] = halves as [(typeof halves)[0], (typeof halves)[0]];
const signal = new AbortController().signal;
const constraints = [
  { kind: "bounds", dimension: "a", minimum: 0, maximum: 0.7 },
  { kind: "at-least", dimension: "a", than: "b", times: 0.5 },
  { kind: "linear", coefficients: { a: 1 }, atMost: 0.8 },
] as const;

/** Every function of the room with arguments that it takes. */
const calls: Readonly<Record<string, readonly [run: (...given: never[]) => unknown, given: readonly unknown[]]>> = {
  analyseUncertainty: [
    analyseUncertainty,
    [
      positions,
      {
        ...few,
        seed: 1,
        probability: 0.9,
        weights: { kind: "dirichlet", concentration: 20 },
        data: { counts: true },
        method: { aggregate: [{ method: "arithmetic" }], missing: [{ method: "worst" }] },
        index: { ties: "midrank" },
        rankAcceptability: true,
        pairwise: true,
      },
    ],
  ],
  analyseUncertaintyAsync: [
    analyseUncertaintyAsync,
    [
      positions,
      {
        ...few,
        parts: 2,
        signal,
        onProgress: () => undefined,
        run: (part: { from: number; to: number }) => Promise.resolve(countDraws(positions, few, part)),
      },
    ],
  ],
  analyseSensitivity: [
    analyseSensitivity,
    [
      positions,
      { samples: 4, resamples: 3, probability: 0.9, top: 2, seed: 1, method: {}, choices: { weights: ["equal"] } },
    ],
  ],
  analyseSensitivityAsync: [
    analyseSensitivityAsync,
    [positions, { samples: 4, resamples: 3, signal, onProgress: () => undefined, choices: false }],
  ],
  countDraws: [countDraws, [positions, few, { from: 0, to: 3 }]],
  mergeDraws: [mergeDraws, [first, second]],
  summariseDraws: [summariseDraws, [positions, few, mergeDraws(first, second)]],
  sampleWeights: [
    sampleWeights,
    [
      { kind: "constrained", constraints },
      { dimensions: ["a", "b"], weights: { a: 0.5, b: 0.5 }, draws: 3, seed: 1 },
    ],
  ],
  sobolIndices: [
    sobolIndices,
    [([x = 0, y = 0]: number[]) => x + y, { inputs: ["x", "y"], samples: 8, seed: 1, resamples: 5, probability: 0.9 }],
  ],
  rankAcceptability: [rankAcceptability, [columns, [[0.5, 0.5]], { ties: "dense", tolerance: 0, pairwise: true }]],
  exactPairwise: [exactPairwise, [columns]],
  exactExpectedRanks: [exactExpectedRanks, [columns]],
  dominanceOfColumns: [dominanceOfColumns, [columns]],
  weightStabilityOfColumns: [
    weightStabilityOfColumns,
    [columns, { weights: [0.5, 0.5], levels: { kind: "cut-points", cutPoints: [0.3] }, top: 1, pair: [0, 1] }],
  ],
  weightChangeOfColumns: [
    weightChangeOfColumns,
    [columns, { weights: [0.6, 0.4], tolerance: 0, position: 0, top: 1, cells: 50 }],
  ],
  exactRanks: [exactRanks, [result, { pairwise: true }]],
  dominance: [dominance, [result, { pairs: true }]],
  weightStability: [weightStability, [result, { top: 1, pair: [one, other] }]],
  smallestWeightChange: [smallestWeightChange, [result, one, { past: other, cells: 9 }]],
  counterfactuals: [counterfactuals, [result, one, { top: 2 }]],
  compareEditions: [
    compareEditions,
    [result, result, { top: 2, previousUncertainty: uncertainty, currentUncertainty: uncertainty }],
  ],
  measurePersistence: [measurePersistence, [[result, result], { top: 1 }]],
};

describe("arguments of every function", () => {
  test.each(Object.entries(calls))("%s takes them as they should be", async (_, [run, given]) => {
    expect(await endsWell(() => run(...(given as never[])))).toBe(true);
  });

  test.each(Object.entries(calls))("%s, law: wrong ones are taken or refused; no other error", async (_, call) => {
    const [run, given] = call;
    // Positions and results have laws of their own.
    const ways = waysInto(given, (part) => part === positions || part === result).slice(1);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ways), anyDamage, async (way, by) => {
        // Left out is allowed, and then there are ten thousand draws.
        const leftOut = by === undefined || by === gone || JSON.stringify(by) === "{}";
        fc.pre(!leftOut || (way.length > 1 && way[1] !== "draws" && way[1] !== "samples"));
        await endsWell(() => run(...(damaged(given, way, by) as never[])));
      }),
      { numRuns: 80 },
    );
  });

  test.each(Object.entries(calls))("%s refuses null for each of them", async (_, [run, given]) => {
    for (const at of given.keys()) {
      expect(await endsWell(() => run(...(damaged(given, [at], null) as never[])))).toBe(false);
    }
  });
});
