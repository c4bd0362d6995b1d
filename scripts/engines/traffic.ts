/**
 * What a plan moves between an engine and this process, on generated rows: texts that are fetched, figures that are put
 * in, counts that come back. `npx tsx scripts/engines/traffic.ts 100000 1000000` prints a table for each size.
 *
 * The engine is DuckDB, since any engine gives the same rows; the statements are counted as they are for Spark.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { compileLexicon, defaultLexicon, parseRequirements } from "../../src/index.js";
import { duckdbDialect, sparkDialect, tallyWithSql } from "../../src/sql.js";
import { generateAdvertisements } from "../../src/synthetic.js";

const FIELDS = ["title", "industry", "headcount", "salary", "education", "experience", "description", "tags"] as const;

/** What generated descriptions ask for: the rest of the lexicon would take time, and find nothing. */
const asked = new Set<string>();
for (const { description, tags } of generateAdvertisements({ seed: 1, advertisements: 20_000 })) {
  for (const { id } of parseRequirements(`${description ?? ""}\n${String(tags ?? "")}`)?.found ?? []) asked.add(id);
}
const lexicon = compileLexicon(defaultLexicon().filter(({ id }) => asked.has(id)));

const bytesOf = (value: unknown): number => {
  const json = JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
  return Buffer.byteLength(json ?? "");
};

for (const size of process.argv.slice(2).map(Number)) await measure(size);

async function measure(size: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE ads (${FIELDS.map((name) => `${name} VARCHAR`).join(", ")})`);
  const appender = await connection.createAppender("ads");
  let rowBytes = 0;
  for (const row of generateAdvertisements({ seed: 1, advertisements: size })) {
    for (const name of FIELDS) {
      const cell = row[name] ?? "";
      const text = typeof cell === "string" ? cell : String(cell);
      rowBytes += Buffer.byteLength(text) + 1;
      appender.appendVarchar(text);
    }
    appender.endRow();
  }
  appender.closeSync();

  let [statements, sent, field] = [0, 0, ""];
  const fetched = new Map<string, { rows: number; bytes: number; back: number }>();
  const part = (): { rows: number; bytes: number; back: number } => {
    const known = fetched.get(field) ?? { rows: 0, bytes: 0, back: 0 };
    fetched.set(field, known);
    return known;
  };
  const start = performance.now();
  const { tally } = await tallyWithSql(
    {
      async run(sql) {
        statements += 1;
        if (!sql.startsWith("INSERT")) sent += Buffer.byteLength(sql);
        await connection.run(sql);
      },
      async all(sql) {
        statements += 1;
        sent += Buffer.byteLength(sql);
        const rows = (await connection.runAndReadAll(sql)).getRowObjects();
        part().rows += rows.length;
        for (const row of rows) part().bytes += bytesOf(Object.values(row));
        return rows;
      },
    },
    {
      ...duckdbDialect,
      insert(table, columns, rows) {
        for (const statement of sparkDialect.insert(table, columns, rows)) part().back += Buffer.byteLength(statement);
        return duckdbDialect.insert(table, columns, rows);
      },
    },
    {
      jobs: {
        from: "ads",
        columns: Object.fromEntries(FIELDS.map((name) => [name, name])),
        salary: { currency: "CNY", period: "month" },
        lexicon,
      },
    },
    {
      onProgress: (progress) => {
        field = progress.field ?? progress.phase;
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const total = [...fetched.values()].reduce((sum, { bytes, back }) => sum + bytes + back, 0);
  console.log(`\n${size} rows, ${inMegabytes(rowBytes)} MB of texts; ${tally.toJSON().positions.length} positions`);
  console.log("| | rows fetched | MB fetched | MB put in |\n| --- | ---: | ---: | ---: |");
  for (const [name, { rows, bytes, back }] of fetched) {
    console.log(`| ${name} | ${rows} | ${inMegabytes(bytes)} | ${inMegabytes(back)} |`);
  }
  console.log(
    `${statements} statements, ${inMegabytes(sent)} MB beside the figures; ${inMegabytes(total)} MB moved in all, ${((100 * total) / rowBytes).toFixed(2)} % of the texts; ${seconds.toFixed(1)} s`,
  );
  connection.closeSync();
  instance.closeSync();
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);
}
