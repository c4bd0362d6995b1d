import { expect, it } from "vitest";
import { linesQuery, planJson, planNdjson } from "../../src/duckdb/plan-ndjson.js";
import { connectionFor } from "./connect.js";
import { filesFor } from "./files.js";

const put = filesFor("plan-ndjson");
const connection = connectionFor();
const plain = { bytes: 1, compression: "none", declaredEncoding: null } as const;

it("hands over lines as they are", async () => {
  const path = put("lines.txt", 'a,"b\r\n\nc\\"d\n');
  const read = await connection().runAndReadAll(linesQuery(path, plain));
  expect(read.getRows()).toEqual([['a,"b'], [null], ['c\\"d']]);
});

it("unites the keys, skips blank lines and names the line of a fault", async () => {
  const plan = await planNdjson(connection(), put("a.ndjson", '{"a":1}\n\n{"b":[]}\n'), "a.ndjson", plain);
  expect(plan.columns).toEqual(["a", "b"]);
  expect(plan.toRow(" ", 0)).toBeUndefined();
  expect(plan.toRow(null, 0)).toBeUndefined();
  expect(() => plan.toRow("{", 6)).toThrow(/a\.ndjson line 7 is no JSON: \{/);
});

it("reads arrays", async () => {
  const plan = await planJson(connection(), put("a.json", '[{"a":1},{"b":2}]'), "a.json", plain);
  expect(plan.columns).toEqual(["a", "b"]);
  expect(plan.toRow('"x"', 0)).toEqual({ value: "x" });
  expect(() => plan.toRow("{", 6)).toThrow(/a\.json row 7 is no JSON/);
});
