import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Position, type ShortageResult, scoreShortage } from "../../src/index.js";
import { filesFor } from "./files.js";
import { shell } from "./run-shell.js";

const write = filesFor("compare");

/** A position known by its experience alone: with bounds of 0 and 10 years its score is ten times the years. */
function position(id: string, experience: number, name: string = id): Position {
  return {
    ...{ id, name, industry: "Care", advertisements: 1, demand: 1, stock: null, mobile: null, education: null },
    ...{ experience, requirements: null, salary: null, currency: null },
  };
}

function edition(...positions: readonly Position[]): ShortageResult {
  return scoreShortage(positions, {
    dimensions: [{ id: "experience", group: "bar", direction: "benefit" }],
    normalise: { method: "goalposts", lower: 0, upper: 10 },
  });
}

/** Positions in an order: 9 years of experience, 8, 7 and so on. */
function years(...ids: readonly string[]): readonly Position[] {
  return ids.map((id, at) => position(id, 9 - at));
}

/** Files of an edition and of its uncertainty: intervals of all ranks but where others are given. */
function sure(
  name: string,
  result: ShortageResult,
  intervals: Readonly<Record<string, readonly [best: number, worst: number]>>,
): { readonly result: string; readonly uncertainty: string } {
  const positions = result.ranking.map(({ id, rank }) => {
    const [best, worst] = intervals[id] ?? [1, result.ranking.length];
    return { id, rank, rankInterval: { best, worst } };
  });
  return {
    result: write(`result-${name}`, JSON.stringify(result)),
    uncertainty: write(`sure-${name}`, JSON.stringify({ positions })),
  };
}

const old = write("old.json", JSON.stringify(edition(position("a", 9), position("b", 6), position("c", 3))));
// b overtakes a; c is gone; d is new, and its name is a formula.
const now = write(
  "new.json",
  JSON.stringify(edition(position("a", 5), position("b", 8), position("d", 2, "=HYPERLINK(1)"))),
);

describe("compare", () => {
  it("prints what entered, left, rose and fell, with points and the main cause", async () => {
    const { code, stdout } = await shell(["compare", old, now]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 entered, 1 left, 1 rose, 1 fell, 0 stayed");
    // a: 90 → 50; b: 60 → 80.
    expect(stdout).toMatch(/rose\n.*\n {2}b +Care +2 +1 .*\+20\.0 +experience \+20\.0/u);
    expect(stdout).toMatch(/fell\n.*\n {2}a +Care +1 +2 .*-40\.0 +experience -40\.0/u);
    // The ranks of a and b, 1 2 against 2 1, are exactly reversed.
    expect(stdout).toContain("-1.000");
  });

  it("marks what changed beyond the uncertainty of both editions, and shows it first", async () => {
    // Of four that rise or fall by a place or three, d alone has intervals of ranks that do not meet.
    const [was, is] = [edition(...years("a", "b", "c", "d")), edition(...years("d", "b", "a", "c"))];
    const [one, other] = [sure("was.json", was, { d: [4, 4] }), sure("is.json", is, { d: [1, 1] })];
    const asked = ["--previous-uncertainty", one.uncertainty, "--current-uncertainty", other.uncertainty];
    const { stdout } = await shell(["compare", one.result, other.result, ...asked]);
    expect(stdout).toContain("1 of 4 positions in both changed beyond the uncertainty of the two editions (marked *)");
    expect(stdout).toMatch(/rose\n.*\n\* d +Care +4 +1 /u);
    expect(stdout).toMatch(/fell\n.*\n {2}a +Care +1 +3 .*\n {2}c +Care +3 +4 /u);
    expect((await shell(["compare", one.result, other.result, ...asked, "--lang", "zh"])).stdout).toContain("（标 *）");
    // The one that moved least comes first where it alone is marked; one that kept its rank is shown for its mark.
    const [first, kept] = [sure("c.json", is, { c: [4, 4] }), sure("b.json", was, { c: [3, 3], b: [3, 4] })];
    const only = [...asked.slice(0, 1), kept.uncertainty, "--current-uncertainty", first.uncertainty];
    expect((await shell(["compare", one.result, other.result, ...only])).stdout).toMatch(/fell\n.*\n\* c .*\n {2}a /u);
    const stayed = sure("stayed.json", is, { b: [1, 2] });
    const still = ["--previous-uncertainty", kept.uncertainty, "--current-uncertainty", stayed.uncertainty];
    expect((await shell(["compare", one.result, other.result, ...still])).stdout).toMatch(
      /stayed\n.*\n\* b +Care +2 +2 /u,
    );
    const same = ["--previous-uncertainty", one.uncertainty, "--current-uncertainty", one.uncertainty];
    const none = (await shell(["compare", one.result, one.result, ...same])).stdout;
    expect(none).toContain("0 of 4 positions in both changed beyond the uncertainty of the two editions;");
    expect(none).not.toContain("*");
  });

  it("speaks Chinese", async () => {
    const { stdout } = await shell(["compare", old, now, "--lang", "zh"]);
    expect(stdout).toContain("新进 1，退出 1，上升 1，下降 1，不变 0");
  });

  it("compares the first positions alone", async () => {
    const { stdout } = await shell(["compare", old, now, "--top", "1"]);
    expect(stdout).toContain("1 entered, 1 left");
  });

  it("compares as many as the newer catalogue has places, where nothing else is said", async () => {
    const saved = JSON.parse(readFileSync(now, "utf8")) as object;
    const places = write("places.json", JSON.stringify({ ...saved, catalogue: { format: 1, pick: { count: 1 } } }));
    expect((await shell(["compare", old, places])).stdout).toContain("1 entered, 1 left");
    expect((await shell(["compare", old, places, "--top", "2"])).stdout).toContain("0 entered, 0 left");
  });

  it("writes CSV that runs no formula, and JSON", async () => {
    const [csv, json] = [write("out.csv", ""), write("out.json", "")];
    const { code } = await shell(["compare", old, now, "--out", csv, "--out", json]);
    expect(code).toBe(0);
    const lines = readFileSync(csv, "utf8").split("\r\n");
    expect(lines[1]).toBe("rose,b,b,Care,2,1,3,5,60,80,20,20,0,0,");
    expect(lines.some((line) => line.startsWith("entered,d,'=HYPERLINK(1),Care,,3,,"))).toBe(true);
    const { counts } = JSON.parse(readFileSync(json, "utf8"));
    expect(counts).toEqual({ entered: 1, left: 1, rose: 1, fell: 1, stayed: 0 });
  });

  it("writes CSV to standard output, and the report beside it", async () => {
    const { stdout, stderr } = await shell(["compare", old, now, "--out", "-"]);
    expect(stdout).toContain("rose,b,b,Care");
    expect(stderr).toContain("1 entered");
  });

  it("says of several editions how long a position has been listed", async () => {
    const { stdout } = await shell(["compare", old, old, now]);
    expect(stdout).toMatch(
      /Most often listed in 3 editions\n.*\n {2}a +Care +3 +3\n {2}b +Care +3 +3\n {2}c +Care +2 +2/u,
    );
  });

  it("names the file at fault, and which edition it is", async () => {
    const half = (result: ShortageResult): ShortageResult => ({
      ...result,
      ranking: result.ranking.map((entry) => ({ ...entry, score: entry.score / 2 })),
    });
    const whole = edition(...years("a", "b"));
    const [good, bad] = [write("good.json", JSON.stringify(whole)), write("bad.json", JSON.stringify(half(whole)))];
    const twice = write("twice.json", JSON.stringify({ ...whole, ranking: [...whole.ranking, ...whole.ranking] }));
    const priced = (currency: string): string =>
      write(
        `${currency}.json`,
        JSON.stringify(
          scoreShortage(
            [1, 2].map((times) => ({ ...position(String(times), times), salary: 1000 * times, currency })),
            { dimensions: ["salary"] },
          ),
        ),
      );
    const [euros, yuan] = [priced("EUR"), priced("CNY")];
    const sums = "ranking[0].score: expected the sum of its contributions";
    const other = sure("other.json", edition(...years("b", "a")), {});
    const asked = ["--previous-uncertainty", other.uncertainty, "--current-uncertainty", other.uncertainty];
    for (const [argv, message] of [
      [["compare", good, bad], `${bad} (the newer edition): ${sums}`],
      [["compare", bad, good], `${bad} (the older edition): ${sums}`],
      [["compare", good, good, ...asked], `${other.uncertainty} (how sure the older edition is): expected`],
      [["compare", good, twice], "twice.json"],
      [["compare", twice, good, good], `${twice} (edition 1 of 3): ranking: expected ids that differ`],
      [["compare", euros, yuan], `${yuan} does not compare with ${euros}: salary: expected salaries in the currency`],
    ] as const) {
      const { code, stderr } = await shell(argv);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
      expect(stderr).not.toMatch(/compareEditions|measurePersistence/u);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
  });

  it.each([
    [["compare", old], "name two results or more"],
    [["compare", old, "nowhere.json"], "there is no file nowhere.json"],
    [["compare", old, write("broken.json", "{")], "is no JSON"],
    [["compare", old, write("other.json", "{}")], "holds no ranking"],
    [["compare", old, now, "--out", "x.xls"], "must end in .json or .csv"],
    [["compare", old, now, "--out", old], "would write over a file that is read"],
    [
      ["compare", old, now, "--current-uncertainty", write("u.json", "{}")],
      "--current-uncertainty says nothing without --previous-uncertainty",
    ],
    [["compare", old, now, "--previous-uncertainty", write("u.json", "{}")], "without --current-uncertainty"],
    [["compare", old, now, "--tpo", "3"], "did you mean --top?"],
  ])("refuses %j in one line", async (argv, message) => {
    const { code, stderr } = await shell(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
