import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { get, delete as remove } from "../../generated/compat/recordings.js";
import { get as getRelay } from "../../generated/relay/recordings.js";
import type { Client, Unexpected } from "../../src/index.js";
import { failure, phone } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { playCall } from "./harness.js";

const byGet = (client: Client) => get(client, { sid: "RE1" });
const text = (body: string, type = "application/json", status = 200): Step => ({
  status,
  body,
  headers: { "content-type": type, "x-request-id": "rq-1" },
});

type Row = [id: string, step: Step, want: object, requests?: number];

const unreadable = { name: "ResponseParseError", status: 200, requestId: "rq-1", delivered: "yes" };
const failures: readonly Row[] = [
  [
    "C2 a truncated body: requested once more",
    text('{"sid":"R'),
    { ...unreadable, message: expect.stringContaining("truncated?") },
    2,
  ],
  [
    "C5 a login page",
    text("<!doctype html><title>Log in</title>", "text/html"),
    { ...unreadable, contentType: "text/html", message: expect.stringContaining("<title>") },
  ],
  ["an empty body if JSON is expected", text(""), unreadable, 2],
  ["C16 NaN", text('{"a":NaN}'), unreadable],
  ["C16 single quotes", text("{'a':1}"), unreadable],
  ["C16 a trailing comma", text('{"a":1,}'), unreadable],
  ["C16 a comment", text('{"a":1/**/}'), unreadable],
  ["C31 an array instead of an object", text("[]"), unreadable],
  ["C31 a string instead of an object", text('"ok"'), unreadable],
  ["C31 null instead of an object", text("null"), unreadable],
  ["C31 a number instead of an object", text("1"), unreadable],
  [
    "C6 a proxy's HTML",
    text(`<html>${"x".repeat(5_000)}</html>`, "text/html", 502),
    { name: "ServerError", status: 502 },
    3,
  ],
  [
    "C7 500 with an empty body",
    text("", "text/plain", 500),
    { name: "ServerError", errors: [], message: expect.stringContaining("500 no message (GET") },
    3,
  ],
  [
    "C11 302 without a Location",
    text("", "text/plain", 302),
    { name: "ApiError", status: 302, message: expect.stringContaining("302 not followed") },
  ],
  ["C11 304", text("", "text/plain", 304), { name: "ApiError", status: 304 }],
  ["C11 300", text("", "text/plain", 300), { name: "ApiError", status: 300 }],
  [
    "C21 more than maxBodyBytes",
    text(JSON.stringify({ sid: "x".repeat(200_000) })),
    { ...unreadable, message: expect.stringContaining("maxBodyBytes") },
  ],
  [
    "C22 a gzip bomb",
    {
      headers: { "content-type": "application/json", "content-encoding": "gzip", "x-request-id": "rq-1" },
      body: gzipSync(Buffer.alloc(50_000_000, " ")),
    },
    { ...unreadable, message: expect.stringContaining("maxBodyBytes") },
  ],
];

const sid = { sid: "RE1" };
const successes: readonly (readonly [id: string, step: Step, want: unknown])[] = [
  ["C8 204", 204, undefined],
  ["C10 201", { status: 201 }, sid],
  ["C10 202 without a body", { status: 202, body: "" }, undefined],
  ["C10 202 with a body", { status: 202 }, sid],
  ["C10 226", { status: 226 }, sid],
  ["C13 a BOM", text('\ufeff{"sid":"RE1"}'), sid],
  [
    "C15 bytes that are not UTF-8",
    { body: Buffer.from([0x7b, 0x22, 0x73, 0x69, 0x64, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]) },
    { sid: "\ufffd" },
  ],
  ["C17 1e999 in a number", text('{"sid":"RE1","duration":1e999}'), { duration: Number.POSITIVE_INFINITY }],
  ["C17 money stays text", text('{"price":0.00650,"price_unit":"USD"}'), { price: "0.0065" }],
  ["C17 money without an exponent", text('{"price":1e-7}'), { price: "0.0000001" }],
  ["C18 a key that occurs twice: the last one counts", text('{"sid":"a","sid":"RE1"}'), sid],
  ["C20 200,000 nested arrays", text(`{"sid":"RE1","x":${"[".repeat(200_000)}${"]".repeat(200_000)}}`), sid],
  ...["text/plain", "application/problem+json", "application/json;charset=UTF-8", ""].map(
    (type) => [`C25 JSON with the Content-Type ${JSON.stringify(type)}`, text('{"sid":"RE1"}', type), sid] as const,
  ),
  [
    "C26 null, and values of a wrong type",
    text('{"sid":null,"duration":true,"channels":"two"}'),
    { sid: null, duration: true, channels: "two" },
  ],
  ["C27 a missing date stays missing", text('{"sid":"RE1"}'), sid],
  ["C28 a garbled date is left unchanged", text('{"date_created":"soon"}'), { dateCreated: "soon" }],
  [
    "C28 30 February is left unchanged",
    text('{"date_created":"2026-02-30T10:00:00Z"}'),
    { dateCreated: "2026-02-30T10:00:00Z" },
  ],
  ["C28 a Unix timestamp is left unchanged", text('{"date_created":1700000000}'), { dateCreated: 1_700_000_000 }],
  [
    "C28 a date with the month Sept",
    text('{"date_created":"Tue, 01 Sept 2026 10:00:00 +0000"}'),
    { dateCreated: new Date("2026-09-01T10:00:00Z") },
  ],
  [
    "C28 an ISO 8601 date",
    text('{"date_created":"2026-09-01T10:00:00Z"}'),
    { dateCreated: new Date("2026-09-01T10:00:00Z") },
  ],
  ["C30 unknown fields are kept", text('{"sid":"RE1","new_field":{"a_b":1}}'), { new_field: { a_b: 1 } }],
  [
    "a declared field wins over an earlier unknown one",
    text('{"callSid":"stranger","call_sid":"CA1"}'),
    { callSid: "CA1" },
  ],
  [
    "a declared field wins over a later unknown one",
    text('{"call_sid":"CA1","callSid":"stranger"}'),
    { callSid: "CA1" },
  ],
  [
    "numbers sent as text",
    text('{"duration":"60","channels":"2","channel":"1"}'),
    { duration: 60, channels: 2, channel: 1 },
  ],
];

describe("answers", () => {
  it.each(failures)("%s", async (...[, step, want, requests = 1]: Row) => {
    const end = await playCall({ server: [step], options: { maxBodyBytes: 100_000 } }, byGet);
    expect(failure(end.error)).toMatchObject(want);
    expect(failure(end.error).message.length).toBeLessThan(1_300);
    expect(end.requests.length, "I4").toBe(requests);
  });

  it.each(successes)("%s", async (_id, step, want) => {
    const end = await playCall({ server: [step] }, byGet);
    expect(end.error).toBeUndefined();
    if (want === undefined) expect(end.value).toBeUndefined();
    else expect(end.value).toEqual(expect.objectContaining(want as object));
  });

  it("C8 bytes after a 204 do not affect the next call", async () => {
    const odd: Step = (_, response) =>
      void response.socket?.write('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n{"junk":1}', () =>
        response.socket?.end(),
      );
    const end = await playCall({ server: [odd, 200] }, async (client) => [
      await remove(client, { sid: "RE1" }),
      await byGet(client),
    ]);
    expect(end.value).toMatchObject([undefined, sid]);
  });

  it("C15 the raw bytes are in withResponse()", async () => {
    const bytes = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
    const end = await playCall({ server: [{ body: bytes }] }, async (client) => {
      const { response, meta } = await byGet(client).withResponse();
      return [Buffer.from(await response.arrayBuffer()).equals(bytes), response.status, response.ok, meta.status];
    });
    expect(end.value).toEqual([true, 200, true, 200]);
  });

  it("C26 onUnexpected receives each, and may throw", async () => {
    const told: Unexpected[] = [];
    const onUnexpected = (event: Unexpected) => {
      told.push(event);
      throw new Error("mine");
    };
    const body = { sid: null, status: "completed", duration: {}, date_updated: "soon", "a/b~c": 1 };
    const end = await playCall({ server: [{ json: body }], options: { onUnexpected } }, byGet);
    expect(end.error).toBeUndefined();
    expect(told).toContainEqual({ operationId: "recordings.get", pointer: "/sid", reason: "null" });
    expect(told).toContainEqual({
      operationId: "recordings.get",
      pointer: "/date_updated",
      reason: "not of type date",
    });
    expect(told).toContainEqual({ operationId: "recordings.get", pointer: "/account_sid", reason: "missing" });
    expect(told).toContainEqual({ operationId: "recordings.get", pointer: "/duration", reason: "not of type number" });
  });

  it("an API with the wire's names passes unchanged, and is checked", async () => {
    const told: string[] = [];
    const body = {
      id: "1",
      created_at: "2026-09-01T10:00:00Z",
      price: 0.002,
      duration_in_seconds: "6",
      status: "completed",
    };
    const options = { onUnexpected: ({ pointer }: Unexpected) => told.push(pointer) };
    const end = await playCall({ server: [{ json: body }], options }, (client) => getRelay(client, { id: "1" }));
    expect(end.value).toEqual(body);
    expect(told).toContain("/url");
  });

  const bodies: readonly (readonly [id: string, body: unknown, want: object])[] = [
    [
      "code, message, more_info",
      { code: 20404, message: "gone", more_info: "https://m.test", status: 400 },
      {
        code: "20404",
        moreInfo: "https://m.test",
        errors: [{ code: "20404", message: "gone", url: "https://m.test" }],
      },
    ],
    [
      "a list of objects",
      { errors: [{ code: "x1", message: "bad", more_info: "https://m.test" }] },
      { code: "x1", errors: [{ code: "x1", message: "bad", url: "https://m.test" }] },
    ],
    ["a list of texts", { errors: ["bad", "worse"] }, { errors: [{ message: "bad" }, { message: "worse" }] }],
    ["a single text", { error: "Unauthorized" }, { errors: [{ message: "Unauthorized" }] }],
    [
      "a list of objects with attributes",
      {
        errors: [{ type: "validation_error", code: "missing", message: "bad", attribute: "To", url: "https://m.test" }],
      },
      { code: "missing", errors: [{ code: "missing", message: "bad", field: "To", url: "https://m.test" }] },
    ],
    [
      "a single object with an attribute",
      { type: "t", code: "missing", message: "bad", attribute: "To", url: "https://m.test" },
      { code: "missing", errors: [{ field: "To" }] },
    ],
    [
      "detail and title",
      { errors: [{ detail: "bad", status: "422", title: "T", code: "c" }] },
      { code: "c", errors: [{ message: "bad", code: "c" }] },
    ],
    ["a code that is text", { code: "invalid", message: "bad" }, { code: "invalid" }],
    [
      "lists of texts by field",
      { errors: { to: ["is bad"], ["__proto__"]: ["x"] } },
      {
        errors: [
          { field: "to", message: "is bad" },
          { field: "__proto__", message: "x" },
        ],
      },
    ],
    [
      "fields called __proto__ and constructor",
      JSON.parse('{"__proto__":{"message":"x"},"errors":{"__proto__":["bad"],"constructor":["bad"]}}'),
      { errors: [{ field: "__proto__", message: "bad" }, { field: "constructor" }] },
    ],
    ["unknown fields only", { hello: 1 }, { errors: [] }],
    ["a number", 7, { errors: [{ message: "7" }] }],
  ];
  it.each(bodies)("C32 an error body: %s", async (_id, json, want) => {
    const end = await playCall({ server: [{ status: 400, body: JSON.stringify(json) }] }, byGet);
    expect(failure(end.error)).toMatchObject({ name: "BadRequestError", status: 400, ...want });
    expect(({} as { message?: string }).message).toBeUndefined();
  });

  it("C33 a message of 2 MB, with control characters and our own secrets", async () => {
    const message = `\u001b[31mred\r\nSet-Cookie: x\u2028 ${phone} TOK-SENTINEL ${"y".repeat(2_000_000)}`;
    const end = await playCall(
      {
        server: [
          text(JSON.stringify({ message: message.slice(0, 60_000) }), "application/json", 400),
          text(message, "text/plain", 400),
        ],
      },
      async (client) => {
        const first = await byGet(client).safe();
        const second = await byGet(client).safe();
        return [first, second];
      },
    );
    for (const result of end.value as { error: Error }[]) {
      expect(result.error.message.length).toBeLessThan(1_400);
      expect(result.error.message).toMatch(/^[\x20-\x7e]*$/);
      expect(result.error.message).not.toContain("TOK-SENTINEL");
      expect(result.error.message).not.toContain("5550123987");
    }
  });

  it("a snippet contains no text of messages", async () => {
    const end = await playCall({ server: [text(`{"from":"${phone}","body":"TEXT-SENTINEL`)] }, byGet);
    expect(failure(end.error).message).toContain('"from":');
  });

  it("the thin client throws the same classes", async () => {
    const paths = { params: { path: { AccountSid: "P", Sid: "RE1" } } };
    const byThin = (client: Client) =>
      compat(client).GET("/Accounts/{AccountSid}/Recordings/{Sid}.json" as never, paths as never) as Promise<{
        error?: unknown;
        data?: unknown;
      }>;
    const page = await playCall({ server: [text("<html>", "text/html")] }, byThin);
    expect(failure(page.error)).toMatchObject({ name: "ResponseParseError", status: 200 });
    const empty = await playCall({ server: [text("", "text/plain", 500)] }, byThin);
    expect((empty.value as { error?: unknown }).error, "C7: an error is reported").toBeTruthy();
    expect(empty.requests.length).toBe(3);
    const html = await playCall({ server: [text("<html>", "text/html", 404)] }, byThin);
    expect(html.value).toMatchObject({ error: "<html>", response: { status: 404 } });
  });

  it("a POST whose 2xx cannot be read was delivered", async () => {
    const end = await playCall({ server: [text("{")] }, (client) => create(client, { callSid: "CA1" }));
    expect(failure(end.error)).toMatchObject({ delivered: "yes", retryable: false });
    expect(end.requests.length).toBe(1);
  });
});
