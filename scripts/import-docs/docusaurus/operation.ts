import type { Fragment, FragmentDocument, Operation, Parameter } from "../fragment.js";
import { isPlace, UNPLACED } from "../fragment.js";
import { type Call, callOf } from "../lines/call.js";
import { examplesOf } from "../lines/examples.js";
import { joinHeads } from "../lines/heads.js";
import type { Line } from "../lines/line.js";
import { readParts } from "../lines/parts.js";
import { type Section, sectionsOf } from "../lines/sections.js";
import { withPathParameters } from "../path-parameters.js";
import { scopesIn } from "../scopes.js";
import { NoOperation, Unreadable } from "../unreadable.js";
import { everySchema } from "../walk.js";
import { joinHolders, OPTIONS, objectOf, readItems } from "./fields.js";
import { readResponses } from "./responses.js";
import { type DocusaurusSection, docusaurusSection } from "./sections.js";
import { tablesOf } from "./tables.js";

/** A page of the older site, from lines of text or of HTML. */
export interface DocusaurusPage {
  readonly reader: string;
  readonly lines: readonly Line[];
  readonly slug: string | undefined;
}

const BODY_REQUIRED = /body ?required$/;
const MEDIA = /^(?:application|text|multipart)\/[\w.+-]+$/;

export function readDocusaurus(page: DocusaurusPage): Fragment {
  return readParts(page.lines, (lines) => readOperation({ ...page, lines }));
}

function readOperation(page: DocusaurusPage): Fragment {
  const call = callOf(page.lines);
  const sections = sectionsOf(headsOf(tablesOf(page.lines)), docusaurusSection).flatMap((section) =>
    sorted(section, call),
  );
  if (!call && isObjectOnly(sections)) throw new NoOperation("describes an object, and shows no operation");
  const operation = operationOf(sections, page);
  const empty = !operation.parameters && !operation.requestBody && Object.keys(operation.responses ?? {}).length === 0;
  if (empty && !call) throw new NoOperation("shows no fields: it is not a page of an operation");
  if (empty) throw new Unreadable("shows no fields: it is cut off, or the copy kept only descriptions");
  if (hasLostNames(operation, sections)) throw new Unreadable("shows no fields: the copy kept only descriptions");
  const method = call?.method ?? (operation.requestBody ? "post" : "get");
  const document: FragmentDocument = {
    openapi: "3.1.0",
    info: { title: titleOf(page.lines) ?? "", version: "" },
    ...(call?.server ? { servers: [{ url: call.server }] } : {}),
    paths: { [call?.path ?? UNPLACED]: { [method]: withPathParameters(operation, call?.path) } },
  };
  return { reader: page.reader, kind: "older-page", document, decisions: decisionsOf(document), contradictions: [] };
}

/** Whether the page has only a list of an object's fields, which may be those of many operations' answers, or of none. */
function isObjectOnly(sections: readonly Section<DocusaurusSection>[]): boolean {
  const told = sections.filter(({ name }) => name !== "intro" && name !== "other");
  return told.length > 0 && told.every(({ heading }) => heading === "attributes" || heading === "properties");
}

/** Whether there are sentences where the body's fields should be, and no head of a field on the page. */
function hasLostNames(operation: Operation, sections: readonly Section<DocusaurusSection>[]): boolean {
  const answers = Object.values(operation.responses ?? {});
  if (operation.parameters || operation.requestBody || answers.some(({ content }) => content)) return false;
  return sections.some(({ name, lines }) => name === "body" && lines.some(({ text }) => /\s.*\.$/.test(text)));
}

function decisionsOf(document: FragmentDocument): string[] {
  const unplaced = document.paths?.[UNPLACED] ? ["the page shows no address: to be placed by its content"] : [];
  const open = everySchema(document).filter((schema) => schema["x-docs-end"] !== undefined).length;
  const objects = open === 1 ? "one of its objects ends" : `${open} of its objects end`;
  return open === 0
    ? unplaced
    : [...unplaced, `the page does not show where ${objects}: inferred from what the fields look like`];
}

const headsOf = (lines: readonly Line[]) => joinHeads(joinHolders(lines), OPTIONS, false);

/** Splits a list of parameters into those that the path names, and the rest. */
function sorted(section: Section<DocusaurusSection>, call: Call | undefined): Section<DocusaurusSection>[] {
  if (section.name !== "parameters") return [section];
  const inPath = (line: Line) => call?.path.includes(`{${line.cells?.[0] ?? line.text.split(/\s/)[0]}}`) === true;
  const rest = /^(?:post|put|patch)$/.test(call?.method ?? "") ? "body" : "query";
  return [
    { ...section, name: "path", lines: section.lines.filter(inPath) },
    { ...section, name: rest, lines: section.lines.filter((line) => !inPath(line)) },
  ];
}

function operationOf(sections: readonly Section<DocusaurusSection>[], page: DocusaurusPage): Operation {
  const parameters = sections.flatMap(parametersOf);
  const requestBody = bodyOf(sections, page.lines);
  const scopes = scopesIn(page.lines);
  const answers = sections.filter(({ name }) => name === "responses").flatMap(({ lines }) => lines);
  return {
    ...(page.slug === undefined ? {} : { "x-docs-slug": page.slug }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: readResponses(answers),
    ...(scopes.length > 0 ? { "x-docs-scopes": scopes } : {}),
  };
}

function parametersOf({ name: place, lines }: Section<DocusaurusSection>): Parameter[] {
  if (!isPlace(place)) return [];
  const heads = readItems(lines).flatMap((item) => (item.kind === "field" ? [item.head] : []));
  return heads.map((head) => ({
    name: head.name,
    in: place,
    required: place === "path" || head.required === true,
    ...(head.deprecated ? { deprecated: true } : {}),
    schema: head.schema,
  }));
}

/** The body's media type is above it, if the copy kept it. */
function bodyOf(sections: readonly Section<DocusaurusSection>[], lines: readonly Line[]): Operation["requestBody"] {
  const body = sections.find(({ name, lines: own }) => name === "body" && own.length > 0);
  const schema = body && objectOf(body.lines, examplesOf(lines));
  if (!schema) return undefined;
  const request = sections.filter(({ name }) => name !== "responses" && name !== "intro");
  const media = request.flatMap((section) => section.lines).find((line) => MEDIA.test(line.text))?.text;
  const isRequired = BODY_REQUIRED.test(body.heading) || body.lines[0]?.text.toLowerCase() === "required";
  const required = isRequired ? { required: true } : {};
  if (media !== undefined) return { ...required, content: { [media.toLowerCase()]: { schema } } };
  return { ...required, content: { "application/json": { schema, "x-docs-media": "assumed" } } };
}

function titleOf(lines: readonly Line[]): string | undefined {
  return lines
    .map(({ text }) => text)
    .find((text) => text !== "" && !/^(?:skip to|navbar|log in)/i.test(text) && text.length <= 80);
}
