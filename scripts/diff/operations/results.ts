import { isFile, kindOfAnswer, mediaTypeToRead } from "../../spec/model/index.js";
import type { Comparison, OperationPair } from "../comparison.js";
import type { Source } from "../document.js";
import { canonical, child, objectAt } from "../json.js";
import { isPlainText } from "../schema/conversion.js";
import { namesOf } from "../schema/names.js";
import type { Schemas } from "../schema/schemas.js";
import { arePaired, compareShown, type Shown, shownSchema } from "./content.js";
import { viewOf } from "./inputs.js";
import type { Operation } from "./operation.js";
import { holderOf, isSuccess, type Response, type Responses } from "./statuses.js";

export interface Result {
  readonly kind: ReturnType<typeof kindOfAnswer>;
  /** The content of each success of that kind. */
  readonly bodies: readonly (Shown & { readonly body: Response })[];
  /** JSON that some success lacks; a list returns its items in any case. */
  readonly isOptional: boolean;
}

/** For the base and the revision; for neither if it is a webhook, which returns nothing to the client. */
export type Results = readonly (Result | undefined)[];

/** As the generator chooses: the first success that has content, and others of its kind; an answer to HEAD has none. */
export function resultOf({ method, value }: Operation, responses: Responses, source: Source): Result | undefined {
  const successes = [...responses.values()].filter(({ status }) => method !== "HEAD" && isSuccess(status, responses));
  const shown = successes.flatMap((body) => {
    const mediaType = mediaTypeToRead(Object.keys(objectAt(body.value, "content")));
    return mediaType === undefined ? [] : [{ body, mediaType }];
  });
  const [first] = shown;
  if (first === undefined) return undefined;
  const kind = kindOfShown(first, source);
  const bodies = kind === "json" ? shown.filter((other) => kindOfShown(other, source) === kind) : [first];
  const isList = value["x-client-pagination"] !== undefined;
  return { kind, bodies, isOptional: kind === "json" && !isList && shown.length < successes.length };
}

function kindOfShown(shown: Shown, source: Source): Result["kind"] {
  const { value, pointer } = shownSchema(shown);
  return kindOfAnswer(
    shown.mediaType,
    isFile(value, (part) => source.resolve(part as typeof value, pointer).value),
  );
}

/** A call's result is read from certain statuses; a different one is a different body on the wire. */
export function compareResults(
  [before, after]: Results,
  revision: Responses,
  pair: OperationPair,
  comparison: Comparison,
) {
  if (before === undefined) return;
  const subject = pair.subject("response");
  const isOtherKind = before.kind !== after?.kind && !areTexts(before, after, comparison);
  if (isOtherKind || (after?.isOptional && !before.isOptional)) {
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
    if (!isPaired)
      compareShown(likest(before.bodies, body) ?? first, body, { direction: "response", subject }, comparison);
  }
}

/** A text is the same to the caller, whether JSON holds it or it is the whole answer. */
function areTexts(before: Result, after: Result | undefined, { baseSchemas, revisionSchemas }: Comparison): boolean {
  return after !== undefined && isText(before, baseSchemas) && isText(after, revisionSchemas);
}

/** In JSON, neither an enum, which may be closed, nor exported under a name of its own. */
function isText({ kind, bodies }: Result, schemas: Schemas): boolean {
  const isPlain = (body: Shown) => {
    const view = viewOf(body, schemas);
    const schema = schemas.effective(view);
    const isAny = schema.groups.length === 0 && schema.values.allowed === undefined;
    return isAny && isPlainText(schema, schemas) && namesOf(view, schemas).length === 0;
  };
  return kind === "text" || (kind === "json" && bodies.every(isPlain));
}

/** A further success may have the content of any that was there. */
function likest(bodies: Result["bodies"], added: Shown): Shown | undefined {
  const schema = canonical(shownSchema(added).value);
  return bodies.find((body) => canonical(shownSchema(body).value) === schema);
}

function nameOf({ kind, isOptional }: Result): string {
  return kind === "json" ? `JSON${isOptional ? " or nothing" : ""}` : kind;
}

export function isShown(result: Result | undefined, body: Response, mediaType: string): boolean {
  return result?.bodies.some((shown) => shown.body === body && shown.mediaType === mediaType) ?? false;
}
