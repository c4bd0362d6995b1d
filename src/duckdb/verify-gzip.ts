import { createReadStream } from "node:fs";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { unreadable } from "./unreadable.js";

/** Refuses a gzip file that is cut off or damaged; DuckDB 1.5 reads the beginning of one and says nothing. */
export async function verifyGzip(path: string): Promise<void> {
  const nowhere = new Writable({
    write(_chunk, _encoding, done): void {
      done();
    },
  });
  try {
    await pipeline(createReadStream(path), createGunzip(), nowhere);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unreadable(`${path} is no whole gzip file (${reason})`, "the file fetched or packed again");
  }
}
