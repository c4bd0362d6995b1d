import type { PlannedFile } from "./read-records.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";

/** Tells which columns of each file were taken, which had a rival, and which were left. */
export function printColumns(files: readonly PlannedFile[], words: Words, print: (line: string) => void): void {
  for (const { path, columns } of files) {
    const { ambiguous, unused } = columns.detected;
    const taken = Object.entries(columns.columns);
    const list = taken.map(([field, header]) => {
      const period = field === "salary" && columns.salaryPeriod !== undefined ? words.per[columns.salaryPeriod] : "";
      return (field === header ? field : `${field}=${header}`) + period;
    });
    print(terminalText(words.columnsOf(path, list.join(", "))));
    for (const { field, taken: header, others } of ambiguous) {
      if (columns.columns[field] !== header) continue;
      print(terminalText(words.severalColumns(field, header, others.join(", "))));
    }
    const headers = new Set(taken.map(([, header]) => header));
    const left = unused.filter((header) => !headers.has(header));
    if (left.length > 0) print(terminalText(words.unusedColumns(left.join(", "))));
  }
}
