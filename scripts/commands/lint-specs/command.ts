import type { Command, Io } from "../../cli.js";
import { type LintFinding, loadSpec, METHODS, type Spec } from "../../spec/index.js";
import { countErrors, lintOwn, ownApis, plural, printFindings, printUnmatched, sayingOf } from "../shared.js";
import { type Forecast, forecast } from "./forecast.js";

export const lintSpecsCommand: Command = {
  usage: `
npm run lint:specs

Checks every spec that specs/redocly.yaml lists, applies its overlay, lints the result, and says what keeps a client from being generated.
Exit code: 0 fine, 1 findings, 2 a spec could not be read.`,
  options: {},
  async run(_values, _positionals, io) {
    const apis = await ownApis();
    const specs = await Promise.all(apis.map(({ file }) => loadSpec(file)));
    // The linter runs in its own process, so the forecasts cost no time of their own.
    const [linted, foreseen] = await Promise.all([
      lintOwn(specs),
      Promise.allSettled(specs.map((spec, index) => forecast(spec, apis[index]?.name ?? ""))),
    ]);
    const errors = specs.map((spec, index) => {
      const found = report(io, spec, linted[index] ?? [], foreseen[index]);
      io.out(`${apis[index]?.name}: ${summary(spec, found)}\n`);
      return found.errors;
    });
    return errors.some((count) => count > 0) ? 1 : 0;
  },
};

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function report(
  io: Io,
  spec: Spec,
  findings: readonly LintFinding[],
  foreseen: PromiseSettledResult<Forecast> | undefined,
): Counts {
  printFindings(io, findings);
  const errors = countErrors(findings) + printUnmatched(io, spec);
  const warnings = findings.length - countErrors(findings);
  // A document with errors may have any shape, and no model.
  if (foreseen?.status !== "fulfilled") {
    if (errors === 0) throw foreseen?.reason;
    return { errors, warnings };
  }
  const { omitted, notes } = foreseen.value;
  for (const note of omitted) io.err(`${sayingOf(spec, "error", note)}\n`);
  for (const note of notes) io.err(`${sayingOf(spec, "warning", note)}\n`);
  return { errors: errors + omitted.length, warnings: warnings + notes.length };
}

function summary({ document }: Spec, { errors, warnings }: Counts): string {
  const operations = Object.values(document.paths ?? {}).flatMap((item) => METHODS.filter((method) => item[method]));
  return `${plural(errors, "error")}, ${plural(warnings, "warning")} in ${plural(operations.length, "operation")}`;
}
