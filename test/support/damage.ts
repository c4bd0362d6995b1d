import fc from "fast-check";
import { IndexError } from "../../src/errors/index-error.js";

/** Where something is in a value: the keys on the way to it. */
export type Way = readonly (string | number)[];

/** What takes the place of a part; `gone` stands for nothing: the key is deleted. */
export const gone: unique symbol = Symbol("gone");

/** What JSON from elsewhere, or a caller without types, can put anywhere. */
export const anyDamage: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[null, undefined, Number.NaN, -1, 0.5, 1e308, "x", "", true, {}, [], [null], gone],
);

/** Ways to every part of a value, the whole first; typed arrays are one part, and `stop` says what else is. */
export function waysInto(value: unknown, stop: (part: unknown) => boolean = () => false, way: Way = []): Way[] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || stop(value)) return [way];
  return [
    way,
    ...Object.entries(value).flatMap(([key, part]) =>
      waysInto(part, stop, [...way, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** A copy of a value in which one part is another; what is not on the way to it is shared. */
export function damaged<T>(value: T, way: Way, by: unknown): T {
  const [key, ...rest] = way;
  if (key === undefined) return (by === gone ? undefined : by) as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key] = damaged(copy[key], rest, by);
  else if (by !== gone) copy[key] = by;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy as T;
}

/** Expects a call to end well or in a fault of the library's own, never in another error; says which. */
export async function endsWell(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof IndexError) return false;
    throw error;
  }
}
