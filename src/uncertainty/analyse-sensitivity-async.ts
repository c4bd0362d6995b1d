import type { Position } from "../model/position.js";
import type { StopSignal } from "../model/stop-signal.js";
import { checkAsyncOptions } from "./check-async-options.js";
import { pause } from "./pause.js";
import type { SensitivityOptions } from "./sensitivity-options.js";
import type { SensitivityResult } from "./sensitivity-result.js";
import { createSensitivityRun } from "./sensitivity-run.js";
import type { UncertaintyProgress } from "./uncertainty-options.js";

/** Options of {@link analyseSensitivityAsync}. */
export interface AsyncSensitivityOptions extends SensitivityOptions {
  /** Ends the run early: the promise is rejected with the signal's reason. */
  readonly signal?: StopSignal;
  /** Called after each stretch of rows. */
  readonly onProgress?: (progress: UncertaintyProgress) => void;
}

/** Scores that are worked out between two pauses, figures or methods drawn anew: some tens of milliseconds. */
const SCORES_A_STRETCH = 20_000;

/**
 * As {@link analyseSensitivity}, without holding up whoever else waits: pauses between short stretches of rows, tells how far
 * it is, and can be stopped.
 *
 * @param positions - As `analyseSensitivity` takes them; not to be changed before the end.
 * @param options - As `analyseSensitivity` takes them; a signal and a callback.
 * @returns What `analyseSensitivity` returns, bit for bit.
 * @throws {IndexError} (as a rejection) as `analyseSensitivity`; the signal's reason where it is aborted.
 * @source As {@link analyseSensitivity}.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 12, experience: 2, requirements: 3, salary: 30_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 15, experience: 1, requirements: 1, salary: 48_000 };
 * const seen: number[] = [];
 * const { sources } = await analyseSensitivityAsync([nurse, clerk], { samples: 64, onProgress: ({ done }) => seen.push(done) });
 * [sources, seen.at(-1)]; // => [["weights", "data"], 64]
 */
export async function analyseSensitivityAsync(
  positions: readonly Position[],
  options: AsyncSensitivityOptions = {},
): Promise<SensitivityResult> {
  const where = "analyseSensitivityAsync";
  checkAsyncOptions(options, where);
  const { signal, onProgress, ...plain } = options;
  signal?.throwIfAborted();
  const run = createSensitivityRun(positions, plain, where);
  const stretch = Math.max(1, Math.floor(SCORES_A_STRETCH / run.scoresARow));
  for (let from = 0; from < run.samples; from += stretch) {
    await pause();
    signal?.throwIfAborted();
    const to = Math.min(run.samples, from + stretch);
    for (let row = from; row < to; row += 1) run.fill(row);
    onProgress?.({ done: to, of: run.samples });
  }
  return run.summarise();
}
