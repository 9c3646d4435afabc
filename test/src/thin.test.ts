/** openapi-fetch's own middleware, around the transport: what it sees, what it may change, and what it can't. */
import { getEventListeners } from "node:events";
import type { Middleware } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { compat } from "../../generated/compat/index.js";
import { defineOperation } from "../../src/define.js";
import { type Client, SignalWireError } from "../../src/index.js";
import { binary } from "../../src/raw.js";
import { thinClient } from "../../src/thin.js";
import { projectId } from "../support/invariants.js";
import { deadPort, type Step } from "../support/servers.js";
import { playCall, type Scene } from "./harness.js";

type Bare = Record<"GET" | "PUT", (path: string) => Promise<unknown>>;

const PATH = "/Accounts/{AccountSid}/Messages";
const body = { To: "+12025550100", From: "+12025550101", Body: "a b&c" };
const FORM = "To=%2B12025550100&From=%2B12025550101&Body=a%20b%26c";
const post = (client: Client, ...middleware: Middleware[]) => {
  const thin = compat(client);
  thin.use(...middleware);
  return thin.POST(PATH, { params: { path: { AccountSid: client.projectId } }, body });
};
const play = (scene: Scene, ...middleware: Middleware[]) => playCall(scene, (client) => post(client, ...middleware));
const anew = (request: Request, init: RequestInit & { url?: string } = {}) =>
  new Request(init.url ?? request.url, { method: request.method, headers: request.headers, ...init });

describe("openapi-fetch's middleware", () => {
  it("sees the request as it is sent, except for the credentials", async () => {
    const seen: unknown[] = [];
    const end = await play(
      {},
      {
        onRequest: async ({ request, schemaPath }) => {
          const { method, url, headers } = request;
          seen.push(
            method,
            new URL(url).pathname,
            schemaPath,
            headers.get("content-type"),
            headers.get("authorization"),
          );
          seen.push(await request.clone().text());
        },
      },
    );
    const path = `/api/laml/2010-04-01/Accounts/${projectId}/Messages`;
    expect(seen).toEqual(["POST", path, PATH, "application/x-www-form-urlencoded", null, FORM]);
    expect(end.requests).toEqual([
      expect.objectContaining({
        method: "POST",
        url: path,
        body: FORM,
        headers: expect.objectContaining({ authorization: expect.stringMatching(/^Basic /) }),
      }),
    ]);
  });

  it("has the caller's signal in the request, and leaves no listener on it", async () => {
    const abort = new AbortController();
    const left: number[] = [];
    const seen: unknown[] = [];
    const end = await playCall({}, async (client) => {
      const thin = compat(client);
      const count = () => left.push(getEventListeners(abort.signal, "abort").length);
      const onRequest: Middleware["onRequest"] = ({ request }) => {
        seen.push(request.signal);
        if (seen.length > 3) abort.abort("why");
      };
      thin.use({ onRequest });
      const send = () =>
        thin.POST(PATH, { params: { path: { AccountSid: client.projectId } }, body, signal: abort.signal });
      for (let index = 0; index < 3; index++) await send().finally(count);
      await send().finally(count);
    });
    expect(end.error).toBe("why");
    expect(left).toEqual([0, 0, 0, 0]);
    expect(seen.map((signal) => (signal as AbortSignal).reason)).toEqual([undefined, undefined, undefined, "why"]);
  });

  it.each<[string, (request: Request) => Request, object]>([
    [
      "an additional header",
      (request) => {
        request.headers.set("x-trace", "1");
        return request;
      },
      { body: FORM, headers: expect.objectContaining({ "x-trace": "1" }) },
    ],
    ["another body", (request) => anew(request, { body: "Body=x" }), { body: "Body=x" }],
    [
      "another query",
      (request) => anew(request, { url: `${request.url}?page=2`, body: "" }),
      { url: expect.stringMatching(/Messages\?page=2$/) },
    ],
    [
      "its own credentials, which are replaced by the client's",
      (request) => anew(request, { headers: { authorization: "Bearer x" }, body: "" }),
      { headers: expect.objectContaining({ authorization: expect.stringMatching(/^Basic /) }) },
    ],
  ])("may send %s", async (_, change, sent) => {
    const end = await play({}, { onRequest: ({ request }) => change(request) });
    expect(end.error).toBe(undefined);
    expect(end.requests).toEqual([expect.objectContaining(sent)]);
  });

  it.each<[string, (request: Request) => Request | Promise<undefined>, RegExp]>([
    ["to another origin", (request) => anew(request, { url: "https://elsewhere.test/", body: FORM }), /another origin/],
    ["with another method", (request) => anew(request, { method: "PUT", body: FORM }), /PUT.*POST/],
    ["with a body that it has read", (request) => request.text().then(() => undefined), /clone\(\)/],
  ])("sends nothing %s", async (_, change, message) => {
    const end = await play({}, { onRequest: ({ request }) => change(request) });
    expect(SignalWireError.is(end.error) && end.error.message).toMatch(message);
    expect(end.error).toMatchObject({ operationId: "messages.create", delivered: "no", attempts: 0 });
    expect(end.requests).toEqual([]);
  });

  it.each([
    ["a stream", () => new Blob(["a stream"]).stream(), "a stream"],
    ["bytes", () => new TextEncoder().encode("bytes"), "bytes"],
  ])("lets %s through", async (_, content, sent) => {
    const upload = defineOperation({
      id: "files.upload",
      api: { name: "files", basePath: "" },
      method: "PUT",
      path: "/file",
      input: { body: ["body", ""] },
      body: binary,
      contentType: "application/octet-stream",
    });
    const end = await playCall({}, async (client) => {
      const thin = thinClient<{ "/file": { put: { requestBody?: object; responses: object } } }>(client, upload.api, [
        upload,
      ]);
      thin.use({ onRequest: () => undefined });
      return thin.PUT("/file", { body: content() } as never);
    });
    expect([end.error, end.requests.map(({ body }) => body)]).toEqual([undefined, [sent]]);
  });

  it("may answer the request itself", async () => {
    const end = await play({}, { onRequest: () => Response.json({ sid: "mine" }) });
    expect([end.value, end.requests]).toEqual([expect.objectContaining({ data: { sid: "mine" } }), []]);
  });

  it.each<[string, Step[], unknown[]]>([
    ["an answer exactly once", [{ json: { sid: "SM1" } }], [200, '{"sid":"SM1"}']],
    ["an error answer", [{ status: 422, json: { message: "no" } }], [422, '{"message":"no"}']],
    ["the last answer of several attempts", [429, { json: { sid: "SM1" } }], [200, '{"sid":"SM1"}']],
  ])("sees %s", async (_, server, want) => {
    const seen: unknown[] = [];
    const onResponse: Middleware["onResponse"] = async ({ response }) => {
      seen.push(response.status, await response.clone().text());
    };
    const end = await play({ server }, { onResponse });
    expect(seen).toEqual(want);
    expect(end.requests.length).toBe(server.length);
  });

  it("may replace an answer with another", async () => {
    const end = await play({}, { onResponse: ({ response }) => Response.json({ sid: "other" }, response) });
    expect(end.value).toMatchObject({ data: { sid: "other" } });
  });

  it("sees failures without an answer, and may turn them into an answer", async () => {
    const seen: unknown[] = [];
    const options = { baseUrl: `http://127.0.0.1:${await deadPort()}` };
    const scene = { options, server: [] };
    const onError: Middleware["onError"] = ({ error }) => {
      seen.push(error);
      return seen.length > 1 ? Response.json({ sid: "spare" }) : undefined;
    };
    const thrown = await play(scene, { onError });
    expect(thrown.error).toMatchObject({ name: "ConnectionError", delivered: "no", attempts: 3 });
    expect(seen).toEqual([thrown.error]);
    expect((await play(scene, { onError })).value).toMatchObject({ data: { sid: "spare" } });
  });

  it("can be removed again, or added for one call", async () => {
    const seen: string[] = [];
    const spy = (name: string): Middleware => ({ onRequest: () => void seen.push(name) });
    await playCall({}, async (client) => {
      const thin = compat(client);
      const [kept, ejected] = [spy("kept"), spy("ejected")];
      thin.use(kept, ejected);
      thin.eject(ejected);
      const init = { params: { path: { AccountSid: client.projectId } }, body };
      await thin.POST(PATH, { ...init, middleware: [spy("once")] });
      await thin.POST(PATH, init);
    });
    expect(seen).toEqual(["kept", "once", "kept"]);
  });
});

describe("the thin client", () => {
  const recording = "/Accounts/{AccountSid}/Recordings/{Sid}.json";
  const get = (client: Client, options: object = {}) =>
    compat(client).request("get", recording, {
      params: { path: { AccountSid: client.projectId, Sid: "RE1" } },
      ...options,
    });
  const text = '{"sid":"RE1"}';
  const server: Step[] = [{ json: { sid: "RE1" } }];

  it.each<[parseAs: string, read: (data: unknown) => unknown]>([
    ["json", (data) => JSON.stringify(data)],
    ["text", (data) => data],
    ["blob", (data) => (data as Blob).text()],
    ["arrayBuffer", (data) => new TextDecoder().decode(data as ArrayBuffer)],
    ["stream", (data) => new Response(data as BodyInit).text()],
  ])("returns the body as %s", async (parseAs, read) => {
    const end = await playCall({ server }, (client) => get(client, { parseAs }));
    expect(await read((end.value as { data: unknown }).data)).toBe(text);
  });

  it.each<[how: string, read: (response: Response) => unknown]>([
    ["json", async (response) => JSON.stringify(await response.json())],
    ["text", (response) => response.text()],
    ["blob", async (response) => (await response.blob()).text()],
    ["arrayBuffer", async (response) => new TextDecoder().decode(await response.arrayBuffer())],
    ["a clone", (response) => response.clone().text()],
    ["its stream", (response) => new Response(response.body).text()],
  ])("returns a response whose body can be read again: %s", async (_, read) => {
    const end = await playCall({ server }, (client) => get(client));
    const { response } = end.value as { response: Response };
    expect([await read(response), await read(response), response.status]).toEqual([text, text, 200]);
  });

  it("returns a response whose form can be read", async () => {
    const form: Step = { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=1" };
    const end = await playCall({ server: [form] }, (client) => get(client, { parseAs: "text" }));
    const { response } = end.value as { response: Response };
    expect([...(await response.formData())]).toEqual([["a", "1"]]);
  });

  it.each([
    ["a path", "GET", "/nowhere"],
    ["a method", "PUT", recording],
  ] as const)("sends nothing for %s that the spec doesn't have", async (_, method, path) => {
    const end = await playCall({}, async (client) => (compat(client) as never as Bare)[method](path));
    const message = `compat.${method}: the spec has no ${method} ${path}`;
    expect([end.error, end.requests]).toEqual([expect.objectContaining({ name: "SignalWireError", message }), []]);
  });
});
