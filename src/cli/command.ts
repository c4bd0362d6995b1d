import type { ShellIo } from "./io.js";
import type { Language } from "./language.js";
import type { OptionGroup } from "./option-spec.js";
import type { ParsedOptions } from "./parse-options.js";

/** One command of the shell; `commands.ts` lists them all. */
export interface Command {
  readonly name: string;
  /** There where it takes nothing from a configuration file. */
  readonly plain?: true;
  /** How it is called, a line or more, for the help of all commands. */
  readonly synopsis: Readonly<Record<Language, string>>;
  /** What it does, in a sentence or two, for the help of all commands. */
  readonly summary: Readonly<Record<Language, string>>;
  /** What its own help says before the options. */
  readonly about: Readonly<Record<Language, string>>;
  /** Calls that do something somebody wants, and what; printed after the options. */
  readonly examples?: Readonly<Record<Language, readonly (readonly [call: string, does: string])[]>>;
  readonly options: readonly OptionGroup[];
  /** Does it; mistakes of the user's are thrown as `UsageError` or `IndexError`. */
  run(options: ParsedOptions, io: ShellIo): Promise<void>;
}
