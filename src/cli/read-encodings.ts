import { byFile } from "./by-file.js";
import { hasUtf8Mark } from "./has-utf8-mark.js";
import type { ParsedOptions } from "./parse-options.js";
import { UsageError } from "./usage-error.js";

/**
 * The encoding of each file from `--encoding NAME`, which holds for all files, and `--encoding FILE=NAME`, which holds for
 * one. A file that begins with the byte order mark of UTF-8 is UTF-8.
 *
 * @param options - What stands on the command line.
 * @param paths - The files that are read.
 * @returns The encoding of a path; undefined where nothing is said of it.
 */
export function readEncodings(options: ParsedOptions, paths: readonly string[]): (path: string) => string | undefined {
  const given = options.all("encoding").map((text) => {
    const at = text.lastIndexOf("=");
    if (at === 0 || at === text.length - 1) {
      throw new UsageError(`--encoding must be NAME or FILE=NAME, such as talent.csv=utf-8, and not ${text}`);
    }
    return { file: text.slice(0, Math.max(at, 0)), value: text.slice(at + 1) };
  });
  const [general, second] = given.filter(({ file }) => file === "").map(({ value }) => value);
  if (general !== undefined && second !== undefined) {
    throw new UsageError(
      `--encoding names both ${general} and ${second} for all files; say which file has which: --encoding FILE=${second}`,
    );
  }
  const special = byFile(
    "--encoding",
    given.filter(({ file }) => file !== ""),
    paths,
  );
  return (path) => {
    const named = special(path) ?? general;
    return named === undefined || hasUtf8Mark(path) ? undefined : named;
  };
}
