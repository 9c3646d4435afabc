import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Command, Io, Values } from "../../cli.js";
import {
  type Accepted,
  applyAccepted,
  applySeverities,
  atLeast,
  diff,
  FORMATS,
  type Format,
  holdTheSame,
  type Level,
  notesOn,
  type Report,
  readAccepted,
  readSeverities,
  reporters,
  type Scope,
  type Severities,
  verdictOf,
} from "../../diff/index.js";
import { Failure, fileFailure } from "../../failure.js";
import { plain } from "../../plain.js";
import { parseSettings, readText } from "../../spec/index.js";
import { oneOf, text } from "../flags.js";
import { refuseInput } from "../inputs.js";
import { plural } from "../shared.js";
import { place } from "./places.js";
import { explain, listing } from "./rules.js";
import { openSides, type Sides } from "./sides.js";

export const diffCommand: Command = {
  usage: `
signalwire-rest diff BASE REVISION [options]

Shows what changed between two versions of an API's contract: what breaks on the wire, what breaks in a program that
uses the generated client, and which version comes next. BASE and REVISION are each an OpenAPI 3 file, a folder with
an openapi.yaml (its overlay is applied), or git:REF:PATH.

  --format FORMAT      ${FORMATS.join(" | ")} (default text)
  --output FILE        write the report to this file
  --fail-on LEVEL      breaking | warning | none: exit 1 at this level or above (default breaking)
  --scope SCOPE        wire | typescript | both: what decides a change's level (default both)
  --closed-enums       judge for clients whose response enums are closed unions
  --root DIR           folder that \`$ref\`s to files must stay in (default: the one that both documents share)
  --ignore FILE        YAML file of accepted changes: a list of \`- fingerprint: …\`, each with its \`reason: …\`
  --severity FILE      YAML file that sets other levels for rules, \`rule-id: level\`: none, info, warning or breaking
  --summary            print only the verdict and the counts
  --rules              list the rules, as text or with --format json
  --explain ID         explain a rule, with a small example of base and revision

NO_COLOR and FORCE_COLOR in the environment switch colors off and on.
Exit code: 0 nothing at or above the threshold, 1 findings, 2 could not run.`,
  options: {
    format: { type: "string" },
    output: { type: "string" },
    "fail-on": { type: "string" },
    scope: { type: "string" },
    "closed-enums": { type: "boolean" },
    root: { type: "string" },
    ignore: { type: "string" },
    severity: { type: "string" },
    summary: { type: "boolean" },
    rules: { type: "boolean" },
    explain: { type: "string" },
  },
  positionals: true,
  async run(values, positionals, io) {
    if (values.rules === true) return print(io, listing(oneOf(values, "format", ["text", "json"], "text")));
    const asked = text(values, "explain");
    if (asked !== undefined) return print(io, explain(asked));
    const options = readOptions(values);
    const [base, revision] = twoDocuments(positionals);
    const { severities, accepted } = await readFiles(values);
    const sides = await openSides(base, revision, text(values, "root"));
    await refuseInput("output", options.output, inputsOf(values, sides));
    const report = await compare(sides, options, severities, accepted);
    for (const note of report.notes) io.err(`${note}\n`);
    await write(
      reporters[options.format](report, {
        colors: io.colors && options.output === undefined,
        summary: values.summary === true,
      }),
      options,
      io,
    );
    return report.changes.some(({ level }) => options.failOn !== "none" && atLeast(level, options.failOn)) ? 1 : 0;
  },
};

interface Options {
  readonly format: Format;
  readonly failOn: Level;
  readonly scope: Scope;
  readonly closedEnums: boolean;
  readonly output: string | undefined;
}

function readOptions(values: Values): Options {
  return {
    format: oneOf(values, "format", FORMATS, "text"),
    failOn: oneOf(values, "fail-on", ["breaking", "warning", "none"], "breaking"),
    scope: oneOf(values, "scope", ["wire", "typescript", "both"], "both"),
    closedEnums: values["closed-enums"] === true,
    output: text(values, "output"),
  };
}

function twoDocuments(positionals: readonly string[]): readonly [string, string] {
  const [base = "", revision = "", extra] = positionals;
  if (base === "" || revision === "")
    throw new Failure("two documents are needed: diff BASE REVISION; --help says more");
  if (extra !== undefined) throw new Failure(`only two documents are compared; what is ${JSON.stringify(extra)}?`);
  return [base, revision];
}

async function readFiles(values: Values): Promise<{ severities: Severities; accepted: Accepted[] }> {
  const severity = text(values, "severity");
  const ignore = text(values, "ignore");
  return {
    severities: severity === undefined ? new Map() : readSeverities(await readYaml(severity), severity),
    accepted: ignore === undefined ? [] : readAccepted(await readYaml(ignore, "failsafe"), ignore),
  };
}

/** `failsafe` keeps every scalar as text, so that a fingerprint that is only digits, or like `12e4`, is not read as a number. */
async function readYaml(file: string, schema: "core" | "failsafe" = "core"): Promise<unknown> {
  return parseSettings(file, await readText(file), schema);
}

function inputsOf(values: Values, { base, revision }: Sides): string[] {
  const named = [text(values, "ignore"), text(values, "severity")].filter((file) => file !== undefined);
  const read = [base, revision].flatMap(({ spec: { file, files } }) => [
    ...files.keys(),
    join(dirname(file), "overlay.yaml"),
  ]);
  return [...named, ...read];
}

async function compare(
  sides: Sides,
  options: Options,
  severities: Severities,
  accepted: readonly Accepted[],
): Promise<Report> {
  const { base, revision, api } = sides;
  const { scope, closedEnums } = options;
  const [from, into] = [base.spec.document, revision.spec.document];
  const found = diff(from, into, { scope, closedEnums, ...(api === undefined ? {} : { api }) });
  const { changes, stale, ignored } = applyAccepted(applySeverities(found, severities, scope), accepted);
  const isSame = found.length === 0 && holdTheSame(from, into);
  return {
    base: base.name,
    revision: revision.name,
    verdict: verdictOf(changes, isSame),
    notes: [...notesOn(from, "base"), ...notesOn(into, "revision"), ...ignoreNotes(ignored, stale)],
    changes: await Promise.all(changes.map((change) => place(change, base, revision))),
  };
}

function ignoreNotes(ignored: number, stale: readonly Accepted[]): string[] {
  const told = stale.map(
    ({ fingerprint, reason }) =>
      `ignore file: ${plain(fingerprint)} (${plain(reason)}) no longer matches any change: remove it`,
  );
  return ignored === 0 ? told : [`ignore file: ${plural(ignored, "accepted change")} left out`, ...told];
}

async function write(report: string, { output }: Options, io: Io): Promise<void> {
  if (output === undefined) return io.out(report);
  await writeFile(output, report).catch((error: unknown) => {
    throw fileFailure(output, "written", error);
  });
}

function print(io: Io, text: string): number {
  io.out(text);
  return 0;
}
