// How sure is a rank? 186 French occupations of 2019, with stand-ins for the five dimensions, beside the official score.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  analyseSensitivity,
  analyseUncertainty,
  correlateSpearman,
  type Position,
  type ShortageOptions,
  scoreShortage,
} from "shortage-index";

// The figures are not part of this package: they lie in a folder beside it, where someone has put them.
const file = fileURLToPath(new URL("../../shared/data/published/dares_fap_joined_2019.csv", import.meta.url));
if (!existsSync(file)) {
  console.log("Skipped: ../shared/data/published/dares_fap_joined_2019.csv is not there.");
  process.exit(0);
}

/** Rows of a table with a heading; quoted cells can hold commas. */
function readTable(text: string): Map<string, string>[] {
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/gu), ([, quoted, plain]) => quoted ?? plain ?? ""),
    );
  return rows.map((cells) => new Map(head.map((name, at) => [name, cells[at] ?? ""])));
}

const rows = readTable(readFileSync(file, "utf8")).filter((row) => row.get("fap_level") === "225");
const figure = (row: Map<string, string>, name: string): number => Number(row.get(name));

/*
 * Stand-ins, for nobody counts advertisements here: people employed for people wanted, and registered job seekers for those
 * who are available; the share with three years or more after the baccalaureate for schooling; how closely job and training
 * are tied, from 1 to 5, for further requirements; how much is hired, from 1 to 5, in the place of experience, of which
 * nothing is known; the median wage.
 */
const positions = rows.map(
  (row): Position => ({
    id: row.get("fap") ?? "",
    name: row.get("label_fr") ?? "",
    industry: null,
    advertisements: 0,
    demand: figure(row, "employment"),
    stock: 0,
    mobile: Math.round(1000 * figure(row, "jobseekers_a_k")),
    education: null,
    experience: null,
    requirements: null,
    salary: 12 * figure(row, "median_wage_eur"),
    currency: "EUR",
    extra: {
      diploma: figure(row, "edu_bac3plus"),
      training: figure(row, "training_job_link"),
      hiring: figure(row, "hiring_intensity"),
    },
  }),
);
const own = (id: string, group: string) => ({ id, group, direction: "benefit" }) as const;
const index: ShortageOptions = {
  dimensions: ["supplyDemand", own("diploma", "bar"), own("training", "bar"), own("hiring", "scarcity"), "salary"],
};

const base = scoreShortage(positions, { ...index });
const tension = new Map(rows.map((row) => [row.get("fap") ?? "", figure(row, "tension")]));
const official = base.ranking.map(({ id }) => tension.get(id) ?? 0);
const withOfficial = (values: readonly number[]): string => correlateSpearman(values, official).toFixed(2);

console.log(`${base.ranking.length} occupations. Rank correlation with the official score:`);
console.log(`  index, equal weights   ${withOfficial(base.ranking.map(({ score }) => score))}`);
for (const id of Object.keys(base.weights)) {
  const values = base.ranking.map(({ dimensions }) => dimensions[id]?.value ?? 0);
  console.log(`  ${id.padEnd(22)} ${withOfficial(values)}`);
}

const percent = (share: number): string => `${Math.round(100 * share)} %`.padStart(5);
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const top = 40;

const opinions = {
  "any weights at all": { weights: { kind: "uniform" }, data: false },
  "weights ±25 %": { weights: { kind: "relative", share: 0.25 }, data: false },
  "weights ±25 % and the counts": { weights: { kind: "relative", share: 0.25 } },
} as const;
const analyses = Object.entries(opinions).map(
  ([name, sources]) => [name, analyseUncertainty(positions, { index, ...sources, top, draws: 2000 })] as const,
);
for (const [name, { positions: places, cut }] of analyses) {
  const widths = places.map(({ rankInterval }) => rankInterval.worst - rankInterval.best + 1);
  const away = places.reduce((sum, { level, levels }) => sum + 1 - (levels[level - 1] ?? 0), 0) / places.length;
  const unsure = places.filter(({ level, levels }) => (levels[level - 1] ?? 0) < 0.9).length;
  console.log(`\n${name}`);
  console.log(`  ranks in the median 90 % interval: ${median(widths)} of ${places.length}`);
  console.log(
    `  at another level: ${percent(away).trim()} of all draws; ${unsure} occupations in more than one draw in ten`,
  );
  console.log(`  top ${top}: ${cut?.firmlyIn} firmly in, ${cut?.contested} contested, ${cut?.firmlyOut} firmly out`);
}

const places = analyses.at(-1)?.[1].positions ?? [];
console.log("\nrank  occupation  90 % interval  in top 40  level: share of the draws");
for (const { rank, id, rankInterval, inTop, levels } of places.filter(({ rank }) => rank % 10 === 1 && rank < 80)) {
  const { best, worst } = rankInterval;
  const shares = levels.flatMap((share, at) => (share >= 0.005 ? [`★${at + 1} ${percent(share)}`] : [])).reverse();
  const cells = [
    String(rank).padStart(4),
    id.padEnd(10),
    `${best} to ${worst}`.padEnd(13),
    percent(inTop ?? 0).padEnd(9),
  ];
  console.log(`${cells.join("  ")}  ${shares.join(", ")}`);
}

const sensitivity = analyseSensitivity(positions, {
  index,
  method: {
    normalise: [{ method: "min-max" }, { method: "z-score" }, { method: "percentile" }],
    aggregate: [{ method: "arithmetic" }, { method: "geometric", floor: 0.01 }],
  },
  top,
  samples: 1024,
});
const { mean, indices, interactions } = sensitivity.rankShift;
console.log(`\nMean rank shift ${mean.toFixed(1)}. Of its variance (95 % intervals):`);
const about = ({ value, interval }: { value: number; interval: { low: number; high: number } | null }): string =>
  `${percent(value)} (${percent(interval?.low ?? value).trim()} to ${percent(interval?.high ?? value).trim()})`;
for (const { input, first, total } of indices ?? []) {
  console.log(`  ${input.padEnd(10)} alone ${about(first).padEnd(22)} in all ${about(total)}`);
}
console.log(`  ${percent(interactions ?? 0).trim()} is joint work of several`);

console.log(`\nOne choice made otherwise: mean rank shift, share of the top ${top} that stays`);
for (const { step, choice, rankShift, topKept, refused } of sensitivity.choices) {
  const name = typeof choice === "string" ? choice : (choice as { readonly method: string }).method;
  if (refused === null && rankShift !== 0) {
    console.log(`  ${`${step} ${name}`.padEnd(30)} ${rankShift?.toFixed(1).padStart(5)} ${percent(topKept ?? 0)}`);
  }
}
