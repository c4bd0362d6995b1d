import { parseShortageResult, scoreShortage } from "shortage-index";
import { describe, expect, it } from "vitest";
import { catalogueJson } from "../../src/report/catalogue-json.js";
import { fourPositions } from "../support/shortage-positions.js";
import { sureOf } from "./beside.js";
import { catalogueOf, marketOptions, override } from "./market.js";

describe("catalogueJson", () => {
  const options = { pick: { count: 2 }, overrides: [override()] };
  const text = [...catalogueJson(catalogueOf(options))].join("");

  it("holds the whole result, nothing rounded", () => {
    const { catalogue, ...result } = JSON.parse(text) as Record<string, unknown>;
    expect(result).toEqual(JSON.parse(JSON.stringify(scoreShortage(fourPositions, marketOptions))));
    expect(parseShortageResult(text)).toMatchObject(result);
    expect(catalogue).toMatchObject({ format: 1, pick: { count: 2 }, levels: null, listed: 3 });
  });

  it("says beside it who is listed, and what was moved by hand", () => {
    const { catalogue } = JSON.parse(text) as { catalogue: { overrides: unknown; entries: unknown[] } };
    expect(catalogue.overrides).toEqual([override()]);
    expect(catalogue.entries).toEqual([
      { id: "nurse", listed: true, level: 5, computed: { rank: 1, level: 5, inTop: true }, override: null },
      { id: "welder", listed: true, level: 4, computed: { rank: 2, level: 4, inTop: true }, override: null },
      {
        id: "clerk",
        listed: true,
        level: 1,
        computed: { rank: 4, level: 1, inTop: false },
        override: { action: "include", reason: "A new court opens in May", by: "LW" },
      },
    ]);
  });

  it("gives one line a position, so that editions can be laid side by side", () => {
    expect(text.split("\n").filter((line) => line.includes('"rank":3,"id":"driver"'))).toHaveLength(1);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("holds the uncertainty as it was given, one line a position, and none where there is none", () => {
    const uncertainty = sureOf(catalogueOf().result);
    const sure = [...catalogueJson(catalogueOf({ ...options, uncertainty }))].join("");
    expect((JSON.parse(sure) as Record<string, unknown>).uncertainty).toEqual(uncertainty);
    expect(sure.split("\n").filter((line) => line.includes('"id":"driver"'))).toHaveLength(2);
    // Whoever knows nothing of it finds everything else as it was.
    const { uncertainty: _, ...rest } = JSON.parse(sure) as Record<string, unknown>;
    expect(rest).toEqual(JSON.parse(text));
  });

  it("is JSON where lists are empty", () => {
    const empty = { ...catalogueOf(), entries: [], result: { ...catalogueOf().result, ranking: [] } };
    expect(JSON.parse([...catalogueJson(empty)].join(""))).toMatchObject({ ranking: [], excluded: [] });
  });
});
