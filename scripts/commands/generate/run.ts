import { resolve } from "node:path";
import { type Io, oneLine } from "../../cli.js";
import { Failure } from "../../failure.js";
import type { Generated } from "../../generate/index.js";
import { type LintFinding, lint, loadSpec, type Spec, tolerate } from "../../spec/index.js";
import { Misfit } from "../../spec/model/index.js";
import { countErrors, place, plural, printFindings, printUnmatched } from "../shared.js";
import { remember } from "./stamp.js";

export interface Job {
  name: string;
  file: string;
  /** Folder. */
  out: string;
  overlay?: string | null;
  runtime: string;
  origin: string;
  lintConfig: string;
  /** Whether the linter's findings are other people's to mend: see {@link tolerate}. */
  tolerant: boolean;
}

export interface RunOptions {
  check: boolean;
  /** Digest of the inputs, where our own specs are what is read; the folders are then ours alone. */
  inputs: string | undefined;
}

/** The pipeline, a stage a line: load, lint beside generate, write. Nothing is written unless all is well. */
export async function runJobs(jobs: readonly Job[], options: RunOptions, io: Io): Promise<number> {
  const stages = new Stages(io);
  const specs = await stages.time(
    "load",
    () => Promise.all(jobs.map(load)),
    (loaded) => loaded.map((spec, index) => `${jobs[index]?.name} ${count(spec)}`).join(", "),
  );
  // Both need the same two cores; the linter has a process of its own, so they share them well.
  const linting = stages.time(
    "lint",
    () => lintAll(jobs, specs),
    (found) => plural(found.flat().length, "finding"),
  );
  const generating = stages.time(
    "generate",
    () => generateAll(jobs, specs),
    (all) => plural(all.flatMap(({ files }) => files).length, "file"),
  );
  const [findings, generated] = await Promise.allSettled([linting, generating]);
  const errors = reportFindings(io, specs, settled(findings).flat());
  if (errors > 0) return 1;
  const outputs = settled(generated);
  reportProblems(io, specs, outputs);
  return options.check ? check(jobs, outputs, options, io, stages) : write(jobs, outputs, options, io, stages);
}

const load = (job: Job): Promise<Spec> => loadSpec(job.file, job.overlay === undefined ? {} : { overlay: job.overlay });

const count = ({ document }: Spec): string => plural(Object.keys(document.paths ?? {}).length, "path");

async function lintAll(jobs: readonly Job[], specs: readonly Spec[]): Promise<LintFinding[][]> {
  const all = await lint(specs, jobs[0]?.lintConfig ?? "");
  return specs.map((spec, index) => (jobs[index]?.tolerant ? tolerate(spec, all[index] ?? []) : (all[index] ?? [])));
}

async function generateAll(jobs: readonly Job[], specs: readonly Spec[]): Promise<Generated[]> {
  // Loaded late: an unreadable spec, or nothing to do, should not wait for a compiler.
  const { generate } = await import("../../generate/index.js");
  const outputs: Generated[] = [];
  for (const [index, job] of jobs.entries()) {
    const spec = specs[index];
    if (!spec) continue;
    const output = located(spec, () => generate(spec.document, job));
    refuseOwnInputs(job, output);
    outputs.push(output);
  }
  return outputs;
}

/** What the model can't be made of, with the file and line where it stands. */
function located<T>(spec: Spec, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Misfit) || error.pointer === undefined) throw error;
    throw new Failure(`${place(spec.locate(error.pointer), error.pointer)}: error ${error.message}`, error.exitCode);
  }
}

/** A document that lies in its own output folder, under a name the output has. */
function refuseOwnInputs(job: Job, { files }: Generated): void {
  const inputs = [job.file, ...(job.overlay ? [job.overlay] : [])].map((file) => resolve(file));
  const clash = files.map(({ path }) => resolve(job.out, path)).find((file) => inputs.includes(file));
  if (clash) throw new Failure(`${clash} is what is read; --out has to be another folder`);
}

function settled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function reportFindings(io: Io, specs: readonly Spec[], findings: readonly LintFinding[]): number {
  printFindings(io, findings);
  return countErrors(findings) + specs.reduce((sum, spec) => sum + printUnmatched(io, spec), 0);
}

/** What was left out is said and counts as a finding; what is wrong with the output is a bug of ours that nobody should ship. */
function reportProblems(io: Io, specs: readonly Spec[], outputs: readonly Generated[]): void {
  for (const [index, { problems, model }] of outputs.entries()) {
    const at = (pointer: string): string => place(specs[index]?.locate(pointer), pointer);
    for (const { pointer, reason } of model.omitted) io.err(`${oneLine(`${at(pointer)}: error ${reason}`)}\n`);
    for (const { pointer, reason } of model.notes) io.err(`${oneLine(`${at(pointer)}: warning ${reason}`)}\n`);
    if (problems.length > 0)
      throw new Failure(`the output would be wrong, so nothing was written: ${problems.slice(0, 5).join("; ")}`);
  }
}

async function check(
  jobs: readonly Job[],
  outputs: readonly Generated[],
  options: RunOptions,
  io: Io,
  stages: Stages,
): Promise<number> {
  const { staleFiles } = await import("../../generate/index.js");
  let total = 0;
  for (const [index, job] of jobs.entries()) {
    const stale = await staleFiles(job.out, outputs[index]?.files ?? [], { exclusive: options.inputs !== undefined });
    for (const path of stale)
      io.err(`${job.out}/${path} is stale; run npm run generate\n`.replace(`${process.cwd()}/`, ""));
    total += stale.length;
  }
  stages.done("check", total === 0 ? "all up to date" : plural(total, "stale file"));
  return total === 0 ? omissions(outputs) : 1;
}

async function write(
  jobs: readonly Job[],
  outputs: readonly Generated[],
  options: RunOptions,
  io: Io,
  stages: Stages,
): Promise<number> {
  const { writeFiles } = await import("../../generate/index.js");
  for (const [index, job] of jobs.entries()) {
    const report = await writeFiles(job.out, outputs[index]?.files ?? [], { exclusive: options.inputs !== undefined });
    const parts = [
      `${report.written.length} written`,
      `${report.deleted.length} deleted`,
      `${report.unchanged} unchanged`,
    ];
    stages.done("write", `${job.name}: ${parts.join(", ")}`);
    for (const path of report.written) io.out(`  ${path}\n`);
    for (const path of report.deleted) io.out(`  ${path} (deleted)\n`);
  }
  if (options.inputs !== undefined) await remember(options.inputs, io);
  return omissions(outputs);
}

const omissions = (outputs: readonly Generated[]): number =>
  outputs.some(({ model }) => model.omitted.length > 0) ? 1 : 0;

class Stages {
  readonly #io: Io;
  constructor(io: Io) {
    this.#io = io;
  }
  async time<T>(name: string, work: () => Promise<T>, describe: (result: T) => string): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.done(name, describe(result), performance.now() - start);
    return result;
  }
  done(name: string, text: string, milliseconds?: number): void {
    const time = milliseconds === undefined ? "" : `${(milliseconds / 1000).toFixed(2)} s`;
    this.#io.out(`${name.padEnd(9)}${time.padStart(7)}  ${text}\n`);
  }
}
