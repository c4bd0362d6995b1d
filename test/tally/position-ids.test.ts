import { describe, expect, it } from "vitest";
import { positionIds } from "../../src/tally/position-ids.js";

describe("positionIds", () => {
  it("joins industry and name, and escapes only where two would be alike", () => {
    const plain = [
      { industry: "高端/智能制造", name: "焊工" },
      { industry: null, name: "焊工" },
    ];
    expect(positionIds(plain, true)).toEqual(["高端/智能制造/焊工", "/焊工"]);
    const clash = [
      { industry: "a", name: "b/c" },
      { industry: "a/b", name: "c" },
    ];
    expect(positionIds(clash, true)).toEqual(["a/b/c", "a\\/b/c"]);
  });

  it("goes on where an escaped one meets a plain one", () => {
    const clash = [
      { industry: "a", name: "b/c" },
      { industry: "a/b", name: "c" },
      { industry: "a\\", name: "b/c" },
    ];
    // The second becomes a\/b/c, which the third is already; the third becomes a\\/b/c.
    expect(positionIds(clash, true)).toEqual(["a/b/c", "a\\/b/c", "a\\\\/b/c"]);
  });

  it("is the name alone by name", () => {
    expect(positionIds([{ industry: null, name: "b/c" }], false)).toEqual(["b/c"]);
  });
});
