import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const candidate = process.env.SHORTAGE_INDEX_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/**
 * Folder of real advertisements and labels, for measuring only; `null` where it is missing, and then the tests that
 * need it are skipped and counted as skipped.
 */
export const dataFolder: string | null = existsSync(join(candidate, "labels")) ? candidate : null;

/** Path of a file below the data folder. Throws where the folder is missing. */
export function dataPath(...parts: readonly string[]): string {
  if (dataFolder === null)
    throw new Error("The data folder is missing: guard with describe.skipIf(dataFolder === null)");
  return join(dataFolder, ...parts);
}

/** Text of a file below the data folder, gunzipped where its name ends with `.gz`. */
export function readData(...parts: readonly string[]): string {
  const bytes = readFileSync(dataPath(...parts));
  return (parts.at(-1)?.endsWith(".gz") === true ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Values of a JSON-lines file below the data folder, gunzipped where its name ends with `.gz`. */
export function readJsonLines<T = unknown>(...parts: readonly string[]): T[] {
  const values: T[] = [];
  for (const line of readData(...parts).split("\n")) {
    if (line.trim() !== "") values.push(JSON.parse(line) as T);
  }
  return values;
}
