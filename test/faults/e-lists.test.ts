import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import type { Client } from "../../src/index.js";
import { phone } from "../support/invariants.js";
import { check, type Perform, play, playScene, type Row } from "./harness.js";
import { all, allNumbers, astray, base, numbers, page } from "./pages.js";

const rows: readonly Row[] = [
  [
    "E1 three pages, in order",
    { call: all(), a: [page("ab", `${base}?Page=1`), page("c", `${base}?Page=2`), page("de")] },
    { requests: 3, value: { sids: "abcde" } },
  ],
  [
    "E1 three pages of Relay, relative and absolute",
    {
      call: allNumbers,
      a: (a) => [
        numbers("ab", "/api/relay/rest/phone_numbers?page_number=1"),
        numbers("c", `${a.url}/api/relay/rest/phone_numbers?page_number=2`),
        numbers("d"),
      ],
    },
    { requests: 3, value: { ids: "abcd" } },
  ],
  ...[undefined, null, ""].map(
    (next): Row => [
      `E1 a list ends at a link that is ${next === "" ? "empty" : next}`,
      { call: allNumbers, a: [numbers("a", next)] },
      { requests: 1, value: { ids: "a" } },
    ],
  ),
  [
    "E1 a page without links",
    { call: allNumbers, a: [{ json: { data: [{ id: "a" }] } }] },
    { requests: 1, value: { ids: "a" } },
  ],
  [
    "E5 a link to itself",
    { call: all(), a: [page("a", `${base}?CallSid=${encodeURIComponent(phone)}`)] },
    { requests: 1, error: astray },
  ],
  [
    "E5 a cycle of two pages",
    { call: all(), a: [page("a", `${base}?Page=1`), page("b", `${base}?Page=2`), page("c", `${base}?Page=1`)] },
    { requests: 3, error: astray },
  ],
  [
    "E5 a cycle that a fragment hides",
    { call: all(), a: [page("a", `${base}?Page=1`), page("b", `${base}?Page=1#x`)] },
    { requests: 2, error: astray },
  ],
  [
    "E5 a cycle of fifty pages",
    { call: all(), a: Array.from({ length: 52 }, (_, index) => page("a", `${base}?Page=${index % 50}`)) },
    { requests: 51, error: astray },
  ],
  [
    "E6 new links without end",
    { call: all({ maxPages: 7 }), a: [fresh] },
    {
      requests: 7,
      error: {
        name: "PaginationError",
        message: expect.stringMatching(/maxPages/),
        cursor: expect.stringContaining("Page=7"),
      },
    },
  ],
  [
    "E7 an empty page in between",
    { call: all(), a: [page("a", `${base}?Page=1`), page("", `${base}?Page=2`), page("b")] },
    { requests: 3, value: { sids: "ab" } },
  ],
  ["E7 an empty list", { call: all(), a: [page("")] }, { requests: 1, value: { sids: "" } }],
  [
    "E9 a link that is a path from the origin",
    { call: all(), options: {}, a: [page("a", `${base}?Page=1`), page("b")] },
    { requests: 2, value: { sids: "ab" } },
  ],
  [
    "E11 a page that arrives at the second attempt",
    { call: all(), a: [page("a", `${base}?Page=1`), 503, page("b")] },
    { requests: 3, value: { sids: "ab" } },
  ],
  [
    "E11 a page that breaks off at first",
    { call: all(), a: [page("a", `${base}?Page=1`), { fault: "reset mid-body" }, page("b")] },
    { requests: 3, value: { sids: "ab" } },
  ],
  [
    "E12 a page that never arrives",
    { call: all(), a: [page("a", `${base}?Page=1&PageToken=PA1`), 500] },
    { requests: 4, error: { status: 500, cursor: `${base}?Page=1&PageToken=PA1` } },
  ],
  [
    "E12 a first page that never arrives",
    { call: all(), a: [500] },
    { requests: 3, error: { status: 500, cursor: null } },
  ],
  [
    "E12 a resumed page that never arrives: the cursor is not lost",
    { call: all({ cursor: `${base}?Page=1&PageToken=PA1` }), a: [500] },
    { requests: 3, error: { status: 500, cursor: `${base}?Page=1&PageToken=PA1` } },
  ],
  [
    "E14 a limit below the page's size",
    { call: all({ limit: 5 }), a: [page("abcdefgh", `${base}?Page=1`)] },
    { requests: 1, value: { sids: "abcde" } },
  ],
  [
    "E14 a limit across pages",
    { call: all({ limit: 3 }), a: [page("ab", `${base}?Page=1`), page("cd", `${base}?Page=2`), page("ef")] },
    { requests: 2, value: { sids: "abc" } },
  ],
  [
    "E14 a limit at the end of a page",
    { call: all({ limit: 2 }), a: [page("ab", `${base}?Page=1`)] },
    { requests: 1, value: { sids: "ab" } },
  ],
  ...[
    {},
    { recordings: null },
    { recordings: {} },
    { recordings: "x" },
    { Recordings: [] },
    { items: [] },
    [],
    null,
    "x",
  ].map(
    (json): Row => [
      `E17 ${JSON.stringify(json)} is not a page`,
      { call: all(), a: [{ json }] },
      { requests: 1, error: { name: "ResponseParseError" } },
    ],
  ),
  [
    "E17 items of any type",
    { call: (client) => recordings.list(client), a: [{ json: { recordings: [null, 7, "x", [], { sid: "a" }] } }] },
    { requests: 1, value: { items: [null, 7, "x", [], { sid: "a" }] } },
  ],
];

function fresh(request: IncomingMessage, response: ServerResponse): void {
  const number = Number(new URL(request.url ?? "", "http://a").searchParams.get("Page") ?? 0);
  response.end(JSON.stringify({ recordings: [{ sid: "a" }], next_page_uri: `${base}?Page=${number + 1}` }));
}

describe("E. lists", () => {
  play(rows);

  it("E1 a page is requested when its first item is needed", async () => {
    const asked: number[] = [];
    const call: Perform = async (client, { a }) => {
      const list = recordings.list(client);
      await new Promise((resolve) => setTimeout(resolve, 20));
      asked.push(a.requests.length);
      for await (const _ of list) asked.push(a.requests.length);
      return {};
    };
    check(await playScene({ call, a: [page("ab", `${base}?Page=1`), page("c")] }), { requests: 2 });
    expect(asked).toEqual([0, 1, 1, 2]);
  });

  it("E1 a loop that stops early requests no more pages", async () => {
    const call: Perform = async (client) => {
      for await (const { sid } of recordings.list(client)) if (sid === "b") break;
    };
    check(await playScene({ call, a: [page("ab", `${base}?Page=1`)] }), { requests: 1 });
  });

  it("E12 items before a failure are yielded, and the cursor continues from there", async () => {
    const had: (string | null | undefined)[] = [];
    const call: Perform = async (client) => {
      const cursor = await run(client).catch((error: { cursor: string }) => error.cursor);
      await run(client, String(cursor));
      return {};
    };
    const run = async (client: Client, cursor?: string) => {
      for await (const { sid } of recordings.list(client, {}, cursor ? { cursor, retry: false } : { retry: false }))
        had.push(sid);
    };
    check(await playScene({ call, a: [page("ab", `${base}?Page=1`), 500, page("c", `${base}?Page=2`), page("d")] }), {
      requests: 4,
    });
    expect(had.join("")).toBe("abcd");
  });

  it("E12 two lists that share a signal: the failure of one, as the reason, keeps its own cursor", async () => {
    const call: Perform = async (client, { abort }) => {
      const reason = await recordings
        .list(client, {}, { retry: false })
        .toArray({ max: 9 })
        .catch((error: unknown) => error);
      const second = await recordings.list(client, {}, { signal: abort.signal });
      abort.abort(reason);
      return second.next();
    };
    const pages = [page("a", `${base}?Page=1`), 500, page("b", `${base}?Page=2`)];
    check(await playScene({ call, a: pages }), { requests: 3, error: { status: 500, cursor: `${base}?Page=1` } });
    const astray = [page("a", "https://evil.test/"), page("b", `${base}?Page=2`)];
    check(await playScene({ call, a: astray }), { requests: 2, error: { name: "PaginationError", cursor: null } });
  });

  it("E16 two calls of next() at once are one request; after a failure, next() requests the page again", async () => {
    const call: Perform = async (client) => {
      const first = await recordings.list(client, {}, { retry: false });
      await Promise.allSettled([first.next(), first.next()]);
      const [one, two] = await Promise.all([first.next(), first.next()]);
      return { same: one === two, end: await one?.next() };
    };
    check(await playScene({ call, a: [page("a", `${base}?Page=1`), 500, page("b")] }), {
      requests: 3,
      value: { same: true, end: null },
    });
  });

  it("E16 a list that is awaited and read in full requests its first page once", async () => {
    const call: Perform = async (client) => {
      const list = recordings.list(client);
      const [{ items }, result, again] = await Promise.all([list, list.safe(), list.toArray({ max: 9 })]);
      return { items, ok: result.ok, again };
    };
    check(await playScene({ call, a: [page("a")] }), {
      requests: 1,
      value: { items: [{ sid: "a" }], ok: true, again: [{ sid: "a" }] },
    });
  });

  it("E19 an item that the server sends on two pages is yielded twice", async () => {
    check(await playScene({ call: all(), a: [page("ab", `${base}?Page=1`), page("bc")] }), {
      requests: 2,
      value: { sids: "abbc" },
    });
  });
});
