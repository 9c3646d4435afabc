import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { calls, messages, recordings } from "../../generated/compat/index.js";
import { recordings as relayRecordings } from "../../generated/relay/index.js";
import type { ClientOptions, Unexpected } from "../../src/index.js";
import { check, type Kind, type Perform, play, playScene, type Row } from "./harness.js";
import { phone, text } from "./invariants.js";
import { answer, bytes, type Step } from "./servers.js";

const json = JSON.stringify(answer);
const type = (contentType: string, body: string | Uint8Array = json): Step => ({
  headers: { "content-type": contentType },
  body,
});
const parseError = { name: "ResponseParseError", status: 200, contentType: "application/json" };
const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
const fine = { requests: 1, value: { data: { sid: "RE1" } } };

/** Bodies that are no JSON object, each against calls that expect one. */
const unreadable: readonly [name: string, step: Step, repeated: boolean][] = [
  ["C2 cut by FIN, no length", bytes(`${head}\r\n${json.slice(0, 50)}`), true],
  ["C3 a length that cuts the body", bytes(`${head}Content-Length: 30\r\n\r\n${json}`), true],
  ["C7 200 with nothing", { body: "" }, true],
  ["C7 201 with nothing", { status: 201, body: "" }, true],
  ["C7 200 with blanks", { body: " \r\n " }, true],
  ["C16 NaN", { body: '{"sid":NaN}' }, false],
  ["C16 Infinity", { body: '{"sid":Infinity}' }, false],
  ["C16 undefined", { body: "undefined" }, false],
  ["C16 single quotes", { body: "{'sid':'RE1'}" }, false],
  ["C16 a trailing comma", { body: '{"sid":"RE1",}' }, false],
  ["C16 a comment", { body: '{"sid":"RE1"/* x */}' }, false],
  ["C16 two values", { body: `${json}${json}` }, false],
  ["C16 a guard before it", { body: `)]}',\n${json}` }, false],
  ["C31 an array", { body: "[]" }, false],
  ["C31 a string", { body: '"RE1"' }, false],
  ["C31 a number", { body: "0" }, false],
  ["C31 true", { body: "true" }, false],
  ["C31 null", { body: "null" }, false],
  ["C20 200 000 arrays", { body: "[".repeat(200_000) + "]".repeat(200_000) }, false],
  ["C20 200 000 arrays, cut", { body: "[".repeat(200_000) }, true],
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
    "C1 shorter than its length, GET",
    { call: "get", a: [bytes(`${head}Content-Length: 999\r\n\r\n${json}`)] },
    { requests: 3, error: { name: "ConnectionError" } },
  ],
  [
    "C1 shorter than its length, POST",
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
    "C1 a chunk size that is none",
    { call: "create", a: [bytes(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`)] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
  ["C1 broken once", { call: "get", a: [bytes(`${head}Content-Length: 999\r\n\r\n${json}`), 200] }, { requests: 2 }],
  [
    "C2 reset in the body",
    { call: "create", a: [{ fault: "reset mid-body" }] },
    { requests: 1, error: { delivered: "yes" } },
  ],
  [
    "C2 cut once, then whole",
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
      `C7 ${status} with nothing`,
      { call: "create", a: [{ status, body: "" }] },
      { requests: 1, error: { status, errors: [] } },
    ],
    [
      `C7 ${status} with nothing, thin`,
      { call: "thinPost", a: [{ status, body: "" }] },
      { requests: 1, value: { error: `HTTP ${status}` } },
    ],
    [
      `C7 ${status} with Content-Length: 0, thin`,
      { call: "thinPost", a: [{ status, body: "", headers: { "content-length": "0" } }] },
      { requests: 1, value: { error: expect.anything() } },
    ],
    [
      `C7 ${status} of null, thin`,
      { call: "thinPost", a: [{ status, body: "null" }] },
      { requests: 1, value: { response: { status } } },
    ],
  ]),
  [
    "C8 204 with a body",
    { call: twice("delete"), a: [bytes("HTTP/1.1 204 No Content\r\nContent-Length: 4\r\n\r\nevil"), 204] },
    { requests: 2 },
  ],
  ["C10 200 where 204 is documented", { call: "delete", a: [200] }, { requests: 1 }],
  [
    "C10 200 with a page where 204 is documented",
    { call: "delete", a: [type("text/html", "<html>")] },
    { requests: 1 },
  ],
  ...[200, 201, 202, 203, 206, 226].map(
    (status): Row => [`C10 ${status} with the object`, { call: "create", a: [status] }, fine],
  ),
  ...[202, 204, 205].map(
    (status): Row => [
      `C10 ${status} with nothing`,
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
    { requests: 1, value: { status: 999, ok: false } },
  ],
  ["C12 304, fetch", { call: "fetch", a: [304] }, { requests: 1, value: { status: 304, ok: false } }],
  [
    "C12 101 nobody asked for",
    { call: "create", a: [bytes("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n")] },
    { requests: 1, error: { name: "ConnectionError" } },
  ],
  ["C13 a BOM", { call: "get", a: [{ body: `\ufeff${json}` }] }, fine],
  ["C13 a BOM, thin", { call: "thinGet", a: [{ body: `\ufeff${json}` }] }, fine],
  [
    "C13 UTF-16",
    { call: "create", a: [{ body: Buffer.from(`\ufeff${json}`, "utf16le") }] },
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "C15 invalid UTF-8",
    { call: "get", a: [{ body: Buffer.from('{"sid":"RE1","call_sid":"\xff\xc3"}', "latin1") }] },
    { requests: 1, value: { data: { callSid: "\ufffd\ufffd" } } },
  ],
  [
    "C17 numbers as JSON.parse gives them",
    { call: "get", a: [{ body: '{"sid":"RE1","x":9007199254740993,"y":1e999,"price":"0.0050"}' }] },
    { requests: 1, value: { data: { x: 9007199254740992, y: Number.POSITIVE_INFINITY, price: "0.0050" } } },
  ],
  [
    "C17 money that came as a number",
    { call: "get", a: [{ body: '{"sid":"RE1","price":1e-7,"duration":"12","channels":"2"}' }] },
    { requests: 1, value: { data: { price: "0.0000001", duration: 12, channels: 2 } } },
  ],
  ["C18 a key twice", { call: "get", a: [{ body: '{"sid":"RE0","sid":"RE1"}' }] }, fine],
  [
    "C21 larger than the limit",
    { call: "get", a: [{ body: `{"sid":"${"x".repeat(9_999)}"}` }], options: { maxBodyBytes: 5_000 } },
    {
      requests: 1,
      error: { name: "ResponseParseError", message: expect.stringMatching(/maxBodyBytes.*5000/), delivered: "yes" },
    },
  ],
  ["C21 as large as the limit", { call: "get", a: [{ body: json }], options: { maxBodyBytes: json.length } }, fine],
  [
    "C21 one byte more",
    { call: "get", a: [{ body: json }], options: { maxBodyBytes: json.length - 1 } },
    { requests: 1, error: parseError },
  ],
  [
    "C21 a body without end",
    { call: "list", a: [endless(200)], options: { maxBodyBytes: 100_000 } },
    { requests: 1, error: parseError },
  ],
  ["C21 an error without end", { call: "create", a: [endless(400)] }, { requests: 1, error: { status: 400 } }],
  [
    "C21 a fetch without end",
    { call: "fetch", a: [endless(200)], options: { maxBodyBytes: 100_000 } },
    { requests: 1, error: { message: expect.stringMatching(/maxBodyBytes/) } },
  ],
  ...(
    [
      ["gzip", gzipSync],
      ["deflate", deflateSync],
      ["br", brotliCompressSync],
    ] as const
  ).flatMap(([encoding, compress]): Row[] => [
    [
      `C22 ${encoding}`,
      { call: "get", a: [{ headers: { "content-encoding": encoding }, body: compress(json) }] },
      fine,
    ],
    [
      `C22 a bomb in ${encoding}`,
      {
        call: "get",
        a: [{ headers: { "content-encoding": encoding }, body: compress(Buffer.alloc(20_000_000, " ")) }],
      },
      { requests: 1, error: { message: expect.stringMatching(/maxBodyBytes/) } },
    ],
    [
      `C22 a bomb of an error in ${encoding}`,
      {
        call: "create",
        a: [{ status: 500, headers: { "content-encoding": encoding }, body: compress(Buffer.alloc(20_000_000, " ")) }],
      },
      { requests: 1, error: { status: 500 } },
    ],
    [
      `C23 ${encoding} that is none, GET`,
      { call: "get", a: [{ headers: { "content-encoding": encoding } }] },
      { requests: 3, error: { name: "ConnectionError" } },
    ],
    [
      `C23 ${encoding} that is none, POST`,
      { call: "create", a: [{ headers: { "content-encoding": encoding } }] },
      { requests: 1, error: { name: "ConnectionError", delivered: "yes" } },
    ],
    [
      `C23 ${encoding} that is cut`,
      { call: "create", a: [{ headers: { "content-encoding": encoding }, body: compress(json).subarray(0, 20) }] },
      { requests: 1, error: { delivered: "yes" } },
    ],
  ]),
  [
    "C23 an encoding nobody knows",
    { call: "create", a: [{ headers: { "content-encoding": "zip64" }, body: "\0\x01" }] },
    { requests: 1, error: { name: "ResponseParseError" } },
  ],
  [
    "C23 six encodings",
    { call: "create", a: [{ headers: { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip" } }] },
    { requests: 1, error: { name: expect.stringMatching(/^(?:ConnectionError|ResponseParseError)$/) } },
  ],
  ...[
    "text/plain",
    "application/problem+json",
    "application/json;charset=UTF-8",
    "application/octet-stream",
    "text/html",
    "nonsense",
    "",
  ].map(
    (contentType): Row => [`C25 JSON as ${contentType || "nothing"}`, { call: "get", a: [type(contentType)] }, fine],
  ),
  [
    "C25 JSON of an error as text/plain",
    {
      call: "create",
      a: [{ status: 422, headers: { "content-type": "text/plain" }, json: { code: 1, message: "m" } }],
    },
    { requests: 1, error: { code: "1" } },
  ],
  [
    "C27 no date",
    { call: "get", a: [{ json: { sid: "RE1" } }] },
    { requests: 1, value: { data: expect.not.objectContaining({ dateCreated: expect.anything() }) } },
  ],
  [
    "C30 unknown fields, names as they came",
    { call: "get", a: [{ json: { sid: "RE1", new_field: { inner_name: 1 }, NewOne: [1] } }] },
    { requests: 1, value: { data: { new_field: { inner_name: 1 }, NewOne: [1] } } },
  ],
];

function endless(status: number): Step {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    const more = () => {
      while (!response.destroyed && response.write(" ".repeat(65_536)));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  };
}

function twice(kind: Kind): Perform {
  return async (client, stage) => {
    const { kinds } = await import("./harness.js");
    await kinds[kind](client, stage);
    return kinds[kind](client, stage);
  };
}

const dates: readonly [given: unknown, want: string | undefined][] = [
  ["Tue, 01 Sep 2026 10:00:00 +0000", "2026-09-01T10:00:00.000Z"],
  ["Tue, 01 Sept 2026 10:00:00 +0000", "2026-09-01T10:00:00.000Z"],
  ["1 Sep 2026 12:00:00 +0200", "2026-09-01T10:00:00.000Z"],
  ["Tue, 01 Sep 2026 10:00:00 GMT", "2026-09-01T10:00:00.000Z"],
  ["2026-09-01T10:00:00Z", "2026-09-01T10:00:00.000Z"],
  ["2026-09-01T12:00:00.123+02:00", "2026-09-01T10:00:00.123Z"],
  ["2026-09-01T10:00:00.123456Z", "2026-09-01T10:00:00.123Z"],
  ["2026-09-01", "2026-09-01T00:00:00.000Z"],
  ["2024-05-06T12:20-12Z", undefined],
  ["Tue, 31 Feb 2026 10:00:00 +0000", undefined],
  ["2026-02-30T10:00:00Z", undefined],
  ["2026-09-01T25:00:00Z", undefined],
  ["yesterday", undefined],
  ["0000-00-00 00:00:00", undefined],
  ["", undefined],
  ["1788256800", undefined],
  [1_788_256_800, undefined],
  [{}, undefined],
  [["2026-09-01"], undefined],
  [true, undefined],
  ["9".repeat(100_000), undefined],
];

/** Error bodies of both APIs, and some of nobody's. */
const errorBodies: readonly [name: string, body: unknown, want: object][] = [
  [
    "the usual",
    { code: 21_211, message: "no", more_info: "https://x.test/1", status: 400 },
    { code: "21211", moreInfo: "https://x.test/1", errors: [{ message: "no" }] },
  ],
  [
    "a list of objects",
    { errors: [{ code: "c", message: "one", more_info: "i" }, { message: "two" }] },
    { code: "c", moreInfo: "i", errors: [{ code: "c", message: "one" }, { message: "two" }] },
  ],
  ["a list of texts", { errors: ["one", "two"] }, { errors: [{ message: "one" }, { message: "two" }] }],
  [
    "a text",
    { error: "Unauthorized" },
    { message: expect.stringContaining("Unauthorized"), errors: [{ message: "Unauthorized" }] },
  ],
  [
    "with attributes",
    { errors: [{ type: "t", code: "c", message: "m", attribute: "name", url: "u" }] },
    { code: "c", errors: [{ code: "c", message: "m", field: "name", url: "u" }] },
  ],
  [
    "with details",
    { errors: [{ detail: "d", status: "422", title: "t", code: "c" }] },
    { errors: [{ code: "c", message: "d" }] },
  ],
  ["a word for a code", { code: "rate_limit_exceeded", message: "m" }, { code: "rate_limit_exceeded" }],
  ["errors that are null", { errors: null, message: "m" }, { errors: [{ message: "m" }] }],
  [
    "errors that are an object",
    { errors: { name: ["too long", "too odd"] } },
    {
      errors: [
        { message: "too long", field: "name" },
        { message: "too odd", field: "name" },
      ],
    },
  ],
  ["errors of anything", { errors: [null, 7, [], {}, true] }, { status: 400 }],
  ["an array", ["m"], { status: 400 }],
  ["null", null, { status: 400, errors: [] }],
  ["a text alone", "no", { errors: [{ message: "no" }] }],
  [
    "a prototype",
    JSON.parse('{"__proto__":{"code":1},"constructor":{"name":1},"message":"m"}'),
    { errors: [{ message: "m" }] },
  ],
  ["fields of other types", { code: {}, message: ["m"], more_info: 7, errors: "text" }, { status: 400 }],
  ["a thousand errors", { errors: Array.from({ length: 1_000 }, () => "m") }, { status: 400 }],
];

describe("C. response body and parsing", () => {
  play([...unread, ...broken]);

  play(
    errorBodies.map(
      ([name, json, want]): Row => [
        `C32 ${name}`,
        { call: "create", a: [{ status: 400, json }] },
        { requests: 1, error: { name: "BadRequestError", ...want } },
      ],
    ),
  );

  it.each([
    ["2 MB", "x".repeat(2_000_000)],
    ["CR LF and escapes", "a\r\nSet-Cookie: x\x1b[31mred\x07\u202e\u2028\0"],
    ["an echo", `Bad number ${phone}, ${encodeURIComponent(phone)} or 555-012-3987: ${text}`],
  ])("C33 a message of %s", async (_, message) => {
    const end = await playScene({ call: "create", a: [{ status: 400, json: { message, errors: [{ message }] } }] });
    check(end, { requests: 1, error: { status: 400 } });
    const told = `${end.error} ${JSON.stringify(end.error)}`;
    expect(told.length).toBeLessThan(4_000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(String(end.error)).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e\u2028]/);
  });

  it.each(dates)("C28 the date %s", async (given, want) => {
    const seen: Unexpected[] = [];
    const options: ClientOptions = { onUnexpected: (event) => seen.push(event) };
    const end = await playScene({
      call: (client) => recordings.get(client, { sid: "RE1" }),
      a: [{ json: { date_created: given } }],
      options,
    });
    check(end, { requests: 1 });
    expect(end.value).toHaveProperty("dateCreated", want ? new Date(want) : given);
    expect(seen.some(({ pointer }) => pointer === "/date_created")).toBe(want === undefined);
  });

  it("C26 what is missing, null or of another type is told of, and passes", async () => {
    const seen: string[] = [];
    const options: ClientOptions = {
      onUnexpected: ({ pointer }) => {
        seen.push(pointer);
        throw new Error("the hook's own fault");
      },
    };
    const body = { sid: null, channels: "many", duration: {}, price: true, date_created: null };
    const end = await playScene({
      call: (client) => recordings.get(client, { sid: "RE1" }),
      a: [{ json: body }],
      options,
    });
    check(end, { requests: 1, value: { sid: null, channels: "many", duration: {}, price: true } });
    expect(seen).toEqual(expect.arrayContaining(["/sid", "/channels", "/duration", "/status"]));
  });

  it("C26 the wire's own names and types in Relay", async () => {
    const body = { id: "R1", created_at: "2026-09-01T10:00:00Z", duration_in_seconds: "x", extra: [null] };
    const end = await playScene({ call: (client) => relayRecordings.get(client, { id: "R1" }), a: [{ json: body }] });
    check(end, { requests: 1 });
    expect(end.value).toEqual(body);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ])("C32 a field called %s is only a field", async (name) => {
    const body = `{"sid":"RE1","${name}":{"polluted":true}}`;
    const end = await playScene({ call: (client) => calls.get(client, { sid: "CA1" }), a: [{ body }] });
    check(end, { requests: 1 });
    expect(Object.getPrototypeOf(end.value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(end.value, name)?.value).toEqual({ polluted: true });
    expect(Object(Object.prototype).polluted).toBeUndefined();
  });

  it("C15 the raw bytes are had by withResponse()", async () => {
    const body = Buffer.from('{"sid":"RE1","call_sid":"\xff"}', "latin1");
    const call: Perform = async (client) => {
      const { response } = await recordings.get(client, { sid: "RE1" }).withResponse();
      return { bytes: Buffer.from(await response.arrayBuffer()) };
    };
    check(await playScene({ call, a: [{ body }] }), { requests: 1, value: { bytes: body } });
  });

  it("C21 16 MiB is the limit", async () => {
    const body = `{"sid":"RE1","x":"${"x".repeat(16 * 2 ** 20)}"}`;
    check(await playScene({ call: "get", a: [{ body }], budgetMs: 10_000 }), {
      requests: 1,
      error: { message: expect.stringMatching(/16777216/) },
    });
  });

  it.each([
    ["a page", "<html>"],
    ["a prototype's", '{"__proto__":{"code":1}}'],
  ])("C6 no code is made up of %s", async (_, body) => {
    const end = await playScene({ call: "create", a: [{ status: 502, body }] });
    check(end, { requests: 1, error: { status: 502 } });
    expect(end.error).not.toHaveProperty("code");
  });

  it("C7 an error of safe() says so", async () => {
    const call: Perform = (client) => messages.create(client, { to: phone, from: "1", body: text }).safe();
    check(await playScene({ call, a: [{ status: 500, body: "" }] }), {
      requests: 1,
      value: { ok: false, error: { status: 500 }, meta: { attempts: 1, status: 500 } },
    });
  });
});
