import { describe } from "vitest";
import { weightCritic } from "../../src/weight/weight-critic.js";
import { weigherLaws } from "../support/laws.js";

describe("weightCritic", () => {
  weigherLaws({ run: (columns, directions) => weightCritic(columns, { directions }), mayRefuse: ["weights-sum"] });
});
