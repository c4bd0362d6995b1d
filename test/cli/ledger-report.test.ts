import { normaliseRecords } from "shortage-index";
import { expect, it } from "vitest";
import { ledgerReport } from "../../src/cli/ledger-report.js";
import { WORDS } from "../../src/cli/words.data.js";

it("says what became of every row", () => {
  const rows = [
    { title: "焊工", education: "本科", experience: "见\u001b正文" },
    { title: "焊工", education: "", experience: "3-5年" },
    { title: "" },
  ];
  const { records, ledger } = normaliseRecords(rows, { kind: "job" });
  expect([...records]).toHaveLength(2);
  const lines = ledgerReport(ledger, "job", WORDS.en);
  expect(lines[0]).toBe("Advertisements: 3 rows in = 1 used + 1 used in part + 1 rejected");
  expect(lines[1]).toBe("  rejected: no title 1");
  expect(lines.find((line) => line.startsWith("  education"))).toMatch(/education\s+1\s+1\s+0$/);
  expect(lines.find((line) => line.startsWith("  experience"))).toMatch(
    /experience\s+1\s+0\s+1 {2}见\\u\{1b\}正文 ×1$/,
  );
  expect(lines.some((line) => line.includes("attributes"))).toBe(false);
  expect(ledgerReport(ledger, "job", WORDS.zh)[0]).toBe("招聘广告：读入 3 行 = 采用 1 + 部分采用 1 + 拒绝 1");
});
