import { check } from "zod/mini";
import {
  $ZodCustom,
  $ZodNever,
  $ZodNullable,
  $ZodObject,
  $ZodOptional,
  type $ZodType,
  $ZodUnknown,
  safeParse,
} from "zod/v4/core";
import { closestWords } from "./closest-words.js";

/*
 * The parts that the shapes of options and files are built from. Each says in its issue's message what it would have
 * accepted, so that translating an issue needs no knowledge of the shape. Shapes are made by functions and kept by
 * `once`: a call at the top of a file would follow every app that imports one function of the library.
 *
 * Of zod's classes they use those of an object and of what may be missing in it, and one that takes a test. A class for
 * texts, for numbers, for each of their bounds, for lists and for records would say no more than a test or a loop does, and
 * an app carries every class that is named here.
 */

/** Something that zod can check a value against. */
export type Shape = $ZodType;

/** Shapes by key. */
export type Shapes = Readonly<Record<string, Shape>>;

/** Makes a shape when it is first needed, and keeps it. */
export function once(make: () => Shape): () => Shape {
  let made: Shape | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Words for an issue, or what makes them of it. */
type Words = string | ((issue: { readonly input?: unknown }) => string);

/** What a test accepts. */
export function accepting(accepts: (value: unknown) => boolean, words: Words): Shape {
  const error = typeof words === "string" ? () => words : words;
  return new $ZodCustom({ type: "custom", check: "custom", fn: accepts, abort: true, error });
}

/** Anything at all. */
export function anything(): Shape {
  return optional(new $ZodUnknown({ type: "unknown" }));
}

/** One value and no other. */
export function exactly(only: string | number | boolean, words: string): Shape {
  return accepting((value) => value === only, words);
}

/** `true` or `false`. */
export function flag(): Shape {
  return accepting((value) => typeof value === "boolean", "true or false");
}

/** A finite number from `least` to `most`. */
export function numberFrom(least: number, most: number = Number.MAX_VALUE): Shape {
  const words = most === Number.MAX_VALUE ? `a number of ${least} or more` : `a number from ${least} to ${most}`;
  return accepting((value) => typeof value === "number" && value >= least && value <= most, words);
}

/** A finite number above `bound`, up to `most`. */
export function numberAbove(bound: number, most: number = Number.MAX_VALUE): Shape {
  const words = most === Number.MAX_VALUE ? `a number above ${bound}` : `a number above ${bound}, at most ${most}`;
  return accepting((value) => typeof value === "number" && value > bound && value <= most, words);
}

/** Any finite number. */
export function finiteNumber(): Shape {
  return accepting(Number.isFinite, "a finite number");
}

/** An integer from `least` to `most`, or to 2⁵³ − 1. */
export function integerFrom(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape {
  const all = most === Number.MAX_SAFE_INTEGER;
  const words = all ? `an integer of ${least} or more` : `an integer from ${least} to ${most}`;
  const isWithin = (value: number): boolean => value >= least && value <= most;
  return accepting((value) => Number.isInteger(value) && isWithin(value as number), words);
}

/** A text. */
export function text(what: string): Shape {
  return accepting((value) => typeof value === "string", what);
}

/** A text that a regular expression accepts. */
export function textLike(pattern: RegExp, what: string): Shape {
  return accepting((value) => typeof value === "string" && pattern.test(value), what);
}

/** One of some words; a near miss is answered with the word that it may have meant. */
export function oneOf(...words: readonly string[]): Shape {
  const all = words.map((word) => `"${word}"`).join(", ");
  return accepting(
    (value) => (words as readonly unknown[]).includes(value),
    ({ input }) => {
      const meant = typeof input === "string" ? closestWords(input, words, 1)[0] : undefined;
      return `one of ${all}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
    },
  );
}

/** A list of at least `least` entries; a short one is told of after its entries. */
export function listOf(entry: Shape, what: string, least = 0): Shape {
  const expected = least === 0 ? `a list of ${what}` : `a list of ${least} or more ${what}`;
  return finding((value) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const faults = Array.from(list, (part, index) => faultsOf(entry, part, [index])).flat();
    return list === value && list.length >= least ? faults : [...faults, { path: [], expected, input: value }];
  });
}

/** An object that is keyed by whatever the caller names. */
export function recordOf(entry: Shape, what: string): Shape {
  return finding((value) =>
    isPlain(value)
      ? Object.entries(value).flatMap(([key, part]) => faultsOf(entry, part, [key]))
      : [{ path: [], expected: what, input: value }],
  );
}

/** What may be left out. */
export function optional(shape: Shape): Shape {
  return new $ZodOptional({ type: "optional", innerType: shape });
}

/** What may be `null`. */
export function nullable(shape: Shape): Shape {
  return new $ZodNullable({ type: "nullable", innerType: shape });
}

/** An object with these keys, and maybe others. */
export function openObject(keys: Shapes, words: string): Shape {
  return new $ZodObject({ type: "object", shape: keys, error: () => words });
}

/** An object with these keys and no other; an unknown key is answered with the key that it may have meant. */
export function closedObject(keys: Shapes): Shape {
  const known = Object.keys(keys);
  return new $ZodObject({
    type: "object",
    shape: keys,
    catchall: new $ZodNever({ type: "never" }),
    error: ({ keys: unknown }: { readonly keys?: readonly string[] }) =>
      unknown === undefined ? "an object" : wordUnknownKeys(unknown, known),
  });
}

/** An object whose `method` (or other key) says which further keys it has. */
export function byKey(key: string, variants: Readonly<Record<string, Shapes>>): Shape {
  const names = oneOf(...Object.keys(variants));
  const shapes = new Map(
    Object.entries(variants).map(([name, keys]) => [name, closedObject({ [key]: names, ...keys })]),
  );
  return choose((value) => {
    const named = isObject(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    const shape = typeof named === "string" ? shapes.get(named) : undefined;
    return shape ?? openObject({ [key]: names }, `an object with the key \`${key}\``);
  });
}

/** The shape that a look at the value picks: issues then speak of that one alone, and not of every branch. */
export function choose(pick: (value: unknown) => Shape): Shape {
  return finding((value) => faultsOf(pick(value), value));
}

/** `false`, or what says how something is varied. */
export function orOff(shape: Shape): Shape {
  const off = exactly(false, "false");
  return choose((value) => (value === false ? off : shape));
}

/** What more of a value is wrong where its parts are right. */
export function alsoChecking(shape: Shape, find: (value: unknown) => readonly Fault[]): Shape {
  return finding((value) => {
    const faults = faultsOf(shape, value);
    return faults.length === 0 ? find(value) : faults;
  });
}

/** One thing that is wrong with a value: where in it, what would have been accepted, and what came instead. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
  readonly input: unknown;
}

/** All that is wrong with a value, in the order of its parts; paths begin with `at`. */
export function faultsOf(shape: Shape, value: unknown, at: readonly PropertyKey[] = []): readonly Fault[] {
  const outcome = safeParse(shape, value, { reportInput: true });
  if (outcome.success) return [];
  return outcome.error.issues.map(({ message, path, input }) => ({ path: [...at, ...path], expected: message, input }));
}

/** What a look of its own finds nothing wrong with. */
function finding(find: (value: unknown) => readonly Fault[]): Shape {
  const look = check(({ value, issues }) => {
    for (const { path, expected, input } of find(value)) {
      issues.push({ code: "custom", path: [...path], message: expected, input });
    }
  });
  return new $ZodUnknown({ type: "unknown", checks: [look] });
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an object was made by no class: `{}`, of whatever realm, or one without a prototype. */
function isPlain(value: unknown): value is object {
  if (!isObject(value)) return false;
  const maker: unknown = value.constructor;
  return typeof maker !== "function" || (isObject(maker.prototype) && Object.hasOwn(maker.prototype, "isPrototypeOf"));
}

function wordUnknownKeys(keys: readonly string[], known: readonly string[]): string {
  const meant = closestWords(keys[0] ?? "", known, 1)[0];
  const one = keys[0] === undefined ? "" : ` (\`${keys[0].slice(0, 40)}\` is none)`;
  return `known keys only${one}${meant === undefined ? `: ${known.join(", ")}` : `; did you mean \`${meant}\`?`}`;
}
