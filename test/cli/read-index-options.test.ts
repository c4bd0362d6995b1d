import { describe, expect, it } from "vitest";
import { readGroupWeights, readLevels, readWeights } from "../../src/cli/read-index-options.js";
import { optionsOf } from "./options-of.js";

describe("readWeights", () => {
  it("reads a method, or amounts with those left out 0", () => {
    expect(readWeights(optionsOf("--weights", "entropy"))).toBe("entropy");
    expect(readWeights(optionsOf("--weights", "supplyDemand=2, salary=0.5"))).toEqual({
      supplyDemand: 2,
      education: 0,
      experience: 0,
      requirements: 0,
      salary: 0.5,
    });
    expect(readWeights(optionsOf())).toBeUndefined();
  });

  it.each(["salary=", "salary=-1", "salary=x", "wage=1", "equl", "__proto__=1"])("refuses %s", (text) => {
    expect(() => readWeights(optionsOf(`--weights=${text}`))).toThrow(/--weights/);
  });
});

describe("readLevels", () => {
  it("reads a quota, quantiles and cut points", () => {
    expect(readLevels(optionsOf("--levels", "27,32,42,63,79"))).toEqual({
      kind: "quota",
      counts: [27, 32, 42, 63, 79],
    });
    expect(readLevels(optionsOf("--levels", "quantiles"))).toEqual({
      kind: "quantiles",
      probabilities: [0.2, 0.4, 0.6, 0.8],
    });
    expect(readLevels(optionsOf("--levels", "cut:20,40.5"))).toEqual({ kind: "cut-points", cutPoints: [20, 40.5] });
    expect(readLevels(optionsOf())).toBeUndefined();
  });

  it.each(["", ",", "1,,2", "1.5,2", "x", "cut:", "cut:2,1", "cut:1,1"])("refuses %j", (text) => {
    expect(() => readLevels(optionsOf(`--levels=${text}`))).toThrow(/--levels/);
  });
});

describe("readGroupWeights", () => {
  it("reads an amount for each group", () => {
    expect(readGroupWeights(optionsOf("--group-weights", "scarcity=2, bar=1，price=0.5"))).toEqual({
      scarcity: 2,
      bar: 1,
      price: 0.5,
    });
    expect(readGroupWeights(optionsOf())).toBeUndefined();
  });

  it.each(["scarcity", "scarcity=-1", "scarcity=x", ",", "bar=1,scarcity=1e3"])("refuses %j", (text) => {
    expect(() => readGroupWeights(optionsOf(`--group-weights=${text}`))).toThrow(
      /^--group-weights \w* ?must be a number of 0 or more, and not/,
    );
  });
});
