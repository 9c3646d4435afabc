import { resolve, sep } from "node:path";
import type { Command, Values } from "../../cli.js";
import { Failure } from "../../failure.js";
import { text } from "../flags.js";
import { GENERATED } from "../paths.js";
import type { Job } from "./run.js";
import { digestInputs, isFresh } from "./stamp.js";

export const generateCommand: Command = {
  usage: `
npm run generate [-- --check | --spec FILE --out DIR [--overlay FILE] [--runtime SPECIFIER]]

Lints the specs of specs/redocly.yaml and writes their clients to generated/<api>/.

  --check              write nothing; exit 1 and name each file that is stale
  --spec FILE          use any OpenAPI 3 document instead of this project's specs
  --out DIR            folder for its client (with --spec)
  --overlay FILE       an overlay to apply to it
  --runtime SPECIFIER  where the output imports the runtime from (default signalwire-rest/runtime)
  --force              do the work even if nothing changed since the last run

Exit code: 0 fine, 1 findings (lint, stale files, an overlay action without a match), 2 could not run.`,
  options: {
    check: { type: "boolean" },
    force: { type: "boolean" },
    spec: { type: "string" },
    out: { type: "string" },
    overlay: { type: "string" },
    runtime: { type: "string" },
  },
  async run(values, _positionals, io) {
    const spec = text(values, "spec");
    if (spec === undefined) refuseForeignFlags(values);
    const inputs = spec === undefined ? await digestInputs() : undefined;
    if (inputs !== undefined && values.force !== true && (await isFresh(inputs))) {
      io.out("generate          nothing changed since the last run\n");
      return 0;
    }
    // Loaded late, so that a run with nothing to do does not wait for parsers and compilers.
    const { runJobs } = await import("./run.js");
    const { ownJobs } = await import("./own-jobs.js");
    const jobs = spec === undefined ? await ownJobs() : [foreignJob(spec, values)];
    return runJobs(jobs, { check: values.check === true, inputs }, io);
  },
};

function refuseForeignFlags(values: Values): void {
  const stray = ["out", "overlay", "runtime"].find((name) => values[name] !== undefined);
  if (stray) throw new Failure(`--${stray} goes with --spec`);
}

function foreignJob(spec: string, values: Values): Job {
  const out = text(values, "out");
  if (out === undefined) throw new Failure("--spec needs --out DIR");
  if (`${resolve(out)}${sep}`.startsWith(`${GENERATED}${sep}`))
    throw new Failure(`--out ${out} holds this project's own clients; name another folder`);
  return {
    name: "api",
    file: spec,
    out: resolve(out),
    overlay: text(values, "overlay") ?? null,
    runtime: text(values, "runtime") ?? "signalwire-rest/runtime",
    origin: "an OpenAPI document",
    isForeign: true,
  };
}
