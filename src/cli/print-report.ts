import { type TopPick, wordNotice } from "shortage-index";
import { catalogueTable } from "./catalogue-table.js";
import { ledgerReport } from "./ledger-report.js";
import type { RankSettings } from "./rank-settings.js";
import type { ReadPositions } from "./read-positions.js";
import type { ScoredPositions } from "./score-positions.js";
import { type NamedPay, shellNotices } from "./shell-notices.js";
import { terminalText } from "./terminal-text.js";
import { WORDS } from "./words.data.js";

/** Everything that a report tells of. */
export interface ReportedWork {
  readonly settings: RankSettings;
  readonly read: ReadPositions;
  readonly scored: ScoredPositions;
  readonly pick: TopPick;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Prints the head of the catalogue, the weights, what a reader must know, and the ledgers. */
export function printReport(
  { settings, read, scored, pick, width }: ReportedWork,
  print: (line: string) => void,
): void {
  const words = WORDS[settings.language];
  const { result } = scored;
  const shown = pick.picked.slice(0, settings.show);
  print("");
  print(words.catalogueOf(pick.picked.length, result.ranking.length));
  if (shown.length > 0) for (const line of catalogueTable(shown, words, width)) print(line);
  if (pick.picked.length > shown.length) print(words.moreRows(pick.picked.length - shown.length));
  print("");
  const weights = Object.entries(result.weights).map(
    ([id, weight]) => `${words.dimensions[id] ?? id} ${weight.toFixed(3)}`,
  );
  print(`${words.weights}${words.colon}${weights.join(words.comma)}`);
  for (const notice of noticesOf({ settings, read, scored, pick, width })) {
    print(`${words.note}${words.colon}${terminalText(notice)}`);
  }
  print("");
  for (const line of ledgerReport(read.jobLedger, "job", words)) print(line);
  if (read.talentLedger !== undefined) for (const line of ledgerReport(read.talentLedger, "talent", words)) print(line);
  for (const { path } of settings.outputs) if (path !== "-") print(words.wrote(path, pick.picked.length));
  if (settings.ledger !== undefined) print(words.wroteLedger(settings.ledger));
}

function noticesOf({ settings, read, scored, pick }: ReportedWork): readonly string[] {
  const words = WORDS[settings.language];
  const { language, topGiven } = settings;
  return [
    ...(read.payAssumed ? [words.payAssumed] : []),
    ...(scored.coverageWaived ? [words.coverageWaived] : []),
    ...shellNotices(read.totals, read.currency, namedPay(settings), words),
    ...scored.result.notices
      // That there is no talent the shell says itself, with the remedy.
      .filter((notice) => read.totals.stock !== null || !isAboutSupply(notice))
      .map((notice) => wordNotice(notice, { language })),
    // Without --top the number of places is the shell's own, and missing it is no news. Its quotas name no industry.
    ...pick.notices.flatMap((notice) =>
      topGiven && "picked" in notice ? [words.placesMissed(notice.picked, notice.count)] : [],
    ),
  ];
}

function namedPay({ advertisements, salaryOf }: RankSettings): NamedPay {
  const named = advertisements.map(salaryOf);
  return {
    currency: named.every(({ currency }) => currency !== undefined),
    period: named.every(({ period }) => period !== undefined),
  };
}

function isAboutSupply({ code, dimension }: { readonly code: string; readonly dimension?: string }): boolean {
  return (
    ["no-supply", "scarcity-starved"].includes(code) || (code === "missing-dimension" && dimension === "supplyDemand")
  );
}
