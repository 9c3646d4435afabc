import fc from "fast-check";
import { it } from "vitest";
import { playWalk, walk } from "./e-walks.js";

it("E. random lists yield each item once, in order, with no request too many", async () => {
  await fc.assert(fc.asyncProperty(walk, playWalk), { numRuns: 300, seed: 20_261_122 });
});
