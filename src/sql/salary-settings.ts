import type { JobCellReader } from "shortage-index";
import type { Dialect } from "./dialect.js";
import type { SalarySettings, SqlJobs } from "./tally-options.js";

/**
 * Tells several settings from one.
 *
 * @param salary - What salaries do not say.
 * @returns Whether rows differ in it.
 */
export function isSettings(salary: SqlJobs["salary"]): salary is SalarySettings {
  return typeof salary === "object" && salary !== null && "by" in salary;
}

/**
 * Puts the number of a row's setting before the texts that salaries are read from: a text may mean two salaries.
 *
 * @param dialect - The engine.
 * @param jobs - The advertisements.
 * @param settings - Which setting a row goes by.
 * @returns The advertisements, their salaries and attribute lines as {@link SettingCell}s.
 */
export function withSettings(dialect: Dialect, jobs: SqlJobs, { by }: SalarySettings): SqlJobs {
  const columns: Record<string, unknown> = { ...jobs.columns };
  for (const field of ["salary", "attributes"] as const) {
    const column = jobs.columns[field];
    if (column === undefined) continue;
    const isList = jobs.listColumns?.includes(field) === true;
    const name = typeof column === "string" ? dialect.identifier(column) : column.sql;
    const plain = isList ? dialect.listToJson(name) : typeof column === "string" ? dialect.toText(name) : name;
    const text = `coalesce(${plain}, ${dialect.text("")})`;
    const read = typeof column === "string" ? undefined : column.read;
    columns[field] = {
      sql: dialect.concat(dialect.toText(by.sql), dialect.text(":"), text),
      read: (key: string): SettingCell => {
        const end = key.indexOf(":");
        const rest = key.slice(end + 1);
        const cell = isList && read === undefined ? (rest === "" ? null : (JSON.parse(rest) as unknown)) : rest;
        return new SettingCell(Number(key.slice(0, end)), read === undefined ? cell : read(rest));
      },
    };
  }
  return {
    ...jobs,
    columns: columns,
    ...(jobs.listColumns === undefined
      ? {}
      : { listColumns: jobs.listColumns.filter((field) => field !== "salary" && field !== "attributes") }),
  };
}

/** A cell and the setting that it is read by. */
export class SettingCell {
  readonly setting: number;
  readonly cell: unknown;

  /**
   * @param setting - Number of the setting.
   * @param cell - The cell itself.
   */
  constructor(setting: number, cell: unknown) {
    this.setting = setting;
    this.cell = cell;
  }
}

/**
 * Reads each salary by its own setting.
 *
 * @param readers - A reader for each setting.
 * @returns One reader for all.
 */
export function bySettings(readers: readonly JobCellReader[]): JobCellReader {
  const first = readers[0] as JobCellReader;
  const readerOf = ({ setting }: SettingCell): JobCellReader => readers[setting] ?? first;
  return {
    ...first,
    salary: (cell) => readerOf(cell as SettingCell).salary((cell as SettingCell).cell),
    attributes: (cell) => readerOf(cell as SettingCell).attributes((cell as SettingCell).cell),
  };
}
