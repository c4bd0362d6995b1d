// Own weights, another aggregation, and places by industry.
import { normaliseRecords, pickTop, scoreShortage, tallyPositions } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });
const positions = tallyPositions(jobs.records, people.records).positions();

// Weights are any amounts; they are rescaled to sum 1. The geometric mean lets no high pay make up for plenty of people.
const result = scoreShortage(positions, {
  weights: { supplyDemand: 4, education: 1, experience: 1, requirements: 1, salary: 1 },
  aggregate: { method: "geometric", floor: 0.01 },
  levels: { kind: "quota", counts: [1, 1, 2] },
});
console.log("Weights:", result.weights);
for (const { rank, name, score, level } of result.ranking) {
  console.log(`${rank}. ${name}: ${score.toFixed(1)}, level ${level}`);
}

// Two places, at most one an industry, and one kept for finance.
const { picked, passedOver } = pickTop(result, {
  count: 2,
  perIndustry: { maximum: 1, minimum: { 现代金融: 1 } },
});
console.log("Picked:", picked.map(({ name }) => name).join(", "));
for (const { id, reason } of passedOver) console.log(`Passed over: ${id} (${reason})`);
