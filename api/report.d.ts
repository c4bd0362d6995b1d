import { ShortageResult, RankedShortage, PositionUncertainty, EditionChange, PickTopOptions, TopPick, LevelPolicy, Ledger, UncertaintyResult, EditionComparison } from 'shortage-index';

/** What is done to a position by hand. */
type OverrideAction = 
/** It stands in the catalogue, wherever it is ranked. */
"include"
/** It does not stand in the catalogue, however well it is ranked. */
 | "exclude"
/** It stands in the catalogue, at this level; 1 the least urgent. */
 | {
    readonly level: number;
};
/** A position moved by hand, why, and by whom. */
interface Override {
    /** Id of a ranked position. */
    readonly id: string;
    readonly action: OverrideAction;
    /** Why; printed beside the position wherever it appears. */
    readonly reason: string;
    /** Initials of who decided it. */
    readonly by: string;
}
/** Numbers of positions by level, the most urgent level first. */
type LevelQuota = Extract<LevelPolicy, {
    readonly kind: "quota";
}>;
/** What became of the rows that a result was made from. */
interface CatalogueLedger {
    readonly advertisements: Ledger;
    /** `null` where no talent was read. */
    readonly talent: Ledger | null;
}
/** Options of {@link composeCatalogue}; all but `pick` is laid beside the ranking and moves nothing. */
interface CatalogueOptions {
    /** Which positions the catalogue lists, as for `pickTop`; left out, all that are ranked. */
    readonly pick?: PickTopOptions;
    /** Numbers of listed positions by level; left out, the levels of the result hold. */
    readonly levels?: LevelQuota;
    readonly overrides?: readonly Override[];
    readonly ledger?: CatalogueLedger;
    /** An uncertainty of the same ranking. */
    readonly uncertainty?: UncertaintyResult;
    /** A comparison whose current edition is the same ranking. */
    readonly comparison?: EditionComparison;
}
/** One ranked position and its place in the catalogue. */
interface CatalogueEntry {
    readonly entry: RankedShortage;
    /** Whether the catalogue lists it, overrides included. */
    readonly listed: boolean;
    /** Level that holds, overrides included. */
    readonly level: number;
    /** What the figures alone give. */
    readonly computed: {
        readonly rank: number;
        /** With a quota of levels, that of the listed position next above it where it is not picked itself. */
        readonly level: number;
        /** Whether it is picked; `true` everywhere without a pick. */
        readonly inTop: boolean;
    };
    /** `null` where nothing was done by hand. */
    readonly override: Omit<Override, "id"> | null;
    /** `null` without an uncertainty. */
    readonly uncertainty: PositionUncertainty | null;
    /** `null` without a comparison. */
    readonly change: EditionChange | null;
}
/** A ranking as it is published: who is listed at which level, and all that is known about it. */
interface Catalogue {
    readonly result: ShortageResult;
    /** Every ranked position, in the order of the ranking. */
    readonly entries: readonly CatalogueEntry[];
    /** Number of positions that are listed. */
    readonly listed: number;
    /** Number of levels. */
    readonly levels: number;
    readonly pick: PickTopOptions | null;
    /** What `pick` gave; `null` without one. */
    readonly top: TopPick | null;
    readonly levelQuota: LevelQuota | null;
    readonly overrides: readonly Override[];
    readonly ledger: CatalogueLedger | null;
    readonly uncertainty: UncertaintyResult | null;
    readonly comparison: EditionComparison | null;
    /** Positions of the last edition that are not ranked any more, by their rank in it. */
    readonly departed: readonly EditionChange[];
}

/** Languages of what is published. */
type ReportLanguage = "en" | "zh";

/** Options of what writes a catalogue. */
interface CatalogueTextOptions {
    /** Language of headings and words; `en` if left out. */
    readonly language?: ReportLanguage;
}

/**
 * A catalogue as CSV for spreadsheets: one line a listed position with every figure, and one for each position moved out
 * by hand.
 *
 * Figures are rounded to six decimals. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of the headings.
 * @returns The file's text in pieces: a byte order mark, a heading, the lines; each ends with CR LF.
 * @throws {IndexError} `invalid-option` for another language.
 * @source RFC 4180 (2005) for the form; OWASP, CSV injection, for what is disarmed.
 * @example
 * const nurse = { id: "nurse", name: "=Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueCsv(composeCatalogue(scoreShortage([nurse])), { language: "zh" })][1]?.slice(0, 20); // => "1,'=Nurse,nurse,Care"
 */
declare function catalogueCsv(catalogue: Catalogue, options?: CatalogueTextOptions): Iterable<string>;

/**
 * A catalogue as JSON that reads back: the whole result, nothing rounded; beside it under `catalogue` the places, the
 * levels, the overrides and who is listed, and under `uncertainty` how sure the ranking is, where that is known.
 * Comparison and ledger stay in files of their own.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @returns The file's text in pieces; one line a position.
 * @source `parseCatalogue` reads it back; `parseShortageResult` reads the result alone.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * JSON.parse([...catalogueJson(composeCatalogue(scoreShortage([nurse]), { pick: { count: 1 } }))].join("")).catalogue.pick; // => { count: 1 }
 */
declare function catalogueJson(catalogue: Catalogue): Iterable<string>;

/**
 * The listed positions of a catalogue as JSON, one a line; nothing rounded. A position that was moved by hand has its
 * computed place, the reason and the initials beside it, one moved out too. How sure a place is it says by the fields of
 * the CSV: `bestRank`, `worstRank`, `shareInTheTop`, `atTheCut`, `shareAtLevel1` and so on.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @returns The file's text in pieces.
 * @source The form is that of newline-delimited JSON: a value a line, each ended by LF.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueLines(composeCatalogue(scoreShortage([nurse])))].map((line) => JSON.parse(line).id); // => ["nurse"]
 */
declare function catalogueLines(catalogue: Catalogue): Iterable<string>;

/**
 * A catalogue as Markdown: the table of the listed positions, what was moved by hand and why, and the method.
 *
 * Figures are rounded for reading. What a text holds is shown as it is, and never read as markup.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of headings and words.
 * @returns The file's text in pieces.
 * @throws {IndexError} `invalid-option` for another language.
 * @source GitHub Flavored Markdown 0.29, section 4.10, for the tables; CommonMark 0.31, section 2.4, for escapes.
 * @example
 * const nurse = { id: "nurse", name: "Nurse | *A*", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * [...catalogueMarkdown(composeCatalogue(scoreShortage([nurse])))][4]?.slice(0, 35); // => "| 1 | Care | Nurse \\| \\*A\\* | nurse"
 */
declare function catalogueMarkdown(catalogue: Catalogue, options?: CatalogueTextOptions): Iterable<string>;

/**
 * Makes a catalogue of a result: which positions are listed, at which level, what was moved by hand and why.
 *
 * An override moves its own position and no other: one that is moved out leaves its place empty, one that is moved in
 * comes on top of the number of places. Wherever a position goes, its computed rank and level stay beside it.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param options - Places, levels, overrides, and what else is known of the ranking.
 * @returns Every ranked position with its place in the catalogue, in the order of the ranking. O(n).
 * @throws {IndexError} `invalid-value` if `result` is none, or an override, uncertainty or comparison does not fit it.
 * @throws {IndexError} `unknown-id`, `duplicate-id` or `missing-value` for an override without a ranked position, a
 *   second one for a position, or one without a reason or initials.
 * @throws {IndexError} `unsatisfiable-quota` if the levels have fewer places than the catalogue.
 * @throws {IndexError} what `pickTop` throws for `options.pick`.
 * @source Override and ledger of reasons as in published catalogues: the reason stands where the position stands.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const overrides = [{ id: "clerk", action: "include", reason: "A new court opens in May", by: "LW" }];
 * composeCatalogue(scoreShortage([clerk, nurse]), { pick: { count: 1 }, overrides }).entries.map(({ listed, computed }) => [listed, computed.inTop]); // => [[true, true], [true, false]]
 */
declare function composeCatalogue(result: ShortageResult, options?: CatalogueOptions): Catalogue;

/** A cell of a CSV file. */
type CsvCell = string | number | null;
/**
 * One line of a CSV file (RFC 4180), without its line end.
 *
 * @param cells - Values in their order; never modified. `null` is an empty cell; numbers are written in full.
 * @returns The cells with commas between them, those that need it in quotes.
 * @source RFC 4180 (2005), section 2.
 * @example
 * csvLine(["Nurse", 81.5, null, 'said "now"']); // => "Nurse,81.5,,\"said \"\"now\"\"\""
 */
declare function csvLine(cells: readonly CsvCell[]): string;
/**
 * One line of a CSV file that spreadsheets open, without its line end.
 *
 * A text that they would run as a formula, beginning with `=` `+` `-` `@`, a tab or a carriage return (full-width signs
 * too), gets an apostrophe before it; a control character becomes U+FFFD.
 *
 * @param cells - Values in their order; never modified. `null` is an empty cell; numbers are written in full.
 * @returns The cells with commas between them, those that need it in quotes.
 * @source OWASP, CSV Injection: the signs that begin a formula.
 * @example
 * spreadsheetLine(["=1+1", -1, "-1"]); // => "'=1+1,-1,'-1"
 */
declare function spreadsheetLine(cells: readonly CsvCell[]): string;

/**
 * The fingerprint of a result: SHA-256 of its canonical JSON (RFC 8785).
 *
 * Two results have the same fingerprint if they are equal to the last bit, whatever the order of their keys; whoever has
 * the result as a file can compute it again with any other program.
 *
 * @param result - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @returns `sha256:` and 64 hexadecimal digits.
 * @source RFC 8785 (2020), JSON Canonicalization Scheme; NIST FIPS 180-4 (2015), 6.2.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const result = scoreShortage([nurse]);
 * fingerprintResult(result) === fingerprintResult(JSON.parse(JSON.stringify(result))); // => true
 * fingerprintResult(result).length; // => 71
 */
declare function fingerprintResult(result: ShortageResult): string;

/**
 * Reads a catalogue back from JSON: places, levels, overrides and uncertainty as they were, or as the options say.
 *
 * @param json - JSON text of {@link catalogueJson} or of a result alone, or what it holds; never modified.
 * @param options - What takes the place of what the file says, and what the file does not hold.
 * @returns The catalogue.
 * @throws {IndexError} `invalid-value` if it is no JSON, no result of this version or no catalogue of this version.
 * @throws {IndexError} what {@link composeCatalogue} throws.
 * @source {@link catalogueJson} says what the file holds.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const text = [...catalogueJson(composeCatalogue(scoreShortage([nurse]), { pick: { count: 1 } }))].join("");
 * parseCatalogue(text).top?.picked.map(({ id }) => id); // => ["nurse"]
 */
declare function parseCatalogue(json: unknown, options?: CatalogueOptions): Catalogue;

/**
 * Reads a list of overrides from the text of a file.
 *
 * - JSON: a list of `{ id, action, reason, by }`, or an object with it under `overrides`.
 * - CSV: a heading with id, action, reason and by, in any order, in English or Chinese; an action is `include`, `exclude`
 *   or `level 3` (`调入`, `调出`, `等级3`, `★★★`).
 *
 * Whether each id is ranked, and has a reason and initials, {@link composeCatalogue} says.
 *
 * @param text - The file's text; JSON where it begins with `[` or `{`.
 * @returns The overrides as they are written.
 * @throws {IndexError} `invalid-value` if it is neither, a column is missing, or an action is not understood.
 * @source {@link Override} says what each holds.
 * @example
 * parseOverrides("id,action,reason,by\nclerk,level 3,A new court opens,LW\n"); // => [{ id: "clerk", action: { level: 3 }, reason: "A new court opens", by: "LW" }]
 */
declare function parseOverrides(text: string): readonly Override[];

/** A plot as text: the picture, what it shows in words, and its figures. */
interface ReportPlot {
    /** For a file's name and a page's anchors: `industries`. */
    readonly name: string;
    readonly title: string;
    /** What the picture shows, for who cannot see it. */
    readonly description: string;
    /** One `svg` element; a file of its own once an XML declaration or nothing stands before it. */
    readonly svg: string;
    /** The figures that are drawn. */
    readonly table: {
        readonly headings: readonly string[];
        readonly rows: readonly (readonly (string | number | null)[])[];
    };
}

/**
 * The plots of a catalogue as SVG, for papers and slides: positions by level and industry, what scores are made of, the
 * spread of what is asked and paid, and where there is an uncertainty or a comparison, rank intervals and moves.
 *
 * Colours stay apart for colour-blind readers; each picture comes with its description and its figures. The same catalogue
 * gives the same text. Needs no browser.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of titles, axes and descriptions.
 * @returns One entry a plot; plots that the catalogue has no figures for are left out.
 * @throws {IndexError} `invalid-option` for another language.
 * @source W3C (2011), Scalable Vector Graphics 1.1.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const plots = await renderPlots(composeCatalogue(scoreShortage([nurse])));
 * plots.slice(0, 3).map(({ name }) => name); // => ["levels", "composition", "industries"]
 */
declare function renderPlots(catalogue: Catalogue, options?: CatalogueTextOptions): Promise<readonly ReportPlot[]>;

/** Options of {@link renderReport}. */
interface ReportOptions extends CatalogueTextOptions {
    /** Headline; left out, a general one in the language of the page. */
    readonly title?: string;
    /** Who publishes it. */
    readonly publisher?: string;
    /** Which edition it is, such as a year. */
    readonly edition?: string;
    /** Date of publication, as it is to be printed: nothing here looks at a clock. */
    readonly date?: string;
    /** What readers must know of the data beside what the report says itself; one paragraph each. */
    readonly remarks?: readonly string[];
}

/**
 * A catalogue as one HTML file that opens from disk without a network: the table with search, filters and sorting; for each
 * position why it stands where it stands and what would move it; a place to try other weights on, computed in the page
 * by this library's own core; plots with their figures; the method, the ledger, the limits and the fingerprint.
 *
 * In Chinese and English, with a switch; prints on A4. Every text is escaped for where it goes; a content security policy
 * forbids any request, and any script but the page's own. The same catalogue and options give the same bytes.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language in which it opens (`en` if left out), headline, publisher, edition, date, remarks.
 * @returns The file's text. Up to 500 rows stand in it as HTML; more are written by the page when asked for.
 * @throws {IndexError} `invalid-option` for another language, or what is no text.
 * @source W3C (2018), Content Security Policy Level 3; W3C (2023), WCAG 2.2.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const html = await renderReport(composeCatalogue(scoreShortage([nurse])), { title: "Care & cure" });
 * html.includes("<title>Care &amp; cure</title>"); // => true
 */
declare function renderReport(catalogue: Catalogue, options?: ReportOptions): Promise<string>;

/**
 * A catalogue as a workbook (XLSX): the sheets catalogue, figures, method, and where there is something to say moved by
 * hand, ledger, uncertainty and changes.
 *
 * Numbers are numbers; the heading stays in sight; a sheet prints on A4, with its heading on every page. A text is never a
 * formula. The same catalogue gives the same bytes.
 *
 * @param catalogue - A catalogue of {@link composeCatalogue}; never modified.
 * @param options - Language of sheets, headings and words.
 * @returns The file's bytes.
 * @throws {IndexError} `missing-package` if the optional package `write-excel-file` is not installed.
 * @throws {IndexError} `invalid-option` for another language.
 * @throws {IndexError} `invalid-value` if a sheet would have more rows than a workbook can hold (1 048 576).
 * @source ECMA-376, Office Open XML, part 1: 18.3 worksheets, 22.9.2.19 the escapes of texts.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const bytes = await writeWorkbook(composeCatalogue(scoreShortage([nurse])));
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 */
declare function writeWorkbook(catalogue: Catalogue, options?: CatalogueTextOptions): Promise<Uint8Array>;

export { type Catalogue, type CatalogueEntry, type CatalogueLedger, type CatalogueOptions, type CatalogueTextOptions, type CsvCell, type LevelQuota, type Override, type OverrideAction, type ReportLanguage, type ReportOptions, type ReportPlot, catalogueCsv, catalogueJson, catalogueLines, catalogueMarkdown, composeCatalogue, csvLine, fingerprintResult, parseCatalogue, parseOverrides, renderPlots, renderReport, spreadsheetLine, writeWorkbook };
