import { type Ledger, wordNotice } from "shortage-index";
import type { Catalogue, CatalogueEntry } from "./catalogue.js";
import {
  actionWords,
  allColumns,
  type CatalogueColumn,
  publishedColumns,
  publishedEntries,
  type TableCell,
} from "./catalogue-columns.js";
import { CATALOGUE_WORDS, type CatalogueWords, type ReportLanguage } from "./catalogue-words.data.js";
import { LEDGER_WORDS } from "./ledger-words.data.js";
import { methodRows } from "./method-rows.js";
import { figureColumn, textColumn, type WorkbookSheet } from "./workbook-sheet.js";

/** The sheets of a catalogue; those of which nothing is known are left out. */
export function workbookSheets(catalogue: Catalogue, language: ReportLanguage): readonly WorkbookSheet[] {
  const words = CATALOGUE_WORDS[language];
  const rowsOf = (columns: readonly CatalogueColumn[], entries: readonly CatalogueEntry[]): TableCell[][] =>
    entries.map((entry) => columns.map(({ cell }) => cell(entry)));
  const listed = catalogue.entries.filter((entry) => entry.listed);
  const published = publishedColumns(catalogue, language);
  const all = allColumns(catalogue, language);
  return [
    { name: words.sheets.catalogue, columns: published, rows: rowsOf(published, listed), frozenColumns: 3 },
    { name: words.sheets.figures, columns: all, rows: rowsOf(all, publishedEntries(catalogue)), frozenColumns: 2 },
    ...(catalogue.overrides.length === 0 ? [] : [overridesSheet(catalogue, words)]),
    methodSheet(catalogue, words, language),
    ...(catalogue.ledger === null ? [] : [ledgerSheet(catalogue.ledger, words, language)]),
    ...(catalogue.uncertainty === null ? [] : [uncertaintySheet(catalogue, words)]),
    ...(catalogue.comparison === null ? [] : [changesSheet(catalogue, words)]),
  ];
}

function overridesSheet({ entries }: Catalogue, words: CatalogueWords): WorkbookSheet {
  const { headings } = words;
  return {
    name: words.sheets.overrides,
    columns: [
      textColumn(headings.position, 28),
      textColumn(headings.byHand, 18),
      figureColumn(headings.rank),
      figureColumn(headings.computedLevel),
      textColumn(headings.inTop, 12),
      textColumn(headings.reason, 60),
      textColumn(headings.by, 10),
    ],
    rows: entries.flatMap(({ entry, computed, override }) =>
      override === null
        ? []
        : [
            [
              entry.name,
              actionWords(override.action, words),
              computed.rank,
              computed.level,
              computed.inTop ? words.yes : words.no,
              override.reason,
              override.by,
            ],
          ],
    ),
  };
}

function methodSheet(catalogue: Catalogue, words: CatalogueWords, language: ReportLanguage): WorkbookSheet {
  const notices = catalogue.result.notices.map((notice) => [words.noticesTitle, wordNotice(notice, { language })]);
  return {
    name: words.sheets.method,
    columns: [textColumn(words.headings.item, 44), textColumn(words.headings.figure, 90)],
    rows: [...methodRows(catalogue, language).map(({ item, value }): TableCell[] => [item, value]), ...notices],
  };
}

function ledgerSheet(
  { advertisements, talent }: NonNullable<Catalogue["ledger"]>,
  words: CatalogueWords,
  language: ReportLanguage,
): WorkbookSheet {
  const { headings } = words;
  const ledgerWords = LEDGER_WORDS[language];
  const rows = (kind: string, ledger: Ledger): TableCell[][] => [
    ...(["rowsIn", "used", "usedInPart", "rejected", "duplicates"] as const).map((key) => [
      kind,
      ledgerWords.rows[key],
      ledger[key],
      null,
      null,
      null,
    ]),
    ...Object.entries(ledger.rejectionsByReason)
      .filter(([, count]) => count > 0)
      .map(([reason, count]) => [
        kind,
        `${ledgerWords.rejectedFor}${words.colon}${ledgerWords.reason(reason)}`,
        count,
        null,
        null,
        null,
      ]),
    ...Object.entries(ledger.fields).map(([field, { stated, notStated, unrecognised }]) => [
      kind,
      `${headings.field}${words.colon}${ledgerWords.field(field)}`,
      null,
      stated,
      notStated,
      unrecognised,
    ]),
    ...Object.entries(ledger.unrecognised).flatMap(([field, texts]) =>
      texts.map(({ text, count }) => [
        kind,
        `${headings.unrecognised}${words.colon}${ledgerWords.field(field)}${words.colon}${text}`,
        null,
        null,
        null,
        count,
      ]),
    ),
    ...ledger.rejections.map(({ ordinal, reason, received }) => [
      kind,
      `${ledgerWords.row(ordinal)}${words.colon}${ledgerWords.reason(reason)}${received === "" ? "" : `${words.colon}${received}`}`,
      null,
      null,
      null,
      null,
    ]),
  ];
  return {
    name: words.sheets.ledger,
    columns: [
      textColumn("", 16),
      textColumn(headings.item, 60),
      figureColumn(headings.rows),
      figureColumn(headings.stated),
      figureColumn(headings.notStated),
      figureColumn(headings.unrecognised, "integer", 14),
    ],
    rows: [
      ...rows(ledgerWords.advertisements, advertisements),
      ...(talent === null ? [] : rows(ledgerWords.talent, talent)),
    ],
  };
}

function uncertaintySheet(catalogue: Catalogue, words: CatalogueWords): WorkbookSheet {
  const { headings } = words;
  const levels = catalogue.entries[0]?.uncertainty?.levels.length ?? 0;
  return {
    name: words.sheets.uncertainty,
    columns: [
      figureColumn(headings.rank),
      textColumn(headings.position, 28),
      textColumn(headings.industry, 20),
      figureColumn(headings.expectedRank, "tenths"),
      figureColumn(headings.bestRank),
      figureColumn(headings.worstRank),
      figureColumn(headings.topShare, "share", 14),
      textColumn(headings.cut, 12),
      figureColumn(headings.firstRank, "share", 14),
      ...Array.from({ length: levels }, (_, at) => figureColumn(`${headings.levelShare} ${at + 1}`, "share", 14)),
    ],
    // All that are ranked: who stands just below the cut is half of what it says.
    rows: catalogue.entries.flatMap(({ uncertainty }): TableCell[][] => {
      if (uncertainty === null) return [];
      const { rank, name, industry, expectedRank, rankInterval, inTop, cut, firstRank } = uncertainty;
      const place = cut === null ? null : words.cut[cut];
      const { best, worst } = rankInterval;
      return [[rank, name, industry, expectedRank, best, worst, inTop, place, firstRank, ...uncertainty.levels]];
    }),
    frozenColumns: 2,
  };
}

function changesSheet({ comparison, result }: Catalogue, words: CatalogueWords): WorkbookSheet {
  const { headings } = words;
  const ids = result.method.options.dimensions.map(({ id }) => id);
  return {
    name: words.sheets.changes,
    columns: [
      figureColumn(headings.rank),
      textColumn(headings.position, 28),
      textColumn(headings.industry, 20),
      textColumn(headings.change, 10),
      figureColumn(headings.previousRank),
      figureColumn(headings.rankChange, "signed"),
      figureColumn(headings.previousLevel),
      figureColumn(headings.level),
      figureColumn(headings.previousScore, "tenths"),
      figureColumn(headings.score, "tenths"),
      figureColumn(headings.scoreChange, "signed"),
      ...ids.map((id) => figureColumn(`${headings.changeOf} ${words.dimensions[id] ?? id}`, "signed", 14)),
      figureColumn(headings.changeOfWeights, "signed", 14),
      figureColumn(headings.changeOfNormalisation, "signed", 14),
      textColumn(headings.outsideUncertainty, 14),
    ],
    rows: (comparison?.changes ?? []).map((change): TableCell[] => {
      const { name, industry, previous, current, rankChange, scoreChange, parts, outsideUncertainty } = change;
      return [
        current?.rank ?? null,
        name,
        industry,
        words.change[change.change],
        previous?.rank ?? null,
        rankChange,
        previous?.level ?? null,
        current?.level ?? null,
        previous?.score ?? null,
        current?.score ?? null,
        scoreChange,
        ...ids.map((id) => parts?.values[id] ?? null),
        parts?.weights ?? null,
        parts?.normalisation ?? null,
        outsideUncertainty === null ? null : outsideUncertainty ? words.yes : words.no,
      ];
    }),
    frozenColumns: 2,
  };
}
