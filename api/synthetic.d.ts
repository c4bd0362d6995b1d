/** One synthetic advertisement, as raw as a site would give it. */
interface SyntheticAdvertisement {
    readonly title: string;
    readonly salary: string;
    readonly education: string;
    readonly experience: string;
    readonly headcount: string;
    readonly industry: string;
    readonly description: string;
    readonly tags: string;
    readonly company: string;
    readonly city: string;
}

/** Options of {@link generateAdvertisements}. */
interface GenerateAdvertisementsOptions {
    /** An integer from 0 to 2⁵³ − 1; the same seed gives the same rows everywhere. */
    readonly seed: number;
    /** Number of rows; the model case has 426 000. */
    readonly advertisements: number;
    /** Row to begin at, from 0: parts `start` … `advertisements − 1` of one data set can be made apart. Default 0. */
    readonly start?: number;
}
/**
 * Makes up advertisements of the model case's shape: 14 industries, 243 positions, texts as messy as on real sites.
 *
 * Everything is synthetic: no row, firm or figure is real. Row `i` depends on the seed and on `i` alone. The first 243
 * rows name every position once; after that demand is heavy-tailed. About 1 % of the rows repeat an earlier one, 0.05 %
 * have no title, a few hold texts that no parser can read.
 *
 * @param options - Seed and number of rows.
 * @returns The rows, made as they are read; can be iterated again.
 * @throws {IndexError} `invalid-option` if a number is not a whole number in range.
 * @example
 * [...generateAdvertisements({ seed: 1, advertisements: 300 })].length; // => 300
 */
declare function generateAdvertisements(options: GenerateAdvertisementsOptions): Iterable<SyntheticAdvertisement>;

/** `stock`: working in the position. `mobile`: intending to move. */
type TalentStatus = "stock" | "mobile";

/** Options of {@link generateTalent}. */
interface GenerateTalentOptions {
    /** An integer from 0 to 2⁵³ − 1; use the advertisements' seed to get the same labour market. */
    readonly seed: number;
    /** People working in a position; the model case has 1 060 000. */
    readonly stock: number;
    /** People intending to move; the model case has 220 000. */
    readonly mobile: number;
    /** `individual` (default): a row a person. `grouped`: a row for each position and status, with the same totals. */
    readonly rows?: "individual" | "grouped";
}
/** One synthetic talent record. */
interface SyntheticTalent {
    readonly title: string;
    readonly industry: string;
    readonly status: TalentStatus;
    readonly count: number;
}
/**
 * Makes up talent records for the 243 positions: people in stock first, people intending to move after them.
 *
 * Everything is synthetic: no row is a person. The n-th person of a status depends on the seed, the status and n alone.
 * The first 243 of the stock hold one of every position; supply is otherwise a multiple of demand, scarce in some
 * positions and ample in others. One in ten individual rows has white space or a note in brackets in its title.
 *
 * @param options - Seed, numbers of people, and whether a row is a person or a group.
 * @returns The rows, made as they are read; can be iterated again.
 * @throws {IndexError} `invalid-option` if a number is not a whole number in range, or `rows` is another word.
 * @example
 * [...generateTalent({ seed: 1, stock: 900, mobile: 100 })].length; // => 1000
 */
declare function generateTalent(options: GenerateTalentOptions): Iterable<SyntheticTalent>;

export { type GenerateAdvertisementsOptions, type GenerateTalentOptions, type SyntheticAdvertisement, type SyntheticTalent, generateAdvertisements, generateTalent };
