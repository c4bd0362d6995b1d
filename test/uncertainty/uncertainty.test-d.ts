import { expectTypeOf, it } from "vitest";
import type { Position } from "../../src/model/position.js";
import type { ShortageResult } from "../../src/score/shortage-result.js";
import { analyseSensitivity } from "../../src/uncertainty/analyse-sensitivity.js";
import { analyseUncertainty } from "../../src/uncertainty/analyse-uncertainty.js";
import { analyseUncertaintyAsync } from "../../src/uncertainty/analyse-uncertainty-async.js";
import { exactRanks } from "../../src/uncertainty/exact-ranks.js";
import { sampleWeights } from "../../src/uncertainty/sample-weights.js";
import type { SensitivityResult } from "../../src/uncertainty/sensitivity-result.js";
import { smallestWeightChange } from "../../src/uncertainty/smallest-weight-change.js";
import type { UncertaintyOptions, WeightUncertainty } from "../../src/uncertainty/uncertainty-options.js";
import type {
  CutUncertainty,
  PositionUncertainty,
  UncertaintyResult,
} from "../../src/uncertainty/uncertainty-result.js";
import { weightStability } from "../../src/uncertainty/weight-stability.js";

declare const positions: Position[];
declare const ranked: ShortageResult;

it("gives results at once, or as a promise where the run is async", () => {
  expectTypeOf(analyseUncertainty(positions)).toEqualTypeOf<UncertaintyResult>();
  expectTypeOf(analyseUncertaintyAsync(positions)).toEqualTypeOf<Promise<UncertaintyResult>>();
  expectTypeOf(analyseSensitivity(positions)).toEqualTypeOf<SensitivityResult>();
});

it("says what only some options give", () => {
  const result = analyseUncertainty(positions, { top: 10, pairwise: true });
  expectTypeOf(result.positions).toEqualTypeOf<readonly PositionUncertainty[]>();
  expectTypeOf(result.cut).toEqualTypeOf<CutUncertainty | null>();
  expectTypeOf(result.pairwise).toEqualTypeOf<readonly (readonly number[])[] | undefined>();
  expectTypeOf<PositionUncertainty["inTop"]>().toEqualTypeOf<number | null>();
  expectTypeOf<PositionUncertainty["cut"]>().toEqualTypeOf<"in" | "contested" | "out" | null>();
  // @ts-expect-error [2540] - a result is read, not written
  result.draws = 1;
});

it("takes four kinds of weight uncertainty, each with its own number", () => {
  expectTypeOf<WeightUncertainty["kind"]>().toEqualTypeOf<"uniform" | "dirichlet" | "relative" | "constrained">();
  expectTypeOf<UncertaintyOptions["weights"]>().toEqualTypeOf<WeightUncertainty | false | undefined>();
  analyseUncertainty(positions, { weights: false, data: false, method: false });
  analyseUncertainty(positions, { weights: { kind: "relative", share: 0.25 } });
  // @ts-expect-error [2322] - no such kind
  analyseUncertainty(positions, { weights: { kind: "normal" } });
  // @ts-expect-error [2322] - a concentration belongs to it
  analyseUncertainty(positions, { weights: { kind: "dirichlet" } });
  // @ts-expect-error [2353] - a share belongs to relative weights
  analyseUncertainty(positions, { weights: { kind: "uniform", share: 0.25 } });
  // @ts-expect-error [2322] - a source is switched off by false, not on by true
  analyseUncertainty(positions, { weights: true });
});

it("keeps the parts typed alone", () => {
  expectTypeOf(sampleWeights({ kind: "uniform" }, { dimensions: ["pay"], draws: 1 })).toEqualTypeOf<number[][]>();
  expectTypeOf(exactRanks(ranked).pairwise).toEqualTypeOf<readonly (readonly number[])[] | undefined>();
  expectTypeOf(smallestWeightChange(ranked, "nurse", { top: 1 }).weights).toEqualTypeOf<Readonly<
    Record<string, number>
  > | null>();
  // @ts-expect-error [2322] - a pair is two ids
  weightStability(ranked, { pair: ["nurse"] });
});
