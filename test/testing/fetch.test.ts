/** The space's `fetch`, as a fetch: what it refuses, which redirects it follows, and how it records requests. */
import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { AUTHORIZATION, PROJECT, stillSpace } from "./ask.js";

const PATH = `/api/laml/2010-04-01/Accounts/${PROJECT}/Recordings`;
const URL_OF_PATH = `https://x.signalwire.com${PATH}`;
const init = { headers: { authorization: AUTHORIZATION } };
const ABORTED = { signal: AbortSignal.abort(new Error("no")) };

it.each<[string, () => Parameters<typeof fetch>]>([
  ["a signal in the options", () => [URL_OF_PATH, ABORTED]],
  ["a signal in the Request", () => [new Request(URL_OF_PATH, ABORTED)]],
])("a request that is already aborted never arrives: %s", async (_, asked) => {
  const space = stillSpace();
  await expect(space.fetch(...asked())).rejects.toThrow("no");
  expect(space.requests).toEqual([]);
});

it.each<[string, string, RequestInit, RegExp]>([
  ["a GET with a body", URL_OF_PATH, { body: "A=1" }, /GET request cannot have a body/],
  ["a HEAD with a body", URL_OF_PATH, { method: "HEAD", body: "" }, /HEAD request cannot have a body/],
  ["credentials in the URL", URL_OF_PATH.replace("//", "//user:password@"), {}, /credentials/],
])("refuses what every fetch refuses: %s", async (_, url, more, message) => {
  const space = stillSpace();
  await expect(space.fetch(url, { ...init, ...more })).rejects.toThrow(message);
  expect(space.requests).toEqual([]);
});

describe("follows redirects, as every fetch does unless it is told otherwise", () => {
  const QUEUES = "https://x.signalwire.com/api/relay/rest/queues";
  const POST = { method: "POST", body: "{}", headers: { ...init.headers, "content-type": "application/json" } };

  it.each<[string, number, string, RequestInit, string, number, boolean]>([
    ["a GET goes on", 302, `${QUEUES}?page_size=1`, {}, "GET /api/relay/rest/queues", 200, true],
    ["a POST becomes a GET after a 302", 302, QUEUES, POST, "GET /api/relay/rest/queues", 200, true],
    [
      "a PUT becomes a GET after a 303",
      303,
      QUEUES,
      { ...POST, method: "PUT" },
      "GET /api/relay/rest/queues",
      200,
      true,
    ],
    ["a POST stays one after a 307", 307, QUEUES, POST, "POST /api/relay/rest/queues", 201, true],
    ["no credentials for another origin", 301, QUEUES.replace("x.", "y."), {}, "GET /api/relay/rest/queues", 401, true],
    ["a relative location", 308, "queues", {}, "GET /api/relay/rest/queues", 200, true],
    ["a 304 is no redirect", 304, QUEUES, {}, "GET /api/relay/rest/recordings", 304, false],
  ])("%s", async (_, status, location, more, last, want, redirected) => {
    const space = stillSpace();
    space.fault({}, { status, headers: { location } });
    const response = await space.fetch("https://x.signalwire.com/api/relay/rest/recordings", { ...init, ...more });
    const { method, path } = Object(space.requests.at(-1));
    expect([`${method} ${path}`, response.status, response.redirected]).toEqual([last, want, redirected]);
  });

  it("but not in circles", async () => {
    const space = stillSpace();
    space.fault({}, ...Array.from({ length: 30 }, () => ({ status: 302, headers: { location: QUEUES } })));
    await expect(space.fetch(QUEUES, init)).rejects.toThrow(/too many redirects/);
    expect(space.requests).toHaveLength(21);
  });
});

it("capitalizes the methods that every fetch capitalizes, and no other", async () => {
  const space = stillSpace();
  for (const method of ["get", "patch"]) await space.fetch(URL_OF_PATH, { ...init, method });
  expect(space.requests.map(({ method }) => method)).toEqual(["GET", "patch"]);
});

it("requests are recorded unchanged, also those that are faulted or refused", async () => {
  const space = stillSpace();
  space.fault({}, { reset: "before-headers" });
  const url = `${URL_OF_PATH}?PageSize=2&DateCreated%3E=2026-01-05`;
  await space.fetch(url, { method: "POST", body: "A=1+2", headers: { "X-Extra": "1" } }).catch(() => {});
  expect(space.requests).toEqual([
    {
      method: "POST",
      path: PATH,
      query: "PageSize=2&DateCreated%3E=2026-01-05",
      headers: { "content-type": "text/plain;charset=UTF-8", "x-extra": "1" },
      body: "A=1+2",
    },
  ]);
});

it("a signal has no listeners left after its request", async () => {
  const { signal } = new AbortController();
  const space = stillSpace();
  space.fault({}, { delayMs: 1, drip: { bytes: 100, everyMs: 1 } });
  const response = await space.fetch(URL_OF_PATH, { ...init, signal });
  await response.text();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
