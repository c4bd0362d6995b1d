import type { Position } from "../model/position.js";
import { centralWeights, countConfidence } from "./central-weights.js";
import { countPart } from "./count-draws.js";
import { createDrawRun } from "./draw-run.js";
import { resolveUncertaintyOptions } from "./resolve-uncertainty-options.js";
import { summariseRun } from "./summarise-draws.js";
import type { UncertaintyOptions } from "./uncertainty-options.js";
import type { UncertaintyResult } from "./uncertainty-result.js";

/**
 * Says how sure a ranking is: ranks the positions again and again with what is not known drawn anew.
 *
 * Every source has draws of its own: weights, figures, methods. A rank acceptability is the share of the draws in which a
 * position takes a rank; levels are graded in each draw by its own scores. Which positions are ranked is decided once, by
 * the base ranking. Equal scores are equal as there: `ties` and `tolerance` of the index hold in every draw. A cut among
 * equals goes by id, and who is in or out by that alone is contested (`cut`), not firm. With no source varied, the base ranking comes out, bit for bit.
 *
 * The standard error of a share is `standardError` at most; it says nothing of what was not varied.
 *
 * @param positions - As `scoreShortage` takes them; never modified. Their order never shows, bit for bit.
 * @param options - Sources, the index, the cut and the number of draws.
 * @returns Interval, level and cut of every position; plain JSON; the same bits for the same seed. O(draws × n m) time; memory
 *   grows with n × draws × (1 − probability), or n² where that is less or a table is asked for.
 * @throws {IndexError} `invalid-option` naming the option and the remedy; also for constraints that no weights satisfy.
 * @throws {IndexError} `empty-input` if no position is ranked.
 * @throws {IndexError} `invalid-value` if the tally is none; `unknown-id` at a position that did not come from it.
 * @throws {IndexError} as `scoreShortage`, also for a method of a list that the positions do not allow.
 * @source Lahdelma, Salminen (2001), SMAA-2, Operations Research 49(3) 444–454 (acceptabilities, central weights, confidence
 *   factors); Saisana, Saltelli, Tarantola (2005), JRSS A 168(2) 307–323 (uncertainty of composite indicators).
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * analyseUncertainty([nurse, clerk], { draws: 100, top: 1 }).positions.map(({ id, rankInterval, inTop }) => `${id} ${rankInterval.best}–${rankInterval.worst} ${inTop}`); // => ["nurse 1–1 1", "clerk 2–2 0"]
 */
export function analyseUncertainty(
  positions: readonly Position[],
  options: UncertaintyOptions = {},
): UncertaintyResult {
  const where = "analyseUncertainty";
  const run = createDrawRun(positions, resolveUncertaintyOptions(options, `${where}.options`), where);
  const all = { from: 0, to: run.options.draws };
  const counts = countPart(run, all);
  const central = centralWeights(counts);
  const confidence = central === null ? null : countConfidence(run, central, all);
  return summariseRun(run, counts, central, confidence);
}
