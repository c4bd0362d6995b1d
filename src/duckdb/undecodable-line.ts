import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

const LINE_FEED = 0x0a;

/**
 * The first line of a file that is not in an encoding, counted from 1; `null` where lines cannot be told apart by their
 * bytes (UTF-16) or each is well-formed by itself.
 */
export async function undecodableLine(path: string, encoding: string, packed: boolean): Promise<number | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding.startsWith("utf-16")) return null;
  const bytes = packed ? createReadStream(path).pipe(createGunzip()) : createReadStream(path);
  let line = 1;
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of bytes as AsyncIterable<Uint8Array>) {
    const chunk = Buffer.concat([rest, piece]);
    let start = 0;
    // In the encodings that are left no character but the line feed holds its byte.
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      if (!decodes(decoder, chunk.subarray(start, end))) return line;
      line += 1;
      start = end + 1;
    }
    rest = chunk.subarray(start);
  }
  return decodes(decoder, rest) ? null : line;
}

function decodes(decoder: TextDecoder, bytes: Uint8Array): boolean {
  try {
    decoder.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
