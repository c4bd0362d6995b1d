import { describe, expect, test } from "vitest";
import { checkShape } from "../../src/schema/check-shape.js";
import { uncertaintyOptions, weightUncertainty } from "../../src/schema/uncertainty-options.js";
import { expectFault } from "../support/laws.js";

const check = (options: unknown) => () => {
  checkShape(uncertaintyOptions(), options, "options");
};

describe("uncertaintyOptions", () => {
  test("takes every source, on, off and left out", () => {
    for (const options of [
      {},
      { weights: false, data: false, method: false },
      { weights: { kind: "uniform" }, data: {}, method: {}, index: { ties: "dense" } },
      { weights: { kind: "dirichlet", concentration: 10 }, data: { counts: false }, seed: 0, draws: 1_000_000 },
      {
        weights: { kind: "relative", share: 1 },
        method: { treat: [{ method: "none" }], missing: [{ method: "worst" }] },
      },
      {
        weights: {
          kind: "constrained",
          constraints: [
            { kind: "bounds", dimension: "salary", maximum: 0.5 },
            { kind: "at-least", dimension: "education", than: "salary" },
            { kind: "linear", coefficients: { education: 1, salary: -1 }, atMost: 0 },
          ],
        },
        top: 243,
        probability: 0.95,
        rankAcceptability: true,
        pairwise: true,
      },
    ]) {
      expect(check(options)).not.toThrow();
    }
  });

  test.each([
    [{ weigths: false }, "options", "did you mean `weights`?"],
    [{ weights: { kind: "unifrom" } }, "options.weights.kind", 'did you mean "uniform"?'],
    [{ weights: { kind: "relative", share: 1.1 } }, "options.weights.share", "a number from 0 to 1"],
    [{ weights: { kind: "dirichlet", concentration: 0 } }, "options.weights.concentration", "a number above 0"],
    [{ weights: { kind: "constrained", constraints: [] } }, "options.weights.constraints", "1 or more constraints"],
    [{ data: { counts: "yes" } }, "options.data.counts", "true or false"],
    [{ method: { aggregate: [{ method: "sum" }] } }, "options.method.aggregate[0].method", "one of"],
    [{ draws: 1.5 }, "options.draws", "an integer from 1 to 1000000"],
    [{ seed: 2 ** 53 }, "options.seed", "an integer from 0 to 2^53 − 1"],
    [{ probability: 1 }, "options.probability", "a number from 0.01 to 0.999"],
    [null, "options", "an object"],
  ])("refuses %j by its path, with the remedy", (options, where, expected) => {
    const { details } = expectFault(check(options), "invalid-option");
    expect(details.where).toBe(where);
    expect(details.expected).toContain(expected);
  });
});

describe("weightUncertainty", () => {
  test("is the weights alone", () => {
    expect(() => {
      checkShape(weightUncertainty(), { kind: "uniform" }, "weights");
    }).not.toThrow();
    expectFault(() => {
      checkShape(weightUncertainty(), false, "weights");
    }, "invalid-option");
  });
});
