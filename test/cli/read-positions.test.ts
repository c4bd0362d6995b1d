import { describe, expect, it } from "vitest";
import { readPositions } from "../../src/cli/read-positions.js";
import { contextOf, filesFor } from "./files.js";

const put = filesFor("read-positions");
const read = (...argv: string[]) => readPositions(contextOf(...argv), () => undefined);

describe("readPositions", () => {
  it("takes the most frequent currency, or the one named", async () => {
    const path = put("currencies.csv", "title,salary\na,$50000 a year\nb,$60000 a year\nc,£45000 a year\n");
    const frequent = await read(path);
    expect(frequent.currency).toBe("USD");
    expect(frequent.positions.map(({ salary }) => salary)).toEqual([50_000, 60_000, null]);
    const named = await read(path, "--currency", "GBP");
    expect(named.positions.map(({ salary }) => salary)).toEqual([null, null, 45_000]);
    expect(named.payAssumed).toBe(false);
  });

  it("assumes a currency and a period only where there is nothing else to compare", async () => {
    const path = put("bare.csv", "title,salary,degree\na,10000-20000,\nb,300元/天,\n");
    const assumed = await read(path);
    expect(assumed.payAssumed).toBe(true);
    expect(assumed.currency).toBe("CNY");
    const only = await read(put("only.csv", "title,salary\na,10000-20000\n"));
    expect(only).toMatchObject({ payAssumed: true, currency: "XXX" });
    // 12 × the midpoint 15000
    expect(only.positions.map(({ salary }) => salary)).toEqual([180_000]);
    const schooled = await read(put("schooled.csv", "title,salary,degree\na,10000-20000,本科\n"));
    expect(schooled).toMatchObject({ payAssumed: false, currency: null });
  });

  it("refuses what leaves nothing to rank", async () => {
    await expect(read(put("rowless.csv", "title\n"))).rejects.toThrow(/headings and no rows/);
    await expect(read(put("untitled.csv", "title,x\n,1\n"))).rejects.toThrow(/none of 1 advertisements .*no title 1/);
    await expect(read(put("bare-title.csv", "title\na\n"))).rejects.toThrow(
      /nothing can be ranked: .* the one position/,
    );
  });

  it("refuses talent of which nothing can be used, for scarcity would go unmeasured unseen", async () => {
    const ads = put("ads.csv", "title,education\na,本科\nb,大专\n");
    await expect(read(ads, "--talent", put("statusless.csv", "title,count\na,3\n"))).rejects.toThrow(
      /none of 1 talent records could be used .*--stock FILE or --mobile FILE/,
    );
    await expect(read(ads, "--stock", put("nameless.csv", "title,x\n,1\n"))).rejects.toThrow(
      /none of 1 talent records could be used \(no title 1\); check the columns with --talent-column/,
    );
    await expect(read(ads, "--stock", put("rowless-talent.csv", "title\n"))).rejects.toThrow(
      /files of talent records hold headings and no rows/,
    );
  });
});
