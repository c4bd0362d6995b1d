import type { StopSignal } from "shortage-index";
import type { SqlExecutor } from "shortage-index/sql";
import type { DuckdbConnection } from "./duckdb-connection.js";
import { resultRows } from "./result-rows.js";

/** Runs statements on a connection until it is told to stop. */
export interface ConnectionExecutor extends SqlExecutor {
  /** Interrupts the statement that is running; it and all later ones reject with the reason. */
  readonly stop: (reason: unknown) => void;
}

/**
 * Makes an executor of a connection.
 *
 * @param connection - An open connection; it stays open.
 * @param signal - Interrupts the statement that is running.
 * @returns The executor; what it runs after the signal is aborted rejects with the signal's reason.
 */
export function connectionExecutor(connection: DuckdbConnection, signal?: StopSignal): ConnectionExecutor {
  let last: Promise<unknown> | undefined;
  let stopped: { readonly reason: unknown } | undefined;
  /**
   * One statement after the other: the next begins as soon as the last has ended, whatever is done with its rows; and at
   * once where none is running, so that the engine works while the caller does.
   */
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last === undefined ? guarded(work) : last.then(() => guarded(work));
    const ended = (): void => {
      if (last === settled) last = undefined;
    };
    const settled: Promise<void> = next.then(ended, ended);
    last = settled;
    return next;
  };
  const throwIfStopped = (): void => {
    signal?.throwIfAborted();
    if (stopped !== undefined) throw stopped.reason;
  };
  const interrupt = (): void => {
    connection.interrupt();
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    throwIfStopped();
    signal?.addEventListener("abort", interrupt, { once: true });
    try {
      return await work();
    } catch (error) {
      throwIfStopped();
      throw error;
    } finally {
      signal?.removeEventListener("abort", interrupt);
    }
  };
  return {
    run: (sql) =>
      queued(async () => {
        await connection.run(sql);
      }),
    all: (sql) => queued(async () => resultRows(await connection.run(sql))),
    stop: (reason) => {
      stopped ??= { reason };
      interrupt();
    },
  };
}
