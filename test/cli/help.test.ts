import { expect, it } from "vitest";
import { displayWidth } from "../../src/cli/display-width.js";
import { helpText } from "../../src/cli/help.js";
import { GENERATE_OPTIONS, RANK_OPTIONS } from "../../src/cli/option-specs.data.js";

it.each(["en", "zh"] as const)("lists every option in %s, within the width of a page", (language) => {
  for (const [command, groups] of [
    ["rank", RANK_OPTIONS],
    ["generate", GENERATE_OPTIONS],
  ] as const) {
    const text = helpText(command, language);
    for (const { name } of groups.flatMap(({ options }) => options)) expect(text).toContain(`--${name}`);
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(124);
  }
  expect(helpText(null, language)).toContain("shortage-index rank");
});
