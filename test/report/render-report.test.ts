import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { IndexError, scoreShortage } from "shortage-index";
import { beforeAll, describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { fingerprintResult } from "../../src/report/fingerprint-result.js";
import { renderReport } from "../../src/report/render-report.js";
import type { ReportData } from "../../src/report/report-data.js";
import {
  EARLIER,
  HOSTILE,
  hostilePositions,
  laidComparison,
  laidUncertainty,
  manyPositions,
  syntheticMarket,
} from "../support/report-fixtures.js";
import { fourPositions } from "../support/shortage-positions.js";

const market = syntheticMarket();
const result = scoreShortage(market.positions);
const first = result.ranking[150]?.id ?? "";
const catalogue = composeCatalogue(result, {
  pick: { count: 100 },
  ledger: market.ledgers,
  uncertainty: laidUncertainty(result, 100),
  comparison: laidComparison(result, scoreShortage(market.positions, EARLIER), 100),
  overrides: [{ id: first, action: "include", reason: "A plant opens in May", by: "LW" }],
});
const dataOf = (html: string): ReportData =>
  JSON.parse(/<script type="application\/json" id="report-data">(.*)<\/script>/.exec(html)?.[1] ?? "null");

describe("renderReport", () => {
  let html = "";
  beforeAll(async () => {
    html = await renderReport(catalogue, {
      language: "zh",
      publisher: "示例市人才办",
      edition: "2026",
      date: "2026-11-24",
      remarks: ["Only & all"],
    });
  });

  it("fits: 243 positions in less than 1 MB", () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
  });

  it("fits: 5 000 positions in less than 4 MB", async () => {
    const many = manyPositions(market.positions, 5000);
    const large = scoreShortage(many);
    const text = await renderReport(
      composeCatalogue(large, {
        pick: { count: 1000 },
        uncertainty: laidUncertainty(large, 1000),
        comparison: laidComparison(large, scoreShortage(many, EARLIER), 1000),
      }),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(4_000_000);
    expect(parseHTML(text).document.querySelectorAll("#rows > tr")).toHaveLength(500);
    expect(dataOf(text).name).toHaveLength(5000);
  });

  it("holds every part, with the words of both languages", () => {
    const { document } = parseHTML(html);
    const sections = Array.from(document.querySelectorAll("main > section")).map(({ id }) => id);
    expect(sections).toEqual([
      "overview",
      "catalogue",
      "trial",
      "industries",
      "spread",
      "certainty",
      "changes",
      "byHand",
      "method",
    ]);
    for (const id of sections) {
      expect(document.querySelector(`#${id} h2 .zh`)?.textContent).toMatch(/\p{Script=Han}/u);
      expect(document.querySelector(`#${id} h2 .en`)?.textContent).toMatch(/^[A-Z][a-z ]+$/);
    }
    expect(document.querySelectorAll(".zh").length).toBe(document.querySelectorAll(".en").length);
    expect(document.querySelectorAll("#rows > tr")).toHaveLength(101);
    const text = document.querySelector("#method")?.textContent ?? "";
    expect(text).toContain(fingerprintResult(result));
    expect(text).toContain("20250101");
    expect(text).toContain("得到相同的名次");
    expect(document.querySelector("#byHand")?.textContent).toContain("A plant opens in May");
    expect(document.querySelector(".imprint")?.textContent).toBe("示例市人才办 · 2026 · 2026-11-24");
    expect(document.querySelector("#overview")?.textContent).toContain("Only & all");
  });

  it("leaves out what there is nothing to say of", async () => {
    const { document } = parseHTML(await renderReport(composeCatalogue(result)));
    const sections = Array.from(document.querySelectorAll("main > section")).map(({ id }) => id);
    expect(sections).toEqual(["overview", "catalogue", "trial", "industries", "spread", "method"]);
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.title).toBe("Catalogue of positions urgently short of people");
  });

  it("allows no request, and no script but its own", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const script = /<script>([\s\S]*?)<\/script>\n<\/body>/.exec(html)?.[1] ?? "";
    expect(script.length).toBeGreaterThan(50_000);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${hash}'`);
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
    const { document } = parseHTML(html);
    for (const element of Array.from(document.querySelectorAll("[src], link[href]"))) {
      expect(element.getAttribute("href")).toBe("data:,");
    }
  });

  it("keeps hostile texts text, wherever they stand", async () => {
    const hostile = scoreShortage(hostilePositions(market.positions.slice(0, 40)));
    const id = hostile.ranking[30]?.id ?? "";
    const text = await renderReport(
      composeCatalogue(hostile, {
        pick: { count: 20 },
        uncertainty: laidUncertainty(hostile, 20),
        comparison: laidComparison(hostile, hostile, 20),
        overrides: [{ id, action: "include", reason: HOSTILE[0] as string, by: HOSTILE[5] as string }],
      }),
      { title: HOSTILE[1] as string, publisher: HOSTILE[0] as string, edition: HOSTILE[5] as string, remarks: HOSTILE },
    );
    const { document } = parseHTML(text);
    expect(document.querySelectorAll("img, iframe, object, base, form[action]")).toHaveLength(0);
    expect(document.querySelectorAll("script")).toHaveLength(2);
    for (const element of Array.from(document.querySelectorAll("*"))) {
      expect(Array.from(element.attributes).filter(({ name }) => name.startsWith("on"))).toEqual([]);
    }
    expect(document.querySelector("h1")?.textContent).toBe(HOSTILE[1]);
    expect(dataOf(text).name).toEqual(expect.arrayContaining([HOSTILE[0], HOSTILE[1], HOSTILE[3]]));
    // Texts whose direction is not known cannot turn what stands around them.
    for (const name of Array.from(document.querySelectorAll("#rows .name")))
      expect(name.innerHTML.startsWith("<bdi>")).toBe(true);
    expect(text.includes("\u0000")).toBe(false);
  });

  it("gives the same bytes again, and changes nothing that it is given", async () => {
    const before = JSON.stringify(catalogue);
    const again = await renderReport(catalogue, {
      language: "zh",
      publisher: "示例市人才办",
      edition: "2026",
      date: "2026-11-24",
      remarks: ["Only & all"],
    });
    expect(again === html).toBe(true);
    expect(JSON.stringify(catalogue)).toBe(before);
  });

  it("takes gaps, excluded positions, own dimensions, many levels, and nothing at all", async () => {
    const partial = scoreShortage(
      fourPositions.map((position, at) => ({
        ...position,
        ...(at === 0 ? { salary: null, currency: null } : {}),
        ...(at === 1 ? { stock: null, mobile: null, education: null, experience: null } : {}),
        extra: { "future-need": at },
      })),
      {
        dimensions: [
          "supplyDemand",
          "education",
          "experience",
          "salary",
          { id: "future-need", group: "future", direction: "cost" },
        ],
        levels: { kind: "cut-points", cutPoints: [10, 20, 30, 40, 50, 60, 70, 80] },
        missing: "median",
        minimumCoverage: 0.7,
      },
    );
    const text = await renderReport(composeCatalogue(partial));
    expect(text.includes("future-need")).toBe(true);
    const written = text.replace(/<script>[\s\S]*?<\/script>\n<\/body>/, "");
    expect(/.{0,60}(?:NaN|undefined|\[object).{0,60}/.exec(written)?.[0]).toBeUndefined();
    const empty = await renderReport(composeCatalogue({ ...result, ranking: [] }));
    expect(parseHTML(empty).document.querySelectorAll("#rows > tr")).toHaveLength(0);
  });

  it.each([
    ["another language", { language: "fr" }, /"en", "zh"/],
    ["a headline that is none", { title: 7 }, /options\.title.*received number/],
    ["a headline without end", { title: "x".repeat(2001) }, /2001 characters/],
    ["remarks that are no list", { remarks: "all" }, /list of texts/],
    ["a remark that is no text", { remarks: ["a", null] }, /remarks\[1\]/],
    ["no options at all", null, /an object/],
  ])("refuses %s", async (_, options, message) => {
    const refusal = renderReport(catalogue, options as never);
    await expect(refusal).rejects.toThrow(IndexError);
    await expect(refusal).rejects.toThrow(message);
  });
});
