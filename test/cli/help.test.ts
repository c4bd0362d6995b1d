import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { displayWidth } from "../../src/cli/display-width.js";
import { helpText } from "../../src/cli/help.js";

const WIDTH = 124;

describe.each(["en", "zh"] as const)("the help in %s", (language) => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))("lists every option of %s", (name, command) => {
    const text = helpText(command, language);
    expect(text).toContain(`shortage-index ${name}`);
    for (const option of command.options.flatMap(({ options }) => options)) expect(text).toContain(`--${option.name}`);
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(WIDTH);
  });

  it("names every command", () => {
    const text = helpText(null, language);
    for (const { synopsis, name } of COMMANDS) {
      expect(text).toContain(`\n  ${synopsis[language].split("\n")[0]}\n`);
      expect(text).toContain(`shortage-index ${name}`);
    }
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(WIDTH);
  });
});
