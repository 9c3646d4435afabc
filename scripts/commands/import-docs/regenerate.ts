import { resolve } from "node:path";
import type { Io } from "../../cli.js";
import { runJobs } from "../generate/run.js";
import { LINT_CONFIG, ownApis, ROOT } from "../shared.js";

/** `npm run generate`, after the specs have been written. */
export async function regenerate(io: Io): Promise<number> {
  const apis = await ownApis();
  const jobs = apis.map(({ name, file }) => ({
    name,
    file,
    out: resolve(ROOT, "generated", name),
    runtime: "../../src/runtime.js",
    origin: `specs/${name}`,
    lintConfig: LINT_CONFIG,
  }));
  return runJobs(jobs, { check: false, force: false, foreign: false }, io);
}
