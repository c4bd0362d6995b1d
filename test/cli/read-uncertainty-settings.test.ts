import { describe, expect, it } from "vitest";
import { readUncertaintySettings } from "../../src/cli/read-uncertainty-settings.js";
import { optionsOf } from "./options-of.js";

const read = (...argv: string[]) => readUncertaintySettings(optionsOf(...argv));

describe("what is varied", () => {
  it("is the library's to say where nothing is said, and all the data", () => {
    expect(read()).toEqual({ options: {}, constraints: [], data: "all", workers: 1 });
  });

  it.each([
    ["10%", { kind: "relative", share: 0.1 }],
    ["12.5％", { kind: "relative", share: 0.125 }],
    ["uniform", { kind: "uniform" }],
    ["dirichlet:50", { kind: "dirichlet", concentration: 50 }],
    ["none", false],
  ])("weights: %s", (text, weights) => {
    expect(read("--weight-uncertainty", text).options.weights).toEqual(weights);
  });

  it.each([
    ["education<=0.3", { kind: "bounds", dimension: "education", maximum: 0.3 }],
    ["salary ≥ 0.1", { kind: "bounds", dimension: "salary", minimum: 0.1 }],
    ["supplyDemand>=salary", { kind: "at-least", dimension: "supplyDemand", than: "salary" }],
    ["salary<=supplyDemand", { kind: "at-least", dimension: "supplyDemand", than: "salary" }],
  ])("a constraint: %s", (text, constraint) => {
    expect(read("--weight-constraint", text).options.weights).toEqual({
      kind: "constrained",
      constraints: [constraint],
    });
  });

  it("keeps constraints as they were written, to be named when none can satisfy them", () => {
    expect(read("--weight-constraint", "salary ≥ 0.1", "--weight-constraint", "salary<=0.3").constraints).toEqual([
      "salary ≥ 0.1",
      "salary<=0.3",
    ]);
  });

  it("takes numbers", () => {
    const settings = read("--draws", "50", "--seed", "7", "--probability", "0.8", "--workers", "3");
    const options = { draws: 50, seed: 7, probability: 0.8 };
    expect(settings).toEqual({ options, constraints: [], data: "all", workers: 3 });
  });

  it.each([
    [["--weight-uncertainty", "25"], "--weight-uncertainty must be 25%"],
    [["--weight-uncertainty", "101%"], "--weight-uncertainty must be 25%"],
    [["--weight-uncertainty", "dirichlet:0"], "--weight-uncertainty must be 25%"],
    [["--weight-constraint", "salary"], "put it in quotes"],
    [["--weight-constraint", "salry>=0.1"], "did you mean salary?"],
    [["--weight-constraint", "salary>=0.1", "--weight-uncertainty", "10%"], "leave --weight-uncertainty out"],
    [["--data-uncertainty", "some"], "--data-uncertainty must be one of all, counts, none"],
    [["--draws", "0"], "--draws must be a whole number, 1 or more"],
    [["--workers", "1000"], "--workers must be at most 256"],
    [["--probability", "2"], "--probability must be"],
  ])("refuses %j", (argv, message) => {
    expect(() => read(...argv)).toThrow(message);
  });
});
