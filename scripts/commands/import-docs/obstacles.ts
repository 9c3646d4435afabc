import { Failure } from "../../failure.js";
import { lint, type Spec } from "../../spec/index.js";
import { buildModel, Misfit } from "../../spec/model/index.js";
import { LINT_CONFIG } from "../paths.js";
import { place } from "../shared.js";

/**
 * What has to be fixed before clients can be generated from a spec: a function without a name, two equal names, a list
 * whose items have moved. The import reports it because the report may be all that a person reads of an unattended run.
 */
export async function obstaclesOf(name: string, load: () => Promise<Spec>, isLinted: boolean): Promise<string[]> {
  try {
    const spec = await load();
    const findings = isLinted ? ((await lint([spec], LINT_CONFIG))[0] ?? []) : [];
    const errors = findings.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return misfitsOf(spec, name);
    return errors.map(({ location, pointer, rule, message }) => `${place(location, pointer)}: ${rule}: ${message}`);
  } catch (error) {
    if (error instanceof Failure) return [error.message];
    throw error;
  }
}

function misfitsOf({ document, locate }: Spec, name: string): string[] {
  try {
    buildModel(document, name);
    return [];
  } catch (error) {
    if (!(error instanceof Misfit) || error.pointer === undefined) throw error;
    return [`${place(locate(error.pointer), error.pointer)}: ${error.message}`];
  }
}
