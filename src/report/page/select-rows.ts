import type { ReportData } from "../report-data.js";

/** What the table shows, and in which order. */
export interface RowChoice {
  readonly query: string;
  /** Place in the industries; −1 for none, `null` for all. */
  readonly industry: number | null;
  readonly level: number | null;
  readonly which: "listed" | "ranked";
  readonly sort: string;
  readonly ascending: boolean;
}

/** Places of the positions that the table shows, in its order; without a value last, equals by rank. */
export function selectRows(data: ReportData, choice: RowChoice): number[] {
  const words = choice.query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found: number[] = [];
  for (let at = 0; at < data.name.length; at += 1) {
    if (choice.which === "listed" && data.listed[at] !== 1) continue;
    if (choice.industry !== null && data.industry[at] !== choice.industry) continue;
    if (choice.level !== null && data.level[at] !== choice.level) continue;
    if (words.length > 0) {
      const text =
        `${data.name[at]}\n${data.id?.[at] ?? ""}\n${data.industries[data.industry[at] as number] ?? ""}`.toLowerCase();
      if (!words.every((word) => text.includes(word))) continue;
    }
    found.push(at);
  }
  const value = sorterOf(data, choice.sort);
  const sign = choice.ascending ? 1 : -1;
  return found.sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === second) return a - b;
    if (first === null) return 1;
    if (second === null) return -1;
    return first < second ? -sign : sign;
  });
}

function sorterOf(data: ReportData, key: string): (at: number) => string | number | null {
  const measured = (id: string): ((at: number) => number | null) => {
    const column = data.dimensions.find((dimension) => dimension.id === id)?.value;
    return (at) => column?.[at] ?? null;
  };
  switch (key) {
    case "industry":
      return (at) => data.industries[data.industry[at] as number] ?? null;
    case "position":
      return (at) => data.name[at] as string;
    case "demand":
      return (at) => data.demand[at] as number;
    case "education":
    case "experience":
    case "requirements":
      return measured(key);
    case "pay":
      return measured("salary");
    case "index":
      return (at) => data.score[at] as number;
    default:
      return (at) => data.rank[at] as number;
  }
}
