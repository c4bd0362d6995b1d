import { expect, it } from "vitest";
import { chooseColumns } from "../../src/cli/choose-columns.js";
import { printColumns } from "../../src/cli/print-columns.js";
import { WORDS } from "../../src/cli/words.data.js";

it("tells which columns were taken, which had a rival, and which were left", () => {
  const description = { path: "a.csv", format: "csv" as const, bytes: 1, rows: null };
  const columns = chooseColumns({ ...description, columns: ["title", "薪资", "月薪", "x\u001b", "y"] }, "job", {
    tags: "y",
  });
  const lines: string[] = [];
  printColumns([{ path: "a.csv", columns }], WORDS.en, (line) => lines.push(line));
  expect(lines).toEqual([
    "a.csv: tags=y, title, salary=薪资",
    "  salary: took 薪资, not 月薪; --column salary=… takes another",
    "  not used: x\\u{1b}",
  ]);
});

it("tells the period of pay that the header says", () => {
  const file = { path: "a.csv", format: "csv" as const, bytes: 1, rows: null, columns: ["title", "月薪（元）"] };
  const lines: string[] = [];
  const columns = chooseColumns(file, "job", {});
  printColumns([{ path: "a.csv", columns }], WORDS.en, (line) => lines.push(line));
  printColumns([{ path: "a.csv", columns }], WORDS.zh, (line) => lines.push(line));
  expect(lines).toEqual(["a.csv: title, salary=月薪（元） (per month)", "a.csv：title, salary=月薪（元）（按月）"]);
});
