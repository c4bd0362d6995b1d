import { describe, expect, it } from "vitest";
import { catalogueMarkdown, escapeMarkdown } from "../../src/report/catalogue-markdown.js";
import { catalogueOf, override, renamed } from "./market.js";

const textOf = (...args: Parameters<typeof catalogueMarkdown>): string => [...catalogueMarkdown(...args)].join("");
const tables = (text: string): string[] => text.split("\n").filter((line) => line.startsWith("|"));

describe("catalogueMarkdown", () => {
  it("writes the listed positions as a table", () => {
    const lines = textOf(catalogueOf({ pick: { count: 2 } })).split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "# Catalogue of positions urgently short of people",
      "",
      "2 positions listed of 4 ranked.",
      "",
      "| rank | industry | position | id | wanted | vacancies per available person | schooling (years) | experience (years) | further requirements | salary (EUR/year) | stars | level | score |".replace(
        /[()]/g,
        "\\$&",
      ),
      "| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |",
      // 108/60 vacancies a person, as worked out in test/support/shortage-positions.ts
      "| 1 | Care | Nurse | nurse | 90 | 1.80 | 15.0 | 2.0 | 3.0 | 48000 | ★★★★★ | 5 | 81.6 |",
      "| 2 | Metal | 焊工 | welder | 50 | 0.57 | 13.0 | 5.0 | 2.5 | 60000 | ★★★★☆ | 4 | 78.1 |",
    ]);
  });

  it("says what was moved by hand, and the method", () => {
    const overrides = [override(), override({ id: "nurse", action: "exclude", reason: "two|bars" })];
    const text = textOf(catalogueOf({ pick: { count: 2 }, overrides }));
    expect(text).toContain("## Moved by hand\n");
    expect(text).toContain("| Nurse | moved out | 1 | 5 | two\\|bars | LW |\n");
    expect(text).toContain("| Clerk | moved in | 4 | 1 | A new court opens in May | LW |\n");
    expect(text).toContain("## Method\n");
    expect(text).toContain("| supply and demand: weight | 0.2 |");
    // Moved out, she is not in the table of the listed.
    expect(text).not.toMatch(/^\| 1 \| Care/m);
  });

  it("speaks Chinese", () => {
    const text = textOf(catalogueOf({ overrides: [override({ action: { level: 3 } })] }), { language: "zh" });
    expect(text).toMatch(/^# 急需紧缺岗位目录\n\n收录 4 个岗位，参与排名 4 个。/);
    expect(text).toContain("调至3级");
    expect(text).toContain("| 年薪: 归一化方法 | min-max，scale log |");
  });

  it("keeps hostile names what they are: text in one cell of one line", () => {
    const names = {
      nurse: '<img src=x onerror="a()">|b',
      welder: "[x](javascript:a) `c`",
      driver: "a\nb\r\n| c",
      clerk: "\\| ![i](u) https://evil.example @x",
    };
    const text = textOf(renamed(names));
    const rows = tables(text).slice(2, 6);
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([15, 15, 15, 15]);
    expect(text).not.toMatch(/<|(?<!\\)\[|(?<!\\)`|https:|[^\\]!\[/);
  });

  it("refuses another language", () => {
    expect(() => catalogueMarkdown(catalogueOf(), { language: "de" as never })).toThrow(/invalid-option/);
  });
});

it("escapeMarkdown escapes what could be markup", () => {
  expect(escapeMarkdown("a*b_c\\d")).toBe("a\\*b\\_c\\\\d");
  expect(escapeMarkdown("1 < 2 & 3 > 2")).toBe("1 &lt; 2 &amp; 3 &gt; 2");
  expect(escapeMarkdown("a\u0000\tb\ud800")).toBe("a b\ufffd");
  expect(escapeMarkdown("焊工（急聘）")).toBe("焊工（急聘）");
});
