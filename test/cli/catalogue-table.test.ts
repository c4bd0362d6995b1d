import { type ShortageResult, scoreShortage } from "shortage-index";
import { expect, it } from "vitest";
import { catalogueTable } from "../../src/cli/catalogue-table.js";
import { certaintyColumns } from "../../src/cli/certainty-columns.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { UNCERTAINTY_WORDS } from "../../src/cli/uncertainty-words.data.js";
import { WORDS } from "../../src/cli/words.data.js";
import { sureOf } from "../report/beside.js";
import { position } from "./positions.js";

const long = "非常非常非常非常非常非常长的岗位名称工程师";
const { ranking: ranked } = scoreShortage([
  position("焊工", { industry: null, stock: null, mobile: null }),
  position(long, { salary: 90_000 }),
  position("a\u001b[2J"),
]);
const ranking = ranked.map((entry) => ({ ...entry, uncertainty: null }));
/** As sure as the made-up uncertainty of the reports says: a place down in a quarter of the draws. */
const sure = sureOf({ ranking: ranked } as ShortageResult);
const assessed = ranked.map((entry, at) => ({ ...entry, uncertainty: sure.positions[at] ?? null }));

it("lines columns up by their width on the terminal, and drops the last ones where it is narrow", () => {
  for (const width of [140, 100, 80]) {
    const lines = catalogueTable(ranking, WORDS.zh, width, []);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
  expect(catalogueTable(ranking, WORDS.en, 140, [])[0]).toMatch(/mobile$/);
  expect(catalogueTable(ranking, WORDS.en, 60, [])[0]).toMatch(/level$/);
});

it("shows gaps as a dash and control characters as text", () => {
  const text = catalogueTable(ranking, WORDS.en, 140, []).join("\n");
  expect(text).toContain("–");
  expect(text).toContain("a\\u{1b}[2J");
  expect(text).toContain("…");
});

it("says how sure a place is beside its level, where it was asked for and there is room", () => {
  const columns = certaintyColumns(sure, UNCERTAINTY_WORDS.en);
  const [heading, first, second] = catalogueTable(assessed, WORDS.en, 140, columns);
  expect(heading).toMatch(/ score {2}level {2}90 % interval {2}in top 2 {2}scarcity /);
  expect(first).toMatch(/ 5 +1–2 +95 % /);
  expect(second).toMatch(/ 2–3 +95 % /);
  expect(catalogueTable(assessed, WORDS.zh, 140, certaintyColumns(sure, UNCERTAINTY_WORDS.zh))[0]).toMatch(
    /等级 +90 % 名次区间 +入前 2 名 +稀缺/,
  );
  expect(catalogueTable(assessed, WORDS.en, 60, columns)[0]).toMatch(/level$/);
  // Before the share in the top N, the industry gives way.
  const lines = catalogueTable(
    assessed.map((entry) => ({ ...entry, name: entry.name.slice(0, 10), industry: "新一代信息技术" })),
    WORDS.en,
    80,
    columns,
  );
  expect(lines[0]).toMatch(/in top 2$/);
  expect(lines[1]).toMatch(/新一代信息…/);
  // A position of which nothing is known has a dash.
  expect(catalogueTable([{ ...assessed[0], uncertainty: null } as never], WORDS.en, 140, columns)[1]).toMatch(
    /– {2,}–/,
  );
});

it("has no column of a cut where there is none", () => {
  expect(certaintyColumns({ ...sure, cut: null }, UNCERTAINTY_WORDS.en).map(({ heading }) => heading)).toEqual([
    "90 % interval",
  ]);
});
