import { describe, expect, test } from "vitest";
import { findBreaches, findCycles, importsOf, type Room, readSources, type SourceFile } from "./support/imports.js";

const room = (rooms: readonly string[], packages: readonly string[] = []): Room => ({ rooms, packages });

const base = ["errors", "model", "numeric"];
const steps = ["normalise", "weight", "aggregate", "rank"];
const pipeline = ["schema", "parse", "records", "tally"];
const asked = ["uncertainty", "editions"];
const core = [...base, ...pipeline, ...steps, "score", ...asked];

const outer = ["sql", "duckdb", "report", "synthetic"].map((entry) => `shortage-index/${entry}`);

/** What each room may import; a room may always import itself. Zod, simple-statistics and Node have one place each. */
const table: Readonly<Record<string, Room>> = {
  errors: room([]),
  model: room(["errors"]),
  numeric: room(["errors", "model"], ["simple-statistics"]),
  schema: room(["errors", "model"], ["zod"]),
  parse: room(["errors", "model"]),
  records: room(["errors", "model", "schema", "parse"]),
  tally: room(base),
  normalise: room(base),
  weight: room(base),
  aggregate: room(base),
  rank: room(base),
  score: room([...base, ...pipeline, ...steps]),
  // What is asked of a score.
  uncertainty: room([...base, ...pipeline, ...steps, "score"]),
  editions: room([...base, ...pipeline, ...steps, "score", "uncertainty"]),
  // Outside the core. What reads files and talks to a terminal goes through the core's door, by its name.
  synthetic: room(base),
  sql: room([], ["shortage-index"]),
  duckdb: room([], ["shortage-index", "shortage-index/sql", "@duckdb/node-api", "node:"]),
  report: room([], ["shortage-index", "@observablehq/plot", "linkedom", "write-excel-file"]),
  cli: room([], ["shortage-index", ...outer, "node:"]),
  // The doors.
  "index.ts": room(core),
  "synthetic.ts": room(["synthetic"]),
  "duckdb.ts": room(["duckdb"]),
  "sql.ts": room(["sql"]),
  "report.ts": room(["report"]),
  "cli.ts": room(["cli"], ["node:"]),
};

describe("the source", () => {
  const sources = readSources();

  test("is read at all", () => {
    expect(sources.map(({ path }) => path)).toContain("index.ts");
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(20);
  });

  test("keeps to the table of rooms", () => {
    expect(findBreaches(sources, table)).toEqual([]);
  });

  test("has no cycle of imports", () => {
    expect(findCycles(sources)).toEqual([]);
  });

  test("re-exports by name only, and exports no default", () => {
    const loose = sources.filter(({ text }) => /^export (\*|default)/mu.test(text)).map(({ path }) => path);
    expect(loose).toEqual([]);
  });
});

describe("the checker", () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test.each([
    ["static import", 'import { x } from "../rank/x.js";'],
    ["type import", 'import type { X } from "../rank/x.js";'],
    ["inline type import", 'type X = import("../rank/x.js").X;'],
    ["re-export", 'export { x } from "../rank/x.js";'],
    ["star re-export", 'export * from "../rank/x.js";'],
    ["side-effect import", 'import "../rank/x.js";'],
    ["dynamic import", 'const x = await import("../rank/x.js");'],
    ["require", 'const x = require("../rank/x.js");'],
  ])("finds a planted breach: %s", (_, text) => {
    expect(findBreaches([file("weight/a.ts", text)], table)).toEqual([
      "weight/a.ts: room weight may not import rank/x.ts",
    ]);
  });

  test.each([
    ["zod outside schema", "parse/a.ts", 'import * as z from "zod/mini";', "room parse may not import zod/mini"],
    [
      "simple-statistics outside numeric",
      "score/a.ts",
      'import "simple-statistics";',
      "room score may not import simple-statistics",
    ],
    ["Node in the core", "records/a.ts", 'import { readFile } from "node:fs";', "room records may not import node:fs"],
    ["Node by its bare name", "records/a.ts", 'import fs from "fs";', "room records may not import fs"],
    ["a core room by path from outside", "cli/a.ts", 'import "../score/x.js";', "room cli may not import score/x.ts"],
    ["a path out of src", "rank/a.ts", 'import "../../test/x.js";', "../../test/x.js leaves src"],
    ["a computed import", "rank/a.ts", "await import(name);", "a computed import cannot be checked"],
    ["a room nobody listed", "misc/a.ts", "", "room misc is not in the table"],
  ])("finds a planted breach: %s", (_, path, text, message) => {
    expect(findBreaches([file(path, text)], table)).toEqual([`${path}: ${message}`]);
  });

  test("lets allowed imports pass, and words in comments and strings", () => {
    const text = 'import "../errors/e.js"; import "./b.js"; // import "zod"\nconst s = \'import "zod"\'; void s;';
    expect(findBreaches([file("rank/a.ts", text)], table)).toEqual([]);
    expect(findBreaches([file("schema/a.ts", 'import * as z from "zod/mini";')], table)).toEqual([]);
  });

  test("finds a planted cycle, through types and over three files", () => {
    const files = [
      file("rank/a.ts", 'import { b } from "./b.js";'),
      file("rank/b.ts", 'import type { C } from "./c.js";'),
      file("rank/c.ts", 'export { a } from "./a.js";'),
      file("rank/d.ts", 'import "./a.js";'),
    ];
    expect(findCycles(files)).toEqual(["rank/a.ts → rank/b.ts → rank/c.ts → rank/a.ts"]);
    expect(findCycles(files.slice(1))).toEqual([]);
  });
});
