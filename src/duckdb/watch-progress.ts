import type { DuckdbConnection } from "./duckdb-connection.js";
import type { TallyProgress } from "./tally-files-options.js";

/** Milliseconds between two looks at how far DuckDB has come. */
const INTERVAL = 200;

/** Tells a caller how far a run has come. */
export interface ProgressWatch {
  /** Tells that a step begins or ends; rows are kept from before where they are not given. */
  readonly report: (progress: Omit<TallyProgress, "rows"> & { readonly rows?: number }) => void;
  readonly stop: () => void;
}

/**
 * Tells a caller of every step, and between the steps how far DuckDB has come with it.
 *
 * @param connection - The connection that works.
 * @param onProgress - The caller; left out, nothing is watched.
 * @returns The watch; to be stopped.
 */
export function watchProgress(
  connection: DuckdbConnection,
  onProgress: ((progress: TallyProgress) => void) | undefined,
): ProgressWatch {
  if (onProgress === undefined) return { report: () => undefined, stop: () => undefined };
  let last: TallyProgress | undefined;
  const timer = setInterval(() => {
    const { percentage } = connection.progress;
    if (last !== undefined && percentage >= 0) onProgress({ ...last, percentage });
  }, INTERVAL);
  timer.unref();
  return {
    report: (progress) => {
      const rows = progress.rows ?? (last?.kind === progress.kind ? last.rows : 0);
      last = { ...progress, rows };
      onProgress(last);
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
