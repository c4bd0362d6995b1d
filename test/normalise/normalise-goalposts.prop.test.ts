import { describe } from "vitest";
import { normaliseGoalposts } from "../../src/normalise/normalise-goalposts.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseGoalposts, clamped", () => {
  normaliserLaws({
    run: (values, direction) => normaliseGoalposts(values, { direction, lower: -100, upper: 300 }),
    unchangedBy: "nothing",
  });
});

describe("normaliseGoalposts, extended", () => {
  normaliserLaws({
    run: (values, direction) => normaliseGoalposts(values, { direction, lower: -1, upper: 3, outside: "extend" }),
    range: null,
    unchangedBy: "nothing",
    strict: true,
  });
});
