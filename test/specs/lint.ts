/** Lints small documents by the real Redocly, in one run. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";

export interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string } }[];
}

const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

/** The problems of each document, in the order of the documents. */
export async function lint(config: string, documents: readonly object[]): Promise<Problem[][]> {
  const directory = await mkdtemp(join(tmpdir(), "lint-"));
  const files = documents.map((_, index) => join(directory, `${index}.yaml`));
  await Promise.all(
    documents.map((one, index) => writeFile(files[index] ?? "", stringify(one, { aliasDuplicateObjects: false }))),
  );
  const problems = readReports(
    await run(["lint", "--config", config, "--format=json", "--max-problems=10000", ...files]),
  );
  await rm(directory, { recursive: true });
  return documents.map((_, index) =>
    problems.filter(({ location }) => basename(location[0]?.source.ref ?? "") === `${index}.yaml`),
  );
}

function run(args: readonly string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve) => {
    execFile(process.execPath, [redocly, ...args], { env, maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
  });
}

/** Redocly prints one JSON object per file, one directly after the other. */
function readReports(text: string): Problem[] {
  const reports = text.match(/\{\n {2}"totals"[\s\S]*?\n\}/g) ?? [];
  return reports.flatMap((report) => {
    const { problems }: { problems: Problem[] } = JSON.parse(report);
    return problems;
  });
}
