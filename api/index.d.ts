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
 * @source Copeland (1951); Saari, Merlin (1996), The Copeland method, Economic Theory 8, 51–76; COINr's
 *   page on outranking, `a_copeland`.
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
 * @throws {IndexError} `range-overflow` at the first position whose deviations, squared, exceed the largest double.
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
 * @throws {IndexError} `range-overflow` if max − min of a column that has weight exceeds the largest double.
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
 * @throws {IndexError} `range-overflow` if max − min of a column that has weight exceeds the largest double.
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
/** Ranked positions whose score is 0 for a single dimension's 0, whatever the others. */
 | {
    readonly code: "zeroed-scores";
    readonly count: number;
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
/** Positions that are wanted and for which not one person is counted, though supply is known. */
 | {
    readonly code: "nobody-counted";
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
/** Share of the other positions that are worse; of the equals half is counted (`midrank`, if left out), or none. */
 | {
    readonly method: "percentile";
    readonly ties?: "midrank" | "competition";
    readonly reference?: readonly number[];
}
/** Logistic curve of the standard score: 1 / (1 + e^(−`steepness` × z)). */
 | {
    readonly method: "logistic";
    readonly scale?: ValueScale;
    readonly steepness?: number;
    readonly reference?: ReferenceSpec;
}
/** Share of the greatest value; a cost 1 − value / max (`complement`, if left out) or min / value; values of 0 or more. */
 | {
    readonly method: "max";
    readonly cost?: "complement" | "reciprocal";
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
/** Rank with the worst 1, divided by n; with a reference of N values, by N + 1. Equals by `competition` if left out. */
 | {
    readonly method: "rank";
    readonly ties?: "competition" | "midrank" | "dense";
    readonly reference?: readonly number[];
}
/** Number of positions that are worse, divided by n − 1; with a reference of N values, by N. Equals count 0, or half. */
 | {
    readonly method: "borda";
    readonly ties?: "competition" | "midrank";
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
/**
 * Mazziotta–Pareto penalty for imbalance, on scores from 0 to 1 moved to 70 to 130, and back; `plus` rewards imbalance.
 */
 | {
    readonly method: "mazziotta-pareto";
    readonly penalty?: "minus" | "plus";
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
/** Positions whose score is 0 for a single indicator's 0, whatever the others: the means that multiply have no `floor`. */
 | {
    readonly code: "zeroed-scores";
    readonly count: number;
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
    readonly normalise?: PlainNormalise | NormaliseSpec;
    /** Before the option `treat`. */
    readonly treat?: PlainTreat | TreatSpec;
    /** Unit of the values, for readers. */
    readonly unit?: string;
}
/** Normalisation that needs nothing but the method's name. */
type PlainNormalise = Exclude<NormaliseSpec["method"], "goalposts" | "threshold" | "target">;
/** Treatment of outliers that needs nothing but the method's name. */
type PlainTreat = Extract<TreatSpec["method"], "none" | "skewness-kurtosis">;
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
    readonly normalise?: PlainNormalise | NormaliseSpec | Readonly<Record<string, PlainNormalise | NormaliseSpec>>;
    /** How outliers are treated before that: one way for all dimensions, or ways by dimension. */
    readonly treat?: PlainTreat | TreatSpec | Readonly<Record<string, PlainTreat | TreatSpec>>;
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
interface ResolvedDimension extends Required<DimensionDefinition> {
    readonly normalise: NormaliseSpec;
    readonly treat: TreatSpec;
}
/** Options with nothing left open but what only the caller can know; themselves valid options that give the same result. */
interface ResolvedShortageOptions extends Required<Omit<ShortageOptions, "overallRatio" | "groupWeights" | "normalise" | "treat">> {
    readonly dimensions: readonly ResolvedDimension[];
    readonly weights: WeightSpec;
    readonly aggregate: AggregateSpec;
    readonly missing: MissingPolicy;
    readonly overallRatio?: number;
    readonly groupWeights?: Readonly<Record<string, number>>;
}

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
/** Advertisements that state one value of a figure, and the vacancies in them. */
interface FigureCount {
    /** The value, in the unit that the name of the list says. */
    readonly value: number;
    readonly advertisements: number;
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
    /** Required years of schooling, one entry for each value that an advertisement states, rising. */
    readonly educationYears: readonly FigureCount[];
    /** Required least experience in months; likewise. */
    readonly experienceMonths: readonly FigureCount[];
    /** Weighted count of requirements in thousandths, of advertisements that have a text or tags; likewise. */
    readonly requirementsThousandths: readonly FigureCount[];
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
    readonly version: 2;
    /** `null` only in a tally of nothing that merges with any other. */
    readonly method: TallyMethod | null;
    /** Whether talent was counted at all; where not, `stock` and `mobile` are unknown and not zero. */
    readonly talentGiven: boolean;
    /** One entry a position, by name and then industry, in code-unit order. */
    readonly positions: readonly PositionCounts[];
}

/** A linear condition on the weights, which sum to 1. */
type WeightConstraint = 
/** The weight of `dimension` lies between `minimum` and `maximum` (0 and 1 if left out). */
{
    readonly kind: "bounds";
    readonly dimension: string;
    readonly minimum?: number;
    readonly maximum?: number;
}
/** The weight of `dimension` is at least `times` (1 if left out) that of `than`. */
 | {
    readonly kind: "at-least";
    readonly dimension: string;
    readonly than: string;
    readonly times?: number;
}
/** Σ coefficient × weight ≤ `atMost`; dimensions left out have coefficient 0. */
 | {
    readonly kind: "linear";
    readonly coefficients: Readonly<Record<string, number>>;
    readonly atMost: number;
};
/** What is not known of the weights. */
type WeightUncertainty = 
/** Nothing: every vector of weights of 0 or more with sum 1 is as likely as any other. */
{
    readonly kind: "uniform";
}
/** They scatter around the method's weights: Dirichlet with `α = concentration × weight`; more is tighter. */
 | {
    readonly kind: "dirichlet";
    readonly concentration: number;
}
/** Each is off by up to `share` of itself either way, uniformly and independently; then rescaled to sum 1. */
 | {
    readonly kind: "relative";
    readonly share: number;
}
/** Uniform over the weights that satisfy every constraint. */
 | {
    readonly kind: "constrained";
    readonly constraints: readonly WeightConstraint[];
};
/** What is not known of the figures. */
interface DataUncertainty {
    /**
     * Whether demand, stock and mobile are drawn anew; `true` if left out. A count k is Poisson, and its rate, which takes its place, is
     * drawn from the gamma distribution with shape k + ½. Where advertisements are fewer than vacancies, they are what is counted.
     */
    readonly counts?: boolean;
    /**
     * The tally that the positions came from. With it, salary, education, experience and requirements are drawn anew by resampling
     * the advertisements that it counted; without it they stay.
     */
    readonly tally?: TallyData;
}
/**
 * Choices of method that could have been made otherwise; each draw takes one of each list, all alike likely. The index's own
 * choice is one of them only where the list has it. A normalisation without a scale keeps that of each dimension.
 */
interface MethodUncertainty {
    readonly normalise?: readonly NormaliseSpec[];
    readonly treat?: readonly TreatSpec[];
    readonly aggregate?: readonly AggregateSpec[];
    readonly missing?: readonly MissingPolicy[];
}
/** What is varied; `false` switches a source off. */
interface UncertaintySources {
    /** ±25 % each if left out. */
    readonly weights?: WeightUncertainty | false;
    /** Counts if left out. */
    readonly data?: DataUncertainty | false;
    /** Off if left out. */
    readonly method?: MethodUncertainty | false;
}
/** How far along a run is. */
interface UncertaintyProgress {
    readonly done: number;
    readonly of: number;
}
/** Options of {@link analyseUncertainty}. */
interface UncertaintyOptions extends UncertaintySources {
    /** Options of `scoreShortage` that give the base ranking. */
    readonly index?: ShortageOptions;
    /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
    readonly seed?: number;
    /** Number of draws; 10 000 if left out. */
    readonly draws?: number;
    /** Number of places N whose cut is looked at; none if left out. */
    readonly top?: number;
    /** Probability of the rank intervals; 0.9 if left out. */
    readonly probability?: number;
    /** Whether the n × n table of rank acceptabilities is part of the result; `false` if left out. */
    readonly rankAcceptability?: boolean;
    /** Whether the n × n table of pairwise winning indices is part of the result; `false` if left out. */
    readonly pairwise?: boolean;
}

/** How sure the place of one position is. */
interface PositionUncertainty {
    readonly id: string;
    readonly name: string;
    readonly industry: string | null;
    /** Rank in the base ranking. */
    readonly rank: number;
    /** Level in the base ranking. */
    readonly level: number;
    /** Mean rank over the draws. */
    readonly expectedRank: number;
    /** Ranks that hold `probability` of the draws, as much left out below as above. */
    readonly rankInterval: {
        readonly best: number;
        readonly worst: number;
    };
    /** Share of the draws at each level, level 1 first; sum 1 (less, in what the shell writes, where levels are numbers of listed positions). */
    readonly levels: readonly number[];
    /** Share of the draws in the top N, places among equals filled by id; `null` without a `top`. */
    readonly inTop: number | null;
    /** Where it stands towards the cut; a draw that only ids decide, for equals lie across it, is neither in nor out; `null` without a `top`. */
    readonly cut: "in" | "contested" | "out" | null;
    /** Share of the draws in which it has rank 1. */
    readonly firstRank: number;
    /** Mean weights of the draws in which it has rank 1, by dimension; `null` where there is none, or weights do not vary. */
    readonly centralWeights: Readonly<Record<string, number>> | null;
    /** Share of the draws in which it has rank 1 with its central weights held; `null` where there are none. */
    readonly confidenceFactor: number | null;
}
/** The cut at N. */
interface CutUncertainty {
    readonly count: number;
    /** Positions that are in the top N in at least `firm` of the draws, and not by their id among equals. */
    readonly firmlyIn: number;
    /** Positions that neither are in nor out so often: also those that share their score with others across the cut. */
    readonly contested: number;
    /** Positions that are out of it in at least `firm` of the draws, and not by their id among equals. */
    readonly firmlyOut: number;
    /** Share of the draws from which a place counts as firm. */
    readonly firm: number;
    /** Points between the scores of the last position in and the first one out; `null` where none is out. */
    readonly gap: number | null;
    /** Ids of the positions that share the score at the cut across it in the base ranking, in code-unit order; empty where there are none. */
    readonly tied: readonly string[];
}
/** How sure a ranking is; plain JSON. */
interface UncertaintyResult {
    /** Version of this shape. */
    readonly format: 1;
    readonly library: "shortage-index";
    readonly seed: number;
    readonly draws: number;
    readonly probability: number;
    /** What was varied, defaults filled in; the tally is left out. */
    readonly sources: UncertaintySources;
    /** Greatest standard error of any share below: 0.5 / √draws. */
    readonly standardError: number;
    /** In the order of the base ranking. */
    readonly positions: readonly PositionUncertainty[];
    /** `null` without a `top`. */
    readonly cut: CutUncertainty | null;
    /** Share of the draws in which the position of the row has the rank of the column (rank 1 first); where asked for. */
    readonly rankAcceptability?: readonly (readonly number[])[];
    /** Share of the draws in which the position of the row stands above that of the column, a tie counting half; where asked for. */
    readonly pairwise?: readonly (readonly number[])[];
}

/** Where a position stood in one edition. */
interface EditionPlace {
    readonly rank: number;
    readonly score: number;
    readonly level: number;
    /** Whether it is in the top N; `null` without a `top`. */
    readonly inTop: boolean | null;
}
/** What a change of score is made of, in points. */
interface ChangeParts {
    /** By dimension: what the change of its own value accounts for, a value that came or went included. */
    readonly values: Readonly<Record<string, number>>;
    /** What the change of the weights accounts for. */
    readonly weights: number;
    /**
     * What the change of the bounds and the method of normalisation account for, and of what supply and demand are shrunk
     * to.
     */
    readonly normalisation: number;
}
/** What became of one position from one edition to the next. */
interface EditionChange {
    readonly id: string;
    readonly name: string;
    readonly industry: string | null;
    /**
     * `entered` and `left` say of the top N where there is one, else of the ranking; `rose`, `fell` and `stayed` of the
     * rank. One that is in a single edition and there outside the top N `stayed` outside.
     */
    readonly change: "entered" | "left" | "rose" | "fell" | "stayed";
    readonly previous: EditionPlace | null;
    readonly current: EditionPlace | null;
    /** Previous rank less current rank: more than 0 is a rise; `null` where it is not in both. */
    readonly rankChange: number | null;
    /** Current level less previous level: more than 0 is more urgent; `null` where it is not in both. */
    readonly levelChange: number | null;
    /**
     * Current score less previous score, in points; `null` where it is not in both. Where its parts are so much greater that
     * no doubles add up to it, it is what they do add up to, less than 10⁻¹³ points away.
     */
    readonly scoreChange: number | null;
    /**
     * Parts of `scoreChange`: the values in their order, then the weights, then the normalisation add up to it bit for bit.
     * `null` where it is not in both, or an index is not arithmetic.
     */
    readonly parts: ChangeParts | null;
    /** Whether the rank intervals of the two editions have no rank in common; `null` without both uncertainties. */
    readonly outsideUncertainty: boolean | null;
}
/** Two editions of a ranking side by side; plain JSON. */
interface EditionComparison {
    /** Version of this shape. */
    readonly format: 1;
    readonly library: "shortage-index";
    /** Number of places N that were compared; `null` where whole rankings were. */
    readonly top: number | null;
    /** One entry for each position of either edition: those of the current ranking in its order, then those that left, by previous rank. */
    readonly changes: readonly EditionChange[];
    /** Number of positions by kind of change. */
    readonly counts: Readonly<Record<EditionChange["change"], number>>;
    /** Rank correlation (Spearman) over the positions of both editions; `null` where fewer than two are, or all share one rank. */
    readonly rankCorrelation: number | null;
}

/** Options of {@link compareEditions}. */
interface CompareEditionsOptions {
    /** Number of places N, 1 or more; left out, whole rankings are compared. */
    readonly top?: number;
    /** How sure the previous ranking is. */
    readonly previousUncertainty?: UncertaintyResult;
    /** How sure the current ranking is. */
    readonly currentUncertainty?: UncertaintyResult;
}
/**
 * Says what entered, left, rose and fell from one edition of a ranking to the next, and why.
 *
 * The contribution of a dimension is weight × score, and its change is parted at the middle:
 * `Δ(w s) = w̄ Δs + s̄ Δw`, a bar being the mean of the two editions. `Δs` is parted in the same way into what the value's
 * own change does (under the previous and under the current normalisation, on average) and what the change of
 * normalisation does (to the previous and to the current value, on average); `Δw` into the change of the weights and what
 * gaps handed on. So no order of the causes is preferred, and comparing the other way round turns every sign.
 *
 * A value that came or went counts for its dimension, and so does the weight that it took or left to others. A dimension
 * of one edition alone has weight 0 in the other. Where a method scores against the other positions (percentile, rank,
 * sum), a value of the other edition gets the score that lies between those of its neighbours in value. Ranks are compared
 * as they stand: in a longer ranking the same rank says more.
 *
 * @param previous - A result of `scoreShortage`; also one read back from JSON; never modified.
 * @param current - The later one; positions are matched by id.
 * @param options - The cut at N, and how sure each edition is.
 * @returns What became of each position of either edition; plain JSON. O(m n log n).
 * @throws {IndexError} `invalid-value` if one is no result, or was damaged (`details.where` is the path of the fault), a
 *   dimension is in different units, a score is not the sum of its contributions, or an uncertainty is not that of its
 *   edition.
 * @throws {IndexError} `invalid-option` for options that are none.
 * @throws {IndexError} `duplicate-id` if an edition ranks an id twice.
 * @throws {IndexError} `mixed-currencies` if the salaries are in different currencies: convert them first.
 * @source Bennet (1920), The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society
 *   83(3) 455–462: the split of a product's change at the means.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const cook = { ...clerk, id: "cook", name: "Cook", demand: 20, education: 9, experience: 3, requirements: 2, salary: 33_000 };
 * const before = scoreShortage([nurse, clerk, cook]);
 * const after = scoreShortage([{ ...nurse, experience: 1 }, clerk, { ...cook, experience: 4 }]);
 * const { changes } = compareEditions(before, after);
 * changes.map(({ id, change, rankChange }) => [id, change, rankChange]); // => [["nurse", "stayed", 0], ["cook", "stayed", 0], ["clerk", "stayed", 0]]
 * changes[0]?.scoreChange?.toFixed(6); // => "-10.000000"
 * changes[0]?.parts?.values.experience?.toFixed(6); // => "-8.333333"
 */
declare function compareEditions(previous: ShortageResult, current: ShortageResult, options?: CompareEditionsOptions): EditionComparison;

/** Options of {@link measurePersistence}. */
interface PersistenceOptions {
    /** Number of places N, 1 or more; left out, the whole ranking is the list. */
    readonly top?: number;
}
/** How long one position has been on the list. Editions are counted from 0, in their order. */
interface PositionPersistence {
    readonly id: string;
    /** Name and industry in the last edition that ranks it. */
    readonly name: string;
    readonly industry: string | null;
    /** Number of editions that list it. */
    readonly listed: number;
    /** That number as a share of all editions. */
    readonly share: number;
    /** Longest run of editions in a row that list it. */
    readonly longestRun: number;
    /** Number of editions in a row, up to the last one, that list it. */
    readonly currentRun: number;
    /** First edition that lists it. */
    readonly first: number;
    /** Last edition that lists it. */
    readonly last: number;
    /** Its rank in each edition; `null` where it is not ranked. */
    readonly ranks: readonly (number | null)[];
}
/** How lasting a list is over several editions; plain JSON. */
interface Persistence {
    /** Version of this shape. */
    readonly format: 1;
    readonly library: "shortage-index";
    /** Number of editions. */
    readonly editions: number;
    /** Number of places N; `null` where the whole ranking is the list. */
    readonly top: number | null;
    /** Positions that some edition lists: the most often listed first, equals by longest run, then in code-unit order of ids. */
    readonly positions: readonly PositionPersistence[];
    /** For each edition but the first, the share of the previous list that stays on it; `null` where that list was empty. */
    readonly kept: readonly (number | null)[];
}
/**
 * Says how often, how long and since when each position has been on the list.
 *
 * A position that the list names year after year is another case than one that comes and goes at the cut.
 *
 * @param editions - Results of `scoreShortage` in their order in time, 1 or more; also ones read back from JSON; positions
 *   are matched by id; never modified.
 * @param options - The cut at N. Equals at the cut are taken by id, as `pickTop` does.
 * @returns One entry for each position that some edition lists, and the share of each list that stayed; plain JSON.
 *   O(total length of the rankings).
 * @throws {IndexError} `empty-input` if there is no edition.
 * @throws {IndexError} `invalid-value` if one is no result, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `invalid-option` for options that are none.
 * @throws {IndexError} `duplicate-id` if an edition ranks an id twice.
 * @source Runs and shares over a fixed panel; no method of its own.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const editions = [[nurse, clerk], [nurse, clerk], [{ ...clerk, id: "nurse" }, { ...nurse, id: "clerk" }]].map((positions) => scoreShortage(positions));
 * measurePersistence(editions, { top: 1 }).positions.map(({ id, listed, longestRun, currentRun }) => [id, listed, longestRun, currentRun]); // => [["nurse", 2, 2, 0], ["clerk", 1, 1, 1]]
 */
declare function measurePersistence(editions: readonly ShortageResult[], options?: PersistenceOptions): Persistence;

/**
 * Every fault that the library reports. Match on the code; the wording of a message is free to change.
 * A new code is a minor change, a renamed one a major change.
 */
type IndexErrorCode = "constant-indicator" | "duplicate-id" | "empty-input" | "incompatible-tallies" | "invalid-option" | "invalid-value" | "length-mismatch" | "missing-package" | "missing-value" | "mixed-currencies" | "non-finite-value" | "non-positive-value" | "out-of-space" | "range-overflow" | "unknown-id" | "unreadable-file" | "unsatisfiable-quota" | "weights-sum";
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

/**
 * What of an `AbortSignal` is needed to end long work early: every `AbortSignal` is one. Declared here, so that the
 * library's declarations need neither a browser's nor Node's.
 */
interface StopSignal {
    /** Throws the signal's reason where it is aborted. */
    throwIfAborted(): void;
    addEventListener(type: "abort", listener: () => void, options?: {
        readonly once?: boolean;
    }): void;
    removeEventListener(type: "abort", listener: () => void): void;
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
/** Fields of a raw advertisement, in their fixed order. */
declare const JOB_FIELDS: readonly JobField[];
/** Fields of a raw talent record, in their fixed order. */
declare const TALENT_FIELDS: readonly TalentField[];

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
/** Rows that were read before, apart from those to be read, and with which these are compared. */
interface EarlierRows {
    /** Their keys, each with the place of its first row; empty at first. It grows, and is handed on from part to part. */
    readonly keys: Map<string, number>;
    /** How many rows they were. */
    readonly rows: number;
}
/** What only a sequence of records needs. */
interface RecordStreamOptions {
    /**
     * Recognise a record that came before, by the cells named: fields (`title`, `company`, `city`) or the row's own keys.
     * Cells are compared as texts, white space and width of characters aside; a row that lacks one of them is never taken
     * for a duplicate. The first of several is the one that counts: where they differ in cells that are not named, the
     * order of the rows shows. Rows that are read apart are compared where `earlier` hands their keys on; `mergeLedgers` then
     * counts the places through. Memory grows with the number of distinct records, by the length of their cells and some 100
     * bytes.
     */
    readonly duplicates?: {
        readonly key: readonly string[];
        readonly earlier?: EarlierRows;
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

/** What became of one cell: its value, or why there is none. */
interface CellReading<T> {
    readonly value: T | null;
    readonly gap: ParseFailure | null;
}
/** What readers of both kinds can do with a cell. */
interface AnyCellReader {
    /** The name of the position that a title names. */
    readonly title: (cell: unknown) => CellReading<string>;
    readonly industry: (cell: unknown) => CellReading<string>;
    /** The cell as a ledger shows it, cut after 120 characters. */
    readonly show: (cell: unknown) => string;
    /** The text by which duplicates are recognised; empty where the cell says nothing. */
    readonly duplicateKey: (cell: unknown) => string;
}
/** Reads single cells of advertisements. */
interface JobCellReader extends AnyCellReader {
    readonly headcount: (cell: unknown) => CellReading<number | "several">;
    readonly salary: (cell: unknown) => CellReading<Salary>;
    readonly education: (cell: unknown) => CellReading<EducationRequirement>;
    readonly experience: (cell: unknown) => CellReading<ExperienceRequirement>;
    readonly attributes: (cell: unknown) => CellReading<ParsedAttributes>;
    readonly requirements: (description: unknown, tags: unknown) => CellReading<Requirements>;
}
/** Reads single cells of talent records. */
interface TalentCellReader extends AnyCellReader {
    readonly status: (cell: unknown) => CellReading<TalentStatus>;
    readonly count: (cell: unknown) => CellReading<number>;
}
/**
 * Makes a reader of single cells, for what reads the distinct cells of each column and not the rows, such as an SQL engine.
 *
 * It reads a cell exactly as {@link normaliseRecords} does. How the fields of one row go together is for the caller: a field
 * of its own that has a value wins over the attribute line, and a talent record without a count stands for one person.
 *
 * @param options - Kind of record, and what the texts do not say.
 * @returns One function a field.
 * @throws {IndexError} `invalid-option` at the first option that is not one of those listed.
 * @example
 * createCellReader({ kind: "job" }).headcount("招若干人"); // => { value: "several", gap: null }
 * createCellReader({ kind: "talent" }).count("many"); // => { value: null, gap: "unrecognised" }
 */
declare function createCellReader(options: JobRecordOptions): JobCellReader;
declare function createCellReader(options: TalentRecordOptions): TalentCellReader;

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
    /** Of a duplicate: zero-based place of the row that it repeats; below 0 where that is in an earlier part. */
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

/**
 * The words that a mistyped one may have meant, nearest first.
 *
 * Nearness is the number of letters to insert, drop, replace or swap with a neighbour; case counts for nothing. A word
 * is near when that number is at most a third of its length, and at most 3; or when it begins with the one typed.
 *
 * @param typed - What was written; untrusted; of more than 64 code units nothing is near.
 * @param words - The words that exist.
 * @param most - How many to give at most.
 * @returns Words of `words`; nearest first, equals in code-unit order. O(words × length²).
 * @source Documentation of the Haskell package edit-distance: the restricted Damerau–Levenshtein distance, also called
 *   optimal string alignment.
 * @example
 * closestWords("salry", ["salary", "experience", "education"], 1); // => ["salary"]
 */
declare function closestWords(typed: string, words: Iterable<string>, most: number): string[];

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
    /**
     * Which positions count where values are missing. `complete`, if left out: those that have all indicators, for all figures
     * alike. `pairwise`: for each figure those that have what it takes; then more of them count, but alpha and the components
     * put together figures of different positions.
     */
    readonly gaps?: "complete" | "pairwise";
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
    /** Number of positions with all indicators, on which correlations rest unless gaps are `pairwise`. */
    readonly completePositions: number;
    readonly pairs: readonly IndicatorPair[];
    /** Cronbach's alpha, of the covariances; `null` for a single indicator, or where covariances add up to 0 or less. */
    readonly alpha: number | null;
    /** Alpha of the standardised indicators, of the correlations; `null` likewise. */
    readonly standardisedAlpha: number | null;
    /** Share of the variance of each principal component of the correlations, the greatest first; sum 1. */
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
 * @param options - Ids and weights of the indicators, scores of the index, when a pair is a near-duplicate, and gaps.
 * @returns Pairs in the order of the indicators, alpha, principal components, and each indicator's part. O(m² n + m³).
 * @throws {IndexError} `empty-input` if there is no indicator.
 * @throws {IndexError} `length-mismatch` if columns, ids, weights or scores differ in number.
 * @throws {IndexError} `non-finite-value` at the first infinite score.
 * @throws {IndexError} `missing-value` if fewer than 3 positions have all indicators (`pairwise`: both of a pair).
 * @throws {IndexError} `constant-indicator` at the first indicator that does not vary over those positions.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that do not fit.
 * @throws {IndexError} `invalid-option` for a `duplicateFrom` or `gaps` that cannot be one.
 * @source Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3) 297–334, as COINr 1.1
 *   computes it (`get_cronbach`; there gaps are `pairwise`); OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Paruolo, Saisana, Saltelli (2013),
 *   Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176(3) 609–634, for the correlation ratio.
 * @example
 * auditColumns([[0, 0.5, 1], [0, 0.5, 1]], { indicators: ["a", "b"], weights: [0.5, 0.5] }).pairs[0].flag; // => "duplicate"
 */
declare function auditColumns(columns: readonly ArrayLike<number>[], options: ColumnAuditOptions): CoherenceAudit;

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
 * @throws {IndexError} `invalid-option` at the first part of the definition that is not as described, with its path; unknown
 *   keys too.
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
        readonly [Name in keyof DefaultOptions]: Default<DefaultOptions[Name]>;
    };
    /** Share of the weight below which scarcity counts as starved. */
    readonly starvedBelow: Default<number>;
}
/** The options that are filled in where the caller says nothing. */
type DefaultOptions = Omit<Required<ResolvedShortageOptions>, "dimensions" | "overallRatio" | "groupWeights">;
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

/**
 * Midpoint of an annual salary, as the integer that a tally counts by.
 *
 * `(annualMin + annualMax) / 2`, rounded to the nearest thousandth of a currency unit, half up. Of a range that is open
 * at one end (`20万以上`), the stated end stands for the midpoint: nothing is known of the other.
 *
 * @param salary - A parsed salary; its annual figures in currency units per year.
 * @returns Thousandths of a currency unit per year, an integer; `null` when the salary comes to no annual figure; `NaN`
 *   or an unsafe integer when the figures are not numbers of a sensible size, which the caller refuses.
 * @example
 * annualMidpoint({ annualMin: 96_000, annualMax: 144_000 }); // => 120_000_000
 * annualMidpoint({ annualMin: 200_000, annualMax: null }); // => 200_000_000
 */
declare function annualMidpoint(salary: Pick<Salary, "annualMin" | "annualMax">): number | null;

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
 *   figure, salary or industry.
 * @throws {IndexError} `range-overflow` if a sum exceeds 2^53 − 1.
 * @example
 * const text = JSON.stringify(emptyTally());
 * createTally(JSON.parse(text)).toJSON(); // => { version: 2, method: null, talentGiven: false, positions: [] }
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
 * Required experience, as the integer that a tally counts by: `minYears × 12`, rounded to the nearest month.
 *
 * @param experience - A parsed requirement; its least experience in years, finite, 0 or more; never modified.
 * @returns Months, an integer.
 * @example
 * experienceMonths({ minYears: 1.5 }); // => 18
 */
declare function experienceMonths(experience: Pick<ExperienceRequirement, "minYears">): number;
/**
 * Further requirements, as the integer that a tally counts by: `weightedCount × 1000`, rounded to the nearest one.
 *
 * @param requirements - What was found in a text; its weighted count finite, 0 or more; never modified.
 * @returns Thousandths of the weighted count, an integer.
 * @example
 * requirementThousandths({ weightedCount: 2.25 }); // => 2250
 */
declare function requirementThousandths(requirements: Pick<Requirements, "weightedCount">): number;

/**
 * Adds two tallies up.
 *
 * Associative and commutative, with {@link emptyTally} as the empty one: however rows are split, tallied and merged, the
 * result has the same bits as the tally of all of them. Talent counts as given when either has it.
 *
 * Cost O(positions, distinct salaries and distinct figures of both).
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
 * Only integers are counted: people, and how many advertisements state each salary, each number of years, months and
 * thousandths. So any order of the rows and any split into tallies that are merged gives the same bits.
 *
 * Records are read once and not kept: memory grows with the number of distinct positions and of distinct salaries and
 * figures of each, not with the number of rows. A range that is open at one end counts at its stated end.
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

/** Choices that are tried one at a time, everything else as in the base ranking. */
interface SingleChoices {
    readonly weights?: readonly NonNullable<ShortageOptions["weights"]>[];
    readonly normalise?: readonly NormaliseSpec[];
    readonly treat?: readonly TreatSpec[];
    readonly aggregate?: readonly AggregateSpec[];
    readonly missing?: readonly MissingPolicy[];
}
/** Options of {@link analyseSensitivity}. */
interface SensitivityOptions extends UncertaintySources {
    /**
     * `together`: the weights as a whole are one source. `each`: the weight of each dimension is one, which takes weights that
     * scatter independently before they are rescaled (`relative`). `together` if left out.
     */
    readonly weightSources?: "together" | "each";
    /** Options of `scoreShortage` that give the base ranking. */
    readonly index?: ShortageOptions;
    /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
    readonly seed?: number;
    /** Number N of rows, 2 to 100 000; 512 if left out. Positions are ranked N (k + 2) times for k sources. */
    readonly samples?: number;
    /** Number of places N of the top whose membership is looked at; none if left out. */
    readonly top?: number;
    /** Number of bootstrap resamples behind each interval, 0 for no intervals; 500 if left out. */
    readonly resamples?: number;
    /** Probability of the intervals; 0.95 if left out. */
    readonly probability?: number;
    /** What is tried one at a time: a list left out is that of {@link commonChoices}; `false` for nothing. */
    readonly choices?: SingleChoices | false;
}

/** An estimate with the interval that repeating the run would mostly fall in. */
interface Estimate {
    readonly value: number;
    /** Percentile interval of the bootstrap; `null` where none was asked for. */
    readonly interval: {
        readonly low: number;
        readonly high: number;
    } | null;
}
/** How much of an output's variance one input accounts for. */
interface SobolIndex {
    readonly input: string;
    /** Share that the input accounts for alone: by how much the variance falls, on average, once it is known. */
    readonly first: Estimate;
    /** Share that it accounts for alone and together with others: what is left, on average, once all others are known. */
    readonly total: Estimate;
}

/** What can be uncertain: the weights, or the weight of one dimension; the figures; or one of the method's choices. */
type UncertaintySource = "weights" | `weight:${string}` | "data" | "normalise" | "treat" | "aggregate" | "missing";
/** How much of the variance of one output each source accounts for. */
interface OutputSensitivity {
    readonly mean: number;
    readonly variance: number;
    /** One entry for each source, `input` its name; `null` where the output never varied. */
    readonly indices: readonly (SobolIndex & {
        readonly input: UncertaintySource;
    })[] | null;
    /** Share of the variance that no source accounts for alone: 1 less the sum of the first-order indices; `null` likewise. */
    readonly interactions: number | null;
}
/** Of a position that is in the top N in some of the draws, what decides whether it is. */
interface MembershipSensitivity {
    readonly id: string;
    readonly name: string;
    /** Rank in the base ranking. */
    readonly rank: number;
    /** Share of the draws in the top N. */
    readonly inTop: number;
    readonly indices: readonly {
        readonly input: UncertaintySource;
        readonly first: number;
        readonly total: number;
    }[];
}
/** What one choice, made otherwise, does to the base ranking. */
interface ChoiceShift {
    readonly step: Exclude<UncertaintySource, "data" | `weight:${string}`>;
    /** The choice, as JSON. */
    readonly choice: unknown;
    /** Why it could not be made with these positions; `null` where it could. */
    readonly refused: IndexErrorCode | null;
    /** Mean distance of the ranks from those of the base ranking; `null` where it was refused. */
    readonly rankShift: number | null;
    /** The position that moves furthest, the first by id of equals; `null` where none moves. */
    readonly furthest: {
        readonly id: string;
        readonly name: string;
        readonly from: number;
        readonly to: number;
    } | null;
    /** Share of the base ranking's top N that stays in it; `null` without a `top`, or where it was refused. */
    readonly topKept: number | null;
}
/** Which source of uncertainty moves a ranking, and how far; plain JSON. */
interface SensitivityResult {
    /** Version of this shape. */
    readonly format: 1;
    readonly library: "shortage-index";
    readonly seed: number;
    readonly samples: number;
    /** How often the positions were ranked for the indices. */
    readonly evaluations: number;
    /** Probability of the intervals. */
    readonly probability: number;
    /** Number of places N; `null` without a `top`. */
    readonly top: number | null;
    /** Sources that vary. */
    readonly sources: readonly UncertaintySource[];
    /** Of the mean rank shift: the mean distance of the positions' ranks from those of the base ranking. */
    readonly rankShift: OutputSensitivity;
    /** Of the share of the base ranking's top N that stays in it; `null` without a `top`. */
    readonly topKept: OutputSensitivity | null;
    /** Positions that are in the top N in some but not all of the draws, in the order of the base ranking; empty without a `top`. */
    readonly positions: readonly MembershipSensitivity[];
    /** In the order of the steps. */
    readonly choices: readonly ChoiceShift[];
}

/**
 * Says which source of uncertainty moves a ranking, and how far.
 *
 * Each source that is switched on is one input, the draw that stands for it: the weights as a whole (or the weight of each
 * dimension, with `weightSources: "each"`), the figures as a whole, and each list of methods. Looked at are the mean rank
 * shift `Σ |rank − base rank| / n` and, with a `top`, the share of the base ranking's top N that stays in it, and each
 * position's membership. A first-order index is the share of the output's variance that a source accounts for alone, a total
 * index that with all its joint work; what they differ by is interaction. Beside that, choices of method and weights are made otherwise one at a time.
 *
 * The shares say which source matters among those switched on, not whether the ranking is firm: `analyseUncertainty` does.
 *
 * @param positions - As `scoreShortage` takes them; never modified; their order never shows.
 * @param options - The sources, the base ranking, rows, seed and intervals; defaults as in `analyseUncertainty`.
 * @returns Indices with bootstrap intervals, and the shift of each choice; plain JSON. The same seed gives the same bits.
 *   N (k + 2) rankings for k sources.
 * @throws {IndexError} `invalid-option` naming the option and the remedy; also for `each` of weights that are not drawn one
 *   by one.
 * @throws {IndexError} `empty-input` if no position is ranked.
 * @throws {IndexError} any code of `scoreShortage`, also where a listed method does not take these positions.
 * @source Saisana, Saltelli, Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the quality
 *   assessment of composite indicators, JRSS A 168(2) 307–323 (average shift in rank; sources as inputs). Estimators as in
 *   {@link sobolIndices}.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 12, experience: 2, requirements: 3, salary: 30_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 15, experience: 1, requirements: 1, salary: 48_000 };
 * const sensitivity = analyseSensitivity([nurse, clerk], { weights: { kind: "uniform" }, data: false, choices: { aggregate: [{ method: "arithmetic" }] } });
 * sensitivity.rankShift.indices?.map(({ input, first }) => [input, first.value]); // => [["weights", 1]]
 * analyseSensitivity([nurse, clerk], { weightSources: "each", data: false, samples: 4, choices: false }).sources; // => ["weight:supplyDemand", "weight:education", "weight:experience", "weight:requirements", "weight:salary"]
 * sensitivity.choices.filter(({ step }) => step === "aggregate").map(({ choice, rankShift }) => [choice, rankShift]); // => [[{ method: "arithmetic" }, 0]]
 */
declare function analyseSensitivity(positions: readonly Position[], options?: SensitivityOptions): SensitivityResult;

/** Options of {@link analyseSensitivityAsync}. */
interface AsyncSensitivityOptions extends SensitivityOptions {
    /** Ends the run early: the promise is rejected with the signal's reason. */
    readonly signal?: StopSignal;
    /** Called after each stretch of rows. */
    readonly onProgress?: (progress: UncertaintyProgress) => void;
}
/**
 * As {@link analyseSensitivity}, without holding up whoever else waits: pauses between short stretches of rows, tells how far
 * it is, and can be stopped.
 *
 * @param positions - As `analyseSensitivity` takes them; not to be changed before the end.
 * @param options - As `analyseSensitivity` takes them; a signal and a callback.
 * @returns What `analyseSensitivity` returns, bit for bit.
 * @throws {IndexError} (as a rejection) as `analyseSensitivity`; the signal's reason where it is aborted.
 * @source As {@link analyseSensitivity}.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 12, experience: 2, requirements: 3, salary: 30_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 15, experience: 1, requirements: 1, salary: 48_000 };
 * const seen: number[] = [];
 * const { sources } = await analyseSensitivityAsync([nurse, clerk], { samples: 64, onProgress: ({ done }) => seen.push(done) });
 * [sources, seen.at(-1)]; // => [["weights", "data"], 64]
 */
declare function analyseSensitivityAsync(positions: readonly Position[], options?: AsyncSensitivityOptions): Promise<SensitivityResult>;

/**
 * Says how sure a ranking is: ranks the positions again and again with what is not known drawn anew.
 *
 * Every source has draws of its own: weights, figures, methods. A rank acceptability is the share of the draws in which a
 * position takes a rank; levels are graded in each draw by its own scores. Which positions are ranked is decided once, by
 * the base ranking. Equal scores are equal as there: `ties` and `tolerance` of the index hold in every draw. A cut among
 * equals goes by id, and who is in or out by that alone is contested (`cut`), not firm. With no source varied, the base ranking comes out, bit for bit.
 *
 * The standard error of a share is `standardError` at most; it says nothing of what was not varied.
 *
 * @param positions - As `scoreShortage` takes them; never modified. Their order never shows, bit for bit.
 * @param options - Sources, the index, the cut and the number of draws.
 * @returns Interval, level and cut of every position; plain JSON; the same bits for the same seed. O(draws × n m) time; memory
 *   grows with n × draws × (1 − probability), or n² where that is less or a table is asked for.
 * @throws {IndexError} `invalid-option` naming the option and the remedy; also for constraints that no weights satisfy.
 * @throws {IndexError} `empty-input` if no position is ranked.
 * @throws {IndexError} `invalid-value` if the tally is none; `unknown-id` at a position that did not come from it.
 * @throws {IndexError} as `scoreShortage`, also for a method of a list that the positions do not allow.
 * @source Lahdelma, Salminen (2001), SMAA-2, Operations Research 49(3) 444–454 (acceptabilities, central weights, confidence
 *   factors); Saisana, Saltelli, Tarantola (2005), JRSS A 168(2) 307–323 (uncertainty of composite indicators).
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * analyseUncertainty([nurse, clerk], { draws: 100, top: 1 }).positions.map(({ id, rankInterval, inTop }) => `${id} ${rankInterval.best}–${rankInterval.worst} ${inTop}`); // => ["nurse 1–1 1", "clerk 2–2 0"]
 */
declare function analyseUncertainty(positions: readonly Position[], options?: UncertaintyOptions): UncertaintyResult;

/** The least numbers of each position; plain data. */
interface Tail {
    /** How many are wanted of each position. */
    readonly keep: number;
    /** Places for each position; what goes beyond `keep` is sorted out when they are full. */
    readonly room: number;
    /** Shape `[n × room]`. */
    readonly numbers: Uint16Array | Uint32Array;
    /** Places taken, [n]. */
    readonly counts: Uint32Array;
    /** A number from here on is none of the least, [n]. */
    readonly limits: Uint32Array;
}

/** Draws from number `from` up to, but not with, number `to`. */
interface DrawPart {
    readonly from: number;
    readonly to: number;
}
/**
 * What was counted over some of the draws: integers only, so that parts add up to the same whatever they are and in whatever
 * order. Typed arrays and numbers: it can be posted between workers. Positions are in the code-unit order of their ids.
 */
interface DrawCounts {
    /** Version of this shape. */
    readonly format: 1;
    /** What tells the run from others: its seed, its options, and a checksum of what is ranked. */
    readonly run: string;
    /** Which draws are counted, in rising order, and how many. */
    readonly parts: readonly DrawPart[];
    readonly counted: number;
    /** Number of all draws. */
    readonly draws: number;
    /** Number of positions, n. */
    readonly size: number;
    /** 1, or 2 where ranks have halves: every rank below is counted in this unit, from 0. */
    readonly unit: 1 | 2;
    /** Sum of the ranks of each position, [n]. */
    readonly rankSums: Float64Array;
    /** Draws in which each position has rank 1, [n]. */
    readonly first: Uint32Array;
    /** Sums of the weights of those draws in 2⁻³², `[n × m]`; `null` where weights do not vary. */
    readonly firstWeights: Float64Array | null;
    /** Draws at each level, level 1 first; `[levels × n]`. */
    readonly levels: Uint32Array;
    /** Draws in the top N, [n]; `null` where there is no cut. */
    readonly inTop: Uint32Array | null;
    /** Those of them in which it is there by its id alone: as many equals share the score at the cut as it has no places for, [n]. */
    readonly tiedIn: Uint32Array | null;
    /** Draws in which it is out of the top N by its id alone, [n]. */
    readonly tiedOut: Uint32Array | null;
    /** Draws at each rank, `[n × ranks]`; `null` where there are too many positions for it. */
    readonly ranks: Uint32Array | null;
    /** The best and the worst ranks (these counted from the last); `null` where there are `ranks`. */
    readonly tails: {
        readonly best: Tail;
        readonly worst: Tail;
    } | null;
    /** Twice the draws in which the position of the row stands above that of the column, a tie once; `null` if not asked for. */
    readonly above: Uint32Array | null;
}

/** Options of {@link analyseUncertaintyAsync}. */
interface AsyncUncertaintyOptions extends UncertaintyOptions {
    /** Ends the run early: the promise is rejected with the signal's reason. */
    readonly signal?: StopSignal;
    /** Called after each part of the work. */
    readonly onProgress?: (progress: UncertaintyProgress) => void;
    /**
     * Counts a part of the draws somewhere else, in a worker say, by `countDraws` with the same positions and options. The
     * result is the same, bit for bit, whoever counts.
     */
    readonly run?: (part: DrawPart) => Promise<DrawCounts>;
    /** Number of parts that `run` is asked for, all at once; 4 if left out. */
    readonly parts?: number;
}
/**
 * As {@link analyseUncertainty}, without holding up whoever else waits: pauses between short stretches of draws, tells how
 * far it is, and can be stopped.
 *
 * @param positions - As `analyseUncertainty` takes them; not to be changed before the end.
 * @param options - As `analyseUncertainty` takes them; a signal, a callback, and who counts.
 * @returns What `analyseUncertainty` returns, bit for bit.
 * @throws {IndexError} (as a rejection) as `analyseUncertainty`; the signal's reason where it is aborted; `length-mismatch` or
 *   `invalid-value` where what `run` counted is not the parts that it was asked for.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const seen: number[] = [];
 * const result = await analyseUncertaintyAsync([nurse, clerk], { draws: 100, onProgress: ({ done }) => seen.push(done) });
 * [result.positions[0].expectedRank, seen.at(-1)]; // => [1, 200]
 */
declare function analyseUncertaintyAsync(positions: readonly Position[], options?: AsyncUncertaintyOptions): Promise<UncertaintyResult>;

/** Choices that composite indices are commonly made with, for {@link analyseSensitivity} to try one at a time. */
declare const commonChoices: Required<SingleChoices>;

/** Who dominates how many. */
interface DominanceCounts {
    /** Number of positions that stand above each whatever the weights, [n]. */
    readonly dominatedBy: Uint32Array;
    /** Number of positions that stand below each whatever the weights, [n]. */
    readonly dominates: Uint32Array;
    /** Number of pairs of which no weights can put one above the other. */
    readonly dominated: number;
    /** Number of pairs whose order depends on the weights. */
    readonly contested: number;
    /** Number of pairs that are equal whatever the weights. */
    readonly equal: number;
}

/**
 * Counts a part of the draws of an analysis: what one worker of several does.
 *
 * Draw `i` takes the same numbers whatever part it is in, and all counts are integers: however the draws are split, the
 * merged counts say the same, bit for bit.
 *
 * @param positions - As `analyseUncertainty` takes them; the same for every part.
 * @param options - As `analyseUncertainty` takes them; the same for every part; `draws` is the number of all.
 * @param part - Which draws, 0 ≤ from ≤ to ≤ draws.
 * @returns Counts, to be merged by {@link mergeDraws} and read by {@link summariseDraws}; they can be posted between workers.
 * @throws {IndexError} `invalid-option` for a part that is not within the draws, and as `analyseUncertainty`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const halves = [{ from: 0, to: 50 }, { from: 50, to: 100 }].map((part) => countDraws([nurse, clerk], { draws: 100 }, part));
 * summariseDraws([nurse, clerk], { draws: 100 }, mergeDraws(halves[0], halves[1])).positions.map(({ id, expectedRank }) => `${id} ${expectedRank}`); // => ["nurse 1", "clerk 2"]
 */
declare function countDraws(positions: readonly Position[], options: UncertaintyOptions, part: DrawPart): DrawCounts;

/** Options of {@link counterfactuals}. */
interface CounterfactualOptions {
    /** Number of places N; none if left out. */
    readonly top?: number;
}
/** The least change of one value that makes something of a position. */
interface Counterfactual {
    /** The nearest value that does it, in the unit of the dimension, to the last bit. */
    readonly value: number;
    /** That value less the one there is. */
    readonly change: number;
    /** Score with it, 0 to 100. */
    readonly score: number;
    /** Level with it, before `imputedTopLevel` bars any. */
    readonly level: number;
    /**
     * For `supplyDemand`, where supply is known: the number of people wanted, nearest to the one there is, that does it, with
     * stock, mobile and the overall ratio as they are; `null` where none of 0 or more does.
     */
    readonly demand?: number | null;
}
/** What it takes in one dimension; `null` where no value that is possible does it. */
interface DimensionCounterfactuals {
    readonly dimension: string;
    /** Unit of the values. */
    readonly unit: string;
    /** As measured; `null` where it is missing, and then nothing is said. */
    readonly value: number | null;
    /** Into the top N where the position is out, out of it where it is in. */
    readonly top: Counterfactual | null;
    /** To a higher level: the next that can be reached. */
    readonly higher: Counterfactual | null;
    /** To a lower level. */
    readonly lower: Counterfactual | null;
}
/** The least change in each dimension that makes something of a position; plain JSON. */
interface Counterfactuals {
    readonly id: string;
    readonly rank: number;
    readonly score: number;
    readonly level: number;
    /** Whether it is in the top N, places filled by id where several share the last; `null` without a `top`. */
    readonly inTop: boolean | null;
    /** In the order of the dimensions. */
    readonly dimensions: readonly DimensionCounterfactuals[];
}
/**
 * The least change in one dimension that moves a position into or out of the top N or to another level.
 *
 * One value of one position changes and all else is held: the other values and positions, the weights, and the bounds of
 * the normalisation (`freezeMethod`: a value beyond the observed bounds scores as the bound, so a leader cannot be
 * overtaken by going beyond them). The value is given in the dimension's own unit; for `supplyDemand` that is vacancies per
 * person, and the people wanted that make it. It is found by halving over all doubles with the score's own arithmetic,
 * so that it works for every normalisation that can be frozen, and no value in between does it.
 *
 * @param result - A result of `scoreShortage`, whose aggregation scores each position by itself and rises with each
 *   dimension (arithmetic, geometric, harmonic, power-mean, waspas, passed); also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - The N of a top N.
 * @returns One entry for each dimension; plain JSON. O(n m).
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `unknown-id` if the position is not ranked.
 * @throws {IndexError} `invalid-option` for another option, for an aggregation that compares positions or penalises imbalance,
 *   or for a normalisation that cannot be frozen.
 * @source Wachter, Mittelstadt, Russell (2018), Counterfactual explanations without opening the black box: automated
 *   decisions and the GDPR, Harvard J. Law Technol. 31(2) 841–887: the question.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const weighted = scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 2, requirements: 0, salary: 0 } });
 * counterfactuals(weighted, "clerk", { top: 1 }).dimensions[1]?.top?.value.toFixed(6); // => "13.333333"
 */
declare function counterfactuals(result: ShortageResult, id: string, options?: CounterfactualOptions): Counterfactuals;

/** Options of {@link dominance}. */
interface DominanceOptions {
    /** Whether the list of all pairs is part of the result, up to n² / 2 of them; `false` if left out. */
    readonly pairs?: boolean;
}
/** What no weights can change for one position. */
interface PositionDominance {
    readonly id: string;
    /** Rank with the weights of the index. */
    readonly rank: number;
    /** Number of positions that it stands below whatever the weights: with N of them it is never in the top N. */
    readonly dominatedBy: number;
    /** Number of positions that it stands above whatever the weights. */
    readonly dominates: number;
    /** No weights give it a better rank: 1 + `dominatedBy`. Whether some give it this one is not said. */
    readonly bestRank: number;
    /** No weights give it a worse rank: n − `dominates`. */
    readonly worstRank: number;
    /** Whether some weights make it the first alone, those that equal it in all dimensions left out; `null` where gaps share out their weight. */
    readonly canBeFirst: boolean | null;
}
/** What no weights can change in a ranking; plain JSON. */
interface DominanceResult {
    /** In the order of the ranking. */
    readonly positions: readonly PositionDominance[];
    /** Number of pairs of which no weights can put one above the other. */
    readonly dominated: number;
    /** Number of pairs whose order depends on the weights. */
    readonly contested: number;
    /** Number of pairs that are equal whatever the weights. */
    readonly equal: number;
    /** The dominated pairs, in the order of the ranking; where asked for. */
    readonly pairs?: readonly {
        readonly above: string;
        readonly below: string;
    }[];
}
/**
 * Which positions no weights can put above which, and so which ranks are out of reach.
 *
 * A position dominates another if it is at least as good in every dimension that has weight, and better in one: whatever the
 * weights, it is not below; with weights above 0 it is above. Where gaps share out their weight (`missing: "reweight"`),
 * it must also be no worse in what only one of the two has than the other is anywhere it counts: exactly then no weights
 * turn the two.
 *
 * Which positions can be first is found by linear programmes over those that nobody dominates.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - Whether the list of pairs is wanted.
 * @returns Plain JSON, in the order of the ranking. O(n² m), memory O(n m) without the list.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared, if groups have weights.
 * @source Hazen (1986), Partial information, dominance, and potential optimality in multiattribute utility theory, Oper. Res. 34(2)
 *   296–310.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const porter = { ...nurse, id: "porter", name: "Porter", education: 9, experience: 1 };
 * dominance(scoreShortage([nurse, clerk, porter])).positions.map(({ id, dominatedBy }) => `${id} ${dominatedBy}`); // => ["clerk 0", "nurse 0", "porter 2"]
 */
declare function dominance(result: ShortageResult, options?: DominanceOptions): DominanceResult;

/** What no weights can change, by row. */
interface ColumnDominance extends DominanceCounts {
    /** Whether some weights make each the first alone, those that equal it in all columns left out, [n]. */
    readonly canBeFirst: readonly boolean[];
}
/**
 * Which positions no weights of the columns can put above which.
 *
 * The same as `dominance`, for columns. A position that N others dominate is never in the top N.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Counts, in the order of the positions. O(n² m), memory O(n).
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source As for `dominance`.
 * @example
 * Array.from(dominanceOfColumns([[1, 0, 0.5], [0, 1, 0]]).dominatedBy); // => [0, 0, 1]
 * dominanceOfColumns([[1, 0, 0.4], [0, 1, 0.4]]).canBeFirst; // => [true, true, false]
 */
declare function dominanceOfColumns(columns: readonly ArrayLike<number>[]): ColumnDominance;

/**
 * Expected ranks of a weighted sum when nothing is known of the weights, without sampling.
 *
 * `E[rankᵢ] = 1 + Σⱼ P(j stands above i)`, with the pairwise probabilities of `exactPairwise`; a tie counts half, as in midranks.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Shape `[n]`; order of the positions; from 1 to n, sum n (n + 1) / 2 within rounding; the order of the positions
 *   never shows, bit for bit. O(n² m²) time, O(n m) memory.
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source Varsi (1973) and Ali (1973), as for `exactPairwise`; the expected rank as a sum over pairs: linearity of expectation.
 * @example
 * Array.from(exactExpectedRanks([[1, 0.5, 0], [0, 0.5, 1]])); // => [2, 2, 2]
 * Array.from(exactExpectedRanks([[1, 0.5, 0], [1, 0, 0.5]])); // => [1, 2.5, 2.5]
 */
declare function exactExpectedRanks(columns: readonly ArrayLike<number>[]): Float64Array;

/**
 * Pairwise winning probabilities of a weighted sum when nothing is known of the weights, without sampling.
 *
 * `p[i][j] = P(Σₖ wₖ (xᵢₖ − xⱼₖ) > 0)`, w uniform on the simplex (0 or more, sum 1); positions that are equal in every
 * column win half of the time. It is the volume of a simplex cut by a hyperplane, by a recursion in which nothing cancels.
 *
 * Takes n² numbers of memory; `exactExpectedRanks` needs no table.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Shape `[n × n]`: how likely the position of the row is to stand above that of the column; in [0, 1]; ½ on the
 *   diagonal; `p[i][j] + p[j][i]` is 1, and the order of the positions never shows, bit for bit. O(n² m²).
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source Varsi (1973), The multidimensional content of the frustum of the simplex, Pacific J. Math. 46(1) 303–314; Ali (1973),
 *   Content of the frustum of a simplex, Pacific J. Math. 48(2) 313–322: the recursion, as the R package volesti has it
 *   (`frustum_of_simplex`).
 * @example
 * exactPairwise([[1, 0], [0, 0.5]])[0][1].toFixed(12); // => "0.666666666667"
 * Array.from(exactPairwise([[1, 0], [0.5, 0]])[0]); // => [0.5, 1]
 */
declare function exactPairwise(columns: readonly ArrayLike<number>[]): Float64Array[];

/** Options of {@link exactRanks}. */
interface ExactRanksOptions {
    /** Whether the n × n table of pairwise winning probabilities is part of the result; `false` if left out. */
    readonly pairwise?: boolean;
}
/** Ranks when nothing is known of the weights; plain JSON. */
interface ExactRanks {
    /** Ids of the dimensions whose weights are free. */
    readonly dimensions: readonly string[];
    /** In the order of the ranking. */
    readonly positions: readonly {
        readonly id: string;
        /** Rank with the weights of the index. */
        readonly rank: number;
        /** Mean rank over all weights. */
        readonly expectedRank: number;
    }[];
    /** How likely the position of the row is to stand above that of the column, a tie counting half; where asked for. */
    readonly pairwise?: readonly (readonly number[])[];
}
/**
 * Expected ranks, and pairwise winning probabilities, of a ranking when nothing is known of the weights, without sampling.
 *
 * Every vector of weights of 0 or more that sums to 1 is as likely as any other; a dimension that has no weight in the
 * index stays without. Scores and bounds are those of the result. Formulas: `exactPairwise` and `exactExpectedRanks`,
 * which take columns.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - Whether the table of pairs is wanted.
 * @returns Plain JSON, in the order of the ranking. O(n² m²).
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared (`missing: "reweight"`).
 * @source Varsi (1973) and Ali (1973), as for `exactPairwise`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * exactRanks(scoreShortage([nurse, clerk])).positions.map(({ id, expectedRank }) => `${id} ${expectedRank}`); // => ["clerk 1.5", "nurse 1.5"]
 */
declare function exactRanks(result: ShortageResult, options?: ExactRanksOptions): ExactRanks;

/**
 * Adds up the counts of two parts of the draws.
 *
 * Associative and commutative in what `summariseDraws` reads from it, bit for bit: everything is an integer.
 *
 * @param one - Counts of some draws; never modified.
 * @param other - Counts of other draws of the same run; never modified.
 * @returns Counts of both.
 * @throws {IndexError} `length-mismatch` if they are not of the same run: other positions, draws or options.
 * @throws {IndexError} `invalid-value` or `invalid-option` for what are no counts.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const half = (from: number) => countDraws([nurse, clerk], { draws: 100 }, { from, to: from + 50 });
 * mergeDraws(half(0), half(50)).counted; // => 100
 */
declare function mergeDraws(one: DrawCounts, other: DrawCounts): DrawCounts;

/** Options of {@link rankAcceptability}. */
interface RankAcceptabilityOptions {
    /** What rank equal scores get; `competition` (1-2-2-4) if left out. */
    readonly ties?: "competition" | "dense" | "midrank";
    /** Scores that lie at most this far behind the first of their group are equal to it; 0 if left out. */
    readonly tolerance?: number;
    /** Whether the pairwise winning indices are part of the result; `false` if left out. */
    readonly pairwise?: boolean;
}
/** Ranks of positions over vectors of weights; plain JSON. */
interface RankAcceptability {
    readonly draws: number;
    /** Share of the draws in which the position of the row has the rank of the column (rank 1 first), `[n × n]`. */
    readonly acceptability: readonly (readonly number[])[];
    /** Mean rank, [n]. */
    readonly expectedRanks: readonly number[];
    /** Mean weights of the draws in which the position has rank 1, [m]; `null` where there is none. */
    readonly centralWeights: readonly (readonly number[] | null)[];
    /** 1 where the position has rank 1 with its central weights, 0 where it has not; `null` where there are none. */
    readonly confidenceFactors: readonly (number | null)[];
    /** Share of the draws in which the position of the row stands above that of the column, a tie half, `[n × n]`; ½ on the diagonal. */
    readonly pairwise?: readonly (readonly number[])[];
}
/**
 * Ranks positions by a weighted sum over many vectors of weights, and says how often each takes each rank (SMAA-2).
 *
 * Equal scores share a rank, by default the best of those that they take: 1-2-2-4. Then a column can sum to more or less than
 * 1; rows always sum to 1. With midranks a rank of 2.5 counts half as rank 2 and half as rank 3.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param weights - Vectors of weights, such as those of {@link sampleWeights}; shape `[draws × m]`; 0 or more; each sums to 1.
 * @param options - Ties and pairwise winning indices.
 * @returns Shares, by position in the order of the columns' rows. O(draws × n m); with `pairwise` O(draws × n²).
 * @throws {IndexError} `invalid-value` if `columns`, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column, no position or no vector of weights.
 * @throws {IndexError} `length-mismatch` if columns, or the weights of a vector, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` at the first weights that are not 0 or more with sum 1, with their row.
 * @throws {IndexError} `invalid-option` for another rule or a negative tolerance.
 * @source Lahdelma, Salminen (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making,
 *   Operations Research 49(3) 444–454. Ranks and shares as the R package smaa has them (`smaa.ra`, `smaa.cw`, `smaa.cf`), but
 *   that its pairwise indices (`smaa.pwi`) count a tie as 0 and not as ½.
 * @example
 * const { acceptability, expectedRanks } = rankAcceptability([[1, 0], [0, 1]], [[0.75, 0.25], [0.5, 0.5], [0.25, 0.75], [1, 0]]);
 * acceptability; // => [[0.75, 0.25], [0.5, 0.5]]
 * expectedRanks; // => [1.25, 1.5]
 */
declare function rankAcceptability(columns: readonly ArrayLike<number>[], weights: readonly (readonly number[])[], options?: RankAcceptabilityOptions): RankAcceptability;

/** What the functions that take columns are told of the index. */
interface WeightedColumnsOptions {
    /** Weight of each column; ≥ 0; sum 1. */
    readonly weights: readonly number[];
    /** Sums that differ by at most this much are equal; 1e-11 if left out, which is rounding of scores from 0 to 1. */
    readonly tolerance?: number;
}

/** Options of {@link sampleWeights}. */
interface SampleWeightsOptions {
    /** Ids of the dimensions, in the order in which the weights are to come. */
    readonly dimensions: readonly string[];
    /** Weights to scatter around, by dimension; sum 1; equal if left out. A dimension of weight 0 keeps it in every draw. */
    readonly weights?: Readonly<Record<string, number>>;
    /** Number of draws, 1 to 1 000 000. */
    readonly draws: number;
    /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
    readonly seed?: number;
}
/**
 * Draws weights: uniformly, around given ones, or uniformly under constraints.
 *
 * - `uniform`: gaps between sorted uniform numbers, so that every vector of 0 or more with sum 1 is as likely as any other.
 * - `dirichlet`: Dirichlet with `α = concentration × weight`; each weight has variance `w (1 − w) / (concentration + 1)`.
 * - `relative`: each weight times `1 + share × u`, u uniform in [−1, 1], rescaled to sum 1.
 * - `constrained`: hit-and-run among the weights that satisfy all constraints; with d directions a draw is d³ steps from the
 *   one before, and every chain of 256 draws takes 10 d³ steps first. Neighbouring draws of a chain are nearly independent.
 *
 * Draw `i` is the same whatever the number of draws. The logarithms are the library's own: the same seed gives the same
 * bits on every engine.
 *
 * @param uncertainty - What is not known of the weights.
 * @param options - The dimensions, the weights that are scattered around, the number of draws and the seed.
 * @returns Shape `[draws × m]`; columns in the order of `dimensions`; 0 or more; each row sums to 1 within rounding.
 * @throws {IndexError} `empty-input` if there is no dimension.
 * @throws {IndexError} `invalid-option` for what an option cannot hold, such as a dimension that is named twice, for a
 *   constraint on another dimension, and for constraints that no weights satisfy.
 * @throws {IndexError} `invalid-value` or `weights-sum` if the weights are not 0 or more with sum 1.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, V.2 (spacings), XI.4 (Dirichlet); Marsaglia, Tsang (2000), ACM
 *   TOMS 26(3) 363–372 (gamma); Smith (1984), Operations Research 32(6) 1296–1308, and Tervonen et al. (2013), EJOR 224(3)
 *   552–559 (hit-and-run).
 * @example
 * sampleWeights({ kind: "relative", share: 0 }, { dimensions: ["pay", "need"], weights: { pay: 0.25, need: 0.75 }, draws: 2 }); // => [[0.25, 0.75], [0.25, 0.75]]
 * sampleWeights({ kind: "uniform" }, { dimensions: ["pay", "need", "bar"], draws: 1000 }).every((row) => Math.abs(row[0] + row[1] + row[2] - 1) < 1e-12); // => true
 * sampleWeights({ kind: "constrained", constraints: [{ kind: "at-least", dimension: "need", than: "pay" }] }, { dimensions: ["pay", "need"], draws: 100 }).every(([pay, need]) => need >= pay); // => true
 */
declare function sampleWeights(uncertainty: WeightUncertainty, options: SampleWeightsOptions): number[][];

/** A change of weights, with what positions are called. */
interface ShiftOfWeights<P> {
    /** What the change makes of the position: in or out of the top N; ahead of the other, or behind it. */
    readonly becomes: "in" | "out" | "ahead" | "behind";
    /**
     * `exact`: no smaller change does it. `bounded`: the search was cut off; none below `atLeast` does it. `impossible`: no
     * weights of 0 or more do it.
     */
    readonly outcome: "exact" | "bounded" | "impossible";
    /** Share of the whole weight that changes hands, 0 to 1; `null` where none was found. */
    readonly moved: number | null;
    /** Share that has to change hands at least; `moved` where that is exact, `null` where it is impossible. */
    readonly atLeast: number | null;
    /** Weights at which the position has just drawn level; `null` where none were found. */
    readonly weights: readonly number[] | null;
    /** The positions that it is level with at those weights, in the order of the ranking. */
    readonly level: readonly P[];
}

/** Options of {@link smallestWeightChange}: a `top` or a position to get `past`. */
interface WeightChangeOptions {
    /** Number of places N: the position is brought in where it is out, and out where it is in. */
    readonly top?: number;
    /** Id of a position: it is passed where it is ahead, and let past where it is behind. */
    readonly past?: string;
    /** How many cells of the space of weights the search for a top N may look at before it gives a bound; 50 000 if left out. */
    readonly cells?: number;
}
/** The smallest change of weights that brings a position somewhere; plain JSON. */
interface WeightChange extends Omit<ShiftOfWeights<string>, "weights"> {
    readonly id: string;
    /** Weights by dimension at which the position has just drawn level; `null` where none were found. */
    readonly weights: Readonly<Record<string, number>> | null;
}
/**
 * The smallest change of weights that brings a position into or out of the top N, or past another.
 *
 * A change is measured by the share of the weight that changes hands, `½ Σ |w′ₖ − wₖ|`: 0.07 is seven points of a hundred,
 * taken from some dimensions and given to others. Weights stay 0 or more and sum to 1; a dimension without weight stays
 * without. At the weights found the position has drawn level with what stood in its way (`level`), and it is past with
 * anything more in the same sense.
 *
 * For another position the change is exact in closed form. For a top N it does not matter which positions are passed:
 * branch and bound over cells of the space of weights looks at as many as `cells` allows; if it is cut off the best
 * change so far comes with a proven bound. It is impossible where too many positions are at least as good in every dimension, or
 * where the whole tree holds no weights.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param id - Id of a position of the ranking.
 * @param options - `top` or `past`, and the size of the search.
 * @returns The change; plain JSON. O(n m log m) for another position.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `unknown-id` if a position is not ranked.
 * @throws {IndexError} `invalid-option` for another option, not one of `top` and `past`, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared (for `past`: if the two have other gaps).
 * @source Triantaphyllou, Sánchez (1997), A sensitivity analysis approach for some deterministic multi-criteria decision-making methods,
 *   Decision Sciences 28(1) 151–194: the smallest change of weights that alters a ranking; Land, Doig (1960), An automatic
 *   method of solving discrete programming problems, Econometrica 28(3) 497–520: branch and bound.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const weighted = scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 1, requirements: 0, salary: 0 } });
 * smallestWeightChange(weighted, "clerk", { past: "nurse" }).moved; // => 0.25
 */
declare function smallestWeightChange(result: ShortageResult, id: string, options: WeightChangeOptions): WeightChange;

/** Options of {@link sobolIndices}. */
interface SobolOptions {
    /** Names of the inputs, in the order in which the model takes them. */
    readonly inputs: readonly string[];
    /** Number N of rows, 2 to 10⁷; 1024 if left out. The model runs N (k + 2) times for k inputs. */
    readonly samples?: number;
    /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
    readonly seed?: number;
    /** Number of bootstrap resamples behind each interval, 0 for no intervals; 500 if left out. */
    readonly resamples?: number;
    /** Probability of the intervals, above 0 and below 1; 0.95 if left out. */
    readonly probability?: number;
}
/** First-order and total indices of a model's output; plain JSON. */
interface SobolIndices {
    readonly samples: number;
    readonly seed: number;
    /** How often the model ran. */
    readonly evaluations: number;
    readonly mean: number;
    readonly variance: number;
    /** One entry for each input, in their order; `null` where the output never varied: there is nothing to apportion. */
    readonly indices: readonly SobolIndex[] | null;
}
/**
 * Says how much of the variance of a model's output each input accounts for: alone, and together with others.
 *
 * Two samples A and B of the inputs are drawn, and for each input a third that is A with this input taken from B. With V
 * the variance of f, the first-order index is `1 − E(f(B) − f(A_B))² / 2V`, the total index `E(f(A) − f(A_B))² / 2V`.
 * An estimate of an index near 0 can come out below 0: its interval says how firm it is. Inputs must be independent.
 *
 * @param model - Output at a point; the point has k inputs, each uniform in [0, 1), and is overwritten by the next one;
 *   must give the same output for the same point.
 * @param options - Names of the inputs, number of rows, seed, and how the intervals are made.
 * @returns The indices with percentile intervals; the same bits for the same seed. O(N k) runs of the model.
 * @throws {IndexError} `empty-input` if there are no inputs.
 * @throws {IndexError} `invalid-option` for what an option cannot hold, such as an input that is named twice.
 * @throws {IndexError} `non-finite-value` at the first output that is not a finite number, with its row.
 * @source Saltelli, Annoni, Azzini, Campolongo, Ratto, Tarantola (2010), Variance based sensitivity analysis of model output,
 *   Computer Physics Communications 181(2) 259–270 (design and estimators); Jansen (1999), ibid. 117(1–2) 35–43.
 * @example
 * const halves = sobolIndices(([x = 0, y = 0]) => x + y, { inputs: ["x", "y"], samples: 4096 });
 * halves.indices?.map(({ input, first, total }) => [input, first.value.toFixed(1), total.value.toFixed(1)]); // => [["x", "0.5", "0.5"], ["y", "0.5", "0.5"]]
 */
declare function sobolIndices(model: (point: Float64Array) => number, options: SobolOptions): SobolIndices;

/** One end of the range in which a weight can move. */
interface StabilityEnd<P> {
    /** The weight there, 0 to 1. */
    readonly weight: number;
    /**
     * Who changes there: the position in front and the one that draws level with it; the one that comes to a cut point. Empty
     * where nothing changes up to a weight of 0 or 1.
     */
    readonly positions: readonly P[];
}
/** Range in which one weight can move, the others in proportion, and something stays; at its ends it is about to change. */
interface StabilityInterval<P> {
    readonly from: StabilityEnd<P>;
    readonly to: StabilityEnd<P>;
}

/**
 * Says how sure a ranking is from the counts of all its draws.
 *
 * Confidence factors, where figures or methods vary too, take another look at every draw.
 *
 * @param positions - As `analyseUncertainty` takes them; those that were counted.
 * @param options - As `analyseUncertainty` takes them; those that were counted with.
 * @param counts - Counts of all draws, by {@link countDraws} and {@link mergeDraws}; never modified.
 * @returns What `analyseUncertainty` returns, bit for bit.
 * @throws {IndexError} `length-mismatch` if not all draws are counted, or the counts are of other positions or options.
 * @throws {IndexError} `invalid-value` or `invalid-option` for what are no counts.
 * @throws {IndexError} as `analyseUncertainty`.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const counts = countDraws([nurse, clerk], { draws: 100 }, { from: 0, to: 100 });
 * summariseDraws([nurse, clerk], { draws: 100 }, counts).positions[0].rankInterval; // => { best: 1, worst: 1 }
 */
declare function summariseDraws(positions: readonly Position[], options: UncertaintyOptions, counts: DrawCounts): UncertaintyResult;

/** What `analyseUncertainty` takes where the caller says nothing, and why. */
interface UncertaintyDefaults {
    readonly sources: {
        readonly weights: Default<WeightUncertainty | false>;
        readonly data: Default<DataUncertainty>;
        readonly method: Default<MethodUncertainty | false>;
    };
    readonly seed: Default<number>;
    readonly draws: Default<number>;
    readonly probability: Default<number>;
}
/** Every default of the analysis of uncertainty, each with its reason: the one place where they stand. */
declare const uncertaintyDefaults: UncertaintyDefaults;

/** Options of {@link weightChangeOfColumns}: a `top` or a position to get `past`. */
interface ColumnChangeOptions extends WeightedColumnsOptions {
    /** Row of the position. */
    readonly position: number;
    /** Number of places N: the position is brought in where it is out, and out where it is in. */
    readonly top?: number;
    /** Row of a position: it is passed where it is ahead, and let past where it is behind. */
    readonly past?: number;
    /** How many cells of the space of weights the search for a top N may look at before it gives a bound; 50 000 if left out. */
    readonly cells?: number;
}
/**
 * The smallest change of the columns' weights that brings a position into or out of the top N, or past another.
 *
 * The same as `smallestWeightChange`, for columns; positions are named by their row. Equals are in the order of their rows.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, the position, and where it is to be brought. A column of weight 0 can get weight.
 * @returns The change; weights in the order of the columns.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that are negative or do not sum to 1.
 * @throws {IndexError} `invalid-option` for another option, a row that is none, or not one of `top` and `past`.
 * @source As for `smallestWeightChange`.
 * @example
 * weightChangeOfColumns([[1, 0], [0, 1]], { weights: [0.75, 0.25], position: 1, past: 0 }).moved; // => 0.25
 */
declare function weightChangeOfColumns(columns: readonly ArrayLike<number>[], options: ColumnChangeOptions): ShiftOfWeights<number>;

/** How far one weight can move, the others in proportion. */
interface WeightRange<P> {
    /** The weight as it is, 0 to 1. */
    readonly weight: number;
    /** Until two positions of different rank change their order. */
    readonly ranking: StabilityInterval<P>;
    /** Until a position changes its level; `null` where there are none. */
    readonly levels: StabilityInterval<P> | null;
    /** Until the top N has another member; `null` without a `top`. */
    readonly top: StabilityInterval<P> | null;
    /** Until the pair changes its order; `null` without a `pair`. */
    readonly pair: StabilityInterval<P> | null;
}

/** Options of {@link weightStability}. */
interface WeightStabilityOptions {
    /** Number of places N whose holders are watched; none if left out. */
    readonly top?: number;
    /** Ids of two positions whose order is watched; none if left out. */
    readonly pair?: readonly [one: string, other: string];
}
/** How far the weight of one dimension can move. */
interface DimensionStability extends WeightRange<string> {
    readonly dimension: string;
    /** Until a position changes its level. */
    readonly levels: StabilityInterval<string>;
}
/** How far each weight can move, the others in proportion, before something changes; plain JSON. */
interface WeightStability {
    /** Each dimension that has scores, in the order of the index. */
    readonly dimensions: readonly DimensionStability[];
    /** Number of positions that share their rank with another: any move of weights may part them. */
    readonly tied: number;
}
/**
 * How far one weight can move, the others rescaled in proportion, before the ranking, a level, the top N or a pair changes.
 *
 * While weight k goes to t and the others to `(1 − t) wⱼ / (1 − wₖ)`, every score is a line in t (with shared gaps a
 * quotient of two lines). The ends are crossing points of such lines, worked out and not searched for; within them, ends
 * left out, nothing changes. Where wₖ is 1 the others share the rest alike.
 *
 * Positions of one rank are parted by almost any move: the range for the ranking leaves them out (`tied` counts them),
 * while a tie across a level boundary or the cut at N makes the range a single point, unless the tied positions move as
 * one. The positions that are ranked stay those, whatever coverage their weights would leave them; levels are those
 * before `imputedTopLevel` bars any.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - The N of a top N and a pair of positions to watch.
 * @returns A range for each dimension; plain JSON. O(m n log n); with shared gaps, or a tie at a cut, O(m n²) for the top N and
 *   for levels by quantiles or quota.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `unknown-id` if one of the pair is not ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared, if groups have weights.
 * @source O'Shea et al. (2026), Weight stability intervals for multi-criteria decision analysis using the weighted sum model, Expert
 *   Systems with Applications 296, doi:10.1016/j.eswa.2025.128460: the question. Crossing points of lines: docs/method-uncertainty-exact.md.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const stability = weightStability(scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 1, requirements: 0, salary: 0 } }));
 * stability.dimensions.map(({ dimension, ranking }) => `${dimension} ${ranking.from.weight} to ${ranking.to.weight}`); // => ["education 0.5 to 1", "experience 0 to 0.5"]
 */
declare function weightStability(result: ShortageResult, options?: WeightStabilityOptions): WeightStability;

/** Options of {@link weightStabilityOfColumns}. */
interface ColumnStabilityOptions extends WeightedColumnsOptions {
    /** Levels of the weighted sums, in their own unit; none if left out. */
    readonly levels?: LevelPolicy;
    /** Number of places N whose holders are watched; none if left out. */
    readonly top?: number;
    /** Rows of two positions whose order is watched; none if left out. */
    readonly pair?: readonly [one: number, other: number];
}
/**
 * How far the weight of each column can move, the others rescaled in proportion, before something changes.
 *
 * The same as `weightStability`, for columns; positions are named by their row. Equals are in the order of their rows.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, and what is watched.
 * @returns One range for each column, in their order. O(m n log n); with a tie at a cut O(m n²).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that are negative or do not sum to 1.
 * @throws {IndexError} `invalid-option` for another option, or a row that is none.
 * @throws {IndexError} `unsatisfiable-quota` if a quota is for fewer positions.
 * @source As for `weightStability`.
 * @example
 * weightStabilityOfColumns([[1, 0], [0, 1]], { weights: [0.75, 0.25] })[0]?.ranking; // => { from: { weight: 0.5, positions: [0, 1] }, to: { weight: 1, positions: [] } }
 */
declare function weightStabilityOfColumns(columns: readonly ArrayLike<number>[], options: ColumnStabilityOptions): WeightRange<number>[];

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
 * `wⱼ = vⱼ²`, v the eigenvector of length 1 of the greatest eigenvalue; or `|vⱼ| / Σ |v|`. Where several components share
 * that eigenvalue, as where nothing is correlated, any mixture of them is a first one: then vⱼ² is the sum of their squares
 * over the number of them, which is the same for every mixture.
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

export { type AggregateSpec, type AhpWeights, type AnyCellReader, type ArithmeticOptions, type AsyncSensitivityOptions, type AsyncUncertaintyOptions, type AttributeOptions, type BestWorstOptions, type BestWorstWeights, type BordaOptions, type BordaScoreOptions, type BudgetAllocation, type CellReading, type ChangeParts, type ChoiceShift, type CoefficientOfVariationOptions, type CoherenceAudit, type CoherenceOptions, type ColumnAuditOptions, type ColumnChangeOptions, type ColumnDominance, type ColumnStabilityOptions, type CompareEditionsOptions, type CompiledLexicon, type CompiledLiteral, type ConstantPolicy, type CopelandOptions, type CoprasOptions, type CountWinsorOptions, type Counterfactual, type CounterfactualOptions, type Counterfactuals, type CriticOptions, type CurrencyCode, type CutUncertainty, type DataUncertainty, type Default, type DetectedColumns, type DimensionCounterfactuals, type DimensionDefinition, type DimensionId, type DimensionScore, type DimensionStability, type Direction, type DominanceCounts, type DominanceOptions, type DominanceResult, type DrawCounts, type DrawPart, type EarlierRows, type EditionChange, type EditionComparison, type EditionPlace, type EducationLevel, type EducationRequirement, type EntropyOptions, type Estimate, type Evidence, type ExactRanks, type ExactRanksOptions, type ExcludedPosition, type ExperienceRequirement, type ExplainOptions, type ExplainedPart, type Explanation, type FieldCounts, type FigureCount, type GeometricOptions, type GiniOptions, type GoalpostsOptions, type HarmonicOptions, type IndexContext, type IndexDefinition, IndexError, type IndexErrorCode, type IndexErrorDetails, type IndexNotice, type IndexScores, type IndicatorAudit, type IndicatorDefinition, type IndicatorPair, type IndustryCount, type IndustryQuota, type JobCellReader, type JobField, type JobLedgerField, type JobRecord, type JobRecordOptions, type JobRecordsOptions, type Ledger, type LevelPolicy, type Lexicon, type LexiconEntry, type LogOptions, type LogRatioOptions, type LogisticOptions, type MaxOptions, type MazziottaParetoOptions, type MembershipSensitivity, type MerecOptions, type MethodUncertainty, type MinMaxOptions, type MissingPolicy, type MooraOptions, type NegationRule, type NormaliseRecordOptions, type NormaliseSpec, type NormalisedRecord, type NormalisedRecords, type NormalisedRecordsAsync, type ObservedDimension, type OutputSensitivity, type ParseFailure, type Parsed, type ParsedAttributes, type ParsedPositions, type PassedOptions, type PassedOverReason, type PcaOptions, type PercentileOptions, type Persistence, type PersistenceOptions, type PickTopNotice, type PickTopOptions, type PlainNormalise, type PlainTreat, type PlainWeights, type Position, type PositionCounts, type PositionDominance, type PositionIdentity, type PositionPersistence, type PositionUncertainty, type PositionsOptions, type PowerMeanOptions, type PreferenceFunction, type PrometheeOptions, type QuantileWinsorOptions, type RankAcceptability, type RankAcceptabilityOptions, type RankOptions, type RankPositionsOptions, type RankScoreOptions, type RankedPosition, type RankedShortage, type RecordStreamOptions, type ReferenceSpec, type Rejection, type RejectionReason, type Requirement, type RequirementCategory, type Requirements, type RequirementsOptions, type ResolvedDimension, type ResolvedShortageOptions, type Salary, type SalaryCount, type SalaryOptions, type SalaryPeriod, type SampleWeightsOptions, type SchemaIssue, type ScoredPosition, type SensitivityOptions, type SensitivityResult, type ShiftOfWeights, type ShortageDefaults, type ShortageMethod, type ShortageNotice, type ShortageNoticeFacts, type ShortageOptions, type ShortageResult, type SingleChoices, type SkewnessOptions, type SkewnessTreatment, type SobolIndex, type SobolIndices, type SobolOptions, type StabilityEnd, type StabilityInterval, type StandardDeviationOptions, type StopSignal, type SubScores, type SumOptions, type TalentCellReader, type TalentField, type TalentLedgerField, type TalentRecord, type TalentRecordOptions, type TalentRecordsOptions, type TalentStatus, type Tally, type TallyData, type TallyMethod, type TallyOptions, type TallyTotals, type TargetOptions, type TextCount, type ThresholdOptions, type TieRule, type TitleOptions, type TopPick, type TopsisOptions, type TreatSpec, type TreatedValues, type UncertaintyDefaults, type UncertaintyOptions, type UncertaintyProgress, type UncertaintyResult, type UncertaintySource, type UncertaintySources, type ValueScale, type VectorOptions, type VikorOptions, type WaspasOptions, type WeightBasis, type WeightChange, type WeightChangeOptions, type WeightConstraint, type WeightRange, type WeightSpec, type WeightStability, type WeightStabilityOptions, type WeightUncertainty, type WeightedColumnsOptions, type ZScoreOptions, aggregateArithmetic, aggregateBorda, aggregateCopeland, aggregateCopras, aggregateGeometric, aggregateHarmonic, aggregateMazziottaPareto, aggregateMoora, aggregatePassed, aggregatePowerMean, aggregatePromethee, aggregateTopsis, aggregateVikor, aggregateWaspas, analyseSensitivity, analyseSensitivityAsync, analyseUncertainty, analyseUncertaintyAsync, annualMidpoint, auditCoherence, auditColumns, closestWords, commonChoices, compareEditions, compileLexicon, correlateKendall, correlateSpearman, countDraws, counterfactuals, createCellReader, createTally, defaultLexicon, detectColumns, dominance, dominanceOfColumns, emptyTally, exactExpectedRanks, exactPairwise, exactRanks, experienceMonths, explain, extendLexicon, foldRequirementText, freezeMethod, gradeLevels, JOB_FIELDS as jobFields, measurePersistence, mergeDraws, mergeLedgers, mergeTallies, modelCaseLevelQuota, negationRules, normaliseBorda, normaliseGoalposts, normaliseLog, normaliseLogRatio, normaliseLogistic, normaliseMax, normaliseMinMax, normalisePercentile, normaliseRank, normaliseRecord, normaliseRecords, normaliseSum, normaliseTarget, normaliseThreshold, normaliseTitle, normaliseVector, normaliseZScore, parseAttributes, parseEducation, parseExperience, parseHeadcount, parsePositions, parseRequirements, parseSalary, parseShortageResult, pickTop, rankAcceptability, rankPositions, rankScores, requirementThousandths, safeParsePositions, sampleWeights, scoreIndex, scoreShortage, shortageDefaults, smallestWeightChange, sobolIndices, summariseDraws, TALENT_FIELDS as talentFields, tallyPositions, treatSkewness, uncertaintyDefaults, weightAhp, weightBestWorst, weightBudgetAllocation, weightChangeOfColumns, weightCoefficientOfVariation, weightCritic, weightEntropy, weightEqual, weightGini, weightGiven, weightMerec, weightPca, weightStability, weightStabilityOfColumns, weightStandardDeviation, winsoriseByCount, winsoriseByQuantile, wordNotice };
