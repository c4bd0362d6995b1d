/**
 * The same count where nothing but scripts reaches Spark: two scripts for `spark-sql`, and files in between.
 *
 *     npx tsx examples/spark/by-hand.ts fetch DIR ads.json people.json   # writes DIR/1-fetch.sql
 *     spark-sql -f DIR/1-fetch.sql                                       # writes the distinct texts below DIR/texts
 *     npx tsx examples/spark/by-hand.ts figures DIR ads.json people.json # reads them; writes DIR/2-count.sql
 *     spark-sql -f DIR/2-count.sql                                       # writes the counts below DIR/counts
 *     npx tsx examples/spark/by-hand.ts read DIR ads.json people.json    # prints the positions
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { scoreShortage } from "shortage-index";
import { planStatements, type SqlExecutor, type SqlTallyOptions, sparkDialect, tallyWithSql } from "shortage-index/sql";

type Row = Readonly<Record<string, unknown>>;

const [step, folder = "", ads = "", people] = process.argv.slice(2);
// Spark reads files by their path where a table's name would stand: json, csv or parquet.
const tableOf = (path: string): string[] => [path.split(".").at(-1) ?? "parquet", resolve(path)];
const options: SqlTallyOptions = {
  jobs: {
    from: tableOf(ads),
    columns: {
      title: "title",
      salary: "salary",
      education: "education",
      experience: "experience",
      headcount: "headcount",
      industry: "industry",
      description: "description",
      tags: "tags",
    },
    salary: { currency: "CNY", period: "month" },
  },
  ...(people === undefined
    ? {}
    : {
        talent: {
          from: tableOf(people),
          columns: { title: "title", industry: "industry", status: "status", count: "count" },
        },
      }),
};
const { identifier, text } = sparkDialect;

if (step === "fetch") writeFetch();
else if (step === "figures") await writeCount();
else if (step === "read") await readCounts();
else throw new Error("fetch, figures or read");

/** Statement that writes the rows of a query as files of JSON lines. */
function write(name: string, query: string): string {
  return `INSERT OVERWRITE DIRECTORY ${text(resolve(folder, name))} USING json\n${query}`;
}

/** The tables of texts, and their contents as files. */
function writeFetch(): void {
  mkdirSync(folder, { recursive: true });
  const statements = planStatements(sparkDialect, options).flatMap(({ step: kind, table, sql }) => {
    if (kind === "fetch") return [write(join("texts", table), `SELECT id, key_text FROM ${identifier(table)}`)];
    return kind === "create" && table.endsWith("_texts") ? [sparkDialect.dropTable(table), sql] : [];
  });
  writeFileSync(join(folder, "1-fetch.sql"), statements.map((sql) => `${sql};\n`).join("\n"));
}

/** What the texts come to, and the query that counts. */
async function writeCount(): Promise<void> {
  const statements: string[] = [];
  let counted = 0;
  const executor: SqlExecutor = {
    async run(sql) {
      // The tables of texts are there since the first script.
      if (!/^CREATE TABLE `\w+_texts` USING/.test(sql)) statements.push(sql);
    },
    async all(sql) {
      const page = textsOf(sql);
      if (page === null) statements.push(write(join("counts", String(counted++)), sql));
      return page ?? [];
    },
  };
  await tallyWithSql(executor, sparkDialect, options);
  writeFileSync(join(folder, "2-count.sql"), statements.map((sql) => `${sql};\n`).join("\n"));
}

/** The plan once more, with the answers from the files. */
async function readCounts(): Promise<void> {
  let counted = 0;
  const executor: SqlExecutor = {
    run: async () => {},
    all: async (sql) => textsOf(sql) ?? readRows(join("counts", String(counted++))),
  };
  const { tally, jobLedger } = await tallyWithSql(executor, sparkDialect, options);
  writeFileSync(join(folder, "tally.json"), JSON.stringify(tally));
  console.log(`${jobLedger?.rowsIn} rows, ${jobLedger?.rejected} rejected`);
  for (const { rank, name, score } of scoreShortage(tally.positions({ currency: "CNY" })).ranking.slice(0, 3)) {
    console.log(`${rank} ${name} ${score.toFixed(1)}`);
  }
}

/** A page of a table of texts, where a query asks for one. */
function textsOf(sql: string): Row[] | null {
  const asked = /^SELECT id, key_text FROM `(\w+)` WHERE id > (-?\d+) ORDER BY id LIMIT (\d+)$/.exec(sql);
  if (asked === null) return null;
  const [, table = "", last, most] = asked;
  return readRows(join("texts", table))
    .filter(({ id }) => Number(id) > Number(last))
    .sort((a, b) => Number(a.id) - Number(b.id))
    .slice(0, Number(most));
}

function readRows(name: string): Row[] {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is not there: has the script run?`);
  return readdirSync(path)
    .filter((file) => file.startsWith("part-") && file.endsWith(".json"))
    .flatMap((file) => readFileSync(join(path, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}
