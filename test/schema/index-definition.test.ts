import { expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { indexContext, indexDefinition } from "../../src/schema/index-definition.js";

const plain = {
  indicators: [{ id: "demand", direction: "benefit" }],
  normalise: { method: "min-max" },
  weight: { method: "equal" },
  aggregate: { method: "arithmetic" },
};

/** Paths of what is wrong with a definition that differs from a right one. */
const pathsOf = (over: object): readonly string[] =>
  findIssues(indexDefinition(), { ...plain, ...over }, "d").map(({ path }) => path);

test("a definition of an index: every part by its path", () => {
  expect(pathsOf({})).toEqual([]);
  expect(pathsOf({ groupWeights: [{ id: "g", weight: 1 }], missing: { method: "mean", within: "segment" } })).toEqual(
    [],
  );
  expect(pathsOf({ indicators: [{ id: 1, direction: "up", normalise: { method: "none" } }] })).toEqual([
    "d.indicators[0].id",
    "d.indicators[0].direction",
  ]);
  expect(pathsOf({ normalise: undefined })).toEqual(["d.normalise"]);
  expect(pathsOf({ tolerance: 2, ties: "ordinal", constant: "drop" })).toEqual(["d.constant", "d.ties", "d.tolerance"]);
  expect(pathsOf({ groupWeights: [{ id: "g", weight: -1 }] })).toEqual(["d.groupWeights[0].weight"]);
  expect(pathsOf({ wheights: 1 })).toEqual(["d"]);
});

test("a context: ids and segments, and nothing else", () => {
  const pathsIn = (context: unknown): readonly string[] =>
    findIssues(indexContext(), context, "c").map(({ path }) => path);
  expect(pathsIn({})).toEqual([]);
  expect(pathsIn({ ids: ["a"], segments: ["b"] })).toEqual([]);
  expect(pathsIn({ id: ["a"] })).toEqual(["c"]);
  expect(pathsIn(null)).toEqual(["c"]);
});
