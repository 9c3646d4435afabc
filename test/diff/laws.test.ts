import fc from "fast-check";
import { describe, it } from "vitest";
import { checkMutation, scenario } from "./laws.js";

describe("random changes of known level in random documents", () => {
  it("are found at the right operations with the right level, and nowhere else; undone, they are mirrored; without a change nothing is found", () => {
    fc.assert(fc.property(scenario, checkMutation), { numRuns: 300 });
  });
});
