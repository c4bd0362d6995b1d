import {
  annualMidpoint,
  experienceMonths,
  type JobCellReader,
  type Salary,
  type TalentCellReader,
  type TalentStatus,
  type TallyMethod,
} from "shortage-index";
import type { NameTable } from "./name-table.js";
import { EMPTY, GAPS, REASONS } from "./reasons.js";

/** Integers that a cell comes to, by the names of the columns that hold them. */
export interface FieldFigures {
  readonly columns: readonly string[];
  /** What a row comes to that does not state the field. */
  readonly absent: readonly number[];
  readonly read: (cell: unknown) => readonly number[];
}

/** No salary at all, one that comes to no annual figure, and one in no known currency; currencies count from 1. */
export const NO_SALARY = -2;
/** A salary that comes to no annual figure. */
export const WITHOUT_ANNUAL = -1;
/** A salary in no known currency. */
export const WITHOUT_CURRENCY = 0;

/** What a job's cells come to needs beside their reader. */
export interface FigureContext {
  readonly method: TallyMethod;
  readonly positions: NameTable;
  readonly industries: NameTable;
  readonly currencies: NameTable;
}

/**
 * The integers of an advertisement's fields, exactly as a tally counts them. −1 is none; names are numbers of their tables.
 *
 * @param reader - Reads a cell.
 * @param context - How to count, and the tables of names, which grow.
 * @returns The figures of each field that has a vocabulary.
 */
export function jobFigures(reader: JobCellReader, context: FigureContext): Readonly<Record<string, FieldFigures>> {
  const { method, industries, currencies } = context;
  const vacanciesOf = (headcount: number | "several" | null): number =>
    headcount === "several" ? method.vacanciesWhenSeveral : (headcount ?? -1);
  const salaryOf = (salary: Salary | null | undefined): readonly [number, number] => {
    if (salary === null || salary === undefined) return [NO_SALARY, -1];
    const amount = annualMidpoint(salary);
    if (amount === null) return [WITHOUT_ANNUAL, -1];
    return salary.currency === null ? [WITHOUT_CURRENCY, -1] : [currencies.numberOf(salary.currency), amount];
  };
  return {
    title: titleFigures(reader, context),
    industry: industryFigures(reader, industries),
    headcount: figures(["vacancies", "gap"], [-1, EMPTY], (cell) => {
      const { value, gap } = reader.headcount(cell);
      return [vacanciesOf(value), GAPS.indexOf(gap)];
    }),
    salary: figures(["currency", "amount", "gap"], [NO_SALARY, -1, EMPTY], (cell) => {
      const { value, gap } = reader.salary(cell);
      return [...salaryOf(value), GAPS.indexOf(gap)];
    }),
    education: figures(["years", "gap"], [-1, EMPTY], (cell) => {
      const { value, gap } = reader.education(cell);
      return [value?.years ?? -1, GAPS.indexOf(gap)];
    }),
    experience: figures(["months", "gap"], [-1, EMPTY], (cell) => {
      const { value, gap } = reader.experience(cell);
      return [value === null ? -1 : experienceMonths(value), GAPS.indexOf(gap)];
    }),
    attributes: figures(
      ["vacancies", "currency", "amount", "years", "months", "gap"],
      [-1, NO_SALARY, -1, -1, -1, EMPTY],
      (cell) => {
        const { value, gap } = reader.attributes(cell);
        const { headcount, education, experience } = value ?? {};
        return [
          headcount === undefined ? -1 : vacanciesOf(headcount ?? "several"),
          ...salaryOf(value?.salary),
          education?.years ?? -1,
          experience === undefined ? -1 : experienceMonths(experience),
          GAPS.indexOf(gap),
        ];
      },
    ),
  };
}

/** Number of each status of talent in a statement; 0 is none. */
export const STATUSES: readonly (TalentStatus | null)[] = [null, "stock", "mobile"];

/**
 * The integers of a talent record's fields; see {@link jobFigures}.
 *
 * @param reader - Reads a cell.
 * @param context - The tables of names, which grow.
 * @returns The figures of each field.
 */
export function talentFigures(
  reader: TalentCellReader,
  context: FigureContext,
): Readonly<Record<string, FieldFigures>> {
  return {
    title: titleFigures(reader, context),
    industry: industryFigures(reader, context.industries),
    status: figures(["status", "gap"], [0, EMPTY], (cell) => {
      const { value, gap } = reader.status(cell);
      return [STATUSES.indexOf(value), GAPS.indexOf(gap)];
    }),
    count: figures(["people", "gap"], [1, EMPTY], (cell) => {
      const { value, gap } = reader.count(cell);
      return [value ?? 1, GAPS.indexOf(gap)];
    }),
  };
}

function titleFigures({ title }: Pick<JobCellReader, "title">, { positions }: FigureContext): FieldFigures {
  const missing = REASONS.indexOf("title-missing");
  return figures(["position", "reason"], [-1, missing], (cell) => {
    const { value, gap } = title(cell);
    if (value !== null) return [positions.numberOf(value), 0];
    return [-1, gap === "unrecognised" ? REASONS.indexOf("title-unrecognised") : missing];
  });
}

function industryFigures({ industry }: Pick<JobCellReader, "industry">, industries: NameTable): FieldFigures {
  return figures(["industry", "gap"], [-1, EMPTY], (cell) => {
    const { value, gap } = industry(cell);
    return [value === null ? -1 : industries.numberOf(value), GAPS.indexOf(gap)];
  });
}

function figures(columns: readonly string[], absent: readonly number[], read: FieldFigures["read"]): FieldFigures {
  return { columns, absent, read };
}
