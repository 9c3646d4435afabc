import { resolve } from "node:path";
import type { Io } from "../../cli.js";
import { Failure } from "../../failure.js";
import type { Generated } from "../../generate/index.js";
import { type LintFinding, lint, loadSpec, type Spec, tolerate } from "../../spec/index.js";
import { Misfit } from "../../spec/model/index.js";
import { FOREIGN_LINT_CONFIG } from "../paths.js";
import { countErrors, lintOwn, plural, printFindings, printUnmatched, sayingOf } from "../shared.js";
import { Stages } from "./stages.js";
import { remember } from "./stamp.js";

export interface Job {
  name: string;
  file: string;
  /** Output folder. */
  out: string;
  overlay?: string | null;
  runtime: string;
  origin: string;
  /** Whether the document is somebody else's, so that its lint findings can't be fixed here: see {@link tolerate}. */
  isForeign: boolean;
}

export interface RunOptions {
  check: boolean;
  /** Digest of the inputs, if they are our own specs; the output folders then hold nothing else. */
  inputs: string | undefined;
}

/** A job whose spec has been read. */
interface Loaded {
  readonly job: Job;
  readonly spec: Spec;
}

/** A loaded job with its output. */
interface Made extends Loaded {
  readonly output: Generated;
}

/** The pipeline, one stage per line: load, lint and generate in parallel, write. Nothing is written unless everything is fine. */
export async function runJobs(jobs: readonly Job[], options: RunOptions, io: Io): Promise<number> {
  const stages = new Stages(io);
  const apis = await stages.time(
    "load",
    () => Promise.all(jobs.map(load)),
    (loaded) => loaded.map(({ job, spec }) => `${job.name} ${count(spec)}`).join(", "),
  );
  // The linter runs in its own process, so two cores are well used.
  const linting = stages.time(
    "lint",
    () => lintAll(apis),
    (found) => plural(found.length, "finding"),
  );
  const generating = stages.time(
    "generate",
    () => generateAll(apis),
    (all) => plural(all.flatMap(({ output }) => output.files).length, "file"),
  );
  const [findings, generated] = await Promise.allSettled([linting, generating]);
  if (reportFindings(io, apis, settled(findings)) > 0) return 1;
  const made = settled(generated);
  for (const one of made) reportProblems(io, one);
  return options.check ? check(made, options, io, stages) : write(made, options, io, stages);
}

async function load(job: Job): Promise<Loaded> {
  return { job, spec: await loadSpec(job.file, job.overlay === undefined ? {} : { overlay: job.overlay }) };
}

const count = ({ document }: Spec): string => plural(Object.keys(document.paths ?? {}).length, "path");

/** Lints all documents in a single process of the linter, hence with a single configuration: ours, or the one for a foreign document. */
async function lintAll(apis: readonly Loaded[]): Promise<LintFinding[]> {
  const specs = apis.map(({ spec }) => spec);
  const found = await (apis.some(({ job }) => job.isForeign) ? lintForeign(specs) : lintOwn(specs));
  return found.flat();
}

async function lintForeign(specs: readonly Spec[]): Promise<LintFinding[][]> {
  const found = await lint(specs, FOREIGN_LINT_CONFIG);
  return specs.map((spec, index) => tolerate(spec, found[index] ?? []));
}

async function generateAll(apis: readonly Loaded[]): Promise<Made[]> {
  // Loaded late, so that an unreadable spec is reported without waiting for a compiler.
  const { generate } = await import("../../generate/index.js");
  return apis.map(({ job, spec }) => {
    const output = located(spec, () => generate(spec.document, job));
    refuseOwnInputs(job, output);
    return { job, spec, output };
  });
}

/** Adds file and line to the error if no model can be made of the document. */
function located<T>(spec: Spec, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Misfit) || error.pointer === undefined) throw error;
    throw new Failure(sayingOf(spec, "error", { pointer: error.pointer, reason: error.message }), error.exitCode);
  }
}

/** Refuses a document that would be overwritten, because it is in its own output folder under a name of the output. */
function refuseOwnInputs(job: Job, { files }: Generated): void {
  const inputs = [job.file, ...(job.overlay ? [job.overlay] : [])].map((file) => resolve(file));
  const clash = files.map(({ path }) => resolve(job.out, path)).find((file) => inputs.includes(file));
  if (clash) throw new Failure(`${clash} is an input of this run; --out must be another folder`);
}

function settled<T>(result: PromiseSettledResult<T>): T {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function reportFindings(io: Io, apis: readonly Loaded[], findings: readonly LintFinding[]): number {
  printFindings(io, findings);
  return countErrors(findings) + apis.reduce((sum, { spec }) => sum + printUnmatched(io, spec), 0);
}

/** Omissions are reported and count as findings; a problem in the output is a bug of ours, so nothing is written. */
function reportProblems(io: Io, { spec, output: { model, problems } }: Made): void {
  for (const omission of model.omitted) io.err(`${sayingOf(spec, "error", omission)}\n`);
  for (const note of model.notes) io.err(`${sayingOf(spec, "warning", note)}\n`);
  if (problems.length > 0)
    throw new Failure(
      `the output would be wrong, so nothing was written; please report this: ${problems.slice(0, 5).join("; ")}`,
    );
}

async function check(apis: readonly Made[], options: RunOptions, io: Io, stages: Stages): Promise<number> {
  const { staleFiles } = await import("../../generate/index.js");
  let total = 0;
  for (const { job, output } of apis) {
    const stale = await staleFiles(job.out, output.files, ownership(options));
    const remedy = job.isForeign ? "run this without --check" : "run npm run generate";
    for (const path of stale) io.err(`${job.out}/${path} is stale; ${remedy}\n`.replace(`${process.cwd()}/`, ""));
    total += stale.length;
  }
  stages.done("check", total === 0 ? "all up to date" : plural(total, "stale file"));
  return total === 0 ? omissions(apis) : 1;
}

async function write(apis: readonly Made[], options: RunOptions, io: Io, stages: Stages): Promise<number> {
  const { writeFiles } = await import("../../generate/index.js");
  for (const { job, output } of apis) {
    const { written, deleted, unchanged } = await writeFiles(job.out, output.files, ownership(options));
    const parts = [`${written.length} written`, `${deleted.length} deleted`, `${unchanged} unchanged`];
    stages.done("write", `${job.name}: ${parts.join(", ")}`);
    for (const path of written) io.out(`  ${path}\n`);
    for (const path of deleted) io.out(`  ${path} (deleted)\n`);
  }
  if (options.inputs !== undefined) await remember(options.inputs, io);
  return omissions(apis);
}

const ownership = ({ inputs }: RunOptions): { exclusive: boolean } => ({ exclusive: inputs !== undefined });

const omissions = (apis: readonly Made[]): number =>
  apis.some(({ output }) => output.model.omitted.length > 0) ? 1 : 0;
