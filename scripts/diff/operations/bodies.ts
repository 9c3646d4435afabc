import type { CompareOperation, Comparison, Located, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import type { Schemas, View } from "../schema/view.js";
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
  compareContent(
    { base, revision, direction, subject: pair.subject(direction), label, isTyped: () => true },
    comparison,
  );
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
  comparison: Comparison,
) {
  const id = `${pair.isInverted ? "webhook-payload" : "request-body"}-${verb}`;
  const facts = revision === undefined ? [] : factsOf(revision, comparison);
  const about = pair.subject(pair.isInverted ? "response" : "request");
  comparison.report.change(id, [about], { base: base?.pointer, revision: revision?.pointer }, { facts });
}

/** The generated function takes a plain object's fields one by one, anything else as a whole. */
function factsOf(body: Located, { revisionSchemas }: Comparison): string[] {
  const [entry] = Object.entries(objectAt(body.value, "content"));
  if (entry === undefined) return [];
  const [name, media] = entry;
  const schema = isObject(media) ? (media.schema ?? true) : true;
  const view = revisionSchemas.view(schema, child(body.pointer, "content", name, "schema"));
  const { required } = revisionSchemas.effective(view);
  return [...(isFlat(view, revisionSchemas) ? [] : ["whole"]), ...(required.size > 0 ? ["needed"] : [])];
}

function isFlat(view: View, schemas: Schemas): boolean {
  const { types, properties, subschemas, groups } = schemas.effective(view);
  const [group] = groups;
  if (group !== undefined) return group.branches.every((branch) => isFlat(branch, schemas));
  const rest = subschemas.get("additionalProperties")?.schema ?? false;
  return types?.value.has("object") === true && properties.size > 0 && rest === false;
}
