export type { Dialect, DialectName, TableColumn, WeighedLiterals } from "./sql/dialect.js";
export { clickhouseDialect } from "./sql/dialects/clickhouse.js";
export { duckdbDialect } from "./sql/dialects/duckdb.js";
export { postgresDialect } from "./sql/dialects/postgres.js";
export { sparkDialect } from "./sql/dialects/spark.js";
export type { SqlExecutor } from "./sql/executor.js";
export { countRequirements, prepareRequirementText } from "./sql/match-requirements.js";
export type { PlannedStatement } from "./sql/render-plan.js";
export { planStatements, renderPlan } from "./sql/render-plan.js";
export type { SqlExpression, SqlQuery, SqlSource } from "./sql/sql-source.js";
export type {
  RequirementColumns,
  SalarySettings,
  SqlJobs,
  SqlProgress,
  SqlRunOptions,
  SqlStreamOptions,
  SqlTalent,
  SqlTally,
  SqlTallyOptions,
} from "./sql/tally-options.js";
export { tallyWithSql } from "./sql/tally-with-sql.js";
