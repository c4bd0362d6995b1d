// A sixth dimension of one's own: how long a vacancy stays open, in days.
import { normaliseRecords, scoreShortage, tallyPositions } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

const daysOpen = new Map([
  ["焊工", 64],
  ["护士", 41],
  ["会计", 12],
  ["Java Developer", 38],
]);

const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });
const positions = tallyPositions(jobs.records, people.records)
  .positions()
  .map((position) => ({ ...position, extra: { daysOpen: daysOpen.get(position.id) ?? null } }));

const result = scoreShortage(positions, {
  dimensions: [
    "supplyDemand",
    { id: "daysOpen", group: "scarcity", direction: "benefit", unit: "days", normalise: { method: "min-max" } },
    "education",
    "experience",
    "requirements",
    "salary",
  ],
});

for (const { rank, name, score, subScores, dimensions } of result.ranking) {
  const { value, contribution } = dimensions.daysOpen ?? { value: null, contribution: null };
  const added = `${value} days add ${contribution?.toFixed(1)}`;
  console.log(`${rank}. ${name}: ${score.toFixed(1)}, scarcity ${subScores.scarcity?.toFixed(1)} (${added})`);
}
