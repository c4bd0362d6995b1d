// What changed from one year's list to the next, and why.
import { compareEditions, measurePersistence, normaliseRecords, scoreShortage, tallyPositions } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

type Row = Readonly<Record<string, string>>;

/** One edition, from its raw records. */
function score(jobs: readonly Row[], people: readonly Row[]) {
  const read = normaliseRecords(jobs, { kind: "job", salary: { currency: "CNY", period: "month" } });
  return scoreShortage(tallyPositions(read.records, normaliseRecords(people, { kind: "talent" }).records).positions());
}

// A year later a shipyard looks for ten welders with training, and half of the welders who were free have found work.
const shipyard: Row = {
  title: "焊工",
  industry: "智能制造",
  salary: "1.2-1.6万/月",
  education: "大专",
  experience: "3-5年",
  headcount: "招10人",
  description: "持焊工证，能看懂图纸。",
};
const fewer = talent.map((row) => (row.title === "焊工" && row.status !== "在职" ? { ...row, count: "2" } : row));
const previous = score(advertisements, talent);
const current = score([...advertisements, shipyard], fewer);

const { changes, counts } = compareEditions(previous, current, { top: 2 });
console.log(counts);
for (const { name, change, previous: was, current: is, scoreChange, parts } of changes) {
  console.log(`\n${name}: ${change}, rank ${was?.rank} → ${is?.rank}, ${scoreChange?.toFixed(2)} points`);
  for (const [dimension, part] of Object.entries(parts?.values ?? {})) {
    if (part !== 0) console.log(`  ${part.toFixed(2).padStart(6)}  its own ${dimension}`);
  }
  console.log(`  ${parts?.weights.toFixed(2).padStart(6)}  the weights`);
  console.log(`  ${parts?.normalisation.toFixed(2).padStart(6)}  what the others' change did to the scale`);
}

const [first] = measurePersistence([previous, current], { top: 2 }).positions;
console.log(`\n${first?.name}: on the list in ${first?.listed} of 2 editions`);
