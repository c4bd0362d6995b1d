import type { ReportData } from "../report-data.js";
import { catalogueView } from "./catalogue-view.js";
import { byId } from "./element.js";
import { pageLanguage } from "./language.js";
import { movesHtml } from "./moves-html.js";
import { createTrial } from "./trial-model.js";
import { trialView } from "./trial-view.js";

const data = JSON.parse(byId("report-data").textContent ?? "") as ReportData;
const language = pageLanguage(data.language);
const trial = createTrial(data);
document.documentElement.classList.add("scripted");
catalogueView(data, language, (at) => movesHtml(data, at, language.now(), trial.published));
if (data.name.length > 0) trialView(data, language, trial);

/** What can be scrolled can be reached by keyboard. */
function reachScrollers(): void {
  for (const element of Array.from(document.querySelectorAll<HTMLElement>(".scroll:not([role])"))) {
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  }
}
reachScrollers();
language.onChange(reachScrollers);
window.addEventListener("resize", reachScrollers);
