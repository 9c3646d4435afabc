/** Which values a path may contain. */
import { describe, expect, it } from "vitest";
import { compat } from "../../../generated/compat/client.js";
import { get, list, delete as remove } from "../../../generated/compat/recordings.js";
import type { Client } from "../../../src/index.js";
import { failure } from "../../support/invariants.js";
import { playCall } from "../harness.js";

describe("paths", () => {
  const thin = (client: Client, value: unknown) =>
    compat(client).DELETE("/Accounts/{AccountSid}/Recordings/{Sid}", {
      params: { path: { AccountSid: "P", Sid: value as string } },
    });

  it.each([
    ["..", "."],
    [".", ""],
    [undefined, null],
    [{}, []],
    [[".."], Number.NaN],
    [() => 1, Symbol("x")],
    [new Date(Number.NaN), [[]]],
  ] as [unknown, unknown][])("D10 %o is refused before any I/O", async (...values) => {
    for (const value of values)
      for (const call of [
        (client: Client) => remove(client, { sid: value as string }),
        (client: Client) => thin(client, value),
      ]) {
        const end = await playCall({}, call);
        expect(failure(end.error)).toMatchObject({ attempts: 0, delivered: "no" });
        expect(end.requests.length).toBe(0);
      }
  });

  it.each([
    ["%2e%2e", "%252e%252e"],
    ["a/../b", "a%2F..%2Fb"],
    ["a%2fb", "a%252fb"],
    [";x", "%3Bx"],
    ["?x", "%3Fx"],
    ["#x", "%23x"],
    ["\\\\", "%5C%5C"],
    ["\0", "%00"],
    ["\ud800", "%EF%BF%BD"],
    ["...", "..."],
    ["https://evil.test/x", "https%3A%2F%2Fevil.test%2Fx"],
    ["{AccountSid}", "%7BAccountSid%7D"],
    ["$&", "%24%26"],
  ])("D10, D12 %j is one segment", async (value, segment) => {
    const end = await playCall({ server: [204] }, (client) => remove(client, { sid: value }));
    const same = await playCall({ server: [204] }, (client) => thin(client, value));
    expect(end.requests[0]?.url).toBe(`/api/laml/2010-04-01/Accounts/PROJ-SENTINEL/Recordings/${segment}`);
    expect(same.requests[0]?.url).toBe(`/api/laml/2010-04-01/Accounts/P/Recordings/${segment}`);
  });

  it("D13 names in queries are encoded", async () => {
    const end = await playCall({ server: [{ json: { recordings: [] } }] }, async (client) => {
      await list(client, { dateCreatedBefore: "2026-09-01", dateCreatedAfter: new Date("2026-08-01T00:00:00Z") });
      await get(client, { sid: "RE1" }, { extra: { "a&b=1": "c&d", "e f": ["g", "h"] } });
      const query = { "DateCreated<": "x", "q&r": 1, none: undefined, empty: null } as object;
      await compat(client).GET("/Accounts/{AccountSid}/Recordings", { params: { path: { AccountSid: "P" }, query } });
    });
    const queries = end.requests.map(({ url }) => [...new URL(url, "http://x").searchParams]);
    expect(queries).toEqual([
      [
        ["DateCreated<", "2026-09-01"],
        ["DateCreated>", "Sat, 01 Aug 2026 00:00:00 +0000"],
      ],
      [
        ["a&b=1", "c&d"],
        ["e f", "g"],
        ["e f", "h"],
      ],
      [
        ["DateCreated<", "x"],
        ["q&r", "1"],
      ],
    ]);
  });

  it("another account by options.accountSid", async () => {
    const end = await playCall({}, (client) => get(client, { sid: "RE1" }, { accountSid: "SUB" }));
    expect(end.requests[0]?.url).toContain("/Accounts/SUB/");
    expect(end.requests[0]?.headers.authorization).toBe(`Basic ${btoa("PROJ-SENTINEL:TOK-SENTINEL")}`);
  });
});
