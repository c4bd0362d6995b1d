import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { documentationOf, pageOf, publicSurface, tagTexts } from "../scripts/gates/public-surface.js";
import { importsOf, readSources, roomOf, targetOf } from "./support/imports.js";

const root = new URL("../", import.meta.url);
const doors = ["index.ts", "synthetic.ts", "sql.ts", "duckdb.ts", "report.ts", "cli.ts"];
const sources = new Map(readSources().map((file) => [file.path, file]));

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

/** Files of the source that a room's tests import, with helpers in between, and what those import within the room. */
function reachedByTests(room: string): Set<string> {
  const folder = `test/${room}/`;
  const names = existsSync(new URL(folder, root))
    ? readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    : [];
  // What runs in a page is bundled from there, and tested in a browser.
  const inPage = room === "report" ? ["src/report/page/main.ts"] : [];
  const waiting = inPage.concat(
    names.filter((name) => name.endsWith(".ts")).map((name) => folder + name.replaceAll("\\", "/")),
  );
  const reached = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || !existsSync(new URL(path, root))) continue;
    reached.add(path);
    const text = readFileSync(new URL(path, root), "utf8");
    for (const { specifier } of importsOf({ path, text })) {
      const door = specifier === `shortage-index/${room}` ? `src/${room}.ts` : "";
      const target = specifier?.startsWith(".") ? targetOf(path, specifier) : door;
      if (target.startsWith("test/") || target.startsWith(`src/${room}/`) || target === `src/${room}.ts`)
        waiting.push(target);
    }
  }
  return reached;
}

describe("the tests mirror the source", () => {
  const files = [...sources.values()].filter(({ path, text }) => runs(path, text)).map(({ path }) => path);

  test("is read at all", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test("every public function's file has a test file of its own", () => {
    const named = publicSurface().filter(({ kind }) => kind === "function");
    const untested = named.filter(
      ({ file }) => !existsSync(new URL(file.replace(/^src(.+)\.ts$/u, "test$1.test.ts"), root)),
    );
    expect(untested.map(({ name, file }) => `${name}: ${file}`)).toEqual([]);
  });

  test("every other file is reached by the tests of its room", () => {
    const rooms = new Map([...new Set(files.map(roomOf))].map((room) => [room, reachedByTests(room)]));
    expect(files.filter((path) => rooms.get(roomOf(path))?.has(`src/${path}`) !== true)).toEqual([]);
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
