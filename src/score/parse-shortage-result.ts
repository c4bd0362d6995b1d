import { IndexError } from "../errors/index-error.js";
import { findIssues } from "../schema/find-issues.js";
import { readJson } from "../schema/read-json.js";
import { shortageResult } from "../schema/shortage-result.js";
import type { ShortageResult } from "./shortage-result.js";

/**
 * Reads a result back from JSON.
 *
 * @param json - JSON text, or what it holds; never modified.
 * @returns The result, as it was when it was written.
 * @throws {IndexError} `invalid-value` if it is no JSON or no result of this version, naming the first fault by its path.
 * @source {@link ShortageResult} says what each key holds.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * parseShortageResult(JSON.stringify(scoreShortage([nurse]))).ranking[0]?.id; // => "nurse"
 */
export function parseShortageResult(json: unknown): ShortageResult {
  const where = "parseShortageResult";
  const read = readJson(json);
  if (!read.ok) throw new IndexError("invalid-value", { where, expected: "JSON text", received: read.received });
  const { value } = read;
  const [first] = findIssues(shortageResult(), value, "result");
  if (first === undefined) return value as ShortageResult;
  throw new IndexError("invalid-value", {
    where: `${where}: ${first.path}`,
    expected: first.expected,
    received: first.received,
  });
}
