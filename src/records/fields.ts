/** Fields that a raw advertisement can have. `company` and `city` serve only to recognise duplicates. */
export type JobField =
  | "title"
  | "industry"
  | "headcount"
  | "salary"
  | "education"
  | "experience"
  | "description"
  | "tags"
  | "attributes"
  | "company"
  | "city";

/** Fields that a raw talent record can have. */
export type TalentField = "title" | "industry" | "status" | "count";

/** What the ledger of advertisements counts. `requirements` is read from `description` and `tags`. */
export type JobLedgerField =
  | "title"
  | "industry"
  | "headcount"
  | "salary"
  | "education"
  | "experience"
  | "requirements"
  | "attributes";

/** What the ledger of talent records counts. */
export type TalentLedgerField = TalentField;

/** Fields of a raw advertisement, in their fixed order. */
export const JOB_FIELDS: readonly JobField[] = [
  "title",
  "industry",
  "headcount",
  "salary",
  "education",
  "experience",
  "description",
  "tags",
  "attributes",
  "company",
  "city",
];

/** Fields of a raw talent record, in their fixed order. */
export const TALENT_FIELDS: readonly TalentField[] = ["title", "industry", "status", "count"];

/** Fields of the ledger of advertisements, in their fixed order. */
export const JOB_LEDGER_FIELDS: readonly JobLedgerField[] = [
  "title",
  "industry",
  "headcount",
  "salary",
  "education",
  "experience",
  "requirements",
  "attributes",
];
