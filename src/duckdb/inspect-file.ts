import { constants } from "node:fs";
import { access, open, stat } from "node:fs/promises";
import { unreadable } from "./unreadable.js";

/** What the first bytes of a file show. */
export interface FileInspection {
  readonly bytes: number;
  readonly compression: "none" | "gzip" | "zstd";
  /** Encoding that a byte order mark declares, other than UTF-8. */
  readonly declaredEncoding: "utf-16le" | "utf-16be" | null;
}

/** Refuses what is no file with content, and looks at how the file begins. */
export async function inspectFile(path: string): Promise<FileInspection> {
  const bytes = await sizeOf(path);
  const handle = await open(path, "r");
  try {
    const head = new Uint8Array(4);
    await handle.read(head, 0, 4, 0);
    if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) {
      throw unreadable(
        `${path} is a spreadsheet or a zip archive`,
        "the sheet saved as CSV (UTF-8), or the unpacked file",
      );
    }
    const compression = startsWith(head, [0x1f, 0x8b])
      ? "gzip"
      : startsWith(head, [0x28, 0xb5, 0x2f, 0xfd])
        ? "zstd"
        : "none";
    const declaredEncoding = startsWith(head, [0xff, 0xfe])
      ? "utf-16le"
      : startsWith(head, [0xfe, 0xff])
        ? "utf-16be"
        : null;
    return { bytes, compression, declaredEncoding };
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    await access(path, constants.R_OK);
    const status = await stat(path);
    if (status.isDirectory())
      throw unreadable(`${path} is a folder`, `the files in it, such as ${path.replace(/[/\\]$/, "")}/*.csv`);
    if (!status.isFile())
      throw unreadable(`${path} is no regular file`, "a file on disk; write a pipe to a file first");
    if (status.size === 0) throw unreadable(`${path} is empty`, "a heading line and at least one row");
    return status.size;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw unreadable(`there is no file ${path}`, "the path of a file that exists");
    if (code === "EACCES" || code === "EPERM") throw unreadable(`${path} may not be read`, "permission to read it");
    throw error;
  }
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}
