import { type Ledger, shortageDefaults } from "shortage-index";
import { both } from "../both-languages.js";
import { CHINESE_REASONS } from "../default-reasons.data.js";
import { escapeHtml, isolated } from "../escape-html.js";
import { LEDGER_WORDS } from "../ledger-words.data.js";
import { methodRows } from "../method-rows.js";
import { METHOD_WORDS } from "../method-words.data.js";
import { grouped, percent, tidy } from "../report-format.js";
import { dimensionName, groupName } from "../report-values.js";
import type { ReportParts } from "./report-parts.js";
import { sectionHtml, subheading } from "./section-html.js";
import { tableHtml } from "./table-html.js";

const STEPS = ["read", "measure", "normalise", "weigh", "rank", "level"] as const;

/** The method in words, every option, the ledger, the limits, and what it takes to compute it again. */
export function methodSection(parts: ReportParts): string {
  return sectionHtml(
    "method",
    [
      stepsHtml(parts),
      dimensionsHtml(parts),
      optionsHtml(parts),
      ledgersHtml(parts),
      limitsHtml(),
      excludedHtml(parts),
      againHtml(parts),
    ].join(""),
  );
}

function stepsHtml({ catalogue }: ReportParts): string {
  const { method } = catalogue.result.method.options.aggregate;
  const items = STEPS.map((step) => `<li>${both("span", (words) => words.method.step[step])}</li>`);
  const formula = both("p", (words) =>
    method === "arithmetic"
      ? `<b class="formula">${words.method.formula}</b>`
      : words.method.otherAggregate(escapeHtml(method)),
  );
  return `${subheading((words) => words.method.steps)}<ol class="steps">${items.join("")}</ol>${formula}`;
}

function dimensionsHtml({ catalogue }: ReportParts): string {
  const { weights, method } = catalogue.result;
  const table = both("div", ({ columns, dimensionUnits }, language) =>
    tableHtml(
      [columns.dimension, columns.group, columns.unit, columns.weight, columns.normalise, columns.treat, columns.range],
      method.options.dimensions.map(({ id, group, direction, unit, normalise, treat }) => {
        const seen = method.observed[id];
        const measured =
          id === "salary" && method.currency !== null
            ? `${method.currency}/${language === "zh" ? "年" : "year"}`
            : unit;
        return [
          dimensionName(id, language),
          `${groupName(group, language)}${direction === "cost" ? ` (${METHOD_WORDS[language].direction.cost})` : ""}`,
          Object.hasOwn(dimensionUnits, id) ? (dimensionUnits[id] as string) : measured,
          percent(weights[id] ?? 0, 1),
          `${normalise.method}${"scale" in normalise && normalise.scale !== undefined ? ` (${normalise.scale})` : ""}`,
          treat.method,
          seen?.min == null || seen.max == null ? null : `${tidy(seen.min)} – ${tidy(seen.max)}`,
        ];
      }),
    ),
  );
  return subheading((words) => words.method.dimensions) + table;
}

function optionsHtml({ catalogue }: ReportParts): string {
  const { options } = catalogue.result.method;
  const table = both("div", ({ columns, method }, language) => {
    const words = METHOD_WORDS[language];
    const reasons = new Map(
      Object.entries(shortageDefaults.options)
        .filter(([name, { value }]) => JSON.stringify(options[name as keyof typeof options]) === JSON.stringify(value))
        .map(([name, { reason }]) => [
          words.options[name] ?? name,
          method.isDefault(language === "zh" ? (CHINESE_REASONS[name] ?? reason) : reason),
        ]),
    );
    // What is said of the dimensions stands in their own table.
    const names = options.dimensions.map(
      ({ id }) => `${Object.hasOwn(words.dimension, id) ? words.dimension[id] : id}: `,
    );
    const rows = methodRows(catalogue, language).filter(({ item }) => !names.some((name) => item.startsWith(name)));
    return tableHtml(
      [columns.item, columns.value, columns.why],
      rows.map(({ item, value }) => [item, typeof value === "number" ? tidy(value) : value, reasons.get(item) ?? ""]),
    );
  });
  return `${subheading((words) => words.method.options)}${table}`;
}

function ledgersHtml({ catalogue }: ReportParts): string {
  const { ledger } = catalogue;
  const content =
    ledger === null
      ? both("p", (words) => words.method.noLedger)
      : ledgerHtml(ledger.advertisements, "advertisements") +
        (ledger.talent === null ? "" : ledgerHtml(ledger.talent, "talent"));
  return subheading((words) => words.method.ledger) + content;
}

function ledgerHtml(ledger: Ledger, kind: "advertisements" | "talent"): string {
  return both("div", ({ columns, method }, language) => {
    const words = LEDGER_WORDS[language];
    const rows: [string, string][] = [
      [words.rows.rowsIn, grouped(ledger.rowsIn)],
      [words.rows.used, grouped(ledger.used)],
      [words.rows.usedInPart, grouped(ledger.usedInPart)],
      [words.rows.rejected, grouped(ledger.rejected)],
      [words.rows.duplicates, grouped(ledger.duplicates)],
    ];
    const reasons = Object.entries(ledger.rejectionsByReason)
      .filter(([, count]) => count > 0)
      .map(([reason, count]): [string, string] => [`${words.rejectedFor} ${words.reason(reason)}`, grouped(count)]);
    const fields = Object.entries(ledger.fields).map(([field, { stated, notStated, unrecognised }]) => [
      words.field(field),
      grouped(stated),
      grouped(notStated),
      grouped(unrecognised),
    ]);
    const head = language === "zh" ? ["写明", "未写明", "未识别"] : ["stated", "not stated", "not recognised"];
    const texts = Object.entries(ledger.unrecognised).flatMap(([field, counts]) =>
      counts.slice(0, 5).map(({ text, count }) => [words.field(field), text, grouped(count)]),
    );
    return (
      `<div class="pair">${tableHtml([words[kind], columns.count], [...rows, ...reasons])}${tableHtml([columns.field, ...head], fields)}</div>` +
      (texts.length === 0
        ? ""
        : `<details><summary>${method.topUnrecognised}</summary>${tableHtml([columns.field, columns.value, columns.count], texts)}</details>`)
    );
  });
}

function limitsHtml(): string {
  const list = both("div", (words) => `<ul>${words.method.limit.map((limit) => `<li>${limit}</li>`).join("")}</ul>`);
  return subheading((words) => words.method.limits) + list;
}

function excludedHtml({ catalogue }: ReportParts): string {
  const { excluded } = catalogue.result;
  if (excluded.length === 0) return "";
  const shown = excluded.slice(0, 200);
  const list = both(
    "div",
    ({ columns, method, noIndustry, moreRows }) =>
      tableHtml(
        [columns.position, columns.industry, columns.why],
        shown.map(({ name, industry, reason }) => [name, industry ?? noIndustry, method.excluded[reason]]),
      ) + (excluded.length > shown.length ? `<p>${moreRows(excluded.length - shown.length)}</p>` : ""),
  );
  return `${subheading((words) => `${words.method.excludedTitle} (${excluded.length})`)}${list}`;
}

function againHtml({ catalogue, data, fingerprint }: ReportParts): string {
  const { uncertainty } = catalogue;
  const seed = both("span", (words) =>
    uncertainty === null
      ? words.method.noSeed
      : `${words.method.seed}${words.colon}<code>${uncertainty.seed}</code> (${grouped(uncertainty.draws)} ${words.method.draws})`,
  );
  const verdict = both("span", ({ method }) =>
    data.trial.reproduces ? (data.trial.excluded > 0 ? method.cannotTell : method.reproduces) : method.doesNot,
  );
  return (
    `${subheading((words) => words.method.again)}<ul class="again"><li>${both("span", (words) => `${words.method.fingerprint}${words.colon}`)}` +
    `<code>${isolated(fingerprint)}</code> <span class="muted">${both("span", (words) => words.method.fingerprintNote)}</span></li><li>${seed}</li><li>${verdict}</li></ul>`
  );
}
