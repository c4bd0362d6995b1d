import { describe, expect, it } from "vitest";
import { IndexError } from "../../../src/index.js";
import { clickhouseDialect, postgresDialect, sparkDialect } from "../../../src/sql.js";

const dialects = [sparkDialect, postgresDialect, clickhouseDialect];

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof IndexError ? error.code : String(error);
  }
}

describe("an identifier", () => {
  it.each([
    ["spark", sparkDialect, '`a``b"c\\d`'],
    ["postgres", postgresDialect, '"a`b""c\\d"'],
    ["clickhouse", clickhouseDialect, '`a\\`b"c\\\\d`'],
  ] as const)("is quoted as %s quotes", (_, { identifier }, expected) => {
    expect(identifier('a`b"c\\d')).toBe(expected);
  });

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))(
    "is refused where %s cannot hold it",
    (_, { identifier }) => {
      expect(codeOf(() => identifier(""))).toBe("invalid-option");
      expect(codeOf(() => identifier("a\u0000b"))).toBe("invalid-option");
      expect(codeOf(() => identifier("a\ud800"))).toBe("invalid-option");
      expect(codeOf(() => identifier("\u{20bb7}"))).toBeUndefined();
    },
  );

  it("is refused by PostgreSQL where it would be cut: 63 bytes, three for each of these", () => {
    expect(postgresDialect.identifier("薪".repeat(21))).toBe(`"${"薪".repeat(21)}"`);
    expect(codeOf(() => postgresDialect.identifier("薪".repeat(22)))).toBe("invalid-option");
    // é takes two bytes, 😀 four.
    expect(codeOf(() => postgresDialect.identifier("é".repeat(32)))).toBe("invalid-option");
    expect(codeOf(() => postgresDialect.identifier("\u{1f600}".repeat(15)))).toBeUndefined();
    expect(codeOf(() => postgresDialect.identifier("\u{1f600}".repeat(16)))).toBe("invalid-option");
  });

  it("is refused by Spark where it would be taken for a variable, for no escape is read in it", () => {
    expect(codeOf(() => sparkDialect.identifier("a $\u007bspark.app.name}"))).toBe("invalid-option");
    expect(codeOf(() => sparkDialect.identifier("a $ {b}"))).toBeUndefined();
  });
});
