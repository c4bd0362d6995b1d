import { detectColumns, IndexError, type SalaryOptions } from "shortage-index";

/** What {@link sourceColumns} goes by. */
export interface ColumnChoice {
  /** The function that refuses. */
  readonly where: string;
  /** What the source is called. */
  readonly path: string;
  readonly kind: "job" | "talent";
  /** The columns of the source. */
  readonly headers: readonly string[];
  /** Whether these are all that it has: the keys of JSON may come late in a file. */
  readonly areAll: boolean;
  /** Columns by field, the first list before the second. */
  readonly named: readonly (Partial<Readonly<Record<string, string>>> | undefined)[];
}

/**
 * The column of each field: those that are named, and for the other fields those that `detectColumns` finds.
 *
 * @param choice - The source and what is named.
 * @returns Columns by field.
 * @throws {IndexError} `invalid-value` if a column that is named is not there, or none holds the title.
 */
export function sourceColumns(choice: ColumnChoice): Readonly<Record<string, string>> {
  const { kind, headers, areAll, named } = choice;
  const columns: Record<string, string> = {};
  for (const [field, column] of [...named].reverse().flatMap((each) => Object.entries(each ?? {}))) {
    if (column !== undefined) columns[field] = column;
  }
  for (const [field, column] of Object.entries(columns)) {
    if (areAll && !headers.includes(column)) {
      throw noColumn(choice, `column ${JSON.stringify(column.slice(0, 60))} for \`${field}\``);
    }
  }
  const taken = new Set(Object.values(columns));
  for (const [field, column] of Object.entries<string>(detectColumns(headers, kind).columns)) {
    // A column that is given to one field is not also taken for another.
    if (columns[field] === undefined && !taken.has(column)) columns[field] = column;
  }
  if (columns.title === undefined) throw noColumn(choice, "a column of titles, named by `columns.title`,");
  return columns;
}

function noColumn({ where, path, headers }: ColumnChoice, expected: string): IndexError {
  const listed = headers.slice(0, 20).join(", ").slice(0, 300);
  return new IndexError("invalid-value", {
    where,
    expected: `${expected} in ${path}`,
    received: `the columns ${listed}`,
  });
}

/** The different settings for salaries, each once. */
export class SalarySettingList {
  readonly options: SalaryOptions[] = [];

  /**
   * @param column - Header of the salaries; its period holds where nothing else is said.
   * @param said - What is said of the salaries, the last before the others.
   * @returns The place of the setting among the options.
   */
  placeOf(column: string | undefined, ...said: readonly (SalaryOptions | undefined)[]): number {
    const period = column === undefined ? undefined : detectColumns([column], "job").salaryPeriod;
    const setting: SalaryOptions = Object.assign(period === undefined ? {} : { period }, ...said);
    const known = this.options.findIndex((other) => JSON.stringify(other) === JSON.stringify(setting));
    return known >= 0 ? known : this.options.push(setting) - 1;
  }
}
