import type { Position } from "../model/position.js";
import { type PositionColumns, readExtra } from "./dimension-columns.js";
import type { ResolvedShortageOptions } from "./shortage-options.js";
import { type SupplyDemand, supplyDemand } from "./supply-demand.js";

/**
 * Values of the dimensions, [m] × [n], and the supply and demand among them.
 *
 * @param positions - Positions that `readPositions` has read.
 * @param columns - What it read, or other figures of the same positions.
 * @param options - The dimensions, and how supply and demand become one figure.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-value` or `non-finite-value` in a dimension of the caller's own, with index and column.
 */
export function measureShortage(
  positions: readonly Position[],
  columns: PositionColumns,
  options: ResolvedShortageOptions,
  where: string,
): { readonly values: readonly Float64Array[]; readonly supply: SupplyDemand | null } {
  let supply: SupplyDemand | null = null;
  const values = options.dimensions.map(({ id }) => {
    if (id === "supplyDemand") {
      supply = supplyDemand(columns, options);
      return supply.values;
    }
    const { education, experience, requirements, salary } = columns;
    return (
      new Map(Object.entries({ education, experience, requirements, salary })).get(id) ??
      readExtra(positions, id, where)
    );
  });
  return { values, supply };
}
