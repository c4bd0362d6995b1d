import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { verifyGzip } from "../../src/duckdb/verify-gzip.js";
import { filesFor } from "./files.js";

const put = filesFor("verify-gzip");
const packed = gzipSync("a,b\n1,2\n".repeat(1000));

it("lets whole files pass, also several in a row", async () => {
  await verifyGzip(put("whole.gz", packed));
  await verifyGzip(put("twice.gz", Buffer.concat([packed, packed])));
});

it("refuses cut and damaged ones", async () => {
  const cut = packed.subarray(0, packed.length - 6);
  await expect(verifyGzip(put("cut.gz", cut))).rejects.toThrow(/no whole gzip file \(unexpected end of file\)/);
  const damaged = Buffer.from(packed);
  // The last eight bytes are the checksum and the length.
  damaged[damaged.length - 8] = (damaged[damaged.length - 8] as number) ^ 0xff;
  await expect(verifyGzip(put("damaged.gz", damaged))).rejects.toThrow(/no whole gzip file \(incorrect data check\)/);
});
