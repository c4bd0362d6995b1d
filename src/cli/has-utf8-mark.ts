import { closeSync, openSync, readSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";

/** More than what a gzip file says of itself before its content. */
const HEAD_BYTES = 4096;

/** Whether a text file begins with the byte order mark of UTF-8, be it packed with gzip or not. */
export function hasUtf8Mark(path: string): boolean {
  try {
    const head = firstBytes(path);
    const packed = head[0] === 0x1f && head[1] === 0x8b;
    // The end of the content is missing, which is no fault here.
    const text = packed ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head;
    return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
  } catch {
    // What is wrong with the file is told where it is read.
    return false;
  }
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
