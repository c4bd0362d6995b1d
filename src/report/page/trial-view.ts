import { IndexError, type RankedShortage } from "shortage-index";
import { both } from "../both-languages.js";
import { escapeHtml, isolated } from "../escape-html.js";
import type { ReportData } from "../report-data.js";
import { starsHtml } from "../report-row.js";
import { dimensionName } from "../report-values.js";
import { REPORT_WORDS } from "../report-words.data.js";
import { setOptions } from "./catalogue-view.js";
import { byId, within } from "./element.js";
import type { PageLanguage } from "./language.js";
import { readSetting, settingLink } from "./trial-link.js";
import {
  AGGREGATIONS,
  type createTrial,
  NORMALISATIONS,
  type TrialOutcome,
  type TrialSetting,
  trialOptions,
} from "./trial-model.js";

/** Rows of the ranking to begin with: those in, some that are just out, and no more than can be written in a moment. */
const BEYOND = 15;
const MOST = 120;
const STEP = 200;
/** Names in the lists of who enters and leaves. */
const NAMED = 30;

/** Sliders that compute the ranking anew with the library's own core. */
export function trialView(data: ReportData, language: PageLanguage, trial: ReturnType<typeof createTrial>): void {
  const room = byId("trial-room");
  room.innerHTML = roomHtml(data);
  const sliders = Array.from(room.querySelectorAll<HTMLInputElement>("input[type=range]"));
  const shares = Array.from(room.querySelectorAll<HTMLOutputElement>(".weight output"));
  const normalise = within<HTMLSelectElement>(room, "[name=normalise]");
  const aggregate = within<HTMLSelectElement>(room, "[name=aggregate]");
  const places = within<HTMLInputElement>(room, "[name=places]");
  const published = data.dimensions.map(({ weight }) => weight);
  let moved = false;
  let extra = 0;
  let waiting = false;

  const setting = (): TrialSetting => ({
    weights: moved ? sliders.map(({ value }) => Number(value)) : null,
    normalise: normalise.value,
    aggregate: aggregate.value,
    places: Math.max(1, Math.min(data.name.length, Math.round(Number(places.value)) || data.trial.places)),
  });

  const show = (): void => {
    const begun = performance.now();
    const tried = setting();
    const words = language.words().trial;
    const amounts = tried.weights ?? published;
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    sliders.forEach((slider, at) => {
      const share = total > 0 ? `${((100 * (amounts[at] as number)) / total).toFixed(1)}%` : "–";
      (shares[at] as HTMLOutputElement).textContent = share;
      slider.setAttribute("aria-valuetext", share);
    });
    carry(tried);
    const summary = byId("trial-summary");
    try {
      if (total === 0) throw new RangeError(words.allZero);
      const outcome = trial.run(tried);
      summary.className = "";
      const untouched = !moved && tried.normalise === "published" && tried.aggregate === "published";
      summary.textContent = untouched
        ? words.unmoved
        : words.summary({
            enter: outcome.enter.length,
            leave: outcome.leave.length,
            levels: outcome.levels,
            correlation: outcome.correlation === null ? "–" : outcome.correlation.toFixed(3),
          });
      byId("trial-enter").innerHTML = namesHtml(outcome.enter, outcome, language);
      byId("trial-leave").innerHTML = namesHtml(outcome.leave, outcome, language);
      rankingHtml(outcome, tried, extra);
    } catch (error) {
      if (!(error instanceof IndexError || error instanceof RangeError)) throw error;
      summary.className = "fault";
      summary.textContent =
        error instanceof IndexError ? `${words.fault}${language.words().colon}${error.message}` : error.message;
    }
    performance.measure("shortage-index:trial", { start: begun, end: performance.now() });
  };

  const rankingHtml = (outcome: TrialOutcome, { places: count }: TrialSetting, more: number): void => {
    const { result, listed } = outcome.ranking;
    const most = Math.min(result.ranking.length, Math.min(count + BEYOND, MOST) + more);
    const rows = result.ranking
      .slice(0, most)
      .map((entry) => rankedHtml(entry, outcome, listed.has(entry.id), data, language));
    byId("trial-rows").innerHTML = rows.join("");
    const left = result.ranking.length - most;
    byId("trial-more").innerHTML =
      left === 0 ? "" : `<button type="button">${language.words().controls.more(Math.min(STEP, left))}</button>`;
  };

  const carry = (tried: TrialSetting): void => {
    const amounts = tried.weights ?? published.map((weight) => Number((100 * weight).toFixed(6)));
    const weights = data.dimensions.map(({ id }, at) => `${id}=${amounts[at]}`).join(",");
    byId("carry-shell").textContent = `--weights ${weights} --top ${tried.places}`;
    byId("carry-json").textContent = JSON.stringify(trialOptions(data, tried));
    byId("carry-link").textContent = `${location.href.replace(/#.*$/, "")}${settingLink(tried)}`;
  };

  /** However often a slider says that it moved, once a picture. */
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      show();
    });
  };

  const reset = (): void => {
    moved = false;
    extra = 0;
    sliders.forEach((slider, at) => {
      slider.value = String(Math.round(100 * (published[at] as number)));
    });
    normalise.value = "published";
    aggregate.value = "published";
    places.value = String(data.trial.places);
  };

  const relabel = (): void => {
    const words = language.words().trial;
    const named = (table: Readonly<Record<string, string>>, methods: readonly string[]): [string, string][] =>
      methods.map((method) => [method, method === "published" ? words.asPublished : (table[method] ?? method)]);
    setOptions(normalise, named(words.normaliseNames, NORMALISATIONS));
    setOptions(aggregate, named(words.aggregateNames, AGGREGATIONS));
    sliders.forEach((slider, at) => {
      slider.setAttribute(
        "aria-label",
        words.weightOf(dimensionName((data.dimensions[at] as { id: string }).id, language.now())),
      );
    });
    later();
  };

  for (const slider of sliders) {
    slider.addEventListener("input", () => {
      moved = true;
      later();
    });
  }
  for (const field of [normalise, aggregate, places]) field.addEventListener("input", later);
  within(room, "[data-reset]").addEventListener("click", () => {
    reset();
    later();
  });
  byId("trial-more").addEventListener("click", () => {
    extra += STEP;
    show();
  });
  for (const button of Array.from(room.querySelectorAll<HTMLButtonElement>("[data-copy]"))) {
    button.addEventListener("click", () => void copy(button, language));
  }
  const adopt = (): void => {
    const linked = readSetting(location.hash, data.dimensions.length, data.name.length);
    if (linked === null) return;
    moved = linked.weights !== null;
    linked.weights?.forEach((weight, at) => {
      (sliders[at] as HTMLInputElement).value = String(weight);
    });
    normalise.value = linked.normalise;
    aggregate.value = linked.aggregate;
    places.value = String(linked.places);
    byId("trial").scrollIntoView();
    later();
  };
  window.addEventListener("hashchange", adopt);
  language.onChange(relabel);
  relabel();
  reset();
  adopt();
}

function rankedHtml(
  entry: RankedShortage,
  { base, ranking }: TrialOutcome,
  listed: boolean,
  data: ReportData,
  language: PageLanguage,
): string {
  const was = base.rank.get(entry.id);
  const before = base.listed.has(entry.id);
  const kind = listed === before ? (listed ? "" : "unlisted") : listed ? "entering" : "leaving";
  const change = was === undefined ? 0 : was - entry.rank;
  const words = language.words();
  const sign =
    listed === before ? "" : `<span class="badge ${kind}">${listed ? words.trial.enter : words.trial.leave}</span>`;
  return (
    `<tr class="${kind}" data-id="${escapeHtml(entry.id)}" data-score="${entry.score}" data-level="${ranking.level.get(entry.id)}"><td class="n">${entry.rank}</td><td class="n muted">${was ?? "–"}</td>` +
    `<td class="n move ${change > 0 ? "up" : change < 0 ? "down" : ""}">${change === 0 ? "–" : change > 0 ? `▲ ${change}` : `▼ ${-change}`}</td>` +
    `<th scope="row">${isolated(entry.name)}${sign}</th><td class="industry">${entry.industry === null ? "–" : isolated(entry.industry)}</td>` +
    `<td class="index">${starsHtml(ranking.level.get(entry.id) ?? entry.level, data.levels, entry.score, language.now())}<b>${entry.score.toFixed(1)}</b></td></tr>`
  );
}

function namesHtml(
  entries: readonly RankedShortage[],
  { base, ranking }: TrialOutcome,
  language: PageLanguage,
): string {
  const words = language.words().trial;
  if (entries.length === 0) return `<li class="muted">${words.nobody}</li>`;
  const items = entries
    .slice(0, NAMED)
    .map(
      ({ id, name }) =>
        `<li>${isolated(name)} <small>${base.rank.get(id) ?? "–"} → ${ranking.rank.get(id) ?? "–"}</small></li>`,
    );
  const left = entries.length - items.length;
  return items.join("") + (left > 0 ? `<li class="muted">${words.andMore(left)}</li>` : "");
}

async function copy(button: HTMLButtonElement, language: PageLanguage): Promise<void> {
  const source = byId(button.dataset.copy ?? "");
  try {
    await navigator.clipboard.writeText(source.textContent ?? "");
  } catch {
    // Where a page may not write there, the text is marked, to be copied by hand.
    getSelection()?.selectAllChildren(source);
    return;
  }
  const words = language.words().trial;
  button.textContent = words.copied;
  setTimeout(() => {
    button.innerHTML = both("span", ({ trial }) => trial.copy);
  }, 1500);
}

function roomHtml(data: ReportData): string {
  const weights = data.dimensions.map(
    ({ id }, at) =>
      `<div class="weight"><label><span class="key d${(at % 7) + 1}" aria-hidden="true"></span>${both("span", (_, language) => escapeHtml(dimensionName(id, language)))}` +
      `<input type="range" min="0" max="100" step="1" class="d${(at % 7) + 1}"></label><output></output></div>`,
  );
  const select = (name: "normalise" | "aggregate"): string =>
    `<label class="field">${both("span", ({ trial }) => trial[name])}<select name="${name}"></select></label>`;
  const carried = (key: "shell" | "json" | "link"): string =>
    `<div class="carried"><span class="what">${both("span", ({ trial }) => trial[key])}</span><code id="carry-${key}" tabindex="0"></code>` +
    `<button type="button" data-copy="carry-${key}">${both("span", ({ trial }) => trial.copy)}</button></div>`;
  const head = (["now", "was", "move"] as const).map(
    (key) => `<th scope="col" class="n">${both("span", ({ trial }) => trial[key])}</th>`,
  );
  const column = (key: "position" | "industry" | "index"): string =>
    `<th scope="col">${both("span", ({ columns }) => columns[key])}</th>`;
  const caution = data.trial.reproduces
    ? data.trial.excluded > 0
      ? both("p", ({ trial }) => trial.frozen(data.trial.excluded))
      : ""
    : both("p", ({ trial }) => trial.differs);
  return (
    `${caution === "" ? "" : `<div class="note">${caution}</div>`}<div class="trial"><form class="desk" aria-label="${REPORT_WORDS.en.trial.weights} / ${REPORT_WORDS.zh.trial.weights}">` +
    `<fieldset><legend>${both("span", ({ trial }) => trial.weights)}</legend>${weights.join("")}</fieldset>` +
    `${select("normalise")}${select("aggregate")}<label class="field">${both("span", ({ trial }) => trial.places)}` +
    `<input type="number" name="places" min="1" max="${data.name.length}" step="1" inputmode="numeric"></label>` +
    `<button type="button" class="primary" data-reset>${both("span", ({ trial }) => trial.reset)}</button></form>` +
    `<div class="outcome"><p id="trial-summary" role="status" aria-live="polite"></p><div class="pair who">` +
    `<div><h3 id="trial-enter-heading">${both("span", ({ trial }) => trial.enter)}</h3><ul id="trial-enter" tabindex="0" aria-labelledby="trial-enter-heading"></ul></div><div><h3 id="trial-leave-heading">${both("span", ({ trial }) => trial.leave)}</h3><ul id="trial-leave" tabindex="0" aria-labelledby="trial-leave-heading"></ul></div></div>` +
    `<h3>${both("span", ({ trial }) => trial.ranking)}</h3><div class="scroll tall" tabindex="0" role="region" aria-label="${REPORT_WORDS.zh.trial.ranking} / ${REPORT_WORDS.en.trial.ranking}"><table class="ranking"><thead><tr>${head.join("")}${column("position")}${column("industry")}${column("index")}</tr></thead><tbody id="trial-rows"></tbody></table><div id="trial-more"></div></div>` +
    `<details><summary>${both("span", ({ trial }) => trial.carry)}</summary><p>${both("span", ({ trial }) => trial.carryNote)}</p>${carried("shell")}${carried("json")}${carried("link")}</details></div></div>`
  );
}
