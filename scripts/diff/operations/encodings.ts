import { isJson } from "../../spec/model/index.js";
import type { Comparison } from "../comparison.js";
import type { Located } from "../document.js";
import { child, isObject, objectAt, textAt } from "../json.js";
import { alternativesOf } from "../schema/alternatives.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/schemas.js";
import type { BodyPair } from "./body-pair.js";
import { areAmong, whole } from "./media-types.js";

/** How a form field becomes text (OpenAPI 3.1, Encoding Object). It matters if the field holds several values. */
export function compareEncodings(
  base: Located,
  revision: Located,
  isTyped: boolean,
  { direction, subject }: BodyPair,
  { report, baseSchemas, revisionSchemas }: Comparison,
): void {
  const [before, after] = [objectAt(base.value, "encoding"), objectAt(revision.value, "encoding")];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [fieldOf(base, name, baseSchemas), fieldOf(revision, name, revisionSchemas)];
    if (is === undefined) continue;
    const usual = usualType(is);
    const [from, into] = [encodingOf(before[name], usual), encodingOf(after[name], usual)];
    if (from === into) continue;
    const pointer = {
      base: Object.hasOwn(before, name) ? child(base.pointer, "encoding", name) : base.pointer,
      revision: Object.hasOwn(after, name) ? child(revision.pointer, "encoding", name) : revision.pointer,
    };
    const isRewritten = isWritten(was, before[name], baseSchemas) !== isWritten(is, after[name], revisionSchemas);
    const facts = [
      ...(isHarmless(from, into, direction) ? ["harmless"] : []),
      ...(isTyped && isRewritten ? ["rewritten"] : []),
    ];
    report.change(`${direction}-body-encoding-changed`, [subject], pointer, {
      name,
      base: from,
      revision: into,
      facts,
    });
  }
}

function fieldOf({ value, pointer }: Located, name: string, schemas: Schemas): Effective | undefined {
  const { properties } = schemas.effective(schemas.view(Object(value).schema, child(pointer, "schema")));
  const property = properties.get(name);
  return property === undefined ? undefined : schemas.effective(property.view);
}

/** Whether callers pass an object as the text or the bytes that are sent, since the client can't write its media type. */
function isWritten(field: Effective | undefined, encoding: unknown, schemas: Schemas): boolean {
  const contentType = textAt(encoding, "contentType");
  if (field === undefined || contentType === undefined || isJson(contentType)) return false;
  const itemsOf = ({ subschemas }: Effective) => [subschemas.get("items")].filter((view) => view !== undefined);
  const isObject = ({ types }: Effective) => types?.value.has("object") === true;
  return textAt(encoding, "style") === undefined && alternativesOf(field, schemas, itemsOf).some(isObject);
}

/** The default content type of a field; a list repeats its field instead (OpenAPI 3.1, Encoding Object). */
function usualType({ types, first }: Effective): string | undefined {
  if (types === undefined || types.value.has("array")) return undefined;
  if (types.value.has("object")) return types.value.size === 1 ? "application/json" : undefined;
  return first("format")?.value === "binary" ? "application/octet-stream" : "text/plain";
}

/** Whether, between a client of the base and a server of the revision, the reader knows all content types that the sender lists. */
function isHarmless(base: string, revision: string, direction: BodyPair["direction"]): boolean {
  const [sent, read] = direction === "request" ? [base, revision] : [revision, base];
  return areAmong(listed(sent), listed(read));
}

function listed(contentType: string): readonly string[] {
  return contentType.split(",").map((one) => one.trim());
}

/** In words; a content type without a style is complete, and a single value has no style. */
function encodingOf(value: unknown, usual: string | undefined): string {
  const said = textAt(value, "contentType");
  const contentType = said === undefined ? usual : listed(said).map(whole).sort().join(", ");
  const style = textAt(value, "style");
  const isScalar = usual !== undefined && usual !== "application/json";
  if (contentType !== undefined && (isScalar || style === undefined)) return contentType;
  const explode = isObject(value) && typeof value.explode === "boolean" ? value.explode : (style ?? "form") === "form";
  return `style ${style ?? "form"}${explode ? " (exploded)" : ""}`;
}
