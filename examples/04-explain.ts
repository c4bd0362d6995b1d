// Why a position has its score, in words and as a sum of parts.
import { explain, normaliseRecords, scoreShortage, tallyPositions } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });
const result = scoreShortage(tallyPositions(jobs.records, people.records).positions());

const { score, parts, text } = explain(result, "焊工");
console.log(text);
console.log(explain(result, "焊工", { language: "zh" }).text);

// The parts add up to the score.
for (const { label, contribution } of parts) console.log(`${label}: ${contribution?.toFixed(2)}`);
const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
console.log(`Sum ${sum.toFixed(2)}, score ${score.toFixed(2)}`);
