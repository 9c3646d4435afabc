import type { CompareOperation, Comparison, OperationPair } from "../comparison.js";
import { type Place, type Use, useOf } from "../use.js";
import { isInput } from "./client.js";
import { farewell } from "./lifecycle.js";
import { isTextMedia, isXml } from "./media-types.js";
import { type MovedInput, movedInputs } from "./moved-inputs.js";
import { template } from "./operation.js";
import {
  contentOf,
  isFilled,
  isRequired,
  labelOf,
  type Names,
  namesInClient,
  type Parameter,
  parametersOf,
  without,
} from "./parameter.js";
import { compareWriting, lossOf, type Tell } from "./parameter-writing.js";

export const compareParameters: CompareOperation = (pair, comparison) => {
  const base = parametersOf(pair.base, comparison.base);
  const revision = parametersOf(pair.revision, comparison.revision);
  const [gone, come] = [without(base, revision), without(revision, base)];
  const names = [
    namesInClient(base, comparison.baseSchemas, comparison),
    namesInClient(revision, comparison.revisionSchemas, comparison),
  ] as const;
  const moves = pair.isInverted ? [] : pairMoved(gone, come, names, comparison);
  const fields = movedInputs(pair, comparison);
  const isField = ({ pointer }: Parameter, side: "base" | "revision") =>
    fields.some(({ parameter, isToField }) => parameter.pointer === pointer && isToField === (side === "base"));
  for (const [key, parameter] of base) {
    const other = revision.get(key);
    if (other !== undefined) compareParameter(parameter, other, names, pair, comparison);
  }
  for (const parameter of gone) {
    const stays = moves.some(([before]) => before === parameter) || isField(parameter, "base");
    tellRemoved(parameter, stays, pair, comparison);
  }
  for (const parameter of come) {
    const [before] = moves.find(([, after]) => after === parameter) ?? [];
    const isPassed = before !== undefined && (isRequired(before) || !isRequired(parameter));
    tellAdded(parameter, isPassed || isField(parameter, "revision"), pair, comparison);
  }
  for (const [before, after] of moves) compareInClient(before, after, pair, comparison);
  for (const moved of fields) compareMoved(moved, pair, comparison);
};

/** Only for TypeScript: on the wire, a field of the body and a parameter are two things. */
function compareMoved(
  { parameter, property, isToField }: MovedInput,
  pair: OperationPair,
  { report }: Comparison,
): void {
  const { schema = true, pointer } = contentOf(parameter);
  const asParameter = { value: schema, pointer };
  const asField = { value: property.view.schema, pointer: property.view.pointer };
  const [base, revision] = isToField ? [asParameter, asField] : [asField, asParameter];
  const use = useOf({ ...useIn("parameter", undefined, pair), onWire: false });
  report.schemas(base, revision, use, pair.subject("request"));
}

/** Sent in another place, which callers of the generated function don't notice: they pass it by the same name. */
function pairMoved(
  gone: readonly Parameter[],
  come: readonly Parameter[],
  [namesBefore, namesNow]: readonly [Names, Names],
  { revision }: Comparison,
) {
  const taken = come.filter((parameter) => isInput(parameter, revision));
  const after = new Map(taken.map((parameter) => [namesNow.get(parameter), parameter]));
  return gone.flatMap((before) => {
    const name = namesBefore.get(before);
    const other = name === undefined ? undefined : after.get(name);
    return other === undefined ? [] : [[before, other] as const];
  });
}

function tellRemoved(parameter: Parameter, stays: boolean, pair: OperationPair, { base, report, today }: Comparison) {
  const { subject, isInverted } = pair;
  const pointer = { base: parameter.pointer };
  const isUntyped = stays || isFilled(parameter) || !isInput(parameter, base);
  const facts = [...(isUntyped ? ["untyped"] : []), ...pathFacts(parameter, pair)];
  const detail = { name: labelOf(parameter), base: parameter.value["x-sunset"], facts };
  if (isInverted) return report.change("webhook-parameter-removed", [subject("response")], pointer, detail);
  const end = farewell(parameter.value, today);
  const id = {
    "without-deprecation": "request-parameter-removed",
    "with-deprecation": "request-parameter-removed-with-deprecation",
    "before-sunset": "request-parameter-removed-before-sunset",
    "sunset-parse": "request-parameter-sunset-parse",
  }[end];
  report.change(id, [subject("request")], pointer, detail);
}

/** @param isPassed Callers already pass it by this name, in another place. */
function tellAdded(parameter: Parameter, isPassed: boolean, pair: OperationPair, { report }: Comparison) {
  const { subject, isInverted } = pair;
  const pointer = { revision: parameter.pointer };
  const isUntyped = isPassed || isFilled(parameter);
  const facts = [...(isUntyped ? ["untyped"] : []), ...pathFacts(parameter, pair)];
  const detail = { name: labelOf(parameter), facts };
  if (isInverted) return report.change("webhook-parameter-added", [subject("response")], pointer, detail);
  const need = isRequired(parameter) ? "required" : "optional";
  const shared = parameter.isShared
    ? `new-${need}-request-default-parameter-to-existing-path`
    : `new-${need}-request-parameter`;
  report.change(
    parameter.place === "path" ? "new-request-path-parameter" : shared,
    [subject("request")],
    pointer,
    detail,
  );
}

/** What a path names is in the URL, whether it is stated as a parameter or not. */
function pathFacts({ place }: Parameter, { base, revision }: OperationPair): string[] {
  return place === "path" && template(base.path) === template(revision.path) ? ["same path"] : [];
}

function compareParameter(
  base: Parameter,
  revision: Parameter,
  names: readonly [Names, Names],
  pair: OperationPair,
  comparison: Comparison,
): void {
  const about = [pair.subject(pair.isInverted ? "response" : "request")];
  const pointer = { base: base.pointer, revision: revision.pointer };
  const tell: Tell = (id, detail = {}) =>
    comparison.report.change(id, about, pointer, { name: labelOf(revision), ...detail });
  const [was, is] = [isRequired(base), isRequired(revision)];
  const owner = pair.isInverted ? "webhook" : "request";
  if (was !== is) tell(`${owner}-parameter-became-${is ? "required" : "optional"}`);
  if (!pair.isInverted) compareWriting(base, revision, names, comparison, tell);
  compareParameterSchemas(base, revision, pair, comparison);
}

function compareParameterSchemas(base: Parameter, revision: Parameter, pair: OperationPair, comparison: Comparison) {
  const [before, after] = [contentOf(base).mediaType, contentOf(revision).mediaType];
  if (before === after) return compareContents(base, revision, true, pair, comparison);
  const about = pair.subject(pair.isInverted ? "response" : "request");
  const detail = {
    name: labelOf(revision),
    base: before ?? "plain text",
    revision: after ?? "plain text",
    facts: lossOf(base, revision, comparison),
  };
  const pointer = { base: base.pointer, revision: revision.pointer };
  comparison.report.change("request-parameter-content-changed", [about], pointer, detail);
  compareInClient(base, revision, pair, comparison);
}

/** Only for TypeScript: the other writing or place is already reported. */
function compareInClient(base: Parameter, revision: Parameter, pair: OperationPair, comparison: Comparison): void {
  compareContents(base, revision, false, pair, comparison);
}

function compareContents(
  base: Parameter,
  revision: Parameter,
  onWire: boolean,
  pair: OperationPair,
  comparison: Comparison,
): void {
  const [before, after] = [contentOf(base), contentOf(revision)];
  const isPassed = !isFilled(base) && isInput(base, comparison.base);
  if (before.schema === undefined && after.schema === undefined) return;
  comparison.report.schemas(
    { value: before.schema ?? true, pointer: before.pointer },
    { value: after.schema ?? true, pointer: after.pointer },
    useOf({ ...useIn(placeOf(base, revision), after.mediaType, pair), ...(isPassed ? {} : { typed: false }), onWire }),
    pair.subject(pair.isInverted ? "response" : "request"),
  );
}

function placeOf(base: Parameter, revision: Parameter): Place {
  if (base.place === "path" && revision.place === "path") return "path-parameter";
  return revision.place === "header" ? "header-parameter" : "parameter";
}

function useIn(place: Place, mediaType = "text/plain", { isInverted }: OperationPair): Use {
  return useOf({
    direction: isInverted ? "response" : "request",
    place: isInverted ? "header" : place,
    text: isTextMedia(mediaType),
    xml: isXml(mediaType),
    branch: false,
    typed: !isInverted,
    onWire: true,
  });
}
