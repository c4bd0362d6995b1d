/** A text as an SQL literal. DuckDB knows no escapes inside plain quotes but the doubled quote. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A path as an SQL literal that means this one file: DuckDB takes `*`, `?` and `[` for wildcards, so that `a[1].csv`
 * would quietly read `a1.csv`.
 */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/g, (wildcard) => `[${wildcard}]`));
}
