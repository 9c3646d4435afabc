import fc from "fast-check";
import { it } from "vitest";
import { playSaves, sequence } from "./sequences.js";

it("random saves from a random server leave a whole file or none, and nothing else but what resumes", async () => {
  await fc.assert(fc.asyncProperty(sequence, playSaves), { numRuns: 40, seed: 20_261_122 });
});
