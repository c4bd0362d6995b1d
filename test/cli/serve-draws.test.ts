import { expect, it } from "vitest";
import { serveDraws } from "../../src/cli/serve-draws.js";
import { countDraws, type DrawCounts, type Position } from "../../src/index.js";

const position = (id: string, demand: number): Position => ({
  ...{ id, name: id, industry: null, advertisements: demand, demand, stock: 100, mobile: 10, education: 12 },
  ...{ experience: 1, requirements: 1, salary: 30_000, currency: "EUR" },
});

it("posts the counts of its part of the draws, and nothing else", () => {
  const positions = [position("a", 10), position("b", 11), position("c", 12)];
  const options = { draws: 40, seed: 3 };
  const part = { from: 10, to: 25 };
  const posted: DrawCounts[] = [];
  serveDraws({ positions, options, part }, { postMessage: (counts: DrawCounts) => posted.push(counts) });
  expect(posted).toEqual([countDraws(positions, options, part)]);
  expect(posted[0]?.counted).toBe(15);
});
