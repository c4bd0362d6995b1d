import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Position, scoreShortage } from "shortage-index";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { readCsv } from "../../src/report/read-csv.js";
import { writeWorkbook } from "../../src/report/write-workbook.js";
import { fourPositions } from "../support/shortage-positions.js";
import { ledgerOf, sureOf } from "./beside.js";
import { marketOptions } from "./market.js";

/** Whether a program is there; `--version` is asked of both. */
const there = (program: string): boolean => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
const office = there("soffice") && there("pdftotext");
if (!office)
  console.warn(
    "LibreOffice or pdftotext is not installed: the workbook is not opened (apt: libreoffice-calc, poppler-utils)",
  );

const hostile = [
  '=HYPERLINK("http://evil.example")',
  "<img onerror>",
  "__proto__",
  "_x0041_",
  "a\u202eb",
  "constructor",
];

/** 243 positions, those with hostile names first. */
const positions = Array.from({ length: 243 }, (_, at): Position => {
  const base = fourPositions[at % 4] as Position;
  const name = hostile[at] ?? `Position ${String(at + 1).padStart(3, "0")}`;
  return { ...base, id: `p${String(at + 1).padStart(3, "0")}`, name, demand: 10 + at, salary: 20_000 + 100 * at };
});

describe.skipIf(!office)("LibreOffice opens the workbook", () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "office-"));
    const result = scoreShortage(positions, marketOptions);
    const catalogue = composeCatalogue(result, { ledger: ledgerOf(), uncertainty: sureOf(result) });
    writeFileSync(join(folder, "catalogue.xlsx"), await writeWorkbook(catalogue));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const convert = (to: string): void => {
    // A profile of its own, so that no other instance is asked to do it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [profile, "--headless", "--convert-to", to, "--outdir", folder, join(folder, "catalogue.xlsx")];
    const run = spawnSync("soffice", args, { encoding: "utf8", timeout: 100_000 });
    expect({
      status: run.status,
      stderr: run.stderr.replace(/^Warning: failed to launch javaldx.*\n/m, ""),
    }).toMatchObject({
      status: 0,
    });
  };

  it("and prints it with every row, the heading on every page", () => {
    convert("pdf");
    const text = spawnSync("pdftotext", ["-layout", join(folder, "catalogue.pdf"), "-"], { encoding: "utf8" }).stdout;
    const names = positions.slice(hostile.length).map(({ name }) => name);
    // In the catalogue, the figures and the uncertainty.
    for (const name of names) expect(text.split(name).length - 1, name).toBeGreaterThanOrEqual(3);
    for (const name of hostile.slice(1, 4)) expect(text).toContain(name);
    expect(text).toContain("=HYPERLINK(");
    const pages = text.split("\f").filter((page) => page.trim() !== "");
    expect(pages.length).toBeGreaterThan(6);
    for (const page of pages) expect(page.split("\n").slice(0, 4).join("\n")).toMatch(/\b(?:rank|item)\b/);
  }, 120_000);

  it("and reads the figures as numbers, and every name as the text that it is", () => {
    // Each sheet as CSV, UTF-8, cells as they are held and not as they are shown.
    convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1");
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".csv"))
        .sort(),
    ).toEqual([
      "catalogue-catalogue.csv",
      "catalogue-figures.csv",
      "catalogue-ledger.csv",
      "catalogue-method.csv",
      "catalogue-uncertainty.csv",
    ]);
    const [heading = [], ...rows] = readCsv(readFileSync(join(folder, "catalogue-catalogue.csv"), "utf8"), "test");
    expect(rows).toHaveLength(243);
    const at = (title: string): number => heading.indexOf(title);
    const read = new Map(rows.map((row) => [row[at("id")], row]));
    for (const { id, name, demand, salary } of positions) {
      const row = read.get(id);
      expect(row?.[at("position")]).toBe(name);
      expect(Number(row?.[at("wanted")])).toBe(demand);
      expect(Number(row?.[at("salary (EUR/year)")])).toBe(salary);
    }
  }, 120_000);
});
