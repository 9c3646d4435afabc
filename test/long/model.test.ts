import fc from "fast-check";
import { describe, it } from "vitest";
import { holds, sequences } from "../src/model.js";

describe("any sequence of faults", () => {
  it("keeps the invariants in 2,000 runs", async () => {
    await fc.assert(fc.asyncProperty(sequences, holds), { numRuns: 2_000 });
  });
});
