import { faultsOf, type Shape } from "./shapes.js";

/** One thing that is wrong with a value, and where in it. */
export interface SchemaIssue {
  /** Where: `positions[3].salary`; only the name of the whole where the whole is wrong. */
  readonly path: string;
  /** What would have been accepted; says the remedy when there is one. */
  readonly expected: string;
  /** What came instead, worded for a person; cut where it is long. */
  readonly received: string;
}

/**
 * Everything that is wrong with a value, in the order of its parts.
 *
 * @param shape - What the value should be.
 * @param value - Anything; never modified.
 * @param name - What the whole is called at the head of each path.
 * @returns One issue for each fault; none where the value is as it should be.
 */
export function findIssues(shape: Shape, value: unknown, name: string): SchemaIssue[] {
  return faultsOf(shape, value).map(({ path, expected, input }) => ({
    path: wordPath(name, path),
    expected,
    received: wordValue(input),
  }));
}

/** A path in the words of the language: `options.levels.counts[2]`. */
export function wordPath(name: string, path: readonly PropertyKey[]): string {
  let words = name;
  for (const key of path) {
    if (typeof key === "number") words += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]{0,60}$/u.test(String(key))) words += `.${String(key)}`;
    else words += `[${JSON.stringify(String(key).slice(0, 60))}]`;
  }
  return words;
}

/** A value in a few words: untrusted, so never in full. */
export function wordValue(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}
