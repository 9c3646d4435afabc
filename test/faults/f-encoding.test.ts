import { describe, expect, it } from "vitest";
import {
  calls,
  compat,
  incomingPhoneNumbers,
  messages,
  recordings,
  streams,
  tokens,
} from "../../generated/compat/index.js";
import { brands } from "../../generated/relay/index.js";
import { createClient } from "../../src/index.js";
import { busyMs, least, orRefuse } from "../support/effort.js";
import { projectId } from "../support/invariants.js";
import { check, type Perform, play, playScene, type Row, type Scene } from "./harness.js";

const send =
  (extra: object): Perform =>
  (client) =>
    messages.create(client, { to: "+1", from: "+2", body: "x" }, { extra: extra as never });
const refused = { requests: 0, error: { name: "SignalWireError", delivered: "no", attempts: 0 } };
const patch =
  (input: object): Perform =>
  (client) =>
    tokens.update(client, { tokenId: "T1", ...input });
const cycle: Record<string, unknown> = {};
cycle.self = cycle;

/** A form value, and the values that a form parser reads from it. */
const values: readonly [id: string, given: unknown, want: readonly string[]][] = [
  ["F1 an array", ["initiated", "ringing"], ["initiated", "ringing"]],
  ["F1 an array of one", ["a"], ["a"]],
  ["F1 an empty array", [], []],
  ["F1 an array with holes", ["a", undefined, "b"], ["a", "b"]],
  ["F1 an array of numbers", [1, 0], ["1", "0"]],
  ["F2 undefined", undefined, []],
  ["F3 null", null, [""]],
  ["F4 true", true, ["true"]],
  ["F4 false", false, ["false"]],
  ["F4 zero", 0, ["0"]],
  ["F4 minus zero", -0, ["0"]],
  ["F4 an empty text", "", [""]],
  ["F4 a bigint", 12345678901234567890n, ["12345678901234567890"]],
  ["F4 a large number", 1e21, ["1e+21"]],
  ["F6 a phone number", "+15551234567", ["+15551234567"]],
  ["F6 separators", "a&b=c;d", ["a&b=c;d"]],
  ["F6 emoji", "👩‍👩‍👧 ✓", ["👩‍👩‍👧 ✓"]],
  ["F6 percent signs", "100% %41 %zz", ["100% %41 %zz"]],
  ["F6 line breaks and a tab", "a\r\nb\nc\td", ["a\r\nb\nc\td"]],
  ["F6 NUL", "a\0b", ["a\0b"]],
  ["F6 blanks", " a  b ", [" a  b "]],
  ["F6 characters that URLs reserve", "!*'()~-._/?#[]@:$,", ["!*'()~-._/?#[]@:$,"]],
  ["F7 a lone surrogate", "a\ud800b\udc00", ["a\ufffdb\ufffd"]],
  ["F6 a million characters", "x&".repeat(500_000), ["x&".repeat(500_000)]],
];

const unsendable: readonly [name: string, value: unknown][] = [
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["an invalid Date", new Date("no")],
  ["an object", {}],
  ["a cycle", cycle],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["an array of objects", [{}]],
  ["an array of arrays", [["a"]]],
  ["a Map", new Map()],
  ["a promise", Promise.resolve("x")],
];

const json: readonly Row[] = [
  ["F14 a bigint", { call: patch({ name: 1n }) }, refused],
  ["F14 NaN", { call: patch({ name: Number.NaN }) }, refused],
  ["F14 a function", { call: patch({ permissions: [() => 1] }) }, refused],
  ["F11 a cycle", { call: patch({ permissions: cycle }) }, refused],
  ...[
    new Map([["a", 1]]),
    new Set(["a"]),
    Promise.resolve("x"),
    new Blob(["x"]),
    new Uint8Array(1),
    /x/,
    new Error("x"),
  ].map(
    (value): Row => [
      `F14 ${Object.prototype.toString.call(value)}`,
      { call: patch({ permissions: [value] }) },
      refused,
    ],
  ),
  ["F11 a value nested too deeply", { call: patch({ permissions: deep(20_000) }) }, refused],
  [
    "F11 a toJSON that throws a secret",
    { call: patch({ name: { toJSON: () => expect.unreachable("TOK") } }), ownError: true },
    { requests: 0, error: {} },
  ],
];

function deep(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

describe("F. encoding and injection", () => {
  play(json);

  it.each(values)("%s", async (_, given, want) => {
    const end = await playScene({ call: send({ "Name&=": given }) });
    check(end, { requests: 1 });
    expect(new URLSearchParams(end.requests[0]?.body).getAll("Name&=")).toEqual(want);
    expect(end.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it.each(unsendable)("F4, F11 %s is refused before any I/O", async (_, value) => {
    check(await playScene({ call: send({ Value: value }) }), refused);
    check(
      await playScene({ call: (client) => recordings.list(client, {}, { extra: { Value: value } as never }) }),
      refused,
    );
    const thin: Perform = (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Messages", {
        params: { path: { AccountSid: "AC" } },
        body: { To: "1", From: "2", Body: value as string },
      });
    check(await playScene({ call: thin }), refused);
  });

  it.each<[string, object]>([
    ["a number as the body", { body: 3 }],
    ["a list as the body", { body: ["a"] }],
    ["a boolean as the body", { body: true }],
    ["null as params", { params: null }],
    ["an unknown parseAs", { parseAs: "yaml" }],
  ])("F16 %s is refused by the thin client before any I/O", async (_, init) => {
    const thin: Perform = (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Messages", {
        params: { path: { AccountSid: "AC" } },
        body: { To: "1", From: "2" },
        ...init,
      } as never);
    check(await playScene({ call: thin }), refused);
  });

  it("F1, F3 the thin client sends the same body as a wrapper", async () => {
    const body = {
      To: "+1",
      From: "+2",
      StatusCallbackEvent: ["initiated", "ringing"],
      Url: "https://x.test/?a=b&c",
      Record: true,
      SendDigits: undefined,
      FallbackUrl: null,
    };
    const thin: Perform = (client) =>
      compat(client).POST("/Accounts/{AccountSid}/Calls", {
        params: { path: { AccountSid: projectId } },
        body: body as never,
      });
    const wrapper: Perform = (client) =>
      calls.create(client, {
        to: "+1",
        from: "+2",
        statusCallbackEvent: ["initiated", "ringing"],
        url: "https://x.test/?a=b&c",
        record: true,
        sendDigits: undefined,
        fallbackUrl: null,
      } as never);
    const [one, two] = [await playScene({ call: thin }), await playScene({ call: wrapper })];
    expect(one.requests[0]?.body).toBe(two.requests[0]?.body);
    expect(one.requests[0]?.body).toBe(
      "To=%2B1&From=%2B2&StatusCallbackEvent=initiated&StatusCallbackEvent=ringing&Url=https%3A%2F%2Fx.test%2F%3Fa%3Db%26c&Record=true&FallbackUrl=",
    );
  });

  it("F3 null in a query is left out", async () => {
    const end = await playScene({
      call: (client) => recordings.list(client, { callSid: null as never, dateCreated: undefined }),
    });
    expect(end.requests[0]?.url).not.toMatch(/null|undefined|CallSid/);
  });

  it("F8 a dotted name is sent as it is", async () => {
    const input = { callSid: "CA1", url: "wss://x.test", parameter1Name: "a" };
    const end = await playScene({ call: (client) => streams.create(client, input) });
    check(end, { requests: 1 });
    expect(new URLSearchParams(end.requests[0]?.body).get("Parameter1.Name")).toBe("a");
  });

  it("F8 a field that only answers have is refused", async () => {
    const input = { sid: "PN1", addressSid: "AD1" } as never;
    const error = { message: expect.stringMatching(/no field "addressSid"/) };
    check(await playScene({ call: (client) => incomingPhoneNumbers.update(client, input) }), { requests: 0, error });
  });

  it("F11 a getter is read once, also through a Proxy", async () => {
    let read = 0;
    const to = { get: () => `+${++read}`, enumerable: true };
    const input = Object.defineProperty({ from: "+2", body: "x" }, "to", to) as never;
    const end = await playScene({ call: (client) => messages.create(client, new Proxy(input, {})), a: [429, 200] });
    check(end, { requests: 2 });
    expect(end.requests.map(({ body }) => new URLSearchParams(body).get("To"))).toEqual(["+1", "+1"]);
  });

  it("F11 an input that is changed after the call has no effect", async () => {
    const input = { to: "+1", from: "+2", body: "x" };
    const call: Perform = (client) => {
      const sent = messages.create(client, input);
      input.to = "+9";
      return sent;
    };
    const end = await playScene({ call, a: [429, 200] });
    expect(end.requests.map(({ body }) => new URLSearchParams(body).get("To"))).toEqual(["+1", "+1"]);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "recordingChanels",
    "CallSid",
    "",
  ])("F12, F16 an input field called %j is refused", async (name) => {
    const input = Object.defineProperty({ callSid: "CA1" }, name, { value: { polluted: 1 }, enumerable: true });
    const end = await playScene({ call: (client) => recordings.list(client, input as never) });
    check(end, { ...refused, error: { message: expect.stringMatching(/no field/) } });
    expect(Object({}).polluted).toBeUndefined();
  });

  it("F16 the nearest field is named", async () => {
    const call: Perform = (client) => messages.create(client, { to: "1", form: "2", body: "x" } as never);
    check(await playScene({ call }), { ...refused, error: { message: expect.stringMatching(/did you mean from\?/) } });
  });

  it("F12, F14 a __proto__ key in a JSON body pollutes nothing", async () => {
    const input = JSON.parse('{"name":"x","__proto__":{"polluted":1}}');
    const call: Perform = (client) => brands.create(client, { ...input, when: new Date(0) } as never, {});
    const end = await playScene({ call });
    if (end.error) check(end, { requests: 0, error: { message: expect.stringMatching(/no field/) } });
    expect(Object({}).polluted).toBeUndefined();
  });

  it("F17 a megabyte of hostile text as an option costs little time", async () => {
    const evil = [
      "9",
      " ",
      "a",
      "/",
      ".",
      "\\",
      "%",
      "=",
      "<",
      ";",
      "-",
      "1 ",
      "((",
      "+0",
      "\ud800",
      '"',
      '\\"',
      "[{",
    ].map((text) => text.repeat(1_000_000 / text.length));
    const tries: ((text: string) => unknown)[] = [
      (text) => createClient({ space: text, projectId: "P", token: "T" }),
      (text) => createClient({ space: `https://${text}.signalwire.com`, projectId: "P", token: "T" }),
      (text) => createClient({ baseUrl: `https://a.test/${text}`, headers: { "x-a": text } }),
      (text) => createClient({ baseUrl: "https://a.test", projectId: text, token: text, userAgent: text }),
    ];
    for (const text of evil) {
      const parsed = await least(0, () => busyMs(() => new URL(`https://a.test/${text}`)), 3);
      // The platform parses a base several times; that time is not the package's.
      const most = 50 + 5 * parsed;
      for (const run of tries) {
        const spent = await least(most, () => busyMs(orRefuse(() => run(text))));
        expect(spent, `${text.slice(0, 3)} in ${run}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it.each([
    "9",
    " ",
    "1 ",
    "((",
    "\\",
    "+0 ",
    "Tue, ",
    "-",
    "%2e",
  ])("F17 a megabyte of %j in an answer costs at most 50 ms more than one of letters", async (part) => {
    const scenes: ((text: string) => Scene)[] = [
      (text) => ({ call: "create", a: [{ status: 400, json: { message: text, errors: [text, { message: text }] } }] }),
      (text) => ({
        call: "list",
        a: [{ json: { recordings: [{ date_created: text, price: text, channels: text }], next_page_uri: text } }],
      }),
      (text) => ({ call: "create", a: [{ body: text }] }),
    ];
    for (const scene of scenes) {
      const cost = (text: string) => busyMs(() => playScene(scene(text.repeat(1_000_000 / text.length))));
      const usual = await least(0, () => cost("x"), 3);
      const spent = await least(usual + 50, () => cost(part));
      expect(spent, String(scene)).toBeLessThanOrEqual(usual + 50);
    }
  });
});
