import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAttributes } from "../../src/parse/attributes.js";
import { parseEducation } from "../../src/parse/education.js";
import { parseExperience } from "../../src/parse/experience.js";
import { parseHeadcount } from "../../src/parse/headcount.js";
import { hostileRequirementText, LONG_TEXTS, millisecondsOf } from "../support/requirement-arbitraries.js";

const education = fc.constantFrom(
  "初中及以下",
  "高中",
  "中专/中技",
  "大专",
  "统招本科",
  "硕士及以上",
  "博士",
  "PhD",
  "Bachelor's degree",
);
const experience = fc.constantFrom(
  "经验不限",
  "无工作经验",
  "在校生/应届生",
  "1年以内",
  "3-5年",
  "10年以上",
  "2年经验",
  "5+ years",
);
const headcount = fc.constantFrom("招1人", "招若干人", "招聘12人", "3 openings");
const tag = fc.constantFrom("五险一金", "双休", "java", "C++", "招投标", "项目经验", "机器人", "Remote", "下午茶");
const city = fc.constantFrom("上海", "广州-天河区", "苏州", "Berlin");

function readValue<T>(parsed: { ok: true; value: T } | { ok: false }): T | undefined {
  return parsed.ok ? parsed.value : undefined;
}

describe("law: any text", () => {
  test("is read without a fault, into sound fields", () => {
    fc.assert(
      fc.property(hostileRequirementText, (text) => {
        const line = parseAttributes(text, { salary: { currency: "CNY", period: "month" } });
        for (const key of ["salary", "education", "experience", "headcount", "city", "published"] as const) {
          if (key in line) expect(line[key]).not.toBeUndefined();
        }
        expect(line.other.every((part) => part !== "" && part === part.trim())).toBe(true);
        expect(line.headcount === undefined || line.headcount === null || line.headcount >= 1).toBe(true);
      }),
    );
  });

  test("takes time that grows no faster than the text", () => {
    // 100 kB each; a quadratic expression takes minutes.
    for (const text of LONG_TEXTS)
      expect(
        millisecondsOf(() => parseAttributes(text)),
        text.slice(0, 20),
      ).toBeLessThan(2000);
  });
});

describe("law: a line is the sum of its parts", () => {
  const parts = fc
    .tuple(education, experience, headcount)
    .chain((three) => fc.shuffledSubarray(three, { minLength: 1, maxLength: 3 }));

  test("whatever their order and the separator", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(" | ", ",", "，", "\n", ", "), (fields, separator) => {
        const line = parseAttributes(fields.join(separator));
        expect(line.other).toEqual([]);
        for (const field of fields) {
          const expected = [
            ["experience", readValue(parseExperience(field))],
            ["education", readValue(parseEducation(field))],
            ["headcount", readValue(parseHeadcount(field))],
          ] as const;
          for (const [key, value] of expected) if (value !== undefined) expect(line[key], field).toEqual(value);
        }
      }),
    );
  });

  test("tags after them are kept in order and change nothing", () => {
    fc.assert(
      fc.property(city, education, experience, fc.array(tag, { maxLength: 8 }), (place, level, years, tags) => {
        const head = [place, years, level];
        const plain = parseAttributes(head.join(" | "));
        expect(plain.city).toBe(place);
        expect(parseAttributes([...head, ...tags].join(" | "))).toEqual({ ...plain, other: tags });
        const list = `[${[...head, ...tags].map((item) => JSON.stringify(item)).join(", ")}]`;
        expect(parseAttributes(list)).toEqual({ ...plain, other: tags });
      }),
    );
  });
});

describe("law: refusal", () => {
  test("tags alone set no field", () => {
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 10 }), (tags) => {
        expect(parseAttributes(tags.join(","))).toEqual({ other: tags });
      }),
    );
  });
});
