import { invalidOption } from "./check-options.js";

/** Refuses a target range that is not two finite rising numbers (`invalid-option`); 0 to 1 if left out. */
export function checkRange(range: unknown, where: string): readonly [number, number] {
  if (range === undefined) return [0, 1];
  if (Array.isArray(range) && range.length === 2) {
    const [low, high] = range as [unknown, unknown];
    if (Number.isFinite(low) && Number.isFinite(high) && (low as number) < (high as number)) {
      return [low as number, high as number];
    }
  }
  throw invalidOption(where, "`range`, two rising finite numbers", range);
}
