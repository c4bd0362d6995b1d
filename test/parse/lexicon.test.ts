import { describe, expect, test } from "vitest";
import { CATEGORY_WEIGHTS, defaultLexicon, extendLexicon } from "../../src/parse/lexicon.js";
import { compileLexicon, REQUIREMENT_CATEGORIES } from "../../src/parse/lexicon-compile.js";

const byId = new Map(defaultLexicon().map((entry) => [entry.id, entry]));

describe("defaultLexicon", () => {
  test("reads its notation", () => {
    expect(byId.get("certificate/pmp")?.literals).toEqual(["pmp"]);
    expect(byId.get("skill/machine-learning")?.literals).toEqual(["machine learning", "机器学习"]);
    expect(byId.get("skill/c-sharp")).toBeUndefined();
    expect(byId.get("skill/c#")?.literals).toEqual(["c#"]);
    expect(byId.get("certificate/aws")?.literals).toEqual(["aws certified", "aws certification", "aws certificate"]);
    expect(byId.get("certificate/driving")?.literals).toContain("driver's licence");
    expect(byId.get("major/nursing")?.literals).toEqual([
      "degree in nursing",
      "nursing degree",
      "nursing major",
      "major in nursing",
      "nursing or related",
      "护理专业",
      "护理相关专业",
      "护理类专业",
      "护理类相关",
      "护理等专业",
      "护理等相关专业",
      "护理及相关专业",
      "护理或相关专业",
    ]);
    expect(byId.get("major/computer")?.literals).toContain("computer science");
    expect(byId.get("major/mathematics")?.literals).toContain("数学、");
  });

  test("is one frozen array", () => {
    expect(defaultLexicon()).toBe(defaultLexicon());
    expect(Object.isFrozen(defaultLexicon())).toBe(true);
    expect(defaultLexicon().every((entry) => Object.isFrozen(entry) && Object.isFrozen(entry.literals))).toBe(true);
  });

  test("has some hundred entries, and each category in both languages", () => {
    expect(defaultLexicon().length).toBeGreaterThanOrEqual(300);
    for (const category of REQUIREMENT_CATEGORIES) {
      const literals = defaultLexicon().flatMap((entry) => (entry.category === category ? entry.literals : []));
      expect(
        literals.some((literal) => /^[ -~]+$/.test(literal)),
        category,
      ).toBe(true);
      expect(
        literals.some((literal) => /[\u4e00-\u9fff]/.test(literal)),
        category,
      ).toBe(true);
    }
  });

  test("has names that are plain and say their category", () => {
    for (const { id, category } of defaultLexicon()) expect(id).toMatch(new RegExp(`^${category}/[a-z0-9+#&-]+$`));
  });

  test("has no literal twice in an entry", () => {
    for (const { id, literals } of defaultLexicon()) expect(new Set(literals).size, id).toBe(literals.length);
  });

  test("can be compiled", () => {
    expect(compileLexicon(defaultLexicon()).entries.length).toBe(defaultLexicon().length);
  });
});

describe("extendLexicon", () => {
  const base = [
    { id: "skill/a", category: "skill", literals: ["aa"] },
    { id: "skill/b", category: "skill", literals: ["bb"] },
  ] as const;

  test("puts an entry in the place of one with its id, and others behind", () => {
    const extended = extendLexicon(base, [
      { id: "skill/c", category: "skill", literals: ["cc"] },
      { id: "skill/a", category: "skill", literals: ["aaa"], weight: 2 },
    ]);
    expect(extended.map(({ id, literals }) => [id, ...literals])).toEqual([
      ["skill/a", "aaa"],
      ["skill/b", "bb"],
      ["skill/c", "cc"],
    ]);
    expect(base[0].literals).toEqual(["aa"]);
  });

  test("takes any id", () => {
    expect(extendLexicon(base, [{ id: "__proto__", category: "skill", literals: ["pp"] }])).toHaveLength(3);
  });
});

describe("CATEGORY_WEIGHTS", () => {
  test("are whole thousandths", () => {
    for (const weight of Object.values(CATEGORY_WEIGHTS)) expect(Number.isInteger(weight * 1000)).toBe(true);
  });
});
