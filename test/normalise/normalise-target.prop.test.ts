import { describe } from "vitest";
import { normaliseTarget } from "../../src/normalise/normalise-target.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseTarget", () => {
  normaliserLaws({
    run: (values, direction) => normaliseTarget(values, { direction, target: direction === "benefit" ? 2e6 : -2e6 }),
    unchangedBy: "nothing",
    strict: true,
  });
});
