import { describe, expect, it } from "vitest";
import { Memo } from "../../src/records/memo.js";

describe("Memo", () => {
  function counting() {
    const made: string[] = [];
    const memo = new Memo((text) => {
      made.push(text);
      return text.length;
    });
    return { made, memo };
  }

  it("makes each distinct text once", () => {
    const { made, memo } = counting();
    expect(["a", "bb", "a", "__proto__", "bb", "__proto__"].map((text) => memo.get(text))).toEqual([1, 2, 1, 9, 2, 9]);
    expect(made).toEqual(["a", "bb", "__proto__"]);
  });

  it("does not keep texts of more than 256 code units", () => {
    const { made, memo } = counting();
    for (const length of [256, 257]) for (let time = 0; time < 2; time += 1) memo.get("a".repeat(length));
    expect(made.map((text) => text.length)).toEqual([256, 257, 257]);
  });

  it("begins anew at 32 768 texts", () => {
    const { made, memo } = counting();
    for (let text = 0; text < 32_768; text += 1) memo.get(String(text));
    memo.get("0");
    expect(made).toHaveLength(32_768);
    memo.get("one more");
    memo.get("0");
    expect(made).toHaveLength(32_770);
  });
});
