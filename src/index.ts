export type { ArithmeticOptions } from "./aggregate/aggregate-arithmetic.js";
export { aggregateArithmetic } from "./aggregate/aggregate-arithmetic.js";
export type { BordaOptions } from "./aggregate/aggregate-borda.js";
export { aggregateBorda } from "./aggregate/aggregate-borda.js";
export type { CopelandOptions } from "./aggregate/aggregate-copeland.js";
export { aggregateCopeland } from "./aggregate/aggregate-copeland.js";
export type { CoprasOptions } from "./aggregate/aggregate-copras.js";
export { aggregateCopras } from "./aggregate/aggregate-copras.js";
export type { GeometricOptions } from "./aggregate/aggregate-geometric.js";
export { aggregateGeometric } from "./aggregate/aggregate-geometric.js";
export type { HarmonicOptions } from "./aggregate/aggregate-harmonic.js";
export { aggregateHarmonic } from "./aggregate/aggregate-harmonic.js";
export type { MazziottaParetoOptions } from "./aggregate/aggregate-mazziotta-pareto.js";
export { aggregateMazziottaPareto } from "./aggregate/aggregate-mazziotta-pareto.js";
export type { MooraOptions } from "./aggregate/aggregate-moora.js";
export { aggregateMoora } from "./aggregate/aggregate-moora.js";
export type { PassedOptions } from "./aggregate/aggregate-passed.js";
export { aggregatePassed } from "./aggregate/aggregate-passed.js";
export type { PowerMeanOptions } from "./aggregate/aggregate-power-mean.js";
export { aggregatePowerMean } from "./aggregate/aggregate-power-mean.js";
export type { PreferenceFunction, PrometheeOptions } from "./aggregate/aggregate-promethee.js";
export { aggregatePromethee } from "./aggregate/aggregate-promethee.js";
export type { TopsisOptions } from "./aggregate/aggregate-topsis.js";
export { aggregateTopsis } from "./aggregate/aggregate-topsis.js";
export type { VikorOptions } from "./aggregate/aggregate-vikor.js";
export { aggregateVikor } from "./aggregate/aggregate-vikor.js";
export type { WaspasOptions } from "./aggregate/aggregate-waspas.js";
export { aggregateWaspas } from "./aggregate/aggregate-waspas.js";
export type { CompareEditionsOptions } from "./editions/compare-editions.js";
export { compareEditions } from "./editions/compare-editions.js";
export type { ChangeParts, EditionChange, EditionComparison, EditionPlace } from "./editions/edition-comparison.js";
export type { Persistence, PersistenceOptions, PositionPersistence } from "./editions/measure-persistence.js";
export { measurePersistence } from "./editions/measure-persistence.js";
export type { IndexErrorCode, IndexErrorDetails } from "./errors/index-error.js";
export { IndexError } from "./errors/index-error.js";
export type {
  CurrencyCode,
  EducationLevel,
  EducationRequirement,
  ExperienceRequirement,
  Parsed,
  ParsedAttributes,
  ParseFailure,
  Requirement,
  RequirementCategory,
  Requirements,
  Salary,
  SalaryPeriod,
} from "./model/parsed.js";
export type { DimensionId, Direction, Position } from "./model/position.js";
export type { JobRecord, TalentRecord, TalentStatus } from "./model/record.js";
export type { StopSignal } from "./model/stop-signal.js";
export type { BordaScoreOptions } from "./normalise/normalise-borda.js";
export { normaliseBorda } from "./normalise/normalise-borda.js";
export type { GoalpostsOptions } from "./normalise/normalise-goalposts.js";
export { normaliseGoalposts } from "./normalise/normalise-goalposts.js";
export type { LogOptions } from "./normalise/normalise-log.js";
export { normaliseLog } from "./normalise/normalise-log.js";
export type { LogRatioOptions } from "./normalise/normalise-log-ratio.js";
export { normaliseLogRatio } from "./normalise/normalise-log-ratio.js";
export type { LogisticOptions } from "./normalise/normalise-logistic.js";
export { normaliseLogistic } from "./normalise/normalise-logistic.js";
export type { MaxOptions } from "./normalise/normalise-max.js";
export { normaliseMax } from "./normalise/normalise-max.js";
export type { MinMaxOptions } from "./normalise/normalise-min-max.js";
export { normaliseMinMax } from "./normalise/normalise-min-max.js";
export type { PercentileOptions } from "./normalise/normalise-percentile.js";
export { normalisePercentile } from "./normalise/normalise-percentile.js";
export type { RankScoreOptions } from "./normalise/normalise-rank.js";
export { normaliseRank } from "./normalise/normalise-rank.js";
export type { SumOptions } from "./normalise/normalise-sum.js";
export { normaliseSum } from "./normalise/normalise-sum.js";
export type { TargetOptions } from "./normalise/normalise-target.js";
export { normaliseTarget } from "./normalise/normalise-target.js";
export type { ThresholdOptions } from "./normalise/normalise-threshold.js";
export { normaliseThreshold } from "./normalise/normalise-threshold.js";
export type { VectorOptions } from "./normalise/normalise-vector.js";
export { normaliseVector } from "./normalise/normalise-vector.js";
export type { ZScoreOptions } from "./normalise/normalise-z-score.js";
export { normaliseZScore } from "./normalise/normalise-z-score.js";
export type { SkewnessOptions, SkewnessTreatment } from "./normalise/treat-skewness.js";
export { treatSkewness } from "./normalise/treat-skewness.js";
export type { CountWinsorOptions } from "./normalise/winsorise-by-count.js";
export { winsoriseByCount } from "./normalise/winsorise-by-count.js";
export type { QuantileWinsorOptions, TreatedValues } from "./normalise/winsorise-by-quantile.js";
export { winsoriseByQuantile } from "./normalise/winsorise-by-quantile.js";
export type { AttributeOptions } from "./parse/attributes.js";
export { parseAttributes } from "./parse/attributes.js";
export { parseEducation } from "./parse/education.js";
export { parseExperience } from "./parse/experience.js";
export { parseHeadcount } from "./parse/headcount.js";
export type { Lexicon, LexiconEntry } from "./parse/lexicon.js";
export { defaultLexicon, extendLexicon } from "./parse/lexicon.js";
export type { CompiledLexicon, CompiledLiteral } from "./parse/lexicon-compile.js";
export { compileLexicon } from "./parse/lexicon-compile.js";
export type { RequirementsOptions } from "./parse/requirements.js";
export { parseRequirements } from "./parse/requirements.js";
export { foldRequirementText } from "./parse/requirements-fold.js";
export type { NegationRule } from "./parse/requirements-negation.js";
export { negationRules } from "./parse/requirements-negation.js";
export { parseSalary } from "./parse/salary.js";
export type { SalaryOptions } from "./parse/salary-options.js";
export type { TitleOptions } from "./parse/title.js";
export { normaliseTitle } from "./parse/title.js";
export { correlateKendall } from "./rank/correlate-kendall.js";
export { correlateSpearman } from "./rank/correlate-spearman.js";
export type { LevelPolicy } from "./rank/grade-levels.js";
export { gradeLevels } from "./rank/grade-levels.js";
export type { RankedPosition, RankPositionsOptions, ScoredPosition } from "./rank/rank-positions.js";
export { rankPositions } from "./rank/rank-positions.js";
export type { RankOptions, TieRule } from "./rank/rank-scores.js";
export { rankScores } from "./rank/rank-scores.js";
export type { AnyCellReader, CellReading, JobCellReader, TalentCellReader } from "./records/cell-reader.js";
export { createCellReader } from "./records/cell-reader.js";
export type { DetectedColumns } from "./records/detect-columns.js";
export { detectColumns } from "./records/detect-columns.js";
export type { JobField, JobLedgerField, TalentField, TalentLedgerField } from "./records/fields.js";
export { JOB_FIELDS as jobFields, TALENT_FIELDS as talentFields } from "./records/fields.js";
export type { FieldCounts, Ledger, Rejection } from "./records/ledger.js";
export { mergeLedgers } from "./records/merge-ledgers.js";
export type { NormalisedRecord } from "./records/normalise-record.js";
export { normaliseRecord } from "./records/normalise-record.js";
export type { NormalisedRecords, NormalisedRecordsAsync } from "./records/normalise-records.js";
export { normaliseRecords } from "./records/normalise-records.js";
export type {
  EarlierRows,
  JobRecordOptions,
  JobRecordsOptions,
  NormaliseRecordOptions,
  RecordStreamOptions,
  TalentRecordOptions,
  TalentRecordsOptions,
} from "./records/record-options.js";
export type { RejectionReason } from "./records/record-reader.js";
export type { TextCount } from "./records/text-counts.js";
export { closestWords } from "./schema/closest-words.js";
export type { SchemaIssue } from "./schema/find-issues.js";
export type { ParsedPositions } from "./schema/parse-positions.js";
export { parsePositions, safeParsePositions } from "./schema/parse-positions.js";
export type { CoherenceOptions } from "./score/audit-coherence.js";
export { auditCoherence } from "./score/audit-coherence.js";
export type { CoherenceAudit, ColumnAuditOptions, IndicatorAudit, IndicatorPair } from "./score/audit-columns.js";
export { auditColumns } from "./score/audit-columns.js";
export type { ExplainOptions } from "./score/explain.js";
export { explain } from "./score/explain.js";
export type { ExplainedPart, Explanation } from "./score/explanation.js";
export { freezeMethod } from "./score/freeze-method.js";
export type {
  AggregateSpec,
  ConstantPolicy,
  IndexContext,
  IndexDefinition,
  IndexNotice,
  IndexScores,
  IndicatorDefinition,
  MissingPolicy,
  NormaliseSpec,
  ReferenceSpec,
  TreatSpec,
  ValueScale,
  WeightBasis,
  WeightSpec,
} from "./score/index-definition.js";
export { parseShortageResult } from "./score/parse-shortage-result.js";
export type { IndustryQuota, PassedOverReason, PickTopNotice, PickTopOptions, TopPick } from "./score/pick-top.js";
export { pickTop } from "./score/pick-top.js";
export { scoreIndex } from "./score/score-index.js";
export { scoreShortage } from "./score/score-shortage.js";
export type { Default, ShortageDefaults } from "./score/shortage-defaults.js";
export { modelCaseLevelQuota, shortageDefaults } from "./score/shortage-defaults.js";
export type { ShortageNotice, ShortageNoticeFacts } from "./score/shortage-notice.js";
export type {
  DimensionDefinition,
  PlainNormalise,
  PlainTreat,
  PlainWeights,
  ResolvedDimension,
  ResolvedShortageOptions,
  ShortageOptions,
} from "./score/shortage-options.js";
export type {
  DimensionScore,
  Evidence,
  ExcludedPosition,
  ObservedDimension,
  RankedShortage,
  ShortageMethod,
  ShortageResult,
  SubScores,
} from "./score/shortage-result.js";
export { wordNotice } from "./score/word-notice.js";
export { annualMidpoint } from "./tally/annual-midpoint.js";
export { createTally } from "./tally/create-tally.js";
export { emptyTally } from "./tally/empty-tally.js";
export { experienceMonths, requirementThousandths } from "./tally/figures.js";
export { mergeTallies } from "./tally/merge-tallies.js";
export type { PositionsOptions, Tally } from "./tally/tally.js";
export type {
  FigureCount,
  IndustryCount,
  PositionCounts,
  PositionIdentity,
  SalaryCount,
  TallyData,
  TallyMethod,
} from "./tally/tally-data.js";
export type { TallyOptions } from "./tally/tally-positions.js";
export { tallyPositions } from "./tally/tally-positions.js";
export type { TallyTotals } from "./tally/tally-totals.js";
export { analyseSensitivity } from "./uncertainty/analyse-sensitivity.js";
export type { AsyncSensitivityOptions } from "./uncertainty/analyse-sensitivity-async.js";
export { analyseSensitivityAsync } from "./uncertainty/analyse-sensitivity-async.js";
export { analyseUncertainty } from "./uncertainty/analyse-uncertainty.js";
export type { AsyncUncertaintyOptions } from "./uncertainty/analyse-uncertainty-async.js";
export { analyseUncertaintyAsync } from "./uncertainty/analyse-uncertainty-async.js";
export { commonChoices } from "./uncertainty/common-choices.data.js";
export type { DominanceCounts } from "./uncertainty/count-dominance.js";
export { countDraws } from "./uncertainty/count-draws.js";
export type {
  Counterfactual,
  CounterfactualOptions,
  Counterfactuals,
  DimensionCounterfactuals,
} from "./uncertainty/counterfactuals.js";
export { counterfactuals } from "./uncertainty/counterfactuals.js";
export type { DominanceOptions, DominanceResult, PositionDominance } from "./uncertainty/dominance.js";
export { dominance } from "./uncertainty/dominance.js";
export type { ColumnDominance } from "./uncertainty/dominance-of-columns.js";
export { dominanceOfColumns } from "./uncertainty/dominance-of-columns.js";
export type { DrawCounts, DrawPart } from "./uncertainty/draw-counts.js";
export { exactExpectedRanks } from "./uncertainty/exact-expected-ranks.js";
export { exactPairwise } from "./uncertainty/exact-pairwise.js";
export type { ExactRanks, ExactRanksOptions } from "./uncertainty/exact-ranks.js";
export { exactRanks } from "./uncertainty/exact-ranks.js";
export { mergeDraws } from "./uncertainty/merge-draws.js";
export type { RankAcceptability, RankAcceptabilityOptions } from "./uncertainty/rank-acceptability.js";
export { rankAcceptability } from "./uncertainty/rank-acceptability.js";
export type { WeightedColumnsOptions } from "./uncertainty/ranked-columns.js";
export type { SampleWeightsOptions } from "./uncertainty/sample-weights.js";
export { sampleWeights } from "./uncertainty/sample-weights.js";
export type { SensitivityOptions, SingleChoices } from "./uncertainty/sensitivity-options.js";
export type {
  ChoiceShift,
  MembershipSensitivity,
  OutputSensitivity,
  SensitivityResult,
  UncertaintySource,
} from "./uncertainty/sensitivity-result.js";
export type { ShiftOfWeights } from "./uncertainty/shift-of-weights.js";
export type { WeightChange, WeightChangeOptions } from "./uncertainty/smallest-weight-change.js";
export { smallestWeightChange } from "./uncertainty/smallest-weight-change.js";
export type { Estimate, SobolIndex } from "./uncertainty/sobol-estimates.js";
export type { SobolIndices, SobolOptions } from "./uncertainty/sobol-indices.js";
export { sobolIndices } from "./uncertainty/sobol-indices.js";
export type { StabilityEnd, StabilityInterval } from "./uncertainty/stability-interval.js";
export { summariseDraws } from "./uncertainty/summarise-draws.js";
export type { UncertaintyDefaults } from "./uncertainty/uncertainty-defaults.js";
export { uncertaintyDefaults } from "./uncertainty/uncertainty-defaults.js";
export type {
  DataUncertainty,
  MethodUncertainty,
  UncertaintyOptions,
  UncertaintyProgress,
  UncertaintySources,
  WeightConstraint,
  WeightUncertainty,
} from "./uncertainty/uncertainty-options.js";
export type { CutUncertainty, PositionUncertainty, UncertaintyResult } from "./uncertainty/uncertainty-result.js";
export type { ColumnChangeOptions } from "./uncertainty/weight-change-of-columns.js";
export { weightChangeOfColumns } from "./uncertainty/weight-change-of-columns.js";
export type { WeightRange } from "./uncertainty/weight-ranges.js";
export type { DimensionStability, WeightStability, WeightStabilityOptions } from "./uncertainty/weight-stability.js";
export { weightStability } from "./uncertainty/weight-stability.js";
export type { ColumnStabilityOptions } from "./uncertainty/weight-stability-of-columns.js";
export { weightStabilityOfColumns } from "./uncertainty/weight-stability-of-columns.js";
export type { AhpWeights } from "./weight/weight-ahp.js";
export { weightAhp } from "./weight/weight-ahp.js";
export type { BestWorstOptions, BestWorstWeights } from "./weight/weight-best-worst.js";
export { weightBestWorst } from "./weight/weight-best-worst.js";
export type { BudgetAllocation } from "./weight/weight-budget-allocation.js";
export { weightBudgetAllocation } from "./weight/weight-budget-allocation.js";
export type { CoefficientOfVariationOptions } from "./weight/weight-coefficient-of-variation.js";
export { weightCoefficientOfVariation } from "./weight/weight-coefficient-of-variation.js";
export type { CriticOptions } from "./weight/weight-critic.js";
export { weightCritic } from "./weight/weight-critic.js";
export type { EntropyOptions } from "./weight/weight-entropy.js";
export { weightEntropy } from "./weight/weight-entropy.js";
export { weightEqual } from "./weight/weight-equal.js";
export type { GiniOptions } from "./weight/weight-gini.js";
export { weightGini } from "./weight/weight-gini.js";
export { weightGiven } from "./weight/weight-given.js";
export type { MerecOptions } from "./weight/weight-merec.js";
export { weightMerec } from "./weight/weight-merec.js";
export type { PcaOptions } from "./weight/weight-pca.js";
export { weightPca } from "./weight/weight-pca.js";
export type { StandardDeviationOptions } from "./weight/weight-standard-deviation.js";
export { weightStandardDeviation } from "./weight/weight-standard-deviation.js";
