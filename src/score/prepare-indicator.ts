import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { extentInBlocks } from "../numeric/column-blocks.js";
import { extent } from "../numeric/extent.js";
import { inColumn } from "./in-column.js";
import type { IndexDefinition, IndexNotice, IndicatorDefinition } from "./index-definition.js";
import { isRelative, normaliseBySpec } from "./normalise-by-spec.js";
import { treatBySpec } from "./treat-by-spec.js";
import { readsValues } from "./weight-by-spec.js";

/** One indicator, ready to be weighted. */
export interface PreparedIndicator {
  /** Scores, [n]; NaN where there is no value. */
  readonly scores: Float64Array;
  /**
   * Values as measured and treated, [n]; NaN where there is none; read-only, for they can be the caller's own. `null` where
   * the weights do not read them: a result must not keep what nobody asks for.
   */
  readonly values: Float64Array | null;
  readonly direction: Direction;
  /** 1 where there is no value, [n]; `null` where there is no gap. */
  readonly missing: Uint8Array | null;
  readonly missingCount: number;
  /** Whether it takes part: it has values, enough of them, and is not excluded for being constant. */
  readonly active: boolean;
  readonly constant: boolean;
  readonly notices: readonly IndexNotice[];
}

/** Reads one column: finds its gaps, treats its outliers, normalises it, and applies the rules for gaps and constants. */
export function prepareIndicator(
  column: ArrayLike<number>,
  indicator: IndicatorDefinition,
  definition: IndexDefinition,
  where: string,
): PreparedIndicator {
  const size = column.length;
  const { id, direction } = indicator;
  const { values, rows, missing, min, max } = presentValues(column, indicator, definition, where);
  const missingCount = size - values.length;
  const reads = readsValues(definition.weight);
  const inactive = (notices: readonly IndexNotice[], constant: boolean): PreparedIndicator => ({
    scores: spread(new Float64Array(values.length).fill(0.5), rows, size),
    values: reads ? spread(values, rows, size) : null,
    direction,
    missing,
    missingCount,
    active: false,
    constant,
    notices,
  });
  if (values.length === 0) return inactive([{ code: "empty-indicator", indicator: id }], false);
  const coverage = values.length / size;
  if (coverage < (definition.minimumIndicatorCoverage ?? 0)) {
    return inactive([{ code: "indicator-below-coverage", indicator: id, coverage }], false);
  }
  const treated = inColumn(where, id, rows, () => treatOutliers(values, indicator, definition));
  // Drawing outliers in can leave one value everywhere: what is constant is decided on what will be normalised.
  const [low, high] = treated === null ? [min, max] : extent(treated.values);
  const notices: IndexNotice[] = treated === null ? [] : [treated.notice];
  const spec = indicator.normalise ?? definition.normalise;
  const constant = low === high;
  const policy = definition.constant ?? "refuse";
  if (constant && isRelative(spec)) {
    if (policy === "refuse") {
      throw new IndexError("constant-indicator", {
        where,
        expected: "two different values, or the definition's `constant` rule",
        received: `${values.length} × ${low}`,
        column: id,
      });
    }
    notices.push({ code: "constant-indicator", indicator: id, treatment: policy });
    return { ...inactive(notices, true), active: policy === "neutral" };
  }
  if (constant) notices.push({ code: "constant-indicator", indicator: id, treatment: "kept" });
  const measured = treated?.values ?? values;
  const span = constant ? undefined : ([low, high] as const);
  const scores = inColumn(where, id, rows, () => normaliseBySpec(measured, direction, spec, span));
  return {
    scores: spread(scores, rows, size),
    values: reads ? spread(measured, rows, size) : null,
    direction,
    missing,
    missingCount,
    active: true,
    constant,
    notices,
  };
}

/** Values after the treatment of outliers, and the notice of it; `null` where nothing was changed. */
function treatOutliers(
  values: Float64Array,
  indicator: IndicatorDefinition,
  definition: IndexDefinition,
): { readonly values: Float64Array; readonly notice: IndexNotice } | null {
  const treated = treatBySpec(values, indicator.treat ?? definition.treat ?? { method: "none" });
  if (treated === null || treated.changed.length === 0) return null;
  const { changed, treatment } = treated;
  const notice = { code: "treated-outliers", indicator: indicator.id, count: changed.length, treatment } as const;
  return { values: treated.values, notice };
}

/** The values that are there and the rows they stand in (`null` where all are there). */
function presentValues(
  column: ArrayLike<number>,
  indicator: IndicatorDefinition,
  definition: IndexDefinition,
  where: string,
): { values: Float64Array; rows: Uint32Array | null; missing: Uint8Array | null; min: number; max: number } {
  const size = column.length;
  const copy = column instanceof Float64Array ? column : numbersOf(column, indicator.id, where);
  const [least, greatest] = extentInBlocks(copy);
  // Neither a gap nor an infinity, as nearly always.
  if (Number.isFinite(least)) return { values: copy, rows: null, missing: null, min: least, max: greatest };
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let gaps = 0;
  for (let index = 0; index < size; index += 1) {
    const value = copy[index] as number;
    if (value < min) min = value;
    if (value > max) max = value;
    if (value !== value) gaps += 1;
  }
  if (min === Number.NEGATIVE_INFINITY || (max === Number.POSITIVE_INFINITY && gaps < size)) {
    const index = copy.findIndex((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
    throw notFinite(String(copy[index]), index, indicator.id, where);
  }
  if (gaps > 0 && (definition.missing?.method ?? "refuse") === "refuse") {
    const index = copy.findIndex((value) => Number.isNaN(value));
    const expected = "a value, or a `missing` rule in the definition";
    throw new IndexError("missing-value", { where, expected, received: "NaN", index, column: indicator.id });
  }
  const values = new Float64Array(size - gaps);
  const rows = new Uint32Array(size - gaps);
  const missing = new Uint8Array(size);
  let next = 0;
  for (let index = 0; index < size; index += 1) {
    const value = copy[index] as number;
    if (Number.isNaN(value)) {
      missing[index] = 1;
    } else {
      values[next] = value;
      rows[next] = index;
      next += 1;
    }
  }
  // + 0 turns −0 into 0.
  return { values, rows, missing, min: min + 0, max: max + 0 };
}

/** A copy of a plain list; refuses what is no number. */
function numbersOf(column: ArrayLike<number>, id: string, where: string): Float64Array {
  const copy = new Float64Array(column.length);
  for (let index = 0; index < copy.length; index += 1) {
    const value = column[index] as unknown;
    if (typeof value !== "number") throw notFinite(typeof value, index, id, where);
    copy[index] = value;
  }
  return copy;
}

function notFinite(received: string, index: number, column: string, where: string): IndexError {
  return new IndexError("non-finite-value", {
    where,
    expected: "a finite number, or NaN for a gap",
    received,
    index,
    column,
  });
}

/** Values back in their rows, NaN between them. */
function spread(values: Float64Array, rows: Uint32Array | null, size: number): Float64Array {
  if (rows === null) return values;
  const whole = new Float64Array(size).fill(Number.NaN);
  for (let index = 0; index < values.length; index += 1) whole[rows[index] as number] = values[index] as number;
  return whole;
}
