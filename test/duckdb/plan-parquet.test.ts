import { expect, it } from "vitest";
import { planParquet } from "../../src/duckdb/plan-parquet.js";
import { connectionFor } from "./connect.js";
import { filesFor } from "./files.js";

const put = filesFor("plan-parquet");
const connection = connectionFor();

it("casts plain values to text and keeps nested ones", async () => {
  const path = put("a.parquet", "");
  const select = `SELECT 1.50::DECIMAL(5,2) AS "d ""x", 9007199254740993::BIGINT AS n, ['a'] AS l, MAP {'k': 1} AS m, 'b'::BLOB AS b`;
  await connection().run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  const plan = await planParquet(connection(), path);
  expect(plan.columns).toEqual(['d "x', "n", "l", "m", "b"]);
  const read = await connection().runAndReadAll(plan.sql);
  expect(plan.toRow(read.getRows()[0]?.[0] as string, 0)).toEqual({
    'd "x': "1.50",
    n: "9007199254740993",
    l: ["a"],
    m: '{"k":1}',
    b: "b",
  });
});
