import { renderPlan } from "shortage-index/sql";
import type { Command } from "./command.js";
import type { ShellIo } from "./io.js";
import { chooseLanguage, type Language } from "./language.js";
import type { ParsedOptions } from "./parse-options.js";
import { readSqlOptions } from "./read-sql-options.js";
import { sqlByHand } from "./sql-by-hand.js";
import { SQL_OPTIONS } from "./sql-options.data.js";

/** What stands before a printed plan, which is not to be run as it stands. */
const HEAD: Readonly<Record<Language, string>> = {
  en: `-- Not to be run as one script: it runs in parts. What each \`fetch\` gives must be read by shortage-index, whose figures
-- fill the table of the \`insert\` after it; only then can \`count\` run, and its rows are read by shortage-index again.
-- tallyWithSql (shortage-index/sql) does all of it over a connection; where only scripts and files reach the engine, repeat
-- this command with --by-hand FOLDER.
`,
  zh: `-- 不可作为一个脚本整体执行，须分步进行：每个 fetch 取出的文本由 shortage-index 解析，
-- 所得数字写入其后 insert 的表；然后才能执行 count，其结果再由 shortage-index 读取。
-- 有数据库连接时 tallyWithSql（shortage-index/sql）自动完成全部步骤；只能传脚本和文件时，请加 --by-hand 文件夹 运行本命令。
`,
};

/** `sql`: writes the statements that count in an engine; runs nothing. */
export const sqlCommand: Command = {
  name: "sql",
  plain: true,
  synopsis: {
    en: "shortage-index sql TABLE --dialect NAME --column FIELD=NAME … [--talent TABLE]",
    zh: "shortage-index sql 表 --dialect 名称 --column 字段=列名 … [--talent 表]",
  },
  summary: {
    en: "sql writes the statements that count where the data is, and reads what an engine that ran them left.",
    zh: "sql 写出在数据所在引擎中计数的语句，并读取引擎执行后留下的结果。",
  },
  about: {
    en: "shortage-index sql TABLE [options]\n\nPrints the plan that `tallyWithSql` runs, statement by statement, and runs nothing. It runs in parts: the texts are read\nby this program, and only whole numbers go back. With --by-hand the same command, given three times, writes a script\nthat fetches the texts, then one that counts, then the tally and the ledger; between them the engine runs the script.",
    zh: "shortage-index sql 表 [选项]\n\n逐条打印 `tallyWithSql` 所执行的语句，不执行。计划须分步进行：文本由本程序解析，写回的只有整数。\n加 --by-hand 时，同一命令运行三次：依次写出取文本的脚本、计数的脚本、计数结果与台账；其间由引擎执行脚本。",
  },
  examples: {
    en: [
      [
        "shortage-index sql jobs.ads --dialect spark --column title=title --column salary=salary",
        "the statements for Spark, over the table jobs.ads",
      ],
      [
        "shortage-index sql ads --dialect duckdb --column title=title --by-hand count",
        "duckdb jobs.db < count/1-texts.sql; the same again; duckdb jobs.db < count/2-counts.sql; and again",
      ],
    ],
    zh: [
      [
        "shortage-index sql jobs.ads --dialect spark --column title=title --column salary=salary",
        "针对 Spark 表 jobs.ads 的语句",
      ],
      [
        "shortage-index sql ads --dialect duckdb --column title=title --by-hand count",
        "执行 duckdb jobs.db < count/1-texts.sql；再次运行；执行 2-counts.sql；再次运行",
      ],
    ],
  },
  options: SQL_OPTIONS,
  run: plan,
};

async function plan(options: ParsedOptions, io: ShellIo): Promise<void> {
  const settings = readSqlOptions(options);
  const language = chooseLanguage(options, io);
  const folder = options.get("by-hand");
  if (folder === undefined) {
    io.stdout.write(`${HEAD[language]}\n${renderPlan(settings.dialect, settings.options)}`);
    return;
  }
  const done = await sqlByHand(settings, folder, language, io.signal);
  if (!options.has("quiet")) io.stdout.write(`${done}\n`);
}
