import { IndexError, type ShortageOptions, scoreShortage } from "shortage-index";
import type { ParsedOptions } from "./parse-options.js";
import { oneOf } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** Options that name a method, here and in the library. */
const METHOD_OPTIONS = ["normalise", "treat", "aggregate", "missing"] as const;

type MethodOptions = Pick<ShortageOptions, (typeof METHOD_OPTIONS)[number] | "imputedTopLevel">;

/**
 * How the index is made: a method's name each, or as JSON what the library takes for it.
 *
 * Which methods there are, and which figures they need, the library says.
 */
export function readMethods(options: ParsedOptions): MethodOptions {
  const imputedTopLevel = oneOf(options, "imputed-top-level", ["allow", "bar"]);
  return {
    ...Object.fromEntries(
      METHOD_OPTIONS.flatMap((name) => {
        const text = options.get(name);
        return text === undefined ? [] : [[name, readMethod(text, name)]];
      }),
    ),
    ...(imputedTopLevel === undefined ? {} : { imputedTopLevel }),
  };
}

/** Lets the library refuse what it does not take, before any file is opened. */
export function checkMethods(shortage: ShortageOptions): void {
  try {
    scoreShortage([], shortage);
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    // All is well but that there are no positions yet.
    if (error.code === "empty-input") return;
    const { where, expected, received } = error.details;
    const [, option, inner] = /^scoreShortage\.options\.(normalise|treat|aggregate|missing)\.(.+)$/.exec(where) ?? [];
    if (option === undefined || inner === undefined || inner === "method") throw error;
    const { method } = shortage[option as "treat"] as { readonly method?: string };
    if (method === undefined || !received.startsWith("nothing")) {
      throw new UsageError(`--${option} ${inner}: expected ${expected}, received ${received}`);
    }
    throw new UsageError(
      `--${option} ${method} needs figures (${inner}: ${expected}), as JSON: ` +
        `--${option} '{"method":"${method}","${inner}":…}', or as an object in a configuration file`,
    );
  }
}

function readMethod(text: string, name: string): unknown {
  if (!text.trimStart().startsWith("{")) return { method: text };
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`--${name} must be a method's name, or JSON such as {"method":"…"}, and not ${text}`);
  }
}
