import { expect, it } from "vitest";
import { sqlName, sqlPath, sqlText } from "../../src/duckdb/sql-literal.js";

it("quotes what could end a literal, and disarms wildcards", () => {
  expect(sqlText("it's '; DROP")).toBe("'it''s ''; DROP'");
  expect(sqlName('a"b')).toBe('"a""b"');
  expect(sqlPath("/x/it's a[1]*?.csv")).toBe("'/x/it''s a[[]1][*][?].csv'");
});
