import { kindOfAnswer, mediaTypeToRead } from "../../spec/model/index.js";
import type { CompareOperation, Comparison, OperationPair, Pointers } from "../comparison.js";
import type { Located, Source } from "../document.js";
import { child, isObject, objectAt } from "../json.js";
import { arePaired, compareContent, compareShown, type Shown, shownSchema } from "./content.js";
import { headersOf, headerUse, isRequired, located } from "./headers.js";
import type { Operation } from "./operation.js";
import { contentOf } from "./parameter.js";

interface Response extends Located {
  readonly status: string;
}

type Responses = ReadonlyMap<string, Response>;

/** What comes back, by status. */
export const compareResponses: CompareOperation = (pair, comparison) => {
  const base = responsesOf(pair.base, comparison.base);
  const revision = responsesOf(pair.revision, comparison.revision);
  const results = pair.isInverted ? [] : [resultOf(pair.base, base), resultOf(pair.revision, revision)];
  compareResults(results, revision, pair, comparison);
  const covered = new Set<Response>();
  for (const response of base.values()) {
    const other = holderOf(response.status, revision);
    if (other !== undefined) {
      covered.add(other);
      compareResponse(response, other, results, pair, comparison);
    } else if (!isToldApart(response.status, base, revision)) {
      tell("removed", response.status, base, { base: response.pointer }, pair, comparison);
    }
  }
  for (const response of revision.values()) {
    const { status, pointer } = response;
    if (base.has(status)) continue;
    const other = holderOf(status, base);
    if (other !== undefined) compareResponse(other, response, results, pair, comparison);
    const isSaid = other !== undefined && (other.status === rangeOf(status) || isSuccess(other.status, base));
    if (!isSaid && !covered.has(response)) tell("added", status, revision, { revision: pointer }, pair, comparison);
  }
};

function responsesOf({ value, pointer }: Operation, source: Source): Responses {
  return new Map(
    Object.entries(objectAt(value, "responses"))
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, response]) => {
        const status = key.toUpperCase();
        return [status, { ...source.resolve(response, child(pointer, "responses", key)), status }];
      }),
  );
}

/** The response that stands for a status: its own, its range's (`2XX`), or the default. */
function holderOf(status: string, among: Responses): Response | undefined {
  const own = among.get(status) ?? among.get(rangeOf(status));
  const isOtherSuccess = status.startsWith("2") && !isSuccess("DEFAULT", among);
  return own ?? (isOtherSuccess ? undefined : among.get("DEFAULT"));
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

interface Result {
  readonly kind: ReturnType<typeof kindOfAnswer>;
  /** Of each success of that kind. */
  readonly bodies: readonly (Shown & { readonly body: Response })[];
  /** JSON that some success has not. */
  readonly isOptional: boolean;
}

/** Of the base and of the revision; of neither for webhooks, which return nothing to the client. */
type Results = readonly (Result | undefined)[];

/** As the generator chooses: of the first success that has content, and of others of its kind; an answer to HEAD has none. */
function resultOf({ method }: Operation, responses: Responses): Result | undefined {
  const successes = [...responses.values()].filter(({ status }) => method !== "HEAD" && isSuccess(status, responses));
  const shown = successes.flatMap((body) => {
    const mediaType = mediaTypeToRead(Object.keys(objectAt(body.value, "content")));
    return mediaType === undefined ? [] : [{ body, mediaType }];
  });
  const [first] = shown;
  if (first === undefined) return undefined;
  const kind = kindOfShown(first);
  const bodies = kind === "json" ? shown.filter((other) => kindOfShown(other) === kind) : [first];
  return { kind, bodies, isOptional: kind === "json" && shown.length < successes.length };
}

function kindOfShown(shown: Shown): Result["kind"] {
  const { value: schema } = shownSchema(shown);
  return kindOfAnswer(shown.mediaType, isObject(schema) ? schema.format : undefined);
}

/** What a call gives back is read from some statuses; another one now is another body on the wire. */
function compareResults([before, after]: Results, revision: Responses, pair: OperationPair, comparison: Comparison) {
  if (before === undefined) return;
  const subject = pair.subject("response");
  if (before.kind !== after?.kind || (after.isOptional && !before.isOptional)) {
    const pointer = {
      base: child(pair.base.pointer, "responses"),
      revision: child(pair.revision.pointer, "responses"),
    };
    const detail = { base: nameOf(before), revision: after === undefined ? "nothing" : nameOf(after) };
    comparison.report.change("client-result-changed", [subject], pointer, detail);
  }
  const [first] = before.bodies;
  if (first === undefined || before.kind !== "json" || after?.kind !== "json") return;
  for (const body of after.bodies) {
    const isPaired = before.bodies.some(
      (other) => holderOf(other.body.status, revision) === body.body && arePaired(other, body),
    );
    if (!isPaired) compareShown(first, body, "response", subject, comparison);
  }
}

function nameOf({ kind, isOptional }: Result): string {
  return kind === "json" ? `JSON${isOptional ? " or nothing" : ""}` : kind;
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
  base: Response,
  revision: Response,
  [before, after]: Results,
  pair: OperationPair,
  comparison: Comparison,
): void {
  const direction = pair.isInverted ? "request" : "response";
  const subject = pair.subject(direction);
  const label = `response ${base.status.toLowerCase()}`;
  // Anything but JSON is handed over as text or bytes.
  const isRead = after?.kind === "json";
  const isTyped = (from: string, into: string) =>
    isRead && isShown(before, base, from) && isShown(after, revision, into);
  compareContent({ base, revision, direction, subject, label, isTyped }, comparison);
  if (!pair.isInverted) compareHeaders(base, revision, pair, comparison);
}

function isShown(result: Result | undefined, body: Response, mediaType: string): boolean {
  return result?.bodies.some((shown) => shown.body === body && shown.mediaType === mediaType) ?? false;
}

type TellHeader = (id: string, name: string, pointer: Pointers, revision?: unknown) => void;

function compareHeaders(base: Response, revision: Response, pair: OperationPair, comparison: Comparison): void {
  const [before, after] = [headersOf(base, comparison.base), headersOf(revision, comparison.revision)];
  const about = [pair.subject("response")];
  const change: TellHeader = (id, name, pointer, into) =>
    comparison.report.change(id, about, pointer, { name, base: base.status.toLowerCase(), revision: into });
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

function compareHeader(
  base: Located & { name: string },
  revision: Located,
  change: TellHeader,
  pair: OperationPair,
  { report, revisionSchemas }: Comparison,
): void {
  const pointer = { base: base.pointer, revision: revision.pointer };
  const [was, is] = [isRequired(base), isRequired(revision)];
  if (was !== is) change(`response-header-became-${is ? "required" : "optional"}`, base.name, pointer);
  const [before, after] = [contentOf(base), contentOf(revision)];
  if (before.mediaType !== after.mediaType) {
    change("response-header-content-changed", base.name, pointer, after.mediaType ?? "plain text");
  } else if (before.schema !== undefined && after.schema !== undefined) {
    const [from, into] = [located(before), located(after)];
    const { types } = revisionSchemas.effective(revisionSchemas.view(into.value, into.pointer));
    if (types?.value.has("object") === true && isExploded(base) !== isExploded(revision))
      change("response-header-explode-changed", base.name, pointer, isExploded(revision));
    report.schemas(from, into, headerUse("response", after.mediaType), pair.subject("response"));
  }
}

/** Headers are of style `simple`, where only an object's fields show it (OpenAPI 3.1, Header Object). */
function isExploded({ value }: Located): boolean {
  return isObject(value) && value.explode === true;
}
