import { describe } from "vitest";
import { normaliseLogRatio } from "../../src/normalise/normalise-log-ratio.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseLogRatio", () => {
  normaliserLaws({
    run: (values, direction) => normaliseLogRatio(values, { direction }),
    values: positiveValue,
    range: null,
    unchangedBy: "scaling",
  });
});
