// Weights by a committee: each member compares the dimensions in pairs, and the analytic hierarchy process weighs.
import { normaliseRecords, scoreShortage, tallyPositions, weightAhp } from "shortage-index";
import { advertisements, talent } from "./small-market.js";

const dimensions = ["supplyDemand", "education", "experience", "requirements", "salary"] as const;
type Pair = readonly [more: number, than: number, times: number];

/** A member names, for each pair, how many times as important the one is as the other (Saaty's scale, 1 to 9). */
const members: Readonly<Record<string, readonly Pair[]>> = {
  employment: [
    [0, 1, 5],
    [0, 2, 4],
    [0, 3, 5],
    [0, 4, 2],
    [2, 1, 2],
    [1, 3, 1],
    [4, 1, 3],
    [2, 3, 2],
    [4, 2, 2],
    [4, 3, 3],
  ],
  education: [
    [0, 1, 2],
    [0, 2, 3],
    [0, 3, 3],
    [0, 4, 3],
    [1, 2, 2],
    [1, 3, 2],
    [1, 4, 2],
    [2, 3, 1],
    [2, 4, 1],
    [3, 4, 1],
  ],
  chamber: [
    [4, 0, 3],
    [0, 1, 3],
    [0, 2, 5],
    [3, 0, 4],
    [1, 2, 3],
    [1, 3, 5],
    [4, 1, 2],
    [2, 3, 6],
    [2, 4, 4],
    [4, 3, 5],
  ],
};

const matrixOf = (pairs: readonly Pair[]): number[][] => {
  const matrix = dimensions.map(() => dimensions.map(() => 1));
  for (const [more, than, times] of pairs) {
    (matrix[more] as number[])[than] = times;
    (matrix[than] as number[])[more] = 1 / times;
  }
  return matrix;
};

// Who contradicts themselves by more than a tenth of chance is asked to compare again, and does not count until then.
const counted: number[][][] = [];
for (const [member, pairs] of Object.entries(members)) {
  const matrix = matrixOf(pairs);
  const { consistencyRatio, consistent } = weightAhp(matrix);
  console.log(
    `${member}: consistency ratio ${consistencyRatio.toFixed(3)}${consistent ? "" : ", asked to compare again"}`,
  );
  if (consistent) counted.push(matrix);
}

// The committee's judgement: the geometric mean of its members', which alone keeps a_ij = 1 / a_ji (Aczél, Saaty 1983).
const comparisons = dimensions.map((_, row) =>
  dimensions.map((_, column) => {
    const product = counted.reduce((sum, matrix) => sum * ((matrix[row] as number[])[column] as number), 1);
    return product ** (1 / counted.length);
  }),
);

const jobs = normaliseRecords(advertisements, { kind: "job", salary: { currency: "CNY", period: "month" } });
const people = normaliseRecords(talent, { kind: "talent" });
const positions = tallyPositions(jobs.records, people.records).positions();
const result = scoreShortage(positions, { dimensions, weights: { method: "ahp", comparisons } });

for (const [dimension, weight] of Object.entries(result.weights))
  console.log(`${dimension.padEnd(12)} ${weight.toFixed(3)}`);
const equal = new Map(scoreShortage(positions).ranking.map(({ id, rank }) => [id, rank]));
for (const { rank, id, name, score } of result.ranking) {
  console.log(`${rank}. ${name}: ${score.toFixed(1)} (rank ${equal.get(id)} with equal weights)`);
}
