import { expect, it } from "vitest";
import { terminalText } from "../../src/cli/terminal-text.js";

it("shows control characters and marks of direction instead of sending them", () => {
  expect(terminalText("a\u001b[31mb\u0007\r\n\u202ec\u0000\u0085")).toBe(
    "a\\u{1b}[31mb\\u{7}\\u{d}\\u{a}\\u{202e}c\\u{0}\\u{85}",
  );
  expect(terminalText("lone \ud800 surrogate")).toBe("lone \\u{d800} surrogate");
  expect(terminalText("软件 engineer 😀 é")).toBe("软件 engineer 😀 é");
});
