import { Worker } from "node:worker_threads";
import type { DrawCounts, DrawPart, Position, UncertaintyOptions } from "shortage-index";

/** What a worker thread is started with. */
export interface DrawWork {
  readonly positions: readonly Position[];
  readonly options: UncertaintyOptions;
  readonly part: DrawPart;
}

/** Worker threads that count draws. */
export interface DrawWorkers {
  readonly run: (part: DrawPart) => Promise<DrawCounts>;
  /** Ends those that still count. */
  close(): Promise<void>;
}

/**
 * Counts draws in worker threads, one for each part.
 *
 * @param program - The program that a worker runs: the shell's own, which counts when it finds itself in a worker.
 */
export function countInWorkers(program: URL, positions: readonly Position[], options: UncertaintyOptions): DrawWorkers {
  const running = new Set<Worker>();
  return {
    run: (part) =>
      new Promise((resolve, reject) => {
        const workerData: DrawWork = { positions, options, part };
        const worker = new Worker(program, { workerData });
        running.add(worker);
        worker.once("message", resolve);
        worker.once("error", reject);
        worker.once("exit", (code) => {
          running.delete(worker);
          // After a message or an error this changes nothing.
          reject(new Error(`a worker ended early (${code})`));
        });
      }),
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
