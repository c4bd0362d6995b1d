import { access } from "node:fs/promises";
import { resolve } from "node:path";
import type { SqlExecutor } from "shortage-index/sql";
import { sqlText } from "./sql-literal.js";
import { unreadable } from "./unreadable.js";

/**
 * The files that a path means: itself where it exists, else those that match it as a pattern.
 *
 * @param executor - Asks DuckDB.
 * @param path - A path, or a pattern with `*`, `?` or `[…]`.
 * @returns The files, of a pattern in code-unit order.
 * @throws {IndexError} `unreadable-file` if no file matches a pattern.
 */
export async function expandPath(executor: SqlExecutor, path: string): Promise<readonly string[]> {
  if (!/[*?[]/.test(path) || (await exists(path))) return [path];
  const found = await executor.all(`SELECT file FROM glob(${sqlText(resolve(path))})`);
  if (found.length === 0) throw unreadable(`no file matches ${path}`, "a pattern of files that exist");
  return found.map(({ file }) => String(file)).sort((a, b) => (a < b ? -1 : 1));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
