import { IndexError } from "../errors/index-error.js";
import { cleanText } from "./text.js";
import { spellLatinWords } from "./title-spelling.js";
import { stripTitle } from "./title-strip.js";

/** Options of {@link normaliseTitle}. */
export interface TitleOptions {
  /**
   * `keep` (the default) or `drop` words of rank: `高级`, `资深`, `实习`, `senior`, `sr.`, `lead` before another word, a level `II`
   * at the end. They stay where fewer than two letters or digits would be left (`C实习生`).
   */
  readonly seniority?: "keep" | "drop";
}

/** Characters of a title that are read; a longer title is no title. */
const LONGEST_TITLE = 160;
/** Passes after which a title is taken as it is: each shortens it. Two are usual. */
const MOST_PASSES = LONGEST_TITLE;

/**
 * Names that a pass is known to leave alone: many titles come to few names, each of which would be read to no end once
 * for every title. It changes nothing but the time.
 */
const STABLE: Readonly<Record<"keep" | "drop", Map<string, string>>> = { keep: new Map(), drop: new Map() };
const MOST_STABLE = 4096;

/**
 * Brings a job title to a stable name of the position.
 *
 * - Form: full-width characters to ASCII, spaces beside Chinese characters away, Latin words in one spelling whatever their
 *   case was (`JAVA`, `java` → `Java`; `IOS` → `iOS`; `coe` → `COE`), `Sr.` and `Jr.` spelt out, emoji and ornaments away, parts
 *   of a title joined by ` - `, beside Chinese by `-`.
 * - Stripped, from lists kept as data: urgency and perks (`急聘`, `双休`, `五险一金`, `urgent`), remote work, ways of hiring
 *   (`校招`, `2024届`), pay (`8k-12k`, `$$$`), gender marks (`m/w/d`), codes (`#12345`, `J11260`), heads (`招2人`), and cities that stand
 *   alone (`- 上海`).
 * - Brackets go with what is in them, unless all of it names a field (`C++（嵌入式）`, `开发工程师(Java)`), which stays in ASCII brackets, or
 *   a rank (`研发（高级）工程师`), which stays without, at the beginning where it stood at the end (`Data Engineer (Senior)`).
 *
 * What is stripped alone makes no title: if nothing with a letter is left, the title keeps its words. The name is
 * for grouping advertisements, not a classification: titles that differ in a word stay apart.
 *
 * Cost O(length) for the cleaning; all else reads 160 characters.
 *
 * @param title - A title as it was written; never modified.
 * @param options - Whether words of rank stay.
 * @returns The name; empty only for a text without a letter; normalising it again changes nothing.
 * @throws {IndexError} `invalid-option` if `seniority` is neither `keep` nor `drop`.
 * @example
 * normaliseTitle("高级JAVA开发工程师（急聘，双休五险一金）"); // => "高级Java开发工程师"
 * normaliseTitle("Senior Java Developer - Remote $$$"); // => "Senior Java Developer"
 * normaliseTitle("Senior Java Developer", { seniority: "drop" }); // => "Java Developer"
 * normaliseTitle("Ｃ＋＋开发工程师（嵌入式）"); // => "C++开发工程师(嵌入式)"
 */
export function normaliseTitle(title: string, options?: TitleOptions): string {
  const seniority = options?.seniority ?? "keep";
  if (seniority !== "keep" && seniority !== "drop") {
    const received = String(seniority);
    throw new IndexError("invalid-option", {
      where: "normaliseTitle",
      expected: "seniority `keep` or `drop`",
      received,
    });
  }
  let name = opening(cleanText(title));
  const stable = STABLE[seniority];
  // What one pass lays bare, the next may strip. A name that a pass leaves alone is stable by construction.
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    // The same text in memory for every title that comes to it is compared with itself in no time.
    const known = stable.get(name);
    if (known !== undefined) return known;
    const next = spellLatinWords(stripTitle(name, seniority === "drop"));
    if (next === name) {
      // A short piece of a long title would keep the whole of it in memory.
      if (title.length <= LONGEST_TITLE) remember(stable, name);
      break;
    }
    name = next;
  }
  return name;
}

function remember(stable: Map<string, string>, name: string): void {
  if (stable.size >= MOST_STABLE) stable.clear();
  stable.set(name, name);
}

/** The part of a title that is read: from its beginning, or from its first letter where that comes late. */
function opening(text: string): string {
  const start = text.search(/\p{L}/u);
  if (start < 0) return "";
  return start < LONGEST_TITLE ? text.slice(0, LONGEST_TITLE) : text.slice(start, start + LONGEST_TITLE);
}
