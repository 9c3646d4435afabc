import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { create as call } from "../../generated/compat/calls.js";
import { compat } from "../../generated/compat/client.js";
import { list as listConferenceRecordings } from "../../generated/compat/conference-recordings.js";
import { create as importNumber } from "../../generated/compat/imported-phone-numbers.js";
import { list } from "../../generated/compat/recordings.js";
import { update as updateToken } from "../../generated/compat/tokens.js";
import { type Client, createClient, type RequestOptions } from "../../src/index.js";
import {
  asCookie,
  asDate,
  asDeepObject,
  asExploded,
  asHeader,
  asJson,
  asRfc2822,
  binary,
  callOperation,
  commaDelimited,
  form,
  json,
  multipart,
  type Operation,
  pipeDelimited,
  spaceDelimited,
  text,
} from "../../src/runtime.js";
import { failure } from "../support/invariants.js";
import type { Seen } from "../support/servers.js";
import { play1 } from "./harness.js";

type Pair = [name: string, value: string];
const formOf = ({ body }: Seen): Pair[] => [...new URLSearchParams(body)];

/** An operation of no spec, for what the specs have no case of. */
const operation = (more: Partial<Operation>): Operation => ({
  id: "test.op",
  api: { name: "test", basePath: "/t" },
  method: "POST",
  path: "/x",
  input: {},
  returns: "none",
  ...more,
});
const free = (fields: Operation["input"]): Operation =>
  operation({ input: fields, body: form, contentType: "application/x-www-form-urlencoded" });

/** What twilio-node (qs, arrays repeated) sends for the same values. */
const values: [id: string, value: unknown, wire: Pair[]][] = [
  ["a space", "a b", [["V", "a b"]]],
  ["F6 a plus", "+15551234567", [["V", "+15551234567"]]],
  ["F6 & = % #", "a&b=c%20#d", [["V", "a&b=c%20#d"]]],
  ["F6 emoji", "\u{1f600} \u00fc", [["V", "\u{1f600} \u00fc"]]],
  ["F6 newlines", "a\r\nb\nc", [["V", "a\r\nb\nc"]]],
  ["F6 NUL", "a\0b", [["V", "a\0b"]]],
  ["quotes", "\"'`", [["V", "\"'`"]]],
  ["brackets", "a[b]=c", [["V", "a[b]=c"]]],
  ["F4 true", true, [["V", "true"]]],
  ["F4 false", false, [["V", "false"]]],
  ["F4 0", 0, [["V", "0"]]],
  ["F4 a fraction", -0.5, [["V", "-0.5"]]],
  ["F4 nothing", "", [["V", ""]]],
  ["F4 a bigint", 2n ** 70n, [["V", "1180591620717411303424"]]],
  ["F2 undefined", undefined, []],
  ["F3 null", null, [["V", ""]]],
  [
    "F1 an array",
    ["x", "y,z"],
    [
      ["V", "x"],
      ["V", "y,z"],
    ],
  ],
  ["F1 an array of one", ["x"], [["V", "x"]]],
  ["F1 an empty array", [], []],
  [
    "an array with gaps",
    ["x", undefined, null],
    [
      ["V", "x"],
      ["V", ""],
    ],
  ],
  ["F7 a lone surrogate", "a\ud800b", [["V", "a\ufffdb"]]],
  ["a Date", new Date("2026-09-01T10:00:00Z"), [["V", "2026-09-01T10:00:00.000Z"]]],
];

const refused: [id: string, value: unknown][] = [
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["an object", { a: 1 }],
  ["a Map", new Map()],
  ["an invalid Date", new Date("x")],
  ["a function", () => 1],
  ["a symbol", Symbol("s")],
  ["an array in an array", [["x"]]],
  ["an object in an array", [{ a: 1 }]],
  ["NaN in an array", [Number.NaN]],
];

describe("forms", () => {
  const own = free({ v: ["body", "V"] });

  it.each(values)("%s", async (_id, value, wire) => {
    const end = await play1({}, (client) => callOperation(client, own, { v: value }));
    expect(end.error).toBeUndefined();
    expect(end.requests.map(formOf)).toEqual([wire]);
    expect(end.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each(values)("the thin client: %s", async (_id, value, wire) => {
    const path = { AccountSid: "P", CallSid: "CA1" };
    const end = await play1({}, (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
        params: { path },
        body: { V: value } as object,
      }),
    );
    expect(end.requests.map(formOf)).toEqual([wire]);
    expect(end.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each(refused)("F4 %s is refused before any I/O", async (_id, value) => {
    const end = await play1({}, (client) => callOperation(client, own, { v: value }));
    expect(failure(end.error)).toMatchObject({ attempts: 0, delivered: "no", message: expect.stringContaining("V") });
    expect(end.requests.length).toBe(0);
  });

  const encodings: [id: string, field: Operation["input"][string], value: unknown, wire: Pair[]][] = [
    ["date", ["body", "V", asDate], new Date("2026-09-01T23:59:59Z"), [["V", "2026-09-01"]]],
    ["rfc2822", ["body", "V", asRfc2822], new Date("2026-09-01T10:00:00Z"), [["V", "Tue, 01 Sep 2026 10:00:00 +0000"]]],
    ["rfc2822, text as it stands", ["body", "V", asRfc2822], "yesterday", [["V", "yesterday"]]],
    ["spaceDelimited", ["body", "V", spaceDelimited], ["a", "b c"], [["V", "a b c"]]],
    ["spaceDelimited, text as it stands", ["body", "V", spaceDelimited], "a b", [["V", "a b"]]],
    ["spaceDelimited, empty", ["body", "V", spaceDelimited], [], []],
    ["commaDelimited", ["body", "V", commaDelimited], ["a", "b"], [["V", "a,b"]]],
    ["pipeDelimited", ["body", "V", pipeDelimited], ["a", "b"], [["V", "a|b"]]],
    [
      "two encodings",
      ["body", "V", { ...commaDelimited, ...asDate }],
      [new Date(0), new Date(86_400_000)],
      [["V", "1970-01-01,1970-01-02"]],
    ],
    [
      "deepObject",
      ["body", "V", asDeepObject],
      { a: 1, b: undefined, c: { d: ["x", "y"] } },
      [
        ["V[a]", "1"],
        ["V[c][d]", "x"],
        ["V[c][d]", "y"],
      ],
    ],
    [
      "exploded",
      ["body", "V", asExploded],
      { a: 1, b: null },
      [
        ["a", "1"],
        ["b", ""],
      ],
    ],
    ["json", ["body", "V", asJson], { a: [1, null] }, [["V", '{"a":[1,null]}']]],
    [
      "json, renamed",
      ["body", "V", asJson, { friendly_name: "friendlyName string" }],
      { friendlyName: "x" },
      [["V", '{"friendly_name":"x"}']],
    ],
    ["F8 dotted names", ["body", "Parameter1.Name"], "x", [["Parameter1.Name", "x"]]],
    ["a name of odd letters", ["body", "a&b=c[ü]"], "x", [["a&b=c[ü]", "x"]]],
    [
      "a whole body",
      ["body", ""],
      { A: "x", B: ["y", "z"] },
      [
        ["A", "x"],
        ["B", "y"],
        ["B", "z"],
      ],
    ],
  ];
  it.each(encodings)("as %s", async (_id, field, value, wire) => {
    const end = await play1({}, (client) => callOperation(client, free({ v: field }), { v: value }));
    expect(end.error).toBeUndefined();
    expect(end.requests.map(formOf)).toEqual([wire]);
  });

  it("an empty body is a form, too", async () => {
    const end = await play1({}, (client) => create(client, { callSid: "CA1" }));
    const thin = await play1({}, (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
        params: { path: { AccountSid: "P", CallSid: "C" } },
      } as never),
    );
    for (const { headers, body } of [...end.requests, ...thin.requests])
      expect([headers["content-type"], body]).toEqual(["application/x-www-form-urlencoded", ""]);
  });

  it.each([
    [{ "Content-Type": "application/json" }],
    [{ "CONTENT-TYPE": "application/x-www-form-urlencoded; charset=utf-8" }],
    [new Headers({ "content-type": "text/plain" })],
    [[["Content-type", "application/json"]]],
  ])("a caller's content type changes nothing: %o", async (headers) => {
    const init = {
      params: { path: { AccountSid: "P", CallSid: "C" } },
      headers,
      body: { RecordingChannels: "dual" as const },
    };
    const end = await play1({}, async (client) => {
      await compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", init as never);
      await compat(client).request("post", "/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", init as never);
      if (!Array.isArray(headers) && !(headers instanceof Headers))
        await create(client, { callSid: "C", recordingChannels: "dual" }, { headers });
    });
    expect(end.error).toBeUndefined();
    for (const { headers: sent, body } of end.requests)
      expect([sent["content-type"], body]).toEqual(["application/x-www-form-urlencoded", "RecordingChannels=dual"]);
  });

  it("a body that is encoded already", async () => {
    const end = await play1({}, async (client) => {
      const params = { path: { AccountSid: "P", CallSid: "C" } };
      const data = new FormData();
      data.append("A", "1 2");
      for (const body of [new URLSearchParams([["A", "1 2"]]), "A=1+2", data])
        await compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", { params, body } as never);
    });
    expect(end.requests.map(formOf)).toEqual([[["A", "1 2"]], [["A", "1 2"]], [["A", "1 2"]]]);
  });

  it("arrays as each operation wants them", async () => {
    const end = await play1({}, async (client) => {
      await create(client, { callSid: "C", recordingStatusCallbackEvent: ["in-progress", "completed"] });
      await call(client, {
        to: "+1",
        from: "+2",
        url: "https://x.test",
        statusCallbackEvent: ["initiated", "ringing"],
      } as never);
      await importNumber(client, { number: "+1", numberType: "longcode", capabilities: ["sms", "voice"] } as never);
    });
    expect(end.error).toBeUndefined();
    expect(end.requests.map((seen) => formOf(seen).filter(([name]) => /Event|cap|type/.test(name)))).toEqual([
      [["RecordingStatusCallbackEvent", "in-progress completed"]],
      [
        ["StatusCallbackEvent", "initiated"],
        ["StatusCallbackEvent", "ringing"],
      ],
      [
        ["number_type", "longcode"],
        ["capabilities", "sms"],
        ["capabilities", "voice"],
      ],
    ]);
  });

  it("dates as each list wants them", async () => {
    const day = new Date("2026-09-01T23:30:00Z");
    const end = await play1({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await list(client, { dateCreatedAfter: day });
      await listConferenceRecordings(client, { conferenceSid: "CF1", dateCreatedAfter: day });
    });
    expect(end.requests.map(({ url }) => new URL(url, "http://x").searchParams.get("DateCreated>"))).toEqual([
      "Tue, 01 Sep 2026 23:30:00 +0000",
      "2026-09-01",
    ]);
  });

  it("F16 an unknown field is refused, naming the nearest", async () => {
    const tries: [input: object, near: string][] = [
      [{ callSid: "C", recordingChanels: "dual" }, "recordingChannels"],
      [{ callSid: "C", RecordingChannels: "dual" }, "recordingChannels"],
      [{ callSid: "C", recording_channels: "dual" }, "recordingChannels"],
      [{ callSid: "C", tirm: "x" }, "trim"],
      [{ callsid: "C" }, "callSid"],
      [JSON.parse('{"callSid":"C","__proto__":1}'), ""],
      [{ callSid: "C", constructor: 1 }, ""],
    ];
    for (const [input, near] of tries) {
      const end = await play1({}, (client) => create(client, input as { callSid: string }));
      expect(failure(end.error).message).toContain(near && `did you mean ${near}`);
      expect(end.requests.length).toBe(0);
    }
  });

  it("an extra field that the input has is refused, so that it is not sent twice", async () => {
    const end = await play1({}, (client) =>
      create(client, { callSid: "C", trim: "do-not-trim" }, { extra: { Trim: "x" } }),
    );
    expect(failure(end.error).message).toContain("Trim is in the input, too");
    expect(end.requests.length).toBe(0);
  });

  it("extra fields go into the form, or the query", async () => {
    const end = await play1({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await create(client, { callSid: "C" }, { extra: { New: "x y", List: ["a", "b"], Gone: null } });
      await list(client, {}, { extra: { New: "x y" } });
    });
    expect(formOf(end.requests[0] as Seen)).toEqual([
      ["New", "x y"],
      ["List", "a"],
      ["List", "b"],
      ["Gone", ""],
    ]);
    expect(end.requests[1]?.url).toMatch(/\?New=x%20y$/);
  });
});

describe("other bodies", () => {
  const withBody = (more: Partial<Operation>, value: unknown) =>
    play1({}, (client) => callOperation(client, operation({ input: { v: ["body", ""] }, ...more }), { v: value }));
  const asJsonBody = { body: json, contentType: "application/json" };

  const good: [id: string, value: unknown, wire: string][] = [
    ["an object", { a: 1, b: undefined, c: null }, '{"a":1,"c":null}'],
    ["F14 undefined in an array", { a: [undefined, 1] }, '{"a":[null,1]}'],
    ["F14 a Date", { a: new Date(0) }, '{"a":"1970-01-01T00:00:00.000Z"}'],
    ["F11 toJSON", { a: { toJSON: () => "b" } }, '{"a":"b"}'],
    ["F12 its own __proto__", JSON.parse('{"__proto__":{"x":1}}'), '{"__proto__":{"x":1}}'],
    ["a lone surrogate", { a: "\ud800" }, '{"a":"\ufffd"}'],
    ["an array", [1, "x"], '[1,"x"]'],
  ];
  it.each(good)("JSON of %s", async (_id, value, wire) => {
    const end = await withBody(asJsonBody, value);
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", wire],
    ]);
  });

  it("a body that is one value, and left out, is no body", async () => {
    const end = await withBody(asJsonBody, undefined);
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([[undefined, ""]]);
  });

  it("fields that are all left out are an empty object", async () => {
    const end = await play1({}, (client) =>
      callOperation(client, operation({ input: { v: ["body", "v"] }, ...asJsonBody }), {}),
    );
    expect(end.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["application/json", "{}"],
    ]);
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  it.each([
    ["F14 a bigint", { a: 1n }],
    ["NaN", { a: [Number.NaN] }],
    ["F11 a cycle", cycle],
    ["a function", { a: () => 1 }],
    ["a symbol", { a: Symbol("x") }],
    ["an invalid Date", { a: new Date("x") }],
  ])("JSON of %s is refused", async (_id, value) => {
    const end = await withBody(asJsonBody, value);
    expect(failure(end.error)).toMatchObject({ attempts: 0 });
    expect(end.requests.length).toBe(0);
  });

  it("F11 a getter is read once", async () => {
    let reads = 0;
    const value = Object.defineProperty({}, "a", { enumerable: true, get: () => ++reads });
    const end = await withBody(asJsonBody, value);
    expect([end.requests[0]?.body, reads]).toEqual(['{"a":1}', 1]);
  });

  it("a cycle in deepObject is refused", async () => {
    const end = await play1({}, (client) =>
      callOperation(client, free({ v: ["query", "v", asDeepObject] }), { v: cycle }),
    );
    expect(failure(end.error).message).toContain("cycle");
  });

  it("a JSON operation of the compatibility API", async () => {
    const end = await play1({}, (client) =>
      updateToken(client, { tokenId: "t", name: "n", permissions: ["calling"] } as never),
    );
    expect(end.error).toBeUndefined();
    expect([
      end.requests[0]?.method,
      end.requests[0]?.headers["content-type"],
      JSON.parse(end.requests[0]?.body ?? ""),
    ]).toEqual(["PATCH", "application/json", { name: "n", permissions: ["calling"] }]);
  });

  it("text, bytes and parts", async () => {
    const plain = await withBody({ body: text, contentType: "text/plain" }, "hi\n");
    expect(plain.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([
      ["text/plain", "hi\n"],
    ]);
    const bytes = await withBody({ body: binary, contentType: "audio/wav" }, new Uint8Array([82, 73]));
    expect(bytes.requests.map(({ headers, body }) => [headers["content-type"], body])).toEqual([["audio/wav", "RI"]]);
    const parts = await play1({}, (client) =>
      callOperation(
        client,
        operation({
          body: multipart,
          contentType: "multipart/form-data",
          input: { a: ["body", "A"], f: ["body", "F"], o: ["body", "O", asJson] },
        }),
        { a: ["x", 1], f: new Blob(["data"]), o: { b: true } },
      ),
    );
    const { headers, body } = parts.requests[0] as Seen;
    const sent = await new Response(body, { headers: { "content-type": headers["content-type"] ?? "" } }).formData();
    expect(sent.getAll("A")).toEqual(["x", "1"]);
    expect(await (sent.get("F") as Blob).text()).toBe("data");
  });

  it("header and cookie fields", async () => {
    const fields: Operation["input"] = {
      h: ["header", "X-Trace", asHeader],
      c: ["cookie", "sess ion", asCookie],
      d: ["cookie", "e", asCookie],
    };
    const end = await play1({}, (client) =>
      callOperation(client, operation({ input: fields }), { h: ["a", "b"], c: "x;y", d: 1 }),
    );
    expect(end.requests[0]?.headers).toMatchObject({ "x-trace": "a,b", cookie: "sess%20ion=x%3By; e=1" });
    const bad = await play1({}, (client) => callOperation(client, operation({ input: fields }), { h: "a\r\nb: c" }));
    expect(failure(bad.error).attempts).toBe(0);
  });
});

describe("headers", () => {
  const bad: [id: string, headers: Record<string, string>][] = [
    ["F9 a line break", { "x-a": "HDR-SENTINEL\r\nx-b: 1" }],
    ["F9 NUL", { "x-a": "HDR-SENTINEL\0" }],
    ["F9 beyond latin-1", { "x-a": "HDR-SENTINEL\u2028" }],
    ["a name with a space", { "x a": "1" }],
    ["a name with a colon", { "x:a": "1" }],
    ["an empty name", { "": "1" }],
    ["F9 Host", { Host: "HDR-SENTINEL" }],
    ["F9 Content-Length", { "content-length": "1" }],
    ["F9 Authorization", { Authorization: "HDR-SENTINEL" }],
    ["Proxy-Authorization", { "Proxy-Authorization": "x" }],
    ["Cookie", { cookie: "x" }],
    ["Transfer-Encoding", { "Transfer-Encoding": "chunked" }],
  ];
  it.each(bad)("%s is refused, and not printed", async (_id, headers) => {
    const options: RequestOptions = { headers };
    const end = await play1({}, (client: Client) => create(client, { callSid: "C" }, options));
    expect(failure(end.error).message).not.toContain("SENTINEL");
    expect(end.requests.length).toBe(0);
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", headers })).toThrow(/header/);
  });

  it("others travel, the call's over the client's", async () => {
    const end = await play1({ options: { headers: { "X-A": "1", "x-b": "2" }, userAgent: "mine/1.0" } }, (client) =>
      create(client, { callSid: "C" }, { headers: { "x-B": "3" } }),
    );
    expect(end.requests[0]?.headers).toMatchObject({
      "x-a": "1",
      "x-b": "3",
      "user-agent": expect.stringMatching(/^signalwire-rest\/\d.* mine\/1.0$/),
      accept: "application/json",
    });
  });
});
