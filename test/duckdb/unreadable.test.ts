import { expect, it } from "vitest";
import { unreadable } from "../../src/duckdb/unreadable.js";

it("is an error of the library, with its code", () => {
  expect(unreadable("a.csv is empty", "rows")).toMatchObject({
    code: "unreadable-file",
    message: "readRows: expected rows, received a.csv is empty [unreadable-file]",
  });
});
