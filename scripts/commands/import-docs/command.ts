import { writeFile } from "node:fs/promises";
import { type Command, type Io, oneLine, type Values } from "../../cli.js";
import { Failure, fileFailure } from "../../failure.js";
import { mergePages, type SpecTexts } from "../../import-docs/merge/index.js";
import { isRefusal, type Refusal } from "../../import-docs/page.js";
import { readers } from "../../import-docs/readers/index.js";
import { markdownOf } from "../../import-docs/report/markdown.js";
import type { ApiReport, Report } from "../../import-docs/report/model.js";
import { type ReadOne, readOne } from "../../import-docs/run.js";
import { refuseInput } from "../inputs.js";
import { aftermath } from "./after.js";
import { linesOf, linesOfApi } from "./lines.js";
import { type MergedSpec, mergeAll } from "./merge.js";
import { type Options, readOptions } from "./options.js";
import { collectPages } from "./pages.js";
import { regenerate } from "./regenerate.js";
import { filesOf, readSpecs } from "./specs.js";
import { type Crawled, vanishedFrom } from "./vanished.js";
import { writeSpecs } from "./write.js";

export const importCommand: Command = {
  usage: `
npm run import-docs -- SOURCE... [options]

Reads pages of the documentation and merges what they say about the contract into specs/<api>/openapi.yaml and the
files that it refers to; a new resource gets a new file if the others have files of their own.
A SOURCE is a page (file or address), a folder of pages, or an llms.txt (file or address), which is crawled.

  --api NAME      the API of specs/ that the pages belong to (default: found by path; a new name starts a new spec)
  --write         write the specs and sources.json, all files or none; without it nothing is written
  --report FILE   write a report: JSON when FILE ends with .json, Markdown otherwise
  --reader NAME   read every page as: ${readers.map(({ name }) => name).join(", ")}
  --date DAY      the day that the pages describe, YYYY-MM-DD (default: Last-Modified, or the file's own date)
  --prose         also take the documentation's texts (mind their license, CC BY-NC-SA)
  --moved         treat an operation at a new address with the operationId of a known one as that operation, moved
  --generate      regenerate the clients afterwards (with --write)
  --cache DIR     where crawled pages are kept for the next run (default: .cache/import-docs)
  --specs DIR     the folder of specs (default: the project's)

The JSON report is { pages, apis }; scripts/import-docs/README.md describes it.

Exit code: 0 nothing changes, 1 something would change or a person has to look at the findings, 2 could not run.`,
  options: {
    api: { type: "string" },
    write: { type: "boolean" },
    report: { type: "string" },
    reader: { type: "string" },
    date: { type: "string" },
    prose: { type: "boolean" },
    moved: { type: "boolean" },
    generate: { type: "boolean" },
    cache: { type: "string" },
    specs: { type: "string" },
  },
  positionals: true,
  run,
};

/** The stages: pages, fragments, merged specs, what that means, report. */
async function run(values: Values, sources: readonly string[], io: Io): Promise<number> {
  if (sources.length === 0 || sources.includes("")) throw new Failure("no SOURCE given, or an empty one; see --help");
  const options = readOptions(values);
  const known = await readSpecs(options);
  const { prose, reader } = options;
  const read: (ReadOne | Refusal)[] = [];
  const indexes = await collectPages(sources, options, io, (page, crawled) => {
    read.push(readOne(page, { prose, crawled, ...(reader === undefined ? {} : { reader }) }));
  });
  read.sort(bySource);
  await refuseInput("report", options.report, [...sources, ...read.map(sourceOf), ...filesOf(options, known)]);
  const merged = mergeAll(read, known, options);
  const crawled: Crawled = { indexes, pages: merged.pages };
  const reportsOf = (specs: readonly MergedSpec[]) =>
    Promise.all(specs.map((spec) => apiReport(options, spec, crawled)));
  const silent = (await reportsOf(withoutPages(known, merged.specs))).filter(({ vanished }) => vanished.length > 0);
  const apis = [...(await reportsOf(merged.specs)), ...silent];
  const report: Report = { pages: merged.pages, apis };
  if (options.report !== undefined) await writeReport(options.report, report);
  if (options.write) await writeSpecs(options, merged.specs);
  sayNew(io, merged.specs, known);
  say(io, report, options);
  const generated = options.generate ? await generateAfter(apis, io) : 0;
  return Math.max(exitCode(report, options), generated);
}

/** The specs for which the run has no page. */
function withoutPages(known: readonly SpecTexts[], specs: readonly MergedSpec[]): MergedSpec[] {
  const others = known.filter(({ name }) => specs.every(({ before }) => before.name !== name));
  return others.map((before) => ({ before, merged: mergePages(before, []) }));
}

/** A spec that no client can be made from has been reported; its existing client stays. */
async function generateAfter(apis: readonly ApiReport[], io: Io): Promise<number> {
  if (apis.every(({ obstacles }) => obstacles.length === 0)) return regenerate(io);
  io.err("the clients are unchanged: fix the specs or their overlays, then run npm run generate\n");
  return 1;
}

function bySource(a: ReadOne | Refusal, b: ReadOne | Refusal): number {
  return sourceOf(a) < sourceOf(b) ? -1 : 1;
}

const sourceOf = (read: ReadOne | Refusal): string => (isRefusal(read) ? read.source : read.page.source);

async function apiReport(options: Options, spec: MergedSpec, crawled: Crawled): Promise<ApiReport> {
  const { before, merged } = spec;
  const told = crawled.pages.flatMap((page) => (page.api === before.name ? page.contradictions : []));
  const contradictions = [...new Set([...told, ...merged.contradictions])];
  const files = [...merged.files.keys()].sort();
  const after = files.length === 0 ? undefined : await aftermath(options, spec);
  return {
    name: before.name,
    changes: after?.changes ?? [],
    files,
    contradictions,
    overlay: after?.overlay ?? [],
    vanished: vanishedFrom(before, merged.spoken, crawled),
    unused: after?.unused ?? [],
    hidden: after?.hidden ?? [],
    obstacles: after?.obstacles ?? [],
    diff: after?.diff ?? null,
  };
}

/** Refused pages, vanished operations, lost overlay actions and open contradictions are for a person to look at, written or not. */
function exitCode({ pages, apis }: Report, { write }: Options): 0 | 1 {
  const refused = pages.some(({ refusals }) => refusals.length > 0);
  const forPerson = apis.some(
    ({ overlay, vanished, contradictions }) =>
      overlay.length > 0 || vanished.length > 0 || contradictions.some(({ open }) => open),
  );
  const pending = !write && apis.some(({ changes }) => changes.length > 0);
  return refused || forPerson || pending ? 1 : 0;
}

function sayNew(io: Io, specs: readonly MergedSpec[], known: readonly SpecTexts[]): void {
  const added = specs.filter(({ before, merged }) => !known.includes(before) && merged.files.size > 0);
  for (const { before } of added) io.err(`${before.name}: a new spec, because none has this name yet\n`);
}

function say(io: Io, { pages, apis }: Report, options: Options): void {
  for (const line of pages.flatMap(linesOf)) io.err(`${oneLine(line)}\n`);
  for (const api of apis) for (const line of linesOfApi(api, options)) io.out(`${api.name}: ${oneLine(line)}\n`);
}

async function writeReport(file: string, report: Report): Promise<void> {
  const text = file.endsWith(".json") ? `${JSON.stringify(report, null, 2)}\n` : markdownOf(report);
  await writeFile(file, text).catch((error: unknown) => {
    throw fileFailure(file, "written", error);
  });
}
