import { CHINESE_REASONS } from "../../src/report/default-reasons.data.js";
import { shortageDefaults } from "../../src/score/shortage-defaults.js";

/** A language that the table of defaults is written in. */
export type Language = "en" | "zh";

/** Reasons in Chinese, by name. A default without one stops the build of the page. */
const chineseReasons: Readonly<Record<string, string>> = {
  ...CHINESE_REASONS,
  starvedBelow: "紧缺维度的权重不足等权份额（0.2）的一半时，指数衡量的已不是紧缺。",
};

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ["Option", "Default", "Reason"],
  zh: ["选项", "默认值", "理由"],
};

/** Every default of the shortage index with its reason, as a Markdown table made from the table in the code. */
export function defaultsTable(language: Language): string {
  const { dimensions, options, starvedBelow } = shortageDefaults;
  const rows: [name: string, value: string, reason: string][] = [];
  for (const { value, reason } of dimensions) {
    const { id, group, direction, unit, normalise, treat } = value;
    const scale = "scale" in normalise && normalise.scale !== undefined ? `, ${normalise.scale}` : "";
    const treated = treat.method === "none" ? "" : `, ${treat.method}`;
    rows.push([id, `${group}, ${direction}, ${unit}: ${normalise.method}${scale}${treated}`, reason]);
  }
  for (const [name, { value, reason }] of Object.entries(options)) rows.push([name, JSON.stringify(value), reason]);
  rows.push(["starvedBelow", String(starvedBelow.value), starvedBelow.reason]);
  const lines = rows.map(([name, value, reason]) => {
    const words = language === "en" ? reason : chineseReasons[name];
    if (words === undefined) throw new Error(`scripts/gates/defaults-table.ts has no Chinese reason for ${name}`);
    return `| \`${name}\` | \`${value.replaceAll("|", "\\|")}\` | ${words} |`;
  });
  return [`| ${heads[language].join(" | ")} |`, "| --- | --- | --- |", ...lines].join("\n");
}

/** A page with the table put between its two markers. */
export function withDefaults(page: string, language: Language): string {
  const [begin, end] = ["<!-- defaults: written by npm run docs:update -->", "<!-- end of defaults -->"];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`A page on the method lacks the markers ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${defaultsTable(language)}\n\n${page.slice(to)}`;
}
