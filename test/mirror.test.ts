import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { documentationOf, pageOf, publicSurface, tagTexts } from "../scripts/gates/public-surface.js";
import { readSources } from "./support/imports.js";

const root = new URL("../", import.meta.url);
const doors = ["index.ts", "synthetic.ts", "duckdb.ts", "cli.ts"];

/** Whether anything but types is left of a file when it runs, and it is not a list of data. */
function runs(path: string, text: string): boolean {
  if (doors.includes(path) || path.endsWith(".data.ts") || path.includes("/lexicon/")) return false;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.some((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return exported === true && !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement);
  });
}

describe("the tests mirror the source", () => {
  const files = readSources().filter(({ path, text }) => runs(path, text));

  test("is read at all", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test("every file that runs has a test file of its own", () => {
    const untested = files.filter(
      ({ path }) => !existsSync(new URL(`test/${path.replace(/\.ts$/u, ".test.ts")}`, root)),
    );
    expect(untested.map(({ path }) => path)).toEqual([]);
  });

  test("every room's test names a file of the source", () => {
    const rooms = new Set(readSources().map(({ path }) => path.split("/")[0]));
    const tests = readdirSync(new URL("test/", root), { recursive: true, encoding: "utf8" }).map((path) =>
      path.replaceAll("\\", "/"),
    );
    const orphans = tests.filter((path) => {
      const match = /^(.+?)(\.[a-z-]+)?\.(test|test-d)\.ts$/u.exec(path);
      if (match === null || !path.includes("/") || !rooms.has(path.split("/")[0])) return false;
      return (
        !existsSync(new URL(`src/${match[1]}.ts`, root)) &&
        !existsSync(new URL(`src/${match[1]}${match[2] ?? ""}.ts`, root))
      );
    });
    expect(orphans).toEqual([]);
  });
});

describe("the pages mirror the doors", () => {
  const functions = publicSurface().filter(({ kind }) => kind === "function");

  test.each(functions.map((each) => [each.name, each] as const))(
    "%s has a page and a whole docstring",
    (name, each) => {
      const page = new URL(`docs/reference/${pageOf(each)}`, root);
      expect(existsSync(page), `docs/reference/${pageOf(each)}; run npm run docs:update`).toBe(true);
      expect(readFileSync(page, "utf8")).toContain(name);
      const docs = each.nodes.map(documentationOf);
      expect(
        docs.some((doc) => ts.getTextOfJSDocComment(doc?.comment) !== undefined),
        "a first sentence",
      ).toBe(true);
      expect(docs.flatMap((doc) => tagTexts(doc, "returns")).length, "@returns").toBeGreaterThan(0);
    },
  );
});
