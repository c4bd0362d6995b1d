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
