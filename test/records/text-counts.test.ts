import { describe, expect, it } from "vitest";
import { TextCounts } from "../../src/records/text-counts.js";

describe("TextCounts", () => {
  it("sorts by count and then code units", () => {
    const counts = new TextCounts();
    for (const text of ["b", "a", "ä", "Z", "a", "__proto__"]) counts.add(text);
    expect(counts.top(4)).toEqual([
      { text: "a", count: 2 },
      { text: "Z", count: 1 },
      { text: "__proto__", count: 1 },
      { text: "b", count: 1 },
    ]);
  });

  it("stays within its memory, and finds what becomes frequent late", () => {
    const counts = new TextCounts();
    for (let text = 0; text < 100_000; text += 1) counts.add(`once ${text}`);
    for (let time = 0; time < 50; time += 1) counts.add("late");
    expect(counts.top(1)).toEqual([{ text: "late", count: 50 }]);
    expect(counts.top(1_000_000).length).toBeLessThanOrEqual(4096);
  });
});
