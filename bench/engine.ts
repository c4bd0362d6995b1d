/**
 * Speed of the index engine beside numpy written by hand, pymcdm and scikit-criteria, on the same data in one run.
 *
 * The peers are installed by pip into node_modules/.cache/shortage-index-peers. Ours and theirs take turns, round by
 * round, so that whatever else the machine does hits all alike; a time is the median over the rounds, a ratio that of
 * the rounds' ratios, the peer's time over ours: above 1 we are faster. In brackets: the least and the greatest.
 *
 * `npm run bench:engine -- critic top` takes these tasks only, and leaves out objects and memory.
 */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { type Position, scoreIndex, scoreShortage } from "shortage-index";
import { columnCount, readColumns, type Task, tasks, top } from "./engine-tasks.js";
import { preparePython } from "./prepare-python.js";

const million = 1_000_000;
const sizes = [243, 10_000, million];
const peerNames = ["numpy", "pymcdm", "scikit-criteria"] as const;
const requirements = ["numpy==2.4.6", "pymcdm==1.4", "scikit-criteria==0.10", "threadpoolctl==3.7.0"];
const script = fileURLToPath(new URL("engine_peers.py", import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/shortage-index-peers", import.meta.url));
/** Rounds of a comparison; a peer that has taken `patience` seconds sits the rest out. */
const rounds = 9;
const patience = 5;

const titles: Record<Task, string> = {
  sum: "min–max + weighted sum + full ranks, step functions",
  index: "the same by scoreIndex",
  topsis: "entropy + TOPSIS + full ranks",
  critic: "CRITIC weights",
  top: `top ${top} alone, scoreIndex`,
};

interface Answer {
  readonly seconds?: number;
  readonly outcome?: readonly number[];
  readonly kernel?: string;
  readonly error?: string;
}

interface Peer {
  readonly name: string;
  ask(task: string, size: number, runs: number): Promise<Answer>;
  stop(): void;
}

/** Settings that some machines keep for old builds of OpenBLAS slow a current numpy. */
function peerEnvironment(): NodeJS.ProcessEnv {
  const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...environment } = process.env;
  return environment;
}

/** A peer in a process that stays, and answers one line for each it is asked. */
function startPeer(python: string, folder: string, name: string): Peer {
  const child: ChildProcessWithoutNullStreams = spawn(python, [script, folder, name], { env: peerEnvironment() });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name,
    async ask(task, size, runs) {
      child.stdin.write(`${task === "index" ? "sum" : task} ${size} ${runs}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${name} ended`);
      return JSON.parse(value as string) as Answer;
    },
    stop: () => child.stdin.end(),
  };
}

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

/** Mean seconds of some runs in a row. */
function secondsOf(run: () => unknown, runs: number): number {
  let kept: unknown;
  const start = performance.now();
  for (let index = 0; index < runs; index += 1) kept = run();
  const seconds = (performance.now() - start) / 1000 / runs;
  if (kept === undefined) throw new Error("nothing was computed");
  return seconds;
}

const runsInARow = (size: number): number => (size >= million ? 1 : size >= 10_000 ? 10 : 50);

/** Until the compiler has done its work. */
function warmUp(run: () => unknown, size: number): void {
  for (let index = 0; index < (size >= million ? 2 : 300); index += 1) run();
}

function spread(values: readonly number[], word: (value: number) => string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)] as [number, number, number];
  return sorted.length === 1 ? word(middle) : `${word(middle)} [${word(least)}–${word(most)}]`;
}

const milliseconds = (seconds: number): string => `${(seconds * 1000).toPrecision(3)} ms`;
const times = (ratio: number): string => `${ratio.toPrecision(3)}×`;

async function compare(task: Task, size: number, columns: readonly Float64Array[], peers: readonly Peer[]) {
  const run = (): ArrayLike<number> => tasks[task](columns);
  warmUp(run, size);
  const ours: number[] = [];
  const theirs = new Map<Peer, { seconds: number[]; ratios: number[]; spent: number; error?: string }>();
  for (const peer of peers) {
    if (task === "top" && peer.name !== "numpy") continue;
    // The first is a warm-up, except where one run takes all the patience.
    const { seconds, error } = await peer.ask(task, size, 1);
    const own = { seconds: [] as number[], ratios: [] as number[], spent: seconds ?? 0 };
    if (seconds !== undefined && seconds > patience / 2) {
      const mine = secondsOf(run, runsInARow(size));
      own.seconds.push(seconds);
      own.ratios.push(seconds / mine);
      own.spent = Number.POSITIVE_INFINITY;
    }
    theirs.set(peer, error === undefined ? own : { ...own, error });
  }
  for (let round = 0; round < rounds; round += 1) {
    const mine = secondsOf(run, runsInARow(size));
    ours.push(mine);
    for (const [peer, own] of theirs) {
      if (own.error !== undefined || own.spent > patience) continue;
      const { seconds = Number.NaN } = await peer.ask(task, size, runsInARow(size));
      own.seconds.push(seconds);
      own.ratios.push(seconds / mine);
      own.spent += seconds * runsInARow(size);
    }
  }
  console.log(`  ${size} × ${columnCount}: ${spread(ours, milliseconds)}`);
  for (const [{ name }, own] of theirs) {
    console.log(
      `    ${name}: ${own.error ?? `${spread(own.seconds, milliseconds)}; ratio ${spread(own.ratios, times)}`}`,
    );
  }
  const numpy = peers.find(({ name }) => name === "numpy");
  if (numpy !== undefined && size < million) checkSame(task, run(), await numpy.ask(task, size, 0));
}

/** The tasks are the same only if their outcomes are. */
function checkSame(task: Task, ours: ArrayLike<number>, { outcome = [] }: Answer): void {
  const tolerance = task === "critic" ? 1e-9 : 0;
  const differing = outcome.filter((value, index) => !(Math.abs((ours[index] as number) - value) <= tolerance));
  if (differing.length > 0) console.log(`    ${differing.length} of ${outcome.length} results differ from numpy's`);
}

/** `scoreShortage` over objects beside `scoreIndex`, order and ranks over the columns of the same figures. */
function compareObjects(size: number, columns: readonly Float64Array[]): void {
  const [demand, stock, mobile, salary] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  const positions = Array.from(
    { length: size },
    (_, index): Position => ({
      id: `p${String(index).padStart(8, "0")}`,
      name: `Position ${index}`,
      industry: `Industry ${index % 14}`,
      advertisements: 1 + (index % 50),
      demand: Math.round(3 * (demand[index] as number)),
      stock: Math.round(30 * (stock[index] as number)),
      mobile: Math.round(mobile[index] as number),
      education: 9 + (index % 13),
      experience: (index % 7) / 2,
      requirements: (index % 11) / 3,
      salary: Math.round(1000 * (salary[index] as number)),
      currency: "CNY",
    }),
  );
  const ids = positions.map(({ id }) => id);
  const column = (value: (position: Position) => number | null): Float64Array =>
    Float64Array.from(positions, (position) => value(position) ?? Number.NaN);
  const figures = [
    column((one) => (one.demand + 5) / ((one.mobile ?? 0) + 0.1 * (one.stock ?? 0) + 10)),
    ...(["education", "experience", "requirements", "salary"] as const).map((key) => column((one) => one[key])),
  ];
  const { options } = scoreShortage(positions.slice(0, 243)).method;
  const definition = {
    indicators: options.dimensions.map(({ id, direction, normalise, treat }) => ({ id, direction, normalise, treat })),
    normalise: { method: "min-max" },
    weight: { method: "equal" },
    aggregate: { method: "arithmetic" },
    missing: { method: "reweight" },
  } as const;
  const overColumns = (): unknown => {
    const scores = scoreIndex(figures, definition, { ids });
    return [scores.order(), scores.ranks()];
  };
  const overObjects = (): unknown => scoreShortage(positions);
  warmUp(overColumns, size);
  for (let index = 0; index < (size >= million ? 1 : 30); index += 1) overObjects();
  const runs = size >= million ? 1 : 10;
  const [inColumns, inObjects]: [number[], number[]] = [[], []];
  for (let round = 0; round < (size >= million ? 5 : rounds); round += 1) {
    inColumns.push(secondsOf(overColumns, runs));
    inObjects.push(secondsOf(overObjects, runs));
  }
  const ratios = inObjects.map((seconds, round) => seconds / (inColumns[round] as number));
  console.log(
    `  ${size}: ${spread(inObjects, milliseconds)}; columns ${spread(inColumns, milliseconds)}; ratio ${spread(ratios, times)}`,
  );
}

/** Peak memory of processes that do one task at 1 million, and nothing else. */
function comparePeaks(folder: string, python: string | null): void {
  const bundle = join(folder, "peak.mjs");
  const dist = fileURLToPath(new URL("../dist/index.js", import.meta.url));
  buildSync({
    entryPoints: [fileURLToPath(new URL("engine-peak.ts", import.meta.url))],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    alias: { "shortage-index": dist },
    nodePaths: [fileURLToPath(new URL("../node_modules", import.meta.url))],
  });
  const peak = (program: string, ...list: string[]): string => {
    const output = execFileSync(program, list, { encoding: "utf8", env: peerEnvironment() });
    return `${Number(output.trim().split("\n").at(-1)).toFixed(0)} MB`;
  };
  for (const task of ["sum", "index", "topsis", "critic", "top"] as const) {
    const line = [`shortage-index ${peak(process.execPath, bundle, folder, task, String(million))}`];
    const same = task === "index" ? "sum" : task;
    for (const name of python === null ? [] : peerNames) {
      if (task === "top" && name !== "numpy") continue;
      line.push(`${name} ${peak(python as string, script, folder, name, same, String(million))}`);
    }
    console.log(`  ${titles[task]}: ${line.join(", ")}`);
  }
}

async function main(): Promise<void> {
  const python = preparePython(cache, requirements, "The peers cannot be installed, so only our own times follow");
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-bench-"));
  try {
    for (const size of sizes) {
      writeFileSync(join(folder, `columns-${size}.f64`), Buffer.concat(makeColumns(size).map((c) => bytesOf(c))));
    }
    const peers = python === null ? [] : peerNames.map((name) => startPeer(python, folder, name));
    const { kernel } = (await peers[0]?.ask("kernel", 0, 0)) ?? {};
    console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}; numpy's OpenBLAS: ${kernel}`);
    const chosen = process.argv.slice(2);
    for (const task of Object.keys(tasks) as Task[]) {
      if (chosen.length > 0 && !chosen.includes(task)) continue;
      console.log(`\n${titles[task]}`);
      for (const size of sizes) await compare(task, size, readColumns(folder, size), peers);
    }
    for (const peer of peers) peer.stop();
    if (chosen.length > 0) return;
    console.log("\nscoreShortage over objects beside scoreIndex over columns");
    for (const size of sizes) compareObjects(size, readColumns(folder, size));
    console.log(`\npeak memory of a process that does one task, ${million} × ${columnCount}`);
    comparePeaks(folder, python);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bytesOf(column: Float64Array): Buffer {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}

await main();
