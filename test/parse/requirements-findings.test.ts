import { describe, expect, test } from "vitest";
import { addFinding, createFindings, type Findings, takeBackFindings } from "../../src/parse/requirements-findings.js";

function list({ literals, ends, count }: Findings): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, index) => [literals[index] ?? -1, ends[index] ?? -1] as const);
}

describe("findings", () => {
  test("keep what is added, beyond the room they began with", () => {
    const findings = createFindings();
    const many = Array.from({ length: 200 }, (_, index) => [index * 3, index + 2] as const);
    for (const [literal, end] of many) addFinding(findings, literal, end);
    expect(list(findings)).toEqual(many);
  });

  test("give back what ends behind a place, and settle the rest", () => {
    const findings = createFindings();
    for (const [literal, end] of [
      [1, 4],
      [2, 9],
      [3, 5],
      [4, 6],
    ] as const) {
      addFinding(findings, literal, end);
    }
    takeBackFindings(findings, 5, false);
    expect(list(findings)).toEqual([
      [1, 4],
      [3, 5],
    ]);
    expect(findings.settled).toBe(2);
    // What is settled stays, even where a later stretch would begin before it.
    addFinding(findings, 5, 12);
    takeBackFindings(findings, 3, false);
    expect(list(findings)).toEqual([
      [1, 4],
      [3, 5],
    ]);
  });

  test("give back what ends at the place too, where that cuts a word", () => {
    const findings = createFindings();
    addFinding(findings, 1, 4);
    addFinding(findings, 2, 5);
    takeBackFindings(findings, 5, true);
    expect(list(findings)).toEqual([[1, 4]]);
  });
});
