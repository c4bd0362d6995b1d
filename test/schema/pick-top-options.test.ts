import { expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { pickTopOptions } from "../../src/schema/pick-top-options.js";
import type { PickTopOptions } from "../../src/score/pick-top.js";

const wanted = (value: unknown): string[] =>
  findIssues(pickTopOptions(), value, "options").map(({ path, expected }) => `${path}: ${expected}`);

test("takes the least and the most", () => {
  const all: Required<PickTopOptions> = {
    count: 243,
    ties: "include",
    perIndustry: { minimum: 1, maximum: { 现代金融: 9 } },
    minimumAdvertisements: 3,
    minimumDemand: 0,
  };
  expect(wanted({ count: 1 })).toEqual([]);
  expect(wanted(all)).toEqual([]);
});

test.each<[unknown, string]>([
  [{}, "options.count: an integer of 1 or more"],
  [{ count: 0 }, "options.count: an integer of 1 or more"],
  [{ count: 2.5 }, "options.count: an integer of 1 or more"],
  [{ count: 1, ties: "all" }, 'options.ties: one of "exact", "include", "exclude"'],
  [{ count: 1, perIndustry: { maximum: -1 } }, "options.perIndustry.maximum: an integer of 0 or more"],
  [{ count: 1, perIndustry: { minimum: { a: 1.5 } } }, "options.perIndustry.minimum.a: an integer of 0 or more"],
  [
    { count: 1, perIndustry: { minimun: 1 } },
    "options.perIndustry: known keys only (`minimun` is none); did you mean `minimum`?",
  ],
])("refuses %j", (value, issue) => {
  expect(wanted(value)).toEqual([issue]);
});
