import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { download } from "../../generated/compat/recordings.js";
import { type Client, type Download, downloadMedia } from "../../src/index.js";
import { type SaveOptions, saveToFile } from "../../src/node/index.js";
import { handClock } from "../support/clock.js";
import { least } from "../support/effort.js";
import { failure } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { play1, type Scene } from "./harness.js";

let folder = "";
const file = () => join(folder, "call.wav");
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "signalwire-rest-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A valid WAV of silence and noise. */
function wav(bytes: number): Buffer {
  const audio = randomBytes(bytes);
  audio.write("RIFF", 0);
  audio.writeUInt32LE(bytes - 8, 4);
  audio.write("WAVE", 8);
  return audio;
}

const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const audio = wav(300_000);
const type = { "content-type": "audio/wav" };
const whole = (headers: Record<string, string> = {}): Step => ({
  body: audio,
  headers: { ...type, "content-length": `${audio.length}`, ...headers },
});

/** Sends the start, then breaks the connection. */
const cut =
  (at: number, headers: Record<string, string> = {}): Step =>
  (request, response) => {
    response.writeHead(200, { ...type, "content-length": `${audio.length}`, ...headers });
    response.write(audio.subarray(0, at), () => setTimeout(() => request.socket.destroy(), 20));
  };

/** Sends what a Range asks for. */
const rest =
  (headers: Record<string, string> = {}, shift = 0): Step =>
  (request, response) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    response.writeHead(206, {
      ...type,
      "content-range": `bytes ${from + shift}-${audio.length - 1}/${audio.length}`,
      "content-length": `${audio.length - from - shift}`,
      ...headers,
    });
    response.end(audio.subarray(from + shift));
  };

const etag = { etag: '"v1"' };
const save = (server: Scene["server"] & {}, options?: SaveOptions, scene: Scene = {}) =>
  play1({ server, budgetMs: 10_000, ...scene }, (client) =>
    saveToFile(download(client, { sid: "RE1" }), file(), options),
  );
const saved = async () => sha(await readFile(file()));
const left = async () => (await readdir(folder)).sort();

describe("saveToFile", () => {
  it("H1 streams, reports, renames", async () => {
    const seen: { received: number; total: number | null }[] = [];
    const end = await save([whole()], { onProgress: (progress) => seen.push(progress) });
    expect(end.value).toEqual({ path: file(), bytes: audio.length, verified: true });
    expect(await saved()).toBe(sha(audio));
    expect(await left()).toEqual(["call.wav"]);
    expect(seen.map(({ received }) => received)).toEqual(
      seen.map(({ received }) => received).toSorted((a, b) => a - b),
    );
    expect(seen.at(-1)).toEqual({ received: audio.length, total: audio.length });
  });

  const resumed: [id: string, steps: Step[], requests: number][] = [
    ["goes on where it broke off", [cut(100_000, etag), rest(etag)], 2],
    ["goes on twice", [cut(100_000, etag), cut(0, etag), rest(etag)], 3],
    ["H6 a server that ignores Range", [cut(100_000, etag), whole(etag)], 2],
    ["H7 a changed ETag", [cut(100_000, etag), rest({ etag: '"v2"' }), whole({ etag: '"v2"' })], 3],
    ["H7 a Content-Range that starts elsewhere", [cut(100_000, etag), rest(etag, 5), whole(etag)], 3],
    ["no validator: from the start", [cut(100_000), whole()], 2],
    ["a weak validator: from the start", [cut(100_000, { etag: 'W/"v1"' }), whole()], 2],
    [
      "H8 416: from the start",
      [cut(100_000, etag), { status: 416, headers: { "content-range": `bytes */${audio.length}` } }, whole(etag)],
      3,
    ],
  ];
  it.each(resumed)("%s", async (_id, server, requests) => {
    const end = await save(server);
    expect(end.error).toBeUndefined();
    expect(await saved()).toBe(sha(audio));
    expect(end.requests.length, "I4").toBe(requests);
    if (requests === 2 && server.length === 2 && end.requests[1]?.headers.range)
      expect(end.requests[1].headers["if-range"]).toBe('"v1"');
  });

  const failing: [id: string, server: Step[], options: SaveOptions, error: object][] = [
    ["H5 cut short for ever", [cut(100_000)], {}, { name: "ConnectionError" }],
    [
      "H5 shorter than its RIFF length, length unknown",
      [
        (_, response) => {
          response.writeHead(200, type);
          response.end(audio.subarray(0, 120_000));
        },
      ],
      {},
      { name: "DownloadError", message: expect.stringContaining("shorter") },
    ],
    [
      "H11 larger than maxBytes by its length",
      [whole()],
      { maxBytes: 1000 },
      { name: "DownloadError", message: expect.stringContaining("maxBytes") },
    ],
    ...[-1, 0, Number.NaN].map((maxBytes): [string, Step[], SaveOptions, object] => [
      `H11 maxBytes ${maxBytes}`,
      [whole()],
      { maxBytes },
      { name: "DownloadError", message: expect.stringContaining("above 0") },
    ]),
    [
      "H11 endless",
      [
        (_, response) => {
          response.writeHead(200, type);
          const more = () => {
            while (response.write(audio));
            response.once("drain", more);
          };
          more();
        },
      ],
      { maxBytes: 1_000_000 },
      { name: "DownloadError" },
    ],
    [
      "H12 nothing",
      [{ body: "", headers: type }],
      {},
      { name: "DownloadError", message: expect.stringContaining("empty") },
    ],
    ["a web page", [{ body: "<html>", headers: { "content-type": "text/html" } }], {}, { name: "DownloadError" }],
    [
      "no audio",
      [{ body: "not audio at all", headers: type }],
      {},
      { name: "DownloadError", message: expect.stringContaining("audio") },
    ],
    ["404", [404], {}, { name: "NotFoundError" }],
  ];
  it.each(failing)("%s", async (_id, server, options, error) => {
    const end = await save(server, options);
    expect(failure(end.error)).toMatchObject(error);
    expect(await left()).toEqual([]);
  });

  it("H5 a length that nobody tells is not verified", async () => {
    const body = Buffer.from("ID3rest of an mp3");
    const end = await save([
      (_, response) => {
        response.writeHead(200, { "content-type": "audio/mpeg" });
        response.end(body);
      },
    ]);
    expect(end.value).toMatchObject({ bytes: body.length, verified: false });
  });

  it("H10 a 404 right after completed", async () => {
    const end = await save([404, 404, whole()]);
    expect(end.value).toMatchObject({ verified: true });
  });

  it("H13 the server's name for the file is not used", async () => {
    await save([whole({ "content-disposition": 'attachment; filename="../../evil.wav"' })]);
    expect(await left()).toEqual(["call.wav"]);
  });

  it("H15 onProgress that throws", async () => {
    const mine = new Error("mine");
    const end = await save([whole()], {
      onProgress: () => {
        throw mine;
      },
    });
    expect(end.error).toBe(mine);
    expect(await left()).toEqual([]);
  });

  it.each([
    [false, []],
    [true, ["call.wav.part", "call.wav.part.json"]],
  ])("H16, B11 an abort half way; resume: %s", async (resume, files) => {
    const mine = new Error("enough");
    const slow: Step = (_, response) => {
      response.writeHead(200, { ...type, ...etag, "content-length": `${audio.length}` });
      response.write(audio.subarray(0, 150_000));
    };
    const aborted = async () => {
      for (const name of await left()) await rm(join(folder, name));
      const abort = new AbortController();
      let tookMs = 0;
      const stop = () => {
        tookMs = -performance.now();
        abort.abort(mine);
      };
      const onProgress = ({ received }: { received: number }) => {
        if (received === 150_000) setTimeout(stop, 10);
      };
      const end = await play1({ server: [slow], realTime: true }, (client) =>
        saveToFile(download(client, { sid: "RE1" }), file(), { signal: abort.signal, resume, onProgress }).finally(
          () => {
            tookMs += performance.now();
          },
        ),
      );
      expect(end.error).toBe(mine);
      expect(await left()).toEqual(files);
      return tookMs;
    };
    expect(await least(20, aborted)).toBeLessThanOrEqual(20);
    if (!resume) return;
    const again = await save([whole(etag), rest(etag)], { resume: true });
    expect(again.requests.at(-1)?.headers.range).toBe("bytes=150000-");
    expect(await saved()).toBe(sha(audio));
    expect(await left()).toEqual(["call.wav"]);
  });

  it("resume does not splice what has changed in the meantime", async () => {
    await writeFile(`${file()}.part`, "old bytes");
    await writeFile(`${file()}.part.json`, JSON.stringify({ validator: '"v0"' }));
    const end = await save([whole(etag)], { resume: true });
    expect(end.error).toBeUndefined();
    expect(await saved()).toBe(sha(audio));
  });

  it("H17 compressed audio: no total, checked as it is decoded", async () => {
    const seen: unknown[] = [];
    const end = await save([{ body: gzipSync(audio), headers: { ...type, "content-encoding": "gzip" } }], {
      onProgress: ({ total }) => seen.push(total),
    });
    expect(end.value).toMatchObject({ bytes: audio.length, verified: true });
    expect(new Set(seen)).toEqual(new Set([null]));
  });

  it("H20 wav where mp3 was asked for", async () => {
    const end = await play1({ server: [whole()] }, async (client) => {
      const call = download(client, { sid: "RE1", format: "mp3" });
      return [(await call).contentType, await saveToFile(call, file())];
    });
    expect(end.value).toMatchObject(["audio/wav", { verified: true }]);
    expect(end.requests[0]?.url).toMatch(/RE1\.mp3$/);
  });

  it("a file that is there, and a link planted for the part", async () => {
    await writeFile(file(), "mine");
    const kept = await save([whole()]);
    expect(failure(kept.error).message).toContain("overwrite");
    expect(await readFile(file(), "utf8")).toBe("mine");
    await writeFile(join(folder, "victim"), "victim");
    await symlink(join(folder, "victim"), `${file()}.part`);
    const end = await save([whole()], { overwrite: true });
    expect(end.error).toBeUndefined();
    expect(await readFile(join(folder, "victim"), "utf8")).toBe("victim");
    expect(await saved()).toBe(sha(audio));
  });

  it("a folder that is not there", async () => {
    const end = await play1({ server: [whole()] }, (client) =>
      saveToFile(download(client, { sid: "RE1" }), join(folder, "no", "x.wav")),
    );
    expect(failure(end.error)).toMatchObject({
      name: "DownloadError",
      message: expect.stringMatching(/ENOENT.*folder/),
    });
  });

  it("an unknown format is refused", async () => {
    const end = await play1({}, (client) => download(client, { sid: "RE1", format: "ogg" as "wav" }));
    expect(failure(end.error).message).toMatch(/format.*wav/);
    expect(end.requests.length).toBe(0);
  });

  it("H18 a slow reader holds the server back", async () => {
    let written = 0;
    const big: Step = (_, response) => {
      response.writeHead(200, type);
      const chunk = Buffer.alloc(65_536);
      const more = () => {
        while (written < 3_000) {
          written++;
          if (!response.write(chunk)) return void response.once("drain", more);
        }
        response.end();
      };
      more();
    };
    await play1({ server: [big], realTime: true }, async (client) => {
      const { body } = await download(client, { sid: "RE1" });
      const reader = body.getReader();
      await reader.read();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(written).toBeLessThan(1_500);
      await reader.cancel();
    });
  });
});

/** A fetch for which https hosts of the tests are really servers on loopback. */
function mapped(hosts: Record<string, string>): typeof globalThis.fetch {
  return (target, init) => {
    const url = new URL(target instanceof Request ? target.url : String(target));
    return fetch(String(url).replace(url.origin, hosts[url.origin] ?? url.origin), init);
  };
}

describe("where media lies", () => {
  const read = async (call: PromiseLike<Download>) => new Response((await call).body).text();
  const to = (location: string): Step => ({ status: 302, headers: { location }, body: "" });

  it("H2 one hop to https, without credentials; a second is refused", async () => {
    const hosts: Record<string, string> = {};
    const client = (given: Client, b: { url: string }) => {
      hosts["https://storage.test"] = b.url;
      return given.with({ fetch: mapped(hosts), headers: { "x-secret": "1" } });
    };
    const options = { clock: handClock().clock };
    const end = await play1(
      { options, server: [to("https://storage.test/signed?x=1")], b: [{ body: "RIFF", headers: type }] },
      (given, { b }) => read(download(client(given, b), { sid: "RE1" })),
    );
    expect(end.value).toBe("RIFF");
    expect(end.b.requests.map(({ url }) => url)).toEqual(["/signed?x=1"]);
    const twice = await play1(
      { options, server: [to("https://storage.test/1")], b: [to("https://storage.test/2")] },
      (given, { b }) => read(download(client(given, b), { sid: "RE1" })),
    );
    expect(failure(twice.error)).toMatchObject({ status: 302 });
    expect(twice.b.requests.length).toBe(1);
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
    "https://localhost",
    "https://localhost./",
    "https://a.internal",
    "https://u:p@storage.test/",
    "file:///etc/passwd",
    "http://storage.test/x",
    "ftp://storage.test",
    "data:audio/wav,x",
  ])("H3 %s is no place to go", async (location) => {
    const asked: string[] = [];
    const own = (target: string | URL | Request, init?: RequestInit) => {
      asked.push(String(target));
      return fetch(target, init);
    };
    const end = await play1({ server: [to(location)] }, (client) =>
      read(download(client.with({ fetch: own as typeof fetch }), { sid: "RE1" })),
    );
    expect(failure(end.error)).toMatchObject({ name: "DownloadError" });
    expect(asked.length).toBe(1);
  });

  it("downloadMedia starts without credentials, and takes them on a 401 of the own origin", async () => {
    const open = await play1({ server: [whole()] }, (client, { a }) => read(downloadMedia(client, `${a.url}/m.wav`)));
    expect(open.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    const closed = await play1({ server: [401, whole()] }, (client, { a }) =>
      read(downloadMedia(client, `${a.url}/m.wav`)),
    );
    expect(closed.error).toBeUndefined();
    expect(closed.requests.map(({ headers }) => Boolean(headers.authorization))).toEqual([false, true]);
    const never = await play1({ server: [401] }, (client, { a }) => read(downloadMedia(client, `${a.url}/m.wav`)));
    expect(failure(never.error).name).toBe("AuthenticationError");
    expect(never.requests.length).toBe(2);
  });

  it("another origin is no business of the client's middleware, which may sign", async () => {
    const middleware = [
      (request: Request, next: (request: Request) => Promise<Response>) =>
        next(new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-secret": "1" } })),
    ];
    const end = await play1({ b: [whole()], options: { middleware } }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(end.error).toBeUndefined();
    expect(end.b.requests.length).toBe(1);
  });

  it("a redirect of another origin is not followed", async () => {
    const end = await play1({ b: [to("/again"), whole()] }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(failure(end.error)).toMatchObject({ status: 302 });
    expect(end.b.requests.length).toBe(1);
  });

  it("downloadMedia never gives credentials to another origin", async () => {
    const end = await play1({ b: [401], options: { headers: { "x-secret": "1" } } }, (client, { b }) =>
      read(downloadMedia(client, `${b.url}/m.wav`)),
    );
    expect(failure(end.error).name).toBe("AuthenticationError");
    expect(end.b.requests.length).toBe(1);
  });

  it.each([
    "http://example.com/x.wav",
    "https://10.0.0.1/x",
    "file:///etc/passwd",
    "no url at all: ",
    "https://u:p@example.com/",
    "",
  ])("downloadMedia of %j is refused", async (url) => {
    const end = await play1({}, (client) => downloadMedia(client.with({ baseUrl: "https://space.test" }), url));
    expect(failure(end.error)).toMatchObject({ attempts: 0 });
  });
});
