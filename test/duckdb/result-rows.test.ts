import { describe, expect, it } from "vitest";
import { resultRows } from "../../src/duckdb/result-rows.js";
import { connectionFor } from "./connect.js";

const connection = connectionFor();

async function valuesOf(sql: string): Promise<unknown[]> {
  return resultRows(await connection().run(sql)).map((row) => row.x);
}

describe("resultRows", () => {
  it("gives 64-bit integers as numbers, exactly, and as big integers beyond 2^53 − 1", async () => {
    const sql = `SELECT unnest([0, 1, -1, 4294967295, -4294967296, 9007199254740991, -9007199254740991, 9007199254740993,
      9223372036854775807, -9223372036854775808]::BIGINT[]) AS x`;
    const edges = [0, 1, -1, 4294967295, -4294967296, 9007199254740991, -9007199254740991];
    expect(await valuesOf(sql)).toEqual([...edges, 9007199254740993n, 9223372036854775807n, -9223372036854775808n]);
  });

  it("gives 128-bit integers in the same way", async () => {
    const sql = `SELECT unnest([0, 1, -1, 4294967296, -4294967297, 9007199254740991, -9007199254740991, 9007199254740993,
      18446744073709551615, 18446744073709551617, -18446744073709551615, NULL,
      -170141183460469231731687303715884105728]::HUGEINT[]) AS x`;
    expect(await valuesOf(sql)).toEqual([
      ...[0, 1, -1, 4294967296, -4294967297, 9007199254740991, -9007199254740991, 9007199254740993n],
      ...[18446744073709551615n, 18446744073709551617n, -18446744073709551615n, null, -(2n ** 127n)],
    ]);
  });

  it("tells what is null, in any place of a chunk and over several chunks", async () => {
    const sql = "SELECT CASE WHEN i % 3 = 0 THEN NULL ELSE i END AS x FROM range(5000) AS numbers(i)";
    expect(await valuesOf(sql)).toEqual(Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? null : i)));
  });

  it("gives texts, small and large integers as the client does, and no rows", async () => {
    const sql = "SELECT '焊工' AS text, NULL::VARCHAR AS none, 7::INTEGER AS small, 1::UHUGEINT AS large";
    const [row] = resultRows(await connection().run(sql));
    expect([row?.text, row?.none, row?.small, row?.large]).toEqual(["焊工", null, 7, 1n]);
    expect(await valuesOf("SELECT 1 AS x WHERE false")).toEqual([]);
  });

  it("keeps its rows when others are asked for meanwhile", async () => {
    const rows = resultRows(await connection().run("SELECT i AS x, 'text ' || i AS y FROM range(3000) AS numbers(i)"));
    await connection().run("SELECT count(*) FROM range(1000000)");
    expect([rows[2999]?.x, rows[2999]?.y, rows.length]).toEqual([2999, "text 2999", 3000]);
  });
});
