import { IndexError } from "../errors/index-error.js";
import { findIssues } from "./find-issues.js";
import type { Shape } from "./shapes.js";

/**
 * Refuses options that are not as they should be, naming the part and the remedy.
 *
 * @param shape - What the options should be.
 * @param options - Anything; never modified.
 * @param where - The function and the parameter: `scoreShortage.options`.
 * @throws {IndexError} `invalid-option` with the first fault; `details.where` is its path.
 */
export function checkShape(shape: Shape, options: unknown, where: string): void {
  const issues = findIssues(shape, options, where);
  const first = issues[0];
  if (first === undefined) return;
  const others = issues.length === 1 ? "" : ` (and ${issues.length - 1} more)`;
  throw new IndexError("invalid-option", {
    where: first.path,
    expected: first.expected,
    received: `${first.received}${others}`,
  });
}
