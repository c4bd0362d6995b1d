import { expect, it } from "vitest";
import { encodingHint } from "../../src/duckdb/encoding-hint.js";
import { filesFor, GBK } from "./files.js";

const put = filesFor("encoding-hint");

it("knows Chinese in GBK, and does not take Latin letters for it", async () => {
  expect(await encodingHint(put("gbk.csv", GBK))).toBe("gb18030");
  // The last character is cut in two.
  expect(await encodingHint(put("cut.csv", GBK.subarray(0, 9)))).toBe("gb18030");
  const latin = Buffer.from("titre,lieu\nIngénieur études,Orléans\n", "latin1");
  expect(await encodingHint(put("latin.csv", latin))).toBeUndefined();
});
