import type { Position } from "../model/position.js";
import type { StopSignal } from "../model/stop-signal.js";
import { invalidOption } from "../numeric/check-options.js";
import { inTermsOf } from "../score/in-terms-of.js";
import { centralWeights, countConfidence, needsEveryDraw } from "./central-weights.js";
import { checkAsyncOptions } from "./check-async-options.js";
import { checkComplete } from "./check-counts.js";
import type { DrawCounts, DrawPart } from "./draw-counts.js";
import { createDrawRun, type DrawRun } from "./draw-run.js";
import { mergeDraws } from "./merge-draws.js";
import { pause } from "./pause.js";
import { resolveUncertaintyOptions } from "./resolve-uncertainty-options.js";
import { summariseRun } from "./summarise-draws.js";
import type { UncertaintyOptions, UncertaintyProgress } from "./uncertainty-options.js";
import type { UncertaintyResult } from "./uncertainty-result.js";

/** Options of {@link analyseUncertaintyAsync}. */
export interface AsyncUncertaintyOptions extends UncertaintyOptions {
  /** Ends the run early: the promise is rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** Called after each part of the work. */
  readonly onProgress?: (progress: UncertaintyProgress) => void;
  /**
   * Counts a part of the draws somewhere else, in a worker say, by `countDraws` with the same positions and options. The
   * result is the same, bit for bit, whoever counts.
   */
  readonly run?: (part: DrawPart) => Promise<DrawCounts>;
  /** Number of parts that `run` is asked for, all at once; 4 if left out. */
  readonly parts?: number;
}

/** Scores that are worked out between two pauses: some tens of milliseconds. */
const SCORES_A_STRETCH = 200_000;

/**
 * As {@link analyseUncertainty}, without holding up whoever else waits: pauses between short stretches of draws, tells how
 * far it is, and can be stopped.
 *
 * @param positions - As `analyseUncertainty` takes them; not to be changed before the end.
 * @param options - As `analyseUncertainty` takes them; a signal, a callback, and who counts.
 * @returns What `analyseUncertainty` returns, bit for bit.
 * @throws {IndexError} (as a rejection) as `analyseUncertainty`; the signal's reason where it is aborted; `length-mismatch` or
 *   `invalid-value` where what `run` counted is not the parts that it was asked for.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const seen: number[] = [];
 * const result = await analyseUncertaintyAsync([nurse, clerk], { draws: 100, onProgress: ({ done }) => seen.push(done) });
 * [result.positions[0].expectedRank, seen.at(-1)]; // => [1, 200]
 */
export async function analyseUncertaintyAsync(
  positions: readonly Position[],
  options: AsyncUncertaintyOptions = {},
): Promise<UncertaintyResult> {
  const where = "analyseUncertaintyAsync";
  checkAsyncOptions(options, where);
  const { signal, onProgress, run: elsewhere, parts = 4, ...plain } = options;
  signal?.throwIfAborted();
  const run = createDrawRun(positions, resolveUncertaintyOptions(plain, `${where}.options`), where);
  const { draws } = run.options;
  if (!Number.isInteger(parts) || parts < 1)
    throw invalidOption(`${where}.options.parts`, "an integer, 1 or more", parts);
  const again = needsEveryDraw(run);
  const of = again ? 2 * draws : draws;
  let done = 0;
  const tell = (more: number): void => {
    done += more;
    signal?.throwIfAborted();
    onProgress?.({ done, of });
  };
  const counts =
    elsewhere === undefined ? await countHere(run, signal, tell) : await countElsewhere(run, elsewhere, parts, tell);
  const central = centralWeights(counts);
  if (central === null) return summariseRun(run, counts, central, null);
  const confidence = new Uint32Array(counts.size);
  const add = (part: DrawPart): void => {
    countConfidence(run, central, part).forEach((more, at) => {
      confidence[at] = (confidence[at] as number) + more;
    });
  };
  if (again) await inStretches(run, signal, tell, add);
  else add({ from: 0, to: draws });
  return summariseRun(run, counts, central, confidence);
}

async function countHere(
  run: DrawRun,
  signal: StopSignal | undefined,
  tell: (more: number) => void,
): Promise<DrawCounts> {
  const counts = run.empty();
  const add = run.counter(counts);
  await inStretches(run, signal, tell, ({ from, to }) => {
    for (let draw = from; draw < to; draw += 1) add(draw);
  });
  return { ...counts, parts: [{ from: 0, to: counts.draws }], counted: counts.draws };
}

async function countElsewhere(
  run: DrawRun,
  count: (part: DrawPart) => Promise<DrawCounts>,
  parts: number,
  tell: (more: number) => void,
): Promise<DrawCounts> {
  const { draws } = run.options;
  const pieces = Math.min(parts, draws);
  const bound = (piece: number): number => Math.round((draws * piece) / pieces);
  const counted = await Promise.all(
    Array.from({ length: pieces }, async (_, at) => {
      const part = { from: bound(at), to: bound(at + 1) };
      const counts = await count(part);
      tell(part.to - part.from);
      return counts;
    }),
  );
  const where = "analyseUncertaintyAsync.options.run";
  const all = inTermsOf(where, () => counted.reduce(mergeDraws, run.empty()));
  checkComplete(all, run.empty(), where);
  return all;
}

async function inStretches(
  { model, options: { draws } }: DrawRun,
  signal: StopSignal | undefined,
  tell: (more: number) => void,
  work: (part: DrawPart) => void,
): Promise<void> {
  const { varies, ranked } = model;
  // Figures drawn anew, or methods, cost some ten times what weights do.
  const cost = ranked.length * (varies.data || varies.method ? 10 : 1);
  const stretch = Math.max(1, Math.floor(SCORES_A_STRETCH / cost));
  for (let from = 0; from < draws; from += stretch) {
    await pause();
    signal?.throwIfAborted();
    const to = Math.min(draws, from + stretch);
    work({ from, to });
    tell(to - from);
  }
}
