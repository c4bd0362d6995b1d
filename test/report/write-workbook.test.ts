import { afterEach, describe, expect, it, vi } from "vitest";
import { writeWorkbook } from "../../src/report/write-workbook.js";
import { comparedOf, ledgerOf, sureOf } from "./beside.js";
import { catalogueOf, override, renamed } from "./market.js";
import { readWorkbook, unzip } from "./read-workbook.js";

describe("writeWorkbook", () => {
  it("writes the sheets that have something to say", async () => {
    const plain = readWorkbook(await writeWorkbook(catalogueOf()));
    expect([...plain.keys()]).toEqual(["catalogue", "figures", "method"]);
    const { result } = catalogueOf();
    const everything = catalogueOf({
      pick: { count: 2 },
      overrides: [override()],
      ledger: ledgerOf(),
      uncertainty: sureOf(result),
      comparison: comparedOf(result),
    });
    const sheets = ["catalogue", "figures", "moved by hand", "method", "ledger", "uncertainty", "changes"];
    expect([...readWorkbook(await writeWorkbook(everything)).keys()]).toEqual(sheets);
    const chinese = [...readWorkbook(await writeWorkbook(everything, { language: "zh" })).keys()];
    expect(chinese).toEqual(["目录", "计算明细", "人工调整", "方法", "台账", "不确定性", "较上期变化"]);
    for (const name of [...sheets, ...chinese]) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });

  it("writes numbers as numbers, with stars beside them", async () => {
    const sheet = readWorkbook(await writeWorkbook(catalogueOf({ pick: { count: 2 } }))).get("catalogue");
    const row = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"].map((column) => sheet?.get(`${column}2`));
    // 108/60 vacancies a person
    expect(row).toEqual([1, "Care", "Nurse", "nurse", 90, 1.8, 15, 2, 3, 48_000, "★★★★★", 5]);
    expect(sheet?.get("M2")).toBeCloseTo(81.561438102253, 9);
    expect(sheet?.get("A4")).toBeUndefined();
  });

  it("keeps the heading in sight, gives columns widths and prints on landscape A4", async () => {
    const files = unzip(await writeWorkbook(catalogueOf()));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet.match(/<col [^>]*width="\d+/g)).toHaveLength(13);
    expect(sheet).toMatch(/<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/);
    expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:M5"\/>/);
    expect(files.get("xl/workbook.xml")).toContain(
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'catalogue'!$A:$C,'catalogue'!$1:$1</definedName>",
    );
  });

  it("keeps hostile names text", async () => {
    const names = {
      nurse: '=HYPERLINK("http://evil.example","x")',
      welder: "</t></si><script>alert(1)</script>",
      driver: "__proto__",
      clerk: `\u0000_x0041_${"\ud800"}\u202e`,
    };
    const archive = await writeWorkbook(renamed(names));
    const sheet = readWorkbook(archive).get("catalogue");
    expect([2, 3, 4, 5].map((row) => sheet?.get(`C${row}`))).toEqual([
      names.nurse,
      names.welder,
      names.driver,
      "□_x0041_□\u202e",
    ]);
    for (const [path, text] of unzip(archive)) {
      expect(text, path).not.toMatch(/<f>|<script/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry
      expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }
    // A cell formatted as text stays text when it is edited.
    const sheetXml = unzip(archive).get("xl/worksheets/sheet1.xml") ?? "";
    const style = (address: string): string | undefined =>
      new RegExp(`r="${address}"[^>]*s="(\\d+)"`).exec(sheetXml)?.[1];
    expect(style("C2")).not.toBe(style("C3"));
    expect(unzip(archive).get("xl/styles.xml")).toMatch(/numFmtId="49"|formatCode="@"/);
  });

  it("says what was moved by hand, in a sheet and beside the position", async () => {
    const overrides = [override(), override({ id: "nurse", action: "exclude", reason: "-twice-" })];
    const sheets = readWorkbook(await writeWorkbook(catalogueOf({ pick: { count: 2 }, overrides })));
    const cells = (sheet: string, row: number, columns: string): unknown[] =>
      [...columns].map((column) => sheets.get(sheet)?.get(`${column}${row}`));
    expect(cells("moved by hand", 2, "ABCDEFG")).toEqual(["Nurse", "moved out", 1, 5, "yes", "-twice-", "LW"]);
    expect(cells("moved by hand", 3, "ABCDEFG")).toEqual([
      "Clerk",
      "moved in",
      4,
      1,
      "no",
      "A new court opens in May",
      "LW",
    ]);
    // The catalogue lists those who are in it; the figures hold who was moved out too.
    expect(cells("catalogue", 2, "AC")).toEqual([2, "焊工"]);
    expect(cells("catalogue", 3, "ACNOPQR")).toEqual([
      4,
      "Clerk",
      "no",
      1,
      "moved in",
      "A new court opens in May",
      "LW",
    ]);
    expect(cells("figures", 2, "AB")).toEqual([1, "Nurse"]);
  });

  it("has the ledger, the uncertainty and the changes as tables of numbers", async () => {
    const { result } = catalogueOf();
    const beside = { ledger: ledgerOf(), uncertainty: sureOf(result), comparison: comparedOf(result) };
    const sheets = readWorkbook(await writeWorkbook(catalogueOf({ pick: { count: 2 }, ...beside })));
    const ledger = [...(sheets.get("ledger") ?? [])].map(([, value]) => value);
    expect(ledger).toEqual(expect.arrayContaining(["rows in", 3, "rejected for: no title", "row 3: no title"]));
    const uncertainty = sheets.get("uncertainty");
    expect(["A2", "B2", "D2", "E2", "F2", "G2", "H2"].map((at) => uncertainty?.get(at))).toEqual([
      1,
      "Nurse",
      1.25,
      1,
      2,
      0.95,
      "in",
    ]);
    const changes = sheets.get("changes");
    expect(["A2", "B2", "D2", "E2", "F2"].map((at) => changes?.get(at))).toEqual([1, "Nurse", "rose", 3, 2]);
    expect(["A6", "B6", "D6", "E6"].map((at) => changes?.get(at))).toEqual([undefined, "Smith", "left", 2]);
  });

  describe("at another time", () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it("gives the same bytes", async () => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-02-03T04:05:06Z") });
      const first = await writeWorkbook(catalogueOf());
      vi.setSystemTime(new Date("2031-07-08T09:10:11Z"));
      expect(await writeWorkbook(catalogueOf())).toEqual(first);
    });
  });

  it("refuses another language", async () => {
    await expect(writeWorkbook(catalogueOf(), { language: "la" as never })).rejects.toThrow(/invalid-option/);
  });
});

describe("without the package that writes workbooks", () => {
  it("says what to install", async () => {
    vi.resetModules();
    vi.doMock("write-excel-file/universal", () => {
      throw new Error("Cannot find package 'write-excel-file'");
    });
    const { writeWorkbook: write } = await import("../../src/report/write-workbook.js");
    await expect(write(catalogueOf())).rejects.toMatchObject({
      code: "missing-package",
      message: expect.stringMatching(/npm install write-excel-file/) as string,
    });
    vi.doUnmock("write-excel-file/universal");
  });
});
