import { describe } from "vitest";
import { normaliseLog } from "../../src/normalise/normalise-log.js";
import { positiveValue } from "../support/arbitraries.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseLog", () => {
  normaliserLaws({
    run: (values, direction) => normaliseLog(values, { direction }),
    values: positiveValue.map((value) => value + 1),
    unchangedBy: "nothing",
  });
});
