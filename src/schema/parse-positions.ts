import { IndexError } from "../errors/index-error.js";
import type { Position } from "../model/position.js";
import { findIssues, type SchemaIssue, wordValue } from "./find-issues.js";
import { positionList } from "./position-list.js";
import { readJson } from "./read-json.js";

/** Positions, or everything that is wrong with them. */
export type ParsedPositions =
  | { readonly ok: true; readonly positions: readonly Position[] }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** How many issues the message of an error tells of. */
const TOLD = 5;

/**
 * Checks positions that were read from a file, and says everything that is wrong with them at once.
 *
 * @param json - JSON text, or what it holds; shape `[n]`, n ≥ 0; never modified.
 * @returns The positions as they came, or the issues with their paths (`positions[3].salary`): first those of single
 *   figures, then ids that repeat and currencies that differ.
 * @source {@link Position} says what each key holds; keys beyond those are ignored.
 * @example
 * safeParsePositions('[{ "id": "nurse" }]').ok; // => false
 * safeParsePositions("[]"); // => { ok: true, positions: [] }
 */
export function safeParsePositions(json: unknown): ParsedPositions {
  const name = "positions";
  const read = readJson(json);
  if (!read.ok) return { ok: false, issues: [{ path: name, expected: "JSON text", received: read.received }] };
  const { value } = read;
  const issues = findIssues(positionList(), value, name);
  if (Array.isArray(value)) issues.push(...repeated(value, name), ...mixed(value, name));
  return issues.length === 0 ? { ok: true, positions: value as readonly Position[] } : { ok: false, issues };
}

/**
 * Checks positions that were read from a file, and refuses them if anything is wrong.
 *
 * @param json - JSON text, or what it holds; shape `[n]`, n ≥ 0; never modified.
 * @returns The positions as they came.
 * @throws {IndexError} `invalid-value` naming the first issues by their paths; `safeParsePositions` gives them all.
 * @source {@link Position} says what each key holds; keys beyond those are ignored.
 * @example
 * parsePositions("[]"); // => []
 */
export function parsePositions(json: unknown): readonly Position[] {
  const parsed = safeParsePositions(json);
  if (parsed.ok) return parsed.positions;
  const told = parsed.issues.slice(0, TOLD);
  const others = parsed.issues.length > TOLD ? ` and ${parsed.issues.length - TOLD} more` : "";
  throw new IndexError("invalid-value", {
    where: "parsePositions",
    expected: told.map(({ path, expected }) => `${path}: ${expected}`).join("; "),
    received: `${told.map(({ received }) => received).join("; ")}${others}`,
  });
}

function repeated(list: readonly unknown[], name: string): SchemaIssue[] {
  const seen = new Set<string>();
  return list.flatMap((position, index) => {
    const id = (position as Partial<Position> | null)?.id;
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [{ path: `${name}[${index}].id`, expected: "each id once", received: wordValue(id) }];
    seen.add(id);
    return [];
  });
}

function mixed(list: readonly unknown[], name: string): SchemaIssue[] {
  let first: unknown;
  return list.flatMap((position, index) => {
    const { salary, currency } = (position ?? {}) as Partial<Position>;
    if (typeof salary !== "number" || currency === undefined) return [];
    if (first === undefined) first = currency;
    if (currency === first) return [];
    const expected = `salaries in one currency (${wordValue(first)}, as before)`;
    return [{ path: `${name}[${index}].currency`, expected, received: wordValue(currency) }];
  });
}
