/**
 * Speed of the index engine beside numpy written by hand, pymcdm and scikit-criteria, on the same data in one run.
 *
 * The peers are installed by pip into node_modules/.cache/shortage-index-peers. Each task is timed as the median of
 * several runs after a warm-up; ratios are the peer's time over ours, so above 1 we are faster.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  aggregateArithmetic,
  aggregateTopsis,
  normaliseMinMax,
  rankScores,
  scoreIndex,
  weightCritic,
  weightEntropy,
} from "shortage-index";

const sizes = [243, 10_000, 1_000_000];
const columnCount = 5;
const top = 243;
const directions = ["benefit", "cost", "benefit", "benefit", "cost"] as const;
const weights = [0.3, 0.2, 0.2, 0.2, 0.1];
const peers = ["numpy", "pymcdm", "scikit-criteria"] as const;
const requirements = ["numpy==2.4.6", "pymcdm==1.4", "scikit-criteria==0.10"];
const definition = {
  indicators: directions.map((direction, index) => ({ id: `i${index}`, direction })),
  normalise: { method: "min-max" },
  weight: { method: "given", weights },
  aggregate: { method: "arithmetic" },
} as const;

type Task = "sum" | "index" | "topsis" | "critic" | "top";
type Outcome = { readonly seconds?: number; readonly outcome?: readonly number[] | null; readonly error?: string };
type PeerResult = Readonly<Record<string, Readonly<Record<string, Outcome>>>> & { readonly peakMegabytes: number };

const tasks: Readonly<Record<Task, (columns: readonly Float64Array[]) => ArrayLike<number>>> = {
  sum: (columns) => {
    const scores = columns.map((column, index) =>
      normaliseMinMax(column, { direction: directions[index] as "benefit" | "cost" }),
    );
    return rankScores(aggregateArithmetic(scores, { weights }), { order: "descending" });
  },
  index: (columns) => scoreIndex(columns, definition).ranks(),
  topsis: (columns) =>
    rankScores(aggregateTopsis(columns, { weights: weightEntropy(columns), directions }), { order: "descending" }),
  critic: (columns) => weightCritic(columns, { directions }),
  top: (columns) => scoreIndex(columns, definition).top(top),
};

/** Values above 0 with a long tail, by a seeded generator. */
function makeColumns(size: number): Float64Array[] {
  let state = 20_260_101;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / 2 ** 32;
  };
  return Array.from({ length: columnCount }, (_, column) =>
    Float64Array.from({ length: size }, () => {
      const normal = Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
      return Math.exp(3 + (0.2 + 0.1 * column) * normal);
    }),
  );
}

function readColumns(folder: string, size: number): Float64Array[] {
  const bytes = readFileSync(join(folder, `columns-${size}.f64`));
  const all = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Array.from({ length: columnCount }, (_, column) => all.slice(column * size, (column + 1) * size));
}

function medianSeconds(run: () => unknown, size: number): number {
  const runs = size >= 1_000_000 ? 7 : 41;
  const times: number[] = [];
  let sink = 0;
  const warmUp = size >= 1_000_000 ? 3 : 200;
  for (let index = 0; index < warmUp + runs; index += 1) {
    const start = performance.now();
    sink += (run() as ArrayLike<number>).length;
    if (index >= warmUp) times.push((performance.now() - start) / 1000);
  }
  if (sink === 0) throw new Error("nothing was computed");
  return times.sort((a, b) => a - b)[runs >> 1] as number;
}

/** Python of an environment with the peers; installed when first asked for. */
function preparePython(): string | null {
  const folder = fileURLToPath(new URL("../node_modules/.cache/shortage-index-peers", import.meta.url));
  const python = join(folder, "bin", "python");
  try {
    if (!existsSync(python)) {
      mkdirSync(folder, { recursive: true });
      execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
    }
    execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...requirements], {
      stdio: "inherit",
    });
    return python;
  } catch (error) {
    console.log(`The peers cannot be installed, so only our own times follow: ${String(error).slice(0, 200)}`);
    return null;
  }
}

/** One child at 1 million, for its peak memory alone. */
function peakOfChild(folder: string, task: Task): number {
  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, [...process.execArgv, script, "--peak", folder, task], {
    encoding: "utf8",
  });
  return Number(output.trim().split("\n").at(-1));
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toPrecision(3)} ms`;
}

function main(): void {
  const python = preparePython();
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-bench-"));
  try {
    for (const size of sizes) {
      const columns = makeColumns(size);
      writeFileSync(
        join(folder, `columns-${size}.f64`),
        Buffer.concat(columns.map((column) => Buffer.from(column.buffer))),
      );
    }
    const peerResults = new Map<string, PeerResult>();
    if (python !== null) {
      const script = fileURLToPath(new URL("engine_peers.py", import.meta.url));
      for (const peer of peers) {
        const output = execFileSync(python, [script, folder, peer, ...sizes.map(String)], { encoding: "utf8" });
        peerResults.set(peer, JSON.parse(output) as PeerResult);
      }
    }
    const titles: Record<Task, string> = {
      sum: "min–max + weighted sum + full ranks, step functions",
      index: "the same by scoreIndex",
      topsis: "entropy + TOPSIS + full ranks",
      critic: "CRITIC weights",
      top: `top ${top} alone, scoreIndex`,
    };
    for (const task of Object.keys(tasks) as Task[]) {
      console.log(`\n${titles[task]}`);
      for (const size of sizes) {
        const columns = readColumns(folder, size);
        const seconds = medianSeconds(() => tasks[task](columns), size);
        const beside = peers.map((peer) => {
          const other = peerResults.get(peer)?.[size]?.[task === "index" ? "sum" : task];
          if (other === undefined) return "";
          if (other.seconds === undefined) return `; ${peer}: ${other.error}`;
          return `; ${peer} ${milliseconds(other.seconds)} = ${(other.seconds / seconds).toFixed(2)}×`;
        });
        console.log(`  ${size} × ${columnCount}: ${milliseconds(seconds)}${beside.join("")}`);
        checkSame(task, tasks[task](columns), peerResults.get("numpy")?.[size]?.[task === "index" ? "sum" : task]);
      }
    }
    console.log("\npeak memory of a process at 1 million × 5 (all of a peer's tasks; ours one by one)");
    for (const task of ["sum", "index", "topsis", "top"] as const) {
      console.log(`  shortage-index ${task}: ${peakOfChild(folder, task).toFixed(0)} MB`);
    }
    for (const [peer, result] of peerResults) console.log(`  ${peer}: ${result.peakMegabytes.toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tasks are the same only if their outcomes are. */
function checkSame(task: Task, ours: ArrayLike<number>, theirs: Outcome | undefined): void {
  const list = theirs?.outcome;
  if (list === undefined || list === null) return;
  let differing = 0;
  for (let index = 0; index < list.length; index += 1) {
    const gap = Math.abs((ours[index] as number) - (list[index] as number));
    if (gap > (task === "critic" ? 1e-9 : 0)) differing += 1;
  }
  if (differing > 0) console.log(`    ${differing} of ${list.length} results differ from numpy's`);
}

if (process.argv[2] === "--peak") {
  const [, , , folder, task] = process.argv as [string, string, string, string, Task];
  tasks[task](readColumns(folder, 1_000_000));
  console.log(process.resourceUsage().maxRSS / 1024);
} else {
  main();
}
