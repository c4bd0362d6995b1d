import { invalidOption } from "../numeric/check-options.js";

/** Refuses what is no object with options or parts (`invalid-option`). */
export function checkObject(value: unknown, where: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidOption(where, "an object", value);
}
