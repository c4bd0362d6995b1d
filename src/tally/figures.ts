import type { ExperienceRequirement, Requirements } from "../model/parsed.js";

/**
 * Required experience, as the integer that a tally counts by: `minYears × 12`, rounded to the nearest month.
 *
 * @param experience - A parsed requirement; its least experience in years, finite, 0 or more; never modified.
 * @returns Months, an integer.
 * @example
 * experienceMonths({ minYears: 1.5 }); // => 18
 */
export function experienceMonths(experience: Pick<ExperienceRequirement, "minYears">): number {
  return Math.round(experience.minYears * 12);
}

/**
 * Further requirements, as the integer that a tally counts by: `weightedCount × 1000`, rounded to the nearest one.
 *
 * @param requirements - What was found in a text; its weighted count finite, 0 or more; never modified.
 * @returns Thousandths of the weighted count, an integer.
 * @example
 * requirementThousandths({ weightedCount: 2.25 }); // => 2250
 */
export function requirementThousandths(requirements: Pick<Requirements, "weightedCount">): number {
  return Math.round(requirements.weightedCount * 1000);
}
