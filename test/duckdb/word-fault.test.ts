import { IndexError } from "shortage-index";
import { expect, it } from "vitest";
import { wordFault } from "../../src/duckdb/word-fault.js";

it.each([
  [
    "Invalid Input Error: CSV Error on Line: 7\nOriginal Line: x\nExpected Number of Columns: 2 Found: 3",
    /a line 7 has 3 values where the heading has 2/,
  ],
  ["Invalid Input Error: CSV Error on Line: 3\nValue with unterminated quote found.", /a line 3 opens a quote/],
  ["Invalid Input Error: The CSV Parser state machine reached an invalid state.", /a mixes kinds of line ends/],
  ["Invalid Input Error: Maximum line size of 16777216 bytes exceeded.", /line above 16 MB/],
  ['Invalid Input Error: Malformed JSON in file "a", at byte 9 in line 4: x', /a line 4 holds malformed JSON/],
  [
    "Invalid Input Error: No magic bytes found at end of file 'a'",
    /no whole Parquet file \(Invalid Input Error: No magic/,
  ],
  ["Invalid Input Error: Invalid unicode (byte sequence mismatch) detected.", /a is not UTF-8/],
  ["Not implemented Error: something new", /a cannot be read \(Not implemented Error/],
])("words %j", async (message, expected) => {
  const worded = await wordFault(new Error(message), "a");
  expect(worded).toBeInstanceOf(IndexError);
  expect((worded as IndexError).message).toMatch(expected);
  expect((worded as IndexError).code).toBe("unreadable-file");
});

it("blames too little memory on the memory, not on the file", async () => {
  const worded = await wordFault(new Error("Out of Memory Error: could not allocate"), "a");
  expect(worded).toMatchObject({ code: "out-of-space" });
});

it("leaves alone what is not DuckDB's", async () => {
  for (const error of [new Error("a bug"), "text", new TypeError("x is not a function")]) {
    expect(await wordFault(error, "a")).toBe(error);
  }
});
