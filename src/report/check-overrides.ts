import { closestWords, IndexError, type ShortageResult } from "shortage-index";
import type { Override } from "./catalogue.js";

/** How many ids are looked through for one that a mistyped id may have meant. */
const LOOKED_THROUGH = 10_000;
const LONGEST_REASON = 2000;
const LONGEST_BY = 40;

/**
 * Checks a list of overrides against a result.
 *
 * @param overrides - Anything; never modified.
 * @param result - The ranking that they are about.
 * @param levels - Number of levels.
 * @param where - The function that refuses.
 * @returns The overrides, in their order, as copies without further keys.
 * @throws {IndexError} `unknown-id` if a position is not ranked; names near ids, or says why it was excluded.
 * @throws {IndexError} `duplicate-id` if a position is named twice.
 * @throws {IndexError} `missing-value` if the reason or the initials are missing.
 * @throws {IndexError} `invalid-value` if something else is not as it should be.
 */
export function checkOverrides(
  overrides: unknown,
  result: ShortageResult,
  levels: number,
  where: string,
): readonly Override[] {
  if (!Array.isArray(overrides)) throw invalid(where, "a list of overrides", overrides);
  const ranked = new Set(result.ranking.map(({ id }) => id));
  const seen = new Map<string, number>();
  return overrides.map((override: unknown, index): Override => {
    const at = `${where}[${index}]`;
    if (typeof override !== "object" || override === null || Array.isArray(override)) {
      throw invalid(at, "an object `{ id, action, reason, by }`", override);
    }
    const { id, action, reason, by } = override as Record<string, unknown>;
    if (typeof id !== "string" || id === "") throw invalid(`${at}.id`, "the id of a ranked position", id);
    if (!ranked.has(id)) throw unknownId(id, result, `${at}.id`);
    const earlier = seen.get(id);
    if (earlier !== undefined) {
      throw new IndexError("duplicate-id", {
        where: `${at}.id`,
        expected: `one override a position; the one at index ${earlier} is about it too`,
        received: word(id),
        index,
      });
    }
    seen.set(id, index);
    return {
      id,
      action: checkAction(action, levels, `${at}.action`),
      reason: checkText(reason, LONGEST_REASON, "why it was moved", `${at}.reason`),
      by: checkText(by, LONGEST_BY, "the initials of who decided it", `${at}.by`),
    };
  });
}

function checkAction(action: unknown, levels: number, where: string): Override["action"] {
  if (action === "include" || action === "exclude") return action;
  if (typeof action === "object" && action !== null && Object.hasOwn(action, "level")) {
    const { level } = action as { level: unknown };
    if (typeof level === "number" && Number.isInteger(level) && level >= 1 && level <= levels) return { level };
    throw invalid(`${where}.level`, `a level from 1 to ${levels}`, level);
  }
  throw invalid(where, 'an action: "include", "exclude" or `{ level: n }`', action);
}

function checkText(text: unknown, longest: number, what: string, where: string): string {
  const kept = typeof text === "string" ? text.trim() : "";
  if (kept === "") throw new IndexError("missing-value", { where, expected: what, received: word(text) });
  if (kept.length > longest) throw invalid(where, `a text of at most ${longest} characters`, `${kept.length} of them`);
  return kept;
}

function unknownId(id: string, { ranking, excluded }: ShortageResult, where: string): IndexError {
  const out = excluded.find((position) => position.id === id);
  if (out !== undefined) {
    return new IndexError("unknown-id", {
      where,
      expected: `a ranked position; this one is not ranked (${out.reason}), which a lower \`minimumCoverage\` may change`,
      received: word(id),
    });
  }
  const ids = ranking.slice(0, LOOKED_THROUGH).map((entry) => entry.id);
  const near = closestWords(id, ids, 3).map(word);
  const remedy = near.length === 0 ? "" : `; near ones: ${near.join(", ")}`;
  return new IndexError("unknown-id", { where, expected: `the id of a ranked position${remedy}`, received: word(id) });
}

function invalid(where: string, expected: string, received: unknown): IndexError {
  return new IndexError("invalid-value", { where, expected, received: word(received) });
}

/** A value in a few words: untrusted, so never in full. */
function word(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
