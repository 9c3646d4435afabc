import fc from "fast-check";
import { it } from "vitest";
import { playWalk, walk } from "../faults/e-walks.js";

it("5,000 random lists, different each time, yield each item once, in order, with no request too many", async () => {
  await fc.assert(fc.asyncProperty(walk, playWalk), { numRuns: 5_000, interruptAfterTimeLimit: 600_000 });
});
