/** Faults on demand, the same through `fetch` and over a loopback socket. */
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { FakeSpace, FaultStep } from "../../src/testing/index.js";
import { AUTHORIZATION, PROJECT, stillSpace } from "./ask.js";

const PATH = `/api/laml/2010-04-01/Accounts/${PROJECT}/Recordings`;
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Get = (space: FakeSpace, init?: RequestInit) => Promise<Response>;
const init = { headers: { authorization: AUTHORIZATION } };

const WAYS: [string, Get][] = [
  ["through fetch", (space, more) => space.fetch(`https://demo.signalwire.com${PATH}`, { ...init, ...more })],
  [
    "over a socket",
    async (space, more) => {
      const { url, close } = await space.listen();
      closing.push(close);
      return fetch(url + PATH, { ...init, ...more });
    },
  ],
];

/** What identifies the error of a broken connection: the code of its cause. */
function codeOf(error: unknown): unknown {
  return error instanceof TypeError ? Object(error.cause).code : error;
}

describe.each(WAYS)("%s", (_, get) => {
  async function faulted(step: FaultStep, more?: RequestInit): Promise<Response> {
    const space = stillSpace();
    space.fault({ path: "/Recordings" }, step);
    return get(space, more);
  }

  it.each<[string, FaultStep, number, string | RegExp, RegExp]>([
    ["a status, in the documented shape", { status: 503 }, 503, "application/json; charset=utf-8", /"status":503/],
    ["a status without a body", { status: 500, body: "" }, 500, "", /^$/],
    ["a proxy's page", { status: 502, body: "<html>Bad Gateway</html>" }, 502, "text/html; charset=utf-8", /^<html>/],
    ["JSON that breaks off", { body: '{"recordings":[{"sid":' }, 200, "application/json; charset=utf-8", /"sid":$/],
    ["text", { body: "maintenance", headers: { "Content-Type": "text/plain" } }, 200, "text/plain", /^maintenance$/],
    [
      "the real answer with another header",
      { headers: { "X-Extra": "1" } },
      200,
      "application/json; charset=utf-8",
      /"recordings":\[\]/,
    ],
    ["the real answer", { pass: true }, 200, "application/json; charset=utf-8", /"recordings":\[\]/],
    [
      "the real answer with another status",
      { pass: true, status: 202 },
      202,
      "application/json; charset=utf-8",
      /"recordings":\[\]/,
    ],
    [
      "the real answer, rewritten",
      { body: (real) => real.replace('"next_page_uri":null', '"next_page_uri":"//b.example/"') },
      200,
      "application/json; charset=utf-8",
      /\/\/b\.example/,
    ],
    [
      "the real answer, rewritten and with another status",
      { status: 503, body: (real) => `${real}!` },
      503,
      "application/json; charset=utf-8",
      /"recordings":\[\].*!$/,
    ],
    [
      "the real answer, dripping",
      { drip: { bytes: 100, everyMs: 1 } },
      200,
      "application/json; charset=utf-8",
      /"recordings":\[\]/,
    ],
    ["a body that its Content-Length cuts", { body: "abc", headers: { "content-length": "2" } }, 200, /text/, /^ab$/],
    [
      "compressed bytes",
      { body: gzipSync('{"a":1}'), headers: { "content-encoding": "gzip" } },
      200,
      "",
      /^\{"a":1\}$/,
    ],
  ])("%s", async (__, step, status, contentType, body) => {
    const response = await faulted(step);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type") ?? "").toMatch(contentType);
    expect(await response.text()).toMatch(body);
  });

  it("a redirect is not followed under redirect: manual", async () => {
    const step = { status: 307, headers: { location: "https://elsewhere.example/" } };
    const response = await faulted(step, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([307, "https://elsewhere.example/"]);
  });

  it("a reset before the headers", async () => {
    const failure = await faulted({ reset: "before-headers" }).catch(codeOf);
    expect(failure).toBe("ECONNRESET");
  });

  it.each<[string, FaultStep]>([
    ["a reset within the body", { reset: "mid-body" }],
    ["a Content-Length that the body never reaches", { headers: { "content-length": "99999" } }],
    ["plain bytes that claim to be compressed", { body: "plain", headers: { "content-encoding": "gzip" } }],
  ])("%s", async (__, step) => {
    const started = performance.now();
    const response = await faulted(step);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(performance.now() - started).toBeLessThan(4000); // at once, not when an idle connection is given up
  });

  it("a body whose function throws is no answer", async () => {
    const body = (): string => {
      throw new TypeError("mine");
    };
    await expect(faulted({ body })).rejects.toThrow(TypeError);
  });

  it("a redirect is an error under redirect: error", async () => {
    const step = { status: 307, headers: { location: "https://elsewhere.example/" } };
    await expect(faulted(step, { redirect: "error" })).rejects.toThrow(TypeError);
  });

  it("an answer arrives late, unless its signal aborts first", async () => {
    const started = performance.now();
    await faulted({ delayMs: 50 });
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
    const late = faulted({ delayMs: 60_000 }, { signal: AbortSignal.timeout(20) });
    await expect(late).rejects.toThrow("aborted due to timeout");
  });

  it.each([2 ** 31, Number.POSITIVE_INFINITY])("an answer after %d ms does not arrive", async (delayMs) => {
    const never = faulted({ delayMs }, { signal: AbortSignal.timeout(50) });
    await expect(never).rejects.toThrow("aborted due to timeout");
  });

  it("a dripping body stops when its signal aborts", async () => {
    const reader = new AbortController();
    const response = await faulted({ drip: { bytes: 1, everyMs: 60_000 } }, { signal: reader.signal });
    const text = response.text();
    reader.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
  });
});

describe("which request gets which step", () => {
  const statuses = async (space: FakeSpace, ...paths: string[]) => {
    const answers = await Promise.all(paths.map((path) => space.fetch(`https://x.signalwire.com${path}`, init)));
    return answers.map(({ status }) => status);
  };

  it.each<[string, Parameters<FakeSpace["fault"]>[0], number]>([
    ["no condition", {}, 503],
    ["the method", { method: "get" }, 503],
    ["another method", { method: "POST" }, 200],
    ["the whole path", { path: PATH }, 503],
    ["the end of the path", { path: "/Recordings" }, 503],
    ["the template of the path", { path: "/Accounts/{AccountSid}/Recordings" }, 503],
    ["the middle of the path", { path: "/Accounts" }, 200],
    ["a pattern", { path: /Record/g }, 503],
    ["another pattern", { path: /Calls/ }, 200],
  ])("%s", async (_, match, status) => {
    const space = stillSpace();
    space.fault(match, { status: 503 });
    expect(await statuses(space, PATH)).toEqual([status]);
  });

  it.each([
    ["a path without the suffix that a request has", "/Recordings/RE1", "/RE1.json", 503],
    ["a path with it", "/Recordings/RE1.json", "/RE1.json", 503],
    ["another path", "/Recordings/RE", "/RE1.json", 404],
    ["the audio, which is another path", "/Recordings/RE1", "/RE1.wav", 404],
  ])("%s", async (_, path, below, status) => {
    const space = stillSpace();
    space.fault({ path }, { status: 503 });
    expect(await statuses(space, PATH + below)).toEqual([status]);
  });

  it("each request gets the next step, then the real answers", async () => {
    const space = stillSpace();
    space.fault({ path: "/Recordings" }, { status: 503 }, { pass: true }, { status: 429 });
    space.fault({}, { status: 500 });
    expect(await statuses(space, PATH, PATH, PATH, PATH, PATH)).toEqual([503, 200, 429, 500, 200]);
  });

  it.each<[string, FaultStep, number]>([
    ["a connection that breaks before the request has no effect", { reset: "before-headers" }, 0],
    ["a connection that breaks after the request has an effect", { pass: true, reset: "before-headers" }, 1],
    ["an answer that breaks off has an effect", { reset: "mid-body" }, 1],
    ["a status in place of the answer has no effect", { status: 503 }, 0],
  ])("%s", async (_, step, count) => {
    const space = stillSpace();
    space.fault({ method: "POST" }, step);
    const url = `https://x.signalwire.com/api/laml/2010-04-01/Accounts/${PROJECT}/Calls/c/Recordings`;
    const sent = space.fetch(url, { ...init, method: "POST" });
    await sent.then((response) => response.text()).catch(() => {});
    const { recordings } = await (await space.fetch(`https://x.signalwire.com${PATH}`, init)).json();
    expect(recordings).toHaveLength(count);
  });
});

it.each<[string, object, object, RegExp]>([
  ["a misspelt field of a step", {}, { statsu: 503 }, /a step has no statsu; it has status, headers/],
  ["a misspelt field of a match", { methd: "GET" }, { status: 503 }, /match has no methd; it has method, path/],
  ["a path with a query", { path: "/Messages?Page=1" }, { status: 503 }, /without its query/],
  ["a status as text", {}, { status: "503" }, /status must be a whole number/],
  ["an unknown reset", {}, { reset: "before" }, /before-headers or mid-body/],
  ["a body that is an object", {}, { body: { sid: "RE1" } }, /body must be text, bytes/],
  ["a delay that is not a number", {}, { delayMs: Number.NaN }, /delayMs and drip.everyMs must be milliseconds/],
  ["a delay as text", {}, { delayMs: "5" }, /delayMs and drip.everyMs must be milliseconds/],
  ["a status that no final answer has", {}, { status: 101 }, /from 200 to 999/],
  ["a status of more than three digits", {}, { status: 5030 }, /from 200 to 999/],
  ["a header's name with a blank", {}, { headers: { "retry after": "1" } }, /headers must be names and values/],
  [
    "a header's value with a line break",
    {},
    { headers: { location: "https://b.example/\n" } },
    /headers must be names/,
  ],
  [
    "a Content-Length that is no number",
    {},
    { headers: { "Content-Length": "abc" } },
    /content-length must be a whole/,
  ],
  [
    "another Transfer-Encoding",
    {},
    { headers: { "Transfer-Encoding": "chunked" } },
    /transfer-encoding is that of the/,
  ],
  ["headers that are null", {}, { headers: null }, /headers must be .* in a plain object/],
  [
    "headers whose names are no properties",
    {},
    { headers: new Headers({ "retry-after": "1" }) },
    /headers must be .* in a plain object/,
  ],
  ["a drip that is null", {}, { drip: null }, /drip.bytes a whole number/],
  ["a misspelt method", { method: "GTE" }, { status: 503 }, /method must be one of GET, HEAD, .*, not GTE/],
  [
    "a path that is neither text nor a pattern",
    { path: 5 },
    { status: 503 },
    /path must be text or a regular expression/,
  ],
  ["a drip without a size", {}, { drip: { everyMs: 5 } }, /drip.bytes a whole number from 1 on/],
  ["a drip of everything", {}, { drip: { bytes: Number.POSITIVE_INFINITY, everyMs: 5 } }, /drip.bytes a whole number/],
])("refuses %s", (_, match, step, message) => {
  const fault: (match: object, step: object) => void = stillSpace().fault;
  expect(() => fault(match, step)).toThrow(message);
});

it.each<[string, FaultStep[]]>([
  ["the real one", []],
  ["a fault's", [{ status: 503 }]],
  ["one that is rewritten", [{ body: (real) => real }]],
])("every answer has the id of its request: %s", async (_, steps) => {
  const space = stillSpace();
  space.fault({}, ...steps);
  expect((await space.fetch(`https://x.signalwire.com${PATH}`, init)).headers.get("x-request-id")).toBe("fake-1");
});

it.each([403, 405, 409])("a fault with the status %i has the matching text in Relay REST", async (status) => {
  const space = stillSpace();
  space.fault({}, { status });
  const response = await space.fetch("https://demo.signalwire.com/api/relay/rest/queues", {
    ...init,
    method: "DELETE",
  });
  expect(JSON.stringify(await response.json())).toMatch(/Forbidden|Method Not Allowed|Conflict/);
});
