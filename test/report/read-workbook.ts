import { inflateRawSync } from "node:zlib";

/** Files of a zip archive, by path, as text. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const buffer = Buffer.from(archive);
  const files = new Map<string, string>();
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [
      buffer.readUInt32LE(at + 20),
      ...[28, 30, 32].map((step) => buffer.readUInt16LE(at + step)),
    ];
    const path = buffer.toString("utf8", at + 46, at + 46 + (name ?? 0));
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + (size ?? 0));
    files.set(path, (buffer.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8"));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** A cell as the file has it: a number, or a text with its escapes resolved. */
export type ReadCell = number | string;

/** The cells of each sheet by name and address, as a spreadsheet program would read them. */
export function readWorkbook(archive: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
  const files = unzip(archive);
  const entities: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
    "&quot;": '"',
    "&apos;": "'",
  };
  const plain = (text: string): string => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
  const strings = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    ([, text = ""]) =>
      plain(text).replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = ""]) =>
    plain(name),
  );
  return new Map(
    names.map((name, index) => {
      const cells = new Map<string, ReadCell>();
      const sheet = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? "";
      for (const [, address = "", text = ""] of sheet.matchAll(
        /<c r="([A-Z]+\d+)"[^>]*><is><t>([^<]*)<\/t><\/is><\/c>/g,
      )) {
        cells.set(address, text);
      }
      for (const [, attributes = "", value = ""] of sheet.matchAll(/<c ([^>]*)><v>([^<]*)<\/v><\/c>/g)) {
        const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "";
        cells.set(address, attributes.includes('t="s"') ? (strings[Number(value)] ?? "") : Number(value));
      }
      return [name, cells];
    }),
  );
}
