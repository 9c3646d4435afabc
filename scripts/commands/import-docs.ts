import { writeFile } from "node:fs/promises";
import { type Command, type Io, main, type Values } from "../cli.js";
import { Failure } from "../failure.js";
import type { Page, Refusal } from "../import-docs/page.js";
import { readers } from "../import-docs/readers/index.js";
import { markdownOf } from "../import-docs/report/markdown.js";
import type { PageReport, Report } from "../import-docs/report/model.js";
import { pageReport, readAll } from "../import-docs/run.js";
import { filesIn, pageOfFile, sourceOf } from "../import-docs/sources.js";

const command: Command = {
  usage: `
npm run import-docs -- SOURCE... [--api NAME] [--write] [--report FILE] [--reader NAME] [--prose] [--generate]

Reads pages of the documentation and merges what they tell of the contract into specs/<api>/openapi.yaml.
A SOURCE is a page (file or address), a folder of pages, or an llms.txt (file or address), which is crawled.

  --api NAME      the API of specs/ that the pages belong to (default: found by path)
  --write         write specs/<api>/openapi.yaml and sources.json; without it nothing is written
  --report FILE   write a report: JSON when FILE ends with .json, Markdown otherwise
  --reader NAME   read every page as: ${readers.map(({ name }) => name).join(", ")}
  --date DAY      the day the pages speak for, YYYY-MM-DD (default: Last-Modified, or the file's date)
  --prose         take the documentation's texts too (mind its licence, CC BY-NC-SA)
  --generate      regenerate the clients afterwards (with --write)

The JSON report is { pages, apis }; see scripts/import-docs/README.md.

Exit code: 0 nothing changes, 1 something would change or a page was not taken, 2 could not run.`,
  options: {
    api: { type: "string" },
    write: { type: "boolean" },
    report: { type: "string" },
    reader: { type: "string" },
    date: { type: "string" },
    prose: { type: "boolean" },
    generate: { type: "boolean" },
  },
  positionals: true,
  run,
};

async function run(values: Values, sources: readonly string[], io: Io): Promise<number> {
  if (sources.length === 0) throw new Failure("no SOURCE given; --help lists what is taken");
  const reader = readerName(values.reader);
  const pages = await collect(sources, dayOf(values.date));
  const read = readAll(pages, { prose: values.prose === true, ...(reader === undefined ? {} : { reader }) });
  const report: Report = { pages: read.map(pageReport), apis: [] };
  for (const page of report.pages) io.err(lineOf(page));
  if (typeof values.report === "string") await writeReport(values.report, report);
  return report.pages.some(({ refusals }) => refusals.length > 0) ? 1 : 0;
}

function readerName(value: Values[string]): string | undefined {
  if (typeof value !== "string") return undefined;
  if (readers.some(({ name }) => name === value)) return value;
  throw new Failure(`--reader ${value}: no such reader; there are ${readers.map(({ name }) => name).join(", ")}`);
}

function dayOf(value: Values[string]): string | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new Failure(`--date ${value}: a day is written YYYY-MM-DD`);
}

async function collect(names: readonly string[], day: string | undefined): Promise<(Page | Refusal)[]> {
  const pages: (Page | Refusal)[] = [];
  for (const name of names) {
    const source = await sourceOf(name);
    if (source.kind === "file") pages.push(await pageOfFile(source.path, day));
    else if (source.kind === "folder") {
      for (const file of await filesIn(source.path)) pages.push(await pageOfFile(file, day));
    }
  }
  return pages;
}

function lineOf(page: PageReport): string {
  const refused = page.refusals.map((reason) => `${page.source}: refused: ${reason}\n`).join("");
  return page.reader === null ? refused : `${page.source}: ${page.operations.join(", ")} (${page.reader})\n${refused}`;
}

async function writeReport(file: string, report: Report): Promise<void> {
  const text = file.endsWith(".json") ? `${JSON.stringify(report, null, 2)}\n` : markdownOf(report);
  await writeFile(file, text).catch((error: unknown) => {
    throw new Failure(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  });
}

await main(command);
