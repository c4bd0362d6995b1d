import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../src/cli/read-answer.js";
import { filesFor } from "./files.js";

const put = filesFor("read-answer");

describe("readAnswer", () => {
  it("reads a file of JSON lines", () => {
    expect(readAnswer(put("a.ndjson", '{"id":1,"key_text":"a\\nb"}\r\n\n{"id":2}'))).toEqual([
      { id: 1, key_text: "a\nb" },
      { id: 2 },
    ]);
  });

  it("reads the files of a folder, and not the marks beside them", () => {
    const folder = `${put("here", "")}.ndjson`;
    mkdirSync(folder);
    for (const [name, text] of [
      ["part-0.json", '{"id":1}\n'],
      ["part-1.json", ""],
      ["part-2.json", '{"id":2}\n'],
      ["_SUCCESS", "x"],
      [".part-0.json.crc", "x"],
    ] as const) {
      writeFileSync(join(folder, name), text);
    }
    expect(readAnswer(folder)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("names what is not there, and the line that is no object", () => {
    expect(() => readAnswer("nowhere.ndjson")).toThrow("nowhere.ndjson is not there yet; run the script");
    for (const line of ["id,key_text", "[1]", "null"]) {
      expect(() => readAnswer(put("b.ndjson", `{"id":1}\n${line}\n`))).toThrow(/b\.ndjson:2 is no JSON object/);
    }
  });
});
