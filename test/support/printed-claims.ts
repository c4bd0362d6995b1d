import { expect } from "vitest";

/** Expects that the lines of a block are printed, each after the one before it; `…` stands for any others. */
export function expectPrinted(lines: readonly string[], printed: readonly string[]): number {
  let from = 0;
  let claims = 0;
  for (const line of lines) {
    if (line === "…") continue;
    const at = printed.indexOf(line, from);
    expect(at, `${line}\n  is not printed in:\n${printed.join("\n")}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
    claims += 1;
  }
  return claims;
}
