import { expect, test } from "vitest";
import { findIssues } from "../../src/schema/find-issues.js";
import { shortageResult } from "../../src/schema/shortage-result.js";
import { scoreShortage } from "../../src/score/score-shortage.js";
import { damaged, gone, waysInto } from "../support/damage.js";
import { fourPositions } from "../support/shortage-positions.js";

const paths = (value: unknown): string[] => findIssues(shortageResult(), value, "result").map(({ path }) => path);
const [first, ...others] = fourPositions;
const result = scoreShortage([...others, { ...first, education: null, experience: null, salary: null } as never]);

test("takes a result with a ranking, an exclusion and notices", () => {
  expect(result.excluded).toHaveLength(1);
  expect(result.notices.length).toBeGreaterThan(0);
  expect(paths(result)).toEqual([]);
});

test("looks at every part of a ranked position, quickly or not", () => {
  const entry = result.ranking[0];
  const ways = waysInto(entry).filter((way) => way.length > 0);
  // rank, id, name, industry, score, level, coverage; dimensions with 5 × (part and 4 figures); subScores with 3; evidence with 4.
  expect(ways).toHaveLength(7 + 1 + 5 * 5 + 1 + 3 + 1 + 4);
  for (const way of ways) {
    const [found, ...more] = paths(damaged(result, ["ranking", 0, ...way], [])) as [string];
    expect(more).toEqual([]);
    expect(found).toBe(`result.ranking[0].${way.join(".")}`);
    for (const by of [-2, Number.NaN, true, gone]) {
      const changed = paths(damaged(result, ["ranking", 0, ...way], by));
      // A value or a contribution can be below 0, and a record lets go of a key.
      const free = (by === -2 && /value|contribution/u.test(way.join())) || (by === gone && way.length === 2);
      if (way[0] !== "evidence" && free) expect(changed).toEqual([]);
      else expect(changed.every((path) => path.startsWith(found)) && changed.length > 0, found).toBe(true);
    }
  }
});

test("refuses what is changed", () => {
  expect(paths({ ...result, ranking: 3 })).toEqual(["result.ranking"]);
  expect(paths({ ...result, ranking: [{ ...result.ranking[0], score: 101 }] })).toEqual(["result.ranking[0].score"]);
  expect(paths({ ...result, method: { ...result.method, format: 2 } })).toEqual(["result.method.format"]);
  expect(paths({ ...result, notices: [{}] })).toEqual(["result.notices[0].code", "result.notices[0].message"]);
  expect(paths(null)).toEqual(["result"]);
});
