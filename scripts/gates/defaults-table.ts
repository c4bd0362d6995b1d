import { shortageDefaults } from "../../src/score/shortage-defaults.js";

/** A language that the table of defaults is written in. */
export type Language = "en" | "zh";

/** Reasons in Chinese, by name; the English ones stand in the code. A default without one stops the build of the page. */
const chineseReasons: Readonly<Record<string, string>> = {
  supplyDemand: "供需比呈重尾分布；取对数后，紧缺程度翻一倍在任何水平上都是同样的一步。",
  education: "受教育年限在 0 至 22 年之间，一年就是一年。",
  experience: "要求的年限不大且常为 0，无法取对数；一年就是一年。",
  requirements: "平均条数，受词库限制且常为 0。",
  salary: "薪资呈重尾分布，涨薪按百分比感受。",
  mobilityRate: "参照案例中，106 万存量人才对应 22 万流动意向人才，约 0.21。",
  shrinkagePeople: "可用人才为 30 人的岗位，自身供需比与全体供需比各占一半。",
  weights: "参照案例的权重未见公布。",
  aggregate: "各部分相加，可以逐项解释。",
  missing: "缺失不是零，也不是谁的过错：由有数据的维度分担其权重。",
  imputedTopLevel: "默认不填补任何缺失；选用填补时，有填补的岗位均有标记，并可限制其列入最高等级。",
  constant: "在所有岗位上取值相同的维度不能区分岗位，等同于没有数据；若所有维度都如此，则统一得 50 分。",
  minimumCoverage: "五个等权维度至少要有三个；再少就是另一个指数了。",
  minimumDimensionCoverage: "重新分配权重已使缺失不计分，数据虽少仍有意义。",
  levels: "参照案例的分级界限未见公布；按名次五等分，不偏向任何形状。",
  ties: "1-2-2-4 是名次表读者熟悉的排法。",
  tolerance: "相等的和会因相加顺序在末位上有出入；十亿分之一分不算差别。",
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
