// Rank a file as a crawler left it: one line of text holds place, experience, schooling and headcount.
import { fileURLToPath } from "node:url";
import { detectColumns, normaliseRecords, scoreShortage, tallyPositions } from "shortage-index";
import { describeFile, readRows } from "shortage-index/duckdb";

const path = fileURLToPath(new URL("data/crawled.ndjson", import.meta.url));

// Which column holds what: most are known by their headings, and a look at the rest says what to name.
const { columns } = await describeFile(path);
const found = detectColumns(columns, "job");
console.log("Found:", found.columns);
console.log("Not used:", found.unused);

// The site pays in yuan, and a day's wage is paid 250 days a year. The file is read row by row, whatever its size.
const jobs = normaliseRecords(readRows(path), {
  kind: "job",
  columns: { ...found.columns, attributes: "信息" },
  salary: { currency: "CNY", period: "month", workingDaysPerYear: 250 },
});
const records = [];
for await (const record of jobs.records) records.push(record);

// Nobody knows here how many people there are: scarcity cannot be measured, and the result says so.
const result = scoreShortage(tallyPositions(records).positions());
for (const { rank, name, score, dimensions, evidence } of result.ranking) {
  const { education, experience, salary } = dimensions;
  const asked = `${education?.value?.toFixed(1)} years of schooling, ${experience?.value?.toFixed(1)} of experience`;
  console.log(`${rank}. ${name}: ${score.toFixed(1)} (${evidence.demand} wanted; ${asked}; ${salary?.value} a year)`);
}

// What could not be read is no secret either.
const { rowsIn, used, usedInPart, rejected, unrecognised } = jobs.ledger;
console.log(`${rowsIn} rows = ${used} used + ${usedInPart} used in part + ${rejected} rejected`);
console.log("Salaries not recognised:", unrecognised.salary);
for (const { message } of result.notices) console.log(`Notice: ${message}`);
