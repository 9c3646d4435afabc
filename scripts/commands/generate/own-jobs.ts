import { resolve } from "node:path";
import { GENERATED } from "../paths.js";
import { ownApis } from "../shared.js";
import type { Job } from "./run.js";

/** A job for each API of specs/redocly.yaml. */
export async function ownJobs(): Promise<Job[]> {
  const apis = await ownApis();
  return apis.map(({ name, file }) => ({
    name,
    file,
    out: resolve(GENERATED, name),
    runtime: "../../src/runtime.js",
    origin: `specs/${name}`,
    isForeign: false,
  }));
}
