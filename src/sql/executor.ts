/**
 * A connection to an SQL engine, as the caller's driver gives it. Statements come one at a time and in order; temporary
 * tables must be seen by all of them, so that a pool of connections has to hand out one and the same.
 */
export interface SqlExecutor {
  /** Runs one statement whose rows, if any, are of no interest. */
  run(sql: string): Promise<void>;
  /**
   * Runs one query.
   *
   * @returns All rows, keyed by column. An integer may come as a number, a big integer or a text, whatever the driver
   *   makes of it; a text comes as a text.
   */
  all(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
