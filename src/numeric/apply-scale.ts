import { IndexError } from "../errors/index-error.js";
import { checkWord } from "./check-options.js";

/** `linear`: as measured. `log`: natural logarithm. `log1p`: natural logarithm of 1 + value. */
export type Scale = "linear" | "log" | "log1p";

/**
 * One value on a scale.
 *
 * @throws {IndexError} `non-positive-value` for `log` of a value that is not above 0, for `log1p` of one not above −1.
 */
export function scaleValue(value: number, scale: Scale, where: string, index?: number): number {
  if (scale === "linear") return value;
  const least = scale === "log" ? 0 : -1;
  if (value > least) return scale === "log" ? Math.log(value) : Math.log1p(value);
  throw new IndexError("non-positive-value", {
    where,
    expected: scale === "log" ? "values above 0 for the scale `log` (`log1p` takes 0)" : "values above −1 for `log1p`",
    received: String(value),
    ...(index === undefined ? {} : { index }),
  });
}

/**
 * Checked values on a scale: the same array for `linear`, else one of its own.
 *
 * @throws {IndexError} `invalid-option` for another scale; `non-positive-value` as in {@link scaleValue}, with the index.
 */
export function applyScale(values: Float64Array, scale: Scale | undefined, where: string): Float64Array {
  const known = checkWord(scale ?? "linear", "scale", ["linear", "log", "log1p"], where);
  if (known === "linear") return values;
  const scaled = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    scaled[index] = scaleValue(values[index] as number, known, where, index);
  }
  return scaled;
}
