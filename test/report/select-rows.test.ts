import { scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { composeCatalogue } from "../../src/report/compose-catalogue.js";
import { composeReportData } from "../../src/report/compose-report-data.js";
import { type RowChoice, selectRows } from "../../src/report/page/select-rows.js";
import { fourPositions, nurse } from "../support/shortage-positions.js";

const gap = { ...nurse, id: "ward", name: "Ward sister", salary: null, currency: null };
const data = composeReportData(composeCatalogue(scoreShortage([...fourPositions, gap]), { pick: { count: 3 } }), "en");
const names = (choice: Partial<RowChoice>): (string | undefined)[] =>
  selectRows(data, {
    query: "",
    industry: null,
    level: null,
    which: "ranked",
    sort: "rank",
    ascending: true,
    ...choice,
  }).map((at) => data.name[at]);

describe("selectRows", () => {
  it("gives the ranking where nothing is chosen, and the listed ones", () => {
    expect(names({})).toEqual(data.name);
    expect(names({ which: "listed" })).toEqual(data.name.slice(0, 3));
  });

  it("finds words of the name, the industry and the id, in any order and case", () => {
    expect(names({ query: "焊" })).toEqual(["焊工"]);
    expect(names({ query: "care SIST" })).toEqual(["Ward sister"]);
    expect(names({ query: "welder" })).toEqual(["焊工"]);
    expect(names({ query: "(.*" })).toEqual([]);
  });

  it("filters by industry and level", () => {
    const care = data.industries.indexOf("Care");
    expect(names({ industry: care }).sort()).toEqual(["Nurse", "Ward sister"]);
    for (const level of [1, 2, 3, 4, 5]) {
      expect(names({ level })).toEqual(data.name.filter((_, at) => data.level[at] === level));
    }
    // The driver has no industry.
    expect(names({ industry: -1 })).toEqual(["Driver"]);
  });

  it("sorts both ways, what is missing last both ways", () => {
    // Salaries: clerk 30 000, driver 36 000, nurse 48 000, welder 60 000.
    expect(names({ sort: "pay" })).toEqual(["Clerk", "Driver", "Nurse", "焊工", "Ward sister"]);
    expect(names({ sort: "pay", ascending: false })).toEqual(["焊工", "Nurse", "Driver", "Clerk", "Ward sister"]);
    expect(names({ sort: "experience", ascending: false })[0]).toBe("焊工");
    expect(names({ sort: "position" })).toEqual(["Clerk", "Driver", "Nurse", "Ward sister", "焊工"]);
    expect(names({ sort: "demand", ascending: false }).at(-1)).toBe("Clerk");
    expect(names({ sort: "index" })).toEqual([...data.name].reverse());
    for (const sort of ["industry", "education", "requirements"]) expect(names({ sort })).toHaveLength(5);
  });
});
