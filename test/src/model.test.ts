import fc from "fast-check";
import { describe, it } from "vitest";
import { holds, sequences } from "./model.js";

describe("any sequence of faults", () => {
  it("keeps the invariants (300 of 2,000; the rest in test:long)", async () => {
    await fc.assert(fc.asyncProperty(sequences, holds), { numRuns: 300 });
  });
});
