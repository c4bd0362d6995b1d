import type { ShellIo } from "./io.js";
import type { ParsedOptions } from "./parse-options.js";
import { oneOf } from "./read-values.js";

/** Language of what the shell prints. */
export type Language = "en" | "zh";

/** The language asked for, or else that of the environment. */
export function chooseLanguage(options: ParsedOptions, io: ShellIo): Language {
  return oneOf(options, "lang", ["en", "zh"]) ?? environmentLanguage(io);
}

/** Chinese where the environment is. */
export function environmentLanguage({ env }: ShellIo): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh/i.test(locale) ? "zh" : "en";
}
