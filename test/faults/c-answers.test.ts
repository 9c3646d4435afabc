import { describe, expect } from "vitest";
import { phone, token } from "../support/invariants.js";
import { answer, bytes, type Step } from "../support/servers.js";
import { type Kind, kinds, type Perform, play, type Row } from "./harness.js";

const json = JSON.stringify(answer);
const type = (contentType: string, body: string | Uint8Array = json): Step => ({
  headers: { "content-type": contentType },
  body,
});
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
const fine = { requests: 1, value: { data: { sid: "RE1" } } };

/** Bodies that are not a JSON object, each for calls that expect one. */
const unreadable: readonly [name: string, step: Step, repeated: boolean][] = [
  ["C2 a body without a Content-Length, cut by a FIN", bytes(`${head}\r\n${json.slice(0, 50)}`), true],
  ["C3 a Content-Length that cuts the body", bytes(`${head}Content-Length: 30\r\n\r\n${json}`), true],
  ["C7 200 with an empty body", { body: "" }, true],
  ["C7 201 with an empty body", { status: 201, body: "" }, true],
  ["C7 200 with only white space", { body: " \r\n " }, true],
  ["C16 NaN", { body: '{"sid":NaN}' }, false],
  ["C16 Infinity", { body: '{"sid":Infinity}' }, false],
  ["C16 undefined", { body: "undefined" }, false],
  ["C16 single quotes", { body: "{'sid':'RE1'}" }, false],
  ["C16 a trailing comma", { body: '{"sid":"RE1",}' }, false],
  ["C16 a comment", { body: '{"sid":"RE1"/* x */}' }, false],
  ["C16 two values", { body: `${json}${json}` }, false],
  ["C16 a guard before the JSON", { body: `)]}',\n${json}` }, false],
  ["C31 an array", { body: "[]" }, false],
  ["C31 a string", { body: '"RE1"' }, false],
  ["C31 a number", { body: "0" }, false],
  ["C31 true", { body: "true" }, false],
  ["C31 null", { body: "null" }, false],
  ["C20 200,000 nested arrays", { body: "[".repeat(200_000) + "]".repeat(200_000) }, false],
  ["C20 200,000 nested arrays, truncated", { body: "[".repeat(200_000) }, true],
];

const unread: readonly Row[] = unreadable.flatMap(([name, a, repeated]) =>
  (["get", "list", "create", "update", "thinGet", "thinPost"] satisfies Kind[]).map((call): Row => {
    const isGet = call === "get" || call === "list" || call === "thinGet";
    const error = { name: "ResponseParseError", delivered: "yes", retryable: false };
    return [`${name}: ${call}`, { call, a: [a] }, { requests: repeated && isGet ? 2 : 1, error }];
  }),
);

const broken: readonly Row[] = [
  [
    "C1 a body shorter than its Content-Length, GET",
    { call: "get", a: [bytes(`${head}Content-Length: 999\r\n\r\n${json}`)] },
    { requests: 3, error: { name: "ConnectionError" } },
  ],
  [
    "C1 a body shorter than its Content-Length, POST",
    { call: "create", a: [bytes(`${head}Content-Length: 999\r\n\r\n${json}`)] },
    { requests: 1, error: { name: "ConnectionError", delivered: "yes", retryable: false } },
  ],
  [
    "C1 a chunk that breaks off",
    { call: "create", a: [bytes(`${head}Transfer-Encoding: chunked\r\n\r\nff\r\n{"sid"`)] },
    {
      requests: 1,
      error: { name: expect.stringMatching(/^(?:ConnectionError|ResponseParseError)$/), delivered: "yes" },
    },
  ],
  [
    "C1 an invalid chunk size",
    { call: "create", a: [bytes(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`)] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
  [
    "C1 a body that is too short once",
    { call: "get", a: [bytes(`${head}Content-Length: 999\r\n\r\n${json}`), 200] },
    { requests: 2 },
  ],
  [
    "C2 a reset within the body",
    { call: "create", a: [{ fault: "reset mid-body" }] },
    { requests: 1, error: { delivered: "yes" } },
  ],
  [
    "C2 a body that is truncated once",
    { call: "get", a: [bytes(`${head}\r\n${json.slice(0, 50)}`), 200] },
    { requests: 2, meta: { attempts: 2 } },
  ],
  [
    "C2 a snippet of 200 characters at most",
    { call: "get", a: [{ body: `${"x".repeat(999)}` }] },
    { requests: 1, error: { message: expect.stringMatching(/^.{0,400}$/s) } },
  ],
  [
    "C5 a login page",
    {
      call: "get",
      a: [{ headers: { "content-type": "text/html", "x-request-id": "q-1" }, body: "<html>Log in</html>" }],
    },
    { requests: 1, error: { name: "ResponseParseError", status: 200, contentType: "text/html", requestId: "q-1" } },
  ],
  [
    "C5 a content type that quotes the request",
    { call: "create", a: [type(`text/html; for=${phone}; token=${token}`, "<html>")] },
    {
      requests: 1,
      error: { name: "ResponseParseError", contentType: expect.stringMatching(/^text\/html; for=\S+; token=\*+$/) },
    },
  ],
  [
    "C5 a login page for a thin call",
    { call: "thinPost", a: [type("text/html", "<html>Log in</html>")] },
    { requests: 1, error: { name: "ResponseParseError", delivered: "yes" } },
  ],
  [
    "C6 a proxy's page",
    {
      call: "create",
      a: [{ status: 502, headers: { "content-type": "text/html" }, body: `<html>${"x".repeat(9_999)}</html>` }],
    },
    {
      requests: 1,
      error: { name: "ServerError", status: 502, message: expect.stringMatching(/^.{20,1200}$/s) },
    },
  ],
  [
    "C6 a proxy's page for a thin call",
    { call: "thinPost", a: [{ status: 502, body: "<html>" }] },
    { requests: 1, value: { error: "<html>" } },
  ],
  ...([400, 404, 500, 503, 599] as const).flatMap((status): Row[] => [
    [
      `C7 ${status} with an empty body`,
      { call: "create", a: [{ status, body: "" }] },
      { requests: 1, error: { status, errors: [] } },
    ],
    [
      `C7 ${status} with an empty body, thin`,
      { call: "thinPost", a: [{ status, body: "" }] },
      { requests: 1, value: { error: `HTTP ${status}` } },
    ],
    [
      `C7 ${status} with Content-Length: 0, thin`,
      { call: "thinPost", a: [{ status, body: "", headers: { "content-length": "0" } }] },
      { requests: 1, value: { error: expect.anything() } },
    ],
    ...["null", " null\n", "false", "0", "0.0", '""', "  "].map(
      (body): Row => [
        `C7 ${status} with the body ${JSON.stringify(body)}, thin`,
        { call: "thinPost", a: [{ status, body }] },
        { requests: 1, value: { error: `HTTP ${status}`, response: { status } } },
      ],
    ),
  ]),
  [
    "C8 204 with a body",
    { call: twice("delete"), a: [bytes("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nevil"), 204] },
    { requests: 2 },
  ],
  ["C10 200 instead of the documented 204", { call: "delete", a: [200] }, { requests: 1 }],
  [
    "C10 200 with a web page instead of the documented 204",
    { call: "delete", a: [type("text/html", "<html>")] },
    { requests: 1 },
  ],
  ...[200, 201, 202, 203, 206, 226].map(
    (status): Row => [`C10 ${status} with the object`, { call: "create", a: [status] }, fine],
  ),
  ...[202, 204, 205].map(
    (status): Row => [
      `C10 ${status} with an empty body`,
      { call: "create", a: [{ status, body: "" }] },
      { requests: 1, value: { data: undefined } },
    ],
  ),
  ...[300, 301, 302, 303, 304, 305, 307, 308, 399].flatMap((status): Row[] =>
    (["get", "create", "list", "delete"] satisfies Kind[]).map(
      (call): Row => [
        `C11 ${status} without Location: ${call}`,
        { call, a: [{ status, body: "" }] },
        { requests: 1, error: { name: "ApiError", status } },
      ],
    ),
  ),
  ...[600, 999].map(
    (status): Row => [
      `C12 ${status}`,
      { call: "create", a: [bytes(`HTTP/1.1 ${status} X\r\nContent-Length: 0\r\n\r\n`)] },
      { requests: 1, error: { name: "ApiError", status } },
    ],
  ),
  [
    "C12 099",
    { call: "create", a: [bytes("HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n")] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
  [
    "C12 099, fetch",
    { call: "fetch", a: [bytes("HTTP/1.1 099 X\r\nContent-Length: 0\r\n\r\n")] },
    { requests: [1, 3], error: { name: "ConnectionError" } },
  ],
  [
    "C12 999, fetch",
    { call: "fetch", a: [bytes("HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n")] },
    { requests: 1, error: { name: "ApiError", status: 999 } },
  ],
  ...[200, 404].map(
    (status): Row => [
      `C12 ${status} with a reason beyond Latin-1, fetch`,
      { call: "fetch", a: [bytes(`HTTP/1.1 ${status} \u041d\u0435\u0442\r\nContent-Length: 2\r\n\r\n{}`)] },
      { requests: 1, value: { status } },
    ],
  ),
  ["C12 304, fetch", { call: "fetch", a: [304] }, { requests: 1, value: { status: 304, ok: false } }],
  [
    "C12 an unrequested 101",
    { call: "create", a: [bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
];

function twice(kind: Kind): Perform {
  return async (client, stage) => {
    await kinds[kind](client, stage);
    return kinds[kind](client, stage);
  };
}

describe("C. unusual answers", () => play([...unread, ...broken]));
