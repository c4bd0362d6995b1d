import { expectTypeOf, it } from "vitest";
import type { JobRecord, TalentRecord } from "../../src/model/record.js";
import type { Tally } from "../../src/tally/tally.js";
import { tallyPositions } from "../../src/tally/tally-positions.js";

declare const jobs: JobRecord[];
declare const laterJobs: AsyncIterable<JobRecord>;
declare const talent: TalentRecord[];
declare const laterTalent: AsyncIterable<TalentRecord>;

it("is a promise where one of the two is async", () => {
  expectTypeOf(tallyPositions(jobs, talent)).toEqualTypeOf<Tally>();
  expectTypeOf(tallyPositions(laterJobs)).toEqualTypeOf<Promise<Tally>>();
  expectTypeOf(tallyPositions(jobs, laterTalent)).toEqualTypeOf<Promise<Tally>>();
  // @ts-expect-error [2769] - talent is not advertisements
  tallyPositions(talent);
});
