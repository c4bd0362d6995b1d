import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createTally,
  emptyTally,
  mergeTallies,
  normaliseRecords,
  type ShortageOptions,
  scoreShortage,
  type Tally,
  type TallyOptions,
  tallyPositions,
} from "../src/index.js";

/** Few titles, so that rows meet in one position, written in several ways. */
const titles = fc.constantFrom(
  "焊工",
  "焊工（急聘）",
  " Java开发工程师 ",
  "Java开发工程师",
  "Data Analyst",
  "会计",
  "__proto__",
  "",
  "???",
);
const industries = fc.constantFrom("制造", "信息技术", "a/b", "", null, "__proto__");

/** Raw advertisements as several sites write them; some cells say nothing, some cannot be read, some are no text. */
const advertisements = fc.record(
  {
    title: titles,
    industry: industries,
    headcount: fc.constantFrom("", "招3人", "招若干人", "12", "2 openings", 7),
    salary: fc.constantFrom(
      "15k-25k·14薪",
      "1.5-2万/月",
      "20万以上/年",
      "面议",
      "200元/天",
      "@@",
      "6000-8000元/月",
      9000,
    ),
    education: fc.constantFrom("", "本科及以上", "大专", "学历不限", "MS/PhD", "@@", "高中"),
    experience: fc.constantFrom("", "经验不限", "3-5年", "1年以下", "5+ years", "@@"),
    description: fc.constantFrom("", "熟悉Java和MySQL，英语四级", "持焊工证，能适应倒班", "无需英语"),
    tags: fc.constantFrom<unknown>("", ["Java", "英语"], "驾照", { no: "text" }),
    attributes: fc.constantFrom("", "上海-浦东 | 3-4年经验 | 本科 | 招1人", "@@"),
  },
  { requiredKeys: ["title"] },
);

const talent = fc.record({
  title: titles,
  industry: industries,
  status: fc.constantFrom("在职", "离职-随时到岗", "stock", "Open to work", "@@"),
  count: fc.constantFrom("", 1, "40人", "1,200", "many"),
});

/** Rows, each with a number that says which file it falls into, and another that says where in the file. */
const scattered = <T>(rows: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(fc.record({ row: rows, file: fc.nat(3), key: fc.nat() }), { maxLength });

const identities = fc.constantFrom<TallyOptions>({}, { by: "industry-and-name" });
const scorings = fc.constantFrom<ShortageOptions>(
  { minimumCoverage: 0 },
  {},
  { weights: "entropy", minimumCoverage: 0 },
  { normalise: { method: "z-score" }, missing: "median", ties: "midrank" },
  { groupWeights: { scarcity: 2, bar: 1, price: 1 }, missing: "worst", aggregate: "geometric" },
);

/** One file of each kind, read and counted. */
function countFile(jobs: readonly unknown[], people: readonly unknown[], options: TallyOptions): Tally {
  const read = normaliseRecords(jobs, { kind: "job", salary: { currency: "CNY", period: "month" } });
  const known = normaliseRecords(people, { kind: "talent" });
  const tally = tallyPositions(read.records, known.records, options);
  const { rowsIn, used, usedInPart } = read.ledger;
  expect(rowsIn).toBe(jobs.length);
  expect(tally.totals().advertisements).toBe(used + usedInPart);
  return tally;
}

/** The result as JSON, or the words in which it was refused. */
function scoreText(tally: Tally, options: ShortageOptions): string {
  try {
    return JSON.stringify(scoreShortage(tally.positions(), options));
  } catch (error) {
    return String(error);
  }
}

describe("from raw rows to scores", () => {
  test("law: neither the order of the rows nor their split into files shows, bit for bit", () => {
    let ranked = 0;
    fc.assert(
      fc.property(
        scattered(advertisements, 40),
        scattered(talent, 12),
        identities,
        scorings,
        (jobs, people, identity, scoring) => {
          const whole = countFile(
            jobs.map(({ row }) => row),
            people.map(({ row }) => row),
            identity,
          );
          const shuffled = [...jobs].sort((one, other) => one.key - other.key);
          const mixed = [...people].sort((one, other) => one.key - other.key);
          const files = [0, 1, 2, 3].map((file) =>
            countFile(
              shuffled.filter((job) => job.file === file).map(({ row }) => row),
              mixed.filter((person) => person.file === file).map(({ row }) => row),
              identity,
            ),
          );
          const [a, b, c, d] = files as [Tally, Tally, Tally, Tally];
          const stored = createTally(JSON.parse(JSON.stringify(mergeTallies(d, b))));
          const merged = mergeTallies(mergeTallies(emptyTally(), stored), mergeTallies(c, a));
          expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
          const text = scoreText(whole, scoring);
          expect(scoreText(merged, scoring)).toBe(text);
          if (text.startsWith('{"ranking":[{')) ranked += 1;
        },
      ),
      { numRuns: 200 },
    );
    // The law is about rankings, not about refusals.
    expect(ranked).toBeGreaterThan(100);
  });

  test("law: nobody is lost on the way", () => {
    fc.assert(
      fc.property(fc.array(advertisements, { maxLength: 40 }), fc.array(talent, { maxLength: 12 }), (jobs, people) => {
        const tally = countFile(jobs, people, {});
        const positions = tally.positions();
        const totals = tally.totals();
        const sum = (pick: (position: (typeof positions)[number]) => number): number =>
          positions.reduce((total, position) => total + pick(position), 0);
        expect(sum(({ advertisements: count }) => count)).toBe(totals.advertisements);
        expect(sum(({ demand }) => demand)).toBe(totals.vacancies);
        const { records } = normaliseRecords(people, { kind: "talent" });
        const counted = [...records].reduce((total, { count }) => total + count, 0);
        const { unadvertised } = totals;
        const placed = sum(({ stock }) => stock ?? 0) + sum(({ mobile }) => mobile ?? 0);
        expect(placed + unadvertised.stock + unadvertised.mobile).toBe(counted);
        if (positions.length === 0) return;
        const { ranking, excluded } = scoreShortage(positions, { weights: "equal" });
        expect([...ranking, ...excluded].map(({ id }) => id).sort()).toEqual(positions.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });
});
