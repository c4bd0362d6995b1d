import { describe, expect, it } from "vitest";
import { styleOf } from "../../src/cli/style.js";
import { shell } from "./run-shell.js";

const write = (): boolean => true;

describe("colours", () => {
  it("are there on a terminal, and nowhere else", () => {
    expect(styleOf({ write, isTTY: true }, { env: {} }).red("a")).toBe("\u001b[31ma\u001b[39m");
    expect(styleOf({ write, isTTY: true }, { env: { NO_COLOR: "" } }).bold("a")).toBe("\u001b[1ma\u001b[22m");
    for (const [output, env] of [
      [{ write }, {}],
      [{ write, isTTY: false }, {}],
      [{ write, isTTY: true }, { NO_COLOR: "1" }],
      [{ write, isTTY: true }, { TERM: "dumb" }],
    ] as const) {
      expect(styleOf(output, { env }).bold("a")).toBe("a");
    }
  });

  it("mark what is wrong, and the headings of the help", async () => {
    expect((await shell(["rnak"], { isTTY: true })).stderr.startsWith("\u001b[1m\u001b[31mshortage-index:")).toBe(true);
    expect((await shell(["rnak"])).stderr).toMatch(/^shortage-index: there/);
    expect((await shell(["--help"], { isTTY: true })).stdout).toContain("\u001b[1mCommands\u001b[22m");
    expect((await shell(["--help"], { isTTY: true, env: { NO_COLOR: "1" } })).stdout).not.toContain("\u001b");
  });
});
