/**
 * An expression of the caller's own over the rows of a source, for what is no plain column.
 *
 * It is written into the statements as it stands: never make one of data.
 */
export interface SqlExpression {
  /** Gives a text for each row; null counts as the empty text. */
  readonly sql: string;
  /**
   * What the text stands for, as a row in JS would hold it: a text, a list of texts, nothing. Pure. Left out, the text is
   * the cell. Not asked for `description` and `tags`, whose expressions give the text that is read.
   */
  readonly read?: (text: string) => unknown;
}

/** A query of the caller's own; written into the statements as it stands. */
export interface SqlQuery {
  readonly sql: string;
}

/** Rows of one kind in an engine. */
export interface SqlSource<Field extends string> {
  /**
   * Where the rows are: the name of a table or view; the parts of its name (`["jobs", "2026", "ads"]`), each quoted for
   * itself; or a query.
   */
  readonly from: string | readonly string[] | SqlQuery;
  /** The column of each field, or an expression. A field that is left out is one that no row states. */
  readonly columns: Partial<Readonly<Record<Field, string | SqlExpression>>>;
  /** Fields whose column holds lists of texts. */
  readonly listColumns?: readonly Field[];
  /**
   * A column by whose values the rows are ordered, different in each row; or an expression that gives the place of a row,
   * from 0. Without it rejections are counted and not listed, and duplicates cannot be asked for.
   */
  readonly order?: string | SqlQuery;
}
