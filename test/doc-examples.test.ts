import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as core from "shortage-index";
import * as report from "shortage-index/report";
import * as sql from "shortage-index/sql";
import * as synthetic from "shortage-index/synthetic";
import { describe, expect, test } from "vitest";
import * as market from "../examples/small-market.js";
import { documentationOf, publicSurface, tagTexts } from "../scripts/gates/public-surface.js";
import { type Modules, runExample, typescriptBlocks } from "./support/doc-examples.js";

const modules: Modules = {
  "shortage-index": { ...core },
  "shortage-index/report": { ...report },
  "shortage-index/sql": { ...sql },
  "shortage-index/synthetic": { ...synthetic },
  "../../examples/small-market.js": { ...market },
};

async function expectTrue(example: string, names: Modules = modules): Promise<number> {
  const claims = await runExample(example, names);
  for (const { code, actual, expected } of claims) expect(actual, code).toEqual(expected);
  return claims.length;
}

const functions = publicSurface().filter(({ kind, entry }) => kind === "function" && entry !== "shortage-index/duckdb");

describe("every public function's examples are true", () => {
  test.each(functions.map((each) => [each.name, each] as const))("%s", async (_, { nodes, entry }) => {
    const examples = nodes.flatMap((node) => tagTexts(documentationOf(node), "example"));
    expect(examples.length, "number of @example").toBeGreaterThan(0);
    // The names of another entry are at hand in its own docstrings.
    const names = { ...modules, "shortage-index": { ...core, ...modules[entry] } };
    let claims = 0;
    for (const example of examples) claims += await expectTrue(example, names);
    expect(claims, "number of // => lines").toBeGreaterThan(0);
  });
});

const root = new URL("../", import.meta.url);
const pages = ["README.md", "README.zh.md", "CONTRIBUTING.md"];
for (const path of readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" }).sort()) {
  // The reference pages repeat the docstrings' examples.
  if (path.endsWith(".md") && !path.startsWith("reference")) pages.push(`docs/${path}`);
}

describe("every page's examples are true", () => {
  test.each(pages)("%s", async (page) => {
    const blocks = typescriptBlocks(readFileSync(new URL(page, root), "utf8"));
    for (const block of blocks) expect(await expectTrue(block)).toBeGreaterThan(0);
  });
});

describe("every page's links lead somewhere", () => {
  test.each([...pages, "CHANGELOG.md"])("%s", (page) => {
    const links = [...readFileSync(new URL(page, root), "utf8").matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/gu)];
    const dead = links.map((link) => link[1] ?? "").filter((link) => !existsSync(new URL(link, new URL(page, root))));
    expect(dead).toEqual([]);
  });
});

describe("the runner of examples", () => {
  const double = (x: number): number => 2 * x;
  const names: Modules = { "shortage-index": { double, list: () => Float64Array.of(0, 0.5) } };

  test.each([
    ["an expression", "double(2); // => 4"],
    ["a declaration", "const y = double(2); // => 4\ndouble(y); // => 8"],
    ["an import", 'import { double as twice } from "shortage-index";\ntwice(2); // => 4'],
    ["a typed array", "list(); // => [0, 0.5]"],
    ["an object", "({ a: double(1) }); // => { a: 2 }"],
    ["a claim over two lines", "[double(1), double(2)]; // => [2,\n//     4]"],
    ["a statement over two lines", "double(\n  2,\n); // => 4"],
    ["await", "await Promise.resolve(double(1)); // => 2"],
    ["type syntax", "const z: number = double(1); // => 2"],
  ])("reads %s", async (_, example) => {
    expect(await expectTrue(example, names)).toBeGreaterThan(0);
  });

  test("fails on a planted wrong value", async () => {
    await expect(expectTrue("double(2); // => 5", names)).rejects.toThrow(/to deeply equal 5/u);
    await expect(expectTrue("list(); // => [0, 0.6]", names)).rejects.toThrow(/to deeply equal/u);
    await expect(expectTrue("({ a: 1, b: 2 }); // => { a: 1 }", names)).rejects.toThrow(/to deeply equal/u);
  });

  test("fails on an example that does not run", async () => {
    await expect(expectTrue("triple(2); // => 6", names)).rejects.toThrow(/triple is not defined/u);
  });

  test("takes from a page only the blocks that claim a value", () => {
    const page = "```ts\na(); // => 1\n```\n\n```ts\nb();\n```\n\n```sh\nc // => 2\n```\n";
    expect(typescriptBlocks(page)).toEqual(["a(); // => 1\n"]);
  });
});
