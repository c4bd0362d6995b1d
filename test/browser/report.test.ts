// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, and not what is hidden
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { pickTop, type ShortageResult, scoreShortage } from "shortage-index";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { renderReport } from "../../src/report/render-report.js";
import {
  EARLIER,
  hostilePositions,
  laidComparison,
  laidUncertainty,
  manyPositions,
  syntheticMarket,
} from "../support/report-fixtures.js";

const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const executable = candidates.find((path) => path !== undefined && existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What an accessibility check finds, each with the elements at fault. */
async function violations(page: Page): Promise<string[]> {
  // Given as text to the page's debugger: the page's own policy lets no script in.
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" | ")))`);
}

describe.skipIf(executable === undefined)("the report in a browser, from disk", () => {
  const market = syntheticMarket();
  const result = scoreShortage(market.positions);
  const faults: string[] = [];
  const requests: string[] = [];
  let context: BrowserContext;
  let folder = "";

  const catalogueOf = (scored: ShortageResult, count: number): Parameters<typeof renderReport>[0] =>
    composeCatalogue(scored, {
      pick: { count },
      ledger: market.ledgers,
      uncertainty: laidUncertainty(scored, count),
      comparison: laidComparison(scored, scoreShortage(market.positions, EARLIER), count),
    });

  const open = async (name: string, hash = ""): Promise<Page> => {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${pathToFileURL(join(folder, name)).href}${hash}`);
    return page;
  };
  const names = (page: Page): Promise<string[]> =>
    page.locator("#rows tr[data-at] .name").evaluateAll((cells) => cells.map(({ textContent }) => textContent ?? ""));
  /** Once the page has drawn what was asked of it. */
  const settled = (page: Page): Promise<unknown> =>
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "shortage-index-report-"));
    const write = async (name: string, ...given: Parameters<typeof renderReport>): Promise<void> => {
      writeFileSync(join(folder, name), await renderReport(...given));
    };
    await write("report.html", catalogueOf(result, 100), { language: "zh", edition: "2026" });
    const many = scoreShortage(manyPositions(market.positions, 5000));
    await write("large.html", composeCatalogue(many, { pick: { count: 1000 } }), { language: "en" });
    const hostile = scoreShortage(hostilePositions(market.positions.slice(0, 40)));
    await write("hostile.html", composeCatalogue(hostile, { uncertainty: laidUncertainty(hostile, 20) }), {
      title: "</title><script>window.hacked=1</script>",
    });
    context = await chromium.launchPersistentContext(join(folder, "profile"), {
      executablePath: executable ?? "",
      headless: true,
      viewport: { width: 1280, height: 900 },
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
  });

  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("opens without a request and without a word in the console", async () => {
    const page = await open("report.html");
    expect(await page.title()).toBe("急需紧缺岗位目录");
    expect(await names(page)).toEqual(pickTop(result, { count: 100 }).picked.map(({ name }) => name));
    await page.close();
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
    expect(requests.filter((url) => url.startsWith("file:"))).toHaveLength(1);
  });

  test("switches between the languages, all of it", async () => {
    const page = await open("report.html");
    const heading = (): Promise<string> => page.locator("#method h2").innerText();
    expect(await heading()).toBe("方法");
    await page.getByRole("button", { name: "English" }).click();
    expect(await heading()).toBe("Method");
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await page.title()).toBe("Catalogue of positions urgently short of people");
    const controls = await page.locator("#controls").innerText();
    expect(controls).toContain("100 positions");
    expect(controls).not.toMatch(/搜索|筛选|清除/);
    // Nothing of the page's own words is left in Chinese; names of positions and industries are data.
    const own = page.locator("main :is(h2, h3, thead, legend, summary, .lead):visible");
    expect((await own.allInnerTexts()).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    await page.getByRole("button", { name: "中文" }).click();
    expect(await heading()).toBe("方法");
    await page.close();
  });

  test("searches, filters and sorts", async () => {
    const page = await open("report.html");
    const all = await names(page);
    await page.locator("[name=search]").fill("芯片");
    expect(await names(page)).toEqual(all.filter((name) => name.includes("芯片")));
    await page.locator("[name=search]").fill("no such position");
    expect(await page.locator("#controls output").innerText()).toBe("没有符合条件的岗位。");
    await page.getByRole("button", { name: "清除" }).click();
    expect(await names(page)).toEqual(all);

    const finance = result.ranking.filter(({ industry, rank }) => industry === "现代金融" && rank <= 100);
    await page.locator("[name=industry]").selectOption({ label: "现代金融" });
    expect(await names(page)).toEqual(finance.map(({ name }) => name));
    await page.locator("[name=level]").selectOption("5");
    expect(await names(page)).toEqual(finance.filter(({ level }) => level === 5).map(({ name }) => name));
    await page.getByRole("button", { name: "清除" }).click();
    await page.locator("[name=which]").selectOption("ranked");
    expect(await names(page)).toEqual(result.ranking.map(({ name }) => name));
    await page.getByRole("button", { name: "清除" }).click();

    const header = page.locator("th[data-key=pay]");
    await header.getByRole("button").click();
    expect(await header.getAttribute("aria-sort")).toBe("descending");
    const paid = [...result.ranking.slice(0, 100)].sort(
      (a, b) => (b.dimensions.salary?.value ?? 0) - (a.dimensions.salary?.value ?? 0) || a.rank - b.rank,
    );
    expect(await names(page)).toEqual(paid.map(({ name }) => name));
    await header.getByRole("button").click();
    expect(await header.getAttribute("aria-sort")).toBe("ascending");
    expect(await page.locator("[aria-sort]").count()).toBe(1);
    await page.close();
  });

  test("says of a position why it stands there", async () => {
    const page = await open("report.html");
    const first = result.ranking[0];
    if (first === undefined) throw new Error("nothing is ranked");
    await page.locator("#rows .open").first().click();
    const detail = page.locator("tr.unfolded");
    const text = await detail.innerText();
    expect(text).toContain("得分构成");
    for (const part of Object.values(first.dimensions)) expect(text).toContain((part.contribution ?? 0).toFixed(1));
    expect(text).toContain(String(first.evidence.advertisements));
    await page.getByRole("button", { name: "English" }).click();
    expect(await detail.innerText()).toContain("What the score is made of");
    await page.locator("#rows .open").first().click();
    expect(await detail.count()).toBe(0);
    await page.close();
  });

  test("sliders give what the library gives", async () => {
    const page = await open("report.html");
    const sliders = page.locator("#trial-room input[type=range]");
    const amounts = [55, 10, 0, 25, 40];
    for (const [at, amount] of amounts.entries()) await sliders.nth(at).fill(String(amount));
    await page.locator("[name=aggregate]").selectOption("geometric");
    await settled(page);
    const expected = scoreShortage(market.positions, {
      weights: { method: "given", weights: amounts },
      aggregate: { method: "geometric", floor: 0.01 },
    });
    while ((await page.locator("#trial-more button").count()) > 0) await page.locator("#trial-more button").click();
    const rows = await page.locator("#trial-rows tr").evaluateAll((found) =>
      found.map((row) => {
        const { id, score, level } = (row as HTMLElement).dataset;
        return [id, Number(score), Number(level)];
      }),
    );
    expect(rows.map(([id, , level]) => [id, level])).toEqual(expected.ranking.map(({ id, level }) => [id, level]));
    // Two engines may differ in the last bits of a logarithm, and in nothing else.
    const furthest = Math.max(
      ...rows.map(([, score], at) => Math.abs(Number(score) - (expected.ranking[at]?.score ?? 0))),
    );
    expect(furthest).toBeLessThan(1e-9);

    const before = new Set(pickTop(result, { count: 100 }).picked.map(({ id }) => id));
    const after = pickTop(expected, { count: 100 }).picked.map(({ id }) => id);
    const entering = after.filter((id) => !before.has(id));
    expect(await page.locator("#trial-rows .badge.entering").count()).toBe(entering.length);
    expect(entering.length).toBeGreaterThan(0);
    expect(await page.locator("#trial-summary").innerText()).toContain(
      `${entering.length} 个进入，${entering.length} 个退出`,
    );
    // The catalogue above is what was published, and stays.
    expect(await names(page)).toEqual(pickTop(result, { count: 100 }).picked.map(({ name }) => name));

    await page.locator("summary", { hasText: "带走这一设置" }).click();
    expect(await page.locator("#carry-shell").innerText()).toBe(
      "--weights supplyDemand=55,education=10,experience=0,requirements=25,salary=40 --top 100",
    );
    const carried = JSON.parse(await page.locator("#carry-json").innerText());
    expect(scoreShortage(market.positions, carried).ranking).toEqual(expected.ranking);
    const link = await page.locator("#carry-link").innerText();
    expect(link.endsWith("report.html#try=55,10,0,25,40/published/geometric/100")).toBe(true);

    const summary = await page.locator("#trial-summary").innerText();
    const linked = await open("report.html", link.slice(link.indexOf("#")));
    await settled(linked);
    expect(await linked.locator("#trial-summary").innerText()).toBe(summary);
    await linked.close();

    await page.getByRole("button", { name: "恢复发布设置" }).click();
    await settled(page);
    expect(await page.locator("#trial-summary").innerText()).toBe("当前为发布设置。");
    for (const slider of await sliders.all()) await slider.fill("0");
    await settled(page);
    expect(await page.locator("#trial-summary").innerText()).toBe("至少一个权重须大于 0。");
    await page.close();
  });

  test("keeps pace with a slider, at 243 positions and at 5 000", async () => {
    for (const [name, most] of [
      ["report.html", 250],
      ["large.html", 1000],
    ] as const) {
      const page = await open(name);
      const median = await page.evaluate(async () => {
        const slider = document.querySelector<HTMLInputElement>("#trial-room input[type=range]");
        if (slider === null) throw new Error("no slider");
        performance.clearMeasures();
        for (let step = 0; step < 30; step += 1) {
          slider.value = String(20 + step);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        }
        const taken = performance.getEntriesByName("shortage-index:trial").map(({ duration }) => duration);
        return taken.sort((a, b) => a - b)[taken.length >> 1] ?? Number.NaN;
      });
      console.info(`${name}: a move of a slider takes ${median.toFixed(1)} ms (median)`);
      // Far above what is measured, for machines that do other things at the same time.
      expect(median).toBeLessThan(most);
      await page.close();
    }
  });

  test("writes rows of many positions when they are asked for", async () => {
    const page = await open("large.html");
    const rows = page.locator("#rows tr[data-at]");
    expect(await rows.count()).toBe(200);
    await page.locator("#more").getByRole("button", { name: "Show 200 more" }).click();
    expect(await rows.count()).toBe(400);
    expect(await page.evaluate("document.activeElement?.closest('tr')?.dataset.at")).toBe("200");
    await page.locator("#more").getByRole("button", { name: "Show all" }).click();
    expect(await rows.count()).toBe(1000);
    await page.close();
  });

  test("can be used by keyboard alone", async () => {
    const page = await open("report.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.locator("#rows .open").nth(1).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("tr.unfolded").count()).toBe(1);
    expect(await page.locator("#rows .open").nth(1).getAttribute("aria-expanded")).toBe("true");
    await page.locator("th[data-key=demand] button").focus();
    await page.keyboard.press("Space");
    expect(await page.locator("th[data-key=demand]").getAttribute("aria-sort")).toBe("descending");
    const slider = page.locator("#trial-room input[type=range]").first();
    await slider.focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
    await settled(page);
    // 20 + 5 of 105.
    expect(await slider.getAttribute("aria-valuetext")).toBe("23.8%");
    // What has the focus can be seen to have it.
    const outline = await slider.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe("none");
    await page.close();
  });

  test.each([
    ["zh", 1280, "light"],
    ["en", 1280, "light"],
    ["zh", 360, "light"],
    ["en", 360, "dark"],
    ["zh", 1280, "dark"],
  ] as const)(
    "has no fault that axe finds: %s, %d pixels, %s",
    async (language, width, colorScheme) => {
      const page = await open("report.html");
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.locator(`[data-language=${language}]`).click();
      await page.locator("#rows .open").first().click();
      await page.locator("summary:visible").evaluateAll((found) => {
        for (const summary of found) (summary.parentElement as HTMLDetailsElement).open = true;
      });
      await page.locator("#trial-room input[type=range]").first().fill("60");
      await settled(page);
      expect(await violations(page)).toEqual([]);
      // Nothing makes the page itself scroll sideways.
      expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
      await page.close();
    },
    90_000,
  );

  test("moves nothing of its own where motion is not wanted", async () => {
    const page = await open("report.html");
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
    await page.close();
  });

  test("prints on A4: every row, without what only a screen can do", async () => {
    const page = await open("large.html");
    await page.emulateMedia({ media: "print" });
    for (const hidden of ["nav.bar", "#controls", "#trial", "#more"]) {
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    }
    expect(
      await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()"),
    ).toMatch(/^#fff(fff)?$/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const pages = (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
    expect(pages).toBeGreaterThan(15);
    // A4 is 595.3 × 841.9 points.
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text);
    expect(Math.round(Number(box?.[1]))).toBeCloseTo(595, -0.5);
    expect(Math.round(Number(box?.[2]))).toBeCloseTo(842, -0.5);
    // The rows that the screen had not asked for were written for paper, and are gone again.
    await page.emulateMedia({ media: "screen" });
    expect(await page.locator("#rows tr[data-at]").count()).toBe(200);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#rows tr[data-at]").count()).toBe(1000);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await page.close();
  });

  test("keeps hostile texts text", async () => {
    const page = await open("hostile.html");
    for (const button of await page.locator("#rows .open").all()) await button.click();
    await page.locator("#trial-room input[type=range]").first().fill("80");
    await settled(page);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.title()).toBe("</title><script>window.hacked=1</script>");
    expect(await names(page)).toEqual(
      expect.arrayContaining(['<img src=x onerror="window.hacked=1">', "\u202egnp.exe\u2066 reversed"]),
    );
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
    // Even a script that got in would not run.
    await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.hacked=1>')");
    await settled(page);
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    await page.close();
    // The browser says that it refused that: the one word that may be in the console.
    expect(faults.filter((fault) => !/Content Security Policy|ERR_FILE_NOT_FOUND/.test(fault))).toEqual([]);
  });
});
