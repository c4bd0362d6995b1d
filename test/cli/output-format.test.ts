import { expect, it } from "vitest";
import { outputFormat } from "../../src/cli/output-format.js";
import { optionsOf } from "./options-of.js";

it("goes by the option, then by the file's extension", () => {
  expect(outputFormat("a.csv", optionsOf())).toBe("csv");
  expect(outputFormat("x.y/A.JSON", optionsOf())).toBe("json");
  expect(outputFormat("a.jsonl", optionsOf())).toBe("ndjson");
  expect(outputFormat("-", optionsOf())).toBe("csv");
  expect(outputFormat("a.csv", optionsOf("--format", "ndjson"))).toBe("ndjson");
  expect(outputFormat("a.xlsx", optionsOf())).toBe("xlsx");
  expect(outputFormat("a.htm", optionsOf())).toBe("html");
  expect(outputFormat("a.md", optionsOf())).toBe("markdown");
  expect(() => outputFormat("a.docx", optionsOf())).toThrow(
    /must end in \.csv, \.json, \.ndjson, \.md, \.html or \.xlsx/,
  );
  expect(() => outputFormat("-", optionsOf("--format", "xlsx"))).toThrow(/not written to standard output; name a file/);
  expect(() => outputFormat("catalogue", optionsOf())).toThrow(/--format/);
});
