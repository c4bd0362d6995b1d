import { describe, expect, it } from "vitest";
import { readSetting, settingLink } from "../../src/report/page/trial-link.js";

describe("a setting as a link", () => {
  it("reads back", () => {
    const setting = { weights: [30, 20, 0, 40, 10], normalise: "z-score", aggregate: "geometric", places: 100 };
    expect(settingLink(setting)).toBe("#try=30,20,0,40,10/z-score/geometric/100");
    expect(readSetting(settingLink(setting), 5, 243)).toEqual(setting);
    const published = { weights: null, normalise: "published", aggregate: "published", places: 1 };
    expect(readSetting(settingLink(published), 5, 243)).toEqual(published);
  });

  it.each([
    "",
    "#catalogue",
    "#try=",
    "#try=1,2,3,4/published/published/10",
    "#try=1,2,3,4,x/published/published/10",
    "#try=0,0,0,0,0/published/published/10",
    "#try=1,2,3,4,-5/published/published/10",
    "#try=1,2,3,4,1e9/published/published/10",
    "#try=1,2,3,4,5/<img>/published/10",
    "#try=1,2,3,4,5/published/__proto__/10",
    "#try=1,2,3,4,5/published/published/0",
    "#try=1,2,3,4,5/published/published/244",
    "#try=1,2,3,4,5/published/published/1.5",
    `#try=${"1,".repeat(2000)}/published/published/1`,
  ])("is refused where it does not fit: %.50s", (hash) => {
    expect(readSetting(hash, 5, 243)).toBeNull();
  });
});
