import { parseArgs } from "node:util";
import { closestWords } from "shortage-index";
import type { OptionGroup, OptionSpec } from "./option-spec.js";
import { UsageError } from "./usage-error.js";

/** What stands on a command line. */
export interface ParsedOptions {
  readonly files: readonly string[];
  /** Whether an option without a value is there. */
  has(name: string): boolean;
  /** The value of an option; undefined where it is not there. */
  get(name: string): string | undefined;
  /** The values of a repeatable option, in order. */
  all(name: string): readonly string[];
}

/** Reads a command line by a table of options; refuses what is not in it. */
export function parseOptions(argv: readonly string[], groups: readonly OptionGroup[]): ParsedOptions {
  const specs = groups.flatMap((group) => group.options);
  const byName = new Map(specs.map((spec) => [spec.name, spec]));
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(specs.map((spec) => [spec.name, parserOption(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const spec = byName.get(token.name);
    if (spec === undefined) throw new UsageError(unknownOption(token.rawName, [...byName.keys()]));
    const earlier = values.get(spec.name);
    if (spec.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`--${spec.name} takes no value`);
      values.set(spec.name, []);
      continue;
    }
    const value = token.value;
    if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("--"))) {
      throw new UsageError(`--${spec.name} needs a value: --${spec.name} ${spec.value}`);
    }
    if (earlier !== undefined && spec.repeatable !== true) {
      throw new UsageError(`--${spec.name} is given twice; give it once`);
    }
    values.set(spec.name, [...(earlier ?? []), value]);
  }
  return {
    files,
    has: (name) => values.has(name),
    get: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
  };
}

function parserOption(spec: OptionSpec): { type: "string" | "boolean"; short?: string } {
  const type = spec.value === undefined ? "boolean" : "string";
  return spec.short === undefined ? { type } : { type, short: spec.short };
}

function unknownOption(typed: string, names: readonly string[]): string {
  const [meant] = closestWords(typed.replace(/^-+/, ""), names, 1);
  return `there is no option ${typed}${meant === undefined ? "; --help lists them" : `; did you mean --${meant}?`}`;
}
