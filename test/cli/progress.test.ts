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

it("is silent where nobody looks, or quiet was asked for", () => {
  for (const [isTTY, quiet] of [
    [false, false],
    [true, true],
  ] as const) {
    const { written, io } = terminal(isTTY);
    const progress = makeProgress(io, quiet);
    progress.update(() => "x");
    progress.clear();
    expect(written).toEqual([]);
  }
});
