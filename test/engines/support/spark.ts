import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSpark } from "../../../examples/spark/spark-executor.js";
import { engineFolder } from "../../../scripts/engines/engines.js";
import { sparkDialect } from "../../../src/sql/dialects/spark.js";
import { columnsOf, type Engine } from "./engine.js";

/**
 * Starts Spark with a driver and two executors in processes of their own, so that rows are shuffled between processes.
 *
 * @param settings - Settings of the session besides.
 * @returns The engine.
 */
export async function startSparkEngine(settings: Readonly<Record<string, string>> = {}): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-spark-"));
  const spark = await startSpark({
    command: [join(engineFolder("pyspark"), "bin", "python")],
    master: "local-cluster[2,1,1024]",
    log: process.env.SPARK_LOG === undefined ? "ignore" : "inherit",
    settings: {
      "spark.sql.warehouse.dir": join(folder, "warehouse"),
      "spark.local.dir": join(folder, "local"),
      "spark.sql.shuffle.partitions": "2",
      "spark.ui.enabled": "false",
      "spark.driver.host": "127.0.0.1",
      "spark.driver.bindAddress": "127.0.0.1",
      ...settings,
    },
  });
  const { identifier, text } = sparkDialect;
  let files = 0;
  return {
    dialect: sparkDialect,
    executor: spark,
    async load(table, rows) {
      const types = columnsOf(rows).map(
        ({ name, isList }) => `${identifier(name)} ${isList ? "ARRAY<STRING>" : "STRING"}`,
      );
      const parts = join(folder, `rows-${files++}`);
      await spark.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
      // Several files, so that both executors read.
      const paths = [0, 1, 2, 3].map((part) => {
        const lines = rows.flatMap((row, place) =>
          place % 4 === part ? [`${JSON.stringify({ place, ...row })}\n`] : [],
        );
        writeFileSync(`${parts}-${part}.json`, lines.join(""));
        return `${parts}-${part}.json`;
      });
      await spark.run(
        `CREATE OR REPLACE TEMPORARY VIEW rows_as_json (place BIGINT, ${types.join(", ")}) USING json OPTIONS (path ${text(`${parts}-*.json`)})`,
      );
      await spark.run(`CREATE TABLE ${identifier(table)} USING parquet AS SELECT * FROM rows_as_json`);
      for (const path of paths) rmSync(path);
    },
    async stop() {
      await spark.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
