import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { type ClientOptions, downloadMedia } from "../../src/index.js";
import { saveToFile } from "../../src/node/index.js";
import { projectId } from "../support/invariants.js";
import { check, type Perform, playScene } from "./harness.js";
import { media, wave } from "./media.js";

const root = await mkdtemp(join(tmpdir(), "faults-h-"));
let file = "";
beforeEach(async () => {
  file = join(await mkdtemp(join(root, "case-")), "call.wav");
});
afterAll(() => rm(root, { recursive: true }));

const save: Perform = (client) => saveToFile(recordings.download(client, { sid: "RE1" }), file);

const whole = wave(200_000);
const downloadError = { name: "DownloadError" };

/** A fetch of three places: the client's own, a store, and another store. */
function stores(first: string, second?: string): { options: ClientOptions; seen: [url: string, headers: Headers][] } {
  const seen: [string, Headers][] = [];
  const found = (location: string) => new Response(null, { status: 302, headers: { location } });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = String(input);
    seen.push([url, new Headers(init?.headers)]);
    if (url.startsWith("https://a.test/")) return found(first);
    if (url === first && second) return found(second);
    return new Response(new Uint8Array(whole), { headers: { "content-type": "audio/wav" } });
  };
  const headers = { "x-secret": "TOK-SENTINEL", "x-trace": "1" };
  return { options: { baseUrl: "https://a.test", fetch, headers }, seen };
}

const inside = [
  "http://store.test/x",
  "http://169.254.169.254/latest",
  "https://169.254.169.254/",
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0/",
  "https://[::1]/",
  "https://[::]/",
  "https://[::ffff:169.254.169.254]/",
  "https://[fe80::1]/",
  "https://[fc00::1]/",
  "https://[64:ff9b::a00:1]/",
  "https://10.1.2.3/",
  "https://172.16.0.1/",
  "https://172.31.255.255/",
  "https://192.168.0.1/",
  "https://100.64.0.1/",
  "https://localhost/",
  "https://LOCALHOST./",
  "https://a.localhost/",
  "https://x.internal/",
  "https://x.local/",
  "https://redis/",
  "https://a.lan./",
  "https://a.home.arpa/",
  "https://localhost.localdomain/",
  "https://[::ffff:0:a00:1]/",
  "https://[64:ff9b:1::a00:1]/",
  "https://[2002:a00:1::]/",
  "https://[2001:0:a00:1::]/",
  "https://[ff02::1]/",
  "https://192.0.0.1/",
  "https://198.18.0.1/",
  "https://198.19.255.255/",
  "https://224.0.0.1/",
  "https://240.0.0.1/",
  "https://255.255.255.255/",
  "https://0300.0250.0.1/",
  "file:///etc/passwd",
  "data:audio/wav,x",
  "ftp://store.test/x",
  "https://user:pass@store.test/x",
  "blob:https://store.test/1",
];
const outside = [
  "https://store.test/x?signature=abc",
  "https://172.32.0.1/x",
  "https://172.15.0.1/x",
  "https://11.0.0.1/x",
  "https://9.9.9.9/x",
  "https://localhost.test/x",
  "https://100.128.0.1/x",
  "https://[2606:4700::1]/x",
  "https://[2001:4860::1]/x",
  "https://192.0.1.1/x",
  "https://198.17.0.1/x",
  "https://223.255.255.255/x",
  "https://store.test./x",
  "https://224.test/x",
];

describe("H. where downloads come from", () => {
  it.each(outside)("H2 one hop to %s, without credentials", async (url) => {
    const { options, seen } = stores(url);
    check(await playScene({ call: save, options }), { requests: 0, value: { verified: true } });
    const [own, store] = seen;
    expect(own?.[1].get("authorization")).toBe(`Basic ${btoa(`${projectId}:TOK-SENTINEL`)}`);
    expect([...(store?.[1].keys() ?? [])].sort()).toEqual(["accept", "accept-encoding", "user-agent"]);
    expect(seen.length).toBe(2);
  });

  it.each(inside)("H3 no hop to %s", async (url) => {
    const { options, seen } = stores(url);
    check(await playScene({ call: save, options }), { requests: 0, error: {} });
    expect(seen.length).toBe(1);
  });

  it.each(["https://other.test/x", "https://a.test/x", "/x"])("H2 no second hop, to %s", async (second) => {
    const { options, seen } = stores("https://store.test/x", second);
    check(await playScene({ call: save, options }), { requests: 0, error: {} });
    expect(seen.length).toBe(2);
  });

  it("H2 no hop to B, which is not public", async () => {
    check(await playScene({ call: save, a: (_, b) => [{ status: 302, headers: { location: b.url } }] }), {
      requests: 1,
      error: downloadError,
    });
  });

  it.each([
    ["a token", "TOK-SENTINEL"],
    ["a token function", () => "TOK-SENTINEL"],
  ])("H2 downloadMedia with %s: no credentials at first, and then only to the client's origin", async (_, token) => {
    const call: Perform = async (client, { a, b }) => {
      await saveToFile(downloadMedia(client, `${a.url}/m.wav`), file);
      await saveToFile(downloadMedia(client, `${b.url}/m.wav`), file, { overwrite: true });
      return saveToFile(downloadMedia(client, `${b.url}/m.wav`), file, { overwrite: true });
    };
    const [a, b] = [
      [401, media({ body: whole })],
      [media({ body: whole }), 401],
    ];
    const end = await playScene({ call, a, b, options: { token } });
    check(end, { requests: 2, b: 2, error: { status: 401 } });
    expect(end.requests.map(({ headers }) => Boolean(headers.authorization))).toEqual([false, true]);
  });
});
