/**
 * One task in a process of its own: node scale-run.mjs TASK ADVERTISEMENTS TALENT [WORDS MEMORY THREADS FOLDER].
 *
 * Prints one line of JSON: the processor time and the peak memory of the process, and what came out, so that tasks can be told to be the same.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as DuckDB from "@duckdb/node-api";
import { countTitles, handWritten, readAll, type Words } from "./scale-sql.js";

interface Outcome {
  readonly positions: number;
  readonly demand: number;
  /** Sum over the positions of each figure, to six digits. */
  readonly sums: Readonly<Record<string, number>>;
}

const ADVERTISEMENT = ["salary", "education", "experience", "headcount", "industry", "description", "tags"];
const TALENT = ["industry", "status", "count"];
const [, , task, advertisements, talent, words, memory, threads, folder] = process.argv as string[] as [
  string,
  string,
  string,
  string,
  string,
  string,
  ...(string | undefined)[],
];

async function viaLibrary(): Promise<Outcome> {
  const { tallyFiles } = await import("shortage-index/duckdb");
  const { tally } = await tallyFiles({
    advertisements: [advertisements],
    talent: [talent],
    salary: { currency: "CNY", period: "month" },
    ...(memory ? { memory } : {}),
    ...(threads ? { threads: Number(threads) } : {}),
    ...(folder ? { temporaryFolder: folder } : {}),
  });
  return outcomeOf(tally.positions({ currency: "CNY" }) as unknown as Record<string, unknown>[]);
}

async function viaSql(queries: readonly string[]): Promise<Outcome> {
  // The quickest way to load it: an import takes half as long again as all of the rest of starting.
  const { DuckDBInstance } = createRequire(import.meta.url)("@duckdb/node-api") as typeof DuckDB;
  const instance = await DuckDBInstance.create(":memory:", {
    ...(memory ? { memory_limit: memory } : {}),
    ...(threads ? { threads } : {}),
  });
  const connection = await instance.connect();
  let rows: Record<string, unknown>[] = [];
  for (const query of queries) rows = (await connection.runAndReadAll(query)).getRowObjects();
  return outcomeOf(rows);
}

function outcomeOf(rows: readonly Record<string, unknown>[]): Outcome {
  const sums: Record<string, number> = {};
  for (const figure of ["education", "experience", "requirements", "salary", "stock", "mobile"]) {
    const sum = rows.reduce((total, row) => total + Number(row[figure] ?? 0), 0);
    sums[figure] = Number(sum.toPrecision(6));
  }
  return { positions: rows.length, demand: rows.reduce((sum, row) => sum + Number(row.demand ?? 0), 0), sums };
}

const tasks: Readonly<Record<string, () => Promise<Outcome>>> = {
  ours: viaLibrary,
  bare: () => viaSql([countTitles(advertisements), countTitles(talent)]),
  "bare-all": () => viaSql([readAll(advertisements, ADVERTISEMENT), readAll(talent, TALENT)]),
  sql: () => viaSql([handWritten(advertisements, talent, JSON.parse(readFileSync(words, "utf8")) as Words)]),
  nothing: () => viaSql(["SELECT 1 AS demand"]),
};

const outcome = await (tasks[task] as () => Promise<Outcome>)();
// `maxRSS` starts from what the parent held; Linux tells what this program alone held at most.
const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
const kilobytes = /^VmHWM:\s*(?<value>\d+)/mu.exec(status)?.groups?.value ?? process.resourceUsage().maxRSS;
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ cpu: (user + system) / 1e6, peak: Math.round(Number(kilobytes) / 1024), ...outcome }));
