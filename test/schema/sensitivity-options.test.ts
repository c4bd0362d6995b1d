import { expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { sensitivityOptions } from "../../src/schema/sensitivity-options.js";
import { commonChoices } from "../../src/uncertainty/common-choices.data.js";
import type { SensitivityOptions } from "../../src/uncertainty/sensitivity-options.js";

const wanted = (value: unknown): string[] =>
  findIssues(sensitivityOptions(), value, "options").map(({ path, expected }) => `${path}: ${expected}`);

test("takes no options, and every option at once", () => {
  const all: Required<SensitivityOptions> = {
    index: {},
    weights: { kind: "uniform" },
    weightSources: "each",
    data: false,
    method: { aggregate: [{ method: "arithmetic" }] },
    seed: 0,
    top: 1,
    samples: 100_000,
    resamples: 0,
    probability: 0.999,
    choices: commonChoices,
  };
  expect(wanted({})).toEqual([]);
  expect(wanted(all)).toEqual([]);
  expect(wanted({ choices: false })).toEqual([]);
  expect(wanted({ choices: { weights: [] } })).toEqual([]);
});

test.each<[unknown, string]>([
  [{ samples: 1 }, "options.samples: an integer from 2 to 100000"],
  [{ samples: 100_001 }, "options.samples: an integer from 2 to 100000"],
  [{ resamples: -1 }, "options.resamples: an integer from 0 to 100000"],
  [{ probability: 1 }, "options.probability: a number from 0.01 to 0.999"],
  [
    { choices: { missing: [{ method: "drop" }] } },
    'options.choices.missing[0].method: one of "refuse", "reweight", "median", "mean", "worst"',
  ],
  [{ choices: { agregate: [] } }, "options.choices: known keys only (`agregate` is none); did you mean `aggregate`?"],
  [{ sample: 3 }, "options: known keys only (`sample` is none); did you mean `samples`?"],
])("refuses %j", (value, issue) => {
  expect(wanted(value)).toEqual([issue]);
});
