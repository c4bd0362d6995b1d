import type { JobLedgerField, Ledger } from "shortage-index";
import { INSPECT_WORDS } from "./inspect-words.data.js";
import type { Inspection } from "./inspection.js";
import {
  barLines,
  figureColumns,
  figures,
  fitTable,
  type Look,
  listLines,
  nameLines,
  summaryLines,
} from "./inspection-blocks.js";
import type { JobSummary, PaySummary } from "./job-survey.js";
import type { Language } from "./language.js";
import type { RepeatSummary } from "./repeat-finder.js";
import { shareText } from "./share-text.js";
import { layOutTable, type TableColumn } from "./table.js";
import { WORDS } from "./words.data.js";

/** Repeated rows shown, and the columns of the widest; the JSON lists more. */
const REPEATS_SHOWN = 3;
const WIDEST_ROW = 100;

/** The inspection as lines for a terminal of that width. */
export function inspectionReport(inspection: Inspection, language: Language, width: number): readonly string[] {
  const look = { words: WORDS[language], inspect: INSPECT_WORDS[language], width };
  const { advertisements: jobs, talent } = inspection;
  return [
    ...(jobs === null ? [] : ["", ...ledgerLines(jobs.ledger, "job", look), ...jobLines(jobs, look)]),
    ...(jobs === null ? [] : repeatLines(jobs.repeats, jobs.ledger, look)),
    ...(talent === null ? [] : ["", ...ledgerLines(talent.ledger, "talent", look), ...talentLines(talent, look)]),
  ];
}

/** Per field the shares stated, not stated and not recognised, and the texts that were not recognised. */
function ledgerLines(ledger: Ledger, kind: "job" | "talent", look: Look): readonly string[] {
  const { words, inspect } = look;
  const lines = [words.rows(kind, ledger)];
  const reasons = Object.entries(ledger.rejectionsByReason).filter(([, count]) => count > 0);
  if (reasons.length > 0) {
    const listed = reasons.map(([reason, count]) => `${words.reasons[reason] ?? reason} ${count}`);
    lines.push(`  ${words.rejected}${words.colon}${listed.join(words.comma)}`);
  }
  const rows = Object.entries(ledger.fields)
    .filter(([field, { stated, unrecognised }]) => field !== "attributes" || stated + unrecognised > 0)
    .map(([field, { stated, notStated, unrecognised }]) => {
      const all = stated + notStated + unrecognised;
      return [
        `  ${words.fields[field] ?? field}`,
        ...[stated, notStated, unrecognised].map((part) => shareText(part, all)),
      ];
    });
  const { headings } = words;
  const columns: TableColumn[] = [
    { heading: `  ${headings.field}`, align: "left" },
    { heading: headings.stated, align: "right" },
    { heading: headings.notStated, align: "right" },
    { heading: headings.unrecognised, align: "right" },
  ];
  lines.push(...layOutTable(columns, rows));
  const unread = Object.entries(ledger.unrecognised).filter(([, texts]) => texts.length > 0);
  if (unread.length > 0) lines.push(`  ${inspect.mostUnrecognised}${words.colon.trimEnd()}`);
  for (const [field, texts] of unread) {
    const names = texts.map(({ text, count }) => ({ name: text, count }));
    const heading = `${words.fields[field] ?? field}${words.colon}`;
    lines.push(...listLines(names, { heading, indent: "    " }, look));
  }
  return lines;
}

function jobLines(jobs: JobSummary, look: Look): readonly string[] {
  const { inspect } = look;
  const states = jobs.education.reduce((sum, { count }) => sum + count, 0);
  const experienced = jobs.experience.groups.reduce((sum, { count }) => sum + count, 0);
  const { several, people } = jobs.headcount;
  return [
    ...nameLines(inspect.positions(jobs.positions.distinct), jobs.positions.mostFrequent, look),
    ...nameLines(inspect.industries(jobs.industries.distinct), jobs.industries.mostFrequent, look),
    ...payLines(jobs.salaries, look),
    ...barLines(
      inspect.education,
      jobs.education.map(({ level, count }) => [inspect.levels[level], count]),
      states,
      look,
    ),
    ...barLines(
      inspect.experience,
      jobs.experience.groups.map(({ from, to, count }) => [inspect.years(from, to), count]),
      experienced,
      look,
    ),
    ...summaryLines(inspect.headcount, [[inspect.people, people]], look),
    ...(several > 0 ? [`  ${inspect.several} ${several}`] : []),
    ...barLines(
      inspect.requirements,
      jobs.requirements.categories.map(({ category, count }) => [inspect.categories[category], count]),
      jobs.requirements.weighted?.count ?? 0,
      look,
    ),
    ...listLines(jobs.requirements.mostFrequent, { heading: `${inspect.mostFrequent}${look.words.colon}` }, look),
  ];
}

function talentLines(talent: NonNullable<Inspection["talent"]>, look: Look): readonly string[] {
  const { inspect } = look;
  const { people, stock, mobile, meeting } = talent;
  return [
    "",
    inspect.talent(people, stock, mobile),
    ...nameLines(inspect.talentPositions(talent.positions.distinct), talent.positions.mostFrequent, look),
    ...summaryLines(inspect.peopleOfRecord, [[inspect.people, talent.peopleOfRecord]], look),
    ...(meeting === null
      ? []
      : [
          "",
          inspect.meeting(
            meeting.positionsWithTalent,
            meeting.positionsWithoutTalent,
            shareText(meeting.peopleInAdvertisedPositions, people),
          ),
        ]),
  ];
}

function repeatLines(
  repeats: readonly RepeatSummary[],
  { rowsIn }: Ledger<JobLedgerField>,
  look: Look,
): readonly string[] {
  const { words, inspect } = look;
  if (rowsIn === 0) return [];
  const lines = ["", inspect.duplicates];
  for (const { fields, compared, withinFiles, acrossFiles, mostFrequent } of repeats) {
    const named = inspect.equalIn(fields.join(", "));
    const parts = [inspect.within(withinFiles, shareText(withinFiles, compared))];
    if (acrossFiles > 0) parts.push(inspect.across(acrossFiles));
    lines.push(`  ${named}${words.colon}${compared === 0 ? inspect.notCompared : parts.join(words.comma)}`);
    lines.push(...listLines(mostFrequent, { shown: REPEATS_SHOWN, widest: WIDEST_ROW, indent: "    " }, look));
  }
  const remedied = repeats.find(({ withinFiles, acrossFiles }) => withinFiles + acrossFiles > 0);
  if (remedied !== undefined) lines.push(`  ${inspect.duplicatesRemedy(remedied.fields.join(","))}`);
  return lines;
}

function payLines(salaries: readonly PaySummary[], look: Look): readonly string[] {
  const { inspect, words, width } = look;
  if (salaries.length === 0) return ["", inspect.noPay];
  const nameOf = ({ currency, period }: PaySummary): readonly string[] => [
    currency ?? inspect.unknown,
    period === null ? inspect.unknown : inspect.periods[period],
  ];
  const rows = salaries.map((pay) => {
    const [currency, period] = nameOf(pay);
    return [`  ${currency}`, period ?? "", String(pay.amounts.count), ...figures(pay.amounts)];
  });
  const columns: TableColumn[] = [
    { heading: `  ${inspect.currency}`, align: "left" },
    { heading: inspect.period, align: "left" },
    { heading: words.headings.advertisements, align: "right" },
    ...figureColumns(inspect),
  ];
  const inferred = salaries
    .filter((pay) => pay.inferred > 0)
    .map((pay) => inspect.inferred(pay.inferred, `${pay.amounts.count} ${nameOf(pay).join("/")}`));
  return ["", inspect.pay, ...fitTable(columns, rows, width), ...inferred];
}
