import * as z from "zod/mini";
import { closestWords } from "./closest-words.js";

/*
 * The parts that the shapes of options and files are built from. Each says in its issue's message what it would have
 * accepted, so that translating an issue needs no knowledge of the shape. Shapes are made by functions and kept by
 * `once`: a call at the top of a file would follow every app that imports one function of the library.
 */

/** Something that zod can check a value against. */
export type Shape = z.ZodMiniType;

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

/** What a test accepts. */
export function accepting(accepts: (value: unknown) => boolean, error: string): Shape {
  return z.custom(accepts, { error });
}

/** Anything at all. */
export function anything(): Shape {
  return z.optional(z.unknown());
}

/** One value and no other. */
export function exactly(only: string | number | boolean, error: string): Shape {
  return z.literal(only, { error });
}

/** `true` or `false`. */
export function flag(): Shape {
  return z.boolean({ error: "true or false" });
}

/** A finite number from `least` to `most`. */
export function numberFrom(least: number, most: number = Number.MAX_VALUE): Shape {
  const error = most === Number.MAX_VALUE ? `a number of ${least} or more` : `a number from ${least} to ${most}`;
  return z.number({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
}

/** A finite number above `bound`, up to `most`. */
export function numberAbove(bound: number, most: number = Number.MAX_VALUE): Shape {
  const error = most === Number.MAX_VALUE ? `a number above ${bound}` : `a number above ${bound}, at most ${most}`;
  return z.number({ error }).check(z.gt(bound, { error }), z.lte(most, { error }));
}

/** Any finite number. */
export function finiteNumber(): Shape {
  return z.number({ error: "a finite number" });
}

/** An integer from `least` to `most`, or to 2⁵³ − 1. */
export function integerFrom(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape {
  const all = most === Number.MAX_SAFE_INTEGER;
  const error = all ? `an integer of ${least} or more` : `an integer from ${least} to ${most}`;
  return z.int({ error }).check(z.gte(least, { error }), z.lte(most, { error }));
}

/** A text. */
export function text(what: string): Shape {
  return z.string({ error: what });
}

/** A text that a regular expression accepts. */
export function textLike(pattern: RegExp, what: string): Shape {
  return z.string({ error: what }).check(z.regex(pattern, { error: what }));
}

/** One of some words; a near miss is answered with the word that it may have meant. */
export function oneOf(...words: readonly string[]): Shape {
  const all = words.map((word) => `"${word}"`).join(", ");
  const error = (issue: { readonly input?: unknown }): string => {
    const meant = typeof issue.input === "string" ? closestWords(issue.input, words, 1)[0] : undefined;
    return `one of ${all}${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
  };
  return z.enum(words, { error });
}

/** A list of at least `least` entries. */
export function listOf(entry: Shape, what: string, least = 0): Shape {
  const error = least === 0 ? `a list of ${what}` : `a list of ${least} or more ${what}`;
  return z.array(entry, { error }).check(z.minLength(least, { error }));
}

/** An object that is keyed by whatever the caller names. */
export function recordOf(entry: Shape, what: string): Shape {
  return z.record(z.string(), entry, { error: what });
}

/** What may be left out. */
export function optional(shape: Shape): Shape {
  return z.optional(shape);
}

/** What may be `null`. */
export function nullable(shape: Shape): Shape {
  return z.nullable(shape);
}

/** An object with these keys, and maybe others. */
export function openObject(keys: Shapes, error: string): Shape {
  return z.looseObject(keys, { error });
}

/** An object with these keys and no other; an unknown key is answered with the key that it may have meant. */
export function closedObject(keys: Shapes): Shape {
  const known = Object.keys(keys);
  const error = (issue: { readonly code?: string | undefined; readonly keys?: unknown }): string =>
    issue.code === "unrecognized_keys" ? wordUnknownKeys(issue.keys as string[], known) : "an object";
  return z.strictObject(keys, { error });
}

/** An object whose `method` (or other key) says which further keys it has. */
export function byKey(key: string, variants: Readonly<Record<string, Shapes>>): Shape {
  const shapes = new Map(
    Object.entries(variants).map(([name, keys]) => [name, closedObject({ [key]: z.literal(name), ...keys })]),
  );
  const names = oneOf(...shapes.keys());
  return choose((value) => {
    const named = isObject(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    const shape = typeof named === "string" ? shapes.get(named) : undefined;
    return shape ?? openObject({ [key]: names }, `an object with the key \`${key}\``);
  });
}

/** The shape that a look at the value picks: issues then speak of that one alone, and not of every branch. */
export function choose(pick: (value: unknown) => Shape): Shape {
  return z.unknown().check(
    z.check((payload) => {
      const outcome = z.safeParse(pick(payload.value), payload.value);
      if (!outcome.success) {
        for (const { message, path } of outcome.error.issues) {
          payload.issues.push({ code: "custom", message, path: [...path], input: payload.value });
        }
      }
    }),
  );
}

/** `false`, or what says how something is varied. */
export function orOff(shape: Shape): Shape {
  const off = exactly(false, "false");
  return choose((value) => (value === false ? off : shape));
}

/** What more of a value is wrong where its parts are right. */
export function alsoChecking(
  shape: Shape,
  find: (value: unknown) => readonly { readonly path: readonly string[]; readonly expected: string }[],
): Shape {
  return shape.check(
    z.check(({ value, issues }) => {
      for (const { path, expected } of find(value)) {
        issues.push({ code: "custom", path: [...path], message: expected, input: value });
      }
    }),
  );
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wordUnknownKeys(keys: readonly string[], known: readonly string[]): string {
  const meant = closestWords(keys[0] ?? "", known, 1)[0];
  const one = keys[0] === undefined ? "" : ` (\`${keys[0].slice(0, 40)}\` is none)`;
  return `known keys only${one}${meant === undefined ? `: ${known.join(", ")}` : `; did you mean \`${meant}\`?`}`;
}
