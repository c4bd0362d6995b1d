import type { Catalogue, CatalogueEntry, OverrideAction } from "./catalogue.js";
import { CATALOGUE_WORDS, type CatalogueWords, type ReportLanguage } from "./catalogue-words.data.js";

/** A cell of a table: nothing, a figure or a text. */
export type TableCell = string | number | null;

/** How a figure is shown where tables are for people. */
export type ColumnFormat = "text" | "integer" | "tenths" | "hundredths" | "share" | "money" | "signed";

/** One column of a table of positions. */
export interface CatalogueColumn {
  readonly heading: string;
  /** Width for people, in characters of a Latin script. */
  readonly width: number;
  readonly format: ColumnFormat;
  readonly cell: (entry: CatalogueEntry) => TableCell;
}

/** Positions of a table that stands alone: those listed, and those moved out by hand, whose reason must be seen. */
export function publishedEntries(catalogue: Catalogue): readonly CatalogueEntry[] {
  return catalogue.entries.filter(({ listed, override }) => listed || override !== null);
}

/** What was done by hand, in words. */
export function actionWords(action: OverrideAction, words: CatalogueWords): string {
  if (typeof action === "object") return words.movedTo(action.level);
  return action === "include" ? words.movedIn : words.movedOut;
}

/** Every figure of a position, for programs and for those who check. */
export function allColumns(catalogue: Catalogue, language: ReportLanguage): readonly CatalogueColumn[] {
  const words = CATALOGUE_WORDS[language];
  const { headings } = words;
  const text = textColumn;
  return [
    figure(headings.rank, "integer", ({ entry }) => entry.rank),
    text(headings.position, 28, ({ entry }) => entry.name),
    ...idColumn(catalogue, words),
    text(headings.industry, 20, ({ entry }) => entry.industry),
    figure(headings.score, "hundredths", ({ entry }) => entry.score),
    figure(headings.level, "integer", ({ level }) => level),
    figure(headings.coverage, "share", ({ entry }) => entry.coverage),
    figure(headings.scarcity, "tenths", ({ entry }) => entry.subScores.scarcity),
    figure(headings.bar, "tenths", ({ entry }) => entry.subScores.bar),
    figure(headings.price, "tenths", ({ entry }) => entry.subScores.price),
    ...dimensionColumns(catalogue, words),
    ...evidenceColumns(words),
    ...listedColumn(catalogue, words),
    ...overrideColumns(catalogue, words),
    ...uncertaintyColumns(catalogue, words),
    ...changeColumns(catalogue, words),
  ];
}

/** The columns that published catalogues have, for people. */
export function publishedColumns(catalogue: Catalogue, language: ReportLanguage): readonly CatalogueColumn[] {
  const words = CATALOGUE_WORDS[language];
  const { headings } = words;
  const currency = catalogue.result.method.currency ?? "?";
  const measured = catalogue.result.method.options.dimensions.map(({ id, unit }) => {
    const heading = ownWord(words.measured, id)?.(currency) ?? (unit === "" ? id : `${id} (${unit})`);
    const format = id === "salary" ? "money" : id === "supplyDemand" ? "hundredths" : "tenths";
    return figure(heading, format, ({ entry }) => entry.dimensions[id]?.value ?? null);
  });
  return [
    figure(headings.rank, "integer", ({ entry }) => entry.rank),
    textColumn(headings.industry, 20, ({ entry }) => entry.industry),
    textColumn(headings.position, 28, ({ entry }) => entry.name),
    ...idColumn(catalogue, words),
    figure(headings.demand, "integer", ({ entry }) => entry.evidence.demand),
    ...measured,
    textColumn(headings.stars, 11, ({ level }) => starsOf(level, catalogue.levels)),
    figure(headings.level, "integer", ({ level }) => level),
    figure(headings.score, "tenths", ({ entry }) => entry.score),
    ...overrideColumns(catalogue, words),
    ...uncertaintyColumns(catalogue, words),
    ...changeColumns(catalogue, words),
  ];
}

/** Where every id is the name, a column of ids says nothing; where not, an override needs it. */
function idColumn({ result }: Catalogue, { headings }: CatalogueWords): CatalogueColumn[] {
  if (result.ranking.every(({ id, name }) => id === name)) return [];
  return [textColumn(headings.id, 20, ({ entry }) => entry.id)];
}

function dimensionColumns({ result }: Catalogue, words: CatalogueWords): CatalogueColumn[] {
  const { value, points, weight, contribution } = words.headings;
  return result.method.options.dimensions.flatMap(({ id }) => {
    const name = ownWord(words.dimensions, id) ?? id;
    return [
      figure(`${name} ${value}`, id === "salary" ? "money" : "hundredths", ({ entry }) => entry.dimensions[id]?.value),
      figure(`${name} ${points}`, "hundredths", ({ entry }) => entry.dimensions[id]?.score),
      figure(`${name} ${weight}`, "share", ({ entry }) => entry.dimensions[id]?.weight),
      figure(`${name} ${contribution}`, "hundredths", ({ entry }) => entry.dimensions[id]?.contribution),
    ];
  });
}

function evidenceColumns({ headings }: CatalogueWords): CatalogueColumn[] {
  return [
    figure(headings.advertisements, "integer", ({ entry }) => entry.evidence.advertisements),
    figure(headings.demand, "integer", ({ entry }) => entry.evidence.demand),
    figure(headings.stock, "integer", ({ entry }) => entry.evidence.stock),
    figure(headings.mobile, "integer", ({ entry }) => entry.evidence.mobile),
  ];
}

/** Needed where positions that were moved out stand among the others. */
function listedColumn({ overrides }: Catalogue, { headings, yes, no }: CatalogueWords): CatalogueColumn[] {
  if (overrides.length === 0) return [];
  return [textColumn(headings.listed, 8, ({ listed }) => (listed ? yes : no))];
}

/** Only where something was moved by hand. */
function overrideColumns({ overrides }: Catalogue, words: CatalogueWords): CatalogueColumn[] {
  if (overrides.length === 0) return [];
  const { headings, yes, no } = words;
  return [
    textColumn(headings.inTop, 9, ({ computed }) => (computed.inTop ? yes : no)),
    figure(headings.computedLevel, "integer", ({ computed }) => computed.level),
    textColumn(headings.byHand, 16, ({ override }) => (override === null ? null : actionWords(override.action, words))),
    textColumn(headings.reason, 32, ({ override }) => override?.reason),
    textColumn(headings.by, 8, ({ override }) => override?.by),
  ];
}

/** How sure a place is; none where nobody knows. */
export function uncertaintyColumns(catalogue: Catalogue, { headings, cut }: CatalogueWords): CatalogueColumn[] {
  if (catalogue.uncertainty === null) return [];
  const levels = catalogue.uncertainty.positions[0]?.levels ?? [];
  return [
    figure(headings.bestRank, "integer", ({ uncertainty }) => uncertainty?.rankInterval.best),
    figure(headings.worstRank, "integer", ({ uncertainty }) => uncertainty?.rankInterval.worst),
    ...(catalogue.uncertainty.cut === null
      ? []
      : [
          figure(headings.topShare, "share", ({ uncertainty }) => uncertainty?.inTop),
          textColumn(headings.cut, 10, ({ uncertainty }) => (uncertainty?.cut == null ? null : cut[uncertainty.cut])),
        ]),
    ...levels.map((_, at) =>
      figure(`${headings.levelShare} ${at + 1}`, "share", ({ uncertainty }) => uncertainty?.levels[at]),
    ),
  ];
}

function changeColumns(catalogue: Catalogue, { headings, change }: CatalogueWords): CatalogueColumn[] {
  if (catalogue.comparison === null) return [];
  return [
    figure(headings.previousRank, "integer", (entry) => entry.change?.previous?.rank),
    textColumn(headings.change, 10, (entry) => (entry.change === null ? null : change[entry.change.change])),
  ];
}

function textColumn(
  heading: string,
  width: number,
  cell: (entry: CatalogueEntry) => string | null | undefined,
): CatalogueColumn {
  return { heading, width, format: "text", cell: (entry) => cell(entry) ?? null };
}

function figure(
  heading: string,
  format: ColumnFormat,
  cell: (entry: CatalogueEntry) => number | null | undefined,
): CatalogueColumn {
  return { heading, width: 10, format, cell: (entry) => cell(entry) ?? null };
}

/** Filled stars for the level, empty ones for the rest; beyond ten levels the level itself says more. */
export function starsOf(level: number, levels: number): string {
  return levels > 10 ? String(level) : "★".repeat(level) + "☆".repeat(levels - level);
}

/** A word of a table that is keyed by what a caller may name. */
function ownWord<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
