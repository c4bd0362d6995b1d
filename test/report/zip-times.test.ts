import { expect, it } from "vitest";
import { writeWorkbook } from "../../src/report/write-workbook.js";
import { freezeZipTimes } from "../../src/report/zip-times.js";
import { catalogueOf } from "./market.js";
import { unzip } from "./read-workbook.js";

it("sets the time of every entry, and nothing else", async () => {
  const archive = await writeWorkbook(catalogueOf());
  const view = new DataView(archive.buffer);
  // The first local header begins the archive; its time and date stand at 10.
  expect(view.getUint32(0, true)).toBe(0x04034b50);
  expect(view.getUint32(10, true)).toBe(0x00210000);
  const moved = archive.slice();
  moved[10] = 7;
  expect(freezeZipTimes(moved)).toEqual(archive);
  expect(moved[10]).toBe(7);
  expect(unzip(archive).size).toBeGreaterThan(6);
});

it("leaves what is no archive as it is", () => {
  expect(freezeZipTimes(Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(1, 2, 3));
  expect(freezeZipTimes(new Uint8Array(40))).toEqual(new Uint8Array(40));
});
