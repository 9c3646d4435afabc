import fc from "fast-check";
import { it } from "vitest";
import { playSaves, sequence } from "../faults/h-downloads/sequences.js";

it("1,000 random saves from random servers, different each time, leave a whole file or none", async () => {
  await fc.assert(fc.asyncProperty(sequence, playSaves), { numRuns: 1_000, interruptAfterTimeLimit: 600_000 });
});
