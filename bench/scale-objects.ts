import { normaliseRecords, tallyPositions } from "shortage-index";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";

const CHUNK = 1000;
const REPEATS = 5;
const ADVERTISEMENTS = 426_000;
const STOCK = 1_060_000;
const MOBILE = 220_000;
const LINE_BREAK = 0x0a;

/** Hands rows over as a reader makes them, each parsed from its line, and keeps the time that reading takes. */
class Rows implements Iterable<object> {
  milliseconds = 0;
  count = 0;
  readonly #lines: Buffer;

  constructor(lines: Buffer) {
    this.#lines = lines;
  }

  *[Symbol.iterator](): Generator<object> {
    const lines = this.#lines;
    for (let at = 0; at < lines.length; ) {
      const start = cpuMilliseconds();
      const objects: object[] = [];
      while (objects.length < CHUNK && at < lines.length) {
        const end = lines.indexOf(LINE_BREAK, at);
        // Through bytes, as lines of a file come: flat strings, none shared with another row.
        objects.push(JSON.parse(lines.toString("utf8", at, end)) as object);
        at = end + 1;
      }
      this.milliseconds += cpuMilliseconds() - start;
      this.count += objects.length;
      // Not `yield*`, which asks the list's own iterator for each row anew.
      for (const object of objects) yield object;
    }
  }
}

/** Time on processors, the compiler's and the collector's with it: what else the machine does counts little in it. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Rows as NDJSON in memory, written before anything is measured: making them up is more work than counting them. */
function writeLines(rows: Iterable<object>): Buffer {
  const parts: Buffer[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    parts.push(Buffer.from(lines.join("")));
    lines = [];
  };
  for (const row of rows) {
    if (lines.push(`${JSON.stringify(row)}\n`) >= CHUNK) flush();
  }
  flush();
  return Buffer.concat(parts);
}

/** Rows a second of processor time of the JS engine, from objects to the tally. */
export function measureObjects(): void {
  const jobLines = writeLines(generateAdvertisements({ seed: 1, advertisements: ADVERTISEMENTS }));
  const talentLines = writeLines(generateTalent({ seed: 1, stock: STOCK, mobile: MOBILE }));
  const none = Buffer.alloc(0);
  const tasks: readonly (readonly [name: string, jobs: Buffer, talent: Buffer])[] = [
    ["advertisements and talent", jobLines, talentLines],
    ["advertisements", jobLines, none],
    ["talent", none, talentLines],
  ];
  console.log("\nJS engine over objects after reading, by processor time");
  for (const [name, jobs, talent] of tasks) {
    const rates: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const [ads, people] = [new Rows(jobs), new Rows(talent)];
      const start = cpuMilliseconds();
      tallyPositions(
        normaliseRecords(ads, { kind: "job", salary: { currency: "CNY", period: "month" } }).records,
        normaliseRecords(people, { kind: "talent" }).records,
      );
      const spent = cpuMilliseconds() - start - ads.milliseconds - people.milliseconds;
      // The first pass warms the compiler up.
      if (repeat > 0) rates.push((ads.count + people.count) / spent);
    }
    rates.sort((a, b) => a - b);
    console.log(
      `  ${name.padEnd(26)} ${Math.round(rates[rates.length >> 1] as number)} thousand rows/s [${Math.round(rates[0] as number)}–${Math.round(rates.at(-1) as number)}]`,
    );
  }
}
