// From raw rows to a catalogue: read, count, score, pick.
import { normaliseRecords, pickTop, scoreShortage, tallyPositions } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

// On this site a salary without a currency or a period is CNY a month.
const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });

const tally = tallyPositions(jobs.records, people.records);
const result = scoreShortage(tally.positions());
const catalogue = pickTop(result, { count: 3 });

for (const { rank, name, industry, score, level } of catalogue.picked) {
  console.log(`${rank}. ${name} (${industry}): ${score.toFixed(1)}, level ${level}`);
}

// Every row is accounted for.
const { rowsIn, used, usedInPart, rejected, rejections } = jobs.ledger;
console.log(`${rowsIn} advertisements = ${used} used + ${usedInPart} used in part + ${rejected} rejected`);
for (const { ordinal, reason } of rejections) console.log(`Row ${ordinal}: ${reason}`);
for (const { message } of result.notices) console.log(`Notice: ${message}`);
