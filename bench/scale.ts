/**
 * What it costs to get from files to positions, beside other ways to do the same, in one run; and how it grows.
 *
 *     npm run build && npx tsx --tsconfig bench/tsconfig.json bench/scale.ts [compare|growth|objects|vocabulary] [--keep FOLDER]
 *
 * 1. compare: the generated full-size case (426 thousand advertisements, 1.28 million talent records) as CSV and as
 *    Parquet, a cold process to positions each time: ours; DuckDB merely reading the same files and counting by title;
 *    a DuckDB query with regular expressions written by hand; pandas; polars. All take turns, round by round; a ratio is
 *    the median over the rounds of the other's time over ours.
 * 2. growth: time and peak memory of ours from 100 thousand to 17 million rows, with no limit and with one; writes
 *    out/scale.json, which scale-plot.ts draws.
 * 3. vocabulary: how many different texts the columns hold as the data grows, which is what the plan moves.
 * 4. objects: the JS engine over the same rows as objects, in rows a second of one core.
 *
 * pandas and polars are installed by pip into node_modules/.cache/shortage-index-scale-peers. The generated files take
 * 5 GB at the largest size; --keep leaves them for the next run.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { preparePython } from "./prepare-python.js";
import { type SizedFiles, writeSized, writeWords } from "./scale-data.js";
import { measureObjects } from "./scale-objects.js";
import { vocabularies } from "./scale-vocabulary.js";

const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Times the model case; 10 is 17 million rows. */
const GROWTH = [0.06, 0.2, 0.6, 1, 3, 10];
/** What the shell lets DuckDB use of 1 GB. */
const LIMIT = "600MB";
const REQUIREMENTS = ["pandas==3.1.1", "pyarrow==26.0.1", "polars==2.1.0"];
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const script = at("scale_peers.py");
const cache = at("../node_modules/.cache/shortage-index-scale-peers");

interface Run {
  readonly seconds: number;
  /** Processor time, which what else the machine does hardly moves. */
  readonly cpu: number;
  /** MB. */
  readonly peak: number;
  readonly positions: number;
  readonly demand: number;
  readonly sums: Readonly<Record<string, number>>;
}

type Ask = (files: readonly [string, string]) => Run;

/** Bundles the tasks beside the built package, so that a cold process loads what a user's would. */
function bundleTasks(folder: string): string {
  // Beside the bench, for the package refers to itself by name from within its own folder only.
  const bundle = at(".scale-run.tmp.mjs");
  buildSync({
    entryPoints: [at("scale-run.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    packages: "external",
  });
  writeWords(join(folder, "words.json"));
  return bundle;
}

function timed(program: string, list: readonly string[]): Run {
  const start = performance.now();
  const output = execFileSync(program, list, { encoding: "utf8", maxBuffer: 1 << 24, cwd: at("..") });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...(JSON.parse(output.trim().split("\n").at(-1) as string) as Omit<Run, "seconds">) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

function spread(values: readonly number[], digits: number): string {
  return `${median(values).toFixed(digits)} [${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}]`;
}

/** What the figures of two programs differ in; the requirements do, for only ours honours negations. */
function differences(a: Run, b: Run): string {
  const names = Object.keys(a.sums).filter((name) => a.sums[name] !== b.sums[name]);
  if (a.positions !== b.positions) names.unshift("positions");
  if (a.demand !== b.demand) names.unshift("demand");
  return names.length === 0 ? "same figures" : `other ${names.join(", ")}`;
}

function compare(files: SizedFiles, contenders: ReadonlyMap<string, Ask>): void {
  for (const format of ["csv", "parquet"] as const) {
    const runs = new Map([...contenders.keys()].map((name) => [name, [] as Run[]]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [name, ask] of contenders) {
        const run = ask(files[format]);
        // The first round fills the page cache and is not counted.
        if (round > 0) runs.get(name)?.push(run);
      }
    }
    console.log(`\n${format.toUpperCase()}, ${files.rows} rows, cold process to positions, ${ROUNDS} rounds`);
    const ours = runs.get("ours") as Run[];
    for (const [name, theirs] of runs) console.log(`  ${name.padEnd(20)} ${describe(theirs, ours)}`);
    const bare = runs.get("bare read and count") as Run[];
    const over = spread(ratios(ours, bare, "seconds"), 2);
    console.log(`  ours over merely reading and counting by title: ${over} (to reach: at most 1.3)`);
  }
}

/** Times, ratios to ours, peak memory, and whether the same came out. */
function describe(theirs: readonly Run[], ours: readonly Run[]): string {
  const column = (key: "seconds" | "cpu" | "peak"): number[] => theirs.map((run) => run[key]);
  const [first, own] = [theirs[0] as Run, ours[0] as Run];
  return [
    `${spread(column("seconds"), 2)} s, ${spread(ratios(theirs, ours, "seconds"), 2)} × ours`,
    `processor ${median(column("cpu")).toFixed(2)} s, ${median(ratios(theirs, ours, "cpu")).toFixed(2)} × ours`,
    `peak ${median(column("peak"))} MB`,
    ...(first.sums.stock === 0 ? [] : [differences(own, first)]),
  ].join("; ");
}

/** Round by round, so that what else the machine does in one hits both. */
function ratios(above: readonly Run[], below: readonly Run[], key: "seconds" | "cpu"): number[] {
  return above.map((run, round) => run[key] / (below[round] as Run)[key]);
}

async function growth(folder: string, ask: (task: string, ...more: string[]) => Ask): Promise<void> {
  const points: object[] = [];
  for (const times of GROWTH) {
    const files = await writeSized(folder, times);
    for (const format of ["csv", "parquet"] as const) {
      for (const [name, task] of [
        ["ours", ask("ours")],
        ["ours within 1 GB", ask("ours", LIMIT, "", folder)],
        ["bare", ask("bare")],
      ] as const) {
        const { seconds, cpu, peak, positions } = task(files[format]);
        points.push({ rows: files.rows, format, name, seconds, cpu, peak, positions });
        console.log(
          `  ${String(files.rows).padStart(9)} rows ${format.padEnd(7)} ${name.padEnd(16)} ${seconds.toFixed(2).padStart(7)} s  processor ${cpu.toFixed(2).padStart(6)} s  ${String(peak).padStart(6)} MB`,
        );
      }
    }
  }
  mkdirSync(at("../out"), { recursive: true });
  writeFileSync(at("../out/scale.json"), JSON.stringify(points, null, 1));
}

async function printVocabularies(folder: string): Promise<void> {
  console.log("\nvocabularies: different texts, and MB of them");
  for (const times of [0.06, 0.6, 1, 10]) {
    const { parquet } = await writeSized(folder, times);
    const jobs = await vocabularies(parquet[0], [
      ...["title", "industry", "headcount", "salary", "education", "experience", "tags", "description"],
    ]);
    const talent = await vocabularies(parquet[1], ["title", "industry", "status", "count"]);
    for (const { column, rows, distinct, megabytes } of [...jobs, ...talent]) {
      console.log(
        `  ${String(rows).padStart(9)} rows  ${column.padEnd(12)} ${String(distinct).padStart(8)}  ${megabytes.toFixed(2).padStart(8)} MB`,
      );
    }
  }
}

async function main(): Promise<void> {
  const [, , ...list] = process.argv;
  const keep = list.includes("--keep") ? list[list.indexOf("--keep") + 1] : undefined;
  const wanted = ["compare", "growth", "objects", "vocabulary"].filter((part) => list.includes(part));
  const does = (part: string): boolean => wanted.length === 0 || wanted.includes(part);
  const folder = keep ?? mkdtempSync(join(tmpdir(), "shortage-index-scale-"));
  mkdirSync(folder, { recursive: true });
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}`);
  try {
    const bundle = bundleTasks(folder);
    const words = join(folder, "words.json");
    const ask =
      (task: string, ...more: string[]): Ask =>
      (files) =>
        timed(process.execPath, [bundle, task, ...files, words, ...more]);
    if (does("compare")) {
      const python = preparePython(cache, REQUIREMENTS, "pandas and polars cannot be installed, so they are left out");
      const contenders = new Map<string, Ask>([
        ["ours", ask("ours")],
        ["bare read and count", ask("bare")],
        ["bare, all columns", ask("bare-all")],
        ["SQL by hand", ask("sql")],
        ...(python === null
          ? []
          : (["pandas", "polars"] as const).map((name): [string, Ask] => [
              name,
              (files) => timed(python, [script, name, ...files, words]),
            ])),
        ["nothing", ask("nothing")],
      ]);
      compare(await writeSized(folder, 1), contenders);
    }
    if (does("vocabulary")) await printVocabularies(folder);
    if (does("objects")) measureObjects();
    if (does("growth")) {
      console.log("\ngrowth");
      await growth(folder, ask);
    }
  } finally {
    rmSync(at(".scale-run.tmp.mjs"), { force: true });
    if (keep === undefined) rmSync(folder, { recursive: true });
  }
}

await main();
