/** Which targets client.fetch accepts, and how it treats their answers. */
import { describe, expect, it } from "vitest";
import { failure } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";

describe("client.fetch", () => {
  it.each([
    "https://evil.test/x",
    "//evil.test/x",
    "\\\\evil.test",
    "http://127.0.0.1:1/x",
    "/a/../b",
    "../x",
    "/%2e%2e/x",
    "javascript:1",
    "http://",
    "/a\nb",
    "/a b/../c",
    "/ü/%2E./x",
    "/a\\..\\b",
    "/a\u0085",
    "/a\0",
    "/a?b=c\nd",
    "/a?b=c\t?#",
    "/a?b\0",
    "https:/x",
    "http:///x",
    Symbol("x"),
    { toString: () => "/x" },
    null,
    undefined,
    7,
  ] as string[])("%s is not fetched", async (target) => {
    const end = await playCall({}, (client) => client.fetch(target));
    expect(failure(end.error)).toMatchObject({ operationId: "client.fetch", attempts: 0 });
    expect(end.requests.length).toBe(0);
  });

  it.each([
    ["/a b", "/a%20b"],
    ["/ü/ ", "/%C3%BC/%20"],
    ["/..\u00a0", "/..%C2%A0"],
    ['/{"<^>"}', "/%7B%22%3C%5E%3E%22%7D"],
    ["/a%20b%2F", "/a%20b%2F"],
    ["x?q=ä b", "/x?q=%C3%A4%20b"],
    ["/\ud800", "/%EF%BF%BD"],
    ["", "/"],
  ])("%s is fetched as %s", async (target, url) => {
    const end = await playCall({}, (client) => client.fetch(target));
    expect(end.requests[0]?.url).toBe(url);
  });

  it("accepts a URL of its origin in capital letters too", async () => {
    const end = await playCall({}, (client, { a }) => client.fetch(a.url.replace("http", "HTTP")));
    expect(end.requests[0]?.url).toBe("/");
  });

  it.each([404, 500])("a %s that cannot be read is an error of that status", async (status) => {
    const server: Step[] = [{ status, fault: "reset mid-body" }];
    const end = await playCall({ server, options: { retry: false } }, (client) =>
      client.fetch("/x", { method: "POST" }),
    );
    expect(failure(end.error)).toMatchObject({ status, attempts: 1, delivered: status < 500 ? "no" : "maybe" });
    const long = await playCall(
      { server: [{ status, body: "x".repeat(99) }], options: { maxBodyBytes: 9 } },
      (client) => client.fetch("/x", { method: "POST" }),
    );
    expect(failure(long.error)).toMatchObject({ status, attempts: 1, delivered: status < 500 ? "no" : "maybe" });
  });

  it.each(["COPY", "LOCK", "OPTIONS"])("%s is not repeated", async (method) => {
    const end = await playCall({ server: [503] }, (client) => client.fetch("/x", { method }));
    expect(end.requests.length).toBe(1);
  });

  it("sends credentials, retries, and returns any final status", async () => {
    const end = await playCall({ server: [503, { status: 404, body: "gone" }] }, async (client, { a }) => {
      const response = await client.fetch(`${a.url}/api/x?y=1`, { headers: { "x-a": "1" } });
      return [response.status, await response.text()];
    });
    expect(end.value).toEqual([404, "gone"]);
    expect(end.requests.map(({ url }) => url)).toEqual(["/api/x?y=1", "/api/x?y=1"]);
    expect(end.requests[0]?.headers).toMatchObject({ "x-a": "1", authorization: expect.stringContaining("Basic") });
  });
});
