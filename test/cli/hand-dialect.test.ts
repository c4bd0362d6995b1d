import { clickhouseDialect, duckdbDialect, postgresDialect, sparkDialect } from "shortage-index/sql";
import { describe, expect, it } from "vitest";
import { handDialect } from "../../src/cli/hand-dialect.js";

describe("handDialect", () => {
  it("makes tables that outlive a session", () => {
    for (const dialect of [duckdbDialect, sparkDialect, postgresDialect]) {
      const lasting = handDialect(dialect);
      for (const sql of [
        lasting.createTable("t", [{ name: "id", type: "integer" }]),
        lasting.createTableAs("t", "SELECT 1 AS id"),
        lasting.dropTable("t"),
      ]) {
        expect(sql).toMatch(/^(?:CREATE (?:OR REPLACE )?|DROP )TABLE /);
        expect(sql).not.toMatch(/\btemp/i);
      }
    }
  });

  it("writes answers to a file, whatever its path", () => {
    const query = "SELECT 1 AS id";
    const path = "/data/it's\\here";
    expect(handDialect(duckdbDialect).save(query, path)).toBe(
      "COPY (\nSELECT 1 AS id\n) TO '/data/it''s\\here' (FORMAT json)",
    );
    expect(handDialect(postgresDialect).save(query, path)).toMatch(/\n\\g '\/data\/it\\'s\\\\here'$/);
    expect(handDialect(sparkDialect).save(query, "/data/x")).toBe(
      "INSERT OVERWRITE DIRECTORY '/data/x' USING json\nSELECT 1 AS id",
    );
  });

  it("refuses an engine whose scripts nobody has tried", () => {
    expect(() => handDialect(clickhouseDialect)).toThrow("--by-hand writes for duckdb, spark, postgres, and not for");
  });
});
