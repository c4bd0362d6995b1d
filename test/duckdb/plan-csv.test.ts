import { expect, it } from "vitest";
import { planCsv } from "../../src/duckdb/plan-csv.js";
import { connectionFor } from "./connect.js";
import { filesFor } from "./files.js";

const put = filesFor("plan-csv");
const connection = connectionFor();
const plain = { bytes: 1, compression: "none", declaredEncoding: null } as const;

it("names the columns and makes rows of them", async () => {
  const path = put("it's.csv", 'a,"b ""x""",\n1,2,3\n');
  const plan = await planCsv(connection(), path, "it's.csv", plain, undefined);
  expect(plan.columns).toEqual(["a", 'b "x"', "column3"]);
  expect(plan.toRow('["1",null,"3"]', 0)).toEqual({ a: "1", 'b "x"': "", column3: "3" });
  const read = await connection().runAndReadAll(plan.sql);
  expect(read.getRows()).toEqual([['["1","2","3"]']]);
});

it("refuses a file that begins with an empty line", async () => {
  const path = put("blank.csv", "\na,b\n");
  await expect(planCsv(connection(), path, "blank.csv", plain, undefined)).rejects.toThrow(/begins with an empty line/);
});
