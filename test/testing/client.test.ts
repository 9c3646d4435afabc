/** The space's own client, and others that reach the space: wrappers run against it without waiting. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { callRecordings, calls, compat, messages, recordings } from "../../generated/compat/index.js";
import { recordings as relayRecordings } from "../../generated/relay/index.js";
import { createClient, downloadMedia } from "../../src/index.js";
import { saveToFile } from "../../src/node/index.js";
import { createFakeSpace } from "../../src/testing/index.js";
import { stillSpace } from "./ask.js";

const CALL = { to: "+12025550111", from: "+12025550100", url: "https://app.example.com/" };
const callSid = "call-1";
const CREDENTIALS = { space: "demo", projectId: "P-1", token: "T-1" };

afterEach(() => void vi.useRealTimers());

describe("space.client()", () => {
  it("waits on the space's clock, not in real time", async () => {
    const client = stillSpace().client();
    const started = performance.now();
    const { sid } = await calls.create(client, CALL);
    const done = await calls.waitUntilCompleted(client, { sid }, { maxWaitMs: 120_000 });
    expect([done.status, done.duration]).toEqual(["completed", 30]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("options that are undefined change nothing: no request leaves the process, no real time passes", async () => {
    const unset = { fetch: undefined, clock: undefined, baseUrl: undefined, space: undefined };
    const client = stillSpace().client({ ...unset, projectId: undefined, token: undefined });
    const started = performance.now();
    const { sid } = await calls.create(client, CALL);
    await calls.waitUntilCompleted(client, { sid }, { maxWaitMs: 120_000 });
    expect(client.origin).toBe("https://fake.signalwire.com");
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("gives up when the space's clock says so", async () => {
    const client = stillSpace().client();
    const { sid } = await calls.create(client, CALL);
    await expect(calls.waitUntilCompleted(client, { sid }, { maxWaitMs: 5000 })).rejects.toMatchObject({
      name: "WaiterError",
      state: "timeout",
    });
  });

  it("ends a wait at a failure as at a success", async () => {
    const space = stillSpace();
    const client = space.client();
    const call = await calls.create(client, { ...CALL, timeout: 1 });
    const { sid } = await callRecordings.create(client, { callSid: call.sid });
    await expect(recordings.waitUntilCompleted(client, { sid }, { maxWaitMs: 60_000 })).rejects.toMatchObject({
      state: "failure",
    });
  });

  it("retries without waiting in real time", async () => {
    const space = stillSpace();
    space.fault({ method: "GET" }, { status: 503 }, { reset: "before-headers" });
    const { meta } = await messages.list(space.client());
    expect([meta.attempts, space.requests.length]).toEqual([3, 3]);
  });

  it("needs no timer if timers are faked, while another client's backoff does", async () => {
    vi.useFakeTimers();
    const space = createFakeSpace({ projectId: CREDENTIALS.projectId, token: CREDENTIALS.token });
    space.fault({}, { status: 503 }, { status: 503 });
    expect((await messages.list(space.client())).items).toEqual([]);
    space.fault({}, { status: 503 });
    const listing = messages.list(createClient({ ...CREDENTIALS, fetch: space.fetch }), {}).then(({ items }) => items);
    await vi.advanceTimersByTimeAsync(500);
    expect(await listing).toEqual([]);
  });

  it("works in a browser, too: its token is no secret", () => {
    vi.stubGlobal("window", { document: {} });
    try {
      expect(stillSpace().client().projectId).toBe("P-1");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("accepts any option of a client", async () => {
    const space = stillSpace();
    const client = space.client({ retry: false, token: "another" });
    await expect(messages.list(client)).rejects.toMatchObject({ name: "AuthenticationError", status: 401 });
  });
});

describe("any client", () => {
  const options = { space: "demo", projectId: "P-2", token: "T-2" };

  it("reaches the space through its fetch", async () => {
    const space = createFakeSpace(options);
    const client = createClient({ ...options, fetch: space.fetch });
    await callRecordings.create(client, { callSid });
    expect((await recordings.list(client, { callSid })).items).toHaveLength(1);
  });

  it("reaches it over loopback, with wrappers and with the thin client", async () => {
    const space = createFakeSpace(options);
    const { url, close } = await space.listen();
    const client = createClient({ ...options, space: undefined, baseUrl: url });
    const path = { AccountSid: client.projectId, CallSid: callSid };
    await compat(client).POST("/Accounts/{AccountSid}/Calls/{CallSid}/Recordings", {
      params: { path },
      body: { RecordingChannels: "dual" },
    });
    expect((await relayRecordings.list(client)).items).toMatchObject([{ stereo: true, relay_pstn_leg_id: callSid }]);
    await close();
    await close();
  });

  it("reaches a space that listens where nothing can be imported at run time: in a webpack bundle, under Jest", async () => {
    const contents = 'export { createFakeSpace } from "./src/testing/index.js";';
    const stdin = { contents, resolveDir: resolve(import.meta.dirname, "../..") };
    const { outputFiles } = await build({ stdin, bundle: true, format: "iife", globalName: "bundled", write: false });
    const bundled: { createFakeSpace: typeof createFakeSpace } = runInThisContext(`${outputFiles[0]?.text}; bundled`);
    const { url, close } = await bundled.createFakeSpace().listen();
    expect((await fetch(url).finally(close)).status).toBe(404);
  });

  it.each([
    ["a path that begins with two slashes", "//Nonsense", "localhost", "//Nonsense"],
    ["a path that is only slashes", "//", "localhost", "//"],
    ["a Host header that is none", "/Nonsense", "a b", "/Nonsense"],
    ["an address", "https://b.example/Nonsense", "localhost", "/Nonsense"],
    ["an address that is none", "http://[", "localhost", "/http://["],
  ])("gets an answer over loopback whatever it sends: %s", async (_, path, host, seen) => {
    const space = createFakeSpace();
    const { url, close } = await space.listen();
    const status = await new Promise((resolve, reject) => {
      const sent = request({ port: new URL(url).port, path, headers: { host } }, ({ statusCode }) =>
        resolve(statusCode),
      );
      sent.on("error", reject).end();
    }).finally(close);
    expect([status, space.requests[0]?.path]).toEqual([404, seen]);
  });

  it("gets no more of an answer when the space stops to listen", async () => {
    const space = createFakeSpace();
    space.fault({}, { delayMs: 60_000 });
    const { url, close } = await space.listen();
    const answer = fetch(url).catch((error: unknown) => error);
    while (space.requests.length === 0) await new Promise(setImmediate);
    await close();
    expect(await answer).toBeInstanceOf(TypeError);
  });

  it("gets an error from listen() without node:http", async () => {
    vi.stubGlobal("process", undefined);
    const listening = createFakeSpace().listen();
    vi.unstubAllGlobals();
    await expect(listening).rejects.toThrow(/no node:http here/);
  });

  it("downloads the audio that either API links to", async () => {
    const space = createFakeSpace(options);
    const client = createClient({ ...options, fetch: space.fetch });
    const { sid } = await callRecordings.create(client, { callSid });
    space.advance(60_000);
    const folder = mkdtempSync(join(tmpdir(), "fake-space-"));
    const { url } = await relayRecordings.get(client, { id: sid });
    await saveToFile(downloadMedia(client, url), join(folder, "relay.wav"));
    await saveToFile(recordings.download(client, { sid, format: "wav" }), join(folder, "compat.wav"));
    expect(readFileSync(join(folder, "relay.wav"))).toEqual(readFileSync(join(folder, "compat.wav")));
    rmSync(folder, { recursive: true });
  });

  it("does not follow a link to another origin", async () => {
    const space = createFakeSpace(options);
    const client = createClient({ ...options, fetch: space.fetch });
    space.fault(
      { path: "/Recordings" },
      { body: (real) => real.replace('"next_page_uri":null', '"next_page_uri":"https://b.example/"') },
    );
    await expect(recordings.list(client).toArray({ max: 10 })).rejects.toMatchObject({ name: "PaginationError" });
    expect(space.requests).toHaveLength(1);
  });
});

describe("the clock", () => {
  it("is the system clock, faked or not, moved on by advance", async () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 1) });
    const space = createFakeSpace();
    const client = space.client();
    space.advance(1000);
    const { dateCreated } = await callRecordings.create(client, { callSid });
    expect(dateCreated).toEqual(new Date(Date.UTC(2030, 0, 1) + 1000));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("cannot be advanced by %d ms", (ms) => {
    expect(() => stillSpace().advance(ms)).toThrow(RangeError);
  });
});

it("equal headers of several requests are stored once, so that thousands of requests need little memory", async () => {
  const space = stillSpace();
  const client = space.client();
  for (let index = 0; index < 2; index++) await messages.list(client);
  expect(space.requests[1]?.headers).toBe(space.requests[0]?.headers);
});

it("a changed record of a request changes no other", async () => {
  const space = stillSpace();
  const client = space.client();
  for (let index = 0; index < 2; index++) await messages.list(client);
  const [first, second] = space.requests;
  const change = () => Object.assign(Object(first?.headers), { accept: "changed" });
  expect(change).toThrow(TypeError);
  expect(second?.headers.accept).not.toBe("changed");
});

it("bundles for browsers and Workers, without an import of node: modules", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/testing/index.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
  });
  // No import of a name made at run time either, which webpack takes for one of its own modules.
  expect(outputFiles[0]?.text).not.toMatch(/\b(?:import\s*\(|(?:from|import)\s*"node:|require\s*\()/);
});
