import { realpathSync } from "node:fs";
import { resolve } from "node:path";

/** The one path of a file, whatever links lead to it. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // A file that is not there yet is no other file.
    return resolve(path);
  }
}
