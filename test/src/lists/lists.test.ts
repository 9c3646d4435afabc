import { describe, expect, it } from "vitest";
import { list } from "../../../generated/compat/recordings.js";
import { list as listNumbers } from "../../../generated/relay/phone-numbers.js";
import type { Client, List } from "../../../src/index.js";
import { failure } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";
import { at, page, root, sids, walk } from "./pages.js";

const three = [page(["a", "b"], at(1)), page(["c", "d"], at(2)), page(["e"])];

describe("lists", () => {
  it("E1 all items, in order", async () => {
    const end = await walk(three);
    expect(end.value).toEqual(["a", "b", "c", "d", "e"]);
    expect(end.requests.map(({ url }) => url)).toEqual([root, at(1), at(2)]);
  });

  it("E1 pages are requested lazily", async () => {
    const end = await playCall({ server: three }, async (client) => {
      const items = list(client);
      for await (const { sid } of items) if (sid === "b") break;
    });
    expect(end.requests.length).toBe(1);
  });

  it("nothing is sent before a list is used; if it is awaited and iterated, the first page is requested once", async () => {
    const idle = await playCall({ server: three }, async (client) => void list(client));
    expect(idle.requests.length).toBe(0);
    const end = await playCall({ server: three }, async (client) => {
      const items = list(client);
      const first = await items;
      return [first.items.length, first.hasNext, (await items).items.length, (await sids(items)).length];
    });
    expect(end.value).toEqual([2, true, 2, 5]);
    expect(end.requests.length).toBe(3);
  });

  it.each([1, 2, 50])("E5 a cycle of length %i", async (length) => {
    const steps = Array.from({ length }, (_, index) => page([`${index}`], index === length - 1 ? root : at(index + 1)));
    const end = await walk(steps);
    expect(failure(end.error)).toMatchObject({ name: "PaginationError", message: expect.stringContaining("cycle") });
    expect(end.requests.length).toBeLessThanOrEqual(length + 1);
  });

  it("E6 new links without end", async () => {
    let count = 0;
    const endless: Step = (_, response) =>
      void response.end(JSON.stringify({ recordings: [{ sid: "a" }], next_page_uri: at(++count) }));
    const end = await walk([endless], { maxPages: 20 });
    expect(failure(end.error)).toMatchObject({ name: "PaginationError", message: expect.stringContaining("maxPages") });
    expect(end.requests.length).toBe(20);
    expect(failure(end.error).cursor).toBe(at(20));
  });

  it("E7 an empty page in between", async () => {
    const end = await walk([page(["a"], at(1)), page([], at(2)), page(["b"])]);
    expect(end.value).toEqual(["a", "b"]);
  });

  it("E11 a page that arrives at the second attempt", async () => {
    const end = await walk([page(["a"], at(1)), 503, page(["b"])]);
    expect(end.value).toEqual(["a", "b"]);
    expect(end.requests.length).toBe(3);
  });

  it("E12 a page that never arrives; the cursor continues from there", async () => {
    const seen: string[] = [];
    const end = await playCall({ server: [page(["a"], at(1)), 500, 500, 500, page(["b"])] }, async (client) => {
      try {
        for await (const { sid } of list(client)) seen.push(sid);
      } catch (error) {
        const { cursor } = failure(error);
        seen.push(failure(error).name, ...(await sids(list(client, {}, { cursor: cursor ?? "" }))));
      }
    });
    expect(end.error).toBeUndefined();
    expect(seen).toEqual(["a", "ServerError", "b"]);
  });

  it("a page's cursor continues after that page", async () => {
    const end = await playCall({ server: three }, async (client) => {
      const { cursor } = await list(client);
      return sids(list(client, {}, { cursor: cursor ?? "" }));
    });
    expect(end.value).toEqual(["c", "d", "e"]);
  });

  it.each([5, null, {}, ""])("a cursor that is not text, or empty: %j", async (cursor) => {
    const end = await walk([page(["a"])], { cursor: cursor as unknown as string });
    expect(failure(end.error).message).toContain("cursor must be that of a page");
    expect(end.requests.length).toBe(0);
  });

  it.each([
    [{ limit: 5 }, {}, "?PageSize=5", [5, false]],
    [{ limit: 5 }, { pageSize: 100 }, "?PageSize=5", [5, false]],
    [{ limit: 500 }, { pageSize: 100 }, "?PageSize=100", [6, true]],
    [{ limit: 5_000 }, {}, "?PageSize=1000", [6, true]],
    [{}, { pageSize: 20 }, "?PageSize=20", [6, true]],
  ])("E14 options %j and input %j request %s; of six items there are %j", async (options, input, query, want) => {
    const end = await playCall({ server: [page(["a", "b", "c", "d", "e", "f"], at(1))] }, async (client) => {
      const { items, hasNext } = await list(client, input, options);
      return [items.length, hasNext];
    });
    expect(end.requests[0]?.url).toBe(root + query);
    expect(end.value).toEqual(want);
  });

  it("E14 the limit counts across pages", async () => {
    const end = await walk([page(["a", "b"], at(1)), page(["c", "d"], at(2)), page(["e"])], { limit: 3 });
    expect(end.value).toEqual(["a", "b", "c"]);
    expect(end.requests.length).toBe(2);
  });

  it("E14 a page that the limit cuts has no cursor, because the next page would skip what was cut off", async () => {
    const server = [page(["a", "b"], at(1)), page(["c", "d"], at(2))];
    const end = await playCall({ server }, async (client) => {
      const first = await list(client, {}, { limit: 3 });
      const last = await first.next();
      return [first.cursor, last?.items.length, last?.cursor, last?.hasNext];
    });
    expect(end.value).toEqual([at(1), 1, null, false]);
  });

  it("a list requests what it was called with, even if that object is changed before the first use", async () => {
    const end = await playCall({ server: three }, async (client) => {
      const input = { pageSize: 2 };
      const items = list(client, input);
      input.pageSize = 7;
      await items;
    });
    expect(end.requests.map(({ url }) => url)).toEqual([`${root}?PageSize=2`]);
  });

  it.each([
    0,
    -1,
    1.5,
    Number.NaN,
    "50",
    null,
    Number.POSITIVE_INFINITY,
  ])("E15 %o is refused as limit and as pageSize", async (value) => {
    for (const call of [
      (client: Client) => list(client, {}, { limit: value as number }),
      (client: Client) => list(client, { pageSize: value as number }),
    ]) {
      const end = await playCall({}, async (client) => call(client));
      expect(failure(end.error)).toMatchObject({ attempts: 0 });
      expect(end.requests.length).toBe(0);
    }
  });

  it("E15 a page size beyond the largest", async () => {
    const end = await playCall({}, async (client) => list(client, { pageSize: 1001 }));
    expect(failure(end.error).message).toContain("1000");
  });

  it("E16 two calls of next() at once are one request", async () => {
    const end = await playCall({ server: three }, async (client) => {
      const first = await list(client);
      const [one, two] = await Promise.all([first.next(), first.next()]);
      return one === two;
    });
    expect([end.value, end.requests.length]).toEqual([true, 2]);
  });

  it("E16 pages are not kept: a list that is iterated again requests all pages except the first again", async () => {
    const end = await playCall({ server: [...three, ...three.slice(1)] }, async (client) => {
      const items = list(client);
      return [await sids(items), await sids(items)];
    });
    expect(end.value).toEqual(Array(2).fill(["a", "b", "c", "d", "e"]));
    expect(end.requests.map(({ url }) => url)).toEqual([root, at(1), at(2), at(1), at(2)]);
  });

  it.each([
    [{}],
    [{ recordings: null }],
    [{ recordings: {} }],
    [{ recordings: "x" }],
    [[]],
    [null],
  ])("E17 a page of %j", async (json) => {
    const end = await walk([{ body: JSON.stringify(json) }]);
    expect(failure(end.error).name).toBe("ResponseParseError");
  });

  it("E20 toArray needs its max, and respects it", async () => {
    const none = await playCall({ server: three }, (client) =>
      (list(client) as List<unknown> & { toArray(): Promise<unknown> }).toArray(),
    );
    expect(failure(none.error).message).toContain("max");
    const end = await playCall({ server: three }, (client) => list(client).toArray({ max: 3 }));
    expect((end.value as unknown[]).length).toBe(3);
    expect(end.requests.length).toBe(2);
  });

  it("E21 an invalid Date is refused", async () => {
    const end = await playCall({}, async (client) => list(client, { dateCreated: new Date(Number.NaN) }));
    expect(failure(end.error).message).toContain("DateCreated");
    expect(end.requests.length).toBe(0);
  });

  it("safe() reports the same about a failure for a list as for a call", async () => {
    const refusal = { status: 401, headers: { "x-request-id": "req-7" } };
    const end = await playCall({ server: [refusal] }, (client) => list(client).safe());
    const meta = { operationId: "recordings.list", attempts: 1, status: 401, requestId: "req-7" };
    expect(end.value).toMatchObject({ ok: false, error: { name: "AuthenticationError" }, meta });
  });

  it("safe() reports its own list if one error ends several", async () => {
    const shared = new Error("mine");
    const fails = { middleware: [() => Promise.reject(shared)] };
    const end = await playCall({}, async (client) => {
      const lists = [list(client.with(fails)), listNumbers(client.with(fails))];
      for (const each of lists) await each.safe();
      return Promise.all(lists.map(async (each) => (await each.safe()).meta));
    });
    expect(end.value).toMatchObject([{ operationId: "recordings.list" }, { operationId: "phoneNumbers.list" }]);
  });
});
