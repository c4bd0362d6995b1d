import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { describeFile } from "../../src/duckdb.js";

vi.mock("node:module", () => ({
  createRequire: () => (name: string) => {
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: "MODULE_NOT_FOUND" });
  },
}));

it("says how to install DuckDB where it is missing", async () => {
  const path = join(tmpdir(), `missing-package-${process.pid}.csv`);
  writeFileSync(path, "t\na\n");
  await expect(describeFile(path)).rejects.toThrow(/npm install @duckdb\/node-api.*\[missing-package\]/);
});
