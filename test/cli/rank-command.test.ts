import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Surroundings, shell } from "./run-shell.js";

const sample = (name: string): string => fileURLToPath(new URL(`../../examples/data/${name}`, import.meta.url));
const ADS = sample("synthetic-advertisements.csv");
const TALENT = sample("synthetic-talent.csv");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rank-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rank = (argv: readonly string[], surroundings?: Surroundings) => shell(["rank", ...argv], surroundings);

/** The three sums of a ledger line: rows in = used + used in part + rejected. */
const sums = (stdout: string): number[][] =>
  [...stdout.matchAll(/(\d+) rows in = (\d+) used \+ (\d+) used in part \+ (\d+) rejected/g)].map((match) =>
    match.slice(1).map(Number),
  );

describe("rank on the shipped sample", () => {
  it("writes and prints the catalogue of 243 positions, and accounts for every row", async () => {
    const [csv, json, lines] = ["csv", "json", "ndjson"].map((extension) => join(folder, `catalogue.${extension}`)) as [
      string,
      string,
      string,
    ];
    const ledger = join(folder, "ledger.json");
    const run = await rank([
      ADS,
      ...["--talent", TALENT, "--currency", "CNY", "--period", "month", "--levels", "27,32,42,63,79"],
      ...["--out", csv, "--out", json, "--out", lines, "--ledger", ledger],
    ]);
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/Catalogue: 243 of 243 ranked positions/);
    expect(run.stdout).toMatch(/synthetic-advertisements\.csv: title, industry, headcount, salary/);
    expect(sums(run.stdout)).toHaveLength(2);
    for (const [rowsIn, used, inPart, rejected] of sums(run.stdout) as [number, number, number, number][]) {
      expect(used + inPart + rejected).toBe(rowsIn);
    }
    expect(sums(run.stdout)[0]?.[0]).toBe(2400);

    const table = readFileSync(csv, "utf8").split("\r\n");
    expect(table[0]).toMatch(/^\ufeffrank,position,industry,score,level,/);
    // A heading, 243 positions, and the end of the last line.
    expect(table).toHaveLength(245);
    const result = JSON.parse(readFileSync(json, "utf8")) as {
      ranking: { rank: number; name: string; score: number; level: number }[];
      catalogue: { entries: { level: number }[]; levels: unknown };
    };
    expect(result.ranking).toHaveLength(243);
    // The published levels: 27 at ★5, 32 at ★4, 42 at ★3, 63 at ★2, 79 at ★1.
    const published = result.catalogue.entries.map(({ level }) => level);
    const levels = [5, 4, 3, 2, 1].map((level) => published.filter((one) => one === level).length);
    expect(levels).toEqual([27, 32, 42, 63, 79]);
    const entries = readFileSync(lines, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(entries).toEqual(result.ranking.map((entry, at) => ({ ...entry, level: published[at] })));
    expect(table[1]?.split(",").slice(0, 2)).toEqual(["1", result.ranking[0]?.name]);
    expect(
      (JSON.parse(readFileSync(ledger, "utf8")) as { advertisements: { rowsIn: number } }).advertisements.rowsIn,
    ).toBe(2400);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("speaks Chinese where asked, or where the environment does", async () => {
    const asked = await rank([ADS, "--talent", TALENT, "--lang", "zh", "--currency", "CNY", "--period", "month"]);
    expect(asked.stdout).toMatch(/目录：收录 243 个岗位，参与排名 243 个/);
    expect(asked.stdout).toMatch(/招聘广告：读入 2400 行 = 采用/);
    const environment = await rank([ADS, "--top", "3"], { env: { LANG: "zh_CN.UTF-8" } });
    expect(environment.stdout).toMatch(/目录：/);
  });

  it("prints as many rows as asked, cut to the width of the terminal", async () => {
    const run = await rank([ADS, "--talent", TALENT, "--show", "2", "--top", "5"], { isTTY: true, columns: 80 });
    expect(run.stdout).toMatch(/Catalogue: 5 of \d+/);
    expect(run.stdout).toMatch(/… and 3 more/);
    const head = run.stdout.split("\n").find((line) => line.startsWith("rank"));
    expect(head).not.toMatch(/mobile/);
  });

  it("gives the levels asked for to the catalogue, however many positions it leaves out", async () => {
    const out = join(folder, "levels.json");
    const run = await rank([
      ADS,
      "--talent",
      TALENT,
      "--top",
      "10",
      "--levels",
      "1,2,3,2,2",
      "--out",
      out,
      "--show",
      "1",
    ]);
    expect(run.stderr).toBe("");
    expect(run.stdout).toMatch(/Catalogue: 10 of 24\d/);
    const { ranking, catalogue } = JSON.parse(readFileSync(out, "utf8")) as {
      ranking: unknown[];
      catalogue: { entries: { level: number }[]; levels: unknown; pick: unknown };
    };
    // The result is whole, whatever the catalogue leaves out of it.
    expect(ranking.length).toBeGreaterThan(240);
    expect(catalogue.entries.map(({ level }) => level)).toEqual([5, 4, 4, 3, 3, 3, 2, 2, 1, 1]);
    expect(catalogue.levels).toEqual({ kind: "quota", counts: [1, 2, 3, 2, 2] });
    expect(catalogue.pick).toEqual({ count: 10 });
  });

  it("says nothing when quiet, and gives way to a catalogue on standard output", async () => {
    expect(await rank([ADS, "--quiet", "--out", join(folder, "q.csv")])).toEqual({ code: 0, stdout: "", stderr: "" });
    const run = await rank([ADS, "--out", "-", "--format", "ndjson", "--top", "3"]);
    expect(
      run.stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { rank: number }).rank),
    ).toEqual([1, 2, 3]);
    expect(run.stderr).toMatch(/Catalogue: 3 of/);
  });

  it("shows progress on a terminal only, and wipes it away", async () => {
    const plain = await rank([ADS, "--top", "1"]);
    expect(plain.stderr).toBe("");
    const terminal = await rank([ADS, "--top", "1"], { isTTY: true, columns: 120 });
    expect(terminal.stderr).toMatch(/reading .*synthetic-advertisements\.csv/);
    expect(terminal.stderr.endsWith("\r\u001b[2K")).toBe(true);
    const js = await rank([ADS, "--top", "1", "--engine", "js"], { isTTY: true, columns: 120 });
    expect(js.stderr).toMatch(/synthetic-advertisements\.csv: \d+ rows/);
  });
});

describe("rank on a user's own files", () => {
  it("takes each file's columns by its own headers, and those that the user names", async () => {
    const a = put("a.csv", "职位名称,薪资,学历要求\n焊工,8千-1.2万/月,高中\n");
    const b = put("b.ndjson", '{"job_title":"焊工","degree":"大专","薪水x":"10-15万/年"}\n');
    const run = await rank([a, b, "--currency", "CNY"]);
    expect(run.stdout).toMatch(/a\.csv: title=职位名称, salary=薪资, education=学历要求/);
    expect(run.stdout).toMatch(/b\.ndjson: title=job_title, education=degree\n {2}not used: 薪水x/);
    expect(sums(run.stdout)).toEqual([[2, 2, 0, 0]]);
    const named = await rank([
      put("c.csv", "名字,薪水x\n焊工,8千-1.2万/月\n"),
      "--column",
      "title=名字",
      "--column",
      "salary=薪水x",
    ]);
    expect(named.stdout).toMatch(/c\.csv: title=名字, salary=薪水x/);
  });

  it("reads GBK where it is named", async () => {
    // 职位,薪资 / 软件,1万 in GBK
    const bytes = [
      0xd6, 0xb0, 0xce, 0xbb, 0x2c, 0xd0, 0xbd, 0xd7, 0xca, 0x0a, 0xc8, 0xed, 0xbc, 0xfe, 0x2c, 0x31, 0xcd, 0xf2, 0x0a,
    ];
    const path = put("gbk.csv", Uint8Array.from(bytes));
    const refused = await rank([path]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/gbk\.csv is not UTF-8.*--encoding.*gb18030/);
    const read = await rank([path, "--encoding", "gb18030", "--currency", "CNY", "--period", "month"]);
    expect(read.code).toBe(0);
    expect(read.stdout).toMatch(/1 {2}软件/);
  });

  it("takes the status of talent from the file's role where no column states it", async () => {
    const ads = put("ads.csv", "title,education\n焊工,高中\n电工,大专\n");
    const people = put("people.csv", "title\n焊工\n焊工\n电工\n");
    const without = await rank([ads, "--talent", people]);
    expect(without.stderr).toMatch(/none of 3 talent records could be used \(no status: .*--stock FILE/);
    const out = join(folder, "status.ndjson");
    await rank([ads, "--stock", people, "--mobile", people, "--out", out]);
    const entries = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; evidence: object });
    expect(entries.find(({ id }) => id === "焊工")?.evidence).toMatchObject({ stock: 2, mobile: 2 });
  });

  it("notes salaries without currency or period, and never guesses them", async () => {
    const path = put(
      "bare.csv",
      "title,salary,education\n焊工,15k-25k,高中\n电工,$50000 a year,大专\n电工,元/月,大专\n",
    );
    const run = await rank([path]);
    expect(run.stdout).toMatch(/Note: 1 salary comes to no annual amount.* add --currency USD --period year;/);
    const month = await rank([path, "--period", "month"]);
    expect(month.stdout).toMatch(/Note: 1 salary names no currency and counts as missing\..* add --currency USD\./);
    const period = await rank([path, "--currency", "CNY"]);
    expect(period.stdout).toMatch(/1 salary comes to no annual amount.* add --period month;/);
  });

  it("takes the most frequent of several currencies and says so", async () => {
    const rows = ["title,salary", "a,$50000 a year", "b,$60000 a year", "c,£45000 a year"].join("\n");
    const run = await rank([put("currencies.csv", `${rows}\n`)]);
    expect(run.stdout).toMatch(/several currencies \(USD 2, GBP 1\); USD is ranked.*--currency/);
    const named = await rank([put("currencies2.csv", `${rows}\n`), "--currency", "GBP"]);
    expect(named.stdout).toMatch(/2 salaries are in other currencies than GBP/);
  });

  it("compares bare pay where there is nothing else, and says what it took it for", async () => {
    const path = put("pay-only.csv", "title,salary\n焊工,10000-20000\n电工,30000-40000\n瓦工,300元/天\n");
    const out = join(folder, "pay-only.ndjson");
    const run = await rank([path, "--out", out]);
    expect(run.stdout).toMatch(/Note: nothing but pay can be compared.*Say --currency CODE --period NAME/);
    const ids = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids.slice(0, 2)).toEqual(["电工", "焊工"]);
    // With a currency named, the day's pay has one too, but no number of days.
    const named = await rank([path, "--currency", "CNY", "--period", "month"]);
    expect(named.stdout).not.toMatch(/nothing but pay/);
    expect(named.stdout).toMatch(/1 salary comes to no annual amount/);
  });

  it("ranks by what is known where no position is covered enough, unless more is asked for", async () => {
    const path = put("patchy.csv", "title,education,salary\na,本科,\nb,大专,\nc,,1-2万/月\nd,,2-3万/月\n");
    const run = await rank([path, "--currency", "CNY"]);
    expect(run.stdout).toMatch(/Catalogue: 4 of 4/);
    expect(run.stdout).toMatch(/no position has values for the least share of the weight/);
    const asked = await rank([path, "--currency", "CNY", "--minimum-coverage", "0.6"]);
    expect(asked.stdout).toMatch(/Catalogue: 0 of 0/);
  });

  it("reads each file by the salary default given for it", async () => {
    const a = put("cn.csv", "title,salary\n焊工,10000-20000\n");
    const b = put("us.csv", "title,salary\n电工,50000-60000\n");
    const out = join(folder, "defaults.ndjson");
    await rank([a, b, "--currency", "CNY", "--period", "month", "--salary-default", "us.csv=CNY/year", "--out", out]);
    const salaries = readFileSync(out, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; dimensions: { salary: { value: number } } })
      .map(({ id, dimensions }) => [id, dimensions.salary.value]);
    // 12 × the midpoint 15000; the midpoint 55000 once.
    expect(Object.fromEntries(salaries)).toEqual({ 焊工: 180_000, 电工: 55_000 });
  });

  it("disarms formulas in CSV and control characters on the terminal", async () => {
    const industry = '=HYPERLINK("http://x","y")';
    const rows = [
      { title: "焊工", education: "本科", industry },
      { title: "电工\u001b[2J", education: "大专", industry: "a\u001b]0;b" },
    ];
    const path = put("evil.ndjson", rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const out = join(folder, "evil.csv");
    const run = await rank([path, "--out", out]);
    expect(run.code).toBe(0);
    expect(run.stdout).not.toContain("\u001b");
    const csv = readFileSync(out, "utf8");
    expect(csv).not.toMatch(/(?:^|,|\n)"?=/);
    expect(csv).toMatch(/,"?'=HYPERLINK/);
    expect(csv).not.toContain("\u001b");
  });

  it("rejects duplicates by the fields named", async () => {
    const path = put("twice.csv", "title,company,education\n焊工,甲,高中\n焊工,甲,高中\n焊工,乙,高中\n");
    const run = await rank([path, "--duplicates", "title,company"]);
    expect(sums(run.stdout)).toEqual([[3, 2, 0, 1]]);
    expect(run.stdout).toMatch(/rejected: duplicate 1/);
  });

  it.each(["js", "duckdb"])(
    "rejects what repeats a row of another file, and numbers rows through (%s)",
    async (engine) => {
      const first = put("first.csv", "title,company\n焊工,甲\n电工,甲\n");
      const second = put("second.csv", "职位,公司\n钳工,乙\n电工,甲\n焊工,丙\n");
      const ledger = put("across.json", "");
      const argv = [first, second, "--duplicates", "title,company", "--minimum-coverage", "0", "--ledger", ledger];
      const run = await rank([...argv, "--talent", put("people.csv", "title,status\n焊工,在职\n"), "--engine", engine]);
      // 2 + 3 rows; 电工 of 甲 is row 1 of all and again row 3, counted from 0.
      expect(sums(run.stdout)[0]).toEqual([5, 4, 0, 1]);
      const { advertisements } = JSON.parse(readFileSync(ledger, "utf8")) as {
        advertisements: Record<string, unknown>;
      };
      expect(advertisements).toMatchObject({
        duplicates: 1,
        rejections: [{ row: 3, ordinal: 4, reason: "duplicate", received: "电工", firstRow: 1 }],
      });
    },
  );

  it("stops at once when interrupted, and leaves the earlier catalogue", async () => {
    const out = put("earlier.csv", "earlier");
    const abort = new AbortController();
    abort.abort();
    const run = await rank([ADS, "--out", out], { signal: abort.signal });
    expect(run.code).toBe(130);
    expect(run.stderr).toMatch(/interrupted/);
    expect(readFileSync(out, "utf8")).toBe("earlier");
  });
});

describe("rank: a mistake gets one line with the remedy and exit code 2", () => {
  it.each<readonly [name: string, argv: () => readonly string[], message: RegExp]>([
    ["no file", () => [], /name at least one file of advertisements: shortage-index rank ADS\.csv/],
    ["missing file", () => ["nope.csv"], /there is no file nope\.csv/],
    ["mistyped option", () => [ADS, "--currrency", "CNY"], /no option --currrency; did you mean --currency\?/],
    ["unknown option", () => [ADS, "--zebra"], /no option --zebra; --help lists them/],
    ["no value", () => [ADS, "--top"], /--top needs a value/],
    ["an option for a value", () => [ADS, "--top", "--quiet"], /--top needs a value/],
    ["twice", () => [ADS, "--top", "1", "--top", "2"], /--top is given twice/],
    ["a value for none", () => [ADS, "--quiet=yes"], /--quiet takes no value/],
    ["no number", () => [ADS, "--top", "0"], /--top must be a whole number, 1 or more, and not 0/],
    ["currency", () => [ADS, "--currency", "yuan"], /--currency must be an ISO 4217 code/],
    ["period", () => [ADS, "--period", "mouth"], /--period must be one of .*did you mean month\?/],
    ["column field", () => [ADS, "--column", "slary=x"], /did you mean salary\?/],
    ["column form", () => [ADS, "--column", "salary"], /--column must be FIELD=HEADER/],
    [
      "column header",
      () => [ADS, "--column", "salary=salry"],
      /has no column salry; did you mean --column salary=salary\?/,
    ],
    ["weights", () => [ADS, "--weights", "salry=1"], /did you mean salary\?/],
    ["weight", () => [ADS, "--weights", "salary=x"], /--weights salary must be a number/],
    ["method", () => [ADS, "--weights", "entorpy"], /did you mean entropy\?/],
    ["normalisation", () => [ADS, "--normalise", "z-scor"], /--normalise: expected one of .*did you mean "z-score"\?/],
    ["figures", () => ["nope.csv", "--treat", "winsorise-count"], /--treat winsorise-count needs figures \(low: /],
    ["aggregation", () => [ADS, "--aggregate", "foo"], /--aggregate: expected one of "arithmetic"/],
    ["gaps", () => [ADS, "--aggregate", "topsis"], /expected a --missing rule that fills gaps, for `topsis`/],
    ["group", () => [ADS, "--group-weights", "scarcty=1"], /--group-weights: .*did you mean `scarcity`\?/],
    ["way with gaps", () => [ADS, "--missing", "medain"], /--missing: .*did you mean "median"\?/],
    ["levels", () => [ADS, "--levels", "a,b"], /--levels must be 27,32,42,63,79/],
    ["cut points", () => [ADS, "--levels", "cut:60,40"], /cut points must rise/],
    [
      "level quota",
      () => [ADS, "--levels", "1,2"],
      /--levels: expected counts that add up to \d+ or more, the positions of the catalogue.*received 3/,
    ],
    ["quota", () => [ADS, "--per-industry-min", "99"], /--per-industry-min: expected a minimum of at most/],
    ["language", () => [ADS, "--lang", "fr"], /--lang must be one of en, zh/],
    ["extension", () => [ADS, "--out", "x.docx"], /must end in \.csv, \.json, \.ndjson, \.md, \.html or \.xlsx/],
    ["file twice", () => [ADS, TALENT, ADS], /advertisements\.csv is given twice, and its rows would count twice/],
    ["talent twice", () => [ADS, "--stock", TALENT, "--stock", TALENT], /given twice.*\(--stock\); name it once/],
    ["encoding's file", () => [ADS, "--encoding", "x.csv=gbk"], /--encoding names x\.csv, which is none of the files/],
    [
      "encoding",
      () => [ADS, "--encoding", "klingon"],
      /--encoding: expected utf-8, gb18030.*received the unknown encoding klingon/,
    ],
    ["salary default", () => [ADS, "--salary-default", "x=1"], /--salary-default must be FILE=CODE\/PERIOD/],
    [
      "salary default's file",
      () => [ADS, "--salary-default", "x.csv=USD/year"],
      /names x\.csv, which is none of the files/,
    ],
    [
      "no title",
      () => [put("untitled.csv", "a,b\n1,2\n")],
      /no column is known to hold the job title; name it with --column title=…, one of: a, b/,
    ],
    ["no rows", () => [put("rowless.csv", "title,salary\n")], /hold headings and no rows/],
    [
      "no titles",
      () => [put("blank.csv", "title,salary\n,1\n,2\n")],
      /none of 2 advertisements could be used \(no title 2\)/,
    ],
    ["standard input", () => ["-"], /standard input is not read.*write it to a file first/],
    ["output over input", () => [ADS, "--out", ADS], /--out .*would write over a file that is read/],
    [
      "no weight left",
      () => [put("unpaid.csv", "title,education\na,本科\nb,大专\n"), "--weights", "salary=1"],
      /nothing is left/,
    ],
    ["share", () => [ADS, "--minimum-coverage", "60"], /--minimum-coverage must be a share from 0 to 1/],
    ["no figures", () => [put("bare-titles.csv", "title\na\nb\n")], /nothing can be ranked/],
    ["empty file", () => [put("empty.csv", "")], /empty\.csv is empty/],
    ["broken quote", () => [put("quote.csv", 'title,salary\na,1\n"b,2\n')], /quote\.csv line 3 opens a quote/],
    [
      "talent column",
      () => [ADS, "--talent", TALENT, "--talent-column", "title=x"],
      /synthetic-talent\.csv has no column x/,
    ],
  ])("%s", async (_name, argv, message) => {
    const run = await rank(argv());
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toMatch(/^shortage-index: [^\n]+\n$/);
    expect(run.code).toBe(2);
  });
});
