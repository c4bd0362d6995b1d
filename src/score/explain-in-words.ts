import type { ExplainWords, PartWords, StandoutWords } from "./explain-words.data.js";
import type { ExplainedPart } from "./explanation.js";
import type { RankedShortage, ShortageResult } from "./shortage-result.js";

/** The parts that stand out. */
export interface Standouts {
  readonly strongest: ExplainedPart | null;
  readonly weakest: ExplainedPart | null;
}

/**
 * Words a position's score.
 *
 * @param entry - The position.
 * @param parts - Its parts, in the order of the dimensions.
 * @param standouts - Parts furthest from the median.
 * @param result - The result that it belongs to.
 * @param words - The words of a language.
 * @returns A paragraph of plain text; numbers rounded to be read.
 */
export function wordExplanation(
  entry: RankedShortage,
  parts: readonly ExplainedPart[],
  standouts: Standouts,
  result: ShortageResult,
  words: ExplainWords,
): string {
  const { method, ranking } = result;
  const units = new Map(method.options.dimensions.map(({ id, unit }) => [id, unit]));
  const wordPart = (part: ExplainedPart): PartWords => ({
    label: part.label,
    value: part.value === null ? "" : withUnit(part, units.get(part.dimension) ?? "", method.currency, words),
    points: part.contribution === null ? null : part.contribution.toFixed(1),
    score: part.score === null ? null : part.score.toFixed(2),
    weight: `${(100 * part.weight).toFixed(0)}%`,
  });
  const there = parts.filter(({ value, score }) => value !== null || score !== null);
  const lines = there.map((part) => (part.score === null ? words.silent : words.part)(wordPart(part)));
  const labelsOf = (list: readonly ExplainedPart[]): string[] => list.map(({ label }) => label);
  const missing = labelsOf(parts.filter(({ value, score }) => value === null && score === null));
  const imputed = labelsOf(parts.filter(({ value, score }) => value === null && score !== null));
  const { strongest, weakest } = standouts;
  const sentences = [
    words.head({
      name: entry.name,
      rank: String(entry.rank),
      of: ranking.length,
      score: entry.score.toFixed(1),
      level: entry.level,
    }),
    method.options.aggregate.method === "arithmetic" ? words.sum(lines) : words.noSum(lines),
    ...(missing.length === 0 ? [] : [words.missing(missing)]),
    ...(imputed.length === 0 ? [] : [words.imputed(imputed)]),
    ...(strongest === null ? [] : [words.strongest(wordStandout(strongest))]),
    ...(weakest === null ? [] : [words.weakest(wordStandout(weakest))]),
    ...(strongest === null && weakest === null ? [words.typical] : []),
  ];
  return sentences.join(words.join);
}

function withUnit(part: ExplainedPart, unit: string, currency: string | null, words: ExplainWords): string {
  const value = part.value as number;
  if (part.dimension === "salary") {
    return `${currency === null ? "" : `${currency} `}${grouped(value)}${words.units.salary ?? ""}`;
  }
  const figure = readable(value);
  const units = figure === "1" && Object.hasOwn(words.unitsOfOne, part.dimension) ? words.unitsOfOne : words.units;
  const known = Object.hasOwn(units, part.dimension) ? units[part.dimension] : undefined;
  return `${figure}${known ?? (unit === "" ? "" : ` ${unit}`)}`;
}

function wordStandout({ label, difference }: ExplainedPart): StandoutWords {
  const by = difference ?? 0;
  return { label, difference: `${by < 0 ? "−" : "+"}${Math.abs(by).toFixed(2)}` };
}

/** Three significant digits, and never fewer than the whole part has. */
function readable(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 0.001 && size > 0)) return value.toExponential(2);
  return size >= 100 ? grouped(value) : String(Number(value.toPrecision(3)));
}

/** A whole number in groups of three digits. */
function grouped(value: number): string {
  if (value >= 1e15) return value.toExponential(2);
  const digits = value.toFixed(0);
  const sign = digits.startsWith("-") ? "-" : "";
  const groups: string[] = [];
  for (let end = digits.length; end > sign.length; end -= 3) {
    groups.unshift(digits.slice(Math.max(sign.length, end - 3), end));
  }
  return sign + groups.join(",");
}
