import type { Position } from "../model/position.js";
import type { SensitivityOptions } from "./sensitivity-options.js";
import type { SensitivityResult } from "./sensitivity-result.js";
import { createSensitivityRun } from "./sensitivity-run.js";

/**
 * Says which source of uncertainty moves a ranking, and how far.
 *
 * Each source that is switched on is one input, the draw that stands for it: the weights as a whole (or the weight of each
 * dimension, with `weightSources: "each"`), the figures as a whole, and each list of methods. Looked at are the mean rank
 * shift `Σ |rank − base rank| / n` and, with a `top`, the share of the base ranking's top N that stays in it, and each
 * position's membership. A first-order index is the share of the output's variance that a source accounts for alone, a total
 * index that with all its joint work; what they differ by is interaction. Beside that, choices of method and weights are made otherwise one at a time.
 *
 * The shares say which source matters among those switched on, not whether the ranking is firm: `analyseUncertainty` does.
 *
 * @param positions - As `scoreShortage` takes them; never modified; their order never shows.
 * @param options - The sources, the base ranking, rows, seed and intervals; defaults as in `analyseUncertainty`.
 * @returns Indices with bootstrap intervals, and the shift of each choice; plain JSON. The same seed gives the same bits.
 *   N (k + 2) rankings for k sources.
 * @throws {IndexError} `invalid-option` naming the option and the remedy; also for `each` of weights that are not drawn one
 *   by one.
 * @throws {IndexError} `empty-input` if no position is ranked.
 * @throws {IndexError} any code of `scoreShortage`, also where a listed method does not take these positions.
 * @source Saisana, Saltelli, Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality
 *   assessment of composite indicators, JRSS A 168(2) 307–323 (average shift in rank; sources as inputs). Estimators as in
 *   {@link sobolIndices}.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 12, experience: 2, requirements: 3, salary: 30_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 15, experience: 1, requirements: 1, salary: 48_000 };
 * const sensitivity = analyseSensitivity([nurse, clerk], { weights: { kind: "uniform" }, data: false, choices: { aggregate: [{ method: "arithmetic" }] } });
 * sensitivity.rankShift.indices?.map(({ input, first }) => [input, first.value]); // => [["weights", 1]]
 * analyseSensitivity([nurse, clerk], { weightSources: "each", data: false, samples: 4, choices: false }).sources; // => ["weight:supplyDemand", "weight:education", "weight:experience", "weight:requirements", "weight:salary"]
 * sensitivity.choices.filter(({ step }) => step === "aggregate").map(({ choice, rankShift }) => [choice, rankShift]); // => [[{ method: "arithmetic" }, 0]]
 */
export function analyseSensitivity(
  positions: readonly Position[],
  options: SensitivityOptions = {},
): SensitivityResult {
  const run = createSensitivityRun(positions, options, "analyseSensitivity");
  for (let row = 0; row < run.samples; row += 1) run.fill(row);
  return run.summarise();
}
