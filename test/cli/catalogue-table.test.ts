import { scoreShortage } from "shortage-index";
import { expect, it } from "vitest";
import { catalogueTable } from "../../src/cli/catalogue-table.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { WORDS } from "../../src/cli/words.data.js";
import { position } from "./positions.js";

const long = "非常非常非常非常非常非常长的岗位名称工程师";
const { ranking } = scoreShortage([
  position("焊工", { industry: null, stock: null, mobile: null }),
  position(long, { salary: 90_000 }),
  position("a\u001b[2J"),
]);

it("lines columns up by their width on the terminal, and drops the last ones where it is narrow", () => {
  for (const width of [140, 100, 80]) {
    const lines = catalogueTable(ranking, WORDS.zh, width);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
  expect(catalogueTable(ranking, WORDS.en, 140)[0]).toMatch(/mobile$/);
  expect(catalogueTable(ranking, WORDS.en, 60)[0]).toMatch(/level$/);
});

it("shows gaps as a dash and control characters as text", () => {
  const text = catalogueTable(ranking, WORDS.en, 140).join("\n");
  expect(text).toContain("–");
  expect(text).toContain("a\\u{1b}[2J");
  expect(text).toContain("…");
});
