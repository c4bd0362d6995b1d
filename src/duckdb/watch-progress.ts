import type { DuckdbConnection } from "./duckdb-connection.js";
import type { TallyProgress } from "./tally-files-options.js";

/** Milliseconds between two looks at how far DuckDB has come. */
const INTERVAL = 200;

/** Tells that a step begins or ends; rows are kept from before where they are not given. */
export type ReportStep = (progress: Omit<TallyProgress, "rows"> & { readonly rows?: number }) => void;

/** Tells a caller how far a run has come. */
export interface ProgressWatch {
  /** Makes the report of what goes on on a connection. */
  readonly reportOf: (connection: Pick<DuckdbConnection, "progress">) => ReportStep;
  readonly stop: () => void;
}

/**
 * Tells a caller of every step, and between the steps how far DuckDB has come with the one that began last.
 *
 * @param onProgress - The caller; left out, nothing is watched.
 * @returns The watch; to be stopped.
 */
export function watchProgress(onProgress: ((progress: TallyProgress) => void) | undefined): ProgressWatch {
  if (onProgress === undefined) return { reportOf: () => () => undefined, stop: () => undefined };
  const rowsSoFar = { job: 0, talent: 0 };
  let last: { readonly step: TallyProgress; readonly connection: Pick<DuckdbConnection, "progress"> } | undefined;
  const timer = setInterval(() => {
    if (last === undefined) return;
    const { percentage } = last.connection.progress;
    if (percentage >= 0) onProgress({ ...last.step, percentage });
  }, INTERVAL);
  timer.unref();
  return {
    reportOf: (connection) => (progress) => {
      const rows = progress.rows ?? rowsSoFar[progress.kind];
      rowsSoFar[progress.kind] = rows;
      last = { step: { ...progress, rows }, connection };
      onProgress(last.step);
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
