import fc from "fast-check";
import { it } from "vitest";
import { playSequence, sequence } from "../faults/sequences.js";

it("2,000 random sequences of faults, different each time, keep every invariant", async () => {
  await fc.assert(fc.asyncProperty(sequence, playSequence), { numRuns: 2_000, interruptAfterTimeLimit: 600_000 });
});
