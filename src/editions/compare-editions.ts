import { IndexError } from "../errors/index-error.js";
import { correlateSpearman } from "../rank/correlate-spearman.js";
import { checkShape } from "../schema/check-shape.js";
import { compareEditionsOptions } from "../schema/edition-options.js";
import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import type { UncertaintyResult } from "../uncertainty/uncertainty-result.js";
import type { EditionChange, EditionComparison, EditionPlace } from "./edition-comparison.js";
import { type Edition, readEdition } from "./read-edition.js";
import { type RankIntervals, readIntervals } from "./read-intervals.js";
import { splitChanges } from "./split-changes.js";

/** Options of {@link compareEditions}. */
export interface CompareEditionsOptions {
  /** Number of places N, 1 or more; left out, whole rankings are compared. */
  readonly top?: number;
  /** How sure the previous ranking is. */
  readonly previousUncertainty?: UncertaintyResult;
  /** How sure the current ranking is. */
  readonly currentUncertainty?: UncertaintyResult;
}

/**
 * Says what entered, left, rose and fell from one edition of a ranking to the next, and why.
 *
 * The contribution of a dimension is weight × score, and its change is parted at the middle:
 * `Δ(w s) = w̄ Δs + s̄ Δw`, a bar being the mean of the two editions. `Δs` is parted in the same way into what the value's
 * own change does (under the previous and under the current normalisation, on average) and what the change of
 * normalisation does (to the previous and to the current value, on average); `Δw` into the change of the weights and what
 * gaps handed on. So no order of the causes is preferred, and comparing the other way round turns every sign.
 *
 * A value that came or went counts for its dimension, and so does the weight that it took or left to others. A dimension
 * of one edition alone has weight 0 in the other. Where a method scores against the other positions (percentile, rank,
 * sum), a value of the other edition gets the score that lies between those of its neighbours in value. Ranks are compared
 * as they stand: in a longer ranking the same rank says more.
 *
 * @param previous - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param current - The later one; positions are matched by id.
 * @param options - The cut at N, and how sure each edition is.
 * @returns What became of each position of either edition; plain JSON. O(m n log n).
 * @throws {IndexError} `invalid-value` if one is no result, or was damaged (`details.where` is the path of the fault), a
 *   dimension is in different units, a score is not the sum of its contributions, or an uncertainty is not that of its
 *   edition.
 * @throws {IndexError} `invalid-option` for options that are none.
 * @throws {IndexError} `duplicate-id` if an edition ranks an id twice.
 * @throws {IndexError} `mixed-currencies` if the salaries are in different currencies: convert them first.
 * @source Bennet (1920), The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society
 *   83(3) 455–462: the split of a product's change at the means.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const cook = { ...clerk, id: "cook", name: "Cook", demand: 20, education: 9, experience: 3, requirements: 2, salary: 33_000 };
 * const before = scoreShortage([nurse, clerk, cook]);
 * const after = scoreShortage([{ ...nurse, experience: 1 }, clerk, { ...cook, experience: 4 }]);
 * const { changes } = compareEditions(before, after);
 * changes.map(({ id, change, rankChange }) => [id, change, rankChange]); // => [["nurse", "stayed", 0], ["cook", "stayed", 0], ["clerk", "stayed", 0]]
 * changes[0]?.scoreChange?.toFixed(6); // => "-10.000000"
 * changes[0]?.parts?.values.experience?.toFixed(6); // => "-8.333333"
 */
export function compareEditions(
  previous: ShortageResult,
  current: ShortageResult,
  options: CompareEditionsOptions = {},
): EditionComparison {
  const where = "compareEditions";
  checkShape(compareEditionsOptions(), options, `${where}.options`);
  const top = options.top ?? null;
  const before = readEdition(previous, top, `${where}.previous`);
  const after = readEdition(current, top, `${where}.current`);
  const intervals = {
    before: readIntervals(options.previousUncertainty, before, `${where}.options.previousUncertainty`),
    after: readIntervals(options.currentUncertainty, after, `${where}.options.currentUncertainty`),
  };
  const shared = after.ranking.filter(({ id }) => before.byId.has(id));
  const splits = splitChanges(before, after, shared, where);
  const gone = before.ranking.filter(({ id }) => !after.byId.has(id));
  const changes = [...after.ranking, ...gone].map(({ id, name, industry }): EditionChange => {
    const [one, other] = [before.byId.get(id) ?? null, after.byId.get(id) ?? null];
    const both = one !== null && other !== null ? { one, other } : null;
    const [was, is] = [placeOf(one, before), placeOf(other, after)];
    const split = splits.get(id);
    return {
      id,
      name,
      industry,
      change: kindOf(was, is),
      previous: was,
      current: is,
      // + 0: a rank that stays the same changes by 0 and not by −0.
      rankChange: both === null ? null : both.one.rank - both.other.rank + 0,
      levelChange: both === null ? null : both.other.level - both.one.level + 0,
      scoreChange: split?.scoreChange ?? null,
      parts: split?.parts ?? null,
      outsideUncertainty: isOutside(id, intervals.before, intervals.after),
    };
  });
  const counts = { entered: 0, left: 0, rose: 0, fell: 0, stayed: 0 };
  for (const { change } of changes) counts[change] += 1;
  return {
    format: 1,
    library: "shortage-index",
    top,
    changes,
    counts,
    rankCorrelation: correlationOf(before, shared),
  };
}

function placeOf(entry: RankedShortage | null, edition: Edition): EditionPlace | null {
  if (entry === null) return null;
  const { rank, score, level, id } = entry;
  return { rank, score, level, inTop: edition.top === null ? null : edition.top.has(id) };
}

function kindOf(was: EditionPlace | null, is: EditionPlace | null): EditionChange["change"] {
  // Without a top the list is the ranking itself.
  const listed = (place: EditionPlace | null): boolean => place !== null && place.inTop !== false;
  if (listed(is) && !listed(was)) return "entered";
  if (listed(was) && !listed(is)) return "left";
  if (was === null || is === null || was.rank === is.rank) return "stayed";
  return is.rank < was.rank ? "rose" : "fell";
}

function isOutside(id: string, before: RankIntervals | null, after: RankIntervals | null): boolean | null {
  const [was, is] = [before?.get(id), after?.get(id)];
  if (was === undefined || is === undefined) return null;
  return is.worst < was.best || is.best > was.worst;
}

function correlationOf(before: Edition, shared: readonly RankedShortage[]): number | null {
  if (shared.length < 2) return null;
  const ranks = shared.map(({ rank, id }) => [(before.byId.get(id) as RankedShortage).rank, rank] as const);
  try {
    return correlateSpearman(
      ranks.map(([was]) => was),
      ranks.map(([, is]) => is),
    );
  } catch (error) {
    if (error instanceof IndexError && error.code === "constant-indicator") return null;
    throw error;
  }
}
