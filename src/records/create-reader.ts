import type { JobRecord, TalentRecord } from "../model/record.js";
import { checkRecordOptions } from "./check-record-options.js";
import { JobReader } from "./read-job.js";
import { TalentReader } from "./read-talent.js";
import type { NormaliseRecordOptions } from "./record-options.js";
import type { RecordReader } from "./record-reader.js";

/**
 * Makes the reader that options ask for.
 *
 * @param options - How to read.
 * @param where - The function that refuses.
 * @returns A reader with empty memories, and the row's key of each field.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 */
export function createReader(
  options: NormaliseRecordOptions,
  where: string,
): {
  readonly reader: RecordReader<JobRecord> | RecordReader<TalentRecord>;
  readonly keys: Readonly<Record<string, string>>;
} {
  const keys = checkRecordOptions(options, where);
  const reader = options.kind === "job" ? new JobReader(options, keys) : new TalentReader(options, keys);
  return { reader, keys };
}
