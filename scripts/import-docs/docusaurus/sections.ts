import type { Line } from "../lines/line.js";
import { headingOf } from "../lines/sections.js";

export type DocusaurusSection = "path" | "query" | "header" | "cookie" | "request" | "body" | "responses" | "other";

const HEADINGS: Readonly<Record<string, DocusaurusSection>> = {
  "path parameters": "path",
  "query parameters": "query",
  "header parameters": "header",
  "cookie parameters": "cookie",
  request: "request",
  body: "body",
  "body required": "body",
  bodyrequired: "body",
  "request body": "body",
  "request body required": "body",
  responses: "responses",
  response: "responses",
  authorization: "other",
  "authorization: http": "other",
};

export function docusaurusSection(line: Line): DocusaurusSection | undefined {
  const heading = headingOf(line);
  return Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined;
}
