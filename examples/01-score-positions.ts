// Score ten positions inside an app that has the figures already.
import { type Position, scoreShortage } from "shortage-index";

type Row = readonly [
  id: string,
  demand: number,
  stock: number,
  mobile: number,
  education: number,
  experience: number,
  requirements: number,
  salary: number | null,
];

const rows: readonly Row[] = [
  ["battery engineer", 420, 900, 120, 16.4, 3.2, 3.1, 260_000],
  ["welder", 310, 700, 60, 11.2, 1.6, 1.4, 126_000],
  ["chip designer", 180, 240, 30, 18.2, 4.1, 3.8, 420_000],
  ["nurse", 260, 1900, 300, 15.2, 1.1, 1.9, 96_000],
  ["accountant", 140, 5200, 900, 15.4, 2.6, 2.2, 98_000],
  ["data engineer", 230, 800, 150, 16.3, 3.0, 4.2, 300_000],
  ["warehouse clerk", 190, 4100, 1300, 9.8, 0.4, 0.3, 68_000],
  ["drug safety officer", 45, 60, 8, 17.1, 2.8, 2.9, null],
  ["cook", 210, 3000, 700, 9.1, 1.2, 0.6, 78_000],
  ["freight planner", 75, 420, 90, 14.8, 2.1, 1.5, 110_000],
];

const positions: readonly Position[] = rows.map(
  ([id, demand, stock, mobile, education, experience, requirements, salary]) => ({
    id,
    name: id,
    industry: null,
    advertisements: demand,
    demand,
    stock,
    mobile,
    education,
    experience,
    requirements,
    salary,
    currency: "CNY",
  }),
);

const result = scoreShortage(positions);

for (const { rank, name, score, level, subScores } of result.ranking) {
  const parts = [subScores.scarcity, subScores.bar, subScores.price].map((part) => part?.toFixed(0) ?? "–");
  console.log(`${rank}. ${name}: ${score.toFixed(1)}, level ${level}; scarcity, bar, price: ${parts.join(", ")}`);
}
for (const { message } of result.notices) console.log(`Notice: ${message}`);
