import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { IndexError } from "shortage-index";
import type { FileInspection } from "./inspect-file.js";
import { makeScratchFolder } from "./scratch-folder.js";
import { undecodableLine } from "./undecodable-line.js";
import { unreadable } from "./unreadable.js";

/** A copy of a file in UTF-8, and how to remove it. */
export interface Utf8Copy {
  readonly path: string;
  remove(): Promise<void>;
}

/** Copies a text file in another encoding to a temporary one in UTF-8, in pieces; the caller removes it. */
export async function transcode(
  path: string,
  encoding: string,
  { compression }: FileInspection,
  parent: string = tmpdir(),
): Promise<Utf8Copy> {
  const decoder = makeDecoder(encoding);
  if (compression === "zstd") throw unreadable(`${path} is packed with zstd and not in UTF-8`, "the unpacked file");
  const folder = await makeScratchFolder(parent);
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const copy = join(folder, "utf8.txt");
  try {
    const [source, target] = [createReadStream(path), createWriteStream(copy)];
    if (compression === "gzip") await pipeline(source, createGunzip(), decode(decoder), target);
    else await pipeline(source, decode(decoder), target);
    return { path: copy, remove };
  } catch (error) {
    await remove();
    if (error instanceof TypeError) {
      const line = await undecodableLine(path, encoding, compression === "gzip");
      const place = line === null ? "" : ` (line ${line})`;
      throw unreadable(`${path} holds bytes that are not ${encoding}${place}`, "its true encoding");
    }
    if ((error as NodeJS.ErrnoException).code === "ENOSPC") {
      throw new IndexError("out-of-space", {
        where: "readRows",
        expected: "the file in UTF-8, or a temporary folder on a larger disk, named by `temporaryFolder` or TMPDIR",
        received: `no space is left in ${folder} for a copy of ${path} in UTF-8`,
      });
    }
    throw error;
  }
}

function makeDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new IndexError("invalid-option", {
      where: "readRows.encoding",
      expected: "utf-8, gb18030 (reads GBK), big5, utf-16le, shift_jis, euc-kr, windows-1252 or another WHATWG label",
      received: `the unknown encoding ${encoding}`,
    });
  }
}

function decode(decoder: TextDecoder): (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<string> {
  return async function* (chunks) {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
}
