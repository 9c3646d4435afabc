/** The handler: replays, limits, errors, platforms. Names such as J20 refer to the list of faults. */
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { webhook } from "../../src/webhooks/express.js";
import { parseWebhook, verifyWebhook, type WebhookInput, webhookHandler } from "../../src/webhooks/index.js";
import { busyMs, least } from "../support/effort.js";
import { FORM, OK_COMPAT, sha1, signingKey, url, verify } from "./sign.js";

const first = {
  TranscriptionSid: "t",
  TranscriptionText: "hi",
  TranscriptionStatus: "completed",
  TranscriptionUrl: url,
  RecordingSid: "r",
  RecordingUrl: url,
};

describe("J20: replays", () => {
  type Store = NonNullable<Parameters<typeof webhookHandler>[0]["dedupe"]>;
  /** How often the handler is called for the first webhook and a second one. */
  async function calls(dedupe: Store | undefined, second: Record<string, string> = first, fail = false) {
    let count = 0;
    const handler = webhookHandler({ signingKey, ...(dedupe && { dedupe }) }, () => {
      count++;
      if (fail) throw new Error("not this time");
    });
    for (const body of [first, second]) {
      const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body });
      await handler(new Request(url, { method: "POST", headers, body: rawBody }));
    }
    return count;
  }

  /** A set that answers with a delay, like one behind a network. */
  function slowSet(): Store {
    const keys = new Set<string>();
    const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));
    return { has: async (key) => keys.has(key), add: (key) => aMoment().then(() => keys.add(key)) };
  }

  it.each<[string, Store | undefined, Record<string, string>, boolean, number]>([
    ["are handled again without a store", undefined, first, false, 2],
    ["are dropped by sid and status", new Set(), first, false, 1],
    ["are dropped by a slow store", slowSet(), first, false, 1],
    ["are not dropped if the status differs", new Set(), { ...first, TranscriptionStatus: "failed" }, false, 2],
    ["are not dropped if a sid differs", new Set(), { ...first, RecordingSid: "r2" }, false, 2],
    ["are handled if the first failed", new Set(), first, true, 2],
  ])("%s", async (_, dedupe, second, fail, count) => {
    expect(await calls(dedupe, second, fail)).toBe(count);
  });
});

describe("J20: a repetition that arrives while the first is being handled", () => {
  const other = { ...first, TranscriptionStatus: "failed" };

  /** How often the handler is called, and what is answered, for simultaneous webhooks; the first ends after the others have arrived. */
  async function play(bodies: readonly Record<string, string>[], failures: number) {
    let called = 0;
    const came = new Promise((resolve) => setTimeout(resolve, 50));
    const handler = webhookHandler({ signingKey, dedupe: new Set() }, async () => {
      const isFailing = called++ < failures;
      await came;
      if (isFailing) throw new Error("not this time");
    });
    const answers = bodies.map(async (each) => {
      const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body: each });
      return (await handler(new Request(url, { method: "POST", headers, body: rawBody }))).status;
    });
    const statuses = await Promise.all(answers);
    return { called, statuses: statuses.sort().reverse() };
  }

  it.each<[string, readonly Record<string, string>[], number, number, number[]]>([
    ["is not handled again", [first, first, first], 0, 1, [204, 204, 204]],
    ["is handled if the first failed", [first, first, first], 1, 2, [500, 204, 204]],
    ["is not confused with another webhook", [first, other], 0, 2, [204, 204]],
  ])("%s", async (_, bodies, failures, called, statuses) => {
    expect(await play(bodies, failures)).toEqual({ called, statuses });
  });
});

describe("J21: large bodies", () => {
  const reply = async (body: string, maxBytes?: number) => {
    const headers = { "content-type": FORM, "x-signalwire-signature": "x" };
    const handler = webhookHandler({ signingKey, ...(maxBytes === undefined ? {} : { maxBytes }) }, () => {});
    return (await handler(new Request(url, { method: "POST", headers, body }))).status;
  };
  it.each([
    ["5 MB", "a=1&".repeat(1_250_000), undefined, 413],
    ["one field of 1 MB", `a=${"x".repeat(1_000_000)}`, undefined, 413],
    ["one byte more than allowed", "x".repeat(257), 256, 413],
    ["exactly as much as allowed", "x".repeat(256), 256, 403],
    ["100,000 fields", "a&".repeat(100_000), undefined, 400],
    ["deep brackets", `a${"[b]".repeat(50_000)}=1`, undefined, 403],
  ])("%s", async (_, body, maxBytes, status) => {
    expect(await reply(body, maxBytes)).toBe(status);
  });

  it("an endless body is abandoned, and its stream is cancelled", async () => {
    let stopped = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100)),
      cancel: () => {
        stopped = true;
      },
    });
    const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
    expect((await webhookHandler({ signingKey, maxBytes: 10 }, () => {})(request)).status).toBe(413);
    expect(stopped).toBe(true);
  });

  it.each([
    ["5 MB", "a=1&".repeat(1_250_000)],
    ["100,000 fields", "a&".repeat(100_000)],
    ["the maximum number of fields", "a=1&".repeat(4_096)],
    [
      "the maximum number of names, in the worst order for sorting",
      Array.from({ length: 4_096 }, (_, at) => `${4_096 - at}=`).join("&"),
    ],
    ["deep brackets", `a${"[b]".repeat(50_000)}=1`],
    ["percent signs that escape nothing", `a${"%".repeat(200_000)}=1`],
    ["escapes that are not UTF-8", `a=${"%ff".repeat(80_000)}`],
  ])("%s: 50 ms of processor time at most", async (_, body) => {
    expect(await least(50, () => busyMs(() => reply(body)))).toBeLessThanOrEqual(50);
  });

  it("the longest body at the URL with the most spellings: 50 ms of processor time at most", async () => {
    const body = Array.from({ length: 4_096 }, (_, at) => `${4_096 - at}${"x".repeat(50)}=`).join("&");
    const headers = { "content-type": FORM, "x-signalwire-signature": "x" };
    const publicUrl = "https://user:pass@app.example.com:8443#rt=1";
    const handler = webhookHandler({ signingKey, publicUrl }, () => {});
    const refuse = () => handler(new Request(`${url}?a=%27`, { method: "POST", headers, body }));
    expect(await least(50, () => busyMs(refuse))).toBeLessThanOrEqual(50);
  });

  it.each([
    [4096, OK_COMPAT],
    [4097, { ok: false, reason: "malformed" }],
  ])("%d fields: %j", async (count, want) => {
    expect(await verify({ rawBody: "a=1&".repeat(count), signature: sha1(url + "a1".repeat(count)) })).toEqual(want);
  });

  it.each([
    ["many fields", "a=1&".repeat(100_000)],
    ["one large field", `a=${"x".repeat(300_000)}`],
  ])("%s: refused by verifyWebhook too, even if correctly signed", async (_, rawBody) => {
    const signature = sha1(url + rawBody.replaceAll(/[=&]/g, ""));
    expect(await verify({ rawBody, signature })).toEqual({ ok: false, reason: "malformed" });
  });
});

it.each<[string, (request: Request) => unknown]>([
  ["has already been read", (request) => request.text()],
  ["somebody else is about to read", (request) => request.body?.getReader()],
])("J7: a request whose body %s is a configuration error", async (_, read) => {
  const request = new Request(url, { method: "POST", body: "A=1" });
  await read(request);
  await expect(webhookHandler({ signingKey }, () => {})(request)).rejects.toThrow(/before anybody calls json\(\)/);
});

it("a body that breaks off is answered with 400", async () => {
  const body = new ReadableStream({
    pull: (stream) => stream.error(new Error("aborted")),
  });
  const request = new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
  expect((await webhookHandler({ signingKey }, () => {})(request)).status).toBe(400);
});

it("J30: a handler that throws is answered with 500 and nothing else", async () => {
  const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body: { A: "1" } });
  const thrown: unknown[] = [];
  const handler = webhookHandler({ signingKey, onError: (error) => thrown.push(error) }, () => {
    throw new Error("secret detail");
  });
  const response = await handler(new Request(url, { method: "POST", headers, body: rawBody }));
  expect([response.status, await response.text(), thrown]).toEqual([500, "", [new Error("secret detail")]]);
});

it.each<[string, unknown, number]>([
  ["nothing", undefined, 204],
  ["a Response", new Response("", { status: 201 }), 201],
  ["a number, as push() does", 1, 204],
  ["text", "done", 204],
  ["an object", { status: 500 }, 204],
  ["an object with headers", { status: 500, headers: {} }, 204],
  ["the answer of another HTTP library", { status: 500, headers: new Headers(), data: "x" }, 204],
  ["a Request", new Request(url), 204],
  ["null", null, 204],
  [
    "a Response of another class",
    { status: 201, headers: new Headers(), arrayBuffer: async () => new ArrayBuffer() },
    201,
  ],
])("J30: a handler that returns %s", async (_, returned, status) => {
  const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body: { A: "1" } });
  const handler = webhookHandler({ signingKey }, () => returned as Response);
  expect((await handler(new Request(url, { method: "POST", headers, body: rawBody }))).status).toBe(status);
});

it.each<[string, string, unknown[], unknown[]]>([
  ["the request", "?order=17", [], ["17", true]],
  ["what the platform passes, of each request", "?order=18", [{ tenant: "a" }, 2], ["18", true, { tenant: "a" }, 2]],
])("a handler gets %s", async (_, query, rest, want) => {
  const got: unknown[] = [];
  const handler = webhookHandler({ signingKey }, (_webhook, request, ...more: unknown[]) => {
    got.push(new URL(request.url).searchParams.get("order"), request.bodyUsed, ...more);
  });
  const { headers, rawBody } = await signWebhook({ signingKey, url: url + query, scheme: "compat", body: { A: "1" } });
  await handler(new Request(url + query, { method: "POST", headers, body: rawBody }), ...rest);
  expect(got).toEqual(want);
});

it("J30: a handler that throws a WebhookVerificationError of another webhook is answered with 500", async () => {
  const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body: { A: "1" } });
  const handler = webhookHandler({ signingKey }, async () => {
    await parseWebhook({ signingKey, url, headers: {}, rawBody: "" });
  });
  expect((await handler(new Request(url, { method: "POST", headers, body: rawBody }))).status).toBe(500);
});

it.each<[string, (error: unknown) => void]>([
  [
    "throws",
    () => {
      throw new Error("of onError");
    },
  ],
  ["rejects", () => Promise.reject(new Error("of onError"))],
])("J30: an onError that %s is answered with 500 all the same", async (_, onError) => {
  const { headers, rawBody } = await signWebhook({ signingKey, url, scheme: "compat", body: { A: "1" } });
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  const handler = webhookHandler({ signingKey, onError }, () => Promise.reject(new Error("detail")));
  const response = await handler(new Request(url, { method: "POST", headers, body: rawBody }));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note);
  expect([response.status, await response.text(), unhandled]).toEqual([500, "", []]);
});

it.each<[string, object, unknown, RegExp]>([
  ["no handler", {}, undefined, /handler must be a function/],
  ["a number as onError", { onError: 3 }, () => {}, /onError must be a function/],
  ["a list as dedupe", { dedupe: [] }, () => {}, /dedupe must have has\(\) and add\(\)/],
  ["NaN as maxBytes", { maxBytes: Number.NaN }, () => {}, /maxBytes must be/],
])("a receiver with %s is refused", (_, options, handler, message) => {
  expect(() => webhookHandler({ signingKey, ...options }, handler as never)).toThrow(message);
  expect(() => webhook({ signingKey, ...options }, handler as never)).toThrow(message);
});

it.each<[string, object, RegExp]>([
  ["NaN as maxBytes, which would let everything through", { maxBytes: Number.NaN }, /maxBytes must be/],
  ["text as maxBytes", { maxBytes: "5" }, /maxBytes must be/],
  ["0 as maxBytes, which would let nothing through", { maxBytes: 0 }, /maxBytes must be a number of bytes above 0/],
])("verifyWebhook refuses %s", async (_, given, message) => {
  const input = { signingKey, url, headers: {}, rawBody: "", ...given } as WebhookInput;
  await expect(verifyWebhook(input)).rejects.toThrow(message);
});

it("J31: runs without node:crypto, Buffer and process", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/webhooks/index.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "webhooks",
  });
  const web = { crypto, TextEncoder, TextDecoder, URL, URLSearchParams, Headers, Request, Response, btoa };
  const input = { signingKey, url, headers: { "x-signalwire-signature": sha1(`${url}A1`) }, rawBody: "A=1" };
  const script = `${outputFiles[0]?.text}; webhooks.parseWebhook(input)`;
  expect(await runInNewContext(script, { ...web, input })).toEqual({ kind: "unknown", payload: { A: "1" } });
});

it("webhookHandler requires its options", () => {
  const make: (...given: unknown[]) => unknown = webhookHandler as never;
  expect(() => make()).toThrow(/first argument must be the options/);
});
