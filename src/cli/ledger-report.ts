import type { Ledger } from "shortage-index";
import { layOutTable } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";

/** Unrecognised texts shown for a field. */
const TEXTS_SHOWN = 3;
const LONGEST_TEXT = 24;

/** What became of the rows of one kind, as lines. */
export function ledgerReport(ledger: Ledger, kind: "job" | "talent", words: Words): readonly string[] {
  const lines = [words.rows(kind, ledger)];
  const reasons = Object.entries(ledger.rejectionsByReason).filter(([, count]) => count > 0);
  if (reasons.length > 0) {
    const listed = reasons.map(([reason, count]) => `${words.reasons[reason] ?? reason} ${count}`);
    lines.push(`  ${words.rejected}${words.colon}${listed.join(words.comma)}`);
  }
  const { headings } = words;
  const rows = Object.entries(ledger.fields)
    // Attribute lines are rare: where there are none, their absence is no news.
    .filter(([field, { stated, unrecognised }]) => field !== "attributes" || stated + unrecognised > 0)
    .map(([field, { stated, notStated, unrecognised }]) => [
      `  ${words.fields[field] ?? field}`,
      String(stated),
      String(notStated),
      String(unrecognised),
      mostFrequent(ledger, field),
    ]);
  const columns = [
    { heading: `  ${headings.field}`, align: "left" },
    { heading: headings.stated, align: "right" },
    { heading: headings.notStated, align: "right" },
    { heading: headings.unrecognised, align: "right" },
    { heading: "", align: "left" },
  ] as const;
  return [...lines, ...layOutTable(columns, rows)];
}

function mostFrequent(ledger: Ledger, field: string): string {
  const texts = ledger.unrecognised[field] ?? [];
  return texts
    .slice(0, TEXTS_SHOWN)
    .map(({ text, count }) => `${shorten(text)} ×${count}`)
    .join(", ");
}

function shorten(text: string): string {
  const characters = Array.from(terminalText(text.replace(/\s+/g, " ").trim()));
  return characters.length > LONGEST_TEXT ? `${characters.slice(0, LONGEST_TEXT - 1).join("")}…` : characters.join("");
}
