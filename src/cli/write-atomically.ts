import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "./usage-error.js";

/** Temporary files that this process is writing. */
const active = new Set<string>();
let written = 0;

/**
 * Writes a file whole or not at all: to a temporary file in the same folder, which then takes the file's name. On a
 * fault or an interruption the temporary file is removed and an earlier file of that name stays as it was.
 *
 * A process that is killed outright can remove nothing. What it leaves is hidden, ends in `.tmp` and names its machine
 * and process, so that nobody takes it for a result, and the next run that writes this file removes it.
 */
export async function writeAtomically(
  path: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `${temporaryPrefix(path)}${process.pid}-${++written}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await removeAbandoned(folder, temporaryPrefix(path));
    // Flushed, or a loss of power could leave the new name over an empty file.
    active.add(temporary);
    const target = createWriteStream(temporary, { flags: "wx", flush: true });
    await (signal === undefined
      ? pipeline(Readable.from(pieces), target)
      : pipeline(Readable.from(pieces), target, { signal }));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw wordFault(error, path);
  } finally {
    active.delete(temporary);
  }
}

function temporaryPrefix(path: string): string {
  return `.${basename(path)}.${hostname()}.`;
}

/** Removes what processes of this machine that run no longer have left of the same file. */
async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const writer = /^(\d{1,10})-\d{1,10}\.tmp$/.exec(name.slice(prefix.length))?.[1];
    const path = join(folder, name);
    if (writer !== undefined && !isWritten(Number(writer), path)) {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

/** Whether somebody may still be writing it. A new process can have the number of one that was killed. */
function isWritten(id: number, temporary: string): boolean {
  if (id === process.pid) return active.has(temporary);
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user runs too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
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
