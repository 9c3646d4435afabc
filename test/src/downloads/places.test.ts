import { describe, expect, it } from "vitest";
import { download } from "../../../generated/compat/recordings.js";
import { type Client, type Download, downloadMedia } from "../../../src/index.js";
import { handClock } from "../../support/clock.js";
import { failure } from "../../support/invariants.js";
import { redirect, type Step } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { type, whole } from "./audio.js";

/** A fetch that maps the tests' https hosts to servers on loopback. */
function mapped(hosts: Record<string, string>): typeof globalThis.fetch {
  return (target, init) => {
    const url = new URL(target instanceof Request ? target.url : String(target));
    return fetch(String(url).replace(url.origin, hosts[url.origin] ?? url.origin), init);
  };
}

describe("where media is stored", () => {
  const read = async (call: PromiseLike<Download>) => new Response((await call).body).text();

  it("H2 one hop to https, without credentials; a second is refused", async () => {
    const hosts: Record<string, string> = {};
    const client = (given: Client, b: { url: string }) => {
      hosts["https://storage.test"] = b.url;
      return given.with({ fetch: mapped(hosts), headers: { "x-secret": "1" } });
    };
    const options = { clock: handClock().clock };
    const end = await playCall(
      { options, server: [redirect("https://storage.test/signed?x=1")], b: [{ body: "RIFF", headers: type }] },
      (given, { b }) => read(download(client(given, b), { sid: "RE1" })),
    );
    expect(end.value).toBe("RIFF");
    expect(end.b.requests.map(({ url }) => url)).toEqual(["/signed?x=1"]);
    const twice = await playCall(
      { options, server: [redirect("https://storage.test/1")], b: [redirect("https://storage.test/2")] },
      (given, { b }) => read(download(client(given, b), { sid: "RE1" })),
    );
    expect(failure(twice.error)).toMatchObject({ status: 302 });
    expect(twice.b.requests.length).toBe(1);
  });

  it.each<[name: string, from: string, server: (refused: Step) => Step[]]>([
    ["of the media", "/media/GUESS-ME/call.wav?key=SIGNED", (refused) => [refused]],
    ["of where it is stored", "/x.wav", (refused) => [redirect("https://storage.test/GUESS-ME/1?key=SIGNED"), refused]],
  ])("G6 an error does not repeat the URL %s", async (_, from, server) => {
    const refused = { status: 403, body: "<Error>/media/GUESS-ME/call.wav, key SIGNED</Error>" };
    const end = await playCall({ server: server(refused) }, (given, { a }) =>
      read(downloadMedia(given.with({ fetch: mapped({ "https://storage.test": a.url }) }), from)),
    );
    expect(failure(end.error)).toMatchObject({ status: 403 });
    expect(String(end.error)).not.toMatch(/GUESS-ME|SIGNED/);
  });

  it.each([
    "http://169.254.169.254/x",
    "https://169.254.169.254/",
    "https://127.0.0.1/x",
    "https://[::1]/",
    "https://10.0.0.1/",
    "https://192.168.1.1",
    "https://172.20.0.1",
    "https://100.64.0.1",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://[::ffff:10.0.0.1]",
    "https://[fd00::1]",
    "https://[fe80::1]",
    "https://[2001:0:1::80ff:fffe]",
    "https://[2001::80ff:fffe]",
    "https://localhost",
    "https://localhost./",
    "https://a.internal",
    "https://u:p@storage.test/",
    "file:///etc/passwd",
    "http://storage.test/x",
    "ftp://storage.test",
    "data:audio/wav,x",
  ])("H3 %s is not followed", async (location) => {
    const asked: string[] = [];
    const own = (target: string | URL | Request, init?: RequestInit) => {
      asked.push(String(target));
      return fetch(target, init);
    };
    const end = await playCall({ server: [redirect(location)] }, (client) =>
      read(download(client.with({ fetch: own as typeof fetch }), { sid: "RE1" })),
    );
    expect(failure(end.error)).toMatchObject({ name: "DownloadError" });
    expect(asked.length).toBe(1);
  });

  it("downloadMedia starts without credentials, and adds them after a 401 of the client's own origin", async () => {
    const open = await playCall({ server: [whole()] }, (client, { a }) =>
      read(downloadMedia(client, `${a.url}/m.wav`)),
    );
    expect(open.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    const closed = await playCall({ server: [401, whole()] }, (client, { a }) =>
      read(downloadMedia(client, `${a.url}/m.wav`)),
    );
    expect(closed.error).toBeUndefined();
    expect(closed.requests.map(({ headers }) => Boolean(headers.authorization))).toEqual([false, true]);
    const never = await playCall({ server: [401] }, (client, { a }) => read(downloadMedia(client, `${a.url}/m.wav`)));
    expect(failure(never.error).name).toBe("AuthenticationError");
    expect(never.requests.length).toBe(2);
  });

  it("a request to another origin does not pass through the client's middleware, which may sign", async () => {
    const middleware = [
      (request: Request, next: (request: Request) => Promise<Response>) =>
        next(new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-secret": "1" } })),
    ];
    const end = await playCall({ b: [whole()], options: { middleware } }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(end.error).toBeUndefined();
    expect(end.b.requests.length).toBe(1);
  });

  it("a redirect from another origin is not followed", async () => {
    const end = await playCall({ b: [redirect("/again"), whole()] }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(failure(end.error)).toMatchObject({ status: 302 });
    expect(end.b.requests.length).toBe(1);
  });

  it("downloadMedia never sends credentials to another origin", async () => {
    const end = await playCall({ b: [401], options: { headers: { "x-secret": "1" } } }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(failure(end.error).name).toBe("AuthenticationError");
    expect(end.b.requests.length).toBe(1);
  });

  const stranger = "downloadMedia: the URL is neither of the client's own origin nor public https";
  const other = "downloadMedia: url must be an https URL, or a path at the client's own origin, from / on";
  it.each([
    ["http://example.com/x.wav", stranger],
    ["https://10.0.0.1/x", stranger],
    ["https://u:p@example.com/", stranger],
    ["file:///etc/passwd", other],
    ["ftp://example.com/x.wav", other],
    ["recordings/x.wav", other],
    ["no url at all: ", other],
    ["", other],
  ])("downloadMedia of %j is refused", async (url, message) => {
    const end = await playCall({}, (client) => downloadMedia(client.with({ baseUrl: "https://space.test" }), url));
    expect(failure(end.error)).toMatchObject({ attempts: 0, message });
  });
});
