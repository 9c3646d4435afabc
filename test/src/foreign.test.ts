/** Replacements of the platform's classes: jsdom's in a test, npm's undici, node-fetch. */
import { Readable } from "node:stream";
import { afterEach, describe, expect, it, vi } from "vitest";
import { list } from "../../generated/compat/messages.js";
import { download, get } from "../../generated/compat/recordings.js";
import { type Client, createClient } from "../../src/index.js";
import { createFakeSpace } from "../../src/testing/index.js";
import { failure } from "../support/invariants.js";

afterEach(() => void vi.unstubAllGlobals());

/** Like jsdom's: its bytes cannot be read. */
class JsdomBlob {
  readonly size = 0;
  readonly type = "";
}

describe("jsdom's Blob", () => {
  it("an answer that arrives in many pieces", async () => {
    vi.stubGlobal("Blob", JsdomBlob);
    const bytes = new TextEncoder().encode(JSON.stringify({ messages: [{ sid: "SM1", body: "é".repeat(99) }] }));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const client = createClient({
      baseUrl: "http://127.0.0.1:1",
      projectId: "P",
      fetch: async () => new Response(body),
    });
    expect((await list(client)).items).toMatchObject([{ sid: "SM1", body: "é".repeat(99) }]);
  });

  it("a fake space that listens", async () => {
    vi.stubGlobal("Blob", JsdomBlob);
    const { url, close } = await createFakeSpace().listen();
    const response = await fetch(url, { method: "POST", body: "é" }).finally(close);
    expect(response.status).toBe(404);
  });
});

/** Like node-fetch's: a Node stream, and the other members of a Response. */
class NodeFetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly url = "";
  readonly headers = new Headers();
  readonly body = Readable.from([new TextEncoder().encode("{}")]);

  constructor(status: number) {
    this.status = status;
    this.ok = status === 200;
  }
}

describe("a Response whose body is a Node stream", () => {
  it.each<[name: string, status: number, call: (client: Client) => Promise<unknown>]>([
    ["an operation", 200, (client) => get(client, { sid: "RE1" })],
    ["an error", 503, (client) => get(client, { sid: "RE1" })],
    ["a download", 200, (client) => download(client, { sid: "RE1" })],
    ["client.fetch", 200, (client) => client.fetch("/x")],
  ])("%s: reported as not a Response, after one request", async (_, status, call) => {
    const asked = vi.fn(async () => new NodeFetchResponse(status) as never);
    const client = createClient({ baseUrl: "http://127.0.0.1:1", projectId: "P", fetch: asked });
    const error = await call(client).catch((reason: unknown) => reason);
    expect(failure(error)).toMatchObject({ name: "SignalWireError", delivered: "maybe" });
    expect([failure(error).message, asked.mock.calls.length]).toEqual([expect.stringMatching(/no Response/), 1]);
  });
});

describe("a test's object in place of a Response", () => {
  it.each<[name: string, answer: object]>([
    ["without headers", { ok: true, status: 200, json: async () => ({}) }],
    ["with headers in an object", { ok: true, status: 200, headers: {}, json: async () => ({}) }],
  ])("%s: reported as not a Response", async (_, answer) => {
    const client = createClient({ baseUrl: "http://127.0.0.1:1", projectId: "P", fetch: async () => answer as never });
    const error = await get(client, { sid: "RE1" }).catch((reason: unknown) => reason);
    expect(failure(error).message).toMatch(/no Response/);
  });
});

/** Like npm's undici: a Request in everything but its class. */
class UndiciRequest {
  get [Symbol.toStringTag]() {
    return "Request";
  }
  get method() {
    return "PUT";
  }
  get headers() {
    return new Headers({ "x-mine": "1" });
  }
  get body() {
    return new Response("a=b").body;
  }
}

describe("npm's undici", () => {
  it("its Request supplies client.fetch with method, headers and body", async () => {
    const space = createFakeSpace();
    const client = space.client();
    await client.fetch("/x", new UndiciRequest() as never);
    expect(space.requests).toMatchObject([{ method: "PUT", headers: { "x-mine": "1" }, body: "a=b" }]);
  });
});
