import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type JobField, jobFields, type SalaryOptions, type TallyOptions, talentFields } from "../../../src/index.js";
import { tallyWithSql } from "../../../src/sql.js";
import { dataFolder, dataPath, readJsonLines } from "../../support/data.js";
import { countInJs } from "../../support/js-engine.js";
import { jobRows, type TextRow, talentRows } from "../../support/sql-arbitraries.js";
import type { Engine } from "./engine.js";
import { HOSTILE_TEXTS } from "./hostile.js";
import { readSample } from "./sample.js";

/** What is counted both ways. */
interface Case extends TallyOptions {
  readonly jobs: readonly TextRow[];
  /** Column of each field, where it is not called so. */
  readonly columns?: Partial<Record<JobField, string>>;
  readonly talent?: readonly TextRow[];
  readonly salary?: SalaryOptions;
  readonly duplicates?: { readonly key: readonly string[] };
  readonly order?: "place";
}

/** What an engine cannot do, or not in reasonable time. */
export interface TallyLimits {
  /** Its texts hold no NUL. */
  readonly withoutNul: boolean;
  /** Some of the real advertisements are enough. */
  readonly brief: boolean;
  /** The shipped sample is counted in a test of the engine's own. */
  readonly ownSample?: true;
}

/**
 * The same positions and the same ledger from an engine as from JS.
 *
 * @param engineOf - The engine, once it has been started.
 * @param limits - What its texts cannot hold, and how much it has time for.
 */
export function tallyLaws(engineOf: () => Engine, { withoutNul, brief, ownSample }: TallyLimits): void {
  const possible = (rows: readonly TextRow[]): TextRow[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => {
          const wellFormed = cell?.replace(/\p{Cs}/gu, "\ufffd") ?? null;
          return [name, withoutNul ? (wellFormed?.replaceAll("\u0000", "") ?? null) : wellFormed];
        }),
      ),
    );

  async function expectSame(given: Case): Promise<void> {
    const { jobs, talent, columns = {}, salary, duplicates, order, ...method } = given;
    const { dialect, executor, load } = engineOf();
    const keep = order === undefined ? { keepRejections: 0 } : {};
    const reading = {
      ...(salary === undefined ? {} : { salary }),
      ...(duplicates === undefined ? {} : { duplicates }),
      ...keep,
    };
    const inJs = await countInJs(
      { rows: jobs, options: { kind: "job", columns, ...reading } },
      talent === undefined ? null : { rows: talent, options: { kind: "talent", ...keep } },
      method,
    );
    const fields = jobFields.map((field) => [field, columns[field] ?? field] as const);
    const stated = fields.filter(([, name]) => Object.hasOwn(jobs[0] ?? {}, name));
    await load("advertisements", jobs);
    if (talent !== undefined) await load("people", talent);
    const ordered = order === undefined ? {} : { order };
    const { tally, jobLedger, talentLedger } = await tallyWithSql(executor, dialect, {
      ...method,
      jobs: { from: "advertisements", columns: Object.fromEntries(stated), ...reading, ...ordered },
      ...(talent === undefined
        ? {}
        : {
            talent: {
              from: "people",
              columns: Object.fromEntries(talentFields.map((name) => [name, name])),
              ...keep,
              ...ordered,
            },
          }),
    });
    expect({ jobLedger, talentLedger }).toEqual({ jobLedger: inJs.jobLedger, talentLedger: inJs.talentLedger });
    expect(tally.toJSON()).toEqual(inJs.tally);
    // Nothing was compared if nothing was counted.
    expect(tally.toJSON().positions.length).toBeGreaterThan(0);
  }

  const hostileJobs = (numRuns: number): TextRow[] => [
    ...possible(fc.sample(jobRows, { numRuns }).flat()),
    // Every hostile text in every column once.
    ...possible(
      HOSTILE_TEXTS.map((text, index) =>
        Object.fromEntries(
          jobFields.map((field, place) => [field, HOSTILE_TEXTS[(index + place) % HOSTILE_TEXTS.length] ?? text]),
        ),
      ),
    ),
  ];
  const hostileTalent = (numRuns: number): TextRow[] => possible(fc.sample(talentRows, { numRuns }).flat());

  test("hostile rows, duplicates and rejections in their order", async () => {
    await expectSame({
      jobs: hostileJobs(150),
      talent: hostileTalent(60),
      salary: { currency: "CNY", period: "month" },
      duplicates: { key: ["title", "company"] },
      order: "place",
    });
  });

  test("hostile rows by industry, in no order and with columns of hostile names", async () => {
    const columns = {
      title: 'a"`',
      salary: "'; --",
      education: "\\",
      description: "职位 描述",
      tags: "select",
    } as const;
    const rows = hostileJobs(80).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [(columns as Record<string, string>)[field] ?? field, cell]),
      ),
    );
    await expectSame({
      jobs: rows.reverse(),
      columns,
      talent: hostileTalent(40),
      by: "industry-and-name",
      vacanciesWhenSeveral: 3,
    });
  });

  test.skipIf(ownSample)("the shipped sample", async () => {
    await expectSame({
      jobs: readSample("synthetic-advertisements.csv"),
      talent: readSample("synthetic-talent.csv"),
      salary: { currency: "CNY", period: "month" },
      order: "place",
    });
  });

  const real = dataFolder === null ? [] : readdirSync(dataPath("ads"));
  test.skipIf(dataFolder === null)(`real advertisements${brief ? ", some of each site" : ""}`, async () => {
    const most = brief ? 150 : 1000;
    const rows = real.flatMap((file) => readJsonLines<Record<string, unknown>>("ads", file).slice(0, most));
    const fields = [...jobFields, "mixed"];
    const texts = rows.map((row) =>
      Object.fromEntries(fields.map((field) => [field, typeof row[field] === "string" ? row[field] : null])),
    );
    await expectSame({
      jobs: possible(texts),
      columns: { attributes: "mixed" },
      salary: { currency: "CNY", period: "month" },
      duplicates: { key: ["title", "company", "city"] },
      order: "place",
    });
  });
}
