import type { Line } from "../lines/line.js";
import { headingOf } from "../lines/sections.js";

/** `parameters` are those of the path, and of the query or the body, depending on the method. */
export type DocusaurusSection =
  | "parameters"
  | "path"
  | "query"
  | "header"
  | "cookie"
  | "request"
  | "body"
  | "responses"
  | "other";

const HEADINGS: Readonly<Record<string, DocusaurusSection>> = {
  "path parameters": "path",
  "query parameters": "query",
  "header parameters": "header",
  "cookie parameters": "cookie",
  parameters: "parameters",
  "request parameters": "parameters",
  request: "request",
  body: "body",
  "body required": "body",
  bodyrequired: "body",
  "request body": "body",
  "request body required": "body",
  responses: "responses",
  response: "responses",
  attributes: "responses",
  properties: "responses",
  authorization: "other",
  "authorization: http": "other",
};

export function docusaurusSection(line: Line): DocusaurusSection | undefined {
  const heading = headingOf(line);
  return Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined;
}
