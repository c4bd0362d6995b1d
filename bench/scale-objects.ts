import { normaliseRecords, tallyPositions } from "shortage-index";
import { generateAdvertisements, generateTalent } from "shortage-index/synthetic";

const CHUNK = 1000;
const REPEATS = 5;
const ADVERTISEMENTS = 426_000;
const STOCK = 1_060_000;
const MOBILE = 220_000;

/** Hands rows over as a reader makes them, each from its line, and keeps the time that making them takes. */
class Rows implements Iterable<object> {
  milliseconds = 0;
  count = 0;
  readonly #source: () => Iterable<object>;

  constructor(source: () => Iterable<object>) {
    this.#source = source;
  }

  *[Symbol.iterator](): Generator<object> {
    const source = this.#source()[Symbol.iterator]();
    for (;;) {
      const start = cpuMilliseconds();
      const objects: object[] = [];
      while (objects.length < CHUNK) {
        const next = source.next();
        if (next.done) break;
        // Through bytes, as lines of a file come: flat strings, none shared with the row they were written from.
        objects.push(JSON.parse(Buffer.from(JSON.stringify(next.value)).toString()) as object);
      }
      this.milliseconds += cpuMilliseconds() - start;
      this.count += objects.length;
      if (objects.length === 0) return;
      yield* objects;
    }
  }
}

/** Time on processors, the compiler's and the collector's with it: what else the machine does counts little in it. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Rows a second of processor time of the JS engine, from objects to the tally. */
export function measureObjects(): void {
  const jobs = (): Rows => new Rows(() => generateAdvertisements({ seed: 1, advertisements: ADVERTISEMENTS }));
  const talent = (): Rows => new Rows(() => generateTalent({ seed: 1, stock: STOCK, mobile: MOBILE }));
  const salary = { currency: "CNY", period: "month" } as const;
  const tasks: readonly (readonly [name: string, run: () => Rows[]])[] = [
    [
      "advertisements and talent",
      () => {
        const [ads, people] = [jobs(), talent()];
        tallyPositions(
          normaliseRecords(ads, { kind: "job", salary }).records,
          normaliseRecords(people, { kind: "talent" }).records,
        );
        return [ads, people];
      },
    ],
    [
      "advertisements",
      () => {
        const ads = jobs();
        tallyPositions(normaliseRecords(ads, { kind: "job", salary }).records);
        return [ads];
      },
    ],
    [
      "talent",
      () => {
        const people = talent();
        tallyPositions([], normaliseRecords(people, { kind: "talent" }).records);
        return [people];
      },
    ],
  ];
  console.log("\nJS engine over objects after reading, by processor time");
  for (const [name, run] of tasks) {
    const rates: number[] = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const start = cpuMilliseconds();
      const rows = run();
      const spent = cpuMilliseconds() - start - rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      const count = rows.reduce((sum, one) => sum + one.count, 0);
      // The first pass warms the compiler up.
      if (repeat > 0) rates.push(count / spent);
    }
    rates.sort((a, b) => a - b);
    console.log(
      `  ${name.padEnd(26)} ${Math.round(rates[rates.length >> 1] as number)} thousand rows/s [${Math.round(rates[0] as number)}–${Math.round(rates.at(-1) as number)}]`,
    );
  }
}
