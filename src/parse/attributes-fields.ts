import type { EducationRequirement, ExperienceRequirement, Salary } from "../model/parsed.js";
import { CHINESE_PLACES, ENGLISH_PLACES } from "./attributes-places.data.js";
import { readEducation } from "./education-read.js";
import { readExperience } from "./experience-read.js";
import { readHeadcount } from "./headcount.js";
import { parseSalary } from "./salary.js";
import type { SalaryOptions } from "./salary-options.js";
import { foldTraditional } from "./text.js";

/** One field of an attribute line. */
export type AttributeField =
  | { readonly key: "city"; readonly value: string }
  | { readonly key: "published"; readonly value: string }
  | { readonly key: "headcount"; readonly value: number | null }
  | { readonly key: "experience"; readonly value: ExperienceRequirement }
  | { readonly key: "education"; readonly value: EducationRequirement }
  | { readonly key: "salary"; readonly value: Salary }
  /** `不限` without a word of what. */
  | { readonly key: "unlimited" };

/** A longer part is prose. */
const LONGEST_PART = 80;

const DATE = /(?:\d{4}[-./年] ?)?\d{1,2}[-./月] ?\d{1,2}日?|\d{4}年\d{1,2}月/.source;
const AGO =
  /今[天日]|昨[天日]|前天|刚刚|\d{1,3} ?(?:天|小时|分钟|周|个月)前|today|yesterday|just now|\d{1,3}\+? (?:minute|hour|day|week|month)s? ago/
    .source;
const MARKED_BEFORE = new RegExp(
  `^(?:发布(?:时间|日期|于)?|更新(?:时间|日期|于)?|(?:posted|published|updated)(?: on)?) ?:? ?(${DATE}|${AGO})$`,
  "i",
);
const MARKED_AFTER = new RegExp(`^(${DATE}|${AGO}) ?(?:发布|更新|刷新)$`, "i");
const UNMARKED = new RegExp(
  `^(?:\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?|0\\d-\\d{2}|1[0-2]-0\\d|\\d{1,2}月\\d{1,2}日|${AGO})$`,
  "i",
);

const MONEY = /[k万千元¥$€£₹]|\b(?:cny|rmb|usd|eur|gbp|inr|lakhs?|lacs?|p\.?a|per|an?) ?/i;
const MONEY_HAN = /[万千百元圆块人民币每月年薪天日周时小以上下起税前后至到约]/g;

const SALARY_LABEL = /^(?:薪[资酬水]|工资)(?:待遇|范围)? ?: ?/;
/** A tag rather than pay: `4K`, `401k`. */
const SINGLE_THOUSANDS = /^\d+(?:\.\d+)?[kw]$/i;

const CITY_LABEL = /^(?:(?:工作|上班)?(?:地点|城市|地区)|location|city) ?: ?(?=\S)/i;
const UNLIMITED = /^(?:不限|不拘|无要求|無要求)$/;
const HAN_PLACE = /^\p{Script=Han}{2,12}(?:[-·. ]\p{Script=Han}{1,20}){0,2}$/u;
const DISTRICT = /[-·. ]\p{Script=Han}{1,20}(?:区|县|市|镇|乡|街道|新城)$/u;
const CITY_AND_DISTRICT = /^(\p{Script=Han}{2,8}?)市\p{Script=Han}{1,14}(?:区|县|市|镇|乡|街道)$/u;
const PROVINCE = /^\p{Script=Han}{2,8}(?:省|自治区|自治州)$/u;
const TOWN_AND_STATE =
  /^[A-Z][A-Za-z.' -]{1,30}, (?:[A-Z]{2}|USA|United States|United Kingdom|India|Canada|Australia|Germany|France|China)$/;

let chinese: ReadonlySet<string> | undefined;
let english: ReadonlySet<string> | undefined;

/**
 * Reads one part of an attribute line as one field; `null` where it is none, or one of `known`.
 *
 * @param part - A cleaned part.
 * @param known - Fields that the line has stated already; a later part that looks like one of them is a tag.
 */
export function readField(part: string, known: ReadonlySet<string>, salary: SalaryOptions): AttributeField | null {
  if (part === "" || part.length > LONGEST_PART) return null;
  if (UNLIMITED.test(part)) return { key: "unlimited" };
  const simplified = foldTraditional(part);
  return (
    (known.has("city") || !CITY_LABEL.test(part) ? null : { key: "city", value: part.replace(CITY_LABEL, "") }) ??
    (known.has("published") ? null : readPublished(part)) ??
    (known.has("headcount") ? null : readPeople(simplified)) ??
    (known.has("experience") ? null : wrap("experience", readExperience(simplified, "part"))) ??
    (known.has("education") ? null : wrap("education", readEducation(simplified, "part"))) ??
    (known.has("salary") ? null : readSalary(part, salary))
  );
}

/** Whether a part is the name of a city, province or district. */
export function isPlace(part: string): boolean {
  if (part.length > LONGEST_PART) return false;
  if (TOWN_AND_STATE.test(part)) return true;
  english ??= new Set(ENGLISH_PLACES.split(",").map((name) => name.trim()));
  if (english.has(part.split(/,| - /, 1)[0]?.trim().toLowerCase() ?? "")) return true;
  if (!HAN_PLACE.test(part)) return false;
  if (DISTRICT.test(part) || PROVINCE.test(part)) return true;
  chinese ??= new Set(CHINESE_PLACES.trim().split(/\s+/));
  const head = part.split(/[-·. ]/, 1)[0] ?? "";
  return chinese.has(head) || chinese.has(CITY_AND_DISTRICT.exec(head)?.[1] ?? head.replace(/[市省]$/, ""));
}

function readPublished(part: string): AttributeField | null {
  const value = MARKED_BEFORE.exec(part)?.[1] ?? MARKED_AFTER.exec(part)?.[1] ?? UNMARKED.exec(part)?.[0];
  return value === undefined ? null : { key: "published", value };
}

function readPeople(part: string): AttributeField | null {
  const value = readHeadcount(part, "part");
  return value === undefined ? null : { key: "headcount", value };
}

function readSalary(text: string, options: SalaryOptions): AttributeField | null {
  const part = text.replace(SALARY_LABEL, "");
  if (SINGLE_THOUSANDS.test(part)) return null;
  if (!/\d/.test(part) || !MONEY.test(part) || /\p{Script=Han}/u.test(part.replace(MONEY_HAN, ""))) return null;
  const salary = parseSalary(part, options);
  return salary.ok ? { key: "salary", value: salary.value } : null;
}

function wrap(key: "experience", value: ExperienceRequirement | null): AttributeField | null;
function wrap(key: "education", value: EducationRequirement | null): AttributeField | null;
function wrap(key: string, value: unknown): AttributeField | null {
  return value === null ? null : ({ key, value } as AttributeField);
}
