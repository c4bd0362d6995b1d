import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/report/canonical-json.js";

describe("canonicalJson", () => {
  it("writes the example of RFC 8785, section 3.2.4", () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: as the example has it
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("orders keys by code units, wherever they stand", () => {
    expect(canonicalJson({ b: 1, a: { d: 1, c: [{ f: 1, e: 2 }] }, "€": 0, "\r": 0 })).toBe(
      '{"\\r":0,"a":{"c":[{"e":2,"f":1}],"d":1},"b":1,"€":0}',
    );
  });

  it("leaves out what JSON leaves out, and reads back", () => {
    const value = { a: undefined, b: [undefined, 1], c: -0, d: "\ud800" };
    expect(canonicalJson(value)).toBe('{"b":[null,1],"c":0,"d":"\\ud800"}');
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
