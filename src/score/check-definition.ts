import { IndexError } from "../errors/index-error.js";
import { checkLength } from "../numeric/check-length.js";
import { invalidOption } from "../numeric/check-options.js";
import type { IndexContext, IndexDefinition } from "./index-definition.js";

/**
 * Refuses a definition whose parts do not fit one another or the columns. What each part can be, its shape says; what a
 * method needs it checks itself.
 *
 * @returns Number of positions.
 */
export function checkDefinition(
  columns: readonly ArrayLike<number>[],
  definition: IndexDefinition,
  context: IndexContext,
  where: string,
): number {
  const { indicators } = definition;
  if (indicators.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one indicator", received: "none" });
  }
  checkLength(columns, indicators.length, "columns, one for each indicator", where);
  const seen = new Set<string>();
  indicators.forEach((indicator, index) => {
    if (seen.has(indicator.id)) {
      throw new IndexError("duplicate-id", { where, expected: "ids that differ", received: indicator.id, index });
    }
    seen.add(indicator.id);
    if ((indicator.group === undefined) !== (indicators[0]?.group === undefined)) {
      throw invalidOption(where, "a group for each indicator, or for none", indicator.id);
    }
  });
  if (definition.groupWeights !== undefined && indicators[0]?.group === undefined) {
    throw invalidOption(where, "`groupWeights` with groups only", definition.groupWeights);
  }
  const size = (columns[0] as ArrayLike<number>).length;
  if (size === 0) throw new IndexError("empty-input", { where, expected: "at least one position", received: "none" });
  columns.forEach((column, index) => {
    checkLength(column, size, "values, as in the first column", where, { column: indicators[index]?.id as string });
  });
  if (context.ids !== undefined) checkLength(context.ids, size, "ids, one for each position", where);
  if (context.segments !== undefined) checkLength(context.segments, size, "segments, one for each position", where);
  if (withinSegment(definition) && context.segments === undefined) {
    throw invalidOption(where, "segments in the context for an imputation within segments", undefined);
  }
  return size;
}

/** Whether gaps are to be filled within segments. */
export function withinSegment(definition: IndexDefinition): boolean {
  const { missing } = definition;
  return (missing?.method === "median" || missing?.method === "mean") && missing.within === "segment";
}
