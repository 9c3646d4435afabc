import { componentName } from "../compare/branches.js";
import { xmlForm } from "../compare/xml.js";
import type { Comparison } from "../comparison.js";
import type { Located } from "../document.js";
import { child, isObject, type JsonObject, objectAt } from "../json.js";
import type { Schemas } from "../schema/schemas.js";
import { ANNOTATIONS } from "../schema/view.js";
import { useOf } from "../use.js";
import type { BodyPair } from "./body-pair.js";
import { compareEncodings } from "./encodings.js";
import {
  isForm,
  isMultipart,
  isOpaque,
  isTextMedia,
  isXml,
  type MediaTypeChange,
  pairMediaTypes,
  whole,
} from "./media-types.js";
import { comparePartHeaders } from "./part-headers.js";

const IDS = {
  request: { prefix: "request-body-media-type", schema: "request-body-media-type-schema" },
  response: { prefix: "response-media-type", schema: "response-body-media-type-schema" },
} as const;

export function compareContent(bodies: BodyPair, comparison: Comparison): void {
  const { base, revision, direction, subject, label } = bodies;
  const [before, after] = [objectAt(base.value, "content"), objectAt(revision.value, "content")];
  const { pairs, removed, added } = pairMediaTypes(Object.keys(before), Object.keys(after));
  const tell = (id: string, from: string | undefined, into: string | undefined) =>
    comparison.report.change(
      `${IDS[direction].prefix}-${id}`,
      [subject],
      {
        base: from === undefined ? undefined : child(base.pointer, "content", from),
        revision: into === undefined ? undefined : child(revision.pointer, "content", into),
      },
      { name: label, base: from, revision: into, facts: bodies.isUnasked === true ? ["unasked"] : [] },
    );
  for (const name of removed) tell("removed", name, undefined);
  for (const name of added) tell("added", undefined, name);
  for (const pair of pairs) {
    if (pair.kind !== "same")
      tell(pair.kind === "name-changed" ? pair.kind : `name-${pair.kind}`, pair.base, pair.revision);
    compareMediaTypes(at(before, pair.base, base), at(after, pair.revision, revision), pair, bodies, comparison);
  }
}

function at(content: JsonObject, name: string, { pointer }: Located): Located {
  return { value: content[name], pointer: child(pointer, "content", name) };
}

function compareMediaTypes(
  base: Located,
  revision: Located,
  { base: baseName, revision: name }: MediaTypeChange,
  bodies: BodyPair,
  comparison: Comparison,
): void {
  const [before, after] = [schemaOf(base), schemaOf(revision)];
  if (areBytes(baseName, before) && areBytes(name, after)) return;
  if (before === undefined || after === undefined) {
    if (before === after) return;
    const pointer = { base: before?.pointer ?? base.pointer, revision: after?.pointer ?? revision.pointer };
    const facts = bodies.isTyped(baseName, name) ? [] : ["untyped"];
    const id = `${IDS[bodies.direction].schema}-${before === undefined ? "added" : "removed"}`;
    comparison.report.change(id, [bodies.subject], pointer, { name: bodies.label, base: name, facts });
    return;
  }
  comparison.report.schemas(before, after, useIn(bodies, baseName, name), bodies.subject);
  if (isForm(name)) compareEncodings(base, revision, bodies.isTyped(baseName, name), bodies, comparison);
  if (isMultipart(name)) compareParts(base, revision, bodies, comparison);
  if (isXml(name)) compareXmlRoots(before, after, bodies, comparison);
}

/** How the schemas of a body are used under these media types. */
function useIn(bodies: BodyPair, base: string, revision: string) {
  return useOf({
    direction: bodies.direction,
    place: "body",
    text: isTextMedia(revision),
    xml: isXml(revision),
    branch: false,
    ...shownIn(bodies.isTyped(base, revision), bodies.page),
    onWire: true,
    spread: bodies.isSpread,
    moved: bodies.moved,
  });
}

/** What the types of the generated functions show of a body. */
function shownIn(isTyped: boolean, page: string | undefined) {
  return isTyped && page !== undefined ? { typed: false, page } : { typed: isTyped };
}

/** If the media type itself says that bytes are sent, 3.0 repeats that with `format: binary`, and 3.1 has no schema at all. */
function areBytes(mediaType: string, schema: Located | undefined): boolean {
  if (!isOpaque(mediaType)) return false;
  const { type, format, contentMediaType, ...rest } = Object(schema?.value ?? {});
  if (!Object.keys(rest).every((keyword) => ANNOTATIONS.has(keyword)) || rest.$ref !== undefined) return false;
  const isSaid =
    format === "binary" || (typeof contentMediaType === "string" && whole(contentMediaType) === whole(mediaType));
  return isSaid || [type, format, contentMediaType].every((word) => word === undefined);
}

/** What the client makes of a body: it shows the content of one media type. */
export interface Shown {
  readonly body: Located;
  readonly mediaType: string;
  /** The caller writes it, so the client takes any text. */
  readonly isWritten?: boolean;
}

/** Compares, only for TypeScript, a content that the client shows instead of another one. */
export function compareShown(
  base: Shown,
  revision: Shown,
  { direction, subject, moved }: Pick<BodyPair, "direction" | "subject" | "moved">,
  { report }: Comparison,
): void {
  const text = isTextMedia(revision.mediaType);
  const use = useOf({ direction, place: "body", text, xml: false, branch: false, typed: true, onWire: false, moved });
  report.schemas(shownSchema(base), shownSchema(revision), use, subject);
}

/** Without a schema, any value is allowed. */
export function shownSchema({ body, mediaType, isWritten }: Shown): Located {
  const media = at(objectAt(body.value, "content"), mediaType, body);
  if (isWritten === true) return { value: { type: "string" }, pointer: media.pointer };
  return schemaOf(media) ?? { value: true, pointer: media.pointer };
}

/** Whether what the client shows is already compared as what is on the wire. */
export function arePaired(base: Shown, revision: Shown): boolean {
  if (base.isWritten === true || revision.isWritten === true) return false;
  const [before, after] = [objectAt(base.body.value, "content"), objectAt(revision.body.value, "content")];
  const { pairs } = pairMediaTypes(Object.keys(before), Object.keys(after));
  return pairs.some((pair) => pair.base === base.mediaType && pair.revision === revision.mediaType);
}

function schemaOf({ value, pointer }: Located): Located | undefined {
  if (!isObject(value) || value.schema === undefined) return undefined;
  return { value: value.schema, pointer: child(pointer, "schema") };
}

/** The root element has the name of the schema that it holds (OpenAPI 3.1, XML Object). */
function compareXmlRoots(base: Located, revision: Located, bodies: BodyPair, comparison: Comparison): void {
  const [from, into] = [xmlRoot(base, comparison.baseSchemas), xmlRoot(revision, comparison.revisionSchemas)];
  if (from === into || from === "" || into === "") return;
  const pointer = { base: base.pointer, revision: revision.pointer };
  const detail = { name: bodies.label, base: from, revision: into };
  comparison.report.change(`${bodies.direction}-body-xml-root-changed`, [bodies.subject], pointer, detail);
}

/** Empty: stated nowhere. */
function xmlRoot({ value, pointer }: Located, schemas: Schemas): string {
  const view = schemas.view(value, pointer);
  const form = xmlForm(schemas.effective(view), componentName(view) ?? "", schemas);
  return /<>|^attribute/.test(form) ? "" : form;
}

function compareParts(base: Located, revision: Located, bodies: BodyPair, comparison: Comparison): void {
  const [before, after] = [objectAt(base.value, "encoding"), objectAt(revision.value, "encoding")];
  const part = ({ pointer }: Located, value: unknown, name: string) => ({
    value,
    pointer: child(pointer, "encoding", name),
  });
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
    comparePartHeaders(name, part(base, before[name], name), part(revision, after[name], name), bodies, comparison);
}
