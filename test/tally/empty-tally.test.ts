import { describe, expect, test } from "vitest";
import type { JobRecord } from "../../src/model/record.js";
import { emptyTally } from "../../src/tally/empty-tally.js";
import { mergeTallies } from "../../src/tally/merge-tallies.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";

describe("emptyTally", () => {
  const job: JobRecord = {
    kind: "job",
    position: "welder",
    title: "Welder",
    industry: null,
    headcount: 3,
    salary: null,
    education: null,
    experience: null,
    requirements: null,
  };

  test("holds no position and was counted in no way", () => {
    expect(emptyTally().positions()).toEqual([]);
    expect(emptyTally().method).toBeNull();
  });

  test("adds nothing on either side, however the other was counted", () => {
    const tally = tallyPositions([job], undefined, { vacanciesWhenUnstated: 4 });
    expect(JSON.stringify(mergeTallies(tally, emptyTally()))).toBe(JSON.stringify(tally));
    expect(JSON.stringify(mergeTallies(emptyTally(), tally))).toBe(JSON.stringify(tally));
    expect(mergeTallies(emptyTally(), emptyTally()).positions()).toEqual([]);
  });
});
