import type { TalentStatus } from "../model/record.js";
import { readCount } from "./read-count.js";
import { FieldReader } from "./read-field.js";
import { createIndustryReader } from "./read-industry.js";
import { readStatus } from "./read-status.js";
import { createTitleReader } from "./read-title.js";
import type { TalentRecordOptions } from "./record-options.js";

/** A reader of each field of a talent record. */
export interface TalentFieldReaders {
  readonly title: FieldReader<string>;
  readonly industry: FieldReader<string>;
  readonly status: FieldReader<TalentStatus>;
  readonly count: FieldReader<number>;
}

/**
 * Makes the readers of a talent record's fields, with empty memories.
 *
 * @param options - How to read; checked before.
 * @returns One reader a field.
 */
export function createTalentFieldReaders(options: TalentRecordOptions): TalentFieldReaders {
  return {
    title: createTitleReader(options.title),
    industry: createIndustryReader(),
    status: new FieldReader(readStatus),
    count: new FieldReader(readCount),
  };
}
