import { afterAll, beforeAll, describe } from "vitest";
import { dialectLaws } from "./support/dialect-laws.js";
import type { Engine } from "./support/engine.js";
import { startPostgres } from "./support/postgres.js";
import { tallyLaws } from "./support/tally-laws.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startPostgres();
});
afterAll(() => engine?.stop());

describe("the dialect", () => dialectLaws(() => engine, { withoutNul: true }));

describe("the tally", () => tallyLaws(() => engine, { withoutNul: true, brief: true }));
