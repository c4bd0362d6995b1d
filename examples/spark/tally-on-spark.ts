/**
 * Counts advertisements on Spark and ranks the positions here: only distinct texts come to this process, and only whole
 * numbers go back.
 *
 *     npx tsx examples/spark/tally-on-spark.ts                                   # the shipped sample, Spark on this machine
 *     npx tsx examples/spark/tally-on-spark.ts 'hdfs:///ads/*.parquet' parquet   # your own, by SPARK_COMMAND="spark-submit --master yarn"
 */
import { fileURLToPath } from "node:url";
import { detectColumns, scoreShortage } from "shortage-index";
import { sparkDialect, tallyWithSql } from "shortage-index/sql";
import { startSpark } from "./spark-executor.js";

const sample = (name: string): string => fileURLToPath(new URL(`../data/synthetic-${name}.csv`, import.meta.url));
const [path = sample("advertisements"), format = "csv", talentPath] = process.argv.slice(2);
const people = process.argv.length > 2 ? talentPath : sample("talent");

const [program = "python3", ...rest] = (process.env.SPARK_COMMAND ?? "python3").split(" ");
const master = process.env.SPARK_MASTER;
const spark = await startSpark({
  command: [program, ...rest],
  ...(master === undefined ? {} : { master }),
  log: "ignore",
});
let failed = false;
try {
  await makeView("advertisements", path);
  const jobs = { from: "advertisements", columns: (await columnsOf("advertisements", "job")).columns };
  if (people !== undefined) await makeView("people", people);
  const { tally, jobLedger } = await tallyWithSql(
    spark,
    sparkDialect,
    {
      jobs: { ...jobs, salary: { currency: "CNY", period: "month" } },
      ...(people === undefined
        ? {}
        : { talent: { from: "people", columns: (await columnsOf("people", "talent")).columns } }),
    },
    { onProgress: ({ kind, phase, field = "" }) => console.error(`${kind} ${phase} ${field}`) },
  );
  console.log(`Spark ${spark.version}: ${jobLedger?.rowsIn} rows, ${jobLedger?.rejected} rejected`);
  for (const { rank, name, score } of scoreShortage(tally.positions({ currency: "CNY" })).ranking.slice(0, 3)) {
    console.log(`${rank} ${name} ${score.toFixed(1)}`);
  }
} catch (error) {
  failed = true;
  console.error(error instanceof Error ? error.message : error);
} finally {
  await spark.stop();
}
process.exitCode = failed ? 1 : 0;

/** A view over files: nothing is copied. */
async function makeView(name: string, files: string): Promise<void> {
  // A quoted cell is closed by a quote and holds line breaks, as everywhere but in Spark's own defaults.
  const csv = format === "csv" ? `, header "true", multiLine "true", quote '"', escape '"'` : "";
  await spark.run(
    `CREATE OR REPLACE TEMPORARY VIEW ${name} USING ${format} OPTIONS (path ${sparkDialect.text(files)}${csv})`,
  );
}

async function columnsOf<Kind extends "job" | "talent">(view: string, kind: Kind) {
  const rows = await spark.all(`DESCRIBE TABLE ${view}`);
  return detectColumns(
    rows.map(({ col_name }) => String(col_name)),
    kind,
  );
}
