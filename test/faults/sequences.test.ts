import fc from "fast-check";
import { it } from "vitest";
import { playSequence, sequence } from "./sequences.js";

it("300 random sequences of faults keep every invariant", { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(sequence, playSequence), { numRuns: 300, seed: 20_261_120 });
});
