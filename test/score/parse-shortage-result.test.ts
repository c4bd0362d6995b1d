import { describe, expect, test } from "vitest";
import { explain } from "../../src/score/explain.js";
import { parseShortageResult } from "../../src/score/parse-shortage-result.js";
import { pickTop } from "../../src/score/pick-top.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { expectFault } from "../support/laws.js";
import { fourPositions } from "../support/shortage-positions.js";

const result = scoreShortage(fourPositions);

describe("parseShortageResult", () => {
  test("reads back what was written, bit for bit", () => {
    expect(parseShortageResult(JSON.stringify(result))).toStrictEqual(result);
    expect(parseShortageResult(result)).toBe(result);
  });

  test("what is read back can be asked as before", () => {
    const read = parseShortageResult(JSON.stringify(result));
    expect(pickTop(read, { count: 2 })).toEqual(pickTop(result, { count: 2 }));
    expect(explain(read, "welder")).toEqual(explain(result, "welder"));
  });

  test.each<[unknown, string]>([
    ["{", "parseShortageResult: expected JSON text"],
    ["[]", "parseShortageResult: result: expected a result of scoreShortage, received a list of 0"],
    [{ ...result, method: { ...result.method, format: 2 } }, "result.method.format: expected 1, the version"],
    [{ ...result, ranking: [{}] }, "result.ranking[0].id: expected a text, received nothing"],
  ])("refuses what is none", (json, message) => {
    expect(expectFault(() => parseShortageResult(json), "invalid-value").message).toContain(message);
  });
});
