import type { ShellIo } from "./io.js";
import type { Language } from "./language.js";
import type { OptionGroup } from "./option-spec.js";
import type { ParsedOptions } from "./parse-options.js";

/** One command of the shell; `commands.ts` lists them all. */
export interface Command {
  readonly name: string;
  /** How it is called, a line or more, for the help of all commands. */
  readonly synopsis: Readonly<Record<Language, string>>;
  /** What it does, in a sentence or two, for the help of all commands. */
  readonly summary: Readonly<Record<Language, string>>;
  /** What its own help says before the options. */
  readonly about: Readonly<Record<Language, string>>;
  readonly options: readonly OptionGroup[];
  /** Does it; mistakes of the user's are thrown as `UsageError` or `IndexError`. */
  run(options: ParsedOptions, io: ShellIo): Promise<void>;
}
