import { createRequire } from "node:module";
import { IndexError } from "shortage-index";
import { didYouMean } from "./did-you-mean.js";
import { generateCommand } from "./generate-command.js";
import { helpText } from "./help.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, environmentLanguage } from "./language.js";
import { GENERATE_OPTIONS, RANK_OPTIONS } from "./option-specs.data.js";
import { parseOptions } from "./parse-options.js";
import { rankCommand } from "./rank-command.js";
import { readRankSettings } from "./rank-settings.js";
import { terminalText } from "./terminal-text.js";
import { Interrupted, UsageError } from "./usage-error.js";

/** Options of the library that the shell calls otherwise. */
const OPTION_NAMES: ReadonlyMap<string, string> = new Map([
  ["currency", "--currency"],
  ["encoding", "--encoding"],
  ["format", "--input-format"],
]);

/** Places in the library's options, and the shell's options that fill them. */
const OPTION_PLACES: readonly (readonly [place: RegExp, option: string])[] = [
  [/perIndustry\.minimum/, "--per-industry-min"],
  [/perIndustry\.maximum/, "--per-industry-max"],
  [/perIndustry/, "--per-industry-min, --per-industry-max"],
  [/gradeLevels|\.levels|^scoreShortage unsatisfiable-quota/, "--levels"],
  [/\.weights|^weight/, "--weights"],
  [/\.missing/, "--missing"],
  [/\.duplicates/, "--duplicates"],
  [/\.encoding/, "--encoding"],
];

/**
 * Runs the shell: `rank`, `generate`, `--help`, `--version`.
 *
 * @param argv - What stands after the program's name.
 * @param io - Output, environment, and a signal that is aborted on interruption.
 * @returns The exit code: 0 done; 2 a mistake of the user's, told in one line; 1 a fault of the program; 130 interrupted.
 */
export async function run(argv: readonly string[], io: ShellIo): Promise<number> {
  try {
    await dispatch(argv, io);
    return 0;
  } catch (error) {
    if (error instanceof Interrupted || io.signal?.aborted === true) {
      io.stderr.write("shortage-index: interrupted; nothing half-written is left\n");
      return 130;
    }
    const mistake = userMistake(error);
    const line =
      mistake ?? `internal error, please report it: ${error instanceof Error ? error.message : String(error)}`;
    io.stderr.write(`shortage-index: ${terminalText(line.replace(/\s*[\r\n]+\s*/g, " "))}\n`);
    return mistake === undefined ? 1 : 2;
  }
}

async function dispatch(argv: readonly string[], io: ShellIo): Promise<void> {
  const [command, ...rest] = argv;
  if (command === "rank" || command === "generate") {
    const options = parseOptions(rest, command === "rank" ? RANK_OPTIONS : GENERATE_OPTIONS);
    if (options.has("help")) io.stdout.write(helpText(command, chooseLanguage(options, io)));
    else if (options.has("version")) io.stdout.write(`${version()}\n`);
    else if (command === "rank") await rankCommand(readRankSettings(options, io), io);
    else await generateCommand(options, io);
    return;
  }
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    const of = rest[0] === "rank" || rest[0] === "generate" ? rest[0] : null;
    io.stdout.write(helpText(of, environmentLanguage(io)));
    return;
  }
  if (command === "--version" || command === "-v") {
    io.stdout.write(`${version()}\n`);
    return;
  }
  throw new UsageError(unknownCommand(command));
}

function unknownCommand(typed: string): string {
  if (typed.startsWith("-"))
    return `the command comes first, then its options: shortage-index rank ${typed} …; see --help`;
  const meant = didYouMean(typed, ["rank", "generate", "help"]);
  if (meant !== undefined) return `there is no command ${typed}; did you mean ${meant}?`;
  return /\.[a-z]+$/i.test(typed)
    ? `the command comes first: shortage-index rank ${typed}`
    : `there is no command ${typed}; there are rank and generate, see --help`;
}

/** What to tell the user of a mistake; undefined where the fault is ours. */
function userMistake(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof IndexError)) return undefined;
  const { where, received } = error.details;
  const expected = error.details.expected.replace(
    /`(\w+)`/g,
    (name, option: string) => OPTION_NAMES.get(option) ?? name,
  );
  // About a file the fault comes first; about an option its name does.
  if (error.code === "unreadable-file" || error.code === "missing-package") return `${received}; expected ${expected}`;
  const option = OPTION_PLACES.find(([place]) => place.test(`${where} ${error.code}`))?.[1] ?? where;
  return `${option}: expected ${expected}, received ${received}`;
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("shortage-index/package.json");
  return (manifest as { version: string }).version;
}
