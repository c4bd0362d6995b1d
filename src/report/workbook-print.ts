import type { Feature } from "write-excel-file/universal";

/** A sheet as it is printed. */
export interface PrintedSheet {
  readonly name: string;
  /** Rows, the heading among them. */
  readonly rows: number;
  readonly columns: number;
  /** Columns at the left that each page repeats. */
  readonly repeated: number;
  /** Sheets of paper side by side. */
  readonly pagesWide: number;
}

/** Prints each sheet as wide as it can be read, with its heading on every page, and gives its columns filters. */
export function printLayout(sheets: readonly PrintedSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) => xml.replace(/<definedNames\s*\/>|<definedNames><\/definedNames>/, definedNames(sheets)),
        },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            const fitted = xml
              // First of a worksheet's parts.
              .replace(/<worksheet\b[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(/<pageSetup\b/, `<pageSetup fitToWidth="${sheet.pagesWide}" fitToHeight="0"`);
            // Right after the rows.
            return fitted.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${lastCell(sheet)}"/>`);
          },
        },
      },
    },
  };
}

function definedNames(sheets: readonly PrintedSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const last = lastCell(sheet).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    const columns = sheet.repeated === 0 ? "" : `${quoted}!$A:$${letters(sheet.repeated)},`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$1:${last}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${quoted}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function lastCell({ rows, columns }: PrintedSheet): string {
  return `${letters(columns)}${rows}`;
}

/** Name of a column, counted from 1: A, B … Z, AA … */
export function letters(column: number): string {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
