import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Failure, fileFailure } from "../failure.js";
import { temporaryFolder } from "../temporary-folder.js";
import { isObject } from "./document.js";
import type { Spec } from "./load.js";
import type { Location } from "./places.js";
import { shorten } from "./shorten.js";

export interface LintFinding {
  rule: string;
  severity: "error" | "warn";
  message: string;
  /** In the effective document. */
  pointer: string;
  /** In the spec or its overlay. */
  location: Location | undefined;
}

/** Lints effective documents with Redocly CLI, all in one process; findings by the documents' order. */
export async function lint(specs: readonly Spec[], config: string): Promise<LintFinding[][]> {
  const folder = temporaryFolder("lint-");
  try {
    const files = specs.map((_, index) => join(folder.path, `${index}.json`));
    await Promise.all(
      specs.map(({ document }, index) => writeFile(files[index] ?? "", JSON.stringify(document, withoutLinks))),
    ).catch((error) => {
      throw fileFailure(tmpdir(), "written", error);
    });
    const reports = parseReports(
      await runRedocly([
        "lint",
        ...files,
        "--config",
        config,
        "--format=json",
        "--max-problems=10000",
        "--lint-config=error",
      ]),
    );
    if (reports.length !== specs.length)
      throw new Failure(`Redocly printed ${reports.length} reports for ${specs.length} documents`);
    return specs.map((spec, index) => (reports[index]?.problems ?? []).map((problem) => toFinding(spec, problem)));
  } finally {
    folder.remove();
  }
}

/** Removes two kinds of links besides `$ref` that Redocly would follow, to files and over the network. */
function withoutLinks(key: string, value: unknown): unknown {
  if (key === "externalValue" && typeof value === "string") return "";
  if (key !== "discriminator" || !isObject(value) || !isObject(value.mapping)) return value;
  const local = Object.entries(value.mapping).filter(
    ([, target]) => typeof target !== "string" || target.startsWith("#/"),
  );
  return { ...value, mapping: Object.fromEntries(local) };
}

interface Report {
  problems: Problem[];
}

interface Problem {
  ruleId: string;
  severity: "error" | "warn";
  message: string;
  location: { pointer?: string }[];
}

function toFinding(spec: Spec, problem: Problem): LintFinding {
  const pointer = (problem.location[0]?.pointer ?? "#/").replace(/^#/, "");
  return {
    rule: problem.ruleId,
    severity: problem.severity,
    message: problem.message.replace(/\s+/g, " ").trim(),
    pointer,
    location: spec.locate(pointer === "/" ? "" : pointer),
  };
}

/** Parses the reports: one JSON object per document, one after another. */
function parseReports(output: string): Report[] {
  const parts = output.split(/^\}/m).slice(0, -1);
  try {
    return parts.map((part) => JSON.parse(`${part}}`) as Report);
  } catch {
    throw new Failure(`Redocly printed no report: ${output.trim().split("\n", 1)[0] ?? ""}`);
  }
}

/**
 * Redocly exits with 1 if there are findings, and still prints its report. Telemetry is off. What is wrong with the list of rules ends
 * the run: a misspelt rule or level would switch a check off.
 */
function runRedocly(args: readonly string[]): Promise<string> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { env, maxBuffer: 256 * 1024 * 1024, timeout: 120_000 },
      (error, stdout, stderr) => {
        const wrong = wrongConfig(stderr);
        if (wrong !== undefined) reject(new Failure(wrong));
        else if (stdout.includes('"problems"')) resolve(stdout);
        else reject(new Failure(`Redocly could not lint: ${lastLine(stderr) || error?.message || "no output"}`));
      },
    );
  });
}

/** What Redocly prints about its configuration: findings with a place, then rules that nothing defines. */
function wrongConfig(printed: string): string | undefined {
  const [, place, problem] = /^\[1\] (\S+) at [^\n]*\n\n([^\n]+)/m.exec(printed) ?? [];
  if (place !== undefined) return `${place}: ${problem}`;
  const [, file, names] = /^\[WARNING\] Unused rules found in (.+): (.+)\.$/m.exec(printed) ?? [];
  return file === undefined ? undefined : `${shorten(file)}: no rule is called ${names}`;
}

const lastLine = (text: string): string => text.trim().split("\n").at(-1)?.trim() ?? "";
