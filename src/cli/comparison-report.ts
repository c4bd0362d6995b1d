import type { EditionChange, EditionComparison, Persistence } from "shortage-index";
import type { CompareWords } from "./compare-words.data.js";
import { layOutTable, type TableColumn } from "./table.js";
import { terminalText } from "./terminal-text.js";
import type { Words } from "./words.data.js";

/** What is printed of a comparison. */
export interface ComparisonReport {
  readonly comparison: EditionComparison;
  /** `null` where there are two editions only. */
  readonly persistence: Persistence | null;
  /** Names of the two editions that are compared. */
  readonly editions: readonly [previous: string, current: string];
  /** File that holds no uncertainty where the other one does. */
  readonly withoutUncertainty: string | null;
  /** Most positions of each kind of change. */
  readonly show: number;
}

const KINDS: readonly EditionChange["change"][] = ["entered", "left", "rose", "fell", "stayed"];

/** The lines of a comparison for a terminal: what entered and left, and what moved most, with the main reason. */
export function comparisonReport(
  { comparison, persistence, editions, withoutUncertainty, show }: ComparisonReport,
  words: CompareWords,
  shared: Words,
): readonly string[] {
  const { changes, counts, rankCorrelation, top } = comparison;
  const judged = changes.filter(({ outsideUncertainty }) => outsideUncertainty !== null);
  return [
    words.editions(terminalText(editions[0]), terminalText(editions[1]), top),
    KINDS.map((kind) => words.counted(kind, counts[kind])).join(shared.comma),
    ...(rankCorrelation === null ? [] : [words.correlation(rankCorrelation)]),
    ...(judged.length === 0 ? [] : [words.firm(judged.filter(isBeyond).length, judged.length)]),
    ...(withoutUncertainty === null
      ? []
      : [`${shared.note}${shared.colon}${words.notJudged(terminalText(withoutUncertainty))}`]),
    ...KINDS.flatMap((kind) => changeLines(kind, changes, show, words, shared)),
    ...(persistence === null ? [] : persistenceLines(persistence, show, words)),
  ];
}

function changeLines(
  kind: EditionChange["change"],
  changes: readonly EditionChange[],
  show: number,
  words: CompareWords,
  shared: Words,
): readonly string[] {
  // What kept its rank is no news, unless its intervals have moved apart all the same.
  const moved = changes.filter((one) => one.change === kind && (kind !== "stayed" || isBeyond(one)));
  if (moved.length === 0 || show === 0) return [];
  // What moved furthest first; what entered or left in the order of its rank.
  if (kind === "rose" || kind === "fell") {
    moved.sort((one, other) => Math.abs(other.rankChange ?? 0) - Math.abs(one.rankChange ?? 0));
  }
  // Before all, what cannot be noise: it is what is worth reading.
  moved.sort((one, other) => Number(isBeyond(other)) - Number(isBeyond(one)));
  const { headings } = words;
  const columns: readonly TableColumn[] = [
    { heading: headings.position, align: "left", maximumWidth: 32 },
    { heading: headings.industry, align: "left", maximumWidth: 20 },
    ...[headings.previousRank, headings.rank, headings.previousLevel, headings.level, headings.scoreChange].map(
      (heading) => ({ heading, align: "right" as const }),
    ),
    { heading: headings.mostly, align: "left" },
  ];
  const shown = moved.slice(0, show);
  const rows = shown.map((one) => [
    terminalText(one.name),
    terminalText(one.industry ?? "–"),
    ...[one.previous?.rank, one.current?.rank, one.previous?.level, one.current?.level].map((number) =>
      String(number ?? "–"),
    ),
    one.scoreChange === null ? "–" : signed(one.scoreChange),
    mainCause(one, words, shared),
  ]);
  const [heading = "", ...lines] = layOutTable(columns, rows);
  return [
    "",
    words.changes[kind],
    `  ${heading}`,
    ...lines.map((line, at) => `${isBeyond(shown[at]) ? "*" : " "} ${line}`),
    ...(moved.length > show ? [words.more(moved.length - show)] : []),
  ];
}

/** Whether a change lies beyond the uncertainty of both editions. */
function isBeyond(change: EditionChange | undefined): boolean {
  return change?.outsideUncertainty === true;
}

/** The part of a change of score that does most of it. */
function mainCause({ parts, scoreChange }: EditionChange, { headings }: CompareWords, { dimensions }: Words): string {
  if (parts === null || scoreChange === null || scoreChange === 0) return "–";
  const causes = [
    ...Object.entries(parts.values).map(([id, points]) => [dimensions[id] ?? id, points] as const),
    [headings.weights, parts.weights] as const,
    [headings.normalisation, parts.normalisation] as const,
  ];
  const sign = Math.sign(scoreChange);
  const [name, points] = causes.reduce((most, cause) => (cause[1] * sign > most[1] * sign ? cause : most));
  return `${name} ${signed(points)}`;
}

function persistenceLines(
  { editions, positions }: Persistence,
  show: number,
  { headings, persistence }: CompareWords,
): readonly string[] {
  if (show === 0) return [];
  const columns: readonly TableColumn[] = [
    { heading: headings.position, align: "left", maximumWidth: 32 },
    { heading: headings.industry, align: "left", maximumWidth: 20 },
    { heading: headings.editions, align: "right" },
    { heading: headings.run, align: "right" },
  ];
  const rows = positions
    .slice(0, show)
    .map(({ name, industry, listed, longestRun }) => [
      terminalText(name),
      terminalText(industry ?? "–"),
      String(listed),
      String(longestRun),
    ]);
  return ["", persistence(editions), ...layOutTable(columns, rows).map((line) => `  ${line}`)];
}

function signed(points: number): string {
  const text = points.toFixed(1);
  if (text === "0.0" || text === "-0.0") return "0.0";
  return points > 0 ? `+${text}` : text;
}
