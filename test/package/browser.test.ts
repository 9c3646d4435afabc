/** K1: the installed package, bundled as a page's or a worker's script, in a real browser, under a strict CSP. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { install } from "./consumer.js";

const browserPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Only the package's own files: whatever doesn't exist in a browser would remain as an import. */
async function bundled(): Promise<string> {
  const { consumer } = install();
  const contents = readFileSync(join(import.meta.dirname, "fixtures/browser.js"), "utf8");
  const stdin = { contents, resolveDir: consumer };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, platform: "browser", format: "iife" });
  rmSync(consumer, { recursive: true });
  return outputFiles[0]?.text ?? "";
}

async function listen(listener: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The page, its script, and nothing else. */
const site = (script: string) => (request: IncomingMessage, response: ServerResponse) => {
  response.setHeader(
    "content-security-policy",
    "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src *",
  );
  const [type, body] =
    request.url === "/app.js" ? ["text/javascript", script] : ["text/html", '<script src="/app.js"></script>'];
  response.setHeader("content-type", `${type}; charset=utf-8`).end(request.url === "/favicon.ico" ? "" : body);
};

interface Asked {
  readonly method: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Each kind of failure has its own path; the one that stumbles does so every other time. */
function statuses() {
  let stumbles = 0;
  return (path: string) => {
    if (path.startsWith("/stumbles")) return stumbles++ % 2 === 0 ? 503 : 200;
    return path.startsWith("/missing") ? 404 : path.startsWith("/redirects") ? 302 : 200;
  };
}

/** An API that every page may call, unless its path says otherwise. */
function api(asked: Asked[]) {
  const statusOf = statuses();
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "", url: path = "", headers } = request;
    if (path.startsWith("/silent")) return void response.end("{}");
    response.setHeader("access-control-allow-origin", "*");
    if (method === "OPTIONS") {
      response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "");
      return void response.end();
    }
    const body = Buffer.concat(await request.toArray()).toString();
    asked.push({ method, authorization: headers.authorization, body });
    if (path.startsWith("/hangs")) return;
    const audio = path.endsWith(".wav");
    response.writeHead(statusOf(path), {
      "content-type": audio ? "audio/wav" : "application/json",
      location: "/elsewhere",
    });
    response.end(audio ? "RIFF0000WAVE" : JSON.stringify(answer));
  };
}

const answer = {
  sid: "RE1",
  id: "RE1",
  message: "No.",
  date_created: "Tue, 01 Sep 2026 10:00:00 +0000",
  recordings: [{ sid: "RE1" }, { sid: "RE2" }],
  next_page_uri: null,
};

const connectionError = expect.objectContaining({ name: "ConnectionError" });

const transcription = {
  kind: "transcriptionStatus",
  payload: expect.objectContaining({ transcriptionSid: "TR1", transcriptionText: "hi" }),
};

/** Signed, and checked with the right key and with a wrong one. */
async function webhook() {
  const [signingKey, url] = ["PSK_1", "https://app.example.com/hook"];
  const body = {
    TranscriptionSid: "TR1",
    TranscriptionText: "hi",
    TranscriptionStatus: "completed",
    TranscriptionUrl: url,
    RecordingSid: "RE1",
    RecordingUrl: url,
  };
  const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body });
  const input = { signingKey, url, headers, rawBody };
  return { input, wrong: { ...input, signingKey: "PSK_2" } };
}

/** Chromium aborts what is in progress when it detects the machine's network, which may happen shortly after its start. */
async function settled(url: string): Promise<void> {
  for (let tries = 0, inARow = 0; inARow < 5 && tries < 50; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    inARow = await fetch(url).then(
      () => inARow + 1,
      () => 0,
    );
  }
}

type Parts = readonly [name: string, origin: string | undefined, given: unknown];

describe.skipIf(!existsSync(browserPath))(
  "in a browser (skipped without one: apt-get install chromium, or CHROMIUM=its path)",
  () => {
    const asked: Asked[] = [];
    const troubles: string[] = [];
    let servers: { server: Server; origin: string }[] = [];
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      servers = [await listen(site(await bundled())), await listen(api(asked))];
      browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
      page = await browser.newPage();
      page.on("pageerror", (error) => troubles.push(String(error)));
      page.on("console", (message) => /CORS|Failed to load/.test(message.text()) || troubles.push(message.text()));
      await page.goto(`${servers[0]?.origin}/`);
      await page.evaluate(settled, `${servers[1]?.origin}/`);
    });
    afterAll(async () => {
      await browser?.close();
      for (const { server } of servers) server.close().closeAllConnections();
    });

    const inPage = ([name, origin, given]: Parts) =>
      (globalThis as unknown as { cases: Record<string, (...rest: unknown[]) => unknown> }).cases[name]?.(
        origin,
        given,
      );
    const inWorker = (parts: Parts) =>
      new Promise<unknown>((resolve, reject) => {
        const worker = new Worker("/app.js");
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(parts);
      });

    describe.each([
      ["a page", inPage],
      ["a worker", inWorker],
    ])("%s", (_, run: (parts: Parts) => unknown) => {
      it.each<[what: string, name: string, want: unknown, requests?: string[]]>([
        ["a token is refused", "refused", [true, expect.stringContaining("dangerouslyAllowBrowser")]],
        ["GET, retried after a 503", "get", ["RE1", "2026-09-01T10:00:00.000Z", 2], ["GET ", "GET "]],
        ["POST of a form", "post", "RE1", ["POST To=%2B1&From=%2B2&Body=%C3%A4%26%3D"]],
        ["a list", "list", ["RE1", "RE2"], ["GET "]],
        ["the thin client", "thin", "RE1", ["GET "]],
        ["the other API", "relay", "RE1", ["GET "]],
        ["a download", "download", ["audio/wav", 12], ["GET "]],
        ["404", "missing", expect.objectContaining({ name: "NotFoundError", status: 404 }), ["GET "]],
        ["a redirect, which a browser hides", "redirected", connectionError, ["GET "]],
        ["an API that no page may call", "withoutCors", connectionError],
        ["an abort", "aborted", "enough", ["GET "]],
        ["a time limit", "late", expect.objectContaining({ name: "TimeoutError" }), ["GET "]],
        [
          "webhooks, by WebCrypto",
          "verify",
          [{ ok: true, scheme: "compat" }, { ok: false, reason: "bad_signature" }, transcription],
        ],
        ["a webhook's handler", "handler", transcription],
        ["a fake space", "fakeSpace", 0],
        ["what generated code imports", "runtime", "function"],
      ])("%s", async (__, name, want, requests = []) => {
        asked.length = troubles.length = 0;
        const parts: Parts = [name, servers[1]?.origin, await webhook()];
        expect(await page.evaluate<unknown, Parts>(run, parts)).toEqual(want);
        expect(asked.map(({ method, body }) => `${method} ${body}`)).toEqual(requests);
        for (const { authorization } of asked) expect(authorization).toBe(`Basic ${btoa("P:t\u00e2\u009c\u0093")}`);
        expect(troubles).toEqual([]);
      });
    });
  },
);
