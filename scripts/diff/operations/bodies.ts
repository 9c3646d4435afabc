import { isJson, preferred } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, Located, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import type { Schemas, View } from "../schema/view.js";
import { arePaired, compareContent, compareShown } from "./content.js";
import { isForm } from "./media-types.js";
import type { Operation } from "./operation.js";

export const compareBodies: CompareOperation = (pair, comparison) => {
  const base = bodyOf(pair.base, comparison.base);
  const revision = bodyOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return presence(base, revision, pair, comparison);
  const direction = pair.isInverted ? "response" : "request";
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) tell(`became-${is ? "required" : "optional"}`, base, revision, pair, comparison);
  const label = pair.isInverted ? "payload" : "request body";
  const [sent, sends] = [sentType(pair.base, base), sentType(pair.revision, revision)];
  const isTyped = (from: string, into: string) => pair.isInverted || (from === sent && into === sends);
  compareContent({ base, revision, direction, subject: pair.subject(direction), label, isTyped }, comparison);
  if (!pair.isInverted && sent !== undefined && sends !== undefined)
    compareInputs([base, sent], [revision, sends], pair, comparison);
};

/** The media type that the generated function sends: fetch sends no body with GET and HEAD. */
function sentType({ method }: Operation, { value }: Located): string | undefined {
  return method === "GET" || method === "HEAD" ? undefined : preferred(Object.keys(objectAt(value, "content")));
}

type Sent = readonly [body: Located, mediaType: string];

/** What the generated function takes, where that isn't told by what happens on the wire. */
function compareInputs(base: Sent, revision: Sent, pair: OperationPair, comparison: Comparison): void {
  const subject = pair.subject("request");
  if (!arePaired(...base, ...revision)) compareShown(base, revision, "request", subject, comparison);
  const [before, after] = [inputOf(base, comparison.baseSchemas), inputOf(revision, comparison.revisionSchemas)];
  if (before === after) return;
  const pointer = { base: base[0].pointer, revision: revision[0].pointer };
  comparison.report.change("client-input-changed", [subject], pointer, { base: before, revision: after });
}

function inputOf([body, mediaType]: Sent, schemas: Schemas): string {
  const isStructured = isJson(mediaType) || isForm(mediaType);
  return isStructured && isFlat(viewOf(body, mediaType, schemas), schemas)
    ? "the fields of the body"
    : "the body as a whole";
}

function viewOf(body: Located, mediaType: string, schemas: Schemas): View {
  const media = objectAt(body.value, "content")[mediaType];
  const schema = isObject(media) ? (media.schema ?? true) : true;
  return schemas.view(schema, child(body.pointer, "content", mediaType, "schema"));
}

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
  const name = preferred(Object.keys(objectAt(body.value, "content")));
  if (name === undefined) return [];
  const view = viewOf(body, name, revisionSchemas);
  const { required } = revisionSchemas.effective(view);
  return [...(isFlat(view, revisionSchemas) ? [] : ["whole"]), ...(required.size > 0 ? ["needed"] : [])];
}

function isFlat(view: View, schemas: Schemas): boolean {
  const { types, nullable, properties, subschemas, groups } = schemas.effective(view);
  if (nullable === true) return false;
  const [group] = groups;
  if (group !== undefined) return group.branches.every((branch) => isFlat(branch, schemas));
  const rest = subschemas.get("additionalProperties")?.schema ?? false;
  return types?.value.has("object") === true && properties.size > 0 && rest === false;
}
