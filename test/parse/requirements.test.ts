import { describe, expect, test } from "vitest";
import { IndexError } from "../../src/errors/index-error.js";
import { type CompiledLexicon, compileLexicon } from "../../src/parse/lexicon-compile.js";
import { parseRequirements } from "../../src/parse/requirements.js";
import { dataFolder, readJsonLines } from "../support/data.js";
import { findByDefinition } from "../support/requirement-reference.js";

const idsOf = (text: string | readonly string[]): string[] => parseRequirements(text).found.map(({ id }) => id);

describe("parseRequirements", () => {
  test("finds each category in Chinese", () => {
    expect(idsOf("持有注册会计师证书")).toEqual(["certificate/cpa"]);
    expect(idsOf("中级以上职称")).toEqual(["professional-title/intermediate"]);
    expect(idsOf("日语流利，CET－6")).toEqual(["language/cet-6", "language/japanese"]);
    expect(idsOf("熟悉ＪＡＶＡ、单片机、数控")).toEqual(["skill/java", "skill/cnc", "skill/mcu"]);
    expect(idsOf("能带团队")).toEqual(["management/team"]);
    expect(idsOf("机械类专业，统计学、")).toEqual(["major/mechanical", "major/statistics"]);
    expect(idsOf("能适应出差和夜班")).toEqual(["working-condition/travel", "working-condition/night-shift"]);
  });

  test("finds each category in English", () => {
    expect(idsOf("CPA or ACCA; a valid driver’s license")).toEqual([
      "certificate/acca",
      "certificate/cpa",
      "certificate/driving",
    ]);
    expect(idsOf("Chartered Engineer preferred")).toEqual(["professional-title/chartered-engineer"]);
    expect(idsOf("Fluent German, IELTS 7")).toEqual(["language/ielts", "language/german"]);
    expect(idsOf("AutoCAD and SolidWorks")).toEqual(["skill/autocad", "skill/solidworks"]);
    expect(idsOf("You will lead a team")).toEqual(["management/team"]);
    expect(idsOf("degree in nursing")).toEqual(["major/nursing"]);
    expect(idsOf("night-shift? No: night shift, willing to travel")).toEqual([
      "working-condition/travel",
      "working-condition/night-shift",
    ]);
  });

  test("looks for whole words where a literal ends in a letter or digit, and only there", () => {
    expect(idsOf("JavaScript")).toEqual(["skill/javascript"]);
    expect(idsOf("mysql5 sqlx")).toEqual([]);
    expect(idsOf("精通java开发")).toEqual(["skill/java"]);
    expect(idsOf("C++11")).toEqual(["skill/c++"]);
    expect(idsOf("Germany")).toEqual([]);
  });

  test("looks each literal up for itself, so a longer one does not hide a shorter one", () => {
    expect(idsOf("英语六级")).toEqual(["language/english", "language/cet-6"]);
  });

  test.each([
    "无需英语",
    "不要求英语",
    "英语不限",
    "英语不要求",
    "不强制英语、日语",
    "英语、日语没有要求。",
    "ＮＯ ｅｎｇｌｉｓｈ",
    "no certificate or English required",
    "English is not required",
    "No English is necessary.",
    "without  English",
    "We do not require English",
    "We don’t need English",
    "CPA (not required)",
    "不出差",
    "无夜班",
    "学历：不限",
  ])("does not count what a negator reaches: %s", (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  test.each([
    ["No. 1 company, Java required", ["skill/java"]],
    ["不限专业，要求Java", ["skill/java"]],
    ["学历不限，有驾照", ["certificate/driving"]],
    ["学历不限 有驾照", ["certificate/driving"]],
    ["包括但不限于Java、Python", ["skill/java", "skill/python"]],
    ["无需经验，Java优先", ["skill/java"]],
    ["无需英语但要求日语", ["language/japanese"]],
    ["英语优先", ["language/english"]],
    ["English preferred, CPA a plus", ["certificate/cpa", "language/english"]],
    ["Java；英语不限；驾照", ["certificate/driving", "skill/java"]],
    ["no experience needed; English", ["language/english"]],
    ["Nothing without notice. English", ["language/english"]],
    ["Java\n英语\n不限", ["language/english", "skill/java"]],
  ])("counts what no negator reaches: %s", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("a negator reaches so far and no further", () => {
    // 10 folded characters after a Chinese prefix: 九 is the ninth, so 英 is reached in the first text and not in the second.
    expect(idsOf("无需一二三四五六七八九英语")).toEqual([]);
    expect(idsOf("无需一二三四五六七八九十英语")).toEqual(["language/english"]);
    // 20 after an English one, then on to the end of the word: `aaaa bbbb cccc dddd ` are 20, `… ddddd` are 20 too.
    expect(idsOf("no aaaa bbbb cccc dddd english")).toEqual([]);
    expect(idsOf("no aaaa bbbb cccc ddddd english")).toEqual(["language/english"]);
  });

  test("a negator behind reaches back so far, and what it cuts off ends inside a word", () => {
    // 12 folded characters before a Chinese postfix, in its phrase.
    expect(idsOf("java和一二三四五六七八九十百不限")).toEqual([]);
    expect(idsOf("java和一二三四五六七八九十百千不限")).toEqual(["skill/java"]);
    expect(idsOf("英语一二三四五六七八九十百千不限")).toEqual(["language/english"]);
    // 24 before an English one: 23 letters and the space behind Java; of 24 letters the first is the last that is reached.
    expect(idsOf(`java ${"x".repeat(23)} not required`)).toEqual([]);
    expect(idsOf(`java ${"x".repeat(24)} not required`)).toEqual(["skill/java"]);
    // What was taken out before is its bound.
    expect(idsOf("英语不出差不限")).toEqual(["language/english"]);
    expect(idsOf("英语出差不限")).toEqual([]);
  });

  test("joins several texts by a line break: tags do not run into each other", () => {
    expect(idsOf(["java", "script", "英语"])).toEqual(["language/english", "skill/java"]);
    expect(idsOf(["英语", "不限"])).toEqual(["language/english"]);
    expect(idsOf([])).toEqual([]);
  });

  test("counts by category and adds the weights in thousandths", () => {
    // A certificate 1, a language 1, two skills 0.25 each, a working condition 0.5: 3.
    const found = parseRequirements("PMP，英语，Java，Java，Python，出差");
    expect(found.counts).toEqual({
      certificate: 1,
      "professional-title": 0,
      language: 1,
      skill: 2,
      management: 0,
      major: 0,
      "working-condition": 1,
    });
    expect(found.weightedCount).toBe(3);
    expect(parseRequirements("双休，五险一金")).toEqual({
      found: [],
      counts: {
        certificate: 0,
        "professional-title": 0,
        language: 0,
        skill: 0,
        management: 0,
        major: 0,
        "working-condition": 0,
      },
      weightedCount: 0,
    });
  });

  test("sums like 0.1 + 0.2 come out whole", () => {
    const lexicon = compileLexicon([
      { id: "skill/a", category: "skill", literals: ["aa"], weight: 0.1 },
      { id: "skill/b", category: "skill", literals: ["bb"], weight: 0.2 },
    ]);
    expect(parseRequirements("aa bb", { lexicon }).weightedCount).toBe(0.3);
  });

  test("leaves nothing behind when a text is none", () => {
    expect(() => parseRequirements(["英语", null as unknown as string])).toThrow(TypeError);
    expect(idsOf("Java")).toEqual(["skill/java"]);
  });

  test("refuses a lexicon that is not compiled", () => {
    const lexicon = [] as unknown as CompiledLexicon;
    expect(() => parseRequirements("", { lexicon })).toThrow(IndexError);
    expect(() => parseRequirements("", { lexicon })).toThrow("[invalid-option]");
  });
});

describe.skipIf(dataFolder === null)("on real advertisements", () => {
  test("finds what the definition finds", () => {
    const lexicon = compileLexicon([
      { id: "skill/java", category: "skill", literals: ["java", "c++", "sql", "excel", "linux", "python"] },
      { id: "language/english", category: "language", literals: ["英语", "english", "外语"] },
      { id: "major/any", category: "major", literals: ["专业", "degree", "学历"] },
      { id: "working-condition/any", category: "working-condition", literals: ["travel", "经验", "experience"] },
    ]);
    for (const site of ["liepin", "zhaopin", "indeed", "emscad"]) {
      const rows = readJsonLines<{ description?: string }>("ads", `${site}.ndjson.gz`).slice(0, 400);
      for (const { description = "" } of rows) {
        const found = parseRequirements(description, { lexicon }).found.map(({ id }) => id);
        expect(found, description).toEqual(findByDefinition(lexicon, [description]));
      }
    }
  });
});
