import type { StopSignal } from "shortage-index";
import type { SqlExecutor } from "shortage-index/sql";
import type { DuckdbConnection } from "./duckdb-connection.js";

/**
 * Makes an executor of a connection.
 *
 * @param connection - An open connection; it stays open.
 * @param signal - Interrupts the statement that is running.
 * @returns The executor; what it runs after the signal is aborted rejects with the signal's reason.
 */
export function connectionExecutor(connection: DuckdbConnection, signal?: StopSignal): SqlExecutor {
  let last: Promise<unknown> = Promise.resolve();
  /** One statement after the other: the next begins as soon as the last has ended, whatever is done with its rows. */
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(() => guarded(work));
    last = next.catch(() => undefined);
    return next;
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    if (signal === undefined) return await work();
    signal.throwIfAborted();
    const interrupt = (): void => {
      connection.interrupt();
    };
    signal.addEventListener("abort", interrupt, { once: true });
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener("abort", interrupt);
    }
  };
  return {
    run: (sql) =>
      queued(async () => {
        await connection.run(sql);
      }),
    all: (sql) =>
      queued(async () => {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjects();
      }),
  };
}
