import { describe } from "vitest";
import { normalisePercentile } from "../../src/normalise/normalise-percentile.js";
import { normaliserLaws } from "../support/laws.js";

describe("normalisePercentile", () => {
  normaliserLaws({ run: (values, direction) => normalisePercentile(values, { direction }), strict: true });
});
