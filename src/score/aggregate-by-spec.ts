import { aggregateArithmetic } from "../aggregate/aggregate-arithmetic.js";
import { aggregateGeometric } from "../aggregate/aggregate-geometric.js";
import { invalidOption } from "../numeric/check-options.js";
import type { AggregateSpec } from "./index-definition.js";

/** Whether a position's result depends on its own scores only, so that positions with different gaps can be joined. */
export function isSeparable(spec: AggregateSpec): boolean {
  switch (spec.method) {
    case "arithmetic":
    case "geometric":
    case "harmonic":
    case "power-mean":
    case "waspas":
      return true;
    default:
      return false;
  }
}

/** One score in [0, 1] a position, 1 the best, by the method that a definition names. */
export function aggregateBySpec(
  columns: readonly Float64Array[],
  weights: readonly number[],
  spec: AggregateSpec,
): Float64Array {
  switch (spec.method) {
    case "arithmetic":
      return aggregateArithmetic(columns, { weights });
    case "geometric":
      return aggregateGeometric(columns, { weights, zero: zeroRule(spec.floor) });
    default:
      throw invalidOption("aggregate", "a known `method`", (spec as { method: unknown }).method);
  }
}

function zeroRule(floor: number | undefined): "zero" | number {
  return floor === undefined || floor === 0 ? "zero" : floor;
}
