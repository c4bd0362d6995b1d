import type { ReportLanguage } from "../catalogue-words.data.js";
import { REPORT_WORDS, type ReportWords } from "../report-words.data.js";

/** The language that the page is read in, and who must know when it changes. */
export interface PageLanguage {
  readonly now: () => ReportLanguage;
  readonly words: () => ReportWords;
  readonly onChange: (listener: () => void) => void;
}

/** Wires the switch between the languages. */
export function pageLanguage(first: ReportLanguage): PageLanguage {
  let now = first;
  const listeners: (() => void)[] = [];
  const buttons = Array.from(document.querySelectorAll<HTMLButtonElement>("[data-language]"));
  const headline = document.querySelector("h1 > bdi")?.textContent ?? null;
  const choose = (language: ReportLanguage): void => {
    now = language;
    const words = REPORT_WORDS[language];
    document.documentElement.lang = words.tag;
    document.title = headline ?? words.title;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.language === language));
    for (const element of Array.from(document.querySelectorAll<HTMLElement>("[data-label]"))) {
      element.setAttribute("aria-label", element.dataset.label === "navigation" ? words.navigation : words.languages);
    }
    for (const listener of listeners) listener();
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      choose(button.dataset.language === "zh" ? "zh" : "en");
    });
  }
  return {
    now: () => now,
    words: () => REPORT_WORDS[now],
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}
