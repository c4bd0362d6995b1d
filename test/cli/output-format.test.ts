import { expect, it } from "vitest";
import { outputFormat } from "../../src/cli/output-format.js";
import { optionsOf } from "./options-of.js";

it("goes by the option, then by the file's extension", () => {
  expect(outputFormat("a.csv", optionsOf())).toBe("csv");
  expect(outputFormat("x.y/A.JSON", optionsOf())).toBe("json");
  expect(outputFormat("a.jsonl", optionsOf())).toBe("ndjson");
  expect(outputFormat("-", optionsOf())).toBe("csv");
  expect(outputFormat("a.csv", optionsOf("--format", "ndjson"))).toBe("ndjson");
  expect(() => outputFormat("a.xlsx", optionsOf())).toThrow(/must end in \.csv, \.json or \.ndjson/);
  expect(() => outputFormat("catalogue", optionsOf())).toThrow(/--format/);
});
