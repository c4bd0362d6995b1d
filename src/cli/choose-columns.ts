import {
  closestWords,
  type DetectedColumns,
  detectColumns,
  type JobField,
  type SalaryPeriod,
  type TalentField,
} from "shortage-index";
import type { FileDescription } from "shortage-index/duckdb";
import { UsageError } from "./usage-error.js";

/** The columns of a file that were taken. */
export interface ChosenColumns<Field extends string> {
  readonly columns: Partial<Record<Field, string>>;
  readonly detected: DetectedColumns<Field>;
  /** The period of pay that the header of the salary column says. */
  readonly salaryPeriod: SalaryPeriod | undefined;
}

/** Takes a file's columns by their headers, those that the user names before all others. */
export function chooseColumns<Field extends JobField | TalentField>(
  file: FileDescription,
  kind: "job" | "talent",
  named: Partial<Record<Field, string>>,
): ChosenColumns<Field> {
  const detected = detectColumns(file.columns, kind) as DetectedColumns<Field>;
  const option = kind === "job" ? "--column" : "--talent-column";
  const chosen: Partial<Record<Field, string>> = {};
  for (const [field, header] of Object.entries(named) as [Field, string][]) {
    if (!file.columns.includes(header)) throw new UsageError(noSuchColumn(file, header, `${option} ${field}=`));
    chosen[field] = header;
  }
  const taken = new Set(Object.values(chosen));
  for (const [field, header] of Object.entries(detected.columns) as [Field, string][]) {
    // A column that the user gave to one field is not also taken for another.
    if (chosen[field] === undefined && !taken.has(header)) chosen[field] = header;
  }
  if (chosen["title" as Field] === undefined) {
    throw new UsageError(
      `${file.path}: no column is known to hold the job title; name it with ${option} title=…, one of: ${listed(file.columns)}`,
    );
  }
  const salary = chosen["salary" as Field];
  // Of the column that was taken, be it by its header or by the user.
  const salaryPeriod = salary === undefined ? undefined : detectColumns([salary], "job").salaryPeriod;
  return { columns: chosen, detected, salaryPeriod };
}

function noSuchColumn(file: FileDescription, header: string, option: string): string {
  const [meant] = closestWords(header, file.columns, 1);
  const hint = meant === undefined ? `; its columns: ${listed(file.columns)}` : `; did you mean ${option}${meant}?`;
  return `${file.path} has no column ${header}${hint}`;
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 20).join(", ");
  return columns.length > 20 ? `${shown} … (${columns.length} in all)` : shown;
}
