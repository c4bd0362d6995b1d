import type { EducationRequirement, ExperienceRequirement, ParsedAttributes, Salary } from "../model/parsed.js";
import { parseEducation } from "../parse/education.js";
import { parseExperience } from "../parse/experience.js";
import { FieldReader } from "./read-field.js";
import { createIndustryReader } from "./read-industry.js";
import { readAttributes, readHeadcount, readSalary } from "./read-job-fields.js";
import { RequirementsReader } from "./read-requirements.js";
import { createTitleReader } from "./read-title.js";
import type { JobRecordOptions } from "./record-options.js";

/** A reader of each field of an advertisement. */
export interface JobFieldReaders {
  readonly title: FieldReader<string>;
  readonly industry: FieldReader<string>;
  readonly headcount: FieldReader<number | "several">;
  readonly salary: FieldReader<Salary>;
  readonly education: FieldReader<EducationRequirement>;
  readonly experience: FieldReader<ExperienceRequirement>;
  readonly requirements: RequirementsReader;
  readonly attributes: FieldReader<ParsedAttributes>;
}

/**
 * Makes the readers of an advertisement's fields, with empty memories.
 *
 * @param options - How to read; checked before.
 * @returns One reader a field.
 */
export function createJobFieldReaders(options: JobRecordOptions): JobFieldReaders {
  const { salary, lexicon } = options;
  return {
    title: createTitleReader(options.title),
    industry: createIndustryReader(),
    headcount: new FieldReader(readHeadcount),
    salary: new FieldReader((text) => readSalary(text, salary)),
    education: new FieldReader(parseEducation),
    experience: new FieldReader(parseExperience),
    requirements: new RequirementsReader(lexicon === undefined ? undefined : { lexicon }),
    attributes: new FieldReader((text) => readAttributes(text, salary), " | "),
  };
}
