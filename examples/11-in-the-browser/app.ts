// The core in a page: no server, no Node. A slider moves a weight, and the ranking follows.
import { type Position, scoreShortage } from "shortage-index";

const rows: readonly (readonly [id: string, demand: number, available: number, education: number, salary: number])[] = [
  ["welder", 310, 200, 11.2, 126_000],
  ["nurse", 260, 680, 15.2, 96_000],
  ["chip designer", 180, 78, 18.2, 420_000],
  ["warehouse clerk", 190, 2120, 9.8, 68_000],
];

const positions = rows.map(
  ([id, demand, available, education, salary]): Position => ({
    id,
    name: id,
    industry: null,
    advertisements: demand,
    demand,
    stock: 0,
    mobile: available,
    education,
    experience: null,
    requirements: null,
    salary,
    currency: "CNY",
  }),
);

/** The ranking with a weight of supply and demand beside 1 for schooling and 1 for pay. */
export function rankWith(supplyDemand: number): readonly string[] {
  const weights = { supplyDemand, education: 1, salary: 1 };
  const { ranking } = scoreShortage(positions, { dimensions: ["supplyDemand", "education", "salary"], weights });
  return ranking.map(({ name, score }) => `${name}: ${score.toFixed(1)}`);
}

/** Fills the list, and again whenever the slider moves. */
export function start(page: Document): void {
  const slider = page.querySelector<HTMLInputElement>("#weight");
  const list = page.querySelector("#ranking");
  if (slider === null || list === null) return;
  const show = (): void => {
    // As text, never as HTML: a position's name comes from outside.
    list.replaceChildren(
      ...rankWith(Number(slider.value)).map((line) => {
        const item = page.createElement("li");
        item.textContent = line;
        return item;
      }),
    );
  };
  slider.addEventListener("input", show);
  show();
}

if (typeof document !== "undefined") start(document);
