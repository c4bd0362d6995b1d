import { describe, expect, it } from "vitest";
import { clickhouseDialect, postgresDialect, sparkDialect } from "../../../src/sql.js";

const columns = [
  { name: "id", type: "integer" },
  { name: "key_text", type: "text" },
] as const;

describe("a replacement", () => {
  it("names groups as the engine names them, and holds nothing else that it would read", () => {
    expect(sparkDialect.replacePattern("x", "(a)", "$1 \\ $ b")).toBe(
      "regexp_replace(x, '(a)', '\\u00241 \\\\\\\\ \\\\\\u0024 b')",
    );
    expect(postgresDialect.replacePattern("x", "(a)", "<$1>")).toBe("regexp_replace(x, '(a)', E'<\\\\1>', 'g')");
    expect(clickhouseDialect.replacePattern("x", "(a)", "\\$1")).toBe("replaceRegexpAll(x, '(a)', '\\\\\\\\\\\\1')");
  });

  it("takes the shortest match in PostgreSQL where a part is lazy", () => {
    expect(postgresDialect.replacePattern("x", "a{0,3}?b|c", "")).toContain("'(?:a{0,3}?b|c){1,1}?'");
    expect(postgresDialect.replacePattern("x", "(?:a)?", "")).toContain("'(?:a)?'");
  });
});

describe("rows", () => {
  it("go in batches, one statement each", () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => [index, "x"] as const);
    expect([...sparkDialect.insert("t", columns, rows)].length).toBe(2);
    const inPostgres = [...postgresDialect.insert("t", columns, rows)];
    expect([inPostgres.length, inPostgres.at(-1)]).toEqual([4, 'ANALYZE "t"']);
    expect([...clickhouseDialect.insert("t", columns, rows)].length).toBe(2);
  });

  it("go in smaller batches where they are long, and one that is too long goes alone", () => {
    const long = "x".repeat(400_000);
    const rows = [long, long, long, long.repeat(4), "y"].map((text, index) => [index, text] as const);
    for (const { insert } of [sparkDialect, postgresDialect, clickhouseDialect]) {
      // Two of 400 000 characters are within a million, three are not; the long one and its neighbours go apart.
      const inserts = [...insert("t", columns, rows)].filter((statement) => statement.startsWith("INSERT"));
      expect(inserts.length).toBe(4);
    }
  });

  it("that are none make no statement", () => {
    for (const { insert } of [sparkDialect, postgresDialect, clickhouseDialect]) {
      expect([...insert("t", columns, [])]).toEqual([]);
    }
  });
});

describe("many literals", () => {
  it("are looked for in parts where the engine takes 255 at once", () => {
    const literals = Array.from({ length: 256 }, (_, index) => `word ${index}`);
    expect(clickhouseDialect.containsAny("x", literals).split("multiSearchAny").length - 1).toBe(2);
    expect(clickhouseDialect.containsAny("x", literals.slice(1)).split("multiSearchAny").length - 1).toBe(1);
  });

  it("are named once in Spark and PostgreSQL, and so is the text", () => {
    const entries = [
      { literals: ["java", "jdk"], weight: 250 },
      { literals: ["javascript"], weight: 500 },
    ];
    for (const { weighFound } of [sparkDialect, postgresDialect]) {
      const sql = weighFound?.("prepared_text", entries) ?? "";
      expect(sql.split("prepared_text").length).toBe(2);
    }
    // The longest literal of a place stands for those that it begins with.
    expect(sparkDialect.weighFound?.("x", entries)).toContain("\\u0022javascript\\u0022:[{\\u0022e\\u0022:0");
  });
});
