import { createRequire } from "node:module";
import { closestWords, IndexError } from "shortage-index";
import { COMMANDS } from "./commands.js";
import { helpText } from "./help.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, environmentLanguage } from "./language.js";
import { parseOptions } from "./parse-options.js";
import { runConfigured } from "./run-configured.js";
import { styleOf } from "./style.js";
import { terminalText } from "./terminal-text.js";
import { Interrupted, UsageError } from "./usage-error.js";

/** Options of the library that the shell calls otherwise. */
const OPTION_NAMES: ReadonlyMap<string, string> = new Map([
  ["currency", "--currency"],
  ["encoding", "--encoding"],
  ["memory", "--memory"],
  ["threads", "--threads"],
  ["temporaryFolder", "--temporary-folder"],
  ["format", "--input-format"],
  ["missing", "--missing"],
]);

/** Places in the library's options, and the shell's options that fill them. */
const OPTION_PLACES: readonly (readonly [place: RegExp, option: string])[] = [
  [/perIndustry\.minimum/, "--per-industry-min"],
  [/perIndustry\.maximum/, "--per-industry-max"],
  [/perIndustry/, "--per-industry-min, --per-industry-max"],
  [/gradeLevels|\.levels|^scoreShortage unsatisfiable-quota/, "--levels"],
  [/\.weights|^weight/, "--weights"],
  [/\.groupWeights/, "--group-weights"],
  [/\.normalise/, "--normalise"],
  [/\.treat/, "--treat"],
  [/\.aggregate/, "--aggregate"],
  [/\.missing/, "--missing"],
  [/\.duplicates/, "--duplicates"],
  [/\.encoding/, "--encoding"],
];

/**
 * Runs the shell: a command of `commands.ts`, `--help` or `--version`.
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
    const { bold, red } = styleOf(io.stderr, io);
    io.stderr.write(`${bold(red("shortage-index:"))} ${terminalText(line.replace(/\s*[\r\n]+\s*/g, " "))}\n`);
    return mistake === undefined ? 1 : 2;
  }
}

async function dispatch(argv: readonly string[], io: ShellIo): Promise<void> {
  const [name, ...rest] = argv;
  const { bold } = styleOf(io.stdout, io);
  const command = COMMANDS.find((one) => one.name === name);
  if (command !== undefined) {
    const options = parseOptions(rest, command.options);
    if (options.has("help")) io.stdout.write(helpText(command, chooseLanguage(options, io), bold));
    else if (options.has("version")) io.stdout.write(`${version()}\n`);
    else await runConfigured(command, options, COMMANDS, io);
    return;
  }
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    const of = COMMANDS.find((one) => one.name === rest[0]) ?? null;
    io.stdout.write(helpText(of, environmentLanguage(io), bold));
    return;
  }
  if (name === "--version" || name === "-v") {
    io.stdout.write(`${version()}\n`);
    return;
  }
  throw new UsageError(unknownCommand(name));
}

function unknownCommand(typed: string): string {
  if (typed.startsWith("-"))
    return `the command comes first, then its options: shortage-index rank ${typed} …; see --help`;
  const names = COMMANDS.map(({ name }) => name);
  const [meant] = closestWords(typed, [...names, "help"], 1);
  if (meant !== undefined) return `there is no command ${typed}; did you mean ${meant}?`;
  return /\.[a-z]+$/i.test(typed)
    ? `the command comes first: shortage-index rank ${typed}`
    : `there is no command ${typed}; there are ${names.slice(0, -1).join(", ")} and ${names.at(-1)}, see --help`;
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
  if (["unreadable-file", "missing-package", "out-of-space"].includes(error.code))
    return `${received}; expected ${expected}`;
  const option = OPTION_PLACES.find(([place]) => place.test(`${where} ${error.code}`))?.[1] ?? where;
  return `${option}: expected ${expected}, received ${received}`;
}

function version(): string {
  const manifest: unknown = createRequire(import.meta.url)("shortage-index/package.json");
  return (manifest as { version: string }).version;
}
