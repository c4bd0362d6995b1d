import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "./usage-error.js";

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, which then takes the file's name. On a
 * fault or an interruption the temporary file is removed and an earlier file of that name stays as it was.
 */
export async function writeAtomically(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    const target = createWriteStream(temporary, { flags: "wx" });
    await (signal === undefined
      ? pipeline(Readable.from(pieces), target)
      : pipeline(Readable.from(pieces), target, { signal }));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw wordFault(error, path);
  }
}

function wordFault(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new UsageError(`${path} may not be written; choose another place with --out`);
    case "EISDIR":
      return new UsageError(`${path} is a folder; name a file in it with --out`);
    case "ENOTDIR":
    case "EEXIST":
      return new UsageError(`the folder of ${path} cannot be made, for a file is in its way`);
    case "ENOSPC":
      return new UsageError(`there is no space left to write ${path}`);
    case "ENAMETOOLONG":
      return new UsageError(`the name ${path.slice(0, 60)}… is too long`);
    default:
      return error;
  }
}
