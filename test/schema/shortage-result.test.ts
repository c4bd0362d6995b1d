import { expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { shortageResult } from "../../src/schema/shortage-result.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { fourPositions } from "../support/shortage-positions.js";

const paths = (value: unknown): string[] => findIssues(shortageResult(), value, "result").map(({ path }) => path);
const [first, ...others] = fourPositions;
const result = scoreShortage([...others, { ...first, education: null, experience: null, salary: null } as never]);

test("takes a result with a ranking, an exclusion and notices", () => {
  expect(result.excluded).toHaveLength(1);
  expect(result.notices.length).toBeGreaterThan(0);
  expect(paths(result)).toEqual([]);
});

test("refuses what is changed", () => {
  expect(paths({ ...result, ranking: 3 })).toEqual(["result.ranking"]);
  expect(paths({ ...result, ranking: [{ ...result.ranking[0], score: 101 }] })).toEqual(["result.ranking[0].score"]);
  expect(paths({ ...result, method: { ...result.method, format: 2 } })).toEqual(["result.method.format"]);
  expect(paths({ ...result, notices: [{}] })).toEqual(["result.notices[0].code", "result.notices[0].message"]);
  expect(paths(null)).toEqual(["result"]);
});
