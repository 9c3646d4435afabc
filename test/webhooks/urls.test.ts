/** The URL that was signed: behind proxies, with and without its parts. Names such as J11 refer to the list of faults. */
import { describe, expect, it } from "vitest";
import { signWebhook } from "../../src/testing/index.js";
import { webhookHandler } from "../../src/webhooks/index.js";
import { BAD, OK_COMPAT, OK_RELAY, sha1, signingKey, verify } from "./sign.js";

describe("J11, J12: behind a proxy", () => {
  const inside = "http://10.0.0.7:3000/hook";
  const outside = "https://app.example.com/hook";
  const forwarded = { "x-forwarded-proto": "https", "x-forwarded-host": "app.example.com" };
  const evil = { "x-forwarded-proto": "https", "x-forwarded-host": "evil.example", host: "evil.example" };

  it.each([
    ["the public URL decides", { publicUrl: "https://app.example.com" }, {}, outside, 204],
    ["a public URL with a path", { publicUrl: outside }, {}, outside, 204],
    [
      "J12: the public URL decides, whatever the sender forwards",
      { publicUrl: "https://app.example.com" },
      evil,
      outside,
      204,
    ],
    [
      "J12: a URL of the sender's choice",
      { publicUrl: "https://app.example.com" },
      evil,
      "https://evil.example/hook",
      403,
    ],
    ["forwarded headers are ignored by default", {}, forwarded, outside, 403],
    ["forwarded headers decide under trustProxy", { trustProxy: true }, forwarded, outside, 204],
    [
      "a forwarded host must have the form of a host",
      { trustProxy: true },
      { "x-forwarded-proto": "https", "x-forwarded-host": "app.example.com/other?" },
      "https://app.example.com/other?/hook",
      403,
    ],
    [
      "a forwarded host may contain an underscore",
      { trustProxy: true },
      { "x-forwarded-proto": "https", "x-forwarded-host": "my_app.example.com" },
      "https://my_app.example.com/hook",
      204,
    ],
    [
      "the first host of a chain counts",
      { trustProxy: true },
      { "x-forwarded-proto": "https, http", "x-forwarded-host": "app.example.com, 10.0.0.1" },
      outside,
      204,
    ],
    [
      "trustProxy has no effect next to a public URL",
      { publicUrl: "https://app.example.com", trustProxy: true },
      evil,
      "https://evil.example/hook",
      403,
    ],
    [
      "a public path that the request's path only begins with",
      { publicUrl: "https://app.example.com/ho" },
      {},
      "https://app.example.com/ho",
      204,
    ],
    ["a public path above the request's", { publicUrl: "https://app.example.com/" }, {}, outside, 204],
    [
      "a public URL with the line break at the end of its file",
      { publicUrl: "https://app.example.com\n" },
      {},
      outside,
      204,
    ],
    [
      "a public path that the proxy cuts off",
      { publicUrl: "https://app.example.com/api/hook" },
      {},
      "https://app.example.com/api/hook",
      204,
    ],
  ])("%s", async (_, options, headers, signedUrl, status) => {
    const signed = await signWebhook({ signingKey, url: signedUrl, scheme: "compat", body: { A: "1" } });
    const request = new Request(inside, {
      method: "POST",
      headers: { ...headers, ...signed.headers },
      body: signed.rawBody,
    });
    expect((await webhookHandler({ signingKey, ...options }, () => {})(request)).status).toBe(status);
  });

  it("a public path that the request's path only contains", async () => {
    const publicUrl = "https://app.example.com/api";
    const signed = await signWebhook({ signingKey, url: publicUrl, scheme: "compat", body: { A: "1" } });
    const request = new Request("http://10.0.0.7:3000/v1/api/hook", {
      method: "POST",
      headers: signed.headers,
      body: signed.rawBody,
    });
    expect((await webhookHandler({ signingKey, publicUrl }, () => {})(request)).status).toBe(204);
  });

  it.each(["?a=1", "?", "?a=1?b", ""])("keeps the query of the request: %j", async (query) => {
    const signed = await signWebhook({ signingKey, url: outside + query, scheme: "compat", body: "" });
    const request = new Request(inside + query, { headers: signed.headers });
    expect((await webhookHandler({ signingKey, publicUrl: outside }, () => {})(request)).status).toBe(204);
  });

  it.each([
    ["without a scheme", "app.example.com"],
    ["empty", ""],
    ["a URL that is not text", new URL(outside)],
  ])("refuses an invalid public URL immediately: %s", (_, publicUrl) => {
    const make = () => webhookHandler({ signingKey, publicUrl: publicUrl as string }, () => {});
    expect(make).toThrow(/publicUrl must be an absolute URL/);
  });

  it.each([
    ["the URL as it was given to SignalWire", "https://app.example.com"],
    ["the URL with the slash of its empty path", "https://app.example.com/"],
    ["a query after an empty path", "https://app.example.com?x=1"],
    ["a query after the slash of an empty path", "https://app.example.com/?x=1"],
  ])("at the root, a sender may sign %s", async (_, signedUrl) => {
    const signed = await signWebhook({ signingKey, url: signedUrl, scheme: "compat", body: { A: "1" } });
    const request = new Request(signedUrl, { method: "POST", headers: signed.headers, body: signed.rawBody });
    const handler = webhookHandler({ signingKey, publicUrl: "https://app.example.com" }, () => {});
    expect((await handler(request)).status).toBe(204);
  });
});

describe("J14, J15: what a sender may leave out of the URL", () => {
  const configured = "https://user:pass@app.example.com/hook?x=1#rt=5000&ot=2000";
  it.each([
    ["nothing", configured],
    ["J14: user and password", "https://app.example.com/hook?x=1#rt=5000&ot=2000"],
    ["J15: the fragment", "https://user:pass@app.example.com/hook?x=1"],
    ["both", "https://app.example.com/hook?x=1"],
    ["nothing, with the default port added", "https://user:pass@app.example.com:443/hook?x=1"],
  ])("%s", async (_, signed) => {
    expect(await verify({ url: configured, rawBody: "A=1", signature: sha1(`${signed}A1`) })).toEqual(OK_COMPAT);
    expect(await verify({ url: configured, rawBody: "{}", signature: sha1(`${signed}{}`, "hex") })).toEqual(OK_RELAY);
  });

  it.each([
    ["the default port", "https://app.example.com:443/hook", "https://app.example.com/hook"],
    ["another port", "https://app.example.com:8443/hook", "https://app.example.com/hook"],
    ["an empty path before a query", "https://app.example.com?x=1", "https://app.example.com?x=1"],
    ["the slash of an empty path", "https://app.example.com/", "https://app.example.com"],
    ["an empty path, signed with a slash", "https://app.example.com", "https://app.example.com/"],
    ["a user name that contains an @", "https://me@corp:pass@app.example.com/hook", "https://app.example.com/hook"],
    ["a scheme in capitals", "HTTPS://app.example.com/hook", "HTTPS://app.example.com/hook"],
    ["the default port after an IPv6 host", "https://[::1]:443/hook", "https://[::1]/hook"],
  ])("%s", async (_, at, signed) => {
    expect(await verify({ url: at, rawBody: "A=1", signature: sha1(`${signed}A1`) })).toEqual(OK_COMPAT);
  });

  it("an apostrophe that a Request has escaped", async () => {
    const at = "https://app.example.com/hook?Body=It's+amazing";
    const { headers, rawBody } = await signWebhook({ signingKey, url: at, scheme: "compat", body: { A: "1" } });
    const request = new Request(at, { method: "POST", headers, body: rawBody });
    expect(request.url).toContain("It%27s");
    expect((await webhookHandler({ signingKey }, () => {})(request)).status).toBe(204);
  });

  it.each([
    ["another host", "https://evil.example/hook?x=1"],
    ["another path", "https://app.example.com/hooks?x=1"],
    ["a path without its first slash", "https://user:pass@app.example.comhook?x=1"],
    ["another query", "https://app.example.com/hook?x=2"],
    ["another scheme", "http://app.example.com/hook?x=1"],
    ["another port", "https://app.example.com:444/hook?x=1"],
  ])("%s is another URL", async (_, signed) => {
    expect(await verify({ url: configured, rawBody: "A=1", signature: sha1(`${signed}A1`) })).toEqual(BAD);
  });
});
