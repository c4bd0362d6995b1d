import { describe } from "vitest";
import { normaliseLogistic } from "../../src/normalise/normalise-logistic.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseLogistic", () => {
  normaliserLaws({ run: (values, direction) => normaliseLogistic(values, { direction }), unchangedBy: "affine" });
});
