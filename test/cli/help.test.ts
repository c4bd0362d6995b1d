import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { helpText } from "../../src/cli/help.js";
import { parseOptions } from "../../src/cli/parse-options.js";

const WIDTH = 124;

describe.each(["en", "zh"] as const)("the help in %s", (language) => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))("lists every option of %s", (name, command) => {
    const text = helpText(command, language);
    expect(text).toContain(`shortage-index ${name}`);
    for (const option of command.options.flatMap(({ options }) => options)) expect(text).toContain(`--${option.name}`);
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(WIDTH);
  });

  it("names every command, in one screen", () => {
    const text = helpText(null, language);
    for (const { name } of COMMANDS) expect(text).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(WIDTH);
    expect(text.split("\n").length).toBeLessThanOrEqual(32);
    expect(text).toMatch(/0 (?:done|完成).*2 .*1 .*130/);
  });

  it("teaches by examples that the table of options accepts", () => {
    for (const { examples, options, name } of COMMANDS) {
      for (const [call] of examples?.[language] ?? []) {
        const argv =
          /shortage-index (.*?)(?:\)"| \||$)/.exec(call.replace(/ \\\n */, " "))?.[1]?.match(/"[^"]*"|\S+/g) ?? [];
        expect(argv[0]).toBe(name);
        expect(() => parseOptions(argv.slice(1), options), call).not.toThrow();
      }
    }
  });

  it("says that every engine needs the package that reads files", () => {
    const command = COMMANDS.find(({ name }) => name === "rank") as (typeof COMMANDS)[number];
    expect(helpText(command, language)).toMatch(/--engine duckdb\|js .*\n?.*@duckdb\/node-api/);
  });

  it("makes headings bold where it is told to", () => {
    const bold = (text: string): string => `<${text}>`;
    expect(helpText(null, language, bold)).toMatch(/\n<[^\n]+>\n/);
    const [command] = COMMANDS;
    if (command !== undefined)
      expect(helpText(command, language, bold)).toContain(`<${command.options[0]?.[language]}>`);
  });
});
