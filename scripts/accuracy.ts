// Measures the field parsers on labelled strings of real advertisements: `npm run accuracy [-- FOLDER] [--show N]`.
// The folder is the argument, else the environment variable SHORTAGE_INDEX_DATA, else ../shared/data beside the
// repository. Exit code 0 when the targets are met or there are no labels, 1 when one is missed, 2 for a usage error.
import { fileURLToPath } from "node:url";
import { measureAll } from "./accuracy/fields.js";
import { findLabels, readLabels } from "./accuracy/labels.js";
import { type Measure, reachesTargets, sharesOf, sum, TARGETS } from "./accuracy/measure.js";

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  const usage = "usage: npm run accuracy [-- FOLDER] [--show N]";
  const show = Number(/^\d+$/.exec(valueAfter(args, "--show") ?? "0")?.[0]);
  const [folder, ...rest] = args.filter((word, index) => word !== "--show" && args[index - 1] !== "--show");
  if (Number.isNaN(show) || rest.length > 0 || folder?.startsWith("-") === true) {
    console.error(usage);
    return 2;
  }
  const beside = fileURLToPath(new URL("../../shared/data", import.meta.url));
  const place = folder ?? process.env.SHORTAGE_INDEX_DATA ?? beside;
  const paths = findLabels(place);
  if (paths.length === 0) {
    console.log(
      `accuracy: skipped, no label files in ${place} (give the folder as argument or in SHORTAGE_INDEX_DATA)`,
    );
    return 0;
  }
  const measures = measureAll(readLabels(paths));
  console.log(table(measures));
  for (const measure of measures) console.log(refusalLine(measure));
  if (show > 0) for (const measure of measures) listMisses(measure, show);
  const missed = measures.filter((measure) => !reachesTargets(measure)).map(({ name }) => name);
  console.log(missed.length === 0 ? "All targets are met." : `Targets missed: ${missed.join("; ")}`);
  return missed.length === 0 ? 0 : 1;
}

function valueAfter(args: readonly string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : (args[index + 1] ?? "");
}

function table(measures: readonly Measure[]): string {
  const header = [
    "field",
    "strings",
    "rows",
    "right (rows)",
    "right (strings)",
    "wrong (rows)",
    "unrecognised",
    "target",
  ];
  const targets = `targets: right ≥ ${percent(TARGETS.rightRows)} of rows, ≥ ${percent(TARGETS.rightStrings)} of strings; wrong ≤ ${percent(TARGETS.wrongRows)} of rows`;
  const lines = measures.map((measure) => {
    const shares = sharesOf(measure);
    return [
      measure.name,
      String(measure.cases.length),
      String(sum(measure.cases)),
      percent(shares.rightRows),
      percent(shares.rightStrings),
      percent(shares.wrongRows),
      percent(shares.unrecognisedRows),
      measure.gated ? (reachesTargets(measure) ? "met" : "MISSED") : "none",
    ];
  });
  const widths = header.map((title, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? title.length)),
  );
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return [row(header), ...lines.map(row), targets, ""].join("\n");
}

/** How many strings without a certain value are given one, by status. */
function refusalLine(measure: Measure): string {
  const statuses = [...new Set(measure.refusals.map(({ status }) => status))].sort();
  const parts = statuses.map((status) => {
    const refusals = measure.refusals.filter((refusal) => refusal.status === status);
    return `${refusals.filter(({ valued }) => valued).length} of ${refusals.length} ${status}`;
  });
  return `${measure.name}: ${parts.length === 0 ? "no refusals to check" : `a value for ${parts.join(", ")}`}`;
}

function listMisses(measure: Measure, most: number): void {
  const misses = measure.cases.filter(({ verdict }) => verdict !== "right").sort((a, b) => b.rows - a.rows);
  console.log(`\n${measure.name}: ${misses.length} strings missed`);
  for (const miss of misses.slice(0, most)) {
    console.log(`  ${miss.verdict} ×${miss.rows} ${JSON.stringify(miss.raw)}`);
    console.log(`    expected ${JSON.stringify(miss.expected)}`);
    console.log(`    received ${JSON.stringify(miss.received)}`);
  }
  const valued = measure.refusals.filter((refusal) => refusal.valued && /junk|missing/.test(refusal.status));
  for (const refusal of valued.slice(0, most))
    console.log(`  value for ${refusal.status} ${JSON.stringify(refusal.raw)}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
