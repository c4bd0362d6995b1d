import { describe, expect, it } from "vitest";
import { readStatus } from "../../src/records/read-status.js";

describe("readStatus", () => {
  it.each([
    "在职",
    "存量",
    "stock",
    "Employed",
    "passive",
    "在职-暂不考虑",
    "我目前在职，暂时不想跳槽",
    "Employed, not looking for a new job",
    "已就业",
    "In work",
    "non-mobile",
  ])("reads %s as stock", (text) => {
    expect(readStatus(text)).toEqual({ ok: true, value: "stock" });
  });

  it.each([
    "意向",
    "求职",
    "离职-随时到岗",
    "在职-考虑机会",
    "在职-月内到岗",
    "目前正在找工作",
    "mobile",
    "Active",
    "Open to work",
    "currently employed, open to offers",
    "UNEMPLOYED",
    "actively-looking",
    "应届毕业生",
  ])("reads %s as mobile", (text) => {
    expect(readStatus(text)).toEqual({ ok: true, value: "mobile" });
  });

  it.each(["1", "inactive", "stockholm", "某某", "?!", `在职${"很".repeat(300)}`])("does not guess at %s", (text) => {
    expect(readStatus(text)).toEqual({ ok: false, reason: text === "?!" ? "unrecognised" : "unrecognised" });
  });

  it("tells an empty cell", () => {
    expect(readStatus(" - ")).toEqual({ ok: false, reason: "empty" });
  });

  it("runs in time linear in its input", () => {
    const start = performance.now();
    readStatus("在职 ".repeat(100_000));
    readStatus("not looking".repeat(18));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
