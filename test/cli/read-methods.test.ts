import { describe, expect, it } from "vitest";
import { checkMethods, readMethods } from "../../src/cli/read-methods.js";
import { optionsOf } from "./options-of.js";

describe("readMethods", () => {
  it("takes a name, or JSON as the library takes it", () => {
    expect(readMethods(optionsOf())).toEqual({});
    expect(
      readMethods(
        optionsOf(
          ...["--normalise", '{"salary":{"method":"rank"}}', "--treat", "skewness-kurtosis"],
          ...[
            "--aggregate",
            ' {"method":"power-mean","exponent":0.5}',
            "--missing",
            "mean",
            "--imputed-top-level",
            "bar",
          ],
        ),
      ),
    ).toEqual({
      normalise: { salary: { method: "rank" } },
      treat: { method: "skewness-kurtosis" },
      aggregate: { method: "power-mean", exponent: 0.5 },
      missing: { method: "mean" },
      imputedTopLevel: "bar",
    });
  });

  it("refuses JSON that is none, and a word that is none", () => {
    expect(() => readMethods(optionsOf("--treat", "{method"))).toThrow(
      '--treat must be a method\'s name, or JSON such as {"method":"…"}, and not {method',
    );
    expect(() => readMethods(optionsOf("--imputed-top-level", "bra"))).toThrow(/did you mean bar\?/);
  });
});

describe("checkMethods", () => {
  const refusal = (...argv: string[]) => expect(() => checkMethods(readMethods(optionsOf(...argv))));

  it("takes what the library takes", () => {
    for (const missing of ["reweight", "median", "mean", "worst", "refuse"])
      refusal("--missing", missing).not.toThrow();
    refusal("--normalise", '{"method":"goalposts","lower":0,"upper":9}').not.toThrow();
  });

  it("names the method that is none, the figures that a method needs, and the figure that is wrong", () => {
    refusal("--aggregate", "arithmtic").toThrow(/did you mean "arithmetic"/);
    refusal("--aggregate", "power-mean").toThrow(
      `--aggregate power-mean needs figures (exponent: a finite number), as JSON: --aggregate '{"method":"power-mean","exponent":…}', or`,
    );
    refusal("--normalise", '{"salary":{"method":"goalposts"}}').toThrow("--normalise salary.lower: expected a finite");
    refusal("--aggregate", '{"method":"passed","threshold":2}').toThrow(
      "--aggregate threshold: expected a number from 0 to 1, received 2",
    );
  });
});
