import { isBodiless, mediaTypeToRead, mediaTypeToSend } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import type { Located } from "../document.js";
import { isObject, objectAt } from "../json.js";
import type { Schemas } from "../schema/schemas.js";
import type { BodyPair } from "./body-pair.js";
import { arePaired, compareContent, compareShown, type Shown } from "./content.js";
import { BYTES, inputOf, isFlat, isWritten, SPREAD, viewOf } from "./inputs.js";
import { movedInputs, plainFields } from "./moved-inputs.js";
import { bodyOf, type Operation } from "./operation.js";

export const compareBodies: CompareOperation = (pair, comparison) => {
  const base = bodyOf(pair.base, comparison.base);
  const revision = bodyOf(pair.revision, comparison.revision);
  if (base === undefined || revision === undefined) return presence(base, revision, pair, comparison);
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) tell(`became-${is ? "required" : "optional"}`, base, revision, pair, comparison);
  const before = takenOf(base, pair.base, pair.isInverted, comparison.baseSchemas);
  const after = takenOf(revision, pair.revision, pair.isInverted, comparison.revisionSchemas);
  const bodies: BodyPair = {
    base,
    revision,
    ...(pair.isInverted ? PAYLOAD : BODY),
    subject: pair.subject(pair.isInverted ? "response" : "request"),
    isTyped: (from, into) =>
      from === before.shown?.mediaType && into === after.shown?.mediaType && areComparedAsSent(before, after),
    isSpread: before.input === SPREAD,
    moved: movedNames(pair, comparison),
  };
  compareContent(bodies, comparison);
  compareTaken(before, after, bodies, pair, comparison);
};

const BODY = { direction: "request", label: "request body" } as const;
const PAYLOAD = { direction: "response", label: "the payload", isUnasked: true } as const;

function movedNames(pair: OperationPair, comparison: Comparison): readonly string[] | undefined {
  const names = movedInputs(pair, comparison).map(({ wire }) => wire);
  return names.length === 0 ? undefined : names.sort();
}

/** What the client makes of a body. */
interface Taken {
  /** What the types of the generated function, or of a webhook, show of it. */
  readonly shown: Shown | undefined;
  /** How the generated function takes it; a webhook has no function. */
  readonly input: string | undefined;
}

function takenOf(body: Located, operation: Operation, isPayload: boolean, schemas: Schemas): Taken {
  const types = Object.keys(objectAt(body.value, "content"));
  const sent = isBodiless(operation.method) ? undefined : mediaTypeToSend(types);
  const mediaType = isPayload ? mediaTypeToRead(types) : sent;
  if (mediaType === undefined) return { shown: undefined, input: undefined };
  const shown = { body, mediaType };
  if (isPayload) return { shown, input: undefined };
  return { shown: { ...shown, isWritten: isWritten(shown, schemas) }, input: inputOf(shown, operation, schemas) };
}

/** Whether the types show of a media type that both sides have what is on the wire. */
function areComparedAsSent(before: Taken, after: Taken): boolean {
  return after.input !== BYTES && before.shown?.isWritten !== true && after.shown?.isWritten !== true;
}

/** What the types show and the generated function takes, where what is on the wire doesn't say it. */
function compareTaken(before: Taken, after: Taken, bodies: BodyPair, pair: OperationPair, comparison: Comparison) {
  const pointer = { base: bodies.base.pointer, revision: bodies.revision.pointer };
  const changed = (base: string | undefined, revision: string | undefined) =>
    comparison.report.change("client-input-changed", [bodies.subject], pointer, { base, revision });
  if (before.shown !== undefined && after.shown !== undefined) {
    if (after.input !== BYTES && !arePaired(before.shown, after.shown))
      compareShown(before.shown, after.shown, bodies, comparison);
    if (before.input !== after.input) changed(before.input, after.input);
  } else if (before.input !== undefined || (after.input !== undefined && isNeeded(bodies.revision, pair, comparison))) {
    // Only one of the two methods sends a body.
    changed(before.input ?? "no body", after.input === undefined ? "no body" : "one that is required");
  }
}

/** Whether a call without a body no longer compiles. */
function isNeeded(body: Located, pair: OperationPair, comparison: Comparison): boolean {
  const facts = factsOf(body, pair, comparison);
  return facts.includes("whole") ? isRequired(body) : facts.includes("needed");
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
  const facts = isUnsent
    ? ["untyped"]
    : revision === undefined
      ? removalFacts(pair, comparison)
      : factsOf(revision, pair, comparison);
  const about = pair.subject(pair.isInverted ? "response" : "request");
  comparison.report.change(id, [about], { base: base?.pointer, revision: revision?.pointer }, { facts });
}

/** Of the sides that have a body. */
function methodsOf(pair: OperationPair, base: Located | undefined, revision: Located | undefined): string[] {
  return [...(base === undefined ? [] : [pair.base.method]), ...(revision === undefined ? [] : [pair.revision.method])];
}

/** Callers don't notice if they pass everything as parameters, by the same names. */
function removalFacts(pair: OperationPair, comparison: Comparison): string[] {
  const moved = movedInputs(pair, comparison).filter(({ isToField }) => !isToField);
  const fields = plainFields(pair.base, comparison.baseSchemas);
  return moved.length > 0 && moved.length === fields.size ? ["untyped"] : [];
}

function factsOf(body: Located, pair: OperationPair, comparison: Comparison): string[] {
  const { revisionSchemas } = comparison;
  const mediaType = mediaTypeToSend(Object.keys(objectAt(body.value, "content")));
  if (mediaType === undefined) return [];
  const shown = { body, mediaType };
  const { required } = revisionSchemas.effective(viewOf(shown, revisionSchemas));
  const isWhole = !isFlat(shown, pair.revision, revisionSchemas);
  const passed = movedInputs(pair, comparison).map(({ wire }) => wire);
  const isNew = [...required.keys()].some((name) => !passed.includes(name));
  return [...(isWhole ? ["whole"] : []), ...(isNew ? ["needed"] : [])];
}
