/** Options of {@link aggregateArithmetic}. */
interface ArithmeticOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
}
/**
 * Weighted arithmetic mean of each position's scores: `Σⱼ wⱼ xᵢⱼ`.
 *
 * Compensates fully: a shortfall in one indicator is made up by a surplus in another at the rate of their weights. The
 * products are added in the order of the columns without further care, so they add up to the score bit for bit.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, one for each column.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, additive aggregation.
 * @example
 * aggregateArithmetic([[1, 0], [0.5, 0]], { weights: [0.5, 0.5] }); // => [0.75, 0]
 */
declare function aggregateArithmetic(columns: readonly ArrayLike<number>[], options: ArithmeticOptions): Float64Array;

/** Why a text gave no value. */
type ParseFailure = 
/** Nothing but white space, or a placeholder for nothing such as `-`, `null` or `nan`. */
"empty"
/** The text says that it does not say: `面议`, `Not disclosed`. */
 | "not-stated"
/** The text says something that the parser cannot read with confidence. */
 | "unrecognised";
/** A value read from text, or why there is none. A parser never throws and never guesses. */
type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly reason: ParseFailure;
};
/** ISO 4217 code of a currency, such as `CNY`. */
type CurrencyCode = string;
/** The stretch of time that a wage is stated for. */
type SalaryPeriod = "year" | "month" | "week" | "day" | "hour";
/** A wage as an advertisement states it, and what it comes to in a year. */
interface Salary {
    /** ISO 4217 code; `null` when neither the text nor an option says it. */
    readonly currency: CurrencyCode | null;
    /** `null` when neither the text nor an option says it. */
    readonly period: SalaryPeriod | null;
    /** Least pay, in currency units per period; `null` when open. */
    readonly min: number | null;
    /** Most pay, in currency units per period; `null` when open. */
    readonly max: number | null;
    /** Months paid in a year where the text states them (`14薪`), else `null`. */
    readonly months: number | null;
    /** Least pay in currency units per year; `null` when open or not derivable from the period. */
    readonly annualMin: number | null;
    /** Most pay in currency units per year; `null` when open or not derivable from the period. */
    readonly annualMax: number | null;
    /** Which of the two came from options and not from the text. */
    readonly inferred: readonly ("currency" | "period")[];
}
/** A level of schooling, lowest first. */
type EducationLevel = "none" | "junior-secondary" | "senior-secondary" | "vocational-secondary" | "associate" | "bachelor" | "master" | "doctor";
/** Required schooling. */
interface EducationRequirement {
    /** Least level that is accepted; `none` where the text says that none is required. */
    readonly level: EducationLevel;
    /** Whether the text says that higher levels are accepted too. */
    readonly orAbove: boolean;
    /** Years of schooling of the level: 0, 9, 12, 12, 15, 16, 19 or 22. */
    readonly years: number;
}
/** Required experience in work. */
interface ExperienceRequirement {
    /** Least experience, in years; 0 where none is required. */
    readonly minYears: number;
    /** Most experience, in years; `null` when open. */
    readonly maxYears: number | null;
    /** False where the text says that no experience is required. */
    readonly required: boolean;
}
/** A kind of further requirement. */
type RequirementCategory = "certificate" | "professional-title" | "language" | "skill" | "management" | "major" | "working-condition";
/** One distinct further requirement found in a text. */
interface Requirement {
    /** Stable name in the lexicon, such as `certificate/cpa`. */
    readonly id: string;
    readonly category: RequirementCategory;
}
/** The distinct further requirements of a text. */
interface Requirements {
    /** Distinct requirements in the order of the lexicon. */
    readonly found: readonly Requirement[];
    /** Number of distinct requirements in each category. */
    readonly counts: Readonly<Record<RequirementCategory, number>>;
    /** Sum of the weights of what was found; a multiple of 0.001. */
    readonly weightedCount: number;
}
/** What one attribute line holds; a key is present only where the line states it. */
interface ParsedAttributes {
    readonly salary?: Salary;
    readonly education?: EducationRequirement;
    readonly experience?: ExperienceRequirement;
    /** People wanted; `null` where the line says several. */
    readonly headcount?: number | null;
    readonly city?: string;
    /** Date of publication as written: `06-27`. */
    readonly published?: string;
    /** The parts that are none of these, in order. */
    readonly other: readonly string[];
}

/** The five dimensions of the shortage index, in their fixed order. */
type DimensionId = "supplyDemand" | "education" | "experience" | "requirements" | "salary";
/** `benefit`: more is more urgent. `cost`: less is more urgent. */
type Direction = "benefit" | "cost";
/** What is ranked: a job position with the evidence about it. `null` is a gap. */
interface Position {
    /** Unique among the positions scored together. */
    readonly id: string;
    readonly name: string;
    readonly industry: string | null;
    /** Number of advertisements behind the figures. */
    readonly advertisements: number;
    /** People wanted. */
    readonly demand: number;
    /** People working in the position; `null` when there is no supply data. */
    readonly stock: number | null;
    /** People intending to move; `null` when there is no supply data. */
    readonly mobile: number | null;
    /** Mean required schooling over vacancies, in years. */
    readonly education: number | null;
    /** Mean required least experience over vacancies, in years. */
    readonly experience: number | null;
    /** Mean weighted number of distinct further requirements over vacancies. */
    readonly requirements: number | null;
    /** Lower median over advertisements of the annual salary's midpoint, in `currency` per year. */
    readonly salary: number | null;
    /** Currency of `salary`; the same for all positions scored together. */
    readonly currency: CurrencyCode | null;
    /** Values of the caller's own dimensions, by dimension id. */
    readonly extra?: Readonly<Record<string, number | null>>;
}

/** Options of {@link aggregateBorda}. */
interface BordaOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
}
/**
 * Borda count: the weighted mean number of positions that a position beats, an equal one counting half.
 *
 * `Σⱼ wⱼ (worseᵢⱼ + equalᵢⱼ / 2)`. The row sums of COINr's outranking matrix are this too.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Points; shape `[n]`; order of the positions; 0 to n − 1, the greatest the best. O(m n log n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source de Borda (1781); OECD/JRC (2008), Handbook, step 6, non-compensatory aggregation; COINr 1.1, `outrankMatrix`.
 * @example
 * aggregateBorda([[1, 2, 3], [3, 2, 1]], { weights: [0.75, 0.25] }); // => [0.5, 1, 1.5]
 */
declare function aggregateBorda(columns: readonly ArrayLike<number>[], options: BordaOptions): Float64Array;

/** Options of {@link aggregateCopeland}. */
interface CopelandOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
}
/**
 * Copeland score: the number of positions that a position beats by a majority of weight, less those that beat it.
 *
 * Position i beats k where the weights of the columns in which it is better exceed those in which it is worse.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Wins less losses; shape `[n]`; order of the positions; integers from 1 − n to n − 1. O(m n²).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Copeland (1951); Saari, Merlin (1996), The Copeland method, Economic Theory 8, 51–76; COINr
 *   1.1.14, `a_copeland`.
 * @example
 * aggregateCopeland([[1, 2, 3], [3, 2, 1]], { weights: [0.75, 0.25] }); // => [-2, 0, 2]
 */
declare function aggregateCopeland(columns: readonly ArrayLike<number>[], options: CopelandOptions): Float64Array;

/** Options of {@link aggregateCopras}. */
interface CoprasOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column. */
    readonly directions: readonly Direction[];
    /** `utility` (if left out): share of the best significance. `significance`: Q itself. */
    readonly output?: "utility" | "significance";
}
/**
 * COPRAS: complex proportional assessment.
 *
 * `dᵢⱼ = wⱼ xᵢⱼ / Σᵢ xᵢⱼ`; `S⁺` and `S⁻` the sums of d over benefits and over costs;
 * `Qᵢ = S⁺ᵢ + Σ S⁻ / (S⁻ᵢ Σₖ 1 / S⁻ₖ)`; utility `Q / max Q`. Without costs `Q = S⁺`.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; not all 0 in a column; never modified.
 * @param options - Weights and directions, one for each column, and what is returned.
 * @returns Shape `[n]`; order of the positions; in [0, 1], 1 the best (`significance`: ≥ 0, sum 1 or less).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` at the first column of 0 alone that has weight.
 * @throws {IndexError} `non-positive-value` at the first position whose costs are all 0, though there are costs.
 * @throws {IndexError} `invalid-option` for another direction or output.
 * @source Zavadskas, Kaklauskas, Sarka (1994), The new method of multicriteria complex proportional assessment of
 *   projects, Technological and Economic Development of Economy 1(3) 131–139.
 * @example
 * aggregateCopras([[2, 4], [1, 1]], { weights: [1, 0], directions: ["benefit", "cost"] }); // => [0.5, 1]
 */
declare function aggregateCopras(columns: readonly ArrayLike<number>[], options: CoprasOptions): Float64Array;

/**
 * What a score of 0 does in a mean that has no place for it. `refuse`: it is a fault. `zero`: it makes the position's
 * result 0. A number above 0: scores below it count as it.
 */
type ZeroRule = "refuse" | "zero" | number;

/** Options of {@link aggregateGeometric}. */
interface GeometricOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /**
     * What a score of 0 does. `refuse` (if left out): it is a fault. `zero`: it makes the position's result 0. A number
     * above 0: scores below it count as it.
     */
    readonly zero?: ZeroRule;
}
/**
 * Weighted geometric mean of each position's scores: `Πⱼ xᵢⱼ ^ wⱼ`.
 *
 * Compensates less than the arithmetic mean: one score near 0 pulls the whole down. A column of weight 0 has no effect,
 * whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding, and
 *   never above the arithmetic mean.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another `zero`.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, geometric aggregation.
 * @example
 * aggregateGeometric([[1, 4], [1, 9]], { weights: [0.5, 0.5] })[1].toFixed(9); // => "6.000000000"
 * aggregateGeometric([[0], [0.5]], { weights: [0.5, 0.5], zero: "zero" }); // => [0]
 */
declare function aggregateGeometric(columns: readonly ArrayLike<number>[], options: GeometricOptions): Float64Array;

/** Options of {@link aggregateHarmonic}. */
interface HarmonicOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** What a score of 0 does: `refuse` (if left out), `zero`, or a floor above 0. */
    readonly zero?: ZeroRule;
}
/**
 * Weighted harmonic mean of each position's scores: `1 / Σⱼ (wⱼ / xᵢⱼ)`.
 *
 * Compensates less than the geometric mean. A column of weight 0 has no effect, whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-option` for another `zero`.
 * @source COINr 1.1, `a_hmean`.
 * @example
 * aggregateHarmonic([[2], [6]], { weights: [0.5, 0.5] })[0].toFixed(12); // => "3.000000000000"
 */
declare function aggregateHarmonic(columns: readonly ArrayLike<number>[], options: HarmonicOptions): Float64Array;

/** Options of {@link aggregateMazziottaPareto}. */
interface MazziottaParetoOptions {
    /** Weight of each column; ≥ 0; sum 1; equal in the published method. */
    readonly weights: readonly number[];
    /** `minus` (if left out): imbalance lowers the result, for scores where high is good. `plus`: it raises it. */
    readonly penalty?: "minus" | "plus";
}
/**
 * Mazziotta–Pareto index: the mean of each position's scores, less a penalty for their imbalance.
 *
 * `Mᵢ ∓ Sᵢ cvᵢ`, M the weighted mean, S the weighted population deviation of the position's own scores, `cv = S / M`.
 *
 * In the published index the scores are standard scores with mean 100 and deviation 10; in the adjusted one they are
 * min–max scores between 70 and 130. Raising one score alone widens the imbalance and can lower the result.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, above 0; never modified.
 * @param options - Weights, one for each column, and the sense of the penalty.
 * @returns Shape `[n]`; order of the positions; at most the mean for `minus`; equal scores give that score.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first score that is not above 0.
 * @throws {IndexError} `invalid-option` for another penalty.
 * @source Mazziotta, Pareto (2016), On a Generalized Non-compensatory Composite Index for Measuring Socio-economic
 *   Phenomena, Social Indicators Research 127, 983–1003.
 * @example
 * aggregateMazziottaPareto([[90], [110]], { weights: [0.5, 0.5] }); // => [99]
 */
declare function aggregateMazziottaPareto(columns: readonly ArrayLike<number>[], options: MazziottaParetoOptions): Float64Array;

/** Options of {@link aggregateMoora}. */
interface MooraOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column. */
    readonly directions: readonly Direction[];
}
/**
 * MOORA, ratio system: the weighted sum of the benefits less that of the costs, each column over its Euclidean length.
 *
 * `Σ wⱼ xᵢⱼ / √Σᵢ xᵢⱼ²` over benefits, minus the same over costs.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; not all 0 in a column; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Shape `[n]`; order of the positions; in [−1, 1], the greatest the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` at the first column of 0 alone that has weight.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Brauers, Zavadskas (2006), The MOORA method and its application to privatization in a transition economy,
 *   Control and Cybernetics 35(2) 445–469.
 * @example
 * aggregateMoora([[3, 4]], { weights: [1], directions: ["cost"] }); // => [-0.6, -0.8]
 */
declare function aggregateMoora(columns: readonly ArrayLike<number>[], options: MooraOptions): Float64Array;

/** Options of {@link aggregatePassed}. */
interface PassedOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column. */
    readonly directions: readonly Direction[];
    /** Threshold of each column, in its own unit; reaching it is passing. */
    readonly thresholds: readonly number[];
}
/**
 * Indicators passed: the weight of the columns in which a position reaches the threshold.
 *
 * `Σⱼ wⱼ [xᵢⱼ ≥ tⱼ]` for a benefit, `[xᵢⱼ ≤ tⱼ]` for a cost. With equal weights, times m: the number of indicators
 * passed.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, directions and thresholds, one for each column.
 * @returns Share of the weight; shape `[n]`; order of the positions; in [0, 1].
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction, or a threshold that is no finite number.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5: indicators above or below the mean.
 * @example
 * aggregatePassed([[10, 30], [5, 5]], { weights: [0.5, 0.5], directions: ["benefit", "cost"], thresholds: [20, 5] }); // => [0.5, 1]
 */
declare function aggregatePassed(columns: readonly ArrayLike<number>[], options: PassedOptions): Float64Array;

/** Options of {@link aggregatePowerMean}. */
interface PowerMeanOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Exponent: 1 arithmetic, 0 geometric, −1 harmonic; the lower, the less a surplus makes up for a shortfall. */
    readonly exponent: number;
    /** What a score of 0 does where the exponent is 0 or less: `refuse` (if left out), `zero`, or a floor above 0. */
    readonly zero?: ZeroRule;
}
/**
 * Weighted power mean of each position's scores: `(Σⱼ wⱼ xᵢⱼ ^ p) ^ (1 / p)`, and the geometric mean for p = 0.
 *
 * A column of weight 0 has no effect, whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, exponent, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-option` for an exponent beyond ±100 or another `zero`.
 * @source Bullen (2003), Handbook of Means and Their Inequalities; scipy.stats.pmean.
 * @example
 * aggregatePowerMean([[1], [7]], { weights: [0.5, 0.5], exponent: 2 })[0].toFixed(12); // => "5.000000000000"
 */
declare function aggregatePowerMean(columns: readonly ArrayLike<number>[], options: PowerMeanOptions): Float64Array;

/** How much a lead of d in one indicator is preferred, 0 to 1; thresholds in the indicator's unit. */
type PreferenceFunction = 
/** Any lead counts in full. */
{
    readonly kind: "usual";
}
/** A lead above q counts in full, none below. */
 | {
    readonly kind: "u-shape";
    readonly indifference: number;
}
/** d / p up to p, then in full. */
 | {
    readonly kind: "v-shape";
    readonly preference: number;
}
/** Half between q and p, in full above p. */
 | {
    readonly kind: "level";
    readonly indifference: number;
    readonly preference: number;
}
/** (d − q) / (p − q) between q and p, in full above p. */
 | {
    readonly kind: "linear";
    readonly indifference: number;
    readonly preference: number;
}
/** 1 − e^(−d² / 2s²). */
 | {
    readonly kind: "gaussian";
    readonly deviation: number;
};
/** Options of {@link aggregatePromethee}. */
interface PrometheeOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
    /** Preference function of each column, or one for all; `usual` if left out. */
    readonly preferences?: PreferenceFunction | readonly PreferenceFunction[];
}
/**
 * PROMETHEE II: net flow of preference, how much a position is preferred to the others less how much they are to it.
 *
 * `φᵢ = Σₖ Σⱼ wⱼ (Pⱼ(dᵢₖ) − Pⱼ(dₖᵢ)) / (n − 1)`, d the lead of one position over another in a column.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights, directions and preference functions.
 * @returns Net flows; shape `[n]`; order of the positions; in [−1, 1], the greatest the best; sum 0. A constant column
 *   has no effect. O(m n log n) for `usual` alone, O(m n²) for the others.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` if there is one position and no other.
 * @throws {IndexError} `invalid-option` for another direction or preference function, or thresholds that do not fit.
 * @source Brans, Vincke (1985), A preference ranking organisation method, Management Science 31(6) 647–656; Brans,
 *   Mareschal (2005), PROMETHEE methods, for the six functions.
 * @example
 * aggregatePromethee([[1, 2, 3]], { weights: [1] }); // => [-1, 0, 1]
 */
declare function aggregatePromethee(columns: readonly ArrayLike<number>[], options: PrometheeOptions): Float64Array;

/** Options of {@link aggregateTopsis}. */
interface TopsisOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
    /** `vector` (if left out): each column over its Euclidean length, as published. `none`: as given, for scores. */
    readonly normalisation?: "vector" | "none";
}
/**
 * TOPSIS: closeness to the ideal, relative to both the ideal and its opposite.
 *
 * `vᵢⱼ = wⱼ xᵢⱼ / √Σᵢ xᵢⱼ²`; `d⁺` and `d⁻` the Euclidean distances to the best and to the worst of each column;
 * `d⁻ / (d⁺ + d⁻)`.
 *
 * Relative to the positions passed in: adding one can change who is ahead of whom. A constant column has no effect.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights and directions, one for each column, and how columns are made comparable.
 * @returns Closeness; shape `[n]`; order of the positions; in [0, 1], 1 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` if every column that has weight is constant.
 * @throws {IndexError} `invalid-option` for another direction or normalisation.
 * @source Hwang, Yoon (1981), Multiple Attribute Decision Making, TOPSIS; scikit-criteria 0.10, `topsis`.
 * @example
 * aggregateTopsis([[1, 2, 3], [3, 2, 1]], { weights: [1, 0], directions: ["benefit", "benefit"] }); // => [0, 0.5, 1]
 */
declare function aggregateTopsis(columns: readonly ArrayLike<number>[], options: TopsisOptions): Float64Array;

/** Options of {@link aggregateVikor}. */
interface VikorOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
    /** Share of the group's utility beside the greatest regret, v in [0, 1]; 0.5 if left out. */
    readonly strategy?: number;
}
/**
 * VIKOR: a compromise between the sum of all shortfalls and the greatest of them. The LEAST result is the best.
 *
 * `Sᵢ = Σⱼ wⱼ (f*ⱼ − xᵢⱼ) / (f*ⱼ − f⁻ⱼ)`, `Rᵢ` the greatest term; `Qᵢ = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) /
 * (R⁻ − R*)`. Where all S, or all R, are equal, that term is 0.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights and directions, one for each column, and the strategy.
 * @returns Q; shape `[n]`; order of the positions; in [0, 1], 0 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` at the first constant column that has weight.
 * @throws {IndexError} `invalid-option` for another direction or strategy.
 * @source Opricovic, Tzeng (2004), Compromise solution by MCDM methods, European Journal of Operational Research 156(2)
 *   445–455.
 * @example
 * aggregateVikor([[1, 3, 2]], { weights: [1] }); // => [1, 0, 0.5]
 */
declare function aggregateVikor(columns: readonly ArrayLike<number>[], options: VikorOptions): Float64Array;

/** Options of {@link aggregateWaspas}. */
interface WaspasOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Direction of each column; all benefits if left out, as scores are. */
    readonly directions?: readonly Direction[];
    /** Share of the weighted sum beside the weighted product, λ in [0, 1]; 0.5 if left out. */
    readonly share?: number;
    /** `linear` (if left out): x / max for a benefit, min / x for a cost, as published. `none`: as given, for scores. */
    readonly normalisation?: "linear" | "none";
}
/**
 * WASPAS: a mixture of the weighted sum and the weighted product.
 *
 * `λ Σⱼ wⱼ nᵢⱼ + (1 − λ) Πⱼ nᵢⱼ ^ wⱼ`, `n = x / max` for a benefit, `min / x` for a cost.
 *
 * A score of 0 makes the product 0, and the sum remains. A column of weight 0 has no effect.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0 (a cost above 0); never modified.
 * @param options - Weights and directions, one for each column, share, and how columns are made comparable.
 * @returns Shape `[n]`; order of the positions; in [0, 1] with `linear`, 1 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first cost that is not above 0, or a column of 0 alone.
 * @throws {IndexError} `invalid-value` at the first negative benefit.
 * @throws {IndexError} `invalid-option` for another direction, share or normalisation, and for costs with `none`.
 * @source Zavadskas, Turskis, Antucheviciene, Zakarevicius (2012), Optimization of Weighted Aggregated Sum Product
 *   Assessment, Elektronika ir Elektrotechnika 122(6) 3–6.
 * @example
 * aggregateWaspas([[2, 4]], { weights: [1] }); // => [0.5, 1]
 */
declare function aggregateWaspas(columns: readonly ArrayLike<number>[], options: WaspasOptions): Float64Array;

/**
 * Every fault that the library reports. Match on the code; the wording of a message is free to change.
 * A new code is a minor change, a renamed one a major change.
 */
type IndexErrorCode = "constant-indicator" | "duplicate-id" | "empty-input" | "incompatible-tallies" | "invalid-option" | "invalid-value" | "length-mismatch" | "missing-package" | "missing-value" | "mixed-currencies" | "non-finite-value" | "non-positive-value" | "range-overflow" | "unknown-id" | "unreadable-file" | "unsatisfiable-quota" | "weights-sum";
/** The facts of a fault, as data. */
interface IndexErrorDetails {
    /** The function, and the part of its input, that refuses: `scoreShortage` or `scoreIndex.columns[2]`. */
    readonly where: string;
    /** What would have been accepted; says the remedy when there is one. */
    readonly expected: string;
    /** What came instead, worded for a person. */
    readonly received: string;
    /** Zero-based row of the fault, where there is one. */
    readonly index?: number;
    /** Identifier or column of the fault, where there is one. */
    readonly column?: string;
}
/**
 * The one error class of the library: a closed code, the facts in `details`, and a message worded in one place as
 * `where: expected X, received Y at index i in column c [code]`.
 */
declare class IndexError extends Error {
    readonly name = "IndexError";
    /** What kind of fault it is. */
    readonly code: IndexErrorCode;
    /** The facts of the fault. */
    readonly details: IndexErrorDetails;
    constructor(code: IndexErrorCode, details: IndexErrorDetails);
}

/** One advertisement, read. A `null` is a gap: not stated or not recognised; the ledger says which. */
interface JobRecord {
    readonly kind: "job";
    /** Stable name of the position: the normalised title. */
    readonly position: string;
    /** The title as it was written. */
    readonly title: string;
    readonly industry: string | null;
    /** People wanted; `several` where the text says so without a number. */
    readonly headcount: number | "several" | null;
    readonly salary: Salary | null;
    readonly education: EducationRequirement | null;
    readonly experience: ExperienceRequirement | null;
    readonly requirements: Requirements | null;
}
/** `stock`: working in the position. `mobile`: intending to move. */
type TalentStatus = "stock" | "mobile";
/** One person, or a group of people, able to fill a position. */
interface TalentRecord {
    readonly kind: "talent";
    /** Stable name of the position: the normalised title. */
    readonly position: string;
    /** The title as it was written. */
    readonly title: string;
    readonly industry: string | null;
    readonly status: TalentStatus;
    /** Number of people that the record stands for; an integer, 1 or more. */
    readonly count: number;
}

/** Options of {@link normaliseBorda}. */
interface BordaScoreOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** What an equal position counts: nothing (`competition`, if left out), or half (`midrank`). */
    readonly ties?: "competition" | "midrank";
    /** Values of a reference population or period, that each value is compared with in place of the other positions. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Borda points of one indicator: the number of positions, or of the reference's values, that are worse.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, what an equal position counts, and the reference.
 * @returns Points; shape `[n]`; order of `values`; 0 to n − 1 (to N with a reference of N values); a constant indicator scores 0 ((n − 1) / 2 for
 *   `midrank`). Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_borda`.
 * @example
 * normaliseBorda([10, 30, 30, 40], { direction: "benefit" }); // => [0, 1, 1, 3]
 * normaliseBorda([15, 99], { direction: "benefit", reference: [10, 20, 30] }); // => [1, 3]
 */
declare function normaliseBorda(values: ArrayLike<number>, options: BordaScoreOptions): Float64Array;

/** `linear`: as measured. `log`: natural logarithm. `log1p`: natural logarithm of 1 + value. */
type Scale = "linear" | "log" | "log1p";

/** Options of {@link normaliseGoalposts}. */
interface GoalpostsOptions {
    /** `benefit`: the upper goalpost scores best. `cost`: the lower one does. */
    readonly direction: Direction;
    /** Lower goalpost, in the indicator's unit. */
    readonly lower: number;
    /** Upper goalpost, in the indicator's unit; above `lower`. */
    readonly upper: number;
    /** Values beyond the goalposts: `clamp` scores them as the goalpost, `extend` beyond it. `clamp` if left out. */
    readonly outside?: "clamp" | "extend";
    /** Scores of the worst and the best goalpost; 0 and 1 if left out. */
    readonly range?: readonly [worst: number, best: number];
    /** Scale on which values and goalposts are read first; `linear` if left out. */
    readonly scale?: Scale;
}
/**
 * Rescales one indicator linearly between two fixed bounds, so that scores of different runs compare.
 *
 * - benefit: `(x − lower) / (upper − lower)`
 * - cost: `(upper − x) / (upper − lower)`
 *
 * A constant indicator is no special case: the bounds do not depend on the values.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, goalposts, and what to do beyond them.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in `range` ([0, 1]) unless `outside` is `extend`.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value, or for a goalpost, that the scale cannot take.
 * @throws {IndexError} `invalid-option` if the goalposts do not rise, or for another direction, range, scale or `outside`.
 * @throws {IndexError} `range-overflow` if upper − lower exceeds the largest double.
 * @source UNDP, Human Development Report, technical notes: dimension index from fixed minimum and maximum values.
 * @example
 * normaliseGoalposts([10, 25, 90], { direction: "benefit", lower: 0, upper: 50 }); // => [0.2, 0.5, 1]
 */
declare function normaliseGoalposts(values: ArrayLike<number>, options: GoalpostsOptions): Float64Array;

/** Options of {@link normaliseLog}. */
interface LogOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** Values of a reference population or period, whose product and number replace the values' own. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Shares of the logarithms of one indicator.
 *
 * - benefit: `ln x / ln Π x`
 * - cost: `(1 − ln x / ln Π x) / (n − 1)`
 *
 * Values below 1 are refused: their logarithms are negative and would turn the order. To read a heavy-tailed indicator
 * on a log scale use `normaliseMinMax` with `scale: "log"`.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1 (2 for a cost); the indicator's own unit; finite, ≥ 1; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] and sum 1 without a reference; then a
 *   constant indicator above 1 scores 1 / n.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first value below 1.
 * @throws {IndexError} `constant-indicator` if all values are 1, or if there is one cost and no other.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Zavadskas, Turskis (2008), A new logarithmic normalization method in games theory, Informatica 19(2) 303–314;
 *   pymcdm 1.4, `logarithmic_normalization`.
 * @example
 * normaliseLog([10, 1000], { direction: "benefit" })[0].toFixed(12); // => "0.250000000000"
 */
declare function normaliseLog(values: ArrayLike<number>, options: LogOptions): Float64Array;

/** Options of {@link normaliseLogRatio}. */
interface LogRatioOptions {
    /** `benefit`: values above the reference score above 0. `cost`: below 0. */
    readonly direction: Direction;
    /** What 0 stands for, in the indicator's unit, above 0; or values, whose geometric mean it is; that of the values themselves if left out. */
    readonly reference?: number | ArrayLike<number>;
}
/**
 * Natural logarithm of the ratio of each value to a reference: 0 at the reference, equal steps for equal factors.
 *
 * - benefit: `ln (x / reference)`
 * - cost: `ln (reference / x)`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, above 0; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; not bounded; sum 0 without a reference; a constant
 *   indicator scores 0 without one.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that is not above 0.
 * @throws {IndexError} `invalid-option` for another direction, or a reference that is not above 0.
 * @source Aitchison (1986), The Statistical Analysis of Compositional Data: centred log ratio.
 * @example
 * normaliseLogRatio([1, 1], { direction: "benefit" }); // => [0, 0]
 */
declare function normaliseLogRatio(values: ArrayLike<number>, options: LogRatioOptions): Float64Array;

/** What standard scores refer to: a mean and a deviation (on the scale), or the values of a population or period. */
type StandardReference = {
    readonly mean: number;
    readonly deviation: number;
} | ArrayLike<number>;

/** Options of {@link normaliseLogistic}. */
interface LogisticOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** Slope of the curve, above 0; 1 if left out. */
    readonly steepness?: number;
    /** Scale on which the values are read first; `linear` if left out. */
    readonly scale?: Scale;
    /** Value that scores 0.5 and the unit of distance from it, on the scale, or the values of a reference; the values' own mean and population deviation if left out. */
    readonly reference?: StandardReference;
    /** Score of every position when all values are equal and no reference is given. Left out, that case throws. */
    readonly constantScore?: number;
}
/**
 * Logistic curve of the standard score: outliers are drawn in smoothly, without a cut.
 *
 * `1 / (1 + e^(−k z))`, `z = (x − mean) / deviation` for a benefit, its opposite for a cost, k the steepness.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, steepness, scale and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1], 0.5 at the mean.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are equal, without a `constantScore`.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction or scale, a steepness or a reference deviation not above 0.
 * @source Softmax scaling by the logistic function of standard scores: Pyle (1999), Data Preparation for Data Mining.
 * @example
 * normaliseLogistic([0, 10, 20], { direction: "benefit", reference: { mean: 10, deviation: 5 } })[1]; // => 0.5
 */
declare function normaliseLogistic(values: ArrayLike<number>, options: LogisticOptions): Float64Array;

/** Options of {@link normaliseMax}. */
interface MaxOptions {
    /** `benefit`: the largest value scores 1. `cost`: smaller values score higher. */
    readonly direction: Direction;
    /** How a cost is turned: `complement` 1 − x / max (if left out), or `reciprocal` min / x. */
    readonly cost?: "complement" | "reciprocal";
    /** Values of a reference population or period, whose extremes replace the values' own. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Shares of the largest value of one indicator.
 *
 * - benefit: `x / max`
 * - cost: `1 − x / max`, or `min / x` where asked for
 *
 * For indicators with a true zero. The worst value does not score 0, so an indicator with little spread moves little.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, ≥ 0 (above 0 for `reciprocal`); never modified.
 * @param options - Direction, how a cost is turned, and a reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] without a reference; a constant
 *   indicator scores 1 everywhere (0 for a `complement`).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value; `non-positive-value` at the first 0 of a `reciprocal`.
 * @throws {IndexError} `constant-indicator` if all values are 0.
 * @throws {IndexError} `invalid-option` for another direction or `cost`.
 * @source pymcdm 1.4, `max_normalization` and, for `reciprocal`, `linear_normalization`; COINr 1.1, `n_fracmax`.
 * @example
 * normaliseMax([10, 5, 2], { direction: "benefit" }); // => [1, 0.5, 0.2]
 * normaliseMax([10, 5, 2], { direction: "cost", cost: "reciprocal" }); // => [0.2, 0.4, 1]
 */
declare function normaliseMax(values: ArrayLike<number>, options: MaxOptions): Float64Array;

/** Options of {@link normaliseMinMax}. */
interface MinMaxOptions {
    /** `benefit`: the largest value scores best. `cost`: the smallest value scores best. */
    readonly direction: Direction;
    /** Scores of the worst and the best value; 0 and 1 if left out. */
    readonly range?: readonly [worst: number, best: number];
    /** Scale on which the values are read first; `linear` if left out. */
    readonly scale?: Scale;
    /** Values of a reference population or period, whose least and greatest replace the values' own; others lie outside the range. */
    readonly reference?: ArrayLike<number>;
    /** Score of every position when all values are equal. Left out, that case throws. */
    readonly constantScore?: number;
}
/**
 * Rescales one indicator linearly: worst observed value 0, best observed value 1.
 *
 * - benefit: `(x − min) / (max − min)`
 * - cost: `(max − x) / (max − min)`
 *
 * Scores are relative to the positions passed in: adding one position can move every other score. A `reference` keeps
 * them comparable between runs, and then a value beyond the reference scores beyond the range.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, target range, scale, reference, and what to do with a constant indicator.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in `range` ([0, 1]) unless a reference is given.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if max = min and no `constantScore` is given.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction, range or scale.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, normalisation: min–max.
 * @example
 * normaliseMinMax([40_000, 60_000, 50_000], { direction: "benefit" }); // => [0, 1, 0.5]
 * normaliseMinMax([1, 100, 10], { direction: "benefit", scale: "log" }); // => [0, 1, 0.5]
 */
declare function normaliseMinMax(values: ArrayLike<number>, options: MinMaxOptions): Float64Array;

/** Options of {@link normalisePercentile}. */
interface PercentileOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** What an equal value counts: half (`midrank`), or nothing (`competition`). `midrank` if left out. */
    readonly ties?: "midrank" | "competition";
    /** Values of a reference population or period, that each value is compared with in place of the other positions. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Percentile scores of one indicator: the share of the other positions that are worse.
 *
 * - midrank: `(worse + equal / 2) / (n − 1)`, `equal` without the position itself
 * - competition: `worse / (n − 1)`
 * - with a reference of N values: `(worse + equal / 2) / N` and `worse / N`
 *
 * Distances between values are lost. When all values are equal, midrank gives 0.5 and competition 0 to each.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 2, or n ≥ 1 with a reference; finite; never modified.
 * @param options - Direction, what an equal value counts, and the reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1]. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if there is one value and no reference: it has no others.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_prank` (`competition`); Hazen-type midranks for `midrank`.
 * @example
 * normalisePercentile([10, 30, 20], { direction: "benefit" }); // => [0, 1, 0.5]
 * normalisePercentile([10, 30, 30], { direction: "benefit" }); // => [0, 0.75, 0.75]
 */
declare function normalisePercentile(values: ArrayLike<number>, options: PercentileOptions): Float64Array;

/** Options of {@link normaliseRank}. */
interface RankScoreOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** What equal values score: the lowest of their ranks (`competition`, if left out), their mean, or dense ranks. */
    readonly ties?: "competition" | "midrank" | "dense";
    /** Values of a reference population or period, among which each value takes its place; itself it is none of them. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Rank scores of one indicator, a high one good: the worst value scores 1, the best n.
 *
 * With a reference: 1 plus the number of its values that are worse (`dense`: that differ and are worse; `midrank`: plus
 * half of the equal ones).
 *
 * Not to be mixed up with `rankScores`, where rank 1 is the best. Distances between values are lost.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, what equal values score, and the reference.
 * @returns Scores; shape `[n]`; order of `values`; 1 to n (to N + 1 with a reference of N values); a constant indicator scores 1 (n/2 + 1/2 for `midrank`).
 *   Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_rank`.
 * @example
 * normaliseRank([10, 30, 30, 40], { direction: "benefit" }); // => [1, 2, 2, 4]
 * normaliseRank([15, 99], { direction: "benefit", reference: [10, 20, 30] }); // => [2, 4]
 */
declare function normaliseRank(values: ArrayLike<number>, options: RankScoreOptions): Float64Array;

/** Options of {@link normaliseSum}. */
interface SumOptions {
    /** `benefit`: larger values have larger shares. `cost`: the reciprocals are shared. */
    readonly direction: Direction;
    /** Values of a reference population or period, whose total replaces the values' own. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Shares of the total of one indicator.
 *
 * - benefit: `x / Σ x`
 * - cost: `(1 / x) / Σ (1 / x)`
 *
 * Scores shrink as positions are added, unless there is a reference.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, ≥ 0 (above 0 for a cost); never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; ≥ 0; without a reference sum 1, and a constant indicator scores
 *   1 / n.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative benefit; `non-positive-value` at the first cost not above 0.
 * @throws {IndexError} `constant-indicator` if all values are 0.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source pymcdm 1.4, `sum_normalization`.
 * @example
 * normaliseSum([2, 6], { direction: "benefit" }); // => [0.25, 0.75]
 * normaliseSum([2, 6], { direction: "cost" }); // => [0.75, 0.25]
 */
declare function normaliseSum(values: ArrayLike<number>, options: SumOptions): Float64Array;

/** Options of {@link normaliseTarget}. */
interface TargetOptions {
    /** `benefit`: the target is to be reached from below. `cost`: from above. */
    readonly direction: Direction;
    /** The target, in the indicator's unit; better than the worst value. */
    readonly target: number;
    /** Values beyond the target: `clamp` scores them 1, `extend` above 1. `clamp` if left out. */
    readonly outside?: "clamp" | "extend";
    /** Scale on which values and target are read first; `linear` if left out. */
    readonly scale?: Scale;
    /** Values of a reference population or period, whose worst replaces the values' own. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Distance to a target: the worst observed value 0, the target 1.
 *
 * - benefit: `1 − (target − x) / (target − min)`
 * - cost: `1 − (x − target) / (max − target)`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, target, and what to do beyond it.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] unless `outside` is `extend`; a
 *   constant indicator short of the target scores 0.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value, or for a target, that the scale cannot take.
 * @throws {IndexError} `invalid-option` if the target is no better than the worst value, or for another direction,
 *   scale or `outside`.
 * @throws {IndexError} `range-overflow` if the distance to the target exceeds the largest double.
 * @source COINr 1.1, `n_dist2targ`.
 * @example
 * normaliseTarget([20, 40, 70], { direction: "benefit", target: 60 }); // => [0, 0.5, 1]
 */
declare function normaliseTarget(values: ArrayLike<number>, options: TargetOptions): Float64Array;

/** Options of {@link normaliseThreshold}. */
interface ThresholdOptions {
    /** `benefit`: a point for each cut point reached from below. `cost`: from above. */
    readonly direction: Direction;
    /** Rising cut points, in the indicator's unit; one or more. */
    readonly cutPoints: readonly number[];
}
/**
 * Points by cut points: with three of them, 0 to 3.
 *
 * - benefit: the number of cut points with `x ≥ c`
 * - cost: the number of cut points with `x ≤ c`
 *
 * A value equal to a cut point has reached it, in either direction. Small differences at a cut point show, large ones
 * between two do not.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction and cut points.
 * @returns Points; shape `[n]`; order of `values`; integers from 0 to the number of cut points; a constant indicator is
 *   no special case.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if the cut points do not rise, or for another direction.
 * @source Categorical scales: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * @example
 * normaliseThreshold([5, 10, 25, 99], { direction: "benefit", cutPoints: [10, 20, 30] }); // => [0, 1, 2, 3]
 */
declare function normaliseThreshold(values: ArrayLike<number>, options: ThresholdOptions): Float64Array;

/** Options of {@link normaliseVector}. */
interface VectorOptions {
    /** `benefit`: larger values score higher. `cost`: smaller ones do. */
    readonly direction: Direction;
    /** Values of a reference population or period, whose length replaces the values' own. */
    readonly reference?: ArrayLike<number>;
}
/**
 * Values of one indicator over their Euclidean length.
 *
 * - benefit: `x / √Σx²`
 * - cost: `1 − x / √Σx²`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [−1, 1] for a benefit, in [0, 2] for a cost;
 *   where no value is negative, in [0, 1]; not bounded with a reference.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are 0.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source pymcdm 1.4, `vector_normalization`; Hwang, Yoon (1981) for the benefit's formula.
 * @example
 * normaliseVector([3, 4], { direction: "benefit" }); // => [0.6, 0.8]
 */
declare function normaliseVector(values: ArrayLike<number>, options: VectorOptions): Float64Array;

/** Options of {@link normaliseZScore}. */
interface ZScoreOptions {
    /** `benefit`: values above the mean score above 0. `cost`: below 0. */
    readonly direction: Direction;
    /** Divisor of the variance: n for a whole `population`, n − 1 for a `sample`. `population` if left out. */
    readonly deviation?: "population" | "sample";
    /** Scale on which the values are read first; `linear` if left out. */
    readonly scale?: Scale;
    /** Mean and standard deviation of a reference (on the scale), or the reference's values. */
    readonly reference?: StandardReference;
    /** Score of every position when the deviation is 0. Left out, that case throws. */
    readonly constantScore?: number;
}
/**
 * Standard scores of one indicator: how many standard deviations a value lies on the good side of the mean.
 *
 * - benefit: `(x − mean) / deviation`
 * - cost: `(mean − x) / deviation`
 *
 * Scores are not bounded; outliers keep their weight.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, kind of deviation, scale, reference, and what to do with a constant indicator.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; mean 0 and deviation 1 without a reference.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are equal and no `constantScore` is given.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction, deviation or scale, or a reference deviation that is not above 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, normalisation: standardisation.
 * @example
 * normaliseZScore([2, 4, 4, 4, 5, 5, 7, 9], { direction: "benefit" })[7]; // => 2
 */
declare function normaliseZScore(values: ArrayLike<number>, options: ZScoreOptions): Float64Array;

/** Skewness and excess kurtosis of a sample; `null` where too few values, or equal ones, do not have them. */
interface Shape {
    readonly skewness: number | null;
    readonly kurtosis: number | null;
}

/** Options of {@link winsoriseByQuantile}. */
interface QuantileWinsorOptions {
    /** Probability of the lower bound, 0 to 1; 0 changes nothing below. */
    readonly lower: number;
    /** Probability of the upper bound, 0 to 1; above `lower`; 1 changes nothing above. */
    readonly upper: number;
}
/** Values after a treatment of outliers, and what was changed. */
interface TreatedValues {
    /** Shape `[n]`; order of the values given; an array of its own. */
    readonly values: Float64Array;
    /** Indices of the values that were changed, rising. */
    readonly changed: readonly number[];
}
/**
 * Sets the values beyond two quantiles of one indicator to those quantiles (linear between neighbours).
 *
 * Order is kept, except that what lies beyond a bound becomes equal.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Probabilities of the two bounds.
 * @returns The values, each within the bounds, and the indices of those that were changed. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if the probabilities do not rise within [0, 1].
 * @source Hyndman, Fan (1996), definition 7 of sample quantiles; OECD/JRC (2008), Handbook, treatment of outliers.
 * @example
 * winsoriseByQuantile([1, 2, 3, 4, 100], { lower: 0, upper: 0.75 }).values; // => [1, 2, 3, 4, 4]
 */
declare function winsoriseByQuantile(values: ArrayLike<number>, options: QuantileWinsorOptions): TreatedValues;

/** Options of {@link treatSkewness}. */
interface SkewnessOptions {
    /** Absolute skewness up to which nothing is done; 2 if left out. */
    readonly maxSkewness?: number;
    /** Excess kurtosis up to which nothing is done; 3.5 if left out. */
    readonly maxKurtosis?: number;
    /** Number of values that may be winsorised; an integer; 5 if left out. */
    readonly maxWinsorised?: number;
}
/** Values after the rule, and the record of what it did. */
interface SkewnessTreatment extends TreatedValues {
    /** What was done in the end. */
    readonly treatment: "none" | "winsorised" | "log";
    /** Skewness and excess kurtosis before. */
    readonly before: Shape;
    /** Skewness and excess kurtosis after. */
    readonly after: Shape;
    /** Whether the values pass after the treatment. */
    readonly passes: boolean;
}
/**
 * The outlier rule for composite indicators: where both |skewness| and kurtosis are too large, winsorise value by value
 * up to a limit; where that does not suffice, take logarithms of the original values instead.
 *
 * Winsorising sets the greatest value (the least, where skewness is negative) and its equals to the next one; where
 * that would leave one value only, nothing is changed, and `passes` says so. The logarithm is `ln (x − min + 0.01 (max − min))`, which takes any sign; it draws in high values only, so look at
 * `passes`.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - The limits.
 * @returns Values, what was changed, and the shape before and after. Fewer than 4 values, or equal ones, pass. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for a limit that is negative or no number.
 * @source COINr 1.1, `Treat`, `winsorise`, `log_CT` with their defaults; OECD/JRC (2008), Handbook, step 3.
 * @example
 * treatSkewness([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]).treatment; // => "winsorised"
 */
declare function treatSkewness(values: ArrayLike<number>, options?: SkewnessOptions): SkewnessTreatment;

/** Options of {@link winsoriseByCount}. */
interface CountWinsorOptions {
    /** How many of the smallest values are raised; an integer, 0 or more. */
    readonly low: number;
    /** How many of the largest values are lowered; an integer, 0 or more. */
    readonly high: number;
}
/**
 * Sets the `low` smallest and the `high` largest values of one indicator to the nearest value that stays.
 *
 * Values are told apart by their size, so equals of the value that stays do not change.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Numbers at either end; together fewer than n.
 * @returns The values and the indices of those that were changed. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if a number is not an integer of 0 or more, or no value would stay.
 * @source Dixon (1960), Simplified estimation from censored normal samples, Annals of Mathematical Statistics 31(2).
 * @example
 * winsoriseByCount([1, 2, 3, 4, 100], { low: 0, high: 1 }).values; // => [1, 2, 3, 4, 4]
 */
declare function winsoriseByCount(values: ArrayLike<number>, options: CountWinsorOptions): TreatedValues;

/** What a source means where a salary text is silent, and the working time of its jobs. */
interface SalaryOptions {
    /** ISO 4217 code for texts that name no currency; it also decides signs that several currencies share (`$`, `¥`, `kr`). */
    readonly currency?: CurrencyCode;
    /** Period for texts that name none. */
    readonly period?: SalaryPeriod;
    /** Hours paid in a year, above 0, at most 8784; without it, pay by the hour has no annual amount. */
    readonly workingHoursPerYear?: number;
    /** Days paid in a year, above 0, at most 366; without it, pay by the day has no annual amount. */
    readonly workingDaysPerYear?: number;
    /** Weeks paid in a year, above 0, at most 53; without it, pay by the week has no annual amount. */
    readonly workingWeeksPerYear?: number;
}

/** Options of {@link parseAttributes}. */
interface AttributeOptions {
    /** What a salary within the line does not say; see {@link SalaryOptions}. */
    readonly salary?: SalaryOptions;
}
/**
 * Reads an attribute line: several fields in one text, such as `上海-浦东 | 3-4年经验 | 本科 | 招1人 | 06-27发布`,
 * `['2年经验', '大专', '招10人']`, `本科/3-5年` or `1-3年本科`.
 *
 * The first part that reads as a field sets it; a later one is a tag. A part counts only when all of it is about the
 * field, and a number only with its unit. `不限` alone is the one of education and experience that the line does not state.
 *
 * Cost O(length).
 *
 * @param text - One line or written list; any text; never modified.
 * @param options - Defaults for a salary within the line.
 * @returns The fields that the line states: `headcount` in people, `null` for several; `city` and `published` as
 * written; a key is present only where the line states it. `other` holds every part that is none of these, in order.
 * @throws {IndexError} `invalid-option` if an option for salaries is malformed.
 * @example
 * parseAttributes("上海-浦东 | 3-4年经验 | 本科 | 招若干人 | 06-27发布 | 五险一金").headcount; // => null
 * parseAttributes("上海-浦东 | 3-4年经验 | 本科 | 招若干人 | 06-27发布 | 五险一金").other; // => ["五险一金"]
 * parseAttributes("1-3年本科").experience; // => { minYears: 1, maxYears: 3, required: true }
 * parseAttributes("London | 5+ years | Bachelor's degree").city; // => "London"
 */
declare function parseAttributes(text: string, options?: AttributeOptions): ParsedAttributes;

/**
 * Reads the schooling that a text asks for, in Chinese or English.
 *
 * Where several levels are named (`大专/本科`, `MS/PhD`, `UG: B.Tech PG: Any Postgraduate`) the lowest is the requirement,
 * and `orAbove` is true. `及以下` names the level and no higher one. A preference (`硕士优先`) counts as named.
 *
 * Cost O(length), of no more than the first 4,000 characters.
 *
 * @param text - One cell; any text, markup included; never modified.
 * @returns The least level accepted, whether higher ones are said to be accepted too, and the level's years of schooling:
 * 0, 9, 12, 12, 15, 16, 19 or 22. Else why there is none: `empty`, `not-stated` (`未注明`, `Unspecified`) or `unrecognised`.
 * @example
 * parseEducation("统招本科及以上"); // => { ok: true, value: { level: "bachelor", orAbove: true, years: 16 } }
 * parseEducation("High school diploma or GED"); // => { ok: true, value: { level: "senior-secondary", orAbove: false, years: 12 } }
 * parseEducation("学历不限"); // => { ok: true, value: { level: "none", orAbove: false, years: 0 } }
 * parseEducation("英语熟练"); // => { ok: false, reason: "unrecognised" }
 */
declare function parseEducation(text: string): Parsed<EducationRequirement>;

/**
 * Reads the experience in work that a text asks for, in Chinese or English.
 *
 * `3-5年` has both ends, `3年以上` and `3+ years` are open above, `1年以内` is 0 to 1. A bare `2年经验` has an equal maximum.
 * Months are parts of a year, and a bare number is years. `required` is false only where the text says in words that
 * none is asked for: `经验不限` (no maximum), and people who leave school, such as `应届生` and `Fresher` (maximum 0).
 *
 * A rank such as `Mid-Senior level` is not a number of years: `unrecognised`. `Entry level` asks for none.
 *
 * Cost O(length), of no more than the first 4,000 characters.
 *
 * @param text - One cell; any text, markup included; never modified.
 * @returns Least and most experience in years, each in [0, 60], and whether any is required. Else why there is none:
 * `empty`, `not-stated` (`Not Applicable`) or `unrecognised`.
 * @example
 * parseExperience("3-4年经验"); // => { ok: true, value: { minYears: 3, maxYears: 4, required: true } }
 * parseExperience("at least three years"); // => { ok: true, value: { minYears: 3, maxYears: null, required: true } }
 * parseExperience("6个月以上"); // => { ok: true, value: { minYears: 0.5, maxYears: null, required: true } }
 * parseExperience("经验不限"); // => { ok: true, value: { minYears: 0, maxYears: null, required: false } }
 * parseExperience("5天/周 3个月"); // => { ok: false, reason: "unrecognised" }
 */
declare function parseExperience(text: string): Parsed<ExperienceRequirement>;

/**
 * Reads how many people an advertisement asks for, in Chinese or English.
 *
 * A range (`招3-5人`) counts as its least number, and only where the text says that it is about hiring: `50-99人` is more
 * often the size of the company. Zero is not a number of people asked for.
 *
 * Cost O(length); a text of more than 200 characters is `unrecognised`.
 *
 * @param text - One cell; any text; never modified.
 * @returns People wanted, an integer in [1, 100,000], or `null` where the text says several (`若干`, `several`). Else why
 * there is none: `empty`, `not-stated` or `unrecognised`.
 * @example
 * parseHeadcount("招5人"); // => { ok: true, value: 5 }
 * parseHeadcount("3 openings"); // => { ok: true, value: 3 }
 * parseHeadcount("招聘若干人"); // => { ok: true, value: null }
 * parseHeadcount("50-99人"); // => { ok: false, reason: "unrecognised" }
 */
declare function parseHeadcount(text: string): Parsed<number | null>;

/** One requirement of a lexicon and the literals by which a text states it. */
interface LexiconEntry {
    /** Unique in its lexicon, such as `certificate/cpa`. */
    readonly id: string;
    readonly category: RequirementCategory;
    /** Literals in any language, at least one; each two characters or more once folded. The requirement is found where any occurs. */
    readonly literals: readonly string[];
    /** What one finding counts; a multiple of 0.001, 0 or more. Left out, the weight of the category. */
    readonly weight?: number;
}
/** The requirements that are looked for, in the order in which they are reported. */
type Lexicon = readonly LexiconEntry[];
/**
 * The lexicon that {@link parseRequirements} uses by default: certificates and licences, professional titles (职称), languages
 * and their tests, skills, management duties, fields of study and working conditions, Chinese and English as equals.
 *
 * It is kept as text, one requirement a line: `id|literal|literal`. The id, with spaces for hyphens, is a literal itself
 * unless `-` stands before it. An ending `certif` stands for `certified`, `certification` and `certificate`, an ending `licen` for
 * `license` and `licence`. A literal of a field of study stands for the phrases in which an advertisement asks for it,
 * unless `=` stands before it. Personal qualities (`communication skills`, `责任心`) are left out: nearly every text has them.
 *
 * @returns The entries, grouped by category; frozen; the same array at every call.
 * @example
 * defaultLexicon().find((entry) => entry.id === "certificate/cpa")?.literals; // => ["cpa", "注册会计师", "certified public accountant"]
 */
declare function defaultLexicon(): Lexicon;
/**
 * A lexicon with further entries. An entry whose id is in the base replaces that entry in its place; the others follow
 * the base in their order.
 *
 * @param base - A lexicon; never modified.
 * @param entries - Entries to add or to put in the place of others; never modified.
 * @returns The joined lexicon.
 * @example
 * extendLexicon([], [{ id: "skill/cobol", category: "skill", literals: ["cobol"] }]).length; // => 1
 */
declare function extendLexicon(base: Lexicon, entries: Lexicon): Lexicon;

/**
 * A set of literals made ready to be found in raw text: a map of the pairs of symbols that a literal begins with, which
 * rules nearly every place of a text out, and a trie as a double array for the few that are left. From node `s` with
 * symbol `c` the next node is `t = base[s] + c` where `check[t] = s`; the root is 0.
 */
interface LiteralMatcher {
    /** Code unit -> symbol, folding included; shape `[65536]`. */
    readonly symbols: Uint16Array;
    readonly symbolCount: number;
    /** Bit `i % 8` of byte `i / 8` is set where a literal begins with symbols `a`, `b` and `i = a × symbolCount + b`. */
    readonly pairs: Uint8Array;
    readonly base: Int32Array;
    readonly check: Int32Array;
    /** Node -> index of the literal that ends there; −1 where none does. */
    readonly literal: Int32Array;
}

/** Literals found, in the order of their beginnings, with the code unit behind each. Kept between texts, to be written over. */
interface Findings {
    literals: Int32Array;
    ends: Int32Array;
    count: number;
    /** What was found before this number no later negator can reach. */
    settled: number;
}

/** Which list a negator is of, and so what it takes out. */
type NegatorKind = "english-prefix" | "chinese-prefix" | "denial" | "english-postfix" | "chinese-postfix";

/** One literal of a compiled lexicon, for an engine that looks it up by itself. */
interface CompiledLiteral {
    /** Index of the entry in `entries`. */
    readonly entry: number;
    /** The folded literal. */
    readonly literal: string;
    /** Whether the character before must be none of 0–9, A–Z and a–z. */
    readonly boundaryBefore: boolean;
    /** Whether the character behind must be none of 0–9, A–Z and a–z. */
    readonly boundaryAfter: boolean;
}
/** A lexicon made ready for {@link parseRequirements}. Compile once and keep it. */
interface CompiledLexicon {
    readonly entries: Lexicon;
    /** Every distinct pair of entry and folded literal, in the order of the lexicon. */
    readonly literals: readonly CompiledLiteral[];
    /** What each entry counts, in thousandths; shape `[entries]`. */
    readonly thousandths: Int32Array;
    /** Number of each entry's category in {@link REQUIREMENT_CATEGORIES}; shape `[entries]`. */
    readonly categories: Uint8Array;
    /** What {@link parseRequirements} lists for each entry; shape `[entries]`. */
    readonly requirements: readonly Requirement[];
    /** What {@link parseRequirements} returns for a text without requirements. */
    readonly nothing: Requirements;
    /** Finds all literals and negators in one pass. */
    readonly matcher: LiteralMatcher;
    /** Literal of the matcher -> the entries that it states. */
    readonly statedBy: readonly (readonly number[])[];
    /** Literal of the matcher -> its kind, where it negates. */
    readonly negators: readonly (NegatorKind | undefined)[];
    /** Working memory of {@link parseRequirements}, empty between calls. */
    readonly findings: Findings;
    /** Working memory: a bit an entry. */
    readonly marks: Uint32Array;
    /** Working memory: a number a category. */
    readonly categoryCounts: Int32Array;
}
/**
 * Makes a lexicon ready for {@link parseRequirements}: folds its literals and builds one matcher of them and the negators.
 *
 * Cost O(total length of the literals), some milliseconds for the default lexicon: compile once, use for every text.
 *
 * @param lexicon - Entries; never modified.
 * @returns The compiled lexicon.
 * @throws {IndexError} `duplicate-id` if two entries have one id.
 * @throws {IndexError} `invalid-option` if an entry has an unknown category, no literal, a literal of less than two folded
 *   characters or with a line break or white space at an end, or a weight that is no multiple of 0.001 from 0 to 1000.
 * @example
 * const lexicon = compileLexicon([{ id: "skill/cobol", category: "skill", literals: ["COBOL"], weight: 2 }]);
 * parseRequirements("COBOL and Java", { lexicon }).weightedCount; // => 2
 */
declare function compileLexicon(lexicon: Lexicon): CompiledLexicon;

/** Options of {@link parseRequirements}. */
interface RequirementsOptions {
    /** What to look for; left out, the compiled {@link defaultLexicon}. */
    readonly lexicon?: CompiledLexicon;
}
/**
 * Finds the distinct further requirements that a text states: certificates, professional titles, languages, skills,
 * management duties, fields of study and working conditions.
 *
 * Defined so that another engine can do the same bit for bit:
 *
 * 1. Fold the text ({@link foldRequirementText}); several texts are joined by a line break.
 * 2. Take negated phrases out ({@link negationRules}): `无需英语`, `英语不限`, `no certificate required`.
 * 3. A literal counts where it occurs. One that begins (ends) with 0–9 or a–z needs the character before (behind) it to be
 *    none of 0–9, A–Z and a–z, so that `java` is not in `javascript`; Chinese ones need nothing. Each literal is looked up for
 *    itself: one that contains another does not hide it, so that `英语六级` states both English and the test.
 * 4. An entry is found where one of its literals counts, once, however often.
 *
 * Cost O(length): one pass, in which the negators are literals like the others.
 *
 * @param text - One text, or several such as the tags of an advertisement, raw (line breaks end phrases, so they should not
 *   be cleaned away); never modified.
 * @param options - The lexicon.
 * @returns What was found, in the order of the lexicon; the numbers per category; and the sum of the weights of what was
 *   found, added in thousandths, so that it does not depend on any order.
 * @throws {IndexError} `invalid-option` if the lexicon is not compiled.
 * @example
 * parseRequirements("要求CET-6，有驾照；无需出差").found.map(({ id }) => id); // => ["certificate/driving", "language/cet-6"]
 * parseRequirements("No. 1 in its field. Java required, no certificate required.").weightedCount; // => 0.25
 */
declare function parseRequirements(text: string | readonly string[], options?: RequirementsOptions): Requirements;

/**
 * Brings a text to the form in which literals of a lexicon are looked up.
 *
 * 1. U+FF01–U+FF5E becomes U+0021–U+007E (full-width to ASCII).
 * 2. A–Z becomes a–z; no other letter is changed.
 * 3. Tab, U+00A0, U+3000 and `¦` become a space, `‘ ’` an apostrophe, U+2010–U+2015 and U+2212 a hyphen.
 * 4. A run of spaces becomes one space. Line breaks stay, since no phrase goes across them.
 *
 * Each step is a `translate` or a `regexp_replace(…, ' +', ' ')` in an SQL engine. Cost O(length).
 *
 * @param text - Any text, lone surrogates and NUL included; never modified.
 * @returns The folded text, never longer than `text`; folding it again changes nothing.
 * @example
 * foldRequirementText("ＣＥＴ－４,  Driver’s Licence"); // => "cet-4, driver's licence"
 */
declare function foldRequirementText(text: string): string;

/** One pass over a folded text that takes negated phrases out. */
interface NegationRule {
    /** Regular expression of the common ground of RE2, `java.util.regex`, ICU and ECMAScript, lazy repetition included; replace every match. */
    readonly pattern: string;
    /** What a match becomes, with `$1` and `$2` for the groups; a group that took no part is empty. */
    readonly replacement: string;
}
/**
 * The two passes that take negated phrases out of a folded text, as data for another engine.
 *
 * Put a line break before and behind the text of {@link foldRequirementText}, then replace every match of the first
 * pattern, then every match of the second (leftmost match first, first alternative first, lazy where `?` says so):
 *
 * 1. prefix negators with what follows them in their phrase: `无需英语`, `no certificate`, `without a degree`;
 * 2. postfix negators with what stands before them in their phrase: `英语不要求`, `certificate not required`.
 *
 * A match leaves `¦` (a phrase end) or `X` (no folded text holds a capital, so a literal that ends before it ends inside a
 * word). Every repetition of a wide class is bounded, so both run in time linear in the text. `优先`, `preferred` and
 * `a plus` do not negate: they say that the thing is sought.
 *
 * @returns The passes, in order.
 * @example
 * negationRules().map((rule) => rule.replacement); // => ["$1¦", "X$1$2"]
 */
declare function negationRules(): readonly NegationRule[];

/**
 * Reads the pay that an advertisement states, in Chinese or English: currency, period, range, open ends, months paid.
 *
 * `annual = month × (months ?? 12)`, `year × 1`, and for weeks, days and hours × the working time of the options.
 *
 * What the text says wins over the options; what the options added is listed in `inferred`. A sign that several currencies
 * share is open to an option that names one of them: `$` is USD, or CAD where the option says CAD, but never CNY; `¥` is
 * CNY or JPY; `元` is CNY, or TWD or HKD where the option says so; `kr` is none without an option. `14薪` means pay by
 * the month. Refused as `unrecognised`: an upper end below the lower one (`20k-15k`: which is the slip?), a count of
 * months that is a range (`13-15薪`), a rate that is no period (`元/次`), pay that cannot be real (`10-20/月`, `$0`), and
 * a bare number with other words around it.
 *
 * Cost O(length); text beyond 2000 characters is not read.
 *
 * @param text - A salary as written, page text attached or not; any string.
 * @param options - What the source means where a text is silent; working time. Left out, the result says `null`.
 * @returns The salary, amounts in currency units per period; or why there is none.
 * @throws {IndexError} `invalid-option` if an option is malformed.
 * @example
 * parseSalary("15k-25k", { currency: "CNY", period: "month" }); // => { ok: true, value: { currency: "CNY", period: "month", min: 15000, max: 25000, months: null, annualMin: 180000, annualMax: 300000, inferred: ["currency", "period"] } }
 * parseSalary("$120,000 a year"); // => { ok: true, value: { currency: "USD", period: "year", min: 120000, max: 120000, months: null, annualMin: 120000, annualMax: 120000, inferred: [] } }
 * parseSalary("面议"); // => { ok: false, reason: "not-stated" }
 */
declare function parseSalary(text: string, options?: SalaryOptions): Parsed<Salary>;

/** Options of {@link normaliseTitle}. */
interface TitleOptions {
    /**
     * `keep` (the default) or `drop` words of rank: `高级`, `资深`, `实习`, `senior`, `sr.`, `lead` before another word, a level `II`
     * at the end. They stay where fewer than two letters or digits would be left (`C实习生`).
     */
    readonly seniority?: "keep" | "drop";
}
/**
 * Brings a job title to a stable name of the position.
 *
 * - Form: full-width characters to ASCII, spaces beside Chinese characters away, Latin words in one spelling whatever their
 *   case was (`JAVA`, `java` → `Java`; `IOS` → `iOS`; `coe` → `COE`), `Sr.` and `Jr.` spelt out, emoji and ornaments away, parts
 *   of a title joined by ` - `, beside Chinese by `-`.
 * - Stripped, from lists kept as data: urgency and perks (`急聘`, `双休`, `五险一金`, `urgent`), remote work, ways of hiring
 *   (`校招`, `2024届`), pay (`8k-12k`, `$$$`), gender marks (`m/w/d`), codes (`#12345`, `J11260`), heads (`招2人`), and cities that stand
 *   alone (`- 上海`).
 * - Brackets go with what is in them, unless all of it names a field (`C++（嵌入式）`, `开发工程师(Java)`), which stays in ASCII brackets, or
 *   a rank (`研发（高级）工程师`), which stays without, at the beginning where it stood at the end (`Data Engineer (Senior)`).
 *
 * What is stripped alone makes no title: if nothing with a letter is left, the title keeps its words. The name is
 * for grouping advertisements, not a classification: titles that differ in a word stay apart.
 *
 * Cost O(length) for the cleaning; all else reads 160 characters.
 *
 * @param title - A title as it was written; never modified.
 * @param options - Whether words of rank stay.
 * @returns The name; empty only for a text without a letter; normalising it again changes nothing.
 * @throws {IndexError} `invalid-option` if `seniority` is neither `keep` nor `drop`.
 * @example
 * normaliseTitle("高级JAVA开发工程师（急聘，双休五险一金）"); // => "高级Java开发工程师"
 * normaliseTitle("Senior Java Developer - Remote $$$"); // => "Senior Java Developer"
 * normaliseTitle("Senior Java Developer", { seniority: "drop" }); // => "Java Developer"
 * normaliseTitle("Ｃ＋＋开发工程师（嵌入式）"); // => "C++开发工程师(嵌入式)"
 */
declare function normaliseTitle(title: string, options?: TitleOptions): string;

/**
 * Kendall's tau-b of two lists of scores: concordant less discordant pairs, with a correction for equals.
 *
 * `(C − D) / √((n₀ − n₁) (n₀ − n₂))`, `n₀ = n (n − 1) / 2`, n₁ and n₂ the pairs that are equal in either list.
 *
 * @param first - Scores of the positions; shape `[n]`, n ≥ 2; finite; never modified.
 * @param second - Other scores of the same positions, in the same order.
 * @returns In [−1, 1]; the same bits in whatever order the positions come. O(n log n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all scores of a list are equal: there is no correlation.
 * @source Knight (1966), A Computer Method for Calculating Kendall's Tau with Ungrouped Data, JASA 61(314) 436–439.
 * @example
 * correlateKendall([1, 2, 3, 4], [10, 20, 40, 30]).toFixed(12); // => "0.666666666667"
 */
declare function correlateKendall(first: ArrayLike<number>, second: ArrayLike<number>): number;

/**
 * Spearman's rank correlation of two lists of scores: Pearson's correlation of their midranks.
 *
 * @param first - Scores of the positions; shape `[n]`, n ≥ 2; finite; never modified.
 * @param second - Other scores of the same positions, in the same order.
 * @returns In [−1, 1]; the same bits in whatever order the positions come. Expected O(n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all scores of a list are equal: there is no correlation.
 * @source Spearman (1904); scipy.stats.spearmanr.
 * @example
 * correlateSpearman([1, 2, 3, 4], [10, 20, 40, 30]).toFixed(12); // => "0.800000000000"
 */
declare function correlateSpearman(first: ArrayLike<number>, second: ArrayLike<number>): number;

/** How scores are parted into levels. Equal scores always share a level. */
type LevelPolicy = 
/** Rising scores at which the next level begins: a score equal to a cut point is in the higher level. */
{
    readonly kind: "cut-points";
    readonly cutPoints: readonly number[];
}
/** Rising probabilities above 0 and below 1; the quantiles of the scores there are the cut points. */
 | {
    readonly kind: "quantiles";
    readonly probabilities: readonly number[];
}
/**
 * Numbers of positions, the highest level first: `[27, 32, 42, 63, 79]`. Levels fill from the best score down. A group
 * of equals that does not fit whole into a level goes to the `lower` level (if left out), so that no upper level
 * exceeds its quota, or to the `higher` one.
 */
 | {
    readonly kind: "quota";
    readonly counts: readonly number[];
    readonly ties?: "lower" | "higher";
};
/**
 * Level of each score, 1 the lowest; a higher level is more urgent.
 *
 * @param scores - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param policy - Cut points, quantiles or a quota; with k − 1 cut points or k counts there are k levels.
 * @returns Levels; shape `[n]`; order of `scores`; integers from 1 to k. O(n log n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` if cut points or probabilities do not rise, a count is not an integer of 0 or
 *   more, or the kind or the rule for ties is another.
 * @throws {IndexError} `unsatisfiable-quota` if the counts add up to fewer than the scores.
 * @source Hyndman, Fan (1996), definition 7, for the quantiles.
 * @example
 * gradeLevels([90, 55, 80, 10], { kind: "cut-points", cutPoints: [40, 60, 80] }); // => [4, 2, 4, 1]
 * gradeLevels([90, 55, 80, 10], { kind: "quota", counts: [1, 2, 1] }); // => [3, 2, 2, 1]
 */
declare function gradeLevels(scores: ArrayLike<number>, policy: LevelPolicy): number[];

/** What rank equal scores get: `competition` 1-2-2-4, `dense` 1-2-2-3, `midrank` 1-2.5-2.5-4, `ordinal` 1-2-3-4 by id. */
type TieRule = "competition" | "dense" | "midrank" | "ordinal";
/** Options of {@link rankScores}. */
interface RankOptions {
    /** `descending`: the greatest score has rank 1. `ascending`: the least has. */
    readonly order: "descending" | "ascending";
    /** What rank equal scores get; `competition` if left out. */
    readonly ties?: TieRule;
    /** Scores that lie at most this far behind the first of their group are equal to it; in units of the score; 0 if left out. */
    readonly tolerance?: number;
    /** As `tolerance`, as a share of the greatest absolute score; 0 if left out. Both together add up. */
    readonly relativeTolerance?: number;
    /** Ids of the positions, [n]; needed for `ordinal`: equal scores follow them in code-unit order. */
    readonly ids?: readonly string[];
}
/**
 * Ranks of scores, 1 the best, with a stated rule for equal ones.
 *
 * A tolerance makes scores equal that differ only by rounding. A group of equals starts at its best score and takes in
 * what lies within the tolerance of that one, so a long chain of near neighbours does not become one group.
 *
 * @param scores - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param options - Which end is best, what rank equals get, and what is equal.
 * @returns Ranks; shape `[n]`; order of `scores`; 1 to n, halves possible for `midrank`. Expected O(n): scores are
 *   dealt into buckets and not compared pair by pair.
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` for another order or rule, a negative tolerance, or `ordinal` without ids.
 * @throws {IndexError} `length-mismatch` if there is not one id for each score.
 * @throws {IndexError} `duplicate-id` if two equal scores have the same id under `ordinal`.
 * @source Rank rules as in scipy.stats.rankdata: `min`, `dense`, `average`; COINr 1.1: `sport` ranks.
 * @example
 * rankScores([0.4, 0.9, 0.4, 0.1], { order: "descending" }); // => [2, 1, 2, 4]
 * rankScores([0.4, 0.9, 0.4, 0.1], { order: "descending", ties: "midrank" }); // => [2.5, 1, 2.5, 4]
 */
declare function rankScores(scores: ArrayLike<number>, options: RankOptions): Float64Array;

/** A position with its score. */
interface ScoredPosition {
    readonly id: string;
    readonly score: number;
}
/** A position with its score and its rank. */
interface RankedPosition extends ScoredPosition {
    readonly rank: number;
}
/** Options of {@link rankPositions}. */
interface RankPositionsOptions {
    /** What rank equal scores get; `competition` if left out. */
    readonly ties?: TieRule;
    /** Scores that lie at most this far behind the first of their group are equal to it; 0 if left out. */
    readonly tolerance?: number;
}
/**
 * Positions sorted by score, the greatest first, with their ranks; equal ones in code-unit order of their ids.
 *
 * The order in which they are passed in never shows.
 *
 * @param scores - Positions; n ≥ 0; ids that differ; finite scores; never modified.
 * @param options - What rank equals get, and what is equal.
 * @returns One entry for each position, best first. Expected O(n), and O(k log k) for k equals.
 * @throws {IndexError} `duplicate-id` if two positions have the same id.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` for another rule or a negative tolerance.
 * @source Rank rules as in {@link rankScores}.
 * @example
 * rankPositions([{ id: "welder", score: 0.4 }, { id: "nurse", score: 0.9 }, { id: "cook", score: 0.4 }]).map((position) => `${position.rank} ${position.id}`); // => ["1 nurse", "2 cook", "2 welder"]
 */
declare function rankPositions(scores: readonly ScoredPosition[], options?: RankPositionsOptions): RankedPosition[];

/** Fields that a raw advertisement can have. `company` and `city` serve only to recognise duplicates. */
type JobField = "title" | "industry" | "headcount" | "salary" | "education" | "experience" | "description" | "tags" | "attributes" | "company" | "city";
/** Fields that a raw talent record can have. */
type TalentField = "title" | "industry" | "status" | "count";
/** What the ledger of advertisements counts. `requirements` is read from `description` and `tags`. */
type JobLedgerField = "title" | "industry" | "headcount" | "salary" | "education" | "experience" | "requirements" | "attributes";
/** What the ledger of talent records counts. */
type TalentLedgerField = TalentField;

/** Which header holds which field. */
interface DetectedColumns<Field extends string> {
    /** The header taken for each field, as it was given; what `normaliseRecords` takes as `columns`. */
    readonly columns: Partial<Readonly<Record<Field, string>>>;
    /** Fields that no header names. */
    readonly missing: readonly Field[];
    /** Fields that several headers name: the one taken, and the others. */
    readonly ambiguous: readonly {
        readonly field: Field;
        readonly taken: string;
        readonly others: readonly string[];
    }[];
    /** Headers that name no field, in their order. */
    readonly unused: readonly string[];
    /**
     * The period of pay that the header taken for `salary` says (`月薪`, `salary (USD/year)`), for the salaries that name
     * none themselves: what `salary.period` of `normaliseRecords` takes. Absent where the header says none, or two.
     */
    readonly salaryPeriod?: SalaryPeriod;
}
/**
 * Finds the columns of a table by their headers, Chinese or English.
 *
 * Case, white space, punctuation and a note in brackets do not matter: `Job_Title`, `jobTitle`, `薪资（元/月）`. Where
 * several headers name one field, the most telling is taken, of equals the first; a header that is known for no field is
 * left alone and never guessed at. What the header of the salaries says of their period is told too.
 *
 * @param headers - Headers of the table; never modified.
 * @param kind - What its rows are.
 * @returns The header of each field, and what was not found or not clear.
 * @throws {IndexError} `invalid-option` if `kind` is neither `job` nor `talent`.
 * @throws {IndexError} `invalid-value` if `headers` is no list.
 * @example
 * detectColumns(["职位名称", "薪资（元/月）", "Company"], "job").columns; // => { title: "职位名称", salary: "薪资（元/月）", company: "Company" }
 * detectColumns(["职位名称", "薪资（元/月）"], "job").salaryPeriod; // => "month"
 */
declare function detectColumns(headers: readonly string[], kind: "job"): DetectedColumns<JobField>;
declare function detectColumns(headers: readonly string[], kind: "talent"): DetectedColumns<TalentField>;
declare function detectColumns(headers: readonly string[], kind: "job" | "talent"): DetectedColumns<JobField> | DetectedColumns<TalentField>;

/** Why a row gives no record. */
type RejectionReason = 
/** The row is no object: a number, a text, a list, nothing. */
"not-an-object"
/** No title, or nothing is left of it once what names no position is stripped. */
 | "title-missing"
/** The title is no text. */
 | "title-unrecognised"
/** The talent record states no status, and no option gives one. */
 | "status-missing"
/** The talent record's status is neither stock nor mobile. */
 | "status-unrecognised"
/** The talent record's count is no whole number, 1 or more. */
 | "count-unrecognised"
/** The record came before; only when asked. */
 | "duplicate";

/** A text and how often it came. */
interface TextCount {
    readonly text: string;
    /** Exact while no more than 4 096 distinct texts have come; after that, at least so often. */
    readonly count: number;
}

/** A row that gave no record. */
interface Rejection {
    /** Zero-based place of the row in the input. */
    readonly row: number;
    /** The same as a person counts rows of data: 1 is the first. */
    readonly ordinal: number;
    readonly reason: RejectionReason;
    /** The cell at fault as text, cut after 120 characters; empty where there was nothing. */
    readonly received: string;
    /** Of a duplicate: zero-based place of the row that it repeats. */
    readonly firstRow?: number;
}
/** How often a field had a value in a usable row, and how often not. */
interface FieldCounts {
    readonly stated: number;
    /** Empty, or saying that it does not say. */
    readonly notStated: number;
    readonly unrecognised: number;
}
/**
 * What became of every row. `rowsIn = used + usedInPart + rejected` at every moment.
 *
 * Each field is counted once for each record, so that its three counts add up to `used + usedInPart`; a rejected row is
 * counted at the field that it was rejected for and at no other, a duplicate at none.
 */
interface Ledger<Field extends string = string> {
    /** Rows read so far. */
    readonly rowsIn: number;
    /** Rows that gave a record with no field unrecognised. */
    readonly used: number;
    /** Rows that gave a record with at least one field unrecognised, which is a gap there. */
    readonly usedInPart: number;
    /** Rows that gave no record. */
    readonly rejected: number;
    /** How many of the rejected rows were duplicates. */
    readonly duplicates: number;
    readonly rejectionsByReason: Readonly<Record<RejectionReason, number>>;
    /** The first rejections; as many as the option `keepRejections` says. */
    readonly rejections: readonly Rejection[];
    readonly fields: Readonly<Record<Field, FieldCounts>>;
    /**
     * The most frequent unrecognised texts of each field, by falling count and then in code-unit order, cut after 120
     * characters; as many as the option `keepUnrecognised` says. Beyond 4 096 distinct texts of a field counts are lower
     * bounds.
     */
    readonly unrecognised: Readonly<Record<Field, readonly TextCount[]>>;
}

/**
 * Joins the ledgers of two inputs of one kind, the rows of the second following those of the first.
 *
 * Every count of rows and of fields is the sum of both, so that the merged ledger adds up too. Rows of `b` are renumbered
 * to follow those of `a`. All rejections and texts that either kept are kept; a text that one of them did not list is
 * counted by the other alone.
 *
 * @param a - A finished ledger; never modified.
 * @param b - The finished ledger of the rows that follow, of the same kind of record; never modified.
 * @returns A ledger as plain data, that no longer changes.
 * @example
 * const first = normaliseRecords([{ title: "焊工" }, {}], { kind: "job" });
 * const second = normaliseRecords([{}], { kind: "job" });
 * [...first.records, ...second.records].length; // => 1
 * mergeLedgers(first.ledger, second.ledger).rejections.map((rejection) => rejection.row); // => [1, 2]
 */
declare function mergeLedgers<Field extends string>(a: Ledger<Field>, b: Ledger<Field>): Ledger<Field>;

/** How to read raw advertisements. */
interface JobRecordOptions {
    readonly kind: "job";
    /** The row's key of each field, where it is not the field's own name. */
    readonly columns?: Partial<Readonly<Record<JobField, string>>>;
    /** What the salaries do not say: currency, period, working time. */
    readonly salary?: SalaryOptions;
    /** What of a title is kept. */
    readonly title?: TitleOptions;
    /** What counts as a further requirement; left out, the library's own lexicon. */
    readonly lexicon?: CompiledLexicon;
}
/** How to read raw talent records. */
interface TalentRecordOptions {
    readonly kind: "talent";
    /** The row's key of each field, where it is not the field's own name. */
    readonly columns?: Partial<Readonly<Record<TalentField, string>>>;
    /** What of a title is kept; as for the advertisements, or the two do not meet. */
    readonly title?: TitleOptions;
    /** Status of the rows that state none, such as those of a file without such a column. */
    readonly status?: TalentStatus;
}
/** Options of `normaliseRecord`. */
type NormaliseRecordOptions = JobRecordOptions | TalentRecordOptions;
/** What only a sequence of records needs. */
interface RecordStreamOptions {
    /**
     * Recognise a record that came before, by the cells named: fields (`title`, `company`, `city`) or the row's own keys.
     * Cells are compared as texts, white space and width of characters aside; a row that lacks one of them is never taken
     * for a duplicate. The first of several is the one that counts: where they differ in cells that are not named, the
     * order of the rows shows, and rows that are read apart are not compared. Memory grows with the number of distinct records, by the length of their cells and some 100 bytes.
     */
    readonly duplicates?: {
        readonly key: readonly string[];
    };
    /** Rejections to keep; those beyond it are only counted. Default 1000. */
    readonly keepRejections?: number;
    /** Unrecognised texts to list for each field. Default 100. */
    readonly keepUnrecognised?: number;
}
/** Options of `normaliseRecords` for advertisements. */
type JobRecordsOptions = JobRecordOptions & RecordStreamOptions;
/** Options of `normaliseRecords` for talent records. */
type TalentRecordsOptions = TalentRecordOptions & RecordStreamOptions;

/** A record read from one row, or why there is none. */
type NormalisedRecord<R, Field extends string> = {
    readonly ok: true;
    readonly record: R;
    /** Why a field has no value; a key is present only where it has none. */
    readonly gaps: Partial<Readonly<Record<Field, ParseFailure>>>;
} | {
    readonly ok: false;
    readonly reason: RejectionReason;
    /** The cell at fault as text, cut after 120 characters. */
    readonly received: string;
};
/**
 * Reads one raw row as an advertisement or a talent record.
 *
 * A cell can be a text, a number, a big integer, a boolean, a date, `null`, or a list of such; an object in a cell is not
 * recognised. A field of its own that states a value wins over the attribute line, which fills what is left open.
 * Requirements are read from description and tags, not from the title. For many rows use {@link normaliseRecords}, which
 * reads each distinct text once.
 *
 * @param row - A raw row: an object with a key for each column; never modified.
 * @param options - Kind of record, keys of the columns, and what the texts do not say.
 * @returns The record and its gaps, or why there is none; never throws for what a row holds.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @example
 * const result = normaliseRecord({ title: "焊工（急聘）", count: "3", status: "离职-随时到岗" }, { kind: "talent" });
 * result.ok && [result.record.position, result.record.status, result.record.count]; // => ["焊工", "mobile", 3]
 */
declare function normaliseRecord(row: unknown, options: JobRecordOptions): NormalisedRecord<JobRecord, JobLedgerField>;
declare function normaliseRecord(row: unknown, options: TalentRecordOptions): NormalisedRecord<TalentRecord, TalentLedgerField>;
declare function normaliseRecord(row: unknown, options: NormaliseRecordOptions): NormalisedRecord<JobRecord | TalentRecord, JobLedgerField | TalentLedgerField>;

/** Records as they are read, and what became of every row so far. */
interface NormalisedRecords<R, Field extends string> {
    /** The records, in the order of their rows. Can be gone through once. */
    readonly records: IterableIterator<R>;
    /** Changes while the records are gone through; complete at their end. */
    readonly ledger: Ledger<Field>;
}
/** The same for rows that arrive over time. */
interface NormalisedRecordsAsync<R, Field extends string> {
    /** The records, in the order of their rows. Can be gone through once. */
    readonly records: AsyncIterableIterator<R>;
    /** Changes while the records are gone through; complete at their end. */
    readonly ledger: Ledger<Field>;
}
/**
 * Reads raw rows as advertisements or talent records, one at a time and only when the next is asked for.
 *
 * Each distinct text of a field is read once, within a bounded memory: it does not grow with the number of rows, save for
 * the keys of duplicates where these are asked for. Records share what was read from equal texts; it is frozen.
 *
 * @param rows - Raw rows: objects with a key for each column, in any iterable or async iterable; never modified. See
 *   {@link normaliseRecord} for what a cell can be.
 * @param options - Kind of record, keys of the columns, what the texts do not say, duplicates, and what the ledger keeps.
 * @returns The records, and a ledger in which every row is accounted for; both to be read as rows go by.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @throws {IndexError} `invalid-value` if `rows` is no iterable of rows. A row itself never makes it throw.
 * @example
 * const rows = [{ title: "焊工", salary: "8千-1.2万/月" }, { title: "" }, { title: "电工", salary: "面议" }];
 * const { records, ledger } = normaliseRecords(rows, { kind: "job", salary: { currency: "CNY" } });
 * [...records].map((record) => [record.position, record.salary?.annualMax ?? null]); // => [["焊工", 144000], ["电工", null]]
 * [ledger.rowsIn, ledger.used, ledger.rejected]; // => [3, 2, 1]
 * ledger.fields.salary; // => { stated: 1, notStated: 1, unrecognised: 0 }
 */
declare function normaliseRecords(rows: Iterable<unknown>, options: JobRecordsOptions): NormalisedRecords<JobRecord, JobLedgerField>;
declare function normaliseRecords(rows: Iterable<unknown>, options: TalentRecordsOptions): NormalisedRecords<TalentRecord, TalentLedgerField>;
declare function normaliseRecords(rows: AsyncIterable<unknown>, options: JobRecordsOptions): NormalisedRecordsAsync<JobRecord, JobLedgerField>;
declare function normaliseRecords(rows: AsyncIterable<unknown>, options: TalentRecordsOptions): NormalisedRecordsAsync<TalentRecord, TalentLedgerField>;
declare function normaliseRecords(rows: Iterable<unknown> | AsyncIterable<unknown>, options: JobRecordsOptions): NormalisedRecords<JobRecord, JobLedgerField> | NormalisedRecordsAsync<JobRecord, JobLedgerField>;
declare function normaliseRecords(rows: Iterable<unknown> | AsyncIterable<unknown>, options: TalentRecordsOptions): NormalisedRecords<TalentRecord, TalentLedgerField> | NormalisedRecordsAsync<TalentRecord, TalentLedgerField>;

/** One thing that is wrong with a value, and where in it. */
interface SchemaIssue {
    /** Where: `positions[3].salary`; only the name of the whole where the whole is wrong. */
    readonly path: string;
    /** What would have been accepted; says the remedy when there is one. */
    readonly expected: string;
    /** What came instead, worded for a person; cut where it is long. */
    readonly received: string;
}

/** Positions, or everything that is wrong with them. */
type ParsedPositions = {
    readonly ok: true;
    readonly positions: readonly Position[];
} | {
    readonly ok: false;
    readonly issues: readonly SchemaIssue[];
};
/**
 * Checks positions that were read from a file, and says everything that is wrong with them at once.
 *
 * @param json - JSON text, or what it holds; shape `[n]`, n ≥ 0; never modified.
 * @returns The positions as they came, or the issues with their paths (`positions[3].salary`): first those of single
 *   figures, then ids that repeat and currencies that differ.
 * @source {@link Position} says what each key holds; keys beyond those are ignored.
 * @example
 * safeParsePositions('[{ "id": "nurse" }]').ok; // => false
 * safeParsePositions("[]"); // => { ok: true, positions: [] }
 */
declare function safeParsePositions(json: unknown): ParsedPositions;
/**
 * Checks positions that were read from a file, and refuses them if anything is wrong.
 *
 * @param json - JSON text, or what it holds; shape `[n]`, n ≥ 0; never modified.
 * @returns The positions as they came.
 * @throws {IndexError} `invalid-value` naming the first issues by their paths; `safeParsePositions` gives them all.
 * @source {@link Position} says what each key holds; keys beyond those are ignored.
 * @example
 * parsePositions("[]"); // => []
 */
declare function parsePositions(json: unknown): readonly Position[];

/** Options of {@link auditColumns}. */
interface ColumnAuditOptions {
    /** Ids of the indicators, [m]. */
    readonly indicators: readonly string[];
    /** Nominal weights, [m]; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Scores of the index, [n]; without them no effective weights are given. NaN where a position is not scored. */
    readonly scores?: ArrayLike<number>;
    /** Correlation from which a pair is a near-duplicate; 0.95 if left out. */
    readonly duplicateFrom?: number;
}
/** Correlation of two indicators. */
interface IndicatorPair {
    readonly first: string;
    readonly second: string;
    readonly correlation: number;
    /** `negative`: they pull against each other. `duplicate`: they say the same. */
    readonly flag: "negative" | "duplicate" | null;
}
/** What one indicator brings to the index. */
interface IndicatorAudit {
    readonly id: string;
    /** Share of positions with a value. */
    readonly coverage: number;
    readonly weight: number;
    /** Share of the index's variance that goes with the indicator: correlation ratio η²; `null` without index scores. */
    readonly correlationRatio: number | null;
    /** Correlation ratios scaled to sum 1, to be read beside the weights; `null` without index scores. */
    readonly effectiveWeight: number | null;
    /** Cronbach's alpha of the other indicators; `null` for fewer than 3, or where it is not defined. */
    readonly alphaWithout: number | null;
}
/** Whether indicators hang together, as plain JSON. */
interface CoherenceAudit {
    /** Number of positions with all indicators, on which correlations rest. */
    readonly completePositions: number;
    readonly pairs: readonly IndicatorPair[];
    /** Cronbach's alpha, of the covariances; `null` for a single indicator, or where covariances add up to 0 or less. */
    readonly alpha: number | null;
    /** Alpha of the standardised indicators, of the correlations; `null` likewise. */
    readonly standardisedAlpha: number | null;
    /** Share of the variance of each principal component, the greatest first; sum 1. */
    readonly componentShares: readonly number[];
    readonly indicators: readonly IndicatorAudit[];
}
/**
 * Audits whether the indicators of an index hang together, and whether each counts as much as its weight says.
 *
 * Cronbach's alpha: `m / (m − 1) × (1 − Σ variances / Σ covariances)`, over all pairs and an indicator with itself;
 * standardised: the same of correlations, which is `m r̄ / (1 + (m − 1) r̄)`, r̄ the mean correlation. Correlation ratio:
 * the share of the variance of the index that lies between groups of positions with like values of the indicator
 * (about √n groups of equal size; equal values are never parted).
 *
 * @param columns - Normalised scores, a high one good (turn costs first: correlations have a sign); shape `[m]` × `[n]`;
 *   finite, or NaN for a gap; never modified.
 * @param options - Ids and weights of the indicators, scores of the index, and when a pair is a near-duplicate.
 * @returns Pairs in the order of the indicators, alpha, principal components, and each indicator's part. O(m² n + m³).
 * @throws {IndexError} `empty-input` if there is no indicator.
 * @throws {IndexError} `length-mismatch` if columns, ids, weights or scores differ in number.
 * @throws {IndexError} `non-finite-value` at the first infinite score.
 * @throws {IndexError} `missing-value` if fewer than 3 positions have all indicators.
 * @throws {IndexError} `constant-indicator` at the first indicator that does not vary over those positions.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that do not fit.
 * @source Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3) 297–334, as COINr 1.1
 *   computes it (`get_cronbach`); OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Paruolo, Saisana, Saltelli (2013),
 *   Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176(3) 609–634, for the correlation ratio.
 * @example
 * auditColumns([[0, 0.5, 1], [0, 0.5, 1]], { indicators: ["a", "b"], weights: [0.5, 0.5] }).pairs[0].flag; // => "duplicate"
 */
declare function auditColumns(columns: readonly ArrayLike<number>[], options: ColumnAuditOptions): CoherenceAudit;

/** Scale on which a heavy-tailed indicator is read before anything else. */
type ValueScale = 
/** As measured. */
"linear"
/** Natural logarithm; a value that is not above 0 is refused. */
 | "log"
/** Natural logarithm of 1 + value; a value that is not above −1 is refused. */
 | "log1p";
/** How outliers of one indicator are treated before it is normalised. */
type TreatSpec = {
    readonly method: "none";
}
/** Values beyond the two quantiles are set to them. */
 | {
    readonly method: "winsorise-quantile";
    readonly lower: number;
    readonly upper: number;
}
/** The `low` smallest and the `high` largest values are set to the nearest value that stays. */
 | {
    readonly method: "winsorise-count";
    readonly low: number;
    readonly high: number;
}
/** The rule for composite indicators: |skewness| > 2 and kurtosis > 3.5: winsorise up to a limit, else log. */
 | {
    readonly method: "skewness-kurtosis";
    readonly maxSkewness?: number;
    readonly maxKurtosis?: number;
    readonly maxWinsorised?: number;
};
/** Mean and deviation of a reference on the scale, or its values. */
type ReferenceSpec = {
    readonly mean: number;
    readonly deviation: number;
} | readonly number[];
/**
 * How one indicator becomes scores in [0, 1], 1 the best. A list of values under `reference` is a reference population or
 * period: it takes the place of the positions' own values, so that editions compare, and scores beyond [0, 1] are clamped.
 */
type NormaliseSpec = 
/** The values are scores already: each in [0, 1]; a cost is turned by 1 − value. */
{
    readonly method: "none";
}
/**
 * Worst observed value 0, best observed value 1, or the two ends of `range` within [0, 1]; `reference` gives fixed
 * bounds, beyond which scores are clamped.
 */
 | {
    readonly method: "min-max";
    readonly scale?: ValueScale;
    readonly range?: readonly [worst: number, best: number];
    readonly reference?: {
        readonly min: number;
        readonly max: number;
    } | readonly number[];
}
/** Fixed bounds, in the indicator's unit; values beyond them are clamped. */
 | {
    readonly method: "goalposts";
    readonly lower: number;
    readonly upper: number;
    readonly scale?: ValueScale;
    readonly range?: readonly [worst: number, best: number];
}
/** Standard score z, mapped to [0, 1] by 0.5 + z / (2 × `spread`) and clamped; `spread` is 3 if left out. */
 | {
    readonly method: "z-score";
    readonly scale?: ValueScale;
    readonly deviation?: "population" | "sample";
    readonly spread?: number;
    readonly reference?: ReferenceSpec;
}
/** Share of the other positions that are worse, half of the equals counted. */
 | {
    readonly method: "percentile";
    readonly reference?: readonly number[];
}
/** Logistic curve of the standard score: 1 / (1 + e^(−`steepness` × z)). */
 | {
    readonly method: "logistic";
    readonly scale?: ValueScale;
    readonly steepness?: number;
    readonly reference?: ReferenceSpec;
}
/** Share of the greatest value: benefit value / max, cost 1 − value / max; values of 0 or more. */
 | {
    readonly method: "max";
    readonly reference?: readonly number[];
}
/** Points by cut points, divided by the number of cut points. */
 | {
    readonly method: "threshold";
    readonly cutPoints: readonly number[];
}
/** Share of the total; of the reciprocals for a cost. */
 | {
    readonly method: "sum";
    readonly reference?: readonly number[];
}
/** Value over the Euclidean length of all; 1 less that for a cost; clamped to [0, 1]. */
 | {
    readonly method: "vector";
    readonly reference?: readonly number[];
}
/** Rank with the worst 1, divided by n; with a reference of N values, by N + 1. */
 | {
    readonly method: "rank";
    readonly reference?: readonly number[];
}
/** Number of positions that are worse, divided by n − 1; with a reference of N values, by N. */
 | {
    readonly method: "borda";
    readonly reference?: readonly number[];
}
/** Share of the logarithms; values of 1 or more. */
 | {
    readonly method: "log";
    readonly reference?: readonly number[];
}
/**
 * Logarithm r of the ratio to a reference (a value, or the geometric mean of values; that of the positions if left out),
 * mapped by 1 / (1 + e^−r): x / (x + reference).
 */
 | {
    readonly method: "log-ratio";
    readonly reference?: number | readonly number[];
}
/** Distance to a target; at the target or beyond it 1; the worst of the positions, or of the reference, 0. */
 | {
    readonly method: "target";
    readonly target: number;
    readonly scale?: ValueScale;
    readonly reference?: readonly number[];
};
/** What a data-driven method reads: the normalised `scores` (if left out), or the `values` as measured and treated. */
type WeightBasis = "scores" | "values";
/** How the weights of the indicators come about. */
type WeightSpec = {
    readonly method: "equal";
}
/** Relative importance, in the order of the indicators; any positive total, rescaled to 1. */
 | {
    readonly method: "given";
    readonly weights: readonly number[];
}
/** Of `values`, as textbooks have it, or of scores; 0 or more. */
 | {
    readonly method: "entropy";
    readonly basis?: WeightBasis;
} | {
    readonly method: "critic";
} | {
    readonly method: "standard-deviation";
} | {
    readonly method: "coefficient-of-variation";
    readonly basis?: WeightBasis;
} | {
    readonly method: "gini";
    readonly basis?: WeightBasis;
}
/** Reads the values as measured and treated, which must be above 0: it has a normalisation of its own. */
 | {
    readonly method: "merec";
} | {
    readonly method: "pca";
    readonly loadings?: "squared" | "absolute";
}
/** Pairwise comparisons of importance, m × m, reciprocal. */
 | {
    readonly method: "ahp";
    readonly comparisons: readonly (readonly number[])[];
}
/** Comparisons with the best and the worst indicator; all indicators must take part, and there can be no groups. */
 | {
    readonly method: "best-worst";
    readonly best: number;
    readonly worst: number;
    readonly bestToOthers: readonly number[];
    readonly othersToWorst: readonly number[];
}
/** Mean of the experts' allocations; one row an expert. */
 | {
    readonly method: "budget-allocation";
    readonly allocations: readonly (readonly number[])[];
};
/** How a position's scores become one. */
type AggregateSpec = {
    readonly method: "arithmetic";
}
/** Weighted geometric mean; scores below `floor` count as `floor` (0: one zero makes the whole 0). */
 | {
    readonly method: "geometric";
    readonly floor?: number;
} | {
    readonly method: "harmonic";
    readonly floor?: number;
} | {
    readonly method: "power-mean";
    readonly exponent: number;
    readonly floor?: number;
}
/** Mazziotta–Pareto penalty for imbalance, on scores from 0 to 1 moved to 70 to 130, and back. */
 | {
    readonly method: "mazziotta-pareto";
} | {
    readonly method: "topsis";
} | {
    readonly method: "vikor";
    readonly strategy?: number;
} | {
    readonly method: "waspas";
    readonly share?: number;
    readonly floor?: number;
}
/** `preference`: of a lead in score, the same for all indicators; `usual` if left out. */
 | {
    readonly method: "promethee";
    readonly preference?: PreferenceFunction;
} | {
    readonly method: "copras";
} | {
    readonly method: "moora";
} | {
    readonly method: "borda";
} | {
    readonly method: "copeland";
}
/** Weight of the indicators whose score reaches `threshold`. */
 | {
    readonly method: "passed";
    readonly threshold: number;
};
/** What happens where a position has no value (NaN) for an indicator. */
type MissingPolicy = 
/** Any gap is a fault. */
{
    readonly method: "refuse";
}
/** The position's other indicators share the weight, first within the group, then among the groups. */
 | {
    readonly method: "reweight";
}
/** The median of the normalised scores that are there, whole or within the position's segment. */
 | {
    readonly method: "median";
    readonly within?: "all" | "segment";
}
/** The mean of the normalised scores that are there, whole or within the position's segment. */
 | {
    readonly method: "mean";
    readonly within?: "all" | "segment";
}
/** The least normalised score there is. */
 | {
    readonly method: "worst";
};
/** What happens to an indicator that has the same value everywhere. */
type ConstantPolicy = 
/** It is a fault. */
"refuse"
/** It scores 0.5 everywhere, keeps its weight, and raises a notice. */
 | "neutral"
/** It gets weight 0, as though it were not there, and raises a notice. */
 | "exclude";
/** One column of an index. */
interface IndicatorDefinition {
    /** Unique within the index. */
    readonly id: string;
    readonly direction: Direction;
    /** Overrides the index's own. */
    readonly normalise?: NormaliseSpec;
    /** Overrides the index's own. */
    readonly treat?: TreatSpec;
    /** Id of the group that the indicator belongs to; all of the indicators have one, or none has. */
    readonly group?: string;
}
/** Everything needed to compute an index, as plain JSON. */
interface IndexDefinition {
    /** One for each column, in the same order. */
    readonly indicators: readonly IndicatorDefinition[];
    readonly normalise: NormaliseSpec;
    /** `none` if left out. */
    readonly treat?: TreatSpec;
    /** Weights of the indicators; with groups, weights within each group. */
    readonly weight: WeightSpec;
    /** Weights of the groups, by id, any positive total; equal if left out. Only with groups. */
    readonly groupWeights?: readonly {
        readonly id: string;
        readonly weight: number;
    }[];
    readonly aggregate: AggregateSpec;
    /** `refuse` if left out. */
    readonly missing?: MissingPolicy;
    /** `refuse` if left out. */
    readonly constant?: ConstantPolicy;
    /** Least share of the weight, 0 to 1, that a position must have values for; below it, it gets no score. 0 if left out. */
    readonly minimumCoverage?: number;
    /** Least share of positions, 0 to 1, that an indicator must have values for; below it, it gets weight 0. 0 if left out. */
    readonly minimumIndicatorCoverage?: number;
    /** Rank rule for equal scores; `competition` (1-2-2-4) if left out. */
    readonly ties?: "competition" | "dense" | "midrank";
    /** Scores that differ by at most this much, in units of the score, are equal for ranking; 0 if left out. */
    readonly tolerance?: number;
}
/** What a reader of the scores must know. */
type IndexNotice = 
/** An indicator has the same value everywhere; `kept`: its fixed bounds score it all the same. */
{
    readonly code: "constant-indicator";
    readonly indicator: string;
    readonly treatment: "neutral" | "exclude" | "kept";
}
/** An indicator has no value at all; it has weight 0. */
 | {
    readonly code: "empty-indicator";
    readonly indicator: string;
}
/** An indicator has fewer values than `minimumIndicatorCoverage`; it has weight 0. */
 | {
    readonly code: "indicator-below-coverage";
    readonly indicator: string;
    readonly coverage: number;
}
/** Some positions have no value for an indicator, and what was done about it. */
 | {
    readonly code: "missing-values";
    readonly indicator: string;
    readonly count: number;
    readonly treatment: "reweight" | "median" | "mean" | "worst";
}
/** Some positions have too little to be scored. */
 | {
    readonly code: "positions-not-scored";
    readonly count: number;
}
/** Outliers of an indicator were changed. */
 | {
    readonly code: "treated-outliers";
    readonly indicator: string;
    readonly count: number;
    readonly treatment: "winsorised" | "log";
}
/** The comparisons of importance contradict one another: consistency ratio 0.10 or more. */
 | {
    readonly code: "inconsistent-comparisons";
    readonly ratio: number;
};
/** The scores of an index and the parts that they are made of. Columns are in the order of the indicators. */
interface IndexScores {
    /** Number of positions, n. */
    readonly size: number;
    /** Indicator ids, [m]. */
    readonly indicators: readonly string[];
    /** Normalised scores, [m] × [n], each in [0, 1], 1 the best; NaN where missing and not imputed. */
    readonly normalised: readonly Float64Array[];
    /** Weights of the indicators for a position without gaps, [m]; sum 1. */
    readonly weights: readonly number[];
    /** Score of each position, [n], in [0, 1]; NaN where the position is not scored. */
    readonly scores: Float64Array;
    /** Notices, in a fixed order. */
    readonly notices: readonly IndexNotice[];
    /** Number of positions that are scored. */
    readonly scored: number;
    /** Share of the weight that each position has values for, [n], before any imputation. Computed when first asked for. */
    coverage(): Float64Array;
    /** Rank of each position, [n], 1 = best; NaN where the position is not scored. Computed when first asked for. */
    ranks(): Float64Array;
    /** Indices of the scored positions, best first; equals by id where ids were given, else by index. Computed when first asked for. */
    order(): Uint32Array;
    /** Indices of the `count` best positions, best first: the head of `order()`, without sorting the rest. */
    top(count: number): Uint32Array;
    /** Whether the value of an indicator at a position was imputed. */
    isImputed(indicator: number, position: number): boolean;
    /** Whether there was no value of an indicator at a position. */
    isMissing(indicator: number, position: number): boolean;
    /** Weights as they count for one position after its gaps, [m]; sum 1; all NaN where the position is not scored. */
    effectiveWeights(position: number): number[];
    /**
     * Parts of one position's score, [m]: effective weight × normalised score; they add up to the score of an arithmetic
     * index. `null` for another aggregation, and where the position is not scored.
     */
    contributions(position: number): number[] | null;
}
/** What else is known of the positions, [n] each. */
interface IndexContext {
    /** Ids, by which equal scores are ordered (code units). */
    readonly ids?: readonly string[];
    /** Segment of each position, such as its industry, for imputation within segments. */
    readonly segments?: readonly (string | null)[];
}

/** A dimension of the caller's own, or one of the five with something about it changed. */
interface DimensionDefinition {
    /**
     * One of the five reads its own figures of the position; any other reads `position.extra[id]`. Up to 64 letters,
     * digits, `-` and `_`, beginning with a letter.
     */
    readonly id: DimensionId | (string & {});
    /** What it says something about: `scarcity`, `bar`, `price`, or a word of the caller's own. */
    readonly group: "scarcity" | "bar" | "price" | (string & {});
    readonly direction: Direction;
    /** Before the option `normalise`. Left out, the default of one of the five, or linear min–max. */
    readonly normalise?: NormaliseSpec;
    /** Before the option `treat`. */
    readonly treat?: TreatSpec;
    /** Unit of the values, for readers. */
    readonly unit?: string;
}
/** Weights that need nothing but the method's name. */
type PlainWeights = Exclude<WeightSpec["method"], "given" | "ahp" | "best-worst" | "budget-allocation">;
/** Options of {@link scoreShortage}; what is left out is filled from {@link shortageDefaults}. All of it is plain JSON. */
interface ShortageOptions {
    /** The dimensions in their order; one of the five by its id, others defined. */
    readonly dimensions?: readonly (DimensionId | DimensionDefinition)[];
    /** Share of the people in stock who count as available, 0 to 1. */
    readonly mobilityRate?: number;
    /** Strength κ of the shrinkage of supply and demand, in people, 0.001 to 10⁹. */
    readonly shrinkagePeople?: number;
    /** Vacancies per available person that `supplyDemand` shrinks to; left out, that of the positions passed in. */
    readonly overallRatio?: number;
    /** How values become scores: one method for all dimensions, or methods by dimension. */
    readonly normalise?: NormaliseSpec | Readonly<Record<string, NormaliseSpec>>;
    /** How outliers are treated before that: one way for all dimensions, or ways by dimension. */
    readonly treat?: TreatSpec | Readonly<Record<string, TreatSpec>>;
    /** Weights: a method, or any amounts of 0 or more by dimension (they are rescaled to sum 1). */
    readonly weights?: PlainWeights | WeightSpec | Readonly<Record<string, number>>;
    /** Weights of the groups, by group; then `weights` are those within each group. Left out, groups have no weights. */
    readonly groupWeights?: Readonly<Record<string, number>>;
    /** How a position's scores become one. */
    readonly aggregate?: Exclude<AggregateSpec["method"], "power-mean" | "passed"> | AggregateSpec;
    /** What happens where a value is missing. */
    readonly missing?: MissingPolicy["method"] | MissingPolicy;
    /** Whether a position with an imputed score may stand in the highest level: `allow`, or `bar` (it stands one below). */
    readonly imputedTopLevel?: "allow" | "bar";
    /** What happens to a dimension that has the same value everywhere. */
    readonly constant?: ConstantPolicy;
    /** Least share of the weight, 0 to 1, that a position must have values for to be ranked. */
    readonly minimumCoverage?: number;
    /** Least share of the positions, 0 to 1, that a dimension must have values for to count. */
    readonly minimumDimensionCoverage?: number;
    /** How scores, 0 to 100, are parted into levels; a higher level is more urgent. */
    readonly levels?: LevelPolicy;
    /** What rank equal scores get. */
    readonly ties?: "competition" | "dense" | "midrank";
    /** Points, of 100, by which scores may differ and be equal for ranking. */
    readonly tolerance?: number;
}
/** A dimension with nothing left open. */
type ResolvedDimension = Required<DimensionDefinition>;
/** Options with nothing left open but what only the caller can know; themselves valid options that give the same result. */
interface ResolvedShortageOptions extends Required<Omit<ShortageOptions, "overallRatio" | "groupWeights" | "normalise" | "treat">> {
    readonly dimensions: readonly ResolvedDimension[];
    readonly weights: WeightSpec;
    readonly aggregate: AggregateSpec;
    readonly missing: MissingPolicy;
    readonly overallRatio?: number;
    readonly groupWeights?: Readonly<Record<string, number>>;
}

/** Options of {@link auditCoherence}: those of `scoreShortage`, and when a pair is a near-duplicate. */
interface CoherenceOptions extends ShortageOptions {
    /** Correlation from which two dimensions are near-duplicates, above 0 and up to 1; 0.95 if left out. */
    readonly duplicateFrom?: number;
}
/**
 * Audits whether the dimensions of a shortage index hang together, and whether each counts as much as its weight says.
 *
 * Scores the positions as `scoreShortage` does with the same options, and reads the normalised scores of the ranked ones;
 * an imputed score counts as a gap. A dimension without weight that has no scores, or one that is the same wherever all
 * dimensions are there, has no correlation: it is listed with `null` and takes no part. Formulas: `auditColumns`, which
 * takes columns of an index of any kind.
 *
 * @param positions - Shape `[n]`, n ≥ 3; as for `scoreShortage`; never modified.
 * @param options - Those of `scoreShortage`, and when a pair is a near-duplicate.
 * @returns Pairs in the order of the dimensions, alpha, principal components, and each dimension's part; plain JSON.
 * @throws {IndexError} any code of `scoreShortage`.
 * @throws {IndexError} `missing-value` if fewer than 3 ranked positions have all dimensions, or none of these varies.
 * @throws {IndexError} `invalid-option` for a `duplicateFrom` that cannot be one.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Paruolo, Saisana, Saltelli (2013),
 *   Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176(3) 609–634, for the correlation ratio.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", demand: 10, education: 12, experience: 1, salary: 30_000 };
 * const welder = { ...nurse, id: "welder", demand: 50, education: 9, experience: 5, salary: 60_000 };
 * auditCoherence([nurse, clerk, welder]).pairs.filter(({ flag }) => flag === "negative").map(({ first, second }) => `${first} ${second}`); // => ["education experience", "education salary"]
 */
declare function auditCoherence(positions: readonly Position[], options?: CoherenceOptions): CoherenceAudit;

/** Languages that explanations are worded in. */
type Language = "en" | "zh";

/** Facts of a notice, by its code. */
type ShortageNoticeFacts = 
/** A dimension has the same value everywhere. */
{
    readonly code: "constant-dimension";
    readonly dimension: string;
    readonly treatment: "neutral" | "exclude" | "kept";
}
/** No dimension tells one position from another: all weigh the same, and every constant one scores 0.5. */
 | {
    readonly code: "nothing-distinguishes";
}
/** A dimension has no value at all; it has weight 0. */
 | {
    readonly code: "missing-dimension";
    readonly dimension: string;
}
/** A dimension has values for too few positions; it has weight 0. */
 | {
    readonly code: "dimension-below-coverage";
    readonly dimension: string;
    readonly coverage: number;
}
/** Some positions have no value for a dimension. */
 | {
    readonly code: "missing-values";
    readonly dimension: string;
    readonly count: number;
    readonly treatment: "reweight" | "median" | "mean" | "worst";
}
/** Positions whose score would reach the highest level, and that stand one below for an imputed part of it. */
 | {
    readonly code: "barred-from-top-level";
    readonly count: number;
}
/** Ranked positions whose gaps handed their weight to other dimensions. */
 | {
    readonly code: "weights-redistributed";
    readonly count: number;
}
/** Positions that too little is known of to rank them. */
 | {
    readonly code: "positions-excluded";
    readonly count: number;
}
/** Outliers of a dimension were changed. */
 | {
    readonly code: "treated-outliers";
    readonly dimension: string;
    readonly count: number;
    readonly treatment: "winsorised" | "log";
}
/** Comparisons of importance contradict one another. */
 | {
    readonly code: "inconsistent-comparisons";
    readonly ratio: number;
}
/** No position has anyone available: supply and demand cannot be compared. */
 | {
    readonly code: "no-supply";
}
/** No position with supply data wants anyone: supply and demand cannot be compared. */
 | {
    readonly code: "no-demand";
}
/** Positions of which only stock or only mobile is known; the other counted as 0. */
 | {
    readonly code: "one-sided-supply";
    readonly count: number;
}
/** Scarcity has little weight in an index of shortage. */
 | {
    readonly code: "scarcity-starved";
    readonly weight: number;
};
/** Something that a reader of a result must know: a closed code, its facts, and a sentence. */
type ShortageNotice = ShortageNoticeFacts & {
    /** In English; `wordNotice` words it in Chinese too. */
    readonly message: string;
};

/** What one dimension adds to a position's score. */
interface DimensionScore {
    /** As measured, in the dimension's unit; `null` where it is missing. */
    readonly value: number | null;
    /** Normalised, 0 to 1, 1 the most urgent; `null` where it is missing or the dimension takes no part. */
    readonly score: number | null;
    /** Weight as it counts for this position, after its gaps; the weights of a position sum to 1. */
    readonly weight: number;
    /** Points of the position's score; they add up to it. `null` unless the index is arithmetic. */
    readonly contribution: number | null;
    /** There where the score stands in for a missing value. */
    readonly imputed?: true;
}
/** Weighted means of the scores of each group, 0 to 100; `null` where nothing of the group counts. */
interface SubScores {
    /** Of supply and demand: how short people are. */
    readonly scarcity: number | null;
    /** Of education, experience and further requirements: how much is asked of them. */
    readonly bar: number | null;
    /** Of salary: how much is paid. */
    readonly price: number | null;
    /** Of the caller's own groups. */
    readonly [group: string]: number | null;
}
/** Counts behind the figures of a position. */
interface Evidence {
    readonly advertisements: number;
    /** People wanted. */
    readonly demand: number;
    /** People working in the position; `null` when there is no supply data. */
    readonly stock: number | null;
    /** People intending to move; `null` when there is no supply data. */
    readonly mobile: number | null;
}
/** One position of a ranking. */
interface RankedShortage {
    /** 1 the most urgent. */
    readonly rank: number;
    readonly id: string;
    readonly name: string;
    readonly industry: string | null;
    /** 0 to 100. */
    readonly score: number;
    /** 1 the least urgent; 5 the most by default. */
    readonly level: number;
    /** Share of the weight that the position has values for, 0 to 1. */
    readonly coverage: number;
    /** By dimension id, in the order of the dimensions. */
    readonly dimensions: Readonly<Record<string, DimensionScore>>;
    readonly subScores: SubScores;
    readonly evidence: Evidence;
    /** There where a score that has weight stands in for a missing value. */
    readonly imputed?: true;
}
/** One position that is not ranked. */
interface ExcludedPosition {
    readonly id: string;
    readonly name: string;
    readonly industry: string | null;
    /** `no-values`: nothing that has weight is known of it. `below-minimum-coverage`: too little is. */
    readonly reason: "no-values" | "below-minimum-coverage";
    /** Share of the weight that it has values for, 0 to 1. */
    readonly coverage: number;
    /** Ids of the dimensions that it has no value for. */
    readonly missing: readonly string[];
    readonly evidence: Evidence;
}
/** What was observed of a dimension, in its unit; what its scores refer to. */
interface ObservedDimension {
    /** Number of positions with a value. */
    readonly values: number;
    /** Least value, after any treatment of outliers; `null` where there is none. */
    readonly min: number | null;
    /** Greatest value, after any treatment of outliers; `null` where there is none. */
    readonly max: number | null;
    /** Mean on the dimension's scale, for methods that refer to it. */
    readonly mean?: number;
    /** Standard deviation on the dimension's scale, for methods that refer to it. */
    readonly deviation?: number;
}
/** Everything needed to compute a result again, and to compute others that compare with it. */
interface ShortageMethod {
    /** Version of the form of a result. */
    readonly format: 1;
    readonly library: "shortage-index";
    /** Every option as it held, defaults included; passed to `scoreShortage` with the same positions it gives the same result. */
    readonly options: ResolvedShortageOptions;
    /** By dimension id. */
    readonly observed: Readonly<Record<string, ObservedDimension>>;
    /** What `supplyDemand` was worked out from; `null` where it is no dimension of the index. */
    readonly supplyDemand: {
        /** Vacancies per available person that it is shrunk to; `null` where there is none. */
        readonly ratio: number | null;
        /** People wanted, over the positions with supply data. */
        readonly demand: number;
        /** People available, over the positions with supply data. */
        readonly available: number;
        /** Number of positions with supply data. */
        readonly positions: number;
    } | null;
    /** Currency of the salaries. */
    readonly currency: CurrencyCode | null;
    /** Number of positions passed in: ranked and excluded ones. */
    readonly positions: number;
}
/** A ranking of positions by how urgently people are short; plain JSON. */
interface ShortageResult {
    /** Best first; equals in code-unit order of their ids. */
    readonly ranking: readonly RankedShortage[];
    /** Positions that too little is known of, in code-unit order of their ids. */
    readonly excluded: readonly ExcludedPosition[];
    /** Weights of the dimensions for a position without gaps, by id; sum 1. */
    readonly weights: Readonly<Record<string, number>>;
    readonly method: ShortageMethod;
    /** What a reader must know. */
    readonly notices: readonly ShortageNotice[];
}

/** One dimension's part in a position's score. */
interface ExplainedPart extends DimensionScore {
    readonly dimension: string;
    /** Name of the dimension in the language; the id of a dimension of the caller's own. */
    readonly label: string;
    /** Median of the normalised scores over the ranking; `null` where there is none. */
    readonly median: number | null;
    /** Normalised score less the median; `null` where either is missing. */
    readonly difference: number | null;
}
/** A position's score in parts and in words. */
interface Explanation {
    readonly id: string;
    readonly language: Language;
    readonly rank: number;
    /** Number of positions in the ranking. */
    readonly of: number;
    readonly score: number;
    readonly level: number;
    /** In the order of the dimensions; the contributions of an arithmetic index add up to the score. */
    readonly parts: readonly ExplainedPart[];
    /** Dimension furthest above the median of the ranking; `null` where none is above. */
    readonly strongest: string | null;
    /** Dimension furthest below the median of the ranking; `null` where none is below. */
    readonly weakest: string | null;
    /** Plain text, to be escaped for where it goes. */
    readonly text: string;
}

/** Options of {@link explain}. */
interface ExplainOptions {
    /** `en` if left out. */
    readonly language?: Language;
}
/**
 * Says why a position has the score that it has: a sum of parts, and where it differs from the rest.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - The language.
 * @returns The parts and a paragraph of plain text. Numbers are rounded in the text only. O(n log n).
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `unknown-id` if the ranking has no such position; names near matches, or says why it was excluded.
 * @throws {IndexError} `invalid-option` for another language.
 * @source The decomposition of a weighted sum; medians as in Hyndman, Fan (1996), definition 7.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * explain(scoreShortage([clerk, nurse]), "nurse").text.slice(0, 62); // => "Nurse has rank 1 of 2 with 100.0 of 100 points (level 5). The "
 */
declare function explain(result: ShortageResult, id: string, options?: ExplainOptions): Explanation;

/**
 * Options that score other positions, or a later edition, against what a result observed.
 *
 * Observed bounds become fixed ones (values beyond them score 0 or 1), observed means and deviations fixed references,
 * the weights given ones, and the ratio of supply and demand a fixed one. So one position alone scores what it scored
 * among the others, as far as its score rests on its own values: arithmetic, geometric, harmonic and power means do.
 *
 * Levels by quantiles or quota still refer to the positions that are passed in, and so do imputed gaps.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON.
 * @returns Options; plain JSON.
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `invalid-option` if a dimension is scored against the other positions (percentile, rank, sum) or its
 *   outliers by a rule that reads the whole column into another scale.
 * @source UNDP, Human Development Report, technical notes: fixed goalposts, so that years compare.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const frozen = freezeMethod(scoreShortage([clerk, nurse]));
 * scoreShortage([nurse], frozen).ranking[0]?.score; // => 100
 */
declare function freezeMethod(result: ShortageResult): ShortageOptions;

/**
 * Reads a result back from JSON.
 *
 * @param json - JSON text, or what it holds; never modified.
 * @returns The result, as it was when it was written.
 * @throws {IndexError} `invalid-value` if it is no JSON or no result of this version, naming the first fault by its path.
 * @source {@link ShortageResult} says what each key holds.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * parseShortageResult(JSON.stringify(scoreShortage([nurse]))).ranking[0]?.id; // => "nurse"
 */
declare function parseShortageResult(json: unknown): ShortageResult;

/** A number for every industry, or numbers by industry. */
type IndustryQuota = number | Readonly<Record<string, number>>;
/** Options of {@link pickTop}. */
interface PickTopOptions {
    /** Number of places, 1 or more. */
    readonly count: number;
    /**
     * What happens where several positions share the last rank. `exact`: places are filled by id, in code-unit order.
     * `include`: all of them are picked. `exclude`: none is. `exact` if left out.
     */
    readonly ties?: "exact" | "include" | "exclude";
    /** Least and most places of an industry; positions without an industry are bound by neither. */
    readonly perIndustry?: {
        readonly minimum?: IndustryQuota;
        readonly maximum?: IndustryQuota;
    };
    /** Least number of advertisements behind a position. */
    readonly minimumAdvertisements?: number;
    /** Least number of people wanted. */
    readonly minimumDemand?: number;
}
/** Why a position was not picked although its rank is as good as one that was, or as the last place. */
type PassedOverReason = "below-minimum-advertisements" | "below-minimum-demand"
/** Its industry has all the places it may have. */
 | "industry-maximum"
/** Its place went to an industry that must have a least number. */
 | "industry-minimum"
/** It shares the last rank with others. */
 | "tied-at-cut";
/** The head of a ranking, and how it was cut. */
interface TopPick {
    /** In the order of the ranking. */
    readonly picked: readonly RankedShortage[];
    /** The last place that went by rank (places held for an industry's minimum do not); `null` where none did. */
    readonly cut: {
        readonly rank: number;
        readonly score: number;
        /** Number of eligible positions of that rank that compete for a place: 1 where there is no tie. */
        readonly tiedAtCut: number;
        /** Points to the best position that was left without a place; `null` where none was. */
        readonly gap: number | null;
    } | null;
    /** In the order of the ranking, down to the cut or to the rank that `count` alone would reach. */
    readonly passedOver: readonly {
        readonly id: string;
        readonly reason: PassedOverReason;
    }[];
    readonly notices: readonly PickTopNotice[];
}
/** What a reader of the pick must know. */
type PickTopNotice = 
/** Fewer were picked than there are places. */
{
    readonly code: "fewer-than-count";
    readonly count: number;
    readonly picked: number;
    readonly message: string;
}
/** More were picked than there are places, for ties. */
 | {
    readonly code: "more-than-count";
    readonly count: number;
    readonly picked: number;
    readonly message: string;
}
/** A maximum names an industry that no position of the ranking has: it holds nothing back. */
 | {
    readonly code: "industry-not-ranked";
    readonly industry: string;
    readonly message: string;
};
/**
 * Picks the most urgent positions of a result: a number of places, a rule for ties at the cut, and quotas.
 *
 * First each industry's minimum is held for its best positions; the other places go by rank, as far as an industry's
 * maximum allows; where those of one rank are more than the places left, the rule for ties decides. Equal rank is what
 * the result's own rule and tolerance call equal. For every `count` the pick is contained in that of `count + 1`, with
 * each rule for ties and with quotas too, as long as both can be satisfied: what is held does not depend on `count`, and
 * the others follow one sequence.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON; never modified.
 * @param options - Number of places, and the rules.
 * @returns The picked positions, the cut, and who was passed over and why. O(n).
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `invalid-option` naming the option and the remedy.
 * @throws {IndexError} `unsatisfiable-quota` if an industry has fewer eligible positions than its minimum, its minimum
 *   exceeds its maximum, or the minimums exceed `count`.
 * @source Places by rank under lower and upper bounds of disjoint classes: the greedy pick is best place by place, for the
 *   feasible sets are those of a matroid (Edmonds 1971, Matroids and the greedy algorithm, Mathematical Programming 1).
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * pickTop(scoreShortage([clerk, nurse]), { count: 1 }).picked.map(({ id }) => id); // => ["nurse"]
 */
declare function pickTop(result: ShortageResult, options: PickTopOptions): TopPick;

/**
 * Scores positions by a composite index over plain columns: treat, normalise, fill gaps, weight, aggregate, rank.
 *
 * NaN in a column means that there is no value, and is taken only with a `missing` rule. Every part of a score can be
 * looked up in the result. The order of the positions never shows, bit for bit, except that equals without ids are
 * ordered by index.
 *
 * @param columns - Raw values, one column for each indicator; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; each in its own unit;
 *   finite, or NaN for a gap; never modified.
 * @param definition - Everything that the index depends on, as plain JSON.
 * @param context - Ids and segments of the positions, [n] each.
 * @returns Scores in [0, 1], 1 the best, with all parts. Expected O(m n) with arithmetic means and min–max scores.
 * @throws {IndexError} `empty-input` if there is no indicator or no position.
 * @throws {IndexError} `length-mismatch` if columns, indicators, ids or segments differ in number.
 * @throws {IndexError} `duplicate-id` if two indicators have the same id.
 * @throws {IndexError} `non-finite-value` at the first ±Infinity or what is no number, with row and indicator.
 * @throws {IndexError} `missing-value` at the first gap without a `missing` rule, with row and indicator; or if the
 *   method of aggregation cannot do without a value.
 * @throws {IndexError} `constant-indicator` at an indicator whose values are all equal, unless `constant` says otherwise.
 * @throws {IndexError} `unknown-id` if the group weights do not fit the groups.
 * @throws {IndexError} `weights-sum` if nothing that takes part has weight.
 * @throws {IndexError} `invalid-option` for what the definition cannot hold.
 * @throws {IndexError} any code of the methods that the definition names, with row and indicator.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators: the steps and their order.
 * @example
 * scoreIndex([[1, 2, 3], [30, 10, 20]], { indicators: [{ id: "demand", direction: "benefit" }, { id: "supply", direction: "cost" }], normalise: { method: "min-max" }, weight: { method: "equal" }, aggregate: { method: "arithmetic" } }).scores; // => [0, 0.75, 0.75]
 */
declare function scoreIndex(columns: readonly ArrayLike<number>[], definition: IndexDefinition, context?: IndexContext): IndexScores;

/**
 * Ranks positions by how urgently people are short, and says of each why.
 *
 * Five dimensions, all benefits: vacancies per available person, shrunk to the ratio of all positions; required
 * schooling; required experience; further requirements; salary. Each is normalised to 0–1 (min–max; supply and demand
 * and salary on a log scale), weighted (equal) and summed: `score = 100 × Σ weight × normalised`. Each of these choices
 * is an option; the defaults and their reasons stand in `shortageDefaults`.
 *
 * Scores are relative to the positions passed in: adding one can move every other. `freezeMethod` fixes what they refer
 * to. A gap is not a zero: the dimensions that are there share its weight, and a position of which too little is known is
 * listed under `excluded` (its values are observed all the same, and count for the bounds). A dimension that is the same
 * everywhere, or has no value anywhere, gets weight 0; where all are constant, every position scores 50.
 *
 * @param positions - Shape `[n]`, n ≥ 1; ids that differ; counts of 0 to 2⁵³ − 1, other figures finite and ≥ 0; salaries
 *   in one currency; `null` is a gap; never modified. Their order never shows, bit for bit.
 * @param options - What differs from the defaults; plain JSON.
 * @returns The ranking, best first, with all parts, and what a reader must know; plain JSON. Of more than 10 000
 *   positions the parts of each are worked out when first read. O(n log n).
 * @throws {IndexError} `invalid-option` naming the option and the remedy.
 * @throws {IndexError} `empty-input` if there are no positions.
 * @throws {IndexError} `invalid-value` or `non-finite-value` at the first figure that cannot be one, with index and column.
 * @throws {IndexError} `non-positive-value` at a value of 0 in a dimension on a log scale, with index and column.
 * @throws {IndexError} `duplicate-id` at the second position of an id.
 * @throws {IndexError} `mixed-currencies` at the first salary in another currency.
 * @throws {IndexError} `missing-value` at the first gap if `missing` is `refuse`.
 * @throws {IndexError} `constant-indicator` if `constant` is `refuse` and a dimension is the same everywhere.
 * @throws {IndexError} `weights-sum` if no dimension that has weight has a value anywhere.
 * @throws {IndexError} `unsatisfiable-quota` if `levels` is a quota for fewer positions than are ranked.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators: the steps and their order. The five dimensions:
 *   yearly catalogues of urgently needed talent; no publication states their weights or normalisation.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * scoreShortage([clerk, nurse]).ranking.map(({ rank, id, score }) => `${rank} ${id} ${score}`); // => ["1 nurse 100", "2 clerk 0"]
 */
declare function scoreShortage(positions: readonly Position[], options?: ShortageOptions): ShortageResult;

/** A value that holds where the caller says nothing, and why. */
interface Default<T> {
    readonly value: T;
    readonly reason: string;
}
/** The defaults of {@link scoreShortage}, by option; those of the dimensions by dimension. */
interface ShortageDefaults {
    readonly dimensions: readonly Default<ResolvedDimension & {
        readonly id: DimensionId;
    }>[];
    readonly options: {
        readonly [Name in keyof Omit<Required<ResolvedShortageOptions>, "dimensions" | "overallRatio" | "groupWeights">]: Default<ResolvedShortageOptions[Name]>;
    };
    /** Share of the weight below which scarcity counts as starved. */
    readonly starvedBelow: Default<number>;
}
/** Every default of the shortage index, each with its reason: the one place where they stand. */
declare const shortageDefaults: ShortageDefaults;
/**
 * Levels of the model case, as published: 27 positions at ★5, 32 at ★4, 42 at ★3, 63 at ★2 and 79 at ★1, 243 in all.
 * The cut points behind them are not published: levels by this quota are a reconstruction, not that city's method.
 */
declare const modelCaseLevelQuota: {
    readonly kind: "quota";
    readonly counts: readonly number[];
};

/**
 * Words a notice.
 *
 * @param notice - A notice of a result.
 * @param options - Language of the sentence: `en` (if left out) or `zh`.
 * @returns One sentence; plain text, to be escaped for where it goes.
 * @source The codes are listed in {@link ShortageNoticeFacts}.
 * @example
 * wordNotice({ code: "positions-excluded", count: 2 }); // => "2 positions are not ranked: too little is known of them."
 * wordNotice({ code: "positions-excluded", count: 2 }, { language: "zh" }); // => "2个岗位因数据不足未参与排名。"
 */
declare function wordNotice(notice: ShortageNoticeFacts, options?: {
    readonly language?: "en" | "zh" | undefined;
}): string;

/** What makes two records speak of the same position. */
type PositionIdentity = 
/** The normalised title alone. */
"name"
/** The industry and the normalised title. */
 | "industry-and-name";
/** How a tally was counted. Only tallies counted alike can be merged. */
interface TallyMethod {
    readonly by: PositionIdentity;
    /** Vacancies that an advertisement for "several" people counts as; an integer, 1 or more. */
    readonly vacanciesWhenSeveral: number;
    /** Vacancies that an advertisement counts as when it states no number; an integer, 1 or more. */
    readonly vacanciesWhenUnstated: number;
}
/** Vacancies advertised in one industry. */
interface IndustryCount {
    readonly industry: string;
    readonly vacancies: number;
}
/** Advertisements that offer one annual salary. */
interface SalaryCount {
    readonly currency: CurrencyCode;
    /** Midpoint of the annual salary, in thousandths of the currency unit. */
    readonly annualThousandths: number;
    readonly advertisements: number;
}
/** Everything that is counted about one position. Every number is an integer from 0 to 2^53 − 1. */
interface PositionCounts {
    readonly name: string;
    /** The position's industry where the tally is by `industry-and-name`; else `null`. */
    readonly industry: string | null;
    readonly advertisements: number;
    /** People wanted. */
    readonly vacancies: number;
    /** Vacancies whose advertisement says which schooling is required. */
    readonly educationVacancies: number;
    /** Sum of required years of schooling times vacancies. */
    readonly educationYears: number;
    /** Vacancies whose advertisement says which experience is required. */
    readonly experienceVacancies: number;
    /** Sum of required least experience in months times vacancies. */
    readonly experienceMonths: number;
    /** Vacancies whose advertisement has a text or tags. */
    readonly requirementsVacancies: number;
    /** Sum of the weighted count of requirements in thousandths times vacancies. */
    readonly requirementsThousandths: number;
    /** Annual salaries, one entry for each currency and amount, in that order. */
    readonly salaries: readonly SalaryCount[];
    /** Advertisements whose salary comes to no annual figure: day or hour pay without working time. */
    readonly salariesWithoutAnnual: number;
    /** Advertisements whose annual salary is in no known currency. */
    readonly salariesWithoutCurrency: number;
    /** Vacancies by industry where the tally is by `name`, in code-unit order; else empty. */
    readonly industries: readonly IndustryCount[];
    /** People working in the position. */
    readonly stock: number;
    /** People intending to move. */
    readonly mobile: number;
}
/** A tally as plain data: what `JSON.stringify` writes, and what an SQL engine can produce. */
interface TallyData {
    /** Version of this shape. */
    readonly version: 1;
    /** `null` only in a tally of nothing that merges with any other. */
    readonly method: TallyMethod | null;
    /** Whether talent was counted at all; where not, `stock` and `mobile` are unknown and not zero. */
    readonly talentGiven: boolean;
    /** One entry a position, by name and then industry, in code-unit order. */
    readonly positions: readonly PositionCounts[];
}

/** Sums over a tally. */
interface TallyTotals {
    /** Positions that at least one advertisement names. */
    readonly positions: number;
    readonly advertisements: number;
    readonly vacancies: number;
    /** People working in advertised positions; `null` when no talent was counted. */
    readonly stock: number | null;
    /** People intending to move, from advertised positions; `null` when no talent was counted. */
    readonly mobile: number | null;
    /** Talent of positions that no advertisement names; it takes part in no position. */
    readonly unadvertised: {
        readonly positions: number;
        readonly stock: number;
        readonly mobile: number;
    };
    /** Advertisements by what they say of the salary. */
    readonly salaries: {
        /** With an annual salary in a known currency, most advertisements first. */
        readonly stated: readonly {
            readonly currency: CurrencyCode;
            readonly advertisements: number;
        }[];
        readonly withoutAnnual: number;
        readonly withoutCurrency: number;
        readonly notStated: number;
    };
}

/** Options of {@link Tally.positions}. */
interface PositionsOptions {
    /** The currency whose salaries count; salaries in another count as missing. Needed when the tally holds several. */
    readonly currency?: CurrencyCode;
}
/** What was counted about each position: a sum that merges with others of its kind, in any order, to the same bits. */
interface Tally {
    /** How it was counted; `null` only in {@link emptyTally}. */
    readonly method: TallyMethod | null;
    /**
     * The positions that at least one advertisement names, with the mean or median of what was counted.
     *
     * `education`, `experience` and `requirements` are means over the vacancies whose advertisement states them, `salary`
     * is the lower median over the advertisements that state one, `industry` the one with most vacancies (of two alike, the
     * first in code-unit order). Talent is looked up by the same identity; what no advertisement asks for is in
     * {@link Tally.totals}.
     *
     * @param options - The currency, where there are several.
     * @returns Positions; sorted by `id` in code-unit order; new objects at each call.
     * @throws {IndexError} `mixed-currencies` if the tally holds salaries in several currencies and no `currency` is given.
     * @throws {IndexError} `invalid-option` if `currency` is no three capital letters.
     */
    positions(options?: PositionsOptions): readonly Position[];
    /**
     * Sums over all positions, and what found no place in them.
     *
     * @returns The sums, as plain data.
     * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
     */
    totals(): TallyTotals;
    /**
     * The tally as plain data; `createTally` reads it back.
     *
     * @returns Data to read only; the same at each call.
     */
    toJSON(): TallyData;
}

/**
 * Makes a tally of counts that something else counted: `JSON.parse` of a stored one, or an SQL engine.
 *
 * Order does not matter; what cannot be the result of counting is refused.
 *
 * @param data - Counts, one entry a position; copied, never modified.
 * @returns The tally.
 * @throws {IndexError} `invalid-value` at the first number that is no count or exceeds the whole that it is part of.
 * @throws {IndexError} `duplicate-id` if two entries speak of the same position, or two of its entries of the same
 *   salary or industry.
 * @example
 * const text = JSON.stringify(emptyTally());
 * createTally(JSON.parse(text)).toJSON(); // => { version: 1, method: null, talentGiven: false, positions: [] }
 */
declare function createTally(data: TallyData): Tally;

/**
 * The tally of nothing: merged with any other it gives that other, however that was counted.
 *
 * @returns A tally without positions, without talent and without a method.
 * @example
 * emptyTally().positions(); // => []
 */
declare function emptyTally(): Tally;

/**
 * Adds two tallies up.
 *
 * Associative and commutative, with {@link emptyTally} as the empty one: however rows are split, tallied and merged, the
 * result has the same bits as the tally of all of them. Talent counts as given when either has it.
 *
 * Cost O(positions and distinct salaries of both).
 *
 * @param a - A tally; never modified.
 * @param b - A tally counted the same way; never modified.
 * @returns The tally of the records of both.
 * @throws {IndexError} `invalid-value` if either is no tally.
 * @throws {IndexError} `incompatible-tallies` if the two were counted with different options.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * mergeTallies(emptyTally(), tallyPositions([])).positions(); // => []
 */
declare function mergeTallies(a: Tally, b: Tally): Tally;

/** Options of {@link tallyPositions}. */
interface TallyOptions {
    /** What makes two records speak of the same position. Default `name`. */
    readonly by?: PositionIdentity;
    /** Vacancies that "several" counts as. Default 2, the least the word can mean. */
    readonly vacanciesWhenSeveral?: number;
    /** Vacancies that an advertisement counts as when it states no number. Default 1. */
    readonly vacanciesWhenUnstated?: number;
}
/**
 * Counts records into positions: people wanted, schooling, experience, requirements, salaries and talent of each.
 *
 * Every sum is an integer (people; years, months or thousandths times vacancies) and every salary a count in a histogram,
 * so that any order of the rows and any split into tallies that are merged gives the same bits.
 *
 * Records are read once and not kept: memory grows with the number of distinct positions and of distinct salaries of
 * each, not with the number of rows. A range that is open at one end counts at its stated end.
 *
 * @param jobs - Advertisements; any iterable or async iterable; read once; never modified.
 * @param talent - Talent records; the same. Left out, `stock` and `mobile` of every position are `null`: unknown, not 0.
 * @param options - Identity of a position, and what a headcount without a number counts as.
 * @returns The tally; a promise of it where `jobs` or `talent` is an async iterable.
 * @throws {IndexError} `invalid-value` at the first record that cannot be counted, with its row and field.
 * @throws {IndexError} `invalid-option` if an option is not one of those listed.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * const job = { kind: "job", position: "焊工", title: "焊工", industry: null, headcount: 3, salary: null, education: null, experience: { minYears: 2, maxYears: null, required: true }, requirements: null } as const;
 * const tally = tallyPositions([job, { ...job, headcount: null, experience: null }]);
 * tally.positions().map(({ id, demand, experience }) => ({ id, demand, experience })); // => [{ id: "焊工", demand: 4, experience: 2 }]
 */
declare function tallyPositions(jobs: Iterable<JobRecord>, talent?: Iterable<TalentRecord>, options?: TallyOptions): Tally;
declare function tallyPositions(jobs: Iterable<JobRecord> | AsyncIterable<JobRecord>, talent?: Iterable<TalentRecord> | AsyncIterable<TalentRecord>, options?: TallyOptions): Promise<Tally>;

/** Weights from pairwise comparisons, and how far the comparisons contradict one another. */
interface AhpWeights {
    /** Weights; shape `[m]`; ≥ 0; sum 1. */
    readonly weights: number[];
    /** Principal eigenvalue, m where the comparisons are consistent, above it otherwise. */
    readonly eigenvalue: number;
    /** (eigenvalue − m) / (m − 1); 0 for fewer than 3 indicators. */
    readonly consistencyIndex: number;
    /** Consistency index over that of random comparisons; 0 for fewer than 3 indicators; from 0.10 compare again. */
    readonly consistencyRatio: number;
    /** Whether the ratio is below 0.10. */
    readonly consistent: boolean;
}
/**
 * Weights by the analytic hierarchy process: the principal eigenvector of pairwise comparisons of importance.
 *
 * `A w = λ w`, λ the greatest eigenvalue, w scaled to sum 1; `CI = (λ − m) / (m − 1)`, `CR = CI / RI`.
 *
 * @param comparisons - How many times as important indicator i is as indicator j; shape `[m × m]`, 1 ≤ m ≤ 15; above 0;
 *   1 on the diagonal; `aⱼᵢ = 1 / aᵢⱼ` within 1 %; never modified.
 * @returns Weights, and how consistent the comparisons are.
 * @throws {IndexError} `empty-input` if there are no comparisons.
 * @throws {IndexError} `length-mismatch` if they are not square.
 * @throws {IndexError} `non-positive-value` at a comparison that is not a finite number above 0.
 * @throws {IndexError} `invalid-value` at a diagonal that is not 1 or a pair that is not reciprocal.
 * @throws {IndexError} `invalid-option` for more than 15 indicators, for which there is no random index.
 * @source Saaty (1980), The Analytic Hierarchy Process: eigenvector, and table of the random index.
 * @example
 * weightAhp([[1, 2], [0.5, 1]]).weights.map((weight) => weight.toFixed(9)); // => ["0.666666667", "0.333333333"]
 */
declare function weightAhp(comparisons: readonly (readonly number[])[]): AhpWeights;

/** Comparisons with the best and with the worst indicator. */
interface BestWorstOptions {
    /** Number of the most important indicator, from 0. */
    readonly best: number;
    /** Number of the least important indicator, from 0; another than `best`. */
    readonly worst: number;
    /** How many times as important the best is as each indicator; shape `[m]`; ≥ 1; 1 at `best`. */
    readonly bestToOthers: readonly number[];
    /** How many times as important each indicator is as the worst; shape `[m]`; ≥ 1; 1 at `worst`. */
    readonly othersToWorst: readonly number[];
}
/** Weights by the best–worst method, and how far the comparisons contradict one another. */
interface BestWorstWeights {
    /** Weights; shape `[m]`; ≥ 0; sum 1. */
    readonly weights: number[];
    /** Greatest contradiction left, ξ; 0 where the comparisons are consistent. The linear model reads it as it is. */
    readonly inconsistency: number;
    /**
     * How far the comparisons themselves contradict one another, 0 to 1 (above 1 where one exceeds that of best with worst):
     * the greatest of `|a_Bj a_jW − a_BW| / (a_BW² − a_BW)`; 0 where a_BW is 1 and all agree.
     */
    readonly consistencyRatio: number;
}
/**
 * Weights by the best–worst method, linear model: those that contradict the comparisons least at the worst place.
 *
 * The least ξ with `|w_B − a_Bj wⱼ| ≤ ξ`, `|wⱼ − a_jW w_W| ≤ ξ`, `w ≥ 0`, `Σ w = 1`.
 *
 * Needs 2 m − 3 comparisons where the analytic hierarchy process needs m (m − 1) / 2.
 *
 * @param options - Which indicators are best and worst, and the comparisons with them; m ≥ 2.
 * @returns Weights, the contradiction left, and that of the comparisons themselves. O(m³) in practice.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `invalid-value` at a comparison that is not a finite number of 1 or more, or not 1 with itself.
 * @throws {IndexError} `invalid-option` if `best` and `worst` are not two of the indicators.
 * @source Rezaei (2016), Best-worst multi-criteria decision-making method: Some properties and a linear model, Omega 64,
 *   126–130, doi:10.1016/j.omega.2015.12.001; Liang, Brunelli, Rezaei (2020), Consistency issues in the best worst
 *   method: Measurements and thresholds, Omega 96, 102175, for the ratio.
 * @example
 * weightBestWorst({ best: 0, worst: 2, bestToOthers: [1, 2, 4], othersToWorst: [4, 2, 1] }).weights.map((weight) => weight.toFixed(6)); // => ["0.571429", "0.285714", "0.142857"]
 */
declare function weightBestWorst(options: BestWorstOptions): BestWorstWeights;

/** Mean weights of several experts, and how far they disagree. */
interface BudgetAllocation {
    /** Mean of the experts' shares; shape `[m]`; ≥ 0; sum 1. */
    readonly weights: number[];
    /** Standard deviation of the experts' shares, of a sample; shape `[m]`; all 0 for one expert. */
    readonly spread: number[];
}
/**
 * Weights by budget allocation: each expert hands out points, and the mean of their shares counts.
 *
 * An expert counts the same, however many points were handed out.
 *
 * @param allocations - Points of each expert for each indicator; shape `[experts × m]`, m ≥ 1; finite, ≥ 0, not all 0 for
 *   an expert; never modified.
 * @returns Mean shares and their spread; the same bits in whatever order the experts come.
 * @throws {IndexError} `empty-input` if there is no expert or no indicator.
 * @throws {IndexError} `length-mismatch` if the experts differ in the number of indicators.
 * @throws {IndexError} `invalid-value` at points that are negative or not finite.
 * @throws {IndexError} `weights-sum` if an expert hands out nothing.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, budget allocation process.
 * @example
 * weightBudgetAllocation([[50, 50], [3, 1]]).weights; // => [0.625, 0.375]
 */
declare function weightBudgetAllocation(allocations: readonly (readonly number[])[]): BudgetAllocation;

/** Options of {@link weightCoefficientOfVariation}. */
interface CoefficientOfVariationOptions {
    /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
    readonly directions?: readonly Direction[];
}
/**
 * Coefficient of variation weights: an indicator weighs more, the more it varies beside its mean.
 *
 * `vⱼ = σⱼ / x̄ⱼ`, `wⱼ = vⱼ / Σ v`, on raw values with a true zero. Whether σ is a sample's or a population's does not
 * show. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Pearson (1896), for the coefficient of variation; the weights are its shares.
 * @example
 * weightCoefficientOfVariation([[1, 3], [10, 30], [7, 7]]); // => [0.5, 0.5, 0]
 */
declare function weightCoefficientOfVariation(columns: readonly ArrayLike<number>[], options?: CoefficientOfVariationOptions): number[];

/** Options of {@link weightCritic}. */
interface CriticOptions {
    /** Direction of each indicator; a cost is turned before correlations are taken. */
    readonly directions: readonly Direction[];
}
/**
 * CRITIC weights: an indicator weighs more, the more it varies and the less it goes with the others.
 *
 * On min–max scores by direction: `Cⱼ = σⱼ Σₖ (1 − rⱼₖ)`, `wⱼ = Cⱼ / Σ C`; σ the standard deviation, r Pearson's
 * correlation. Whether σ is a sample's or a population's does not show, for the factor is the same for all.
 *
 * An indicator and its mirror image (one a cost, one a benefit) count as opposed, which some programs miss.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Directions, one for each column.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m² n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` at the first constant column: it has no correlation.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `weights-sum` if there are several columns and each says the same as all others.
 * @source Diakoulaki, Mavrotas, Papayannakis (1995), Determining objective weights in multiple criteria problems: the
 *   CRITIC method, Computers & Operations Research 22(7) 763–770.
 * @example
 * weightCritic([[0, 1, 2], [2, 1, 0]], { directions: ["benefit", "benefit"] }); // => [0.5, 0.5]
 */
declare function weightCritic(columns: readonly ArrayLike<number>[], options: CriticOptions): number[];

/** Options of {@link weightEntropy}. */
interface EntropyOptions {
    /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
    readonly directions?: readonly Direction[];
}
/**
 * Entropy weights: an indicator weighs more, the less evenly its total is spread over the positions.
 *
 * `pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ`, `eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln n` with `0 ln 0 = 0`, `wⱼ = (1 − eⱼ) / Σⱼ (1 − eⱼ)`
 *
 * The unit's zero point counts (shares of a total mean nothing on an interval scale), the unit's size does not. A
 * constant indicator gets weight 0. What varies is not what matters: look at the weights before you trust them.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Shannon (1948); Hwang, Yoon (1981), Multiple Attribute Decision Making, entropy method; scikit-criteria
 *   0.10, `entropy_weights`.
 * @example
 * weightEntropy([[1, 1], [0, 1]]); // => [0, 1]
 */
declare function weightEntropy(columns: readonly ArrayLike<number>[], options?: EntropyOptions): number[];

/**
 * The same weight for each of `size` indicators: `1 / m`.
 *
 * Equal weights are a choice too: two indicators that say the same count twice.
 *
 * @param size - Number of indicators, m; an integer, 1 or more. Columns are taken as well: then their number counts.
 * @returns Weights; shape `[m]`; sum 1.
 * @throws {IndexError} `invalid-option` if the number is not an integer of 1 or more.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weighting: equal weighting.
 * @example
 * weightEqual(4); // => [0.25, 0.25, 0.25, 0.25]
 */
declare function weightEqual(size: number | readonly ArrayLike<number>[]): number[];

/** Options of {@link weightGini}. */
interface GiniOptions {
    /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
    readonly directions?: readonly Direction[];
}
/**
 * Gini weights: an indicator weighs more, the more unequally it is spread over the positions.
 *
 * `Gⱼ = Σᵢ Σₖ |xᵢⱼ − xₖⱼ| / (2 n² x̄ⱼ)`, `wⱼ = Gⱼ / Σ G`, on raw values with a true zero. A constant indicator gets
 * weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m n log n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Gini (1912), for the coefficient; its shares as weights: `gini_weights` of pymcdm 1.4 (which takes O(n²)) and of
 *   scikit-criteria 0.10.
 * @example
 * weightGini([[0, 4], [5, 5]]); // => [1, 0]
 */
declare function weightGini(columns: readonly ArrayLike<number>[], options?: GiniOptions): number[];

/**
 * Weights from given relative importance: `wⱼ = aⱼ / Σ a`.
 *
 * Only the proportions count: `[2, 1, 1]`, `[50, 25, 25]` and `[0.5, 0.25, 0.25]` are the same weights.
 *
 * @param importance - Relative importance; shape `[m]`, m ≥ 1; finite, ≥ 0, not all 0; never modified.
 * @returns Weights; shape `[m]`; order of `importance`; ≥ 0; sum 1.
 * @throws {IndexError} `empty-input` if nothing is given.
 * @throws {IndexError} `invalid-value` at the first that is negative or not finite.
 * @throws {IndexError} `weights-sum` if all are 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weighting.
 * @example
 * weightGiven([2, 1, 1]); // => [0.5, 0.25, 0.25]
 */
declare function weightGiven(importance: readonly number[]): number[];

/** Options of {@link weightMerec}. */
interface MerecOptions {
    /** Direction of each indicator. */
    readonly directions: readonly Direction[];
}
/**
 * MEREC weights: an indicator weighs more, the more the positions' overall performance changes without it.
 *
 * `nᵢⱼ = minⱼ / xᵢⱼ` for a benefit, `xᵢⱼ / maxⱼ` for a cost; `Sᵢ = ln (1 + Σⱼ |ln nᵢⱼ| / m)`; `S′ᵢⱼ` the same without
 * the term of j; `Eⱼ = Σᵢ |S′ᵢⱼ − Sᵢ|`; `wⱼ = Eⱼ / Σ E`. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, above 0; never modified.
 * @param options - Directions, one for each column.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that is not above 0.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Keshavarz-Ghorabaee et al. (2021), Determination of Objective Weights Using a New Method Based on the Removal
 *   Effects of Criteria (MEREC), Symmetry 13(4) 525, doi:10.3390/sym13040525; `merec_weights` of pymcdm 1.4 and of
 *   scikit-criteria 0.10.
 * @example
 * weightMerec([[1, 2], [2, 4]], { directions: ["benefit", "benefit"] }); // => [0.5, 0.5]
 */
declare function weightMerec(columns: readonly ArrayLike<number>[], options: MerecOptions): number[];

/** Options of {@link weightPca}. */
interface PcaOptions {
    /** Direction of each indicator; a cost is turned before correlations are taken, which leaves the weights as they are. */
    readonly directions?: readonly Direction[];
    /** Shares of the `squared` loadings (if left out), which are shares of the component's variance, or of the `absolute` ones. */
    readonly loadings?: "squared" | "absolute";
}
/**
 * Principal component weights: an indicator weighs more, the more it loads on the first principal component of the
 * correlation matrix.
 *
 * `wⱼ = vⱼ²`, v the eigenvector of length 1 of the greatest eigenvalue; or `|vⱼ| / Σ |v|`.
 *
 * Correlated indicators get high weights: the opposite of CRITIC. An indicator that stands alone gets next to none.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Which loadings are shared.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m² n + m³).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` at the first constant column: it has no correlation.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `invalid-option` for other `loadings`.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weights based on principal components.
 * @example
 * weightPca([[1, 2, 3], [2, 4, 6]]).map((weight) => weight.toFixed(12)); // => ["0.500000000000", "0.500000000000"]
 */
declare function weightPca(columns: readonly ArrayLike<number>[], options?: PcaOptions): number[];

/** Options of {@link weightStandardDeviation}. */
interface StandardDeviationOptions {
    /** Not needed, for a column and its mirror image vary alike; taken, and checked, so that methods can be exchanged. */
    readonly directions?: readonly Direction[];
}
/**
 * Standard deviation weights: an indicator weighs more, the more its min–max scores vary.
 *
 * `wⱼ = σⱼ / Σ σ`, σ of the min–max scores. On raw values the units would decide. Whether σ is a sample's or a
 * population's does not show. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @source Diakoulaki, Mavrotas, Papayannakis (1995), Computers & Operations Research 22(7) 763–770: SD weights.
 * @example
 * weightStandardDeviation([[0, 1], [0, 1000], [5, 5]]); // => [0.5, 0.5, 0]
 */
declare function weightStandardDeviation(columns: readonly ArrayLike<number>[], options?: StandardDeviationOptions): number[];

export { type AggregateSpec, type AhpWeights, type ArithmeticOptions, type AttributeOptions, type BestWorstOptions, type BestWorstWeights, type BordaOptions, type BordaScoreOptions, type BudgetAllocation, type CoefficientOfVariationOptions, type CoherenceAudit, type CoherenceOptions, type ColumnAuditOptions, type CompiledLexicon, type CompiledLiteral, type ConstantPolicy, type CopelandOptions, type CoprasOptions, type CountWinsorOptions, type CriticOptions, type CurrencyCode, type Default, type DetectedColumns, type DimensionDefinition, type DimensionId, type DimensionScore, type Direction, type EducationLevel, type EducationRequirement, type EntropyOptions, type Evidence, type ExcludedPosition, type ExperienceRequirement, type ExplainOptions, type ExplainedPart, type Explanation, type FieldCounts, type GeometricOptions, type GiniOptions, type GoalpostsOptions, type HarmonicOptions, type IndexContext, type IndexDefinition, IndexError, type IndexErrorCode, type IndexErrorDetails, type IndexNotice, type IndexScores, type IndicatorAudit, type IndicatorDefinition, type IndicatorPair, type IndustryCount, type IndustryQuota, type JobField, type JobLedgerField, type JobRecord, type JobRecordOptions, type JobRecordsOptions, type Ledger, type LevelPolicy, type Lexicon, type LexiconEntry, type LogOptions, type LogRatioOptions, type LogisticOptions, type MaxOptions, type MazziottaParetoOptions, type MerecOptions, type MinMaxOptions, type MissingPolicy, type MooraOptions, type NegationRule, type NormaliseRecordOptions, type NormaliseSpec, type NormalisedRecord, type NormalisedRecords, type NormalisedRecordsAsync, type ObservedDimension, type ParseFailure, type Parsed, type ParsedAttributes, type ParsedPositions, type PassedOptions, type PassedOverReason, type PcaOptions, type PercentileOptions, type PickTopNotice, type PickTopOptions, type PlainWeights, type Position, type PositionCounts, type PositionIdentity, type PositionsOptions, type PowerMeanOptions, type PreferenceFunction, type PrometheeOptions, type QuantileWinsorOptions, type RankOptions, type RankPositionsOptions, type RankScoreOptions, type RankedPosition, type RankedShortage, type RecordStreamOptions, type ReferenceSpec, type Rejection, type RejectionReason, type Requirement, type RequirementCategory, type Requirements, type RequirementsOptions, type ResolvedDimension, type ResolvedShortageOptions, type Salary, type SalaryCount, type SalaryOptions, type SalaryPeriod, type SchemaIssue, type ScoredPosition, type ShortageDefaults, type ShortageMethod, type ShortageNotice, type ShortageNoticeFacts, type ShortageOptions, type ShortageResult, type SkewnessOptions, type SkewnessTreatment, type StandardDeviationOptions, type SubScores, type SumOptions, type TalentField, type TalentLedgerField, type TalentRecord, type TalentRecordOptions, type TalentRecordsOptions, type TalentStatus, type Tally, type TallyData, type TallyMethod, type TallyOptions, type TallyTotals, type TargetOptions, type TextCount, type ThresholdOptions, type TieRule, type TitleOptions, type TopPick, type TopsisOptions, type TreatSpec, type TreatedValues, type ValueScale, type VectorOptions, type VikorOptions, type WaspasOptions, type WeightBasis, type WeightSpec, type ZScoreOptions, aggregateArithmetic, aggregateBorda, aggregateCopeland, aggregateCopras, aggregateGeometric, aggregateHarmonic, aggregateMazziottaPareto, aggregateMoora, aggregatePassed, aggregatePowerMean, aggregatePromethee, aggregateTopsis, aggregateVikor, aggregateWaspas, auditCoherence, auditColumns, compileLexicon, correlateKendall, correlateSpearman, createTally, defaultLexicon, detectColumns, emptyTally, explain, extendLexicon, foldRequirementText, freezeMethod, gradeLevels, mergeLedgers, mergeTallies, modelCaseLevelQuota, negationRules, normaliseBorda, normaliseGoalposts, normaliseLog, normaliseLogRatio, normaliseLogistic, normaliseMax, normaliseMinMax, normalisePercentile, normaliseRank, normaliseRecord, normaliseRecords, normaliseSum, normaliseTarget, normaliseThreshold, normaliseTitle, normaliseVector, normaliseZScore, parseAttributes, parseEducation, parseExperience, parseHeadcount, parsePositions, parseRequirements, parseSalary, parseShortageResult, pickTop, rankPositions, rankScores, safeParsePositions, scoreIndex, scoreShortage, shortageDefaults, tallyPositions, treatSkewness, weightAhp, weightBestWorst, weightBudgetAllocation, weightCoefficientOfVariation, weightCritic, weightEntropy, weightEqual, weightGini, weightGiven, weightMerec, weightPca, weightStandardDeviation, winsoriseByCount, winsoriseByQuantile, wordNotice };
