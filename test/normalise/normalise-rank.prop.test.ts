import { describe } from "vitest";
import { normaliseRank } from "../../src/normalise/normalise-rank.js";
import { normaliserLaws } from "../support/laws.js";

describe("normaliseRank", () => {
  normaliserLaws({ run: (values, direction) => normaliseRank(values, { direction }), range: null, strict: true });
});
