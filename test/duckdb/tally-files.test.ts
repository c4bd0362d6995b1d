import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openDuckDB } from "../../src/duckdb/open-duckdb.js";
import { readRows, type TallyProgress, tallyFiles } from "../../src/duckdb.js";
import { IndexError, type JobRecordsOptions, type TalentRecordsOptions } from "../../src/index.js";
import { dataFolder, dataPath } from "../support/data.js";
import { countInJs } from "../support/js-engine.js";
import { filesFor, GBK } from "./files.js";

const put = filesFor("tally-files");
const scratch = mkdtempSync(join(tmpdir(), "tally-files-scratch-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const example = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));

async function* chain(paths: readonly string[]): AsyncGenerator<unknown> {
  for (const path of paths) yield* readRows(path);
}

const jobs = (paths: readonly string[], options: Partial<JobRecordsOptions> = {}) => ({
  rows: chain(paths),
  options: { kind: "job", ...options } as JobRecordsOptions,
});
const people = (paths: readonly string[], options: Partial<TalentRecordsOptions> = {}) => ({
  rows: chain(paths),
  options: { kind: "talent", ...options } as TalentRecordsOptions,
});

const plain = ({ tally, ...ledgers }: Awaited<ReturnType<typeof tallyFiles>>) => ({
  tally: tally.toJSON(),
  ...ledgers,
});

const refusal = async (work: Promise<unknown>): Promise<IndexError> => {
  const error: unknown = await work.then(
    () => new Error("it was not refused"),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(IndexError);
  return error as IndexError;
};

describe("tallyFiles", () => {
  it("counts advertisements and talent of CSV files by columns that it finds itself", async () => {
    const ads = put("ads.csv", "职位名称,月薪,学历\n焊工,1万,大专\n焊工（急聘）,8千-1.2万,不限\n,,\n");
    const talent = put("talent.csv", "岗位,求职状态,人数\n焊工,在职,3\n焊工,离职,2\n电工,在职,\n");
    const { tally, jobLedger, talentLedger } = await tallyFiles({
      advertisements: [ads],
      talent: [talent],
      salary: { currency: "CNY" },
    });
    // The header says that pay is monthly: 10 000 × 12, and (8 000 + 12 000) / 2 × 12, both 120 000. Schooling: (15 + 0) / 2.
    expect(tally.positions()).toEqual([
      {
        id: "焊工",
        name: "焊工",
        industry: null,
        advertisements: 2,
        demand: 2,
        stock: 3,
        mobile: 2,
        education: 7.5,
        experience: null,
        requirements: null,
        salary: 120_000,
        currency: "CNY",
      },
    ]);
    expect(jobLedger?.rowsIn).toBe(3);
    expect(jobLedger?.rejections).toEqual([{ row: 2, ordinal: 3, reason: "title-missing", received: "" }]);
    expect(talentLedger?.used).toBe(3);
  });

  it("reads the shipped sample as JS does, with one thread and with two, whole or in parts", async () => {
    const ads = example("synthetic-advertisements.csv");
    const talent = example("synthetic-talent.csv");
    const salary = { currency: "CNY", period: "month" } as const;
    const js = await countInJs(jobs([ads], { salary }), people([talent]));
    for (const threads of [1, 2]) {
      expect(plain(await tallyFiles({ advertisements: [ads], talent: [talent], salary, threads }))).toEqual(js);
    }
    const rows: unknown[] = [];
    for await (const row of readRows(ads)) rows.push(row);
    const parts = [0, 700, 701, 2000].map((start, place, starts) =>
      put(
        `part-${place}.ndjson`,
        rows
          .slice(start, starts[place + 1])
          .map((row) => `${JSON.stringify(row)}\n`)
          .join(""),
      ),
    );
    expect(plain(await tallyFiles({ advertisements: parts, talent: [talent], salary }))).toEqual(js);
  }, 60_000);

  it("numbers rows through and finds duplicates across files", async () => {
    const first = put("first.csv", "title,company\n焊工,甲\n电工,甲\n");
    const second = put("second.ndjson", '{"title":"焊工","company":"甲 "}\n{"title":"电工","company":""}\n');
    const { jobLedger } = await tallyFiles({
      advertisements: [first, second],
      duplicates: { key: ["title", "company"] },
    });
    expect(jobLedger?.rejections).toEqual([{ row: 2, ordinal: 3, reason: "duplicate", received: "焊工", firstRow: 0 }]);
  });

  it("finds duplicates by a column that is no field", async () => {
    const ads = put("numbered.csv", "title,number\n焊工,7\n电工,7\n焊工,8\n");
    const { jobLedger } = await tallyFiles({ advertisements: [ads], duplicates: { key: ["number"] } });
    expect([jobLedger?.used, jobLedger?.duplicates]).toEqual([2, 1]);
  });

  it("reads the salaries of each file by its own settings", async () => {
    const cny = put("cny.csv", "title,salary\na,1万\n");
    const usd = put("usd.csv", "title,salary\nb,120000\nb,@@\n");
    const { tally, jobLedger } = await tallyFiles({
      advertisements: [cny, { path: usd, salary: { currency: "USD", period: "year" } }],
      salary: { currency: "CNY", period: "month" },
    });
    const salaries = tally.toJSON().positions.map((position) => position.salaries);
    expect(salaries).toEqual([
      [{ currency: "CNY", annualThousandths: 120_000_000, advertisements: 1 }],
      [{ currency: "USD", annualThousandths: 120_000_000, advertisements: 1 }],
    ]);
    expect(jobLedger?.unrecognised.salary).toEqual([{ text: "@@", count: 1 }]);
  });

  it("gives the rows of each talent file the status that it is given with", async () => {
    const ads = put("wanted.csv", "title\na\n");
    const [stock, mobile] = [put("stock.csv", "title\na\na\n"), put("mobile.csv", "title,status\na,\na,在职\nb,@@\n")];
    const { tally, talentLedger } = await tallyFiles({
      advertisements: [ads],
      talent: [
        { path: stock, status: "stock" },
        { path: mobile, status: "mobile" },
      ],
    });
    const [position] = tally.positions();
    expect([position?.stock, position?.mobile]).toEqual([3, 1]);
    expect(talentLedger?.rejections).toEqual([{ row: 4, ordinal: 5, reason: "status-unrecognised", received: "@@" }]);
  });

  it("expands patterns, in the order of the paths", async () => {
    put("glob-b.csv", "title,pay\n电工,\n,1\n");
    const first = put("glob-a.csv", "title,pay\n,1\n焊工,\n");
    const { jobLedger, tally } = await tallyFiles({ advertisements: [first.replace("glob-a", "glob-?")] });
    expect(tally.positions().map(({ id }) => id)).toEqual(["焊工", "电工"].sort());
    expect(jobLedger?.rejections.map(({ row }) => row)).toEqual([0, 3]);
    const none = await refusal(tallyFiles({ advertisements: [first.replace("glob-a", "nothing-*")] }));
    expect(none.code).toBe("unreadable-file");
    // A file that exists is this one file.
    const odd = put("[a].csv", "title\nodd\n");
    expect((await tallyFiles({ advertisements: [odd] })).tally.positions()[0]?.id).toBe("ODD");
  });

  it("reads GBK, gzip, zstd and Parquet with lists", async () => {
    const gbk = { path: put("gbk.csv", GBK), encoding: "gb18030", columns: { title: "职位" } };
    const packed = put("packed.ndjson.gz", gzipSync('{"title":"软件","tags":["Java","英语"]}\n'));
    const parquet = put("lists.parquet", "");
    const zstd = put("packed.csv.zst", "");
    const { connection, close } = await openDuckDB();
    await connection.run(
      `COPY (SELECT '软件' AS title, ['Java', NULL, '', '英语'] AS tags, 7 AS headcount) TO '${parquet}'`,
    );
    await connection.run(`COPY (SELECT '软件' AS title) TO '${zstd}' (FORMAT csv, COMPRESSION zstd)`);
    close();
    const { tally } = await tallyFiles({ advertisements: [gbk, packed, parquet, zstd] });
    const [position] = tally.toJSON().positions;
    // 1 + 1 + 7 + 1 people; Java 0.25 and English 1 of 8 people, no tags and no description in the other two.
    expect(position?.vacancies).toBe(10);
    expect(position?.requirementsThousandths).toEqual([{ value: 1250, advertisements: 2, vacancies: 8 }]);
  });

  it("reads what only JSON.parse reads, and names the line that is no JSON", async () => {
    const half = put("half.ndjson", '{"title":"焊工\\ud800","salary":"\\udc00"}\n \n{"title":"焊工\\ud800"}\n');
    expect(plain(await tallyFiles({ advertisements: [half] }))).toEqual(await countInJs(jobs([half]), null));
    for (const value of ["NaN", "[1, ]", "-Infinity"]) {
      const loose = put("loose.ndjson", `{"title":"a"}\n{"title":"b","x":${value}}\n`);
      expect((await refusal(tallyFiles({ advertisements: [loose] }))).message).toContain("loose.ndjson line 2");
    }
    const nearly = put(
      "nearly.ndjson",
      '{"title":"电工", "tags":"a, infrastructure ,]"}\n{"title":"焊工","tags":[]}\n',
    );
    expect(plain(await tallyFiles({ advertisements: [nearly] }))).toEqual(await countInJs(jobs([nearly]), null));
    const broken = put("broken.ndjson", '{"title":"a"}\n\n{"title":"b"\n');
    expect((await refusal(tallyFiles({ advertisements: [broken] }))).message).toContain("broken.ndjson line 3");
  });

  it("leaves nothing behind, whether it ends well, badly or early", async () => {
    const ads = put("clean.csv", "title\na\n");
    const temporaryFolder = join(scratch, "own");
    mkdirSync(temporaryFolder);
    await tallyFiles({ advertisements: [ads], temporaryFolder, memory: "200MB" });
    await refusal(tallyFiles({ advertisements: [put("bad.csv", 'title\n"a\n')], temporaryFolder }));
    const gone = new Error("gone");
    await expect(tallyFiles({ advertisements: [ads], temporaryFolder, signal: AbortSignal.abort(gone) })).rejects.toBe(
      gone,
    );
    const controller = new AbortController();
    const midway = tallyFiles({
      advertisements: [example("synthetic-advertisements.csv")],
      temporaryFolder,
      signal: controller.signal,
      onProgress: ({ phase }) => {
        if (phase === "vocabulary") controller.abort(gone);
      },
    });
    await expect(midway).rejects.toBe(gone);
    expect(readdirSync(temporaryFolder)).toEqual([]);
  });

  it("tells how far it has come", async () => {
    const seen: TallyProgress[] = [];
    await tallyFiles({ advertisements: [put("seen.csv", "title\na\nb\n")], onProgress: (each) => seen.push(each) });
    expect(seen.map(({ phase }) => phase)).toEqual(
      ["read", "read", "requirements", "vocabulary", "count", "count"].slice(0, seen.length),
    );
    expect(seen[1]).toMatchObject({ phase: "read", kind: "job", rows: 2 });
  });

  it("throws the fault of either kind, whichever is at work meanwhile, and tells the rows of each", async () => {
    const ads = put("sides.csv", "title,description\n焊工,英语\n");
    const people = put("sides-people.csv", "title,status\n焊工,stock\n焊工,stock\n");
    const bad = put("sides-bad.csv", 'title,status\n"焊工,stock\n');
    expect((await refusal(tallyFiles({ advertisements: [ads], talent: [bad] }))).message).toContain("sides-bad.csv");
    const badAds = put("sides-bad-ads.csv", 'title\n"焊工\n');
    const both = await refusal(tallyFiles({ advertisements: [badAds], talent: [bad] }));
    expect(both.message).toContain("sides-bad-ads.csv");
    const rows = new Map<string, number>();
    await tallyFiles({
      advertisements: [ads],
      talent: [people],
      onProgress: (each) => rows.set(each.kind, each.rows),
    });
    expect([...rows]).toEqual([
      ["job", 1],
      ["talent", 2],
    ]);
  });

  it("refuses columns that are not there and limits that are none", async () => {
    const ads = put("few.csv", "name of it,pay\na,1\n");
    expect((await refusal(tallyFiles({ advertisements: [ads] }))).code).toBe("invalid-value");
    const missing = await refusal(tallyFiles({ advertisements: [ads], columns: { title: "nom" } }));
    expect(missing.message).toContain('column "nom" for `title`');
    for (const options of [{ memory: "lots" }, { memory: "1GB; DROP" }, { threads: 0 }, { threads: 1.5 }]) {
      expect((await refusal(tallyFiles({ advertisements: [ads], ...options }))).code).toBe("invalid-option");
    }
    const mistyped = await refusal(tallyFiles({ advertisements: [ads], talents: [ads] } as never));
    expect(mistyped.message).toBe(
      "tallyFiles.talents: expected `talent`, if that was meant, received an unknown option [invalid-option]",
    );
    expect((await refusal(tallyFiles({ advertisements: [] }))).code).toBe("invalid-option");
    expect((await refusal(tallyFiles({ advertisements: [join(scratch, "nowhere.csv")] }))).code).toBe(
      "unreadable-file",
    );
  });
});

describe.skipIf(dataFolder === null)("tallyFiles on real advertisements", () => {
  it("comes to what JS comes to", async () => {
    const folder = dataPath("ads");
    const paths = readdirSync(folder)
      .filter((name) => name.endsWith(".ndjson.gz"))
      .sort()
      .map((name) => join(folder, name));
    const salary = { currency: "CNY", period: "month" } as const;
    const shared = { keepUnrecognised: 20, keepRejections: 50 };
    const columns = { description: "description", tags: "tags", attributes: "mixed" };
    const js = await countInJs(jobs(paths, { salary, columns, ...shared }), null);
    const duckdb = plain(
      await tallyFiles({ advertisements: paths.map((path) => ({ path, columns })), salary, ...shared }),
    );
    expect(duckdb.tally).toEqual(js.tally);
    // Above 4 096 distinct texts of a field the counts of JS are lower bounds.
    expect({ ...duckdb.jobLedger, unrecognised: null }).toEqual({ ...js.jobLedger, unrecognised: null });
  }, 300_000);
});
