import { afterEach, describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { compat } from "../../generated/compat/client.js";
import { get, list } from "../../generated/compat/recordings.js";
import { type Client, createClient } from "../../src/index.js";
import { playCall } from "./harness.js";

const base = { baseUrl: "http://127.0.0.1:1", projectId: "P", token: "TOK-SENTINEL" };

describe("polluted prototypes", () => {
  afterEach(() => {
    for (const name of [
      "idempotent",
      "unsafe",
      "baseUrl",
      "token",
      "message",
      "code",
      "headers",
      "retry",
      "space",
      "method",
      "__x",
    ])
      delete (Object.prototype as Record<string, unknown>)[name];
  });

  it("change nothing", async () => {
    Object.assign(Object.prototype, {
      idempotent: true,
      unsafe: true,
      baseUrl: "https://evil.test",
      token: "evil",
      headers: { "x-evil": "1" },
      retry: { unsafe: true },
    });
    const end = await playCall({ server: [503] }, (client) => create(client, { callSid: "CA1" }));
    expect(end.requests.length).toBe(1);
    expect(end.requests[0]?.headers["x-evil"]).toBeUndefined();
    expect(() => createClient({ space: "example", projectId: "P" })).toThrow(/token/);
  });

  it("change nothing about a client's copy", async () => {
    const polluted = {
      retry: { unsafe: true },
      headers: { "x-evil": "1" },
      space: "evil",
      baseUrl: "https://evil.test",
    };
    Object.assign(Object.prototype, polluted);
    const end = await playCall({ server: [503] }, (client) =>
      create(client.with({ timeoutMs: 999 }), { callSid: "CA1" }),
    );
    expect(end.requests.map(({ headers }) => headers["x-evil"])).toEqual([undefined]);
  });

  it("change nothing about client.fetch", async () => {
    Object.assign(Object.prototype, { method: "DELETE", headers: { "x-evil": "1" } });
    const end = await playCall({ server: [{}] }, (client) => client.fetch("/x"));
    expect(end.requests.map(({ method, headers }) => [method, headers["x-evil"]])).toEqual([["GET", undefined]]);
  });
});

describe("polluted prototypes and answers", () => {
  const polluted = {
    items: "evil",
    pages: 10_000,
    any: true,
    foreign: true,
    stream: () => "evil",
    headers: { "x-evil": "1" },
    parseAs: "text",
    query: { evil: "1" },
  };
  afterEach(() => {
    for (const name of Object.keys(polluted)) delete (Object.prototype as Record<string, unknown>)[name];
  });

  it.each<[string, (client: Client) => Promise<unknown>, object]>([
    ["an error answer stays an error", (client) => create(client, { callSid: "CA1" }), { error: { status: 400 } }],
    ["data is returned unchanged", (client) => get(client, { sid: "RE1" }), { value: { sid: "RE1" } }],
    ["a list's items are returned unchanged", async (client) => list(client), { value: { items: [{ sid: "RE1" }] } }],
    [
      "data of a thin call is returned unchanged",
      (client) =>
        compat(client).GET("/Accounts/{AccountSid}/Recordings/{Sid}.json", {
          params: { path: { AccountSid: "AC1", Sid: "RE1" } },
        }),
      { value: { data: { sid: "RE1" } } },
    ],
  ])("%s", async (_, call, want) => {
    const answered = new Response(JSON.stringify({ sid: "RE1", recordings: [{ sid: "RE1" }] }), {
      status: "error" in want ? 400 : 200,
    });
    const seen: unknown[] = [];
    const fetch = async (url: unknown, init?: RequestInit) => {
      seen.push(url, { ...init?.headers });
      return answered;
    };
    const client = createClient({ ...base, fetch });
    Object.assign(Object.prototype, polluted);
    const end = await call(client).then(
      (value) => ({ value }),
      (error) => ({ error }),
    );
    for (const name of Object.keys(polluted)) delete (Object.prototype as Record<string, unknown>)[name];
    expect(end).toMatchObject(want);
    expect(JSON.stringify(seen)).not.toContain("evil");
  });

  it("an answer from another origin is refused", async () => {
    const answer = Object.defineProperty(new Response("{}"), "url", { value: "https://elsewhere.test/" });
    const client = createClient({ ...base, fetch: async () => answer });
    Object.assign(Object.prototype, { foreign: true });
    const end = await get(client, { sid: "RE1" }).catch((error: Error) => error.message);
    expect(end).toMatch(/another origin/);
  });
});
