import type { Line } from "../lines/line.js";
import { headingOf } from "../lines/sections.js";

export type FernSection =
  | "path"
  | "query"
  | "header"
  | "cookie"
  | "request"
  | "response"
  | "payload"
  | "errors"
  | "other";

const HEADINGS: Readonly<Record<string, FernSection>> = {
  "path parameters": "path",
  "path params": "path",
  "query parameters": "query",
  "query params": "query",
  headers: "header",
  "header parameters": "header",
  "request headers": "header",
  cookies: "cookie",
  "cookie parameters": "cookie",
  request: "request",
  "request body": "request",
  "request payload": "request",
  body: "request",
  "body parameters": "request",
  "body params": "request",
  response: "response",
  responses: "response",
  "response body": "response",
  "success response": "response",
  "successful response": "response",
  returns: "response",
  payload: "payload",
  "webhook payload": "payload",
  errors: "errors",
  authentication: "other",
  authorization: "other",
  properties: "other",
  "response headers": "other",
  "response example": "other",
  "request example": "other",
  "example object": "other",
  "sdk code examples": "other",
  "was this page helpful?": "other",
  "built with": "other",
};

const SENTENCE = /^(Request|Response|Payload) (This endpoint .*|The (?:request|payload) .*)$/;

/** Some copies have the heading and the sentence below it on one line. */
export function headingsApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const [, heading, sentence] = SENTENCE.exec(line.text) ?? [];
    return heading && sentence ? [heading, sentence].map((text) => ({ ...line, text })) : [line];
  });
}

export function fernSection(line: Line): FernSection | undefined {
  const heading = headingOf(line).replace(/^2\d\d | 2\d\d$/, "");
  return Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined;
}
