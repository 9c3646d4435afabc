import { parameterName } from "../../spec/model/index.js";
import { compareLifecycle } from "../compare/lifecycle.js";
import type { Comparison, OperationPair } from "../comparison.js";
import type { Located, Source } from "../document.js";
import { arrayAt, child, isObject, type JsonObject, objectAt, textAt } from "../json.js";
import type { Effective } from "../schema/effective.js";
import type { Schemas } from "../schema/view.js";
import { type Use, useOf } from "../use.js";
import { farewell } from "./lifecycle.js";
import { isTextMedia, isXml, whole } from "./media-types.js";
import { type Operation, templateNames } from "./operation.js";

interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly value: JsonObject;
  readonly pointer: string;
  /** Declared for the whole path. */
  readonly isShared: boolean;
}

/** OpenAPI, Parameter Object: header parameters of these names are ignored. */
const IGNORED_HEADERS = new Set(["accept", "content-type", "authorization"]);

export function compareParameters(pair: OperationPair, comparison: Comparison, today: string): void {
  const base = parametersOf(pair.base, comparison.base);
  const revision = parametersOf(pair.revision, comparison.revision);
  const [gone, come] = [without(base, revision), without(revision, base)];
  const moves = pair.isInverted ? [] : pairMoved(gone, come, comparison);
  for (const [key, parameter] of base) {
    const other = revision.get(key);
    if (other !== undefined) both(parameter, other, pair, comparison, today);
  }
  for (const parameter of gone) {
    const stays = moves.some(([before]) => before === parameter);
    removed(parameter, stays, pair, comparison, today);
  }
  for (const parameter of come) {
    const move = moves.find(([, after]) => after === parameter);
    added(parameter, move?.[0], pair, comparison);
  }
  for (const [before, after] of moves) compareInClient(before, after, pair, comparison);
}

type Parameters = ReadonlyMap<string, Parameter>;

function without(some: Parameters, others: Parameters): readonly Parameter[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, parameter]) => parameter);
}

/** Sent in another place, which callers of the generated function don't see: they pass it by the same name. */
function pairMoved(gone: readonly Parameter[], come: readonly Parameter[], comparison: Comparison) {
  const named = (list: readonly Parameter[], schemas: Schemas) =>
    list.map((parameter) => [nameInClient(parameter, schemas, comparison), parameter] as const);
  const after = new Map(named(come, comparison.revisionSchemas));
  return [...new Map(named(gone, comparison.baseSchemas))].flatMap(([name, before]) => {
    const other = after.get(name);
    return other === undefined ? [] : [[before, other] as const];
  });
}

/** By place and name; path parameters by their position, for their names are the document's own affair. */
function parametersOf(operation: Operation, source: Source): Map<string, Parameter> {
  const names = templateNames(operation.path);
  const found = new Map<string, Parameter>();
  for (const [owner, at, isShared] of [
    [operation.item, operation.itemPointer, true],
    [operation.value, operation.pointer, false],
  ] as const) {
    arrayAt(owner, "parameters").forEach((entry, index) => {
      const { value, pointer } = source.resolve(entry, child(at, "parameters", index));
      const parameter = isObject(value) ? read(value, pointer, isShared) : undefined;
      if (parameter !== undefined) found.set(keyOf(parameter, names), parameter);
    });
  }
  return found;
}

function read(value: JsonObject, pointer: string, isShared: boolean): Parameter | undefined {
  const [name, place] = [textAt(value, "name"), textAt(value, "in")];
  if (name === undefined || place === undefined) return undefined;
  return place === "header" && IGNORED_HEADERS.has(name.toLowerCase())
    ? undefined
    : { name, place, value, pointer, isShared };
}

function keyOf({ name, place }: Parameter, pathNames: readonly string[]): string {
  if (place === "header") return `header ${name.toLowerCase()}`;
  const position = place === "path" ? pathNames.indexOf(name) : -1;
  return position < 0 ? `${place} ${name}` : `path #${position}`;
}

function isRequired({ place, value }: Parameter): boolean {
  return place === "path" || value.required === true;
}

function labelOf({ place, name }: Parameter): string {
  return `${place} parameter ${JSON.stringify(name)}`;
}

function removed(
  parameter: Parameter,
  stays: boolean,
  { subject, isInverted }: OperationPair,
  { report }: Comparison,
  today: string,
) {
  const pointer = { base: parameter.pointer };
  const facts = stays || isFilled(parameter) ? ["untyped"] : [];
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

/** The client fills it in by itself, so that its callers don't see it. */
function isFilled({ value }: Parameter): boolean {
  return value["x-client-default"] !== undefined;
}

/** @param before The one of that name that was in another place. */
function added(
  parameter: Parameter,
  before: Parameter | undefined,
  { subject, isInverted }: OperationPair,
  { report }: Comparison,
) {
  const pointer = { revision: parameter.pointer };
  const isPassed = before !== undefined && (isRequired(before) || !isRequired(parameter));
  const detail = { name: labelOf(parameter), facts: isPassed || isFilled(parameter) ? ["untyped"] : [] };
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

function both(base: Parameter, revision: Parameter, pair: OperationPair, comparison: Comparison, today: string): void {
  const about = [pair.subject(pair.isInverted ? "response" : "request")];
  const pointer = { base: base.pointer, revision: revision.pointer };
  const tell: Tell = (id, detail = {}) =>
    comparison.report.change(id, about, pointer, { name: labelOf(revision), ...detail });
  const [was, is] = [isRequired(base), isRequired(revision)];
  const owner = pair.isInverted ? "webhook" : "request";
  if (was !== is) tell(`${owner}-parameter-became-${is ? "required" : "optional"}`);
  if (!pair.isInverted) compareSending(base, revision, comparison, tell, today);
  compareParameterSchemas(base, revision, pair, comparison);
}

/** What matters to whoever writes the parameter. */
function compareSending(base: Parameter, revision: Parameter, comparison: Comparison, tell: Tell, today: string): void {
  compareNames(base, revision, comparison, tell);
  compareStyles(base, revision, comparison, tell);
  comparePermissions(base, revision, tell);
  compareParameterLifecycle(base, revision, tell, today);
}

type Tell = (id: string, detail?: object) => void;

function compareNames(base: Parameter, revision: Parameter, comparison: Comparison, tell: Tell): void {
  const before = nameInClient(base, comparison.baseSchemas, comparison);
  const after = nameInClient(revision, comparison.revisionSchemas, comparison);
  const isRenamed = base.place === "path" && base.name !== revision.name;
  if (isRenamed)
    tell("request-path-parameter-renamed", { base: base.name, facts: before === after ? [] : ["renamed"] });
  else if (before !== after) tell("request-parameter-client-name-changed", { base: before, revision: after });
  const keyword = "x-client-default";
  const [from, into] = [base.value[keyword], revision.value[keyword]];
  if (from !== into) tell("request-parameter-client-default-changed", { base: from, revision: into });
}

/** In the language of the base: that all names change with the language is told once, for the document. */
function nameInClient(parameter: Parameter, schemas: Schemas, { base }: Comparison): string {
  const { name, value } = parameter;
  const naming = base.root["x-client-naming"] === "camelCase" ? "camelCase" : "wire";
  const given = textAt(value, "x-client-name");
  const format = schemas.effective(schemaOf(parameter, schemas)).format?.value;
  return parameterName({ name, ...(given === undefined ? {} : { "x-client-name": given }) }, format, naming);
}

/** Default styles: OpenAPI 3.1, Parameter Object. */
function styleOf({ place, value }: Parameter): { style: string; explode: boolean } {
  const style = textAt(value, "style") ?? (place === "query" || place === "cookie" ? "form" : "simple");
  return { style, explode: typeof value.explode === "boolean" ? value.explode : style === "form" };
}

type Kind = "scalar" | "array" | "object";

/** What a value of this kind looks like: outside a path single values are the same in every style, as are lists that repeat the name. */
function writtenAs({ place }: Parameter, { style, explode }: ReturnType<typeof styleOf>, kind: Kind): string {
  if (kind === "scalar") return place === "path" ? style : "";
  if (style === "deepObject" || (style === "simple" && kind === "array")) return style;
  if (kind === "array" && explode && place !== "path") return "repeated";
  return `${style} ${explode}`;
}

function kindsOf({ types }: Effective): readonly Kind[] {
  const names = types === undefined ? (["string", "array", "object"] as const) : [...types.value];
  return names.map((name) => (name === "array" || name === "object" ? name : "scalar"));
}

/** What is sent today must be written as it was; that other kinds of values are taken now concerns nobody yet. */
function compareStyles(base: Parameter, revision: Parameter, { baseSchemas }: Comparison, tell: Tell): void {
  const [before, after] = [styleOf(base), styleOf(revision)];
  const matters = kindsOf(baseSchemas.effective(schemaOf(base, baseSchemas))).some(
    (kind) => writtenAs(base, before, kind) !== writtenAs(revision, after, kind),
  );
  if (matters && before.style !== after.style)
    tell("request-parameter-style-changed", { base: before.style, revision: after.style });
  else if (matters) tell("request-parameter-explode-changed", { base: before.explode, revision: after.explode });
}

/** The standard knows these for queries only. */
const PERMISSIONS = [
  ["allowEmptyValue", "request-parameter-empty-value-disallowed"],
  ["allowReserved", "request-parameter-reserved-disallowed"],
] as const;

function comparePermissions({ value: before, place }: Parameter, { value: after }: Parameter, tell: Tell): void {
  for (const [keyword, id] of PERMISSIONS)
    if (place === "query" && before[keyword] === true && after[keyword] !== true) tell(id);
}

function schemaOf({ value, pointer }: Parameter, schemas: Schemas) {
  return schemas.view(value.schema ?? true, child(pointer, "schema"));
}

const IDS: { readonly [kind: string]: string } = {
  deprecated: "request-parameter-deprecated",
  "deprecated-with-sunset": "request-parameter-deprecated-with-sunset",
  reactivated: "request-parameter-reactivated",
  "sunset-invalid": "request-parameter-sunset-parse",
  "sunset-deleted": "request-parameter-sunset-deleted",
  "sunset-moved-earlier": "request-parameter-sunset-date-changed-too-small",
  "sunset-passed": "request-parameter-sunset-date-too-small",
  "stability-decreased": "request-parameter-stability-decreased",
  "stability-increased": "request-parameter-stability-increased",
  "stability-invalid": "request-parameter-stability-invalid",
};

function compareParameterLifecycle(base: Parameter, revision: Parameter, tell: Tell, today: string): void {
  compareLifecycle(
    (keyword) => base.value[keyword],
    (keyword) => revision.value[keyword],
    { base: base.pointer, revision: revision.pointer },
    { found: (kind, _, detail) => tell(IDS[kind] ?? kind, detail) },
    today,
  );
}

/** A parameter holds a schema, or one media type with a schema. */
function compareParameterSchemas(base: Parameter, revision: Parameter, pair: OperationPair, comparison: Comparison) {
  const [before, after] = [contentOf(base).mediaType, contentOf(revision).mediaType];
  if (before === after) return compareContents(base, revision, true, pair, comparison);
  const about = pair.subject(pair.isInverted ? "response" : "request");
  const detail = { name: labelOf(revision), base: before ?? "plain text", revision: after ?? "plain text" };
  const pointer = { base: base.pointer, revision: revision.pointer };
  comparison.report.change("request-parameter-content-changed", [about], pointer, detail);
  compareInClient(base, revision, pair, comparison);
}

/** For TypeScript alone: that it is written otherwise, or in another place, is told. */
function compareInClient(base: Parameter, revision: Parameter, pair: OperationPair, comparison: Comparison): void {
  compareContents(base, revision, false, pair, comparison);
}

function compareContents(
  base: Parameter,
  revision: Parameter,
  onWire: boolean,
  pair: OperationPair,
  { report }: Comparison,
): void {
  const [before, after] = [contentOf(base), contentOf(revision)];
  if (before.schema === undefined && after.schema === undefined) return;
  report.schemas(
    { value: before.schema ?? true, pointer: before.pointer },
    { value: after.schema ?? true, pointer: after.pointer },
    useOf({ ...useIn(revision, after.mediaType, pair), onWire }),
    pair.subject(pair.isInverted ? "response" : "request"),
  );
}

function useIn({ place }: Parameter, mediaType = "text/plain", { isInverted }: OperationPair): Use {
  return useOf({
    direction: isInverted ? "response" : "request",
    place: isInverted ? "header" : place === "header" ? "header-parameter" : "parameter",
    text: isTextMedia(mediaType),
    xml: isXml(mediaType),
    branch: false,
    typed: !isInverted,
    onWire: true,
  });
}

/** Of a header as well. */
export function contentOf({ value, pointer }: Located): { mediaType?: string; schema: unknown; pointer: string } {
  const [entry] = Object.entries(objectAt(value, "content"));
  if (entry === undefined)
    return { schema: isObject(value) ? value.schema : undefined, pointer: child(pointer, "schema") };
  const [mediaType, holder] = entry;
  const schema = isObject(holder) ? holder.schema : undefined;
  return { mediaType: whole(mediaType), schema, pointer: child(pointer, "content", mediaType, "schema") };
}
