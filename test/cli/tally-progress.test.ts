import { expect, it, vi } from "vitest";
import { showTallyProgress } from "../../src/cli/tally-progress.js";

function shown(language: "en" | "zh"): string[] {
  const texts: string[] = [];
  const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
  const progress = {
    update: (text: () => string) => texts.push(text()),
    rows: () => undefined,
    clear: () => undefined,
  };
  const show = showTallyProgress(progress as never, language);
  show({ phase: "read", kind: "job", path: "a.csv", rows: 0, percentage: 41.6 });
  clock.mockReturnValue(3000);
  show({ phase: "read", kind: "talent", path: "t.csv", rows: 0 });
  show({ phase: "read", kind: "job", path: "a.csv", rows: 426_000 });
  show({ phase: "count", kind: "talent", rows: 1_280_000, percentage: 99 });
  clock.mockRestore();
  return texts;
}

it("tells what is done, the rows of both kinds so far and their rate", () => {
  expect(shown("en")).toEqual([
    "reading a.csv 42%",
    "reading t.csv",
    // 426 thousand rows in two seconds.
    "reading a.csv: 426000 rows read, 213000 rows/s",
    "counting 99%: 1706000 rows read, 853000 rows/s",
  ]);
});

it("tells it in Chinese", () => {
  expect(shown("zh").at(-1)).toBe("计数 99%：已读 1706000 行，每秒 853000 行");
});
