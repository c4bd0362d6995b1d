import { mkdtemp, readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Makes a folder for temporary files; the caller removes it.
 *
 * A process that is killed outright leaves its own behind. Its name says machine and process, and the next run in the same
 * place removes it once that process runs no longer.
 *
 * @param base - Folder to make it in.
 * @returns Its path.
 */
export async function makeScratchFolder(base: string): Promise<string> {
  const prefix = `shortage-index-${hostname()}-`;
  for (const name of await readdir(base).catch(() => [])) {
    const owner = name.startsWith(prefix) ? /^(\d{1,10})-[^-]{6}$/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (owner === undefined || isRunning(Number(owner))) continue;
    await rm(join(base, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return await mkdtemp(join(base, `${prefix}${process.pid}-`));
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user runs too.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
