import { IndexError } from "../errors/index-error.js";
import type { Requirement, RequirementCategory, Requirements } from "../model/parsed.js";
import { defaultLexicon } from "./lexicon.js";
import { type CompiledLexicon, compileLexicon } from "./lexicon-compile.js";
import { scanRequirements } from "./requirements-scan.js";

/** Options of {@link parseRequirements}. */
export interface RequirementsOptions {
  /** What to look for; left out, the compiled {@link defaultLexicon}. */
  readonly lexicon?: CompiledLexicon;
}

/**
 * Finds the distinct further requirements that a text states: certificates, professional titles, languages, skills,
 * management duties, fields of study and working conditions.
 *
 * Defined so that another engine can do the same bit for bit:
 *
 * 1. Fold the text ({@link foldRequirementText}); several texts are joined by a line break.
 * 2. Take negated phrases out ({@link negationRules}): `无需英语`, `英语不限`, `no certificate required`.
 * 3. A literal counts where it occurs. One that begins (ends) with 0–9 or a–z needs the character before (behind) it to be
 *    none of 0–9, A–Z and a–z, so that `java` is not in `javascript`; Chinese ones need nothing. Each literal is looked up for
 *    itself: one that contains another does not hide it, so that `英语六级` states both English and the test.
 * 4. An entry is found where one of its literals counts, once, however often.
 *
 * Cost O(length): one pass, in which the negators are literals like the others.
 *
 * @param text - One text, or several such as the tags of an advertisement, raw (line breaks end phrases, so they should not
 *   be cleaned away); never modified.
 * @param options - The lexicon.
 * @returns What was found, in the order of the lexicon; the numbers per category; and the sum of the weights of what was
 *   found, added in thousandths, so that it does not depend on any order.
 * @throws {IndexError} `invalid-option` if the lexicon is not compiled.
 * @example
 * parseRequirements("要求CET-6，有驾照；无需出差").found.map(({ id }) => id); // => ["certificate/driving", "language/cet-6"]
 * parseRequirements("No. 1 in its field. Java required, no certificate required.").weightedCount; // => 0.25
 */
export function parseRequirements(text: string | readonly string[], options?: RequirementsOptions): Requirements {
  const lexicon = options?.lexicon ?? compiledDefaultLexicon();
  if (!("matcher" in lexicon)) {
    const expected = "a lexicon made by `compileLexicon`";
    throw new IndexError("invalid-option", { where: "parseRequirements", expected, received: typeof lexicon });
  }
  // A call that failed on something that is no text may have left marks.
  clear(lexicon.marks);
  if (typeof text === "string") mark(lexicon, text);
  else for (const part of text) mark(lexicon, part);
  return collect(lexicon);
}

let compiledDefault: CompiledLexicon | undefined;

function compiledDefaultLexicon(): CompiledLexicon {
  compiledDefault ??= compileLexicon(defaultLexicon());
  return compiledDefault;
}

function mark(lexicon: CompiledLexicon, text: string): void {
  const { marks, findings, statedBy } = lexicon;
  scanRequirements(lexicon, text, findings);
  for (let index = 0; index < findings.count; index += 1) {
    const entries = statedBy[findings.literals[index] as number] as readonly number[];
    for (let which = 0; which < entries.length; which += 1) {
      const entry = entries[which] as number;
      marks[entry >> 5] = (marks[entry >> 5] as number) | (1 << (entry & 31));
    }
  }
}

/** Reads the marks in the order of the lexicon. */
function collect(lexicon: CompiledLexicon): Requirements {
  const { marks, requirements, thousandths, categories, categoryCounts: counts } = lexicon;
  const found: Requirement[] = [];
  let weight = 0;
  for (let word = 0; word < marks.length; word += 1) {
    for (let bits = marks[word] as number; bits !== 0; bits &= bits - 1) {
      const entry = (word << 5) + 31 - Math.clz32(bits & -bits);
      const category = categories[entry] as number;
      found.push(requirements[entry] as Requirement);
      counts[category] = (counts[category] as number) + 1;
      weight += thousandths[entry] as number;
    }
  }
  if (found.length === 0) return lexicon.nothing;
  // One literal with constant keys: objects of one shape are made and read several times faster than keyed ones.
  const perCategory: Record<RequirementCategory, number> = {
    certificate: counts[0] as number,
    "professional-title": counts[1] as number,
    language: counts[2] as number,
    skill: counts[3] as number,
    management: counts[4] as number,
    major: counts[5] as number,
    "working-condition": counts[6] as number,
  };
  clear(counts);
  return { found, counts: perCategory, weightedCount: weight / 1000 };
}

/** A loop, for `fill` takes longer to call than a few numbers take to be written. */
function clear(numbers: Uint32Array | Int32Array): void {
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = 0;
}
