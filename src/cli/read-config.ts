import { existsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { closestWords } from "shortage-index";
import type { Command } from "./command.js";
import { configForm } from "./config-form.js";
import { commonOptions, configCommands, configOptions } from "./config-schema.js";
import type { OptionSpec } from "./option-spec.js";
import type { ParsedOptions } from "./parse-options.js";
import { readJsonFile } from "./read-json-file.js";
import { UsageError } from "./usage-error.js";

/** Name of the file that is looked for in the working folder. */
export const CONFIG_NAME = "shortage-index.config.json";

/** What a configuration file says for one command. */
export interface CommandConfig {
  readonly path: string;
  /** Whether it was found, and not named. */
  readonly found: boolean;
  readonly files: readonly string[];
  /** Values by option, as on a command line; a flag has none. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The configuration of a command: of the file that is named, or of the one in the folder; null where there is none. */
export async function readConfig(
  line: ParsedOptions,
  command: Command,
  commands: readonly Command[],
  folder: string,
): Promise<CommandConfig | null> {
  const named = line.get("config");
  if (command.plain === true || (line.has("no-config") && named === undefined)) return null;
  if (line.has("no-config"))
    throw new UsageError("--config names a file and --no-config none; leave one of the two out");
  const path = named ?? join(folder, CONFIG_NAME);
  if (named === undefined && !existsSync(path)) return null;
  const shown = named ?? CONFIG_NAME;
  // Paths of the file that lies in the working folder need no folder before them.
  const base = named === undefined && folder === process.cwd() ? "." : dirname(path);
  const json = await readJsonFile(path).catch((error: unknown) => {
    if (!(error instanceof UsageError) || !error.message.startsWith("there is no file")) throw error;
    throw new UsageError(`${error.message}; --config names a file of options, such as ${CONFIG_NAME}`);
  });
  const known = configCommands(commands);
  const common = commonOptions();
  const top = entriesOf(json, shown);
  let section: readonly (readonly [string, unknown])[] = [];
  const values = new Map<string, readonly string[]>();
  for (const [key, value] of top) {
    if (key === "$schema") continue;
    const spec = common.get(key);
    if (spec !== undefined) values.set(key, readValue(spec, value, `${shown}: ${key}`, base));
    else if (known.every(({ name }) => name !== key)) {
      throw unknownKey(key, shown, [...known.map(({ name }) => name), ...common.keys()], "a command");
    } else if (key === command.name) section = entriesOf(value, `${shown}: ${key}`);
    else checkSection(value, known.find(({ name }) => name === key) as Command, `${shown}: ${key}`, base);
  }
  const files = readSection(section, command, `${shown}: ${command.name}`, base, values);
  // A flag that is switched off is not there.
  for (const [name, given] of values) if (given === OFF) values.delete(name);
  return { path: shown, found: named === undefined, files, values };
}

/** Options of a command line, and under them those of the configuration. */
export function withConfig(line: ParsedOptions, { files, values }: CommandConfig): ParsedOptions {
  return {
    files: line.files.length > 0 ? line.files : files,
    has: (name) => line.has(name) || values.has(name),
    get: (name) => (line.has(name) ? line.get(name) : values.get(name)?.[0]),
    all: (name) => (line.has(name) ? line.all(name) : (values.get(name) ?? [])),
  };
}

const OFF: readonly string[] = ["off"];

function checkSection(section: unknown, command: Command, where: string, folder: string): void {
  readSection(entriesOf(section, where), command, where, folder, new Map());
}

/** Reads a section into `values`; returns its files. */
function readSection(
  section: readonly (readonly [string, unknown])[],
  command: Command,
  where: string,
  folder: string,
  values: Map<string, readonly string[]>,
): readonly string[] {
  const options = configOptions(command);
  let files: readonly string[] = [];
  for (const [key, value] of section) {
    const spec = options.get(key);
    if (key === "files") files = texts(value, `${where}.files`, true).map((file) => inFolder(file, folder));
    else if (spec === undefined) throw unknownKey(key, where, [...options.keys(), "files"], "an option");
    else values.set(key, readValue(spec, value, `${where}.${key}`, folder));
  }
  return files;
}

function readValue(spec: OptionSpec, value: unknown, where: string, folder: string): readonly string[] {
  const form = configForm(spec);
  const many = spec.repeatable === true;
  switch (form.kind) {
    case "flag":
      if (typeof value !== "boolean") throw unfit(where, "true or false", value);
      return value ? [] : OFF;
    case "choice": {
      if (typeof value === "string" && form.words.includes(value)) return [value];
      const [meant] = typeof value === "string" ? closestWords(value, form.words, 1) : [];
      const hint = meant === undefined ? "" : `; did you mean "${meant}"?`;
      throw unfit(where, `one of ${form.words.map((word) => `"${word}"`).join(", ")}${hint}`, value);
    }
    case "number": {
      const fits = typeof value === "number" && value >= 0 && (form.most === null || value <= form.most);
      if (!fits || (form.whole && !Number.isSafeInteger(value))) {
        throw unfit(where, form.whole ? "a whole number of 0 or more" : `a number from 0 to ${form.most ?? ""}`, value);
      }
      return [plainNumber(value)];
    }
    case "path":
      return texts(value, where, many).map((path) => inFolder(path, folder));
    case "text":
      return texts(value, where, many);
    case "list":
      if (!Array.isArray(value)) return texts(value, where, false);
      return [parts(value, where).join(",")];
    case "method":
      if (typeof value !== "object" || value === null || Array.isArray(value)) return texts(value, where, false);
      if (Object.keys(value).length === 0) throw unfit(where, "an object with something in it", value);
      // As a command line takes it; what is in it the library checks.
      return [JSON.stringify(value)];
    case "pairs": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return texts(value, where, many);
      const pairs = Object.entries(value).map(
        ([key, amount]) => `${key}=${pairValue(amount, form.values, `${where}.${key}`)}`,
      );
      if (pairs.length === 0) throw unfit(where, "an object with something in it", value);
      return many ? pairs : [pairs.join(",")];
    }
  }
}

function texts(value: unknown, where: string, many: boolean): readonly string[] {
  if (typeof value === "string" && value !== "") return [value];
  if (!many) throw unfit(where, "a text", value);
  if (!Array.isArray(value)) throw unfit(where, "a text, or a list of texts", value);
  return value.map((entry: unknown, at) => {
    if (typeof entry === "string" && entry !== "") return entry;
    throw unfit(`${where}[${at}]`, "a text", entry);
  });
}

function parts(value: readonly unknown[], where: string): readonly (string | number)[] {
  if (value.length === 0) throw unfit(where, "a list with something in it", value);
  return value.map((entry, at) => {
    if ((typeof entry === "string" && entry !== "") || typeof entry === "number") return entry;
    throw unfit(`${where}[${at}]`, "a text or a number", entry);
  });
}

function pairValue(value: unknown, form: "text" | "number", where: string): string {
  if (form === "text" && typeof value === "string" && value !== "") return value;
  if (form === "number" && typeof value === "number" && value >= 0) return plainNumber(value);
  throw unfit(where, form === "text" ? "a text" : "a number of 0 or more", value);
}

/** A number as a command line takes it: no exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(9).replace(/\.?0+$/, "") : text;
}

function entriesOf(value: unknown, where: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw unfit(where, "an object", value);
}

function unknownKey(key: string, where: string, names: readonly string[], what: string): UsageError {
  const [meant] = closestWords(key, names, 1);
  const hint = meant === undefined ? `; there are ${names.slice(0, 12).join(", ")}` : `; did you mean ${meant}?`;
  return new UsageError(`${where}: ${key.slice(0, 60)} is not ${what}${hint}`);
}

function unfit(where: string, expected: string, value: unknown): UsageError {
  const received = Array.isArray(value) ? "a list" : (JSON.stringify(value)?.slice(0, 60) ?? "nothing");
  return new UsageError(`${where}: expected ${expected}, and not ${received}`);
}

/** A path of the file, which is relative to the folder that the file is in. */
function inFolder(path: string, folder: string): string {
  return path === "-" || isAbsolute(path) || folder === "." ? path : join(folder, path);
}
