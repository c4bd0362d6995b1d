/**
 * What of a connection is used: every `DuckDBConnection` of `@duckdb/node-api` is one. Declared here, so that the
 * library's declarations do not need that package's.
 */
export interface DuckdbConnection {
  run(sql: string): Promise<DuckdbResult>;
  /** Ends the statement that is running. */
  interrupt(): void;
  readonly progress: { readonly percentage: number };
}

/** The rows that a statement gave, some two thousand in a chunk. */
export interface DuckdbResult {
  readonly chunkCount: number;
  getChunk(number: number): DuckdbChunk;
  deduplicatedColumnNames(): readonly string[];
}

/** Rows, as a vector for each column. */
export interface DuckdbChunk {
  readonly rowCount: number;
  getColumnVector(column: number): DuckdbVector;
}

/** Values of a column. */
export interface DuckdbVector {
  readonly itemCount: number;
  getItem(item: number): unknown;
}
