import { isBodiless, mediaTypeToRead, mediaTypeToSend } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, OperationPair, Pointers } from "../comparison.js";
import type { Located, Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import type { Schemas } from "../schema/schemas.js";
import { arePaired, compareContent, compareShown, type Shown } from "./content.js";
import { areBytes, inputOf, isFlat, isWritten, SPREAD, viewOf } from "./inputs.js";
import type { Operation } from "./operation.js";

export const compareBodies: CompareOperation = (pair, comparison) => {
  const base = bodyOf(pair.base, comparison.base);
  const revision = bodyOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return presence(base, revision, pair, comparison);
  const direction = pair.isInverted ? "response" : "request";
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) tell(`became-${is ? "required" : "optional"}`, base, revision, pair, comparison);
  const label = pair.isInverted ? "payload" : "request body";
  const before = shownOf(pair.base, base, pair, comparison.baseSchemas);
  const after = shownOf(pair.revision, revision, pair, comparison.revisionSchemas);
  const areBytesNow = !pair.isInverted && after !== undefined && areBytes(after);
  const isWrittenOnce = before?.isWritten === true || after?.isWritten === true;
  const isTyped = (from: string, into: string) =>
    from === before?.mediaType && into === after?.mediaType && !areBytesNow && !isWrittenOnce;
  const inputs = inputsOf(before, after, pair, comparison);
  const isSpread = inputs[0] === SPREAD;
  const subject = pair.subject(direction);
  const isUnasked = pair.isInverted;
  compareContent({ base, revision, direction, subject, label, isTyped, isSpread, isUnasked }, comparison);
  const pointer = { base: base.pointer, revision: revision.pointer };
  if (before === undefined || after === undefined) return compareTaken(inputs, after, pointer, pair, comparison);
  if (!areBytesNow && !arePaired(before, after)) compareShown(before, after, direction, subject, comparison);
  compareInputs(inputs, before, after, pair, comparison);
};

/** What the types of the generated function, or of a webhook, show of a body. */
function shownOf(
  { method }: Operation,
  body: Located,
  { isInverted }: OperationPair,
  schemas: Schemas,
): Shown | undefined {
  const types = Object.keys(objectAt(body.value, "content"));
  const sent = isBodiless(method) ? undefined : mediaTypeToSend(types);
  const mediaType = isInverted ? mediaTypeToRead(types) : sent;
  if (mediaType === undefined) return undefined;
  const shown = { body, mediaType };
  return isInverted ? shown : { ...shown, isWritten: isWritten(shown, schemas) };
}

type Inputs = readonly [base: string | undefined, revision: string | undefined];

/** How the generated functions take a body; a webhook has no function. */
function inputsOf(
  base: Shown | undefined,
  revision: Shown | undefined,
  pair: OperationPair,
  comparison: Comparison,
): Inputs {
  if (pair.isInverted) return [undefined, undefined];
  return [
    base && inputOf(base, pair.base, comparison.base, comparison.baseSchemas),
    revision && inputOf(revision, pair.revision, comparison.revision, comparison.revisionSchemas),
  ];
}

/** The function takes a body only with one of the two methods: what callers pass is no input any longer, or what they never passed now is. */
function compareTaken(
  [before]: Inputs,
  after: Shown | undefined,
  pointer: Pointers,
  pair: OperationPair,
  comparison: Comparison,
): void {
  if (pair.isInverted || (before === undefined && !isNeeded(after, pair, comparison))) return;
  const detail = { base: before ?? "no body", revision: after === undefined ? "no body" : "one that is required" };
  comparison.report.change("client-input-changed", [pair.subject("request")], pointer, detail);
}

/** Whether a call without a body no longer compiles. */
function isNeeded(shown: Shown | undefined, { revision }: OperationPair, comparison: Comparison): boolean {
  if (shown === undefined) return false;
  const facts = factsOf(shown.body, revision, comparison);
  return facts.includes("whole") ? isRequired(shown.body) : facts.includes("needed");
}

/** What the generated function takes, if the changes on the wire don't already report it. */
function compareInputs(
  [before, after]: Inputs,
  base: Shown,
  revision: Shown,
  { subject }: OperationPair,
  { report }: Comparison,
): void {
  if (before === after) return;
  const pointer = { base: base.body.pointer, revision: revision.body.pointer };
  report.change("client-input-changed", [subject("request")], pointer, { base: before, revision: after });
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
  const isUnsent = !pair.isInverted && methodsOf(pair, base, revision).some(isBodiless);
  const facts = isUnsent ? ["untyped"] : revision === undefined ? [] : factsOf(revision, pair.revision, comparison);
  const about = pair.subject(pair.isInverted ? "response" : "request");
  comparison.report.change(id, [about], { base: base?.pointer, revision: revision?.pointer }, { facts });
}

/** Of the sides that have a body. */
function methodsOf(pair: OperationPair, base: Located | undefined, revision: Located | undefined): string[] {
  return [...(base === undefined ? [] : [pair.base.method]), ...(revision === undefined ? [] : [pair.revision.method])];
}

function factsOf(body: Located, operation: Operation, { revision, revisionSchemas }: Comparison): string[] {
  const mediaType = mediaTypeToSend(Object.keys(objectAt(body.value, "content")));
  if (mediaType === undefined) return [];
  const shown = { body, mediaType };
  const { required } = revisionSchemas.effective(viewOf(shown, revisionSchemas));
  const isWhole = !isFlat(shown, operation, revision, revisionSchemas);
  return [...(isWhole ? ["whole"] : []), ...(required.size > 0 ? ["needed"] : [])];
}
