import { expect, test } from "vitest";
import { withoutMarkup } from "../../src/parse/markup.js";

test("a tag becomes a space, any other angle bracket stays", () => {
  expect(withoutMarkup("<em></em>2-5 yrs")).toBe("  2-5 yrs");
  expect(withoutMarkup('<a href="x">大专</a>')).toBe(" 大专 ");
  expect(withoutMarkup("< 1 year")).toBe("< 1 year");
  expect(withoutMarkup("3 > 2 < 4")).toBe("3 > 2 < 4");
});
