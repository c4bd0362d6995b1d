import { describe, expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { shortageOptions } from "../../src/schema/shortage-options.js";
import { modelCaseLevelQuota, shortageDefaults } from "../../src/score/shortage-defaults.js";

describe("shortageDefaults", () => {
  test("the five dimensions are benefits, in their order and their groups", () => {
    expect(shortageDefaults.dimensions.map(({ value }) => [value.id, value.group, value.direction])).toEqual([
      ["supplyDemand", "scarcity", "benefit"],
      ["education", "bar", "benefit"],
      ["experience", "bar", "benefit"],
      ["requirements", "bar", "benefit"],
      ["salary", "price", "benefit"],
    ]);
  });

  test("what is heavy-tailed is read on a log scale", () => {
    const logged = shortageDefaults.dimensions.filter(
      ({ value }) => "scale" in value.normalise && value.normalise.scale === "log",
    );
    expect(logged.map(({ value }) => value.id)).toEqual(["supplyDemand", "salary"]);
  });

  test("every default has a reason, and is a valid option", () => {
    const defaults = [
      ...shortageDefaults.dimensions,
      ...Object.values(shortageDefaults.options),
      shortageDefaults.starvedBelow,
    ];
    for (const { reason } of defaults) expect(reason.length).toBeGreaterThan(20);
    const options = Object.fromEntries(
      Object.entries(shortageDefaults.options).map(([name, { value }]) => [name, value]),
    );
    const dimensions = shortageDefaults.dimensions.map(({ value }) => value);
    expect(findIssues(shortageOptions(), { dimensions, ...options }, "defaults")).toEqual([]);
  });
});

test("modelCaseLevelQuota holds the published numbers, 243 in all", () => {
  expect(modelCaseLevelQuota.counts).toEqual([27, 32, 42, 63, 79]);
  expect(modelCaseLevelQuota.counts.reduce((sum, count) => sum + count, 0)).toBe(243);
});
