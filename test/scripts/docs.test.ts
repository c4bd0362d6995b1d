import { describe, expect, test } from "vitest";
import { generatedDocs } from "../../scripts/gates/docs.js";

const pages = [...generatedDocs()].filter(([path]) => path.startsWith("docs/reference/"));

describe("the reference written from the docstrings", () => {
  test("is written at all", () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  test("leaves no markup of the docstrings, no empty cell and no empty section", () => {
    const faulty = (fault: RegExp): string[] => pages.filter(([, text]) => fault.test(text)).map(([path]) => path);
    expect(faulty(/\{@/u)).toEqual([]);
    expect(faulty(/^\| {2}\|/mu)).toEqual([]);
    expect(faulty(/^## .*\n\n## /mu)).toEqual([]);
  });
});
