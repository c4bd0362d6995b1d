import type { Position } from "../model/position.js";
import { defineShortage } from "./define-shortage.js";
import { readPositions } from "./dimension-columns.js";
import { inTermsOf } from "./in-terms-of.js";
import type { IndexScores } from "./index-definition.js";
import { measureShortage } from "./measure-shortage.js";
import { observeDimension } from "./observe-dimension.js";
import { resolveShortageOptions } from "./resolve-shortage-options.js";
import { scoreColumns } from "./score-columns.js";
import { STARVED_BELOW } from "./shortage-defaults.js";
import type { ShortageNoticeFacts } from "./shortage-notice.js";
import type { ResolvedShortageOptions, ShortageOptions } from "./shortage-options.js";
import { listExcluded, rankScored } from "./shortage-ranking.js";
import type { ShortageResult } from "./shortage-result.js";
import type { SupplyDemand } from "./supply-demand.js";
import { fromIndexNotice, toNotice } from "./word-notice.js";

/**
 * Ranks positions by how urgently people are short, and says of each why.
 *
 * Five dimensions, all benefits: vacancies per available person, shrunk to the ratio of all positions; required
 * schooling; required experience; further requirements; salary. Each is normalised to 0–1 (min–max; supply and demand
 * and salary on a log scale), weighted (equal) and summed: `score = 100 × Σ weight × normalised`. Each of these choices
 * is an option; the defaults and their reasons stand in `shortageDefaults`.
 *
 * Scores are relative to the positions passed in: adding one can move every other. `freezeMethod` fixes what they refer
 * to. A gap is not a zero: the dimensions that are there share its weight, and a position of which too little is known is
 * listed under `excluded` (its values are observed all the same, and count for the bounds). A dimension that is the same
 * everywhere, or has no value anywhere, gets weight 0; where all are constant, every position scores 50.
 *
 * @param positions - Shape `[n]`, n ≥ 1; ids that differ; counts of 0 to 2⁵³ − 1, other figures finite and ≥ 0; salaries
 *   in one currency; `null` is a gap; never modified. Their order never shows, bit for bit.
 * @param options - What differs from the defaults; plain JSON.
 * @returns The ranking, best first, with all parts, and what a reader must know; plain JSON. Of more than 10 000
 *   positions the parts of each are worked out when first read. O(n log n).
 * @throws {IndexError} `invalid-option` naming the option and the remedy.
 * @throws {IndexError} `empty-input` if there are no positions.
 * @throws {IndexError} `invalid-value` or `non-finite-value` at the first figure that cannot be one, with index and column.
 * @throws {IndexError} `non-positive-value` at a value of 0 in a dimension on a log scale, with index and column.
 * @throws {IndexError} `duplicate-id` at the second position of an id.
 * @throws {IndexError} `mixed-currencies` at the first salary in another currency.
 * @throws {IndexError} `missing-value` at the first gap if `missing` is `refuse`.
 * @throws {IndexError} `constant-indicator` if `constant` is `refuse` and a dimension is the same everywhere.
 * @throws {IndexError} `weights-sum` if no dimension that has weight has a value anywhere.
 * @throws {IndexError} `unsatisfiable-quota` if `levels` is a quota for fewer positions than are ranked.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators: the steps and their order. The five dimensions:
 *   yearly catalogues of urgently needed talent; no publication states their weights or normalisation.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * scoreShortage([clerk, nurse]).ranking.map(({ rank, id, score }) => `${rank} ${id} ${score}`); // => ["1 nurse 100", "2 clerk 0"]
 */
export function scoreShortage(positions: readonly Position[], options: ShortageOptions = {}): ShortageResult {
  const where = "scoreShortage";
  const resolved = resolveShortageOptions(options, `${where}.options`);
  const columns = readPositions(positions, where);
  const measured = measureShortage(positions, columns, resolved, where);
  const observed = resolved.dimensions.map((dimension, at) =>
    observeDimension(measured.values[at] as Float64Array, dimension),
  );
  const { definition, distinguishing } = defineShortage(resolved, observed, positions.length);
  const { missing } = resolved;
  const segmented = "within" in missing && missing.within === "segment";
  const segments = segmented ? { segments: positions.map(({ industry }) => industry) } : {};
  const context = { ids: columns.ids, ...segments };
  const scores = inTermsOf(where, () => scoreColumns(measured.values, definition, context));
  const scored = { positions, columns, values: measured.values, scores, options: resolved };
  const byId = <T>(list: readonly T[]): Record<string, T> =>
    Object.fromEntries(resolved.dimensions.map(({ id }, at) => [id, list[at] as T]));
  const ratio = measured.supply;
  const { ranking, barred } = inTermsOf(where, () => rankScored(scored));
  return {
    ranking,
    excluded: listExcluded(scored),
    weights: byId(scores.weights),
    method: {
      format: 1,
      library: "shortage-index",
      options: resolved,
      observed: byId(observed),
      supplyDemand: ratio === null ? null : { ratio: ratio.ratio, ...ratio.totals },
      currency: columns.currency,
      positions: positions.length,
    },
    notices: [
      ...supplyNotices(ratio),
      ...(distinguishing ? [] : [{ code: "nothing-distinguishes" } as const]),
      ...scores.notices.map(fromIndexNotice),
      ...redistributed(scores, resolved),
      ...(barred > 0 ? [{ code: "barred-from-top-level", count: barred } as const] : []),
      ...starved(scores, resolved),
    ].map(toNotice),
  };
}

function supplyNotices(supply: SupplyDemand | null): ShortageNoticeFacts[] {
  if (supply === null) return [];
  const { ratio, totals, oneSided, nobody } = supply;
  const notices: ShortageNoticeFacts[] = [];
  if (ratio === null) notices.push({ code: totals.available > 0 ? "no-demand" : "no-supply" });
  if (oneSided > 0) notices.push({ code: "one-sided-supply", count: oneSided });
  if (nobody > 0 && ratio !== null) notices.push({ code: "nobody-counted", count: nobody });
  return notices;
}

function redistributed(scores: IndexScores, options: ResolvedShortageOptions): ShortageNoticeFacts[] {
  if (options.missing.method !== "reweight") return [];
  const coverage = scores.coverage();
  let count = 0;
  for (let index = 0; index < coverage.length; index += 1) {
    if ((coverage[index] as number) < 1 && !Number.isNaN(scores.scores[index])) count += 1;
  }
  return count === 0 ? [] : [{ code: "weights-redistributed", count }];
}

function starved(scores: IndexScores, options: ResolvedShortageOptions): ShortageNoticeFacts[] {
  const weight = options.dimensions.reduce(
    (sum, { group }, at) => sum + (group === "scarcity" ? (scores.weights[at] as number) : 0),
    0,
  );
  return weight < STARVED_BELOW ? [{ code: "scarcity-starved", weight }] : [];
}
