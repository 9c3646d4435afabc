import fc from "fast-check";
import { describe, it } from "vitest";
import { holds, sequences } from "../src/model.js";

describe("any sequence of faults", () => {
  it("keeps the invariants, 2,000 times", async () => {
    await fc.assert(fc.asyncProperty(sequences, holds), { numRuns: 2_000 });
  });
});
