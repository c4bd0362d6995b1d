import { expect, it } from "vitest";
import { openFile } from "../../src/duckdb/open-file.js";
import { filesFor, GBK } from "./files.js";

const put = filesFor("open-file");

it("plans by format, named or by the extension", async () => {
  const named = await openFile(put("a.bin", '{"t":1}\n'), { format: "ndjson" });
  expect(named.format).toBe("ndjson");
  expect(named.plan.columns).toEqual(["t"]);
  await named.close();
  const csv = await openFile(put("a.csv", "t\tu\n1\t2\n"), {});
  expect(csv.plan.columns).toEqual(["t", "u"]);
  await csv.close();
});

it("refuses JSON without rows, and GBK by naming it", async () => {
  await expect(openFile(put("none.json", "[]"), {})).rejects.toThrow(/holds no rows/);
  await expect(openFile(put("gbk.csv", GBK), {})).rejects.toThrow(/reads as gb18030/);
});
