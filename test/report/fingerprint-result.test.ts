import { createHash } from "node:crypto";
import { scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/report/canonical-json.js";
import { fingerprintResult } from "../../src/report/fingerprint-result.js";
import { fourPositions } from "../support/shortage-positions.js";

const result = scoreShortage(fourPositions);

describe("fingerprintResult", () => {
  it("is the SHA-256 of the canonical JSON, as another program computes it", () => {
    const expected = createHash("sha256").update(canonicalJson(result)).digest("hex");
    expect(fingerprintResult(result)).toBe(`sha256:${expected}`);
  });

  it("outlives a file, and the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(result).reverse()) as unknown as typeof result;
    expect(fingerprintResult(turned)).toBe(fingerprintResult(result));
    expect(fingerprintResult(JSON.parse(JSON.stringify(result)))).toBe(fingerprintResult(result));
  });

  it("changes with the last bit of a score", () => {
    const [first, ...rest] = result.ranking;
    if (first === undefined) throw new Error("no ranking");
    const nudged = { ...result, ranking: [{ ...first, score: first.score * (1 + Number.EPSILON) }, ...rest] };
    expect(nudged.ranking[0]?.score).not.toBe(first.score);
    expect(fingerprintResult(nudged)).not.toBe(fingerprintResult(result));
  });
});
