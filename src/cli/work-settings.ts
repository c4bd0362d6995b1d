import type { ParsedOptions } from "./parse-options.js";
import { oneOf, wholeNumber } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** What counts the rows, and what it may use. */
export type WorkSettings =
  | { readonly engine: "js" }
  | {
      readonly engine: "duckdb";
      /** What DuckDB may use of the memory asked for, as it reads it: `2867MB`. */
      readonly memory?: string;
      readonly threads?: number;
      readonly temporaryFolder?: string;
    };

const POWERS = "_KMGT";
/** At 17 million rows the program took 0.35 GB beside what DuckDB may use. */
const SHARE_OF_DUCKDB = 0.6;

/** Options that mean something to DuckDB only. */
const DUCKDB_OPTIONS = ["memory", "threads", "temporary-folder"] as const;

/** Reads what is to count the rows. */
export function readWorkSettings(options: ParsedOptions): WorkSettings {
  const engine = oneOf(options, "engine", ["duckdb", "js"]) ?? "duckdb";
  if (engine === "js") {
    const idle = DUCKDB_OPTIONS.find((name) => options.has(name));
    if (idle !== undefined) throw new UsageError(`--${idle} is for --engine duckdb; leave one of the two out`);
    return { engine };
  }
  const memory = readMemory(options.get("memory"));
  const threads = wholeNumber(options, "threads", 1);
  const temporaryFolder = options.get("temporary-folder");
  return {
    engine,
    ...(memory === undefined ? {} : { memory }),
    ...(threads === undefined ? {} : { threads }),
    ...(temporaryFolder === undefined ? {} : { temporaryFolder }),
  };
}

/**
 * What DuckDB may use where the whole program is to keep within a size. It leaves the rest to Node, to the distinct texts
 * that are read there, and to what DuckDB takes beside its own limit.
 */
function readMemory(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [, size, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?([KMGT]i?B?)$/i.exec(text) ?? [];
  if (size === undefined || unit === undefined || Number(size) === 0) {
    throw new UsageError(`--memory must be a size such as 512MB or 4GB, and not ${text}`);
  }
  const [letter = "", binary] = unit.toUpperCase();
  const megabytes =
    Number(size) * (binary === "I" ? 1.024 : 1) ** POWERS.indexOf(letter) * 1000 ** (POWERS.indexOf(letter) - 2);
  return `${Math.max(1, Math.floor(megabytes * SHARE_OF_DUCKDB))}MB`;
}
