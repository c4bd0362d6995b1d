/**
 * Draws what scale.ts measured as it grew: tsx bench/scale-plot.ts [out/scale.json [docs/scale.svg]].
 *
 * Two panels with both axes logarithmic: seconds, and peak memory in MB, by rows.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Point {
  readonly rows: number;
  readonly format: "csv" | "parquet";
  readonly name: string;
  readonly seconds: number;
  readonly peak: number;
}

interface Panel {
  readonly title: string;
  readonly left: number;
  readonly value: (point: Point) => number;
}

const [, , from = "out/scale.json", to = "docs/scale.svg"] = process.argv;
const points = JSON.parse(readFileSync(from, "utf8")) as readonly Point[];

const WIDTH = 920;
const HEIGHT = 400;
const PLOT = { width: 340, height: 270, top: 50 };
const COLOURS = ["#0072b2", "#d55e00", "#777777"];
const names = [...new Set(points.map(({ name }) => name))];
const panels: readonly Panel[] = [
  { title: "seconds, cold process to positions", left: 70, value: ({ seconds }) => seconds },
  { title: "peak memory, MB", left: 520, value: ({ peak }) => peak },
];

/** Powers of ten that hold all values. */
function decades(values: readonly number[]): readonly [number, number] {
  return [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
}

function numberText(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1000 ? `${value / 1000} k` : String(value);
}

function drawPanel({ title, left, value }: Panel): string {
  const [firstX, lastX] = decades(points.map(({ rows }) => rows));
  const [firstY, lastY] = decades(points.map(value));
  const x = (rows: number): number => left + (PLOT.width * (Math.log10(rows) - firstX)) / (lastX - firstX);
  const y = (amount: number): number =>
    PLOT.top + PLOT.height - (PLOT.height * (Math.log10(amount) - firstY)) / (lastY - firstY);
  const parts = [`<text x="${left}" y="${PLOT.top - 14}" font-weight="bold">${title}</text>`];
  for (let power = firstX; power <= lastX; power += 1) {
    const at = x(10 ** power);
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${PLOT.top}" y2="${PLOT.top + PLOT.height}" stroke="#dddddd"/>`,
      `<text x="${at}" y="${PLOT.top + PLOT.height + 18}" text-anchor="middle">${numberText(10 ** power)}</text>`,
    );
  }
  for (let power = firstY; power <= lastY; power += 1) {
    const at = y(10 ** power);
    parts.push(
      `<line x1="${left}" x2="${left + PLOT.width}" y1="${at}" y2="${at}" stroke="#dddddd"/>`,
      `<text x="${left - 8}" y="${at + 4}" text-anchor="end">${numberText(10 ** power)}</text>`,
    );
  }
  for (const [place, name] of names.entries()) {
    for (const format of ["csv", "parquet"] as const) {
      const line = points
        .filter((point) => point.name === name && point.format === format)
        .sort((a, b) => a.rows - b.rows);
      const corners = line.map((point) => `${x(point.rows).toFixed(1)},${y(value(point)).toFixed(1)}`);
      const dash = format === "parquet" ? ' stroke-dasharray="6 4"' : "";
      parts.push(
        `<polyline points="${corners.join(" ")}" fill="none" stroke="${COLOURS[place]}" stroke-width="2"${dash}/>`,
        ...corners.map((corner) => {
          const [cx, cy] = corner.split(",");
          return `<circle cx="${cx}" cy="${cy}" r="3" fill="${COLOURS[place]}"/>`;
        }),
      );
    }
  }
  parts.push(`<text x="${left + PLOT.width / 2}" y="${PLOT.top + PLOT.height + 38}" text-anchor="middle">rows</text>`);
  return parts.join("\n");
}

const key = names.flatMap((name, place) =>
  (["csv", "parquet"] as const).map((format, which) => {
    const left = 70 + (2 * place + which) * 138;
    const dash = format === "parquet" ? ' stroke-dasharray="6 4"' : "";
    return `<line x1="${left}" x2="${left + 24}" y1="386" y2="386" stroke="${COLOURS[place]}" stroke-width="2"${dash}/>
<text x="${left + 30}" y="390">${name}, ${format === "csv" ? "CSV" : "Parquet"}</text>`;
  }),
);

writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>Time and peak memory by number of rows</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>
${panels.map(drawPanel).join("\n")}
${key.join("\n")}
</svg>
`,
);
console.log(`Wrote ${to}`);
