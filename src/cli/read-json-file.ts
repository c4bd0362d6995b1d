import { readFile, stat } from "node:fs/promises";
import { UsageError } from "./usage-error.js";

/** Text of more bytes than this is no longer one string. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Reads a JSON file; refuses what is none in one line that names the file. */
export async function readJsonFile(path: string): Promise<unknown> {
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new UsageError(`${path} has ${size} bytes; a result of that size is not read at once`);
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(wordFault((error as NodeJS.ErrnoException).code, path));
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, "")) as unknown;
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${(error as SyntaxError).message}`);
  }
}

function wordFault(code: string | undefined, path: string): string {
  if (code === "ENOENT" || code === "ENOTDIR") return `there is no file ${path}`;
  if (code === "EISDIR") return `${path} is a folder; name a file in it`;
  return `${path} cannot be read (${code ?? "unknown fault"})`;
}
