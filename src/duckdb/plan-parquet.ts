import type { DuckDBConnection } from "@duckdb/node-api";
import { type RawCell, type ReadingPlan, setCell, toCell } from "./plan.js";
import { sqlName, sqlPath } from "./sql-literal.js";

/** Plans the reading of a Parquet file: plain values as text, lists of texts as lists, other nested values as JSON text. */
export async function planParquet(connection: DuckDBConnection, path: string): Promise<ReadingPlan> {
  const source = `read_parquet(${sqlPath(path)}, binary_as_string = true)`;
  const described = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE FROM ${source})`);
  const columns: string[] = [];
  const cells: string[] = [];
  const nestedTypes = new Map<string, string>();
  for (const [name, type] of described.getRows()) {
    columns.push(String(name));
    const nested = /[\](]/.test(String(type)) && !String(type).startsWith("DECIMAL");
    if (nested) nestedTypes.set(String(name), String(type));
    cells.push(nested ? sqlName(String(name)) : `${sqlName(String(name))}::VARCHAR`);
  }
  return {
    sql: `SELECT json_array(${cells.join(", ")})::VARCHAR FROM ${source}`,
    columns,
    table: { cells: "typed", from: source, nested: nestedTypes },
    toRow: (text) => {
      const values = JSON.parse(text as string) as unknown[];
      const row: Record<string, RawCell> = {};
      for (let index = 0; index < columns.length; index++) {
        setCell(row, columns[index] as string, toCell(values[index]));
      }
      return row;
    },
  };
}
