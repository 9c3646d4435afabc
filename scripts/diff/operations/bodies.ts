import type { CompareOperation, Comparison, Located, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { child, isObject } from "../json.js";
import { compareContent } from "./content.js";
import type { Operation } from "./operation.js";

export const compareBodies: CompareOperation = (pair, comparison) => {
  const base = bodyOf(pair.base, comparison.base);
  const revision = bodyOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return presence(base, revision, pair, comparison);
  const direction = pair.isInverted ? "response" : "request";
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) tell(`became-${is ? "required" : "optional"}`, base, revision, pair, comparison);
  const label = pair.isInverted ? "payload" : "request body";
  compareContent({ base, revision, direction, subject: pair.subject(direction), label }, comparison);
};

function bodyOf({ value, pointer }: Operation, source: Source): Located | undefined {
  if (value.requestBody === undefined) return undefined;
  return source.resolve(value.requestBody, child(pointer, "requestBody"));
}

function isRequired({ value }: Located): boolean {
  return isObject(value) && value.required === true;
}

function presence(
  base: Located | undefined,
  revision: Located | undefined,
  pair: OperationPair,
  comparison: Comparison,
): void {
  if (revision !== undefined)
    tell(isRequired(revision) ? "added-required" : "added-optional", base, revision, pair, comparison);
  else if (base !== undefined) tell("removed", base, revision, pair, comparison);
}

function tell(
  verb: string,
  base: Located | undefined,
  revision: Located | undefined,
  pair: OperationPair,
  { report }: Comparison,
) {
  const id = `${pair.isInverted ? "webhook-payload" : "request-body"}-${verb}`;
  const about = pair.subject(pair.isInverted ? "response" : "request");
  report.change(id, [about], { base: base?.pointer, revision: revision?.pointer });
}
