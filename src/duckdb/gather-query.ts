import { absentCell, type CellWriting } from "./cell-key.js";
import type { PlannedTable } from "./plan.js";
import { sqlName, sqlText } from "./sql-literal.js";

/** A column of the table of gathered rows, and the column of the file that it holds. */
export interface GatheredColumn {
  readonly name: string;
  /** `cell`: as it is written; `text`: the text that requirements are looked for in. */
  readonly as: "cell" | "text";
  /** Undefined where the file has no such column. */
  readonly column: string | undefined;
}

/** Characters that `String.prototype.trim` takes for white space. */
const WHITE_SPACE =
  "\t\n\u000b\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** What DuckDB takes for JSON and `JSON.parse` does not, wherever it may stand: `NaN`, `-Infinity`, `[1,]`. */
const LOOSE_JSON = "(?i)[:,\\[][ \\t\\r\\n]*[-+]?(?:nan|inf)|,[ \\t\\r\\n]*[}\\]]";

/**
 * The query that gathers the columns of a file.
 *
 * @param table - The file.
 * @param columns - What is gathered.
 * @param writing - How cells are written.
 * @param constants - Further columns with one value for the whole file.
 * @param readLine - Name of the function that reads a line of JSON.
 * @returns The query; its rows are those that `readRows` gives, in their order.
 */
export function gatherQuery(
  table: PlannedTable,
  columns: readonly GatheredColumn[],
  writing: CellWriting,
  constants: Readonly<Record<string, number>>,
  readLine: string,
): string {
  const fixed = Object.entries(constants).map(([name, value]) => `${value} AS ${name}`);
  const expressions = table.cells === "json" ? jsonColumns(columns) : plainColumns(table, columns, writing);
  const selected = columns.map(({ name }, place) => `${expressions[place]} AS ${sqlName(name)}`);
  const from = table.cells === "json" ? jsonRows(table, columns, readLine) : table.from;
  return `SELECT ${[...selected, ...fixed].join(", ")} FROM ${from}`;
}

function plainColumns(
  table: Exclude<PlannedTable, { readonly cells: "json" }>,
  columns: readonly GatheredColumn[],
  writing: CellWriting,
): readonly string[] {
  return columns.map(({ as, column }) => {
    if (column === undefined) return as === "text" ? "''" : absentCell(writing);
    const name = sqlName(column);
    const nested = table.cells === "typed" ? table.nested.get(column) : undefined;
    if (nested !== undefined) {
      const json = `CAST(to_json(${name}) AS VARCHAR)`;
      if (as === "cell") return `coalesce(${json}, 'null')`;
      if (nested !== "VARCHAR[]") return `coalesce(${json}, '')`;
      return `coalesce(array_to_string(list_filter(${name}[1:1000], lambda item: item <> ''), chr(10)), '')`;
    }
    const text = table.cells === "typed" ? `CAST(${name} AS VARCHAR)` : name;
    if (as === "text" || writing === "text") return `coalesce(${text}, '')`;
    // A CSV file has no null; a null of a typed column is one.
    return table.cells === "typed"
      ? `coalesce(CAST(to_json(${text}) AS VARCHAR), 'null')`
      : `CAST(to_json(coalesce(${text}, '')) AS VARCHAR)`;
  });
}

/** Each line read once: the cells as JSON text, the texts as they are. */
function jsonColumns(columns: readonly GatheredColumn[]): readonly string[] {
  const cells = columns.filter(({ as }) => as === "cell");
  return columns.map((column) => {
    if (column.column === undefined) return column.as === "cell" ? "'null'" : "''";
    if (column.as === "cell") return `coalesce(cells[${cells.indexOf(column) + 1}], 'null')`;
    const texts = columns.filter(({ as }) => as === "text");
    return `coalesce(texts[${texts.indexOf(column) + 1}], '')`;
  });
}

function jsonRows(
  table: Extract<PlannedTable, { readonly cells: "json" }>,
  columns: readonly GatheredColumn[],
  readLine: string,
): string {
  const line = sqlName(table.column);
  const { cells, texts } = askedColumns(columns);
  const filter = table.blank ? ` WHERE ${line} IS NOT NULL AND trim(${line}, ${sqlText(WHITE_SPACE)}) <> ''` : "";
  // A text that is none of these is read by the function.
  const plainTexts = texts.map(
    (column) => `coalesce(json_type(${line}, ${pointer(column)}), 'NULL') IN ('VARCHAR', 'NULL')`,
  );
  const conditions = [`NOT regexp_matches(${line}, ${sqlText(LOOSE_JSON)})`, ...plainTexts];
  const isPlain = `CASE WHEN json_valid(${line}) THEN ${conditions.join(" AND ")} ELSE false END`;
  const read = `json_extract_string(odd, [${[...cells, ...texts].map((_, place) => sqlText(`/${place}`)).join(", ")}])`;
  const list = (names: readonly string[]): string => `[${names.map(pointer).join(", ")}]`;
  const plainCells = cells.length === 0 ? "[]" : `CAST(json_extract(plain, ${list(cells)}) AS VARCHAR[])`;
  const plainTextList = texts.length === 0 ? "[]" : `json_extract_string(plain, ${list(texts)})`;
  return `(SELECT
    CASE WHEN plain IS NULL THEN (${read})[1:${cells.length}] ELSE ${plainCells} END AS cells,
    CASE WHEN plain IS NULL THEN (${read})[${cells.length + 1}:] ELSE ${plainTextList} END AS texts
  FROM (
    SELECT plain, CASE WHEN plain IS NULL THEN ${readLine}(line) END AS odd FROM (
      SELECT ${line} AS line, CASE WHEN ${isPlain} THEN ${line} END AS plain FROM ${table.from} AS file${filter}
    ) AS lines
  ) AS read_lines)`;
}

/** The columns that are asked of a file of JSON. */
export function askedColumns(columns: readonly GatheredColumn[]): {
  readonly cells: readonly string[];
  readonly texts: readonly string[];
} {
  const namesOf = (as: GatheredColumn["as"]): readonly string[] =>
    // A column that the file does not have keeps its place: the two lists are asked by place.
    columns.filter((column) => column.as === as).map(({ column }) => column ?? "");
  return { cells: namesOf("cell"), texts: namesOf("text") };
}

/** A JSON pointer: every character of a name has a place in it. */
function pointer(column: string): string {
  return sqlText(`/${column.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}
