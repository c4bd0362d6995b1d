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
