import type {
  EducationRequirement,
  ExperienceRequirement,
  ParsedAttributes,
  ParseFailure,
  Requirements,
  Salary,
} from "../model/parsed.js";
import type { TalentStatus } from "../model/record.js";
import { showCell } from "./cell-text.js";
import { checkRecordOptions } from "./check-record-options.js";
import { duplicateKey } from "./duplicate-finder.js";
import { createJobFieldReaders } from "./job-field-readers.js";
import type { FieldReading } from "./read-field.js";
import { GAPS } from "./read-field.js";
import type { JobRecordOptions, NormaliseRecordOptions, TalentRecordOptions } from "./record-options.js";
import { createTalentFieldReaders } from "./talent-field-readers.js";

/** What became of one cell: its value, or why there is none. */
export interface CellReading<T> {
  readonly value: T | null;
  readonly gap: ParseFailure | null;
}

/** What readers of both kinds can do with a cell. */
export interface AnyCellReader {
  /** The name of the position that a title names. */
  readonly title: (cell: unknown) => CellReading<string>;
  readonly industry: (cell: unknown) => CellReading<string>;
  /** The cell as a ledger shows it, cut after 120 characters. */
  readonly show: (cell: unknown) => string;
  /** The text by which duplicates are recognised; empty where the cell says nothing. */
  readonly duplicateKey: (cell: unknown) => string;
}

/** Reads single cells of advertisements. */
export interface JobCellReader extends AnyCellReader {
  readonly headcount: (cell: unknown) => CellReading<number | "several">;
  readonly salary: (cell: unknown) => CellReading<Salary>;
  readonly education: (cell: unknown) => CellReading<EducationRequirement>;
  readonly experience: (cell: unknown) => CellReading<ExperienceRequirement>;
  readonly attributes: (cell: unknown) => CellReading<ParsedAttributes>;
  readonly requirements: (description: unknown, tags: unknown) => CellReading<Requirements>;
}

/** Reads single cells of talent records. */
export interface TalentCellReader extends AnyCellReader {
  readonly status: (cell: unknown) => CellReading<TalentStatus>;
  readonly count: (cell: unknown) => CellReading<number>;
}

/**
 * Makes a reader of single cells, for what reads the distinct cells of each column and not the rows, such as an SQL engine.
 *
 * It reads a cell exactly as {@link normaliseRecords} does. How the fields of one row go together is for the caller: a field
 * of its own that has a value wins over the attribute line, and a talent record without a count stands for one person.
 *
 * @param options - Kind of record, and what the texts do not say.
 * @returns One function a field.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @example
 * createCellReader({ kind: "job" }).headcount("招若干人"); // => { value: "several", gap: null }
 * createCellReader({ kind: "talent" }).count("many"); // => { value: null, gap: "unrecognised" }
 */
export function createCellReader(options: JobRecordOptions): JobCellReader;
export function createCellReader(options: TalentRecordOptions): TalentCellReader;
export function createCellReader(options: NormaliseRecordOptions): JobCellReader | TalentCellReader {
  checkRecordOptions(options, "createCellReader");
  const shared = { show: showCell, duplicateKey };
  if (options.kind === "talent") {
    const readers = createTalentFieldReaders(options);
    return {
      ...shared,
      title: (cell) => toReading(readers.title.read(cell)),
      industry: (cell) => toReading(readers.industry.read(cell)),
      status: (cell) => toReading(readers.status.read(cell)),
      count: (cell) => toReading(readers.count.read(cell)),
    };
  }
  const readers = createJobFieldReaders(options);
  return {
    ...shared,
    title: (cell) => toReading(readers.title.read(cell)),
    industry: (cell) => toReading(readers.industry.read(cell)),
    headcount: (cell) => toReading(readers.headcount.read(cell)),
    salary: (cell) => toReading(readers.salary.read(cell)),
    education: (cell) => toReading(readers.education.read(cell)),
    experience: (cell) => toReading(readers.experience.read(cell)),
    attributes: (cell) => toReading(readers.attributes.read(cell)),
    requirements: (description, tags) => toReading(readers.requirements.read(description, tags)),
  };
}

function toReading<T>({ value, gap }: FieldReading<T>): CellReading<T> {
  return { value, gap: GAPS[gap] ?? null };
}
