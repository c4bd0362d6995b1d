import { expect, it } from "vitest";
import { chooseLanguage, environmentLanguage } from "../../src/cli/language.js";
import { optionsOf } from "./options-of.js";

const io = (env: Record<string, string>) => ({ stdout: { write: () => true }, stderr: { write: () => true }, env });

it("goes by the option, then by LC_ALL, LC_MESSAGES and LANG", () => {
  expect(environmentLanguage(io({}))).toBe("en");
  expect(environmentLanguage(io({ LANG: "zh_CN.UTF-8" }))).toBe("zh");
  expect(environmentLanguage(io({ LC_ALL: "en_GB.UTF-8", LANG: "zh_CN.UTF-8" }))).toBe("en");
  expect(environmentLanguage(io({ LC_ALL: "", LC_MESSAGES: "zh_TW" }))).toBe("zh");
  expect(chooseLanguage(optionsOf("--lang", "en"), io({ LANG: "zh_CN" }))).toBe("en");
  expect(() => chooseLanguage(optionsOf("--lang", "fr"), io({}))).toThrow(/--lang must be one of en, zh/);
});
