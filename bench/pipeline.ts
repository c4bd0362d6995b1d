/**
 * What it costs to turn raw records into positions and to score positions.
 *
 *     npm run build && npx tsx --tsconfig bench/tsconfig.json bench/pipeline.ts [rows]
 *
 * 1. Time of normaliseRecords + tallyPositions over objects beside the time that JSON.parse alone takes to make the same
 *    objects of NDJSON lines. Both are measured in one process, chunk by chunk in turn; the objects are the parsed ones.
 * 2. Peak memory of the same at 1×, 2× and 4× rows, each in a process of its own.
 * 3. Time and peak memory of scoreShortage at 243, 10 thousand and 1 million positions.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { normaliseRecords, type Position, scoreShortage, type Tally, tallyPositions } from "shortage-index";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";

type Kind = "advertisements" | "talent";

const FILE = fileURLToPath(import.meta.url);
const ROWS = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 1_280_000);
const CHUNK = 1000;
const REPEATS = 3;
const MEGABYTE = 2 ** 20;

function rawRows(kind: Kind, rows: number): Iterable<object> {
  if (kind === "advertisements") return generateAdvertisements({ seed: 1, advertisements: rows });
  const mobile = Math.round((rows * 22) / 128);
  return generateTalent({ seed: 1, stock: rows - mobile, mobile });
}

function tallyOf(kind: Kind, rows: Iterable<object>): Tally {
  if (kind === "talent") return tallyPositions([], normaliseRecords(rows, { kind: "talent" }).records);
  const { records } = normaliseRecords(rows, { kind: "job", salary: { currency: "CNY", period: "month" } });
  return tallyPositions(records);
}

/** One pass: generates, writes and parses chunk by chunk, and takes those out of the time of the pipeline. */
function timePass(kind: Kind, rows: number): { parse: number; pipeline: number; bytes: number; tally: Tally } {
  let parse = 0;
  let outside = 0;
  let bytes = 0;
  function* parsedRows(): Generator<object> {
    const source = rawRows(kind, rows)[Symbol.iterator]();
    for (;;) {
      const left = performance.now();
      const lines: string[] = [];
      while (lines.length < CHUNK) {
        const next = source.next();
        if (next.done) break;
        // Through bytes, as lines of a file come: flat strings, none shared with the row they were written from.
        const line = Buffer.from(JSON.stringify(next.value));
        bytes += line.length;
        lines.push(line.toString());
      }
      const start = performance.now();
      const objects: object[] = [];
      for (const line of lines) objects.push(JSON.parse(line));
      const end = performance.now();
      parse += end - start;
      outside += end - left;
      if (objects.length === 0) return;
      for (const object of objects) yield object;
    }
  }
  const start = performance.now();
  const tally = tallyOf(kind, parsedRows());
  return { parse, pipeline: performance.now() - start - outside, bytes, tally };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] as number;
}

function reportSpeed(kind: Kind): void {
  timePass(kind, 50_000);
  const passes = Array.from({ length: REPEATS }, () => timePass(kind, ROWS));
  const parse = median(passes.map((pass) => pass.parse));
  const pipeline = median(passes.map((pass) => pass.pipeline));
  const ratio = median(passes.map((pass) => pass.pipeline / pass.parse));
  const { bytes, tally } = passes[0] as (typeof passes)[number];
  console.log(
    `${kind}: ${ROWS} rows, ${(bytes / MEGABYTE).toFixed(0)} MB of NDJSON, ${tally.totals().positions} advertised positions`,
  );
  console.log(`  JSON.parse alone                   ${line(parse, ROWS)}`);
  console.log(`  normaliseRecords + tallyPositions  ${line(pipeline, ROWS)}`);
  console.log(`  ratio ${ratio.toFixed(2)} (to reach: at most 3), of ${passes.map(ratioOf).join(", ")}`);
}

function ratioOf(pass: { parse: number; pipeline: number }): string {
  return (pass.pipeline / pass.parse).toFixed(2);
}

function line(milliseconds: number, rows: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(6)} s  ${Math.round(rows / milliseconds)
    .toString()
    .padStart(6)} thousand rows/s`;
}

/** Positions of the shape that a tally gives, from a small generator of its own: the same at every run. */
function madePositions(count: number): Position[] {
  let state = 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `position ${String(index).padStart(7, "0")}`,
    name: `position ${index}`,
    industry: `industry ${next(14)}`,
    advertisements: 1 + next(500),
    demand: 1 + next(2000),
    stock: next(10_000),
    mobile: next(2000),
    education: 9 + next(13_000) / 1000,
    experience: next(10_000) / 1000,
    requirements: next(8000) / 1000,
    salary: 40_000 + next(400_000),
    currency: "CNY",
  }));
}

function reportScore(count: number): void {
  const positions = madePositions(count);
  const repeats = Math.max(3, Math.min(2000, Math.round(1_000_000 / count)));
  for (let repeat = 0; repeat < Math.min(repeats, 200); repeat += 1) scoreShortage(positions);
  const times: number[] = [];
  let ranked = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const start = performance.now();
    ranked += scoreShortage(positions).ranking.length;
    times.push(performance.now() - start);
  }
  if (ranked !== repeats * count) throw new Error(`expected ${count} ranks, received ${ranked / repeats}`);
  console.log(
    `scoreShortage, ${String(count).padStart(7)} positions: median ${median(times).toFixed(2)} ms of ${repeats}, peak memory ${peak()}`,
  );
}

function reportMemory(kind: Kind, rows: number): void {
  const tally = tallyOf(kind, rawRows(kind, rows));
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed / MEGABYTE).toFixed(1);
  const count = tally.toJSON().positions.length;
  console.log(
    `  ${kind.padEnd(14)} ${String(rows).padStart(8)} rows: peak memory ${peak()}, ${heap} MB of live heap after, ${count} positions`,
  );
}

function peak(): string {
  // Kilobytes on Linux and macOS alike: Node evens it out.
  return `${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(4)} MB`;
}

function inProcess(...task: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(FILE, task, { execArgv: [...process.execArgv, "--expose-gc"] });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${task.join(" ")} ended with ${code}`))));
  });
}

const [task, what, count] = process.argv.slice(2);
if (task === "speed") reportSpeed(what as Kind);
else if (task === "memory") reportMemory(what as Kind, Number(count));
else if (task === "score") reportScore(Number(what));
else {
  for (const kind of ["advertisements", "talent"] as const) await inProcess("speed", kind, String(ROWS));
  console.log("peak memory of normaliseRecords + tallyPositions, generator included");
  for (const kind of ["advertisements", "talent"] as const) {
    for (const times of [1, 2, 4]) await inProcess("memory", kind, String((ROWS / 4) * times));
  }
  for (const positions of [243, 10_000, 1_000_000]) await inProcess("score", String(positions));
}
