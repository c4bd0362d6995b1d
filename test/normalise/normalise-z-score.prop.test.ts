import { describe } from "vitest";
import { normaliseZScore } from "../../src/normalise/normalise-z-score.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseZScore", () => {
  normaliserLaws({ run: (values, direction) => normaliseZScore(values, { direction }), range: null, strict: true });
});
