/** Where `countClauses` finds its rows and puts what it makes. */
export interface ClauseTables {
  /** Gathered rows: `body` and `labels`, texts that are never null. */
  readonly rows: string;
  readonly prefix: string;
}
