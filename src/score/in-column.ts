import { IndexError } from "../errors/index-error.js";

/**
 * Runs a step for one indicator; a fault in it names the indicator and the row in the caller's terms.
 *
 * @param where - Name of the calling function.
 * @param column - Id of the indicator, or what gives it from the column that the step names.
 * @param rows - Row of each value that the step sees; `null` where it sees all.
 * @param step - The step.
 */
export function inColumn<T>(
  where: string,
  column: string | ((named: string | undefined) => string),
  rows: Uint32Array | null,
  step: () => T,
): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    const { index, expected, received } = error.details;
    const row = index === undefined ? undefined : rows === null ? index : rows[index];
    throw new IndexError(error.code, {
      where,
      expected,
      received,
      column: typeof column === "string" ? column : column(error.details.column),
      ...(row === undefined ? {} : { index: row }),
    });
  }
}
