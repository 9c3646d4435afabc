import { type Credentials, credentialsIn } from "../credentials.js";
import type { Content, Fragment, FragmentDocument, Operation, Parameter, Response, Schema } from "../fragment.js";
import { isPlace, UNPLACED } from "../fragment.js";
import { examplesOf } from "../lines/examples.js";
import type { HeadOptions } from "../lines/field.js";
import { joinHeads } from "../lines/heads.js";
import type { Line } from "../lines/line.js";
import { readParts } from "../lines/parts.js";
import { type Section, sectionsOf } from "../lines/sections.js";
import { camelName } from "../names.js";
import { withPathParameters } from "../path-parameters.js";
import { fromEntries } from "../records.js";
import { scopesIn } from "../scopes.js";
import { successCode } from "../status-codes.js";
import { NoOperation, Unreadable } from "../unreadable.js";
import { errorCodes } from "./errors.js";
import { headOptions, objectOf, readFields } from "./fields.js";
import { areBare, namesOnly } from "./names.js";
import { type Place, placeOf } from "./place.js";
import { type FernSection, fernSection, headingsApart } from "./sections.js";

/** A page of the current site, from lines of text or of HTML. */
export interface FernPage {
  readonly reader: string;
  readonly lines: readonly Line[];
  /** The operation's or webhook's name in the page's address, if it has one. */
  readonly slug: string | undefined;
}

export function readFern(page: FernPage): Fragment {
  return readParts(headingsApart(page.lines), (lines) => readOperation({ ...page, lines }));
}

function readOperation(page: FernPage): Fragment {
  const options = headOptions(page.lines);
  refuseSocket(page.lines);
  const sections = sectionsOf(joinHeads(page.lines, options), fernSection);
  const place = placeOf(introOf(sections));
  const isWebhook = sections.some(({ name }) => name === "payload");
  const isUntyped = needsNames(sections, options);
  if (isUntyped && sections.some(areBare))
    throw new Unreadable("shows only names of fields: the copy has lost their types and descriptions");
  const typed = isUntyped ? sections.map(namesOnly) : sections;
  refuseAnswer(typed.filter(({ lines }) => readFields(lines, options).heads.length > 0));
  const operation = operationOf(typed, options, page);
  refuseEmpty(operation, place);
  const document = isWebhook ? webhookDocument(operation, place, page) : pathDocument(operation, place, page);
  return {
    reader: page.reader,
    kind: "page",
    document,
    decisions: decisionsOf(document, place, operation),
    contradictions: [],
  };
}

/** Everything above the first fields. The navigation may contain words that are also headings. */
function introOf(sections: readonly Section<FernSection>[]): Line[] {
  const first = sections.findIndex(({ name }) => name !== "intro" && name !== "other");
  return sections.slice(0, first < 0 ? undefined : first).flatMap(({ lines }) => lines);
}

/** Some copies have lost the types and kept the names. */
function needsNames(sections: readonly Section<FernSection>[], options: HeadOptions): boolean {
  const heads = sections.flatMap(({ name, lines }) =>
    name === "intro" || name === "other" ? [] : readFields(lines, options).heads,
  );
  return heads.length === 0;
}

function operationOf(sections: readonly Section<FernSection>[], options: HeadOptions, page: FernPage): Operation {
  const parameters = sections.flatMap((section) => parametersOf(section, options));
  const examples = examplesOf(page.lines);
  const body = tellingSection(sections, ["request", "payload"], options);
  const content = body && bodyContent(body, options, examples);
  const scopes = scopesIn(page.lines);
  return {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(content ? { requestBody: { content } } : {}),
    responses: responsesOf(sections, options, examples),
    ...(scopes.length > 0 ? { "x-docs-scopes": scopes } : {}),
  };
}

function parametersOf(section: Section<FernSection>, options: HeadOptions): Parameter[] {
  const { name: place } = section;
  if (!isPlace(place)) return [];
  const { heads } = readFields(section.lines, options);
  const own = heads.filter(({ head }) => !(place === "header" && /^authorization$/i.test(head.name)));
  return own.map(({ head }) => ({
    name: head.name,
    in: place,
    ...(place === "path" || head.required === true
      ? { required: true }
      : head.required === false
        ? { required: false }
        : {}),
    ...(head.deprecated ? { deprecated: true } : {}),
    schema: head.schema,
  }));
}

/** An example may be under the same heading, above the fields. */
function tellingSection(
  sections: readonly Section<FernSection>[],
  names: readonly FernSection[],
  options: HeadOptions,
): Section<FernSection> | undefined {
  const known: readonly string[] = names;
  const called = sections.filter(({ name, lines }) => known.includes(name) && lines.length > 0);
  return called.find(({ lines }) => readFields(lines, options).heads.length > 0) ?? called[0];
}

function bodyContent(
  section: Section<FernSection>,
  options: HeadOptions,
  examples: readonly unknown[],
): Content | undefined {
  const fields = readFields(section.lines, options);
  const said = fields.intro.map(
    (line) => /^(?:This endpoint expects|The payload of this webhook request is) (.*?)\.?$/i.exec(line)?.[1],
  );
  const whole = said.find((text) => text !== undefined);
  const object = objectOf(fields, examples);
  if (whole?.startsWith("a multipart form")) return { "multipart/form-data": { schema: object ?? { type: "object" } } };
  const schema = bodySchema(object, whole);
  return schema && { "application/json": { schema, "x-docs-media": "assumed" } };
}

function bodySchema(object: Schema | undefined, whole: string | undefined): Schema | undefined {
  if (whole === undefined || /\bobject$/.test(whole)) return object ?? (whole ? { type: "object" } : undefined);
  if (/^a list of /.test(whole)) return { type: "array", items: object ?? {} };
  return object ?? (/^a string/.test(whole) ? { type: "string" } : {});
}

function responsesOf(
  sections: readonly Section<FernSection>[],
  options: HeadOptions,
  examples: readonly unknown[],
): Record<string, Response> {
  const entries: [string, Response][] = [];
  const told = tellingSection(sections, ["response"], options);
  if (told) entries.push(successOf(told, options, examples));
  for (const { name, lines } of sections) {
    if (name === "errors") entries.push(...errorCodes(lines).map((code): [string, Response] => [code, {}]));
  }
  return fromEntries(entries);
}

function successOf(
  section: Section<FernSection>,
  options: HeadOptions,
  examples: readonly unknown[],
): [string, Response] {
  const fields = readFields(section.lines, options);
  const object = objectOf(fields, examples);
  const isList = fields.intro.some((line) => /^list of objects$/i.test(line));
  const schema = object && isList ? { type: "array", items: object } : object;
  const { code, told } = successCode(fields.intro);
  const response: Response = told ? {} : { "x-docs-status": "assumed" };
  if (schema) response.content = { "application/json": { schema } };
  return [code, response];
}

/** What the site writes above the fields of an answer. */
const ANSWERED = /^the request has (?:succeeded|been accepted)/i;

/** Below a heading of other words than the site's, an answer's fields would count as those of the section above. */
function refuseAnswer(sections: readonly Section<FernSection>[]): void {
  for (const { name, heading, lines } of sections) {
    if (name !== "response" && name !== "intro" && name !== "other" && lines.some(({ text }) => ANSWERED.test(text)))
      throw new Unreadable(`shows an answer below "${heading}": give it the heading "Response" in the copy`);
  }
}

/** The heading of a WebSocket page, above the headings of what each side sends. */
const HANDSHAKE = /^Handshake(?: ?Try it)?$/;

function refuseSocket(lines: readonly Line[]): void {
  const isSocket = lines.some(({ text }) => HANDSHAKE.test(text)) && lines.some(({ text }) => text === "Receive");
  if (isSocket) throw new NoOperation("is about a WebSocket, which an OpenAPI document cannot describe");
}

/** A page that shows neither a field nor a status code could not be read, or is about something else. */
function refuseEmpty(operation: Operation, place: Place): void {
  const answers = Object.values(operation.responses ?? {});
  const isTold = answers.some((answer) => answer.content !== undefined || answer["x-docs-status"] === undefined);
  if (operation.parameters || operation.requestBody || isTold) return;
  if (place.path === undefined)
    throw new NoOperation("shows no fields: the copy kept only descriptions, or it is not a page of an operation");
  if (answers.length === 0) throw new Unreadable("shows no fields: it is cut off, or the copy kept only descriptions");
}

function pathDocument(operation: Operation, place: Place, page: FernPage): FragmentDocument {
  const method = place.method ?? (operation.requestBody ? "post" : "get");
  const { security, securitySchemes } = credentialsOf(page);
  const told = { ...idOf(page), ...withPathParameters(operation, place.path), ...(security ? { security } : {}) };
  return {
    ...frame(place),
    ...(place.server ? { servers: [{ url: place.server }] } : {}),
    paths: { [place.path ?? UNPLACED]: { [method]: told } },
    ...(securitySchemes ? { components: { securitySchemes } } : {}),
  };
}

/** `AuthorizationBasic`: the header and its scheme, however a copy separates them. */
function credentialsOf({ lines }: FernPage): Credentials {
  const texts = lines.map(({ text, cells }) => (cells ?? [text]).join(" "));
  const words = texts.flatMap((text) => /^Authorization ?(Basic|Bearer)$/.exec(text)?.[1] ?? []);
  return credentialsIn(words[0] ?? "");
}

function webhookDocument(operation: Operation, place: Place, page: FernPage): FragmentDocument {
  const name = camelName(page.slug ?? place.title ?? UNPLACED);
  const { parameters: _, ...payload } = operation;
  return { ...frame(place), paths: {}, webhooks: fromEntries([[name, { post: { ...idOf(page), ...payload } }]]) };
}

function frame(place: Place): FragmentDocument {
  return { openapi: "3.1.0", info: { title: place.title ?? "", version: "" } };
}

const idOf = (page: FernPage) => (page.slug === undefined ? {} : { "x-docs-slug": page.slug });

function decisionsOf(document: FragmentDocument, place: Place, operation: Operation): string[] {
  const decisions: string[] = [];
  if (document.paths?.[UNPLACED]) decisions.push("the page shows no address: to be placed by its content");
  else if (document.paths && place.method === undefined && !document.webhooks)
    decisions.push("the page shows no method");
  const [media] = Object.values(operation.requestBody?.content ?? {});
  if (media?.["x-docs-media"] && !document.webhooks) decisions.push("the page does not state the body's media type");
  return decisions;
}
