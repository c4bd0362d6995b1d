import { IndexError } from "../errors/index-error.js";
import { quantileSorted } from "../numeric/quantile-sorted.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { checkShape } from "../schema/check-shape.js";
import { closestWords } from "../schema/closest-words.js";
import { explainOptions } from "../schema/explain-options.js";
import { wordValue } from "../schema/find-issues.js";
import { checkResult } from "./check-result.js";
import { wordExplanation } from "./explain-in-words.js";
import { explainWords, type Language } from "./explain-words.data.js";
import type { ExplainedPart, Explanation } from "./explanation.js";
import type { RankedShortage, ShortageResult } from "./shortage-result.js";

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** `en` if left out. */
  readonly language?: Language;
}

/** How many ids are looked through for one that a mistyped id may have meant. */
const LOOKED_THROUGH = 10_000;

/**
 * Says why a position has the score that it has: a sum of parts, and where it differs from the rest.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - The language.
 * @returns The parts and a paragraph of plain text. Numbers are rounded in the text only. O(n log n).
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `unknown-id` if the ranking has no such position; names near matches, or says why it was excluded.
 * @throws {IndexError} `invalid-option` for another language.
 * @source The decomposition of a weighted sum; medians as in Hyndman, Fan (1996), definition 7.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * explain(scoreShortage([clerk, nurse]), "nurse").text.slice(0, 62); // => "Nurse has rank 1 of 2 with 100.0 of 100 points (level 5). The "
 */
export function explain(result: ShortageResult, id: string, options: ExplainOptions = {}): Explanation {
  const where = "explain";
  checkResult(result, where);
  checkShape(explainOptions(), options, `${where}.options`);
  const language = options.language ?? "en";
  const entry = result.ranking.find((candidate) => candidate.id === id);
  if (entry === undefined) throw unknownId(result, id, where);
  const words = explainWords[language];
  const parts = Object.entries(entry.dimensions).map(([dimension, part]): ExplainedPart => {
    const median = medianScore(result.ranking, dimension);
    const difference = part.score === null || median === null ? null : part.score - median;
    const label = Object.hasOwn(words.labels, dimension) ? (words.labels[dimension] as string) : dimension;
    return { dimension, label, ...part, median, difference };
  });
  const strongest = furthest(parts, 1);
  const weakest = furthest(parts, -1);
  return {
    id: entry.id,
    language,
    rank: entry.rank,
    of: result.ranking.length,
    score: entry.score,
    level: entry.level,
    parts,
    strongest: strongest?.dimension ?? null,
    weakest: weakest?.dimension ?? null,
    text: wordExplanation(entry, parts, { strongest, weakest }, result, words),
  };
}

/** Median of a dimension's scores over the ranking. */
function medianScore(ranking: readonly RankedShortage[], dimension: string): number | null {
  const scores = ranking.flatMap(({ dimensions }) => {
    const score = dimensions[dimension]?.score ?? null;
    return score === null ? [] : [score];
  });
  return scores.length === 0 ? null : quantileSorted(sortedCopy(Float64Array.from(scores)), 0.5);
}

/** The part whose difference from the median is the greatest on one side; the first of equals. */
function furthest(parts: readonly ExplainedPart[], sign: 1 | -1): ExplainedPart | null {
  let found: ExplainedPart | null = null;
  let most = 0;
  for (const part of parts) {
    const difference = sign * (part.difference ?? 0);
    if (difference <= most) continue;
    found = part;
    most = difference;
  }
  return found;
}

function unknownId(result: ShortageResult, id: string, where: string): IndexError {
  const excluded = result.excluded.find((position) => position.id === id);
  const ids = result.ranking.slice(0, LOOKED_THROUGH).map((entry) => entry.id);
  const near = typeof id === "string" ? closestWords(id, ids, 3) : [];
  const remedy = near.length === 0 ? "" : `; near ones: ${near.map(wordValue).join(", ")}`;
  const expected =
    excluded === undefined
      ? `the id of a ranked position${remedy}`
      : `the id of a ranked position; this one was excluded (${excluded.reason}, no ${excluded.missing.join(", ")})`;
  return new IndexError("unknown-id", { where, expected, received: wordValue(id) });
}
