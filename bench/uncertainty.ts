/**
 * Speed of rank acceptabilities beside numpy, on the same data in one run; memory of 10 000 draws of 10 000 positions; the exact
 * results. numpy is installed by pip into node_modules/.cache/shortage-index-peers. Ours and numpy take turns, round by round; a
 * time is the median over the rounds, a ratio that of the rounds' ratios, numpy's time over ours: above 1 we are faster. In
 * brackets: the least and the greatest.
 */
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import {
  analyseUncertainty,
  exactExpectedRanks,
  exactPairwise,
  type Position,
  rankAcceptability,
  sampleWeights,
} from "shortage-index";
import { preparePython } from "./prepare-python.js";

const dimensions = ["supplyDemand", "education", "experience", "requirements", "salary"];
const draws = 10_000;
const rounds = 15;
const script = fileURLToPath(new URL("uncertainty_peers.py", import.meta.url));
const cache = fileURLToPath(new URL("../node_modules/.cache/shortage-index-peers", import.meta.url));

/** numpy's ways, from what one would write first to the fastest found. */
const ways = {
  plain: "argsort of all draws at once, bincount",
  blocks: "the same by blocks of 500 draws, in place, ascending: all in a processor's cache",
} as const;

interface Peer {
  ask(way: string): Promise<{ readonly seconds: number; readonly counts?: readonly number[] }>;
  stop(): void;
}

/** Numbers from 0 to 1 by a seeded generator. */
function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function makePositions(size: number): Position[] {
  const draw = createDraw(20_260_101);
  return Array.from({ length: size }, (_, index) => ({
    id: `p${String(index).padStart(6, "0")}`,
    name: `Position ${index}`,
    industry: `Industry ${index % 14}`,
    advertisements: 1 + Math.floor(60 * draw()),
    demand: 1 + Math.floor(500 * draw() ** 2),
    stock: Math.floor(3000 * draw()),
    mobile: Math.floor(500 * draw()),
    education: 9 + 10 * draw(),
    experience: 6 * draw() ** 2,
    requirements: 5 * draw() ** 2,
    salary: 20_000 * Math.exp(2 * draw()),
    currency: "CNY",
  }));
}

function startPeer(python: string, folder: string): Peer {
  // Settings that some machines keep for old builds of OpenBLAS slow a current numpy.
  const { OPENBLAS_CORETYPE: _core, OPENBLAS_L2_SIZE: _cache, ...env } = process.env;
  const child: ChildProcessWithoutNullStreams = spawn(python, [script, folder], { env });
  child.stderr.pipe(process.stderr);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(way) {
      child.stdin.write(`${way}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("numpy ended");
      return JSON.parse(value as string) as { seconds: number };
    },
    stop: () => child.stdin.end(),
  };
}

function secondsOf(run: () => unknown): number {
  const start = performance.now();
  if (run() === undefined) throw new Error("nothing was computed");
  return (performance.now() - start) / 1000;
}

function spread(values: readonly number[], word: (value: number) => string): string {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)] as [number, number, number];
  return `${word(middle)} [${word(least)}–${word(most)}]`;
}

const milliseconds = (seconds: number): string => `${(seconds * 1000).toPrecision(3)} ms`;
const times = (ratio: number): string => `${ratio.toPrecision(3)}×`;

async function compare(folder: string): Promise<void> {
  const size = 243;
  const draw = createDraw(7);
  const columns = dimensions.map(() => Float64Array.from({ length: size }, draw));
  const weights = sampleWeights({ kind: "uniform" }, { dimensions, draws });
  const bytes = (list: Float64Array): Buffer => Buffer.from(list.buffer);
  writeFileSync(join(folder, "columns.f64"), Buffer.concat(columns.map(bytes)));
  writeFileSync(join(folder, "weights.f64"), bytes(Float64Array.from(weights.flat())));
  const run = () => rankAcceptability(columns, weights);
  for (let warm = 0; warm < 10; warm += 1) run();
  const python = preparePython(
    cache,
    ["numpy==2.4.6", "threadpoolctl==3.7.0"],
    "numpy cannot be installed, so only our own times follow",
  );
  const peer = python === null ? null : startPeer(python, folder);
  const ours: number[] = [];
  const theirs = Object.keys(ways).map((way) => ({
    way: way as keyof typeof ways,
    seconds: [] as number[],
    ratios: [] as number[],
  }));
  const counts = run().acceptability.flatMap((row) => row.map((share) => Math.round(share * draws)));
  for (const { way } of theirs) {
    const answer = await peer?.ask(`${way} counts`);
    const differing = answer?.counts?.filter((count, at) => count !== counts[at]).length ?? 0;
    if (differing > 0) console.log(`  ${differing} counts differ from numpy's (${way})`);
  }
  for (let round = 0; round < rounds; round += 1) {
    const mine = secondsOf(run);
    ours.push(mine);
    for (const one of theirs) {
      if (peer === null) break;
      const { seconds } = await peer.ask(one.way);
      one.seconds.push(seconds);
      one.ratios.push(seconds / mine);
    }
  }
  peer?.stop();
  console.log(
    `\nall rank acceptabilities of ${draws} weight draws × ${size} positions × ${dimensions.length} dimensions`,
  );
  console.log(`  rankAcceptability, central weights included: ${spread(ours, milliseconds)}`);
  for (const { way, seconds, ratios } of peer === null ? [] : theirs) {
    console.log(`  numpy, ${ways[way]}: ${spread(seconds, milliseconds)}; ratio ${spread(ratios, times)}`);
  }
  const exact = [exactExpectedRanks, exactPairwise].map((compute) => {
    for (let warm = 0; warm < 5; warm += 1) compute(columns);
    return spread(
      Array.from({ length: rounds }, () => secondsOf(() => compute(columns))),
      milliseconds,
    );
  });
  console.log(`\nexact, ${size} positions: expected ranks ${exact[0]}; pairwise table ${exact[1]}`);
}

function analyses(): void {
  const positions = makePositions(243);
  const cases = {
    "weights ±25 %": { data: false },
    "weights ±25 %, figures": {},
    "weights anything, with both tables": {
      data: false,
      weights: { kind: "uniform" },
      rankAcceptability: true,
      pairwise: true,
    },
    "weights in order, by hit-and-run": {
      data: false,
      weights: { kind: "constrained", constraints: [{ kind: "at-least", dimension: "supplyDemand", than: "salary" }] },
    },
  } as const;
  console.log(`\nanalyseUncertainty, ${draws} draws of 243 positions, top 50`);
  for (const [name, options] of Object.entries(cases)) {
    const seconds = [0, 1, 2].map(() => secondsOf(() => analyseUncertainty(positions, { ...options, draws, top: 50 })));
    console.log(`  ${name}: ${spread(seconds, milliseconds)}`);
  }
}

/** In a process of its own: the peak of its memory. */
function large(): void {
  const positions = makePositions(10_000);
  const seconds = secondsOf(() => analyseUncertainty(positions, { data: false, draws, top: 500 }));
  console.log(`${seconds.toFixed(1)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

if (process.argv[2] === "large") {
  large();
} else {
  const folder = mkdtempSync(join(tmpdir(), "shortage-index-bench-"));
  try {
    console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}`);
    await compare(folder);
    analyses();
    const self = fileURLToPath(import.meta.url);
    const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
    const project = fileURLToPath(new URL("tsconfig.json", import.meta.url));
    const output = execFileSync(process.execPath, [tsx, "--tsconfig", project, self, "large"], { encoding: "utf8" });
    console.log(
      `\n${draws} draws × 10 000 positions, weights ±25 %, intervals, levels and the cut at 500: ${output.trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
