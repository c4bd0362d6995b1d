import { expect, test } from "vitest";
import { explainOptions } from "../../src/schema/explain-options.js";
import { findIssues } from "../../src/schema/find-issues.js";

test.each<[unknown, number]>([
  [{}, 0],
  [{ language: "en" }, 0],
  [{ language: "zh" }, 0],
  [{ language: "fr" }, 1],
  [{ lang: "zh" }, 1],
  ["zh", 1],
])("%j has %i issues", (value, count) => {
  expect(findIssues(explainOptions(), value, "options")).toHaveLength(count);
});
