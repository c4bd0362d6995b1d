import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Names that exist when the built package runs. A name added is a minor change, a name gone a major one. */
const names: Readonly<Record<string, readonly string[]>> = {
  "shortage-index": ["IndexError"],
  "shortage-index/duckdb": [],
  "shortage-index/synthetic": ["generateAdvertisements", "generateTalent"],
};

function evaluate(flags: readonly string[], code: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [...flags, "-e", code], { cwd: root, encoding: "utf8" }));
}

describe("the built package", () => {
  test("is there: run npm run build first", () => {
    expect(existsSync(`${root}dist/index.js`)).toBe(true);
  });

  test.each(Object.entries(names))("%s exports these names, by ESM and by CJS", (entry, expected) => {
    const print = "console.log(JSON.stringify(Object.keys(m).sort()))";
    expect(evaluate(["--input-type=module"], `import * as m from "${entry}"; ${print}`)).toEqual(expected);
    expect(evaluate(["--input-type=commonjs"], `const m = require("${entry}"); ${print}`)).toEqual(expected);
  });

  test("loads without a word and without touching a global", () => {
    const code = `const before = Object.getOwnPropertyNames(globalThis).length; await import("shortage-index");
      console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).length - before));`;
    expect(evaluate(["--input-type=module"], code)).toBe(0);
  });
});
