import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterEach, describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { createApp as createExpressApp } from "./express.js";
import { createApp as createHonoApp } from "./hono.js";
import { createRoute } from "./next.js";
import workers from "./workers.js";

const signingKey = "PSK_example";
const url = "https://app.example.com/hooks/recording";
const body = {
  AccountSid: "account-1",
  CallSid: "call-1",
  RecordingSid: "recording-1",
  RecordingUrl: "https://example.signalwire.com/recording-1",
  RecordingStatus: "completed",
  RecordingDuration: "7",
  RecordingChannels: "1",
  RecordingSource: "OutBoundApi",
};
const seen: string[] = [];
const completed = (sid: string) => void seen.push(sid);
const closing: (() => void)[] = [];

afterEach(() => {
  seen.length = 0;
  for (const close of closing.splice(0)) close();
});

type Send = (path: string, init: RequestInit) => Promise<Response>;

function overLoopback(listener: Parameters<typeof createServer>[1]): Send {
  const server = createServer(listener);
  closing.push(() => void server.close().closeAllConnections());
  const ready = new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
  return async (path, init) => fetch(`http://127.0.0.1:${await ready}${path}`, init);
}

// Made before its key is there, as `next build` does.
const env: { SIGNALWIRE_SIGNING_KEY?: string } = {};
const next = createRoute(env, completed);
env.SIGNALWIRE_SIGNING_KEY = signingKey;
const throughWorkers: Send = async (path, init) => {
  const context = {
    work: [] as Promise<unknown>[],
    waitUntil(promise: Promise<unknown>) {
      this.work.push(promise); // as in Workers, no function to be called without its object
    },
  };
  const workersEnv = { SIGNALWIRE_SIGNING_KEY: signingKey, completed: async (sid: string) => completed(sid) };
  const response = await workers.fetch(new Request(new URL(path, url), init), workersEnv, context);
  await Promise.all(context.work);
  return response;
};
const SERVERS: [string, () => Send][] = [
  ["Express", () => overLoopback(createExpressApp(signingKey, completed))],
  ["Hono", () => overLoopback(getRequestListener(createHonoApp(signingKey, completed).fetch))],
  ["Next", () => (path, init) => next.POST(new Request(new URL(path, url), init))],
  ["Workers", () => throughWorkers],
];

describe.each(SERVERS)("%s", (_, start) => {
  it.each(["compat", "twilio", "relay"] as const)("takes a webhook signed in the %s scheme", async (scheme) => {
    const { headers, rawBody } = await signWebhook({ signingKey, url, scheme, body });
    const response = await start()("/hooks/recording", { method: "POST", headers, body: rawBody });
    expect([response.status, seen]).toEqual([204, ["recording-1"]]);
  });

  it("takes one by GET", async () => {
    const query = `?${new URLSearchParams(body)}`;
    const { headers } = await signWebhook({ signingKey, url: url + query, scheme: "compat", body: "" });
    const response = await start()(`/hooks/recording${query}`, { headers });
    expect([response.status, seen]).toEqual([204, ["recording-1"]]);
  });

  it.each([
    ["of another key", "PSK_other", 403],
    ["that is missing", undefined, 403],
  ])("refuses a signature %s", async (__, key, status) => {
    const { headers, rawBody } = await signWebhook({ signingKey: key ?? signingKey, url, scheme: "compat", body });
    if (key === undefined) delete headers["x-signalwire-signature"];
    const response = await start()("/hooks/recording", { method: "POST", headers, body: rawBody });
    expect([response.status, await response.text(), seen]).toEqual([status, "", []]);
  });

  it("J21: answers 413 to a body that is too large", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded", "x-signalwire-signature": "x" };
    const init = { method: "POST", headers, body: "a".repeat(5_000_000) };
    expect((await start()("/hooks/recording", init)).status).toBe(413);
  });
});

describe.each(SERVERS.slice(0, 2))("%s answers a call that asks for its cXML", (_, start) => {
  it.each([
    ["first", {}, '<Response><Gather numDigits="1"/></Response>'],
    ["and the request after a key was pressed", { Digits: "1" }, "<Response><Hangup/></Response>"],
  ])("%s", async (__, more, cxml) => {
    const voice = { CallSid: "call-1", AccountSid: "account-1", From: "+15550100", To: "+15550101", ...more };
    const where = { signingKey, url: "https://app.example.com/voice" };
    const { headers, rawBody } = await signWebhook({ ...where, scheme: "compat", body: voice });
    const response = await start()("/voice", { method: "POST", headers, body: rawBody });
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      expect.stringMatching(/^application\/xml/),
      cxml,
    ]);
  });
});
