import { IndexError } from "../errors/index-error.js";
import { checkShape } from "../schema/check-shape.js";
import { persistenceOptions } from "../schema/edition-options.js";
import type { RankedShortage, ShortageResult } from "../score/shortage-result.js";
import { readEdition } from "./read-edition.js";

/** Options of {@link measurePersistence}. */
export interface PersistenceOptions {
  /** Number of places N, 1 or more; left out, the whole ranking is the list. */
  readonly top?: number;
}

/** How long one position has been on the list. Editions are counted from 0, in their order. */
export interface PositionPersistence {
  readonly id: string;
  /** Name and industry in the last edition that ranks it. */
  readonly name: string;
  readonly industry: string | null;
  /** Number of editions that list it. */
  readonly listed: number;
  /** That number as a share of all editions. */
  readonly share: number;
  /** Longest run of editions in a row that list it. */
  readonly longestRun: number;
  /** Number of editions in a row, up to the last one, that list it. */
  readonly currentRun: number;
  /** First edition that lists it. */
  readonly first: number;
  /** Last edition that lists it. */
  readonly last: number;
  /** Its rank in each edition; `null` where it is not ranked. */
  readonly ranks: readonly (number | null)[];
}

/** How lasting a list is over several editions; plain JSON. */
export interface Persistence {
  /** Version of this shape. */
  readonly format: 1;
  readonly library: "shortage-index";
  /** Number of editions. */
  readonly editions: number;
  /** Number of places N; `null` where the whole ranking is the list. */
  readonly top: number | null;
  /** Positions that some edition lists: the most often listed first, equals by longest run, then in code-unit order of ids. */
  readonly positions: readonly PositionPersistence[];
  /** For each edition but the first, the share of the previous list that stays on it; `null` where that list was empty. */
  readonly kept: readonly (number | null)[];
}

/**
 * Says how often, how long and since when each position has been on the list.
 *
 * A position that the list names year after year is another case than one that comes and goes at the cut.
 *
 * @param editions - Results of `scoreShortage` in their order in time, 1 or more; also ones read back from JSON; positions
 *   are matched by id; never modified.
 * @param options - The cut at N. Equals at the cut are taken by id, as `pickTop` does.
 * @returns One entry for each position that some edition lists, and the share of each list that stayed; plain JSON.
 *   O(total length of the rankings).
 * @throws {IndexError} `empty-input` if there is no edition.
 * @throws {IndexError} `invalid-value` if one is no result, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `invalid-option` for options that are none.
 * @throws {IndexError} `duplicate-id` if an edition ranks an id twice.
 * @source Runs and shares over a fixed panel; no method of its own.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const editions = [[nurse, clerk], [nurse, clerk], [{ ...clerk, id: "nurse" }, { ...nurse, id: "clerk" }]].map((positions) => scoreShortage(positions));
 * measurePersistence(editions, { top: 1 }).positions.map(({ id, listed, longestRun, currentRun }) => [id, listed, longestRun, currentRun]); // => [["nurse", 2, 2, 0], ["clerk", 1, 1, 1]]
 */
export function measurePersistence(editions: readonly ShortageResult[], options: PersistenceOptions = {}): Persistence {
  const where = "measurePersistence";
  checkShape(persistenceOptions(), options, `${where}.options`);
  const top = options.top ?? null;
  if (!Array.isArray(editions) || editions.length === 0) {
    throw new IndexError("empty-input", { where, expected: "a list of one edition or more", received: "none" });
  }
  const read = editions.map((edition, at) => readEdition(edition, top, `${where}.editions[${at}]`));
  const lists = read.map((edition) => edition.top ?? new Set(edition.byId.keys()));
  const ids = [...new Set(lists.flatMap((list) => [...list]))];
  const positions = ids.map((id): PositionPersistence => {
    const listed = lists.map((list) => list.has(id));
    const runs = runsOf(listed);
    const entries = read.map(({ byId }) => byId.get(id) ?? null);
    const { name, industry } = entries.findLast((entry) => entry !== null) as RankedShortage;
    const count = listed.filter(Boolean).length;
    return {
      id,
      name,
      industry,
      listed: count,
      share: count / editions.length,
      longestRun: Math.max(...runs),
      currentRun: runs.at(-1) as number,
      first: listed.indexOf(true),
      last: listed.lastIndexOf(true),
      ranks: entries.map((entry) => entry?.rank ?? null),
    };
  });
  positions.sort(
    (one, other) => other.listed - one.listed || other.longestRun - one.longestRun || (one.id < other.id ? -1 : 1),
  );
  return {
    format: 1,
    library: "shortage-index",
    editions: editions.length,
    top,
    positions,
    kept: lists.slice(1).map((list, at) => keptShare(lists[at] as ReadonlySet<string>, list)),
  };
}

/** Length of the run that each edition ends; 0 where it does not list. */
function runsOf(listed: readonly boolean[]): number[] {
  let run = 0;
  return listed.map((there) => {
    run = there ? run + 1 : 0;
    return run;
  });
}

function keptShare(before: ReadonlySet<string>, after: ReadonlySet<string>): number | null {
  if (before.size === 0) return null;
  let kept = 0;
  for (const id of before) if (after.has(id)) kept += 1;
  return kept / before.size;
}
