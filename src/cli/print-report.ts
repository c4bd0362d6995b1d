import { wordNotice } from "shortage-index";
import type { Catalogue, CatalogueEntry } from "shortage-index/report";
import { catalogueTable } from "./catalogue-table.js";
import { certaintyColumns } from "./certainty-columns.js";
import { ledgerReport } from "./ledger-report.js";
import type { Published } from "./publish.js";
import type { RankSettings } from "./rank-settings.js";
import type { ReadPositions } from "./read-positions.js";
import type { ScoredPositions } from "./score-positions.js";
import { type NamedPay, shellNotices } from "./shell-notices.js";
import { terminalText } from "./terminal-text.js";
import { UNCERTAINTY_WORDS } from "./uncertainty-words.data.js";
import { WORDS, type Words } from "./words.data.js";

/** Everything that a report tells of. */
export interface ReportedWork {
  readonly settings: RankSettings;
  readonly read: ReadPositions;
  readonly scored: ScoredPositions;
  readonly catalogue: Catalogue;
  readonly written: Published;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Prints the head of the catalogue, the weights, what a reader must know, and the ledgers. */
export function printReport(work: ReportedWork, print: (line: string) => void): void {
  const { settings, read, scored, catalogue, written, width } = work;
  const words = WORDS[settings.language];
  const { result } = scored;
  const { listed } = catalogue;
  const shown = catalogue.entries
    .filter((entry) => entry.listed)
    .slice(0, settings.show)
    .map(({ entry, level, uncertainty }) => ({ ...entry, level, uncertainty }));
  const certainty =
    catalogue.uncertainty === null ? [] : certaintyColumns(catalogue.uncertainty, UNCERTAINTY_WORDS[settings.language]);
  print("");
  print(words.catalogueOf(listed, result.ranking.length));
  if (shown.length > 0) for (const line of catalogueTable(shown, words, width, certainty)) print(line);
  if (listed > shown.length) print(words.moreRows(listed - shown.length));
  for (const entry of catalogue.entries) if (entry.override !== null) print(terminalText(movedByHand(entry, words)));
  print("");
  const weights = Object.entries(result.weights).map(
    ([id, weight]) => `${words.dimensions[id] ?? id} ${weight.toFixed(3)}`,
  );
  print(`${words.weights}${words.colon}${weights.join(words.comma)}`);
  for (const notice of noticesOf(work)) {
    print(`${words.note}${words.colon}${terminalText(notice)}`);
  }
  print("");
  for (const line of ledgerReport(read.jobLedger, "job", words)) print(line);
  if (read.talentLedger !== undefined) for (const line of ledgerReport(read.talentLedger, "talent", words)) print(line);
  for (const path of written.files) print(words.wrote(path, listed));
  if (settings.svg !== undefined) print(words.wrotePlots(settings.svg, written.plots));
  if (settings.ledger !== undefined) print(words.wroteLedger(settings.ledger));
}

function noticesOf({ settings, read, scored, catalogue }: ReportedWork): readonly string[] {
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
    ...(catalogue.top?.notices ?? []).flatMap((notice) =>
      topGiven && "picked" in notice ? [words.placesMissed(notice.picked, notice.count)] : [],
    ),
  ];
}

function movedByHand({ entry, computed, override }: CatalogueEntry, words: Words): string {
  if (override === null) return "";
  const { action } = override;
  return words.movedByHand(entry.name, typeof action === "object" ? action.level : action, computed, override);
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
