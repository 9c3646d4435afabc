/** What the commands around specs share: where things are, and how findings and stages are printed. */
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Io } from "../cli.js";
import { type ApiEntry, type LintFinding, type Location, readApis, type Spec } from "../spec/index.js";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const SPECS = join(ROOT, "specs");
export const LINT_CONFIG = join(SPECS, "redocly.yaml");
export const FOREIGN_LINT_CONFIG = join(SPECS, "rules/foreign.yaml");

export async function ownApis(): Promise<ApiEntry[]> {
  return readApis(LINT_CONFIG, await readFile(LINT_CONFIG, "utf8"));
}

export const place = (location: Location | undefined, pointer: string): string =>
  location ? `${location.file}:${location.line}:${location.column}` : `#${pointer}`;

export function printFindings(io: Io, findings: readonly LintFinding[]): void {
  for (const { severity, rule, message, location, pointer } of findings) {
    io.err(`${place(location, pointer)}: ${severity === "error" ? "error" : "warning"} ${rule}: ${message}\n`);
  }
}

/** Overlay actions that matched nothing, as findings. */
export function printUnmatched(io: Io, spec: Spec): number {
  for (const { target, location } of spec.unmatched) {
    io.err(
      `${place(location, "")}: error overlay: ${target} matches nothing; the spec has moved, so look at this action\n`,
    );
  }
  return spec.unmatched.length;
}

export const countErrors = (findings: readonly LintFinding[]): number =>
  findings.filter(({ severity }) => severity === "error").length;

/** `count` of a thing: `1 operation`, `2 operations`. */
export const plural = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
