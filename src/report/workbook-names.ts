import type { Feature } from "write-excel-file/universal";

/*
 * The writer keeps the texts of a workbook in a plain object keyed by text, where `constructor` or `__proto__` finds what
 * every object inherits and not a text. Cells with such a text are left empty, and the text is written into the cell itself.
 */

/** Whether every object inherits a property of that name. */
export function isInherited(text: string): boolean {
  return text in Object.prototype;
}

/** Writes the texts of such cells, by address, a map a sheet. They are words of letters and `_`: nothing is to be escaped. */
export function inheritedTexts(sheets: readonly ReadonlyMap<string, string>[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const texts = sheets[sheetIndex];
            if (texts === undefined || texts.size === 0) return xml;
            return xml.replace(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|><\/c>)/g, (cell, address: string, style: string) => {
              const text = texts.get(address);
              return text === undefined ? cell : `<c r="${address}"${style} t="inlineStr"><is><t>${text}</t></is></c>`;
            });
          },
        },
      },
    },
  };
}
