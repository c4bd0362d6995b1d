import type { TalentStatus } from "../model/record.js";
import type { CompiledLexicon } from "../parse/lexicon-compile.js";
import type { SalaryOptions } from "../parse/salary-options.js";
import type { TitleOptions } from "../parse/title.js";
import type { JobField, TalentField } from "./fields.js";

/** How to read raw advertisements. */
export interface JobRecordOptions {
  readonly kind: "job";
  /** The row's key of each field, where it is not the field's own name. */
  readonly columns?: Partial<Readonly<Record<JobField, string>>>;
  /** What the salaries do not say: currency, period, working time. */
  readonly salary?: SalaryOptions;
  /** What of a title is kept. */
  readonly title?: TitleOptions;
  /** What counts as a further requirement; left out, the library's own lexicon. */
  readonly lexicon?: CompiledLexicon;
}

/** How to read raw talent records. */
export interface TalentRecordOptions {
  readonly kind: "talent";
  /** The row's key of each field, where it is not the field's own name. */
  readonly columns?: Partial<Readonly<Record<TalentField, string>>>;
  /** What of a title is kept; as for the advertisements, or the two do not meet. */
  readonly title?: TitleOptions;
  /** Status of the rows that state none, such as those of a file without such a column. */
  readonly status?: TalentStatus;
}

/** Options of `normaliseRecord`. */
export type NormaliseRecordOptions = JobRecordOptions | TalentRecordOptions;

/** Rows that were read before, apart from those to be read, and with which these are compared. */
export interface EarlierRows {
  /** Their keys, each with the place of its first row; empty at first. It grows, and is handed on from part to part. */
  readonly keys: Map<string, number>;
  /** How many rows they were. */
  readonly rows: number;
}

/** What only a sequence of records needs. */
export interface RecordStreamOptions {
  /**
   * Recognise a record that came before, by the cells named: fields (`title`, `company`, `city`) or the row's own keys.
   * Cells are compared as texts, white space and width of characters aside; a row that lacks one of them is never taken
   * for a duplicate. The first of several is the one that counts: where they differ in cells that are not named, the
   * order of the rows shows. Rows that are read apart are compared where `earlier` hands their keys on; `mergeLedgers` then
   * counts the places through. Memory grows with the number of distinct records, by the length of their cells and some 100
   * bytes.
   */
  readonly duplicates?: { readonly key: readonly string[]; readonly earlier?: EarlierRows };
  /** Rejections to keep; those beyond it are only counted. Default 1000. */
  readonly keepRejections?: number;
  /** Unrecognised texts to list for each field. Default 100. */
  readonly keepUnrecognised?: number;
}

/** Options of `normaliseRecords` for advertisements. */
export type JobRecordsOptions = JobRecordOptions & RecordStreamOptions;

/** Options of `normaliseRecords` for talent records. */
export type TalentRecordsOptions = TalentRecordOptions & RecordStreamOptions;
