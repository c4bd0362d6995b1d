import { basename } from "node:path";
import { UsageError } from "./usage-error.js";

/** What an option says of one file alone: `FILE=…`. */
export interface FileEntry<Value> {
  /** The path as it was given, or the name at its end. */
  readonly file: string;
  readonly value: Value;
}

/**
 * What an option says of single files; of several entries that mean one file the last one holds.
 *
 * @param option - The option, for the refusal of a file that is not read.
 * @param entries - What was given.
 * @param paths - The files that are read.
 * @returns The value for a path; undefined where the option says nothing of it.
 */
export function byFile<Value>(
  option: string,
  entries: readonly FileEntry<Value>[],
  paths: readonly string[],
): (path: string) => Value | undefined {
  const means = (file: string, path: string): boolean => path === file || basename(path) === file;
  for (const { file } of entries) {
    if (!paths.some((path) => means(file, path))) {
      throw new UsageError(`${option} names ${file}, which is none of the files`);
    }
  }
  return (path) => entries.findLast(({ file }) => means(file, path))?.value;
}
