import type { Io } from "../../cli.js";
import { ownJobs } from "../generate/own-jobs.js";
import { runJobs } from "../generate/run.js";
import { digestInputs } from "../generate/stamp.js";

/** `npm run generate`, after the specs have been written. */
export async function regenerate(io: Io): Promise<number> {
  return runJobs(await ownJobs(), { check: false, inputs: await digestInputs() }, io);
}
