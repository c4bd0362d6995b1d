/**
 * What of a connection is used: every `DuckDBConnection` of `@duckdb/node-api` is one. Declared here, so that the
 * library's declarations do not need that package's.
 */
export interface DuckdbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): readonly Record<string, unknown>[] }>;
  /** Ends the statement that is running. */
  interrupt(): void;
  readonly progress: { readonly percentage: number };
}
