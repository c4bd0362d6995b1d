import type { Position } from "../model/position.js";
import { checkIntegerOption } from "./check-integer-option.js";
import { checkObject } from "./check-object.js";
import type { DrawCounts, DrawPart } from "./draw-counts.js";
import { createDrawRun, type DrawRun } from "./draw-run.js";
import { resolveUncertaintyOptions } from "./resolve-uncertainty-options.js";
import type { UncertaintyOptions } from "./uncertainty-options.js";

/**
 * Counts a part of the draws of an analysis: what one worker of several does.
 *
 * Draw `i` takes the same numbers whatever part it is in, and all counts are integers: however the draws are split, the
 * merged counts say the same, bit for bit.
 *
 * @param positions - As `analyseUncertainty` takes them; the same for every part.
 * @param options - As `analyseUncertainty` takes them; the same for every part; `draws` is the number of all.
 * @param part - Which draws, 0 ≤ from ≤ to ≤ draws.
 * @returns Counts, to be merged by {@link mergeDraws} and read by {@link summariseDraws}; they can be posted between workers.
 * @throws {IndexError} `invalid-option` for a part that is not within the draws, and as `analyseUncertainty`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const halves = [{ from: 0, to: 50 }, { from: 50, to: 100 }].map((part) => countDraws([nurse, clerk], { draws: 100 }, part));
 * summariseDraws([nurse, clerk], { draws: 100 }, mergeDraws(halves[0], halves[1])).positions.map(({ id, expectedRank }) => `${id} ${expectedRank}`); // => ["nurse 1", "clerk 2"]
 */
export function countDraws(positions: readonly Position[], options: UncertaintyOptions, part: DrawPart): DrawCounts {
  const where = "countDraws";
  const run = createDrawRun(positions, resolveUncertaintyOptions(options, `${where}.options`), where);
  checkObject(part, `${where}.part`);
  const from = checkIntegerOption(part.from, "from", 0, run.options.draws, `${where}.part`);
  const to = checkIntegerOption(part.to, "to", from, run.options.draws, `${where}.part`);
  return countPart(run, { from, to });
}

/** Counts a part of the draws of a run that is ready. */
export function countPart(run: DrawRun, { from, to }: DrawPart): DrawCounts {
  const counts = run.empty();
  const add = run.counter(counts);
  for (let draw = from; draw < to; draw += 1) add(draw);
  return { ...counts, parts: from < to ? [{ from, to }] : [], counted: to - from };
}
