import { sectionHtml } from "./section-html.js";

/** The place where the page puts what weights are tried on with. */
export function trialSection(): string {
  return sectionHtml("trial", '<div id="trial-room"></div>').replace(
    '<section id="trial"',
    '<section id="trial" class="screen-only"',
  );
}
