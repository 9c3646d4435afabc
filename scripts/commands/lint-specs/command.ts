import type { Command, Io } from "../../cli.js";
import { type LintFinding, loadSpec, METHODS, type Spec } from "../../spec/index.js";
import { countErrors, lintOwn, ownApis, plural, printFindings, printUnmatched } from "../shared.js";

export const lintSpecsCommand: Command = {
  usage: `
npm run lint:specs

Checks every spec that specs/redocly.yaml lists, applies its overlay and lints the result.
Exit code: 0 fine, 1 findings, 2 a spec could not be read.`,
  options: {},
  async run(_values, _positionals, io) {
    const apis = await ownApis();
    const specs = await Promise.all(apis.map(({ file }) => loadSpec(file)));
    const findings = await lintOwn(specs);
    const errors = specs.map((spec, index) => report(io, apis[index]?.name ?? "", spec, findings[index] ?? []));
    return errors.some((count) => count > 0) ? 1 : 0;
  },
};

function report(io: Io, name: string, spec: Spec, findings: readonly LintFinding[]): number {
  printFindings(io, findings);
  const errors = countErrors(findings) + printUnmatched(io, spec);
  const operations = Object.values(spec.document.paths ?? {}).flatMap((item) =>
    METHODS.filter((method) => item[method]),
  );
  io.out(
    `${name}: ${plural(errors, "error")}, ${plural(findings.length - countErrors(findings), "warning")} in ${plural(operations.length, "operation")}\n`,
  );
  return errors;
}
