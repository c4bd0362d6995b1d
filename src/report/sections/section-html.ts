import { both } from "../both-languages.js";
import type { SectionKey } from "../report-words.data.js";

/** One part of the page, under its heading and its sentence. */
export function sectionHtml(key: SectionKey, content: string): string {
  const heading = both("span", (words) => words.sections[key]);
  const lead = both("p", (words) => words.lead[key]);
  return `<section id="${key}" aria-labelledby="${key}-heading"><div class="head"><h2 id="${key}-heading">${heading}</h2><div class="lead">${lead}</div></div>${content}</section>`;
}

/** A heading within a part, in both languages. */
export function subheading(text: Parameters<typeof both>[1]): string {
  return `<h3>${both("span", text)}</h3>`;
}
