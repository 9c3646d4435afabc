import { isJson } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, Located, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import { useOf } from "../use.js";
import { arePaired, compareContent, compareShown } from "./content.js";
import type { Operation } from "./operation.js";

type Responses = ReadonlyMap<string, Located>;

/** What comes back, by status. */
export const compareResponses: CompareOperation = (pair, comparison) => {
  const base = responsesOf(pair.base, comparison.base);
  const revision = responsesOf(pair.revision, comparison.revision);
  compareResults(pair, comparison);
  const covered = new Set<string>();
  for (const [status, response] of base) {
    const other = holderOf(status, revision);
    if (other !== undefined) {
      covered.add(other);
      compareResponse(status, response, located(other, revision), pair, comparison);
    } else if (!isToldApart(status, base, revision)) {
      tell("removed", status, base, { base: response.pointer }, pair, comparison);
    }
  }
  for (const [status, response] of revision) {
    if (base.has(status)) continue;
    const other = holderOf(status, base);
    if (other !== undefined) compareResponse(other, located(other, base), response, pair, comparison);
    const isKnown = covered.has(status) || other === rangeOf(status) || (other !== undefined && isSuccess(other, base));
    if (!isKnown) tell("added", status, revision, { revision: response.pointer }, pair, comparison);
  }
};

function responsesOf({ value, pointer }: Operation, source: Source): Responses {
  return new Map(
    Object.entries(objectAt(value, "responses"))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [
        status.toUpperCase(),
        source.resolve(response, child(pointer, "responses", status)),
      ]),
  );
}

/** Under which key the response to a status stands: its own, its range's (`2XX`), or the default's. */
function holderOf(status: string, among: Responses): string | undefined {
  const isOtherSuccess = status.startsWith("2") && !isSuccess("DEFAULT", among);
  return [status, rangeOf(status), ...(isOtherSuccess ? [] : ["DEFAULT"])].find((key) => among.has(key));
}

function located(status: string, among: Responses): Located {
  return among.get(status) ?? { value: undefined, pointer: "" };
}

function rangeOf(status: string): string {
  return /^[1-5]/.test(status) ? `${status[0]}XX` : status;
}

/** A range, or a default that stands for success, which the other side tells status by status. */
function isToldApart(status: string, own: Responses, among: Responses): boolean {
  if (status === "DEFAULT") return isSuccess(status, own) && !isSuccess(status, among);
  return status.endsWith("XX") && [...among.keys()].some((other) => other[0] === status[0]);
}

/** 2xx; the default too where it is the only word on how things go well. */
function isSuccess(status: string, among: Responses): boolean {
  if (status === "DEFAULT") return ![...among.keys()].some((other) => other.startsWith("2"));
  return status.startsWith("2");
}

/** What a call gives back is read from one status; another one now is another body on the wire. */
function compareResults(pair: OperationPair, comparison: Comparison): void {
  if (pair.isInverted) return;
  const [before, after] = resultsOf(pair, comparison);
  if (before === undefined) return;
  if (before.kind !== after?.kind) {
    const pointer = {
      base: child(pair.base.pointer, "responses"),
      revision: child(pair.revision.pointer, "responses"),
    };
    const detail = { base: before.kind, revision: after?.kind ?? "nothing" };
    comparison.report.change("client-result-changed", [pair.subject("response")], pointer, detail);
    return;
  }
  const isSamePlace = holderOf(before.status, responsesOf(pair.revision, comparison.revision)) === after.status;
  if (isSamePlace && arePaired(before.body, before.mediaType, after.body, after.mediaType)) return;
  const [base, revision] = [[before.body, before.mediaType] as const, [after.body, after.mediaType] as const];
  if (before.kind === "JSON") compareShown(base, revision, "response", pair.subject("response"), comparison);
}

function resultsOf({ base, revision }: OperationPair, comparison: Comparison) {
  return [resultOf(base, comparison.base), resultOf(revision, comparison.revision)] as const;
}

interface Result {
  readonly status: string;
  readonly mediaType: string;
  readonly kind: "JSON" | "text" | "binary";
  readonly body: Located;
}

/** As the generator chooses: the first success that has content, JSON before anything else; HEAD's has none. */
function resultOf(operation: Operation, source: Source): Result | undefined {
  if (operation.method === "HEAD") return undefined;
  const responses = responsesOf(operation, source);
  for (const [status, response] of responses) {
    const content = Object.entries(objectAt(response.value, "content"));
    const [mediaType, media] = content.find(([name]) => kindOf(name) === "JSON") ?? content[0] ?? [];
    if (!isSuccess(status, responses) || mediaType === undefined) continue;
    const isBinary = objectAt(media, "schema").format === "binary";
    return { status, mediaType, kind: isBinary ? "binary" : kindOf(mediaType), body: response };
  }
  return undefined;
}

function kindOf(mediaType: string): Result["kind"] {
  if (isJson(mediaType)) return "JSON";
  return /^text\//i.test(mediaType) ? "text" : "binary";
}

function tell(
  verb: "added" | "removed",
  status: string,
  among: Responses,
  pointer: { base?: string; revision?: string },
  pair: OperationPair,
  { report }: Comparison,
): void {
  const outcome = isSuccess(status, among) ? "success" : "non-success";
  const [prefix, direction] = pair.isInverted
    ? (["webhook-response", "request"] as const)
    : (["response", "response"] as const);
  report.change(`${prefix}-${outcome}-status-${verb}`, [pair.subject(direction)], pointer, {
    name: status.toLowerCase(),
  });
}

function compareResponse(
  status: string,
  base: Located,
  revision: Located,
  pair: OperationPair,
  comparison: Comparison,
): void {
  const direction = pair.isInverted ? "request" : "response";
  const subject = pair.subject(direction);
  const label = `response ${status.toLowerCase()}`;
  const [before, after] = pair.isInverted ? [] : resultsOf(pair, comparison);
  const isShown = before?.status === status && after?.body.pointer === revision.pointer;
  const isTyped = (from: string, into: string) => isShown && from === before.mediaType && into === after.mediaType;
  compareContent({ base, revision, direction, subject, label, isTyped }, comparison);
  if (!pair.isInverted) compareHeaders(status, base, revision, pair, comparison);
}

/** Header names are case-insensitive; a Content-Type header is ignored (OpenAPI 3.1, Response Object). */
function headersOf(response: Located, source: Source): Map<string, Located & { name: string }> {
  const entries = Object.entries(objectAt(response.value, "headers"))
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, value]) => {
      const found = source.resolve(value, child(response.pointer, "headers", name));
      return [name.toLowerCase(), { ...found, name }] as const;
    });
  return new Map(entries);
}

function compareHeaders(
  status: string,
  base: Located,
  revision: Located,
  pair: OperationPair,
  comparison: Comparison,
): void {
  const [before, after] = [headersOf(base, comparison.base), headersOf(revision, comparison.revision)];
  const about = [pair.subject("response")];
  const change = (id: string, name: string, pointer: { base?: string; revision?: string }) =>
    comparison.report.change(id, about, pointer, { name, base: status.toLowerCase() });
  for (const [key, header] of before) {
    const other = after.get(key);
    const need = isRequired(header) ? "required" : "optional";
    if (other === undefined) change(`${need}-response-header-removed`, header.name, { base: header.pointer });
    else compareHeader(header, other, change, pair, comparison);
  }
  for (const [key, header] of after) {
    if (!before.has(key)) change("response-header-added", header.name, { revision: header.pointer });
  }
}

function isRequired({ value }: Located): boolean {
  return isObject(value) && value.required === true;
}

function compareHeader(
  base: Located & { name: string },
  revision: Located,
  change: (id: string, name: string, pointer: { base?: string; revision?: string }) => void,
  pair: OperationPair,
  { report }: Comparison,
): void {
  const pointer = { base: base.pointer, revision: revision.pointer };
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) change(`response-header-became-${is ? "required" : "optional"}`, base.name, pointer);
  const [before, after] = [schemaAt(base), schemaAt(revision)];
  if (before === undefined || after === undefined) return;
  const use = useOf({ direction: "response", place: "header", text: true, branch: false, typed: false });
  report.schemas(before, after, use, pair.subject("response"));
}

function schemaAt({ value, pointer }: Located): Located | undefined {
  if (!isObject(value) || value.schema === undefined) return undefined;
  return { value: value.schema, pointer: child(pointer, "schema") };
}
