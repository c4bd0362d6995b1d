import { invalidOption } from "../numeric/check-options.js";

/** Refuses an option that is no integer from `least` to `most` (`invalid-option`). */
export function checkIntegerOption(value: unknown, name: string, least: number, most: number, where: string): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw invalidOption(where, `\`${name}\`, an integer from ${least} to ${most}`, value);
}
