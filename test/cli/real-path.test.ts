import { realpathSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { realPath } from "../../src/cli/real-path.js";
import { filesFor } from "./files.js";

const put = filesFor("real-path");

it("realPath follows links, and takes a file that is not there by its name", () => {
  const file = put("a.csv", "");
  symlinkSync(file, `${file}.link`);
  expect(realPath(`${file}.link`)).toBe(realpathSync(file));
  expect(realPath("nowhere/./a.csv")).toBe(resolve("nowhere/a.csv"));
});
