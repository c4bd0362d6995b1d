import { describe } from "vitest";
import { normaliseBorda } from "../../src/normalise/normalise-borda.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseBorda", () => {
  normaliserLaws({
    run: (values, direction) => normaliseBorda(values, { direction, ties: "midrank" }),
    range: null,
    strict: true,
  });
});
