import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clickhouseDialect, postgresDialect, sparkDialect } from "../../../src/sql.js";

/** What a quoted text ends at and what its escapes mean, read by the manuals of the engines and not by our writers. */
function readLiteral(literal: string, escapes: boolean): string | null {
  let rest = literal;
  let read = "";
  if (!rest.startsWith("'")) return null;
  for (rest = rest.slice(1); rest !== ""; ) {
    const character = rest.charAt(0);
    if (escapes && character === "\\") {
      const unicode = /^\\u([0-9a-f]{4})/.exec(rest)?.[1];
      if (unicode === undefined) {
        read += rest[1] === "0" ? "\u0000" : (rest[1] ?? "");
        rest = rest.slice(2);
      } else {
        read += String.fromCharCode(Number.parseInt(unicode, 16));
        rest = rest.slice(6);
      }
    } else if (character === "'") {
      if (!escapes && rest.startsWith("''")) {
        read += "'";
        rest = rest.slice(2);
      } else return rest === "'" ? read : null;
    } else {
      read += character;
      rest = rest.slice(1);
    }
  }
  return null;
}

const texts = fc.oneof(
  fc
    .array(fc.constantFrom("'", "\\", '"', "`", "$", "{", "}", ";", "\n", "u0027", "0", "-- ", "a", "焊", "\u0001"), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\p{Cs}/gu, "")),
);

describe("law: a literal ends where it ends and says what was written", () => {
  it("for Spark, with nothing in it that is read before the parser", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const literal = sparkDialect.text(text);
        expect(readLiteral(literal, true)).toBe(text);
        // No variable, no end of a statement, no other quote, and all on one line.
        expect(literal.slice(1, -1)).not.toMatch(/[$;"'\n\r]/);
      }),
    );
  });

  it("for ClickHouse", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const literal = clickhouseDialect.text(text);
        expect(readLiteral(literal, true)).toBe(text);
        expect(literal).not.toContain("\u0000");
      }),
    );
  });

  it("for PostgreSQL, whatever the server takes a backslash for", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const text = given.replaceAll("\u0000", "");
        const literal = postgresDialect.text(text);
        const isEscaped = literal.startsWith("E");
        expect(isEscaped).toBe(text.includes("\\"));
        const plain = isEscaped ? literal.slice(1).replaceAll("\\\\", "\\") : literal;
        expect(readLiteral(plain, false)).toBe(text);
      }),
    );
  });

  it("PostgreSQL refuses NUL, which it cannot hold", () => {
    expect(() => postgresDialect.text("a\u0000b")).toThrow(/NUL.*\[invalid-value\]/);
  });
});
