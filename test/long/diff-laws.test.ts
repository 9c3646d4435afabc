import fc from "fast-check";
import { describe, it } from "vitest";
import { checkMutation, scenario } from "../diff/laws.js";

describe("random documents, random changes of known weight", () => {
  it("hold the laws of test/diff/laws.ts in 5,000 runs", { timeout: 600_000 }, () => {
    fc.assert(fc.property(scenario, checkMutation), { numRuns: 5_000 });
  });
});
