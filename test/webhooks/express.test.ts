/** The Express handler over loopback: with body parsers, under a mount path, and when its handler answers or throws. */
import { createServer, type RequestListener, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { webhook } from "../../src/webhooks/express.js";
import { signingKey } from "./sign.js";

const publicUrl = "https://app.example.com";
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** The port of a new server with this listener. */
async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

type Prepare = (app: express.Express) => void;

/** What the webhook's sender receives from an app whose `/in/hook` answers with the field A. */
async function post(prepare: Prepare, handler = echo): Promise<{ status: number; text: string }> {
  const app = express();
  prepare(app);
  const router = express.Router().post("/hook", webhook({ signingKey, publicUrl }, handler));
  app.use("/in", router);
  app.use(((error, _request, response, _next) => {
    response.status(599).end(error instanceof TypeError ? error.message : "other");
  }) satisfies express.ErrorRequestHandler);
  const port = await listen(app);
  const signed = await signWebhook({
    signingKey,
    url: `${publicUrl}/in/hook?x=1`,
    scheme: "compat",
    body: { A: "ü&" },
  });
  const init = { method: "POST", headers: signed.headers, body: signed.rawBody };
  const response = await fetch(`http://127.0.0.1:${port}/in/hook?x=1`, init);
  return { status: response.status, text: await response.text() };
}

const echo: Parameters<typeof webhook>[1] = ({ kind, payload }, _request, response) => {
  response.end(kind === "unknown" ? String(payload.A) : kind);
};

describe("J7: with body parsers", () => {
  it.each<[string, Prepare, number, RegExp]>([
    ["none", () => {}, 200, /^ü&$/],
    ["one for other types", (app) => app.use(express.json()), 200, /^ü&$/],
    ["express.raw", (app) => app.use(express.raw({ type: () => true })), 200, /^ü&$/],
    ["express.text", (app) => app.use(express.text({ type: () => true })), 200, /^ü&$/],
    [
      "one that keeps rawBody and replaces the body",
      (app) => app.use(express.text({ type: () => true, verify: keep }), rewrite),
      200,
      /^ü&$/,
    ],
    ["one that keeps rawBody", (app) => app.use(express.urlencoded({ verify: keep })), 200, /^ü&$/],
    [
      "one that sets an encoding",
      (app) => app.use((request, _, next) => next(void request.setEncoding("utf8"))),
      200,
      /^ü&$/,
    ],
    ["one that keeps more than maxBytes", (app) => app.use(express.raw({ type: () => true }), grow), 413, /^$/],
    ["one that has started to read", (app) => app.use(begin), 599, /Put webhook\(\) before express\.json/],
    [
      "one that does not keep rawBody",
      (app) => app.use(express.urlencoded()),
      599,
      /Put webhook\(\) before express\.json/,
    ],
  ])("%s", async (_, prepare, status, text) => {
    const answer = await post(prepare);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(text);
  });

  function begin(request: express.Request, _: unknown, next: () => void): void {
    request.once("data", () => {
      request.pause();
      next();
    });
  }

  function rewrite(request: express.Request, _: unknown, next: () => void): void {
    request.body = "A=other";
    next();
  }

  function grow(request: express.Request, _: unknown, next: () => void): void {
    request.body = Buffer.alloc(2 ** 21);
    next();
  }

  function keep(request: object, _: unknown, bytes: Uint8Array): void {
    Object.assign(request, { rawBody: bytes });
  }
});

interface Misdirected {
  readonly signedUrl: string;
  readonly host: string;
  readonly target?: string;
  readonly options?: { publicUrl?: string };
}

/** The status for a webhook that was signed for this URL and is sent to another, with this Host. */
async function misdirect({ signedUrl, host, target = "/hook", options = { publicUrl } }: Misdirected): Promise<number> {
  const port = await listen(express().use(webhook({ signingKey, ...options }, () => {})));
  const signed = await signWebhook({ signingKey, url: signedUrl, scheme: "compat", body: { A: "1" } });
  return new Promise((resolve, reject) => {
    const sent = request({ port, path: target, method: "POST", headers: { ...signed.headers, host } });
    sent.on("error", reject).on("response", ({ statusCode = 0 }) => resolve(statusCode));
    sent.end(signed.rawBody);
  });
}

describe.each([
  "x/other#",
  "x/other?",
  "u@x/other#",
  "x/other\\",
  "http://x/other#",
  "",
  "a b",
  "x:99999",
  "a:b:c",
  "[::1",
  "1.2.3.4.5",
])("J12: the Host %j does not lead to", (host) => {
  it.each(["/other", "/"])("%s", async (path) =>
    expect(await misdirect({ signedUrl: publicUrl + path, host })).toBe(403));
});

it.each(["x:", "x"])("J12: nor does a whole URL in place of the path, after the Host %j", async (host) => {
  expect(await misdirect({ signedUrl: `${publicUrl}/`, host, target: "http://x:99999/hook" })).not.toBe(204);
});

describe("a whole URL in place of the path, as some proxies send it", () => {
  const host = "inner";
  it.each<[string, Misdirected, number]>([
    ["its path is under the public URL", { signedUrl: `${publicUrl}/hook`, host, target: "http://x/hook" }, 204],
    ["and its query", { signedUrl: `${publicUrl}/hook?a=1`, host, target: "HTTPS://x/hook?a=1" }, 204],
    ["another path", { signedUrl: `${publicUrl}/other`, host, target: "http://x/hook" }, 403],
    ["its host, not Host, decides", { signedUrl: "http://x/hook", host, target: "http://x/hook", options: {} }, 204],
    ["Host does not", { signedUrl: "http://inner/hook", host, target: "http://x/hook", options: {} }, 403],
    ["a port that is none", { signedUrl: "http://x/", host, target: "http://x:99999/hook", options: {} }, 403],
  ])("%s", async (_, given, status) => expect(await misdirect(given)).toBe(status));
});

it("J30: a sender that breaks off does not end a process that has no error handler", async () => {
  const handle = webhook({ signingKey, publicUrl }, () => {});
  const handled = new Promise<void>((resolve) => {
    listen((request, response) => resolve(handle(request, response))).then((port) => {
      const head = "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n";
      const sent = connect(port, "127.0.0.1", () => sent.write(`${head}A=1`, () => sent.resetAndDestroy()));
    });
  });
  await expect(handled).resolves.toBeUndefined();
});

describe("the sender receives", () => {
  it.each<[string, Parameters<typeof webhook>[1], number, string]>([
    ["204 if the handler does not answer", () => {}, 204, ""],
    ["J30: 500 without detail if the handler throws", () => Promise.reject(new Error("secret")), 500, ""],
    [
      "the handler's own answer",
      (_hook, _request, response) => void response.writeHead(201).end("<Response/>"),
      201,
      "<Response/>",
    ],
    [
      "the whole of an answer that the handler has only begun",
      (_hook, _request, response) => {
        response.write("<Response>");
        setTimeout(() => response.end("</Response>"), 20);
      },
      200,
      "<Response></Response>",
    ],
  ])("%s", async (_, handler, status, text) => {
    expect(await post(() => {}, handler)).toEqual({ status, text });
  });

  it("J30: an answer that breaks off if the handler throws after it has begun", async () => {
    const begin: Parameters<typeof webhook>[1] = (_hook, _request, response) => {
      response.write("<Response>");
      throw new Error("secret");
    };
    await expect(post(() => {}, begin)).rejects.toThrow(TypeError);
  });
});
