import { describe, expect, it } from "vitest";
import { NameCounts } from "../../src/cli/name-counts.js";
import { TalentSurvey } from "../../src/cli/talent-survey.js";

const person = { kind: "talent", title: "x", industry: null } as const;

describe("TalentSurvey", () => {
  const survey = new TalentSurvey();
  survey.add({ ...person, position: "焊工", status: "stock", count: 12 });
  survey.add({ ...person, position: "焊工", status: "mobile", count: 3 });
  survey.add({ ...person, position: "constructor", status: "stock", count: 1 });

  it("counts people by status and by position", () => {
    expect(survey.summary(undefined)).toMatchObject({
      people: 16,
      stock: 13,
      mobile: 3,
      peopleOfRecord: { count: 3, least: 1, median: 3, most: 12 },
      positions: {
        distinct: 2,
        mostFrequent: [
          { name: "焊工", count: 15 },
          { name: "constructor", count: 1 },
        ],
      },
      meeting: null,
    });
  });

  it("tells how far talent meets the advertisements", () => {
    const advertised = new NameCounts();
    for (const name of ["焊工", "电工", "toString"]) advertised.add(name);
    expect(survey.summary(advertised).meeting).toEqual({
      positionsWithTalent: 1,
      positionsWithoutTalent: 2,
      peopleInAdvertisedPositions: 15,
    });
  });
});
