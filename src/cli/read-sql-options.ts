import { jobFields, talentFields } from "shortage-index";
import {
  clickhouseDialect,
  type Dialect,
  type DialectName,
  duckdbDialect,
  postgresDialect,
  type SqlSource,
  type SqlTallyOptions,
  sparkDialect,
} from "shortage-index/sql";
import type { ParsedOptions } from "./parse-options.js";
import { readSalaryOptions } from "./read-salary-options.js";
import { fieldColumns, matchWord, oneOf } from "./read-values.js";
import { UsageError } from "./usage-error.js";

/** What `sql` plans. */
export interface SqlSettings {
  readonly dialect: Dialect;
  readonly options: SqlTallyOptions;
}

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  duckdb: duckdbDialect,
  spark: sparkDialect,
  postgres: postgresDialect,
  clickhouse: clickhouseDialect,
};

/** Reads what `sql` was asked to plan. */
export function readSqlOptions(options: ParsedOptions): SqlSettings {
  const [table, ...others] = options.files;
  if (table === undefined || others.length > 0) {
    throw new UsageError(`sql takes one table of advertisements, and not ${options.files.length}: sql jobs.ads`);
  }
  const name = oneOf(options, "dialect", Object.keys(DIALECTS) as DialectName[]) ?? "duckdb";
  const order = options.get("order");
  const lists = options.all("list").map((field) => matchWord(field, "--list", jobFields));
  const jobs = sourceOf(table, "column", fieldColumns(options, "column", jobFields), order);
  const duplicates = options.get("duplicates")?.split(",");
  if (duplicates !== undefined && order === undefined) {
    throw new UsageError("--duplicates needs --order: of several advertisements alike the first one counts");
  }
  const talentTable = options.get("talent");
  const talentColumns = fieldColumns(options, "talent-column", talentFields);
  const status = oneOf(options, "status", ["stock", "mobile"]);
  const by = oneOf(options, "by", ["name", "industry"]);
  const prefix = options.get("prefix");
  const seniority = oneOf(options, "seniority", ["keep", "drop"]);
  return {
    dialect: DIALECTS[name],
    options: {
      ...(by === undefined ? {} : { by: by === "industry" ? "industry-and-name" : "name" }),
      ...(prefix === undefined ? {} : { tablePrefix: prefix }),
      ...(seniority === undefined ? {} : { title: { seniority } }),
      jobs: {
        ...jobs,
        salary: readSalaryOptions(options).salaryOf(table),
        ...(lists.length === 0 ? {} : { listColumns: lists }),
        ...(duplicates === undefined ? {} : { duplicates: { key: duplicates } }),
      },
      ...(talentTable === undefined
        ? {}
        : {
            talent: {
              ...sourceOf(talentTable, "talent-column", talentColumns, order),
              ...(status === undefined ? {} : { status }),
            },
          }),
    },
  };
}

/** A table by its name, the parts of which a dot divides; a part in backticks may hold dots. */
function sourceOf<Field extends string>(
  table: string,
  option: string,
  columns: Partial<Record<Field, string>>,
  order: string | undefined,
): SqlSource<Field> {
  if (!Object.hasOwn(columns, "title")) {
    throw new UsageError(`say which column of ${table} holds the job title: --${option} title=NAME`);
  }
  const parts = table.includes("`") ? (table.match(/`[^`]+`|[^.`]+/g) ?? []) : table.split(".");
  return {
    from: parts.map((part) => part.replaceAll("`", "")),
    columns,
    ...(order === undefined ? {} : { order }),
  };
}
