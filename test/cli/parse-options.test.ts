import { describe, expect, it } from "vitest";
import type { OptionGroup } from "../../src/cli/option-spec.js";
import { parseOptions } from "../../src/cli/parse-options.js";

const GROUPS: readonly OptionGroup[] = [
  {
    en: "",
    zh: "",
    options: [
      { name: "out", short: "o", value: "FILE", repeatable: true, en: "", zh: "" },
      { name: "top", value: "N", en: "", zh: "" },
      { name: "quiet", short: "q", en: "", zh: "" },
    ],
  },
];
const parse = (...argv: string[]) => parseOptions(argv, GROUPS);

describe("parseOptions", () => {
  it("tells files and options apart, in any order", () => {
    const options = parse("a.csv", "--top", "5", "-q", "b.csv", "-o", "x", "--out=y", "--", "--top");
    expect(options.files).toEqual(["a.csv", "b.csv", "--top"]);
    expect(options.get("top")).toBe("5");
    expect(options.all("out")).toEqual(["x", "y"]);
    expect(options.has("quiet")).toBe(true);
    expect(parse().get("top")).toBeUndefined();
    expect(parse().all("out")).toEqual([]);
  });

  it("keeps a value that begins with a dash where it is meant", () => {
    expect(parse("--out", "-").all("out")).toEqual(["-"]);
    expect(parse("--out=--odd").all("out")).toEqual(["--odd"]);
  });

  it.each([
    [["--topp", "5"], /no option --topp; did you mean --top\?/],
    [["-z"], /no option -z/],
    [["--top"], /--top needs a value: --top N/],
    [["--top="], /--top needs a value/],
    [["--top", "--quiet"], /--top needs a value/],
    [["--top", "1", "--top", "2"], /given twice/],
    [["--quiet=no"], /--quiet takes no value/],
    [["--__proto__", "1"], /no option --__proto__/],
    [["--constructor"], /no option --constructor/],
  ])("refuses %j", (argv, message) => {
    expect(() => parse(...argv)).toThrow(message);
  });
});
