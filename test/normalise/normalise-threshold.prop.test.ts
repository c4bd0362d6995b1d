import { describe } from "vitest";
import { normaliseThreshold } from "../../src/normalise/normalise-threshold.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseThreshold", () => {
  normaliserLaws({
    run: (values, direction) => normaliseThreshold(values, { direction, cutPoints: [-100, 0, 250] }),
    range: [0, 3],
    unchangedBy: "nothing",
  });
});
