import { bracedPath } from "../fern/place.js";
import type { Fragment, FragmentDocument, Operation, Parameter } from "../fragment.js";
import { UNPLACED } from "../fragment.js";
import { examplesOf } from "../lines/examples.js";
import type { Line } from "../lines/line.js";
import { type Section, sectionsOf } from "../lines/sections.js";
import { scopesIn } from "../told.js";
import { Unreadable } from "../unreadable.js";
import { objectOf, readItems } from "./fields.js";
import { readResponses } from "./responses.js";
import { type DocusaurusSection, docusaurusSection } from "./sections.js";
import { tablesOf } from "./tables.js";

/** A page of the older site, from lines of text or of HTML. */
export interface DocusaurusPage {
  readonly reader: string;
  readonly lines: readonly Line[];
  readonly slug: string | undefined;
}

const CALL = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s*(\/\S*)$/i;
const MEDIA = /^(?:application|text|multipart)\/[\w.+-]+$/;

export function readDocusaurus(page: DocusaurusPage): Fragment {
  const call = callOf(page.lines);
  const sections = sectionsOf(tablesOf(page.lines), docusaurusSection).flatMap((section) => sorted(section, call));
  const operation = operationOf(sections, page);
  const empty = !operation.parameters && !operation.requestBody && Object.keys(operation.responses ?? {}).length === 0;
  if (empty) throw new Unreadable("tells no field: it is no page of an operation");
  const method = call?.method ?? (operation.requestBody ? "post" : "get");
  const document: FragmentDocument = {
    openapi: "3.1.0",
    info: { title: titleOf(page.lines) ?? "", version: "" },
    paths: { [call?.path ?? UNPLACED]: { [method]: operation } },
  };
  const decisions = call ? [] : ["the page shows no address: to be placed by what it holds"];
  return { reader: page.reader, kind: "older-page", document, decisions, contradictions: [] };
}

/** One list of parameters: those that the path names, and the rest. */
function sorted(section: Section<DocusaurusSection>, call: Call | undefined): Section<DocusaurusSection>[] {
  if (section.name !== "parameters") return [section];
  const inPath = (line: Line) => call?.path.includes(`{${line.cells?.[0] ?? line.text.split(/\s/)[0]}}`) === true;
  const rest = /^(?:post|put|patch)$/.test(call?.method ?? "") ? "body" : "query";
  return [
    { name: "path", lines: section.lines.filter(inPath) },
    { name: rest, lines: section.lines.filter((line) => !inPath(line)) },
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
  if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie") return [];
  const heads = readItems(lines).flatMap((item) => (item.kind === "field" ? [item.head] : []));
  return heads.map((head) => ({
    name: head.name,
    in: place,
    required: place === "path" || head.required === true,
    ...(head.deprecated ? { deprecated: true } : {}),
    schema: head.schema,
  }));
}

/** The body's media type stands above it, when the copy kept it. */
function bodyOf(sections: readonly Section<DocusaurusSection>[], lines: readonly Line[]): Operation["requestBody"] {
  const body = sections.find(({ name }) => name === "body");
  const schema = body && objectOf(body.lines, examplesOf(lines));
  if (!schema) return undefined;
  const request = sections.filter(({ name }) => name !== "responses" && name !== "intro");
  const media = request.flatMap((section) => section.lines).find((line) => MEDIA.test(line.text))?.text;
  const required = body.lines[0]?.text.toLowerCase() === "required" ? { required: true } : {};
  if (media !== undefined) return { ...required, content: { [media.toLowerCase()]: { schema } } };
  return { ...required, content: { "application/json": { schema, "x-docs-media": "assumed" } } };
}

interface Call {
  readonly method: string;
  readonly path: string;
}

function callOf(lines: readonly Line[]): Call | undefined {
  for (const [index, line] of lines.entries()) {
    const text = (line.cells ?? [line.text]).join(" ");
    const match =
      CALL.exec(text) ?? (/^[A-Z]{3,7}$/.test(text) ? CALL.exec(`${text} ${lines[index + 1]?.text ?? ""}`) : null);
    if (match) return { method: (match[1] ?? "").toLowerCase(), path: bracedPath(match[2] ?? "") };
  }
  return undefined;
}

function titleOf(lines: readonly Line[]): string | undefined {
  return lines
    .map(({ text }) => text)
    .find((text) => text !== "" && !/^(?:skip to|navbar|log in)/i.test(text) && text.length <= 80);
}
