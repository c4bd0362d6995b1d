/**
 * The script and the style sheet of the page, as text. The build puts them in place of this module: what stands in `page/`,
 * with the core in it (`scripts/build/page-script.ts`); a build without that step makes a page without scripts.
 */
export const pageScript: string = "";

/** The style sheet. */
export const pageStyle: string = "";
