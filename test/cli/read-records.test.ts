import { expect, it } from "vitest";
import { countJobs, countTalent, planJobs, planTalent } from "../../src/cli/read-records.js";
import { contextOf, filesFor } from "./files.js";

const put = filesFor("read-records");

it("adds up files of several shapes and roles", async () => {
  const a = put("a.csv", "职位,学历\n焊工,本科\n,本科\n");
  const b = put("b.ndjson", '{"title":"焊工","experience":"3-5年"}\n');
  const people = put("people.csv", "title,count\n焊工,3\n");
  const context = contextOf(a, b, "--stock", people, "--mobile", people);
  const jobs = await countJobs(await planJobs(context), context);
  expect(jobs.ledger).toMatchObject({ rowsIn: 3, used: 2, rejected: 1 });
  expect(jobs.tally.positions()).toMatchObject([{ id: "焊工", advertisements: 2, education: 16, experience: 3 }]);
  const talent = await countTalent(await planTalent(context), context);
  expect(talent.ledger).toMatchObject({ rowsIn: 2, used: 2 });
  expect(talent.tally.totals().unadvertised).toEqual({ positions: 1, stock: 3, mobile: 3 });
});

it("reads pay by the period that the header of its column says, unless the user says another", async () => {
  const monthly = put("monthly.csv", "title,月薪\n焊工,8000\n");
  const hourly = put("named.csv", "title,salary,时薪\n焊工,9,100\n");
  const salaryOf = async (...args: string[]) => {
    const context = contextOf(...args);
    const { tally } = await countJobs(await planJobs(context), context);
    return tally.positions()[0]?.salary;
  };
  // 12 × 8000; 8000 a year; 100 × 2000 hours.
  expect(await salaryOf(monthly, "--currency", "CNY")).toBe(96_000);
  expect(await salaryOf(monthly, "--currency", "CNY", "--period", "year")).toBe(8000);
  expect(await salaryOf(monthly, "--salary-default", "monthly.csv=CNY/year")).toBe(8000);
  const named = ["--column", "salary=时薪", "--hours-per-year", "2000"];
  expect(await salaryOf(hourly, "--currency", "CNY", ...named)).toBe(200_000);
});

it("has no ledger where there are no files", async () => {
  const context = contextOf("unread.csv");
  expect((await countTalent(await planTalent(context), context)).ledger).toBeUndefined();
});

it("ends where the user interrupts", async () => {
  const path = put("long.csv", `title\n${"焊工\n".repeat(10)}`);
  const abort = new AbortController();
  const context = { ...contextOf(path), signal: abort.signal };
  const files = await planJobs(context);
  abort.abort();
  await expect(countJobs(files, context)).rejects.toThrow("interrupted");
});
