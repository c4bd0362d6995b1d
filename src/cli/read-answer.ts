import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "./usage-error.js";

/** Rows that an engine left as JSON lines: a file, or a folder of files as Spark writes them. */
export function readAnswer(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (!existsSync(path)) throw new UsageError(`${path} is not there yet; run the script that writes it`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        // Beside the rows Spark leaves marks and sums of its own.
        .filter((name) => !/^[._]/.test(name))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line, place) => [line.trim(), place + 1] as const)
      .filter(([line]) => line !== "")
      .map(([line, number]) => rowOf(line, `${file}:${number}`)),
  );
}

function rowOf(line: string, where: string): Readonly<Record<string, unknown>> {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === "object" && row !== null && !Array.isArray(row)) return row as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new UsageError(`${where} is no JSON object; the file must hold one a line`);
}
