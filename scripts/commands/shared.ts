/** What the commands for specs share: the list of APIs, and how findings are printed. */
import { type Io, oneLine } from "../cli.js";
import {
  type ApiEntry,
  findUnlisted,
  type LintFinding,
  type Location,
  lint,
  readApis,
  readText,
  type Spec,
} from "../spec/index.js";
import type { Note } from "../spec/model/index.js";
import { LINT_CONFIG } from "./paths.js";

export async function ownApis(): Promise<ApiEntry[]> {
  return readApis(LINT_CONFIG, await readText(LINT_CONFIG));
}

/** Findings in the effective documents of our specs, and in what their files contain besides. */
export async function lintOwn(specs: readonly Spec[]): Promise<LintFinding[][]> {
  const [linted, unlisted] = await Promise.all([lint(specs, LINT_CONFIG), Promise.all(specs.map(findUnlisted))]);
  return linted.map((findings, index) => [...findings, ...(unlisted[index] ?? [])]);
}

export const place = (location: Location | undefined, pointer: string): string =>
  location ? `${location.file}:${location.line}:${location.column}` : `#${pointer}`;

/** What is said of a place in a spec, in one line. */
export const sayingOf = (spec: Spec, severity: "error" | "warning", { pointer, reason }: Note): string =>
  oneLine(`${place(spec.locate(pointer), pointer)}: ${severity} ${reason}`);

export function printFindings(io: Io, findings: readonly LintFinding[]): void {
  for (const { severity, rule, message, location, pointer } of findings) {
    const line = `${place(location, pointer)}: ${severity === "error" ? "error" : "warning"} ${rule}: ${message}`;
    io.err(`${oneLine(line)}\n`);
  }
}

/** Overlay actions that matched nothing, as findings. */
export function printUnmatched(io: Io, spec: Spec): number {
  for (const { target, location } of spec.unmatched) {
    const line = `${place(location, "")}: error overlay: ${target} matches nothing; the spec has moved, so look at this action`;
    io.err(`${oneLine(line)}\n`);
  }
  return spec.unmatched.length;
}

export const countErrors = (findings: readonly LintFinding[]): number =>
  findings.filter(({ severity }) => severity === "error").length;

/** `count` of a thing: `1 operation`, `2 operations`. */
export const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
