import { expect, it, vi } from "vitest";
import { makeProgress } from "../../src/cli/progress.js";

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  const stderr = { write: (text: string) => written.push(text), isTTY };
  return { written, io: { stdout: { write: () => true }, stderr, env: {} } };
};

it("writes over one line, seldom, and wipes it", () => {
  const { written, io } = terminal(true);
  const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
  const progress = makeProgress(io, false);
  progress.update(() => "1");
  progress.update(() => "2");
  clock.mockReturnValue(1200);
  progress.update(() => "3");
  progress.clear();
  progress.clear();
  clock.mockRestore();
  expect(written).toEqual(["\r\u001b[2K1", "\r\u001b[2K3", "\r\u001b[2K"]);
});

it("tells rows and their rate, once there is one to tell", () => {
  const { written, io } = terminal(true);
  const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
  const progress = makeProgress(io, false);
  progress.rows("a.csv", 2048);
  clock.mockReturnValue(1200);
  progress.rows("a.csv", 100_000);
  // Two seconds after the first.
  clock.mockReturnValue(3000);
  progress.rows("a.csv", 900_001);
  progress.rows("a.csv", 900_002);
  clock.mockReturnValue(3200);
  progress.rows("b.csv", 7);
  clock.mockRestore();
  expect(written.map((text) => text.slice(5))).toEqual([
    "a.csv: 2048 rows",
    "a.csv: 100000 rows",
    "a.csv: 900001 rows, 450000 rows/s",
    "b.csv: 7 rows",
  ]);
});

it("tells rows in Chinese", () => {
  const { written, io } = terminal(true);
  const clock = vi.spyOn(performance, "now").mockReturnValue(1000);
  const progress = makeProgress(io, false, "zh");
  progress.rows("a.csv", 0);
  clock.mockReturnValue(2000);
  progress.rows("a.csv", 1234);
  clock.mockRestore();
  expect(written.at(-1)).toMatch(/a\.csv: 1234 行，每秒 1230 行$/);
});

it("is silent where nobody looks, or quiet was asked for", () => {
  for (const [isTTY, quiet] of [
    [false, false],
    [true, true],
  ] as const) {
    const { written, io } = terminal(isTTY);
    const progress = makeProgress(io, quiet);
    progress.update(() => "x");
    progress.rows("x", 1);
    progress.clear();
    expect(written).toEqual([]);
  }
});
