import { both } from "../both-languages.js";
import type { ReportData } from "../report-data.js";
import { detailHtml } from "../report-detail.js";
import { rowHtml } from "../report-row.js";
import { byId, within } from "./element.js";
import type { PageLanguage } from "./language.js";
import { type RowChoice, selectRows } from "./select-rows.js";

/** Up to so many rows are all written; beyond, so many at a time. */
const ALL = 500;
const STEP = 200;

/** The table with search, filters, sorting, and details on demand. */
export function catalogueView(data: ReportData, language: PageLanguage, movesOf: (at: number) => string): void {
  const room = byId("controls");
  const body = byId("rows");
  const more = byId("more");
  const everythingListed = data.listed.every((listed) => listed === 1);
  room.innerHTML = controlsHtml(everythingListed);
  const search = within<HTMLInputElement>(room, "[name=search]");
  const industry = within<HTMLSelectElement>(room, "[name=industry]");
  const level = within<HTMLSelectElement>(room, "[name=level]");
  const which = within<HTMLSelectElement>(room, "[name=which]");
  const shown = within(room, "output");
  const heads = Array.from(document.querySelectorAll<HTMLElement>("table.catalogue th[data-key]"));
  const open = new Set<number>();
  let sort = "rank";
  let ascending = true;
  let limit = ALL;
  let found: readonly number[] = [];

  const choice = (): RowChoice => ({
    query: search.value,
    industry: industry.value === "" ? null : Number(industry.value),
    level: level.value === "" ? null : Number(level.value),
    which: which.value === "ranked" ? "ranked" : "listed",
    sort,
    ascending,
  });

  const write = (): void => {
    const most = found.length <= ALL ? found.length : limit;
    body.innerHTML = found
      .slice(0, most)
      .map((at) => rowHtml(data, at, language.now()))
      .join("");
    for (const at of open) {
      const row = body.querySelector<HTMLElement>(`tr[data-at="${at}"]`);
      if (row !== null) unfold(row, at);
    }
    const words = language.words().controls;
    const of = which.value === "ranked" ? data.name.length : data.listed.filter((listed) => listed === 1).length;
    shown.textContent = found.length === 0 ? words.nothing : words.shown(found.length, of);
    const left = found.length - most;
    more.innerHTML =
      left <= 0
        ? ""
        : `<button type="button" data-more>${words.more(Math.min(STEP, left))}</button><button type="button" data-all>${words.everything}</button>`;
  };

  const refresh = (): void => {
    limit = STEP;
    found = selectRows(data, choice());
    write();
  };

  const unfold = (row: HTMLElement, at: number): void => {
    const button = within(row, "button.open");
    button.setAttribute("aria-expanded", "true");
    const detail = document.createElement("tr");
    detail.className = "unfolded";
    detail.id = `detail-${at}`;
    button.setAttribute("aria-controls", detail.id);
    detail.innerHTML = `<td colspan="${heads.length}">${detailHtml(data, at, language.now(), movesOf(at))}</td>`;
    row.after(detail);
  };

  const relabel = (): void => {
    const words = language.words();
    within(room, "form").setAttribute("aria-label", words.controls.legend);
    setOptions(industry, [
      ["", words.controls.all],
      ...data.industries.map((name, at): [string, string] => [String(at), name]),
      ...(data.industry.includes(-1) ? [["-1", words.noIndustry] as [string, string]] : []),
    ]);
    setOptions(level, [
      ["", words.controls.all],
      ...Array.from({ length: data.levels }, (_, at): [string, string] => {
        const value = data.levels - at;
        return [String(value), data.levels > 6 ? words.levelName(value) : "★".repeat(value)];
      }),
    ]);
    setOptions(which, [
      ["listed", words.controls.listed],
      ["ranked", words.controls.ranked],
    ]);
    write();
  };

  body.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button.open");
    const row = button?.closest<HTMLElement>("tr[data-at]") ?? null;
    if (button === null || row === null) return;
    const at = Number(row.dataset.at);
    if (open.has(at)) {
      open.delete(at);
      button.setAttribute("aria-expanded", "false");
      button.removeAttribute("aria-controls");
      document.getElementById(`detail-${at}`)?.remove();
    } else {
      open.add(at);
      unfold(row, at);
    }
  });
  for (const head of heads) {
    within(head, "button").addEventListener("click", () => {
      const key = head.dataset.key ?? "rank";
      // Figures are looked at from the greatest down, ranks and names from the first up.
      ascending = key === sort ? !ascending : ["rank", "industry", "position"].includes(key);
      sort = key;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      refresh();
    });
  }
  for (const field of [search, industry, level, which]) field.addEventListener("input", refresh);
  within(room, "form").addEventListener("submit", (event) => {
    event.preventDefault();
  });
  within(room, "[data-clear]").addEventListener("click", () => {
    search.value = "";
    for (const field of [industry, level]) field.value = "";
    which.value = "listed";
    refresh();
    search.focus();
  });
  within(room, "[data-print]").addEventListener("click", () => {
    window.print();
  });
  more.addEventListener("click", (event) => {
    const button = event.target as HTMLElement;
    if (button.dataset.more !== undefined) limit += STEP;
    else if (button.dataset.all !== undefined) limit = found.length;
    else return;
    const first = body.querySelectorAll("tr[data-at]").length;
    write();
    // The button has gone from under the reader: on to the first row that is new.
    body.querySelectorAll<HTMLElement>("tr[data-at] button.open")[first]?.focus({ preventScroll: true });
  });
  let before = limit;
  window.addEventListener("beforeprint", () => {
    before = limit;
    limit = found.length;
    write();
  });
  window.addEventListener("afterprint", () => {
    limit = before;
    write();
  });
  language.onChange(relabel);
  found = selectRows(data, choice());
  limit = STEP;
  relabel();
}

function controlsHtml(everythingListed: boolean): string {
  const field = (key: "search" | "industry" | "level" | "which", control: string, hidden = false): string =>
    `<label${hidden ? " hidden" : ""}>${both("span", ({ controls }) => controls[key])}${control}</label>`;
  return (
    '<form class="controls" role="search">' +
    field("search", '<input type="search" name="search" autocomplete="off" spellcheck="false">') +
    field("industry", '<select name="industry"></select>') +
    field("level", '<select name="level"></select>') +
    field("which", '<select name="which"></select>', everythingListed) +
    `<button type="button" data-clear>${both("span", ({ controls }) => controls.clear)}</button>` +
    `<button type="button" data-print>${both("span", ({ controls }) => controls.print)}</button>` +
    '<output aria-live="polite"></output></form>'
  );
}

/** Options of a select, the chosen one kept. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, text: string])[],
): void {
  const { value } = select;
  select.replaceChildren(
    ...options.map(([key, text]) => {
      const option = new Option(text, key);
      option.dir = "auto";
      return option;
    }),
  );
  if (options.some(([key]) => key === value)) select.value = value;
}
