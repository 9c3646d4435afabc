import fc from "fast-check";
import { describe, it } from "vitest";
import { checkMutation, scenario } from "./laws.js";

describe("random documents, random changes of known weight", () => {
  it("are found at the right operations with the right level, and nowhere else; undone they are the mirror; the same is nothing", () => {
    fc.assert(fc.property(scenario, checkMutation), { numRuns: 300 });
  });
});
