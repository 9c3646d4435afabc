/** Which next links a list follows. */
import { describe, expect, it } from "vitest";
import { list } from "../../../generated/compat/recordings.js";
import { list as listRelay } from "../../../generated/relay/recordings.js";
import { defineOperation, listOperation } from "../../../src/runtime.js";
import { failure } from "../../support/invariants.js";
import type { Place } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { at, page, root, walk } from "./pages.js";

describe("links of lists", () => {
  const links: readonly (readonly [id: string, link: (a: Place, b: Place) => unknown])[] = [
    ["E2 a link to another origin", (_, b) => `${b.url}${at(1)}`],
    ["E4 a link with userinfo", (a) => `${a.url.replace("://", "://u:p@")}${at(1)}`],
    ["E4 a link with a user and no password", (a) => `${a.url.replace("://", "://u@")}${at(1)}`],
    ["E4 a link with another scheme", (a) => a.url.replace("http", "https") + at(1)],
    ["E4 a link to another port", (_, b) => b.url + at(1)],
    ["E4 //host", (_, b) => `//${b.url.slice(7)}${at(1)}`],
    ["E4 \\\\host", (_, b) => `\\\\${b.url.slice(7)}${at(1)}`],
    ["E4 a link with backslashes", () => at(1).replaceAll("/", "\\")],
    ["a file URL", () => "file:///etc/passwd"],
    ["a text that is not a URL", () => "http://"],
    ["a link with a line break", () => `/\n/evil.test${at(1)}`],
    ["E10 a link outside the API", () => "/api/relay/rest/recordings?page=1"],
    [
      "E10 a link to an account whose name only begins like the client's",
      () => `/api/laml/2010-04-01/Accounts/PROJ-SENTINEL-2/Recordings`,
    ],
    ["E10 a link to another account", () => "/api/laml/2010-04-01/Accounts/OTHER/Recordings?Page=1"],
    ["E10 a link with dot segments", () => `${root}/../../OTHER/Recordings`],
    ["E10 a link with encoded dot segments", () => `${root}/%2e%2e/%2e%2e/OTHER/Recordings`],
    ["E10 a link with dot segments and encoded slashes", () => `${root}/..%2f..%2fOTHER`],
  ];
  it.each(links)("%s is not followed", async (_id, link) => {
    const end = await walk((a, b) => [page(["a"], link(a, b)), page(["x"])]);
    expect(failure(end.error).name).toBe("PaginationError");
    expect([end.requests.length, end.b.requests.length]).toEqual([1, 0]);
    const first = await playCall({ server: (a, b) => [page(["a"], link(a, b))] }, async (client) => {
      const { items, hasNext, cursor } = await list(client);
      return [items.length, hasNext, cursor];
    });
    expect(first.value, "the page itself is returned").toEqual([1, true, null]);
  });

  it.each([[{}], [7], [["x"]], [true]])("a next link that is %j", async (link) => {
    const end = await walk([page(["a"], link)]);
    expect(failure(end.error).name).toBe("ResponseParseError");
  });

  const good: readonly (readonly [id: string, link: (a: Place) => string])[] = [
    ["E9 a link that is a path from the origin", () => at(1)],
    ["an absolute link to the client's origin", (a) => a.url + at(1)],
    ["a link of only a query", () => "?Page=1&PageToken=PA1"],
    ["a link with a fragment", () => `${at(1)}#x`],
  ];
  it.each(good)("%s is followed", async (_id, link) => {
    const end = await walk((a) => [page(["a"], link(a)), page(["b"])]);
    expect(end.value).toEqual(["a", "b"]);
    expect(end.requests[1]?.url).toBe(at(1));
  });

  it.each([
    "/things?page=2",
    "?page=2",
    "things?page=2",
  ])("E9 an API without a path of its own: the link %s is followed", async (link) => {
    const things = defineOperation({
      id: "things.list",
      api: { name: "things", basePath: "" },
      method: "GET",
      path: "/things",
      input: {},
      returns: "json",
      paging: { items: "things", next: "next" },
    });
    const server = [{ json: { things: [1], next: link } }, { json: { things: [2] } }];
    const end = await playCall({ server }, (client) => listOperation(client, things).toArray({ max: 9 }));
    expect(end.value).toEqual([1, 2]);
    expect(end.requests[1]?.url).toBe("/things?page=2");
  });

  it.each([
    ["links without that path", at(1)],
    ["links with that path", `/gateway${at(1)}`],
  ])("E9 the server's links are followed behind a gateway with its own path, %s", async (_, link) => {
    const end = await playCall({ server: [page(["a"], link), page(["b"], "/elsewhere")] }, async (client, { a }) => {
      const behind = client.with({ baseUrl: `${a.url}/gateway` });
      const { cursor } = await list(behind);
      const second = await list(behind, {}, { cursor: String(cursor) });
      return [cursor, second.items.length, failure(await second.next().catch((error: unknown) => error)).name];
    });
    expect(end.value).toEqual([`/gateway${at(1)}`, 1, "PaginationError"]);
    expect(end.requests.map(({ url }) => url)).toEqual([`/gateway${root}`, `/gateway${at(1)}`]);
  });

  it.each([
    "https://evil.test/x",
    "/api/relay/rest/x",
    "//evil.test",
  ])("a cursor that is not one: %j", async (cursor) => {
    const end = await walk([page(["a"])], { cursor });
    expect(failure(end.error).name).toBe("PaginationError");
    expect(end.requests.length).toBe(0);
  });

  it("pages of Relay, linked by an absolute or relative links.next", async () => {
    const rest = "/api/relay/rest/recordings";
    const end = await playCall(
      {
        server: (a) => [
          { json: { data: [{ id: "1" }], links: { next: `${a.url}${rest}?page=1` } } },
          { json: { data: [{ id: "2" }], links: { next: `${rest}?page=2` } } },
          { json: { data: [{ id: "3" }], links: {} } },
        ],
      },
      async (client) => {
        const ids: string[] = [];
        for await (const { id } of listRelay(client)) ids.push(id);
        return ids;
      },
    );
    expect(end.value).toEqual(["1", "2", "3"]);
  });
});
