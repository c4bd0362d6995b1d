import { jobFields, talentFields } from "shortage-index";
import {
  clickhouseDialect,
  type Dialect,
  type DialectName,
  duckdbDialect,
  postgresDialect,
  renderPlan,
  type SqlSource,
  sparkDialect,
} from "shortage-index/sql";
import type { Command } from "./command.js";
import type { ShellIo } from "./io.js";
import type { ParsedOptions } from "./parse-options.js";
import { fieldColumns, matchWord, oneOf } from "./read-values.js";
import { SQL_OPTIONS } from "./sql-options.data.js";
import { UsageError } from "./usage-error.js";

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  duckdb: duckdbDialect,
  spark: sparkDialect,
  postgres: postgresDialect,
  clickhouse: clickhouseDialect,
};

/** `sql`: prints the statements that count in an engine; runs nothing. */
export const sqlCommand: Command = {
  name: "sql",
  plain: true,
  synopsis: {
    en: "shortage-index sql TABLE --dialect NAME --column FIELD=NAME … [--talent TABLE]",
    zh: "shortage-index sql 表 --dialect 名称 --column 字段=列名 … [--talent 表]",
  },
  summary: {
    en: "sql prints the statements that count where the data is, and runs nothing.",
    zh: "sql 打印在数据所在引擎中计数的语句，不执行。",
  },
  about: {
    en: "shortage-index sql TABLE [options]\n\nPrints the plan that `tallyWithSql` runs, statement by statement. Where texts are fetched and figures\nput in, a comment says so: the texts are read by this library, in Node, and only whole numbers go back.",
    zh: "shortage-index sql 表 [选项]\n\n逐条打印 `tallyWithSql` 所执行的语句。需取出文本、写回数字之处以注释标明：文本由本库在 Node 中解析，写回的只有整数。",
  },
  examples: {
    en: [
      [
        "shortage-index sql jobs.ads --dialect spark --column title=title --column salary=salary",
        "the statements for Spark, over the table jobs.ads",
      ],
    ],
    zh: [
      [
        "shortage-index sql jobs.ads --dialect spark --column title=title --column salary=salary",
        "针对 Spark 表 jobs.ads 的语句",
      ],
    ],
  },
  options: SQL_OPTIONS,
  run: (options, io) =>
    new Promise((resolve) => {
      printPlan(options, io);
      resolve();
    }),
};

function printPlan(options: ParsedOptions, io: ShellIo): void {
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
  const plan = renderPlan(DIALECTS[name], {
    ...(by === undefined ? {} : { by: by === "industry" ? "industry-and-name" : "name" }),
    ...(prefix === undefined ? {} : { tablePrefix: prefix }),
    jobs: {
      ...jobs,
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
  });
  io.stdout.write(plan);
}

/** A table by its name, the parts of which a dot divides. */
function sourceOf<Field extends string>(
  table: string,
  option: string,
  columns: Partial<Record<Field, string>>,
  order: string | undefined,
): SqlSource<Field> {
  if (!Object.hasOwn(columns, "title")) {
    throw new UsageError(`say which column of ${table} holds the job title: --${option} title=NAME`);
  }
  return { from: table.split("."), columns, ...(order === undefined ? {} : { order }) };
}
