import type { Sheet } from "write-excel-file/universal";
import type { Catalogue } from "./catalogue.js";
import type { ColumnFormat, TableCell } from "./catalogue-columns.js";
import { type CatalogueTextOptions, checkLanguage } from "./check-language.js";
import { checkSheetSize } from "./check-sheet-size.js";
import { looksLikeFormula } from "./csv-line.js";
import { loadWorkbookWriter } from "./load-workbook-writer.js";
import { inheritedTexts, isInherited } from "./workbook-names.js";
import { letters, type PrintedSheet, printLayout } from "./workbook-print.js";
import type { SheetColumn, WorkbookSheet } from "./workbook-sheet.js";
import { workbookSheets } from "./workbook-sheets.js";
import { workbookText } from "./workbook-text.js";
import { freezeZipTimes } from "./zip-times.js";

/** Number formats of the columns, in the words of the format. */
const FORMATS: Readonly<Record<Exclude<ColumnFormat, "text">, string>> = {
  integer: "0",
  tenths: "0.0",
  hundredths: "0.00",
  share: "0.0%",
  money: "#,##0",
  signed: "+0.00;-0.00;0.00",
};

/** Characters side by side that can still be read on a landscape A4 page. */
const READABLE = 280;

const HEADER = {
  fontWeight: "bold",
  backgroundColor: "#1f3a5f",
  textColor: "#ffffff",
  wrap: true,
  alignVertical: "center",
  height: 30,
} as const;
const MIDDLE = { alignVertical: "center" } as const;
/** Off the figure in the column before. */
const LEFT = { align: "left", indent: 1 } as const;

/**
 * A catalogue as a workbook (XLSX): the sheets catalogue, figures, method, and where there is something to say moved by
 * hand, ledger, uncertainty and changes.
 *
 * Numbers are numbers; the heading stays in sight; a sheet prints on A4, with its heading on every page. A text is never a
 * formula. The same catalogue gives the same bytes.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of sheets, headings and words.
 * @returns The file's bytes.
 * @throws {IndexError} `missing-package` if the optional package `write-excel-file` is not installed.
 * @throws {IndexError} `invalid-option` for another language.
 * @throws {IndexError} `invalid-value` if a sheet would have more rows than a workbook can hold (1 048 576).
 * @source ECMA-376, Office Open XML, part 1: 18.3 worksheets, 22.9.2.19 the escapes of texts.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const bytes = await writeWorkbook(composeCatalogue(scoreShortage([nurse])));
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 */
export async function writeWorkbook(catalogue: Catalogue, options: CatalogueTextOptions = {}): Promise<Uint8Array> {
  const language = checkLanguage(options, "writeWorkbook");
  const write = await loadWorkbookWriter();
  const plain = workbookSheets(catalogue, language);
  for (const sheet of plain) checkSheetSize(sheet, "writeWorkbook");
  const sheets = plain.map(toSheet);
  const printed = plain.map(
    (sheet, at): PrintedSheet => ({
      name: sheet.name,
      rows: sheets[at]?.data.length ?? 1,
      columns: sheet.columns.length,
      repeated: sheet.frozenColumns ?? 0,
      pagesWide: Math.ceil(sheet.columns.reduce((sum, column) => sum + widthOf(column), 0) / READABLE),
    }),
  );
  const blob = await write(sheets, {
    fontFamily: language === "zh" ? "SimSun" : "Calibri",
    fontSize: 10,
    features: [printLayout(printed), inheritedTexts(plain.map(inheritedOf))],
  }).toBlob();
  return freezeZipTimes(new Uint8Array(await blob.arrayBuffer()));
}

type CellOf = NonNullable<Sheet<Blob>["data"][number][number]>;

function toSheet({ name, columns, rows, frozenColumns = 0 }: WorkbookSheet): Sheet<Blob> {
  const heading = columns.map(({ heading, format }): CellOf => {
    const align = format === "text" ? { ...LEFT } : { align: "right" as const };
    return { value: workbookText(heading), type: String, ...HEADER, ...align };
  });
  const data = [heading];
  for (const row of rows) data.push(row.map((cell, at) => toCell(cell, columns[at]?.format ?? "text")) as CellOf[]);
  return {
    sheet: name,
    data,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
    ...(frozenColumns === 0 ? {} : { stickyColumnsCount: frozenColumns }),
    orientation: "landscape",
  };
}

function toCell(cell: TableCell, format: ColumnFormat): CellOf | null {
  if (cell === null) return null;
  if (typeof cell === "number") {
    if (format === "text") return { value: cell, type: Number, ...MIDDLE, ...LEFT };
    return { value: cell, type: Number, format: FORMATS[format], ...MIDDLE };
  }
  const value = isInherited(cell) ? {} : { value: workbookText(cell) };
  const text = { ...value, type: String, wrap: true, ...MIDDLE, ...LEFT } as const;
  // As text, so that it stays one where somebody edits the cell.
  return looksLikeFormula(cell) ? { ...text, format: "@" } : text;
}

/** Texts that the writer cannot hold, by address. */
function inheritedOf({ rows }: WorkbookSheet): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let row = 1;
  for (const cells of rows) {
    row += 1;
    cells.forEach((cell, at) => {
      if (typeof cell === "string" && isInherited(cell)) texts.set(`${letters(at + 1)}${row}`, cell);
    });
  }
  return texts;
}

/** Wide enough for each part of the heading on a line of its own, and for all of it on two. */
function widthOf({ heading, width, format }: SheetColumn): number {
  const margin = format === "text" ? 4 : 2;
  const parts = heading.split(/ |(?=（)/).map(latinWidth);
  return Math.max(width, ...parts.map((part) => part + margin), Math.ceil(latinWidth(heading) / 2) + margin);
}

/** A Chinese character is as wide as two Latin ones. */
function latinWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) >= 0x2e80 ? 2 : 1;
  return width;
}
