import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { embeddedJson, escapeHtml, isolated } from "../../src/report/escape-html.js";
import { HOSTILE } from "../support/report-fixtures.js";

describe("escapeHtml", () => {
  it("escapes what ends a text or an attribute", () => {
    expect(escapeHtml(`<a href="x">'&amp;'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;");
  });

  it("shows what HTML cannot hold, and keeps line breaks", () => {
    expect(escapeHtml("a\u0000b\ud800c\u0085d")).toBe("a\ufffdb\ufffdc\ufffdd");
    expect(escapeHtml("a\r\nb\tc\rd")).toBe("a\nb\tc\nd");
    expect(escapeHtml("𠮷😀")).toBe("𠮷😀");
  });

  it.each(HOSTILE)("reads back as the text that it was: %j", (text) => {
    const { document } = parseHTML(`<p title="${escapeHtml(text)}">${isolated(text)}</p>`);
    const shown = text.replace("\u0000", "\ufffd").replace("\ud800", "\ufffd");
    expect(document.querySelector("bdi")?.textContent).toBe(shown);
    expect(document.querySelector("p")?.getAttribute("title")).toBe(shown);
    expect(document.querySelectorAll("*")).toHaveLength(2);
  });
});

describe("embeddedJson", () => {
  it("cannot end a script, and reads back", () => {
    const value = { [HOSTILE[1] as string]: HOSTILE, line: "\u2028\u2029" };
    const text = embeddedJson(value);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});
