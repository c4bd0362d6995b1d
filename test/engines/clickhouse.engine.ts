import { afterAll, beforeAll, describe } from "vitest";
import { openClickhouse } from "./support/clickhouse.js";
import { dialectLaws } from "./support/dialect-laws.js";
import type { Engine } from "./support/engine.js";
import { tallyLaws } from "./support/tally-laws.js";

let engine: Engine;
beforeAll(async () => {
  engine = await openClickhouse();
});
afterAll(() => engine?.stop());

describe("the dialect", () => dialectLaws(() => engine, { withoutNul: false }));

describe("the tally", () => tallyLaws(() => engine, { withoutNul: false, brief: false }));
