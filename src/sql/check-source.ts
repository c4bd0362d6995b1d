import { IndexError, type JobRecordsOptions, jobFields, talentFields } from "shortage-index";
import type { SqlSource } from "./sql-source.js";
import type { SqlJobs, SqlTalent } from "./tally-options.js";

const WHERE = "tallyWithSql";

/**
 * Refuses a source that is not as described, in what the core does not check.
 *
 * @param source - The source.
 * @param part - Its place in the options.
 * @throws {IndexError} `invalid-option` if a field is unknown, or duplicates are asked for of rows without order.
 */
export function checkSource(source: SqlSource<string> & { readonly duplicates?: unknown }, part: string): void {
  const refuse = (field: string, expected: string, received: unknown): never => {
    throw new IndexError("invalid-option", {
      where: `${WHERE}.${part}.${field}`,
      expected,
      received: typeof received === "string" ? received.slice(0, 60) : String(received),
    });
  };
  if (typeof source !== "object" || source === null) refuse("", "a source of rows", source);
  const fields: readonly string[] = part === "jobs" ? jobFields : talentFields;
  const { key = [] } = (source.duplicates ?? {}) as { readonly key?: readonly string[] };
  for (const field of [...Object.keys(source.columns ?? {}), ...(source.listColumns ?? [])]) {
    if (!fields.includes(field) && !key.includes(field)) refuse("columns", `one of ${fields.join(", ")}`, field);
  }
  if (source.duplicates !== undefined && source.order === undefined) {
    refuse("order", "the order of the rows, where duplicates are asked for: the first of several counts", undefined);
  }
}

/**
 * The options of a source that the core checks.
 *
 * @param source - The source.
 * @returns Those that are given.
 */
export function streamOptions(source: SqlJobs | SqlTalent): Pick<JobRecordsOptions, "duplicates" | "keepRejections"> {
  const { duplicates, keepRejections, keepUnrecognised } = source;
  return {
    ...(duplicates === undefined ? {} : { duplicates }),
    ...(keepRejections === undefined ? {} : { keepRejections }),
    ...(keepUnrecognised === undefined ? {} : { keepUnrecognised }),
  };
}

/**
 * How much of a ledger is kept.
 *
 * @param source - The source.
 * @returns The numbers, with their defaults.
 */
export function keepOf({ keepRejections = 1000, keepUnrecognised = 100 }: SqlJobs | SqlTalent): {
  keepRejections: number;
  keepUnrecognised: number;
} {
  return { keepRejections, keepUnrecognised };
}
