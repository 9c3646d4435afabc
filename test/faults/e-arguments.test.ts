import { describe, expect, it } from "vitest";
import { conferenceRecordings, recordings } from "../../generated/compat/index.js";
import type { Client } from "../../src/index.js";
import { projectId } from "../support/invariants.js";
import { check, type Perform, playScene } from "./harness.js";
import { base, page } from "./pages.js";

const counts = [0, -1, 1.5, Number.NaN, "50", Number.POSITIVE_INFINITY, null, {}, [5], true] as const;

describe("E. arguments of a list", () => {
  it.each(counts)("E15 %o is refused as limit, maxPages, pageSize and max", async (value) => {
    const wrong = value as number;
    const asks: ((client: Client) => PromiseLike<unknown>)[] = [
      (client) => recordings.list(client, { pageSize: wrong }),
      (client) => recordings.list(client).toArray({ max: wrong }),
      (client) => recordings.list(client, {}, { limit: wrong }),
      (client) => recordings.list(client, {}, { maxPages: wrong }),
    ];
    for (const call of asks)
      check(await playScene({ call }), { requests: 0, error: { name: "SignalWireError", delivered: "no" } });
  });

  it("E15 a pageSize of 1001", async () => {
    check(await playScene({ call: (client) => recordings.list(client, { pageSize: 1001 }) }), {
      requests: 0,
      error: { message: expect.stringMatching(/pageSize.*1000/) },
    });
  });

  it.each([
    [{ limit: 5 }, {}, "5"],
    [{ limit: 5 }, { pageSize: 100 }, "5"],
    [{ limit: 500 }, { pageSize: 100 }, "100"],
    [{ limit: 5_000 }, {}, "1000"],
    [{}, { pageSize: 7 }, "7"],
    [{}, {}, null],
  ])("E14 options %j and input %j request a page size of %s", async (options, input, size) => {
    const end = await playScene({ call: (client) => recordings.list(client, input, options), a: [page("")] });
    expect(new URL(end.requests[0]?.url ?? "", "http://a").searchParams.get("PageSize")).toBe(size);
  });

  it.each([3, "CA1", null, true, () => ({})])("E15 an input that is %j is refused", async (input) => {
    check(await playScene({ call: (client) => recordings.list(client, input as never) }), {
      requests: 0,
      error: { name: "SignalWireError", message: expect.stringMatching(/the input must be an object/) },
    });
  });

  it("E15 options that are changed before the first use have no effect", async () => {
    const options = { limit: 5, accountSid: projectId };
    const call = (client: Client) => {
      const list = recordings.list(client, {}, options);
      Object.assign(options, { limit: 9, accountSid: "AC9" });
      return list;
    };
    const end = await playScene({ call, a: [page("")] });
    expect(end.requests[0]?.url).toBe(`${base}?PageSize=5`);
  });

  it("E20 toArray() needs its max", async () => {
    // @ts-expect-error without max
    check(await playScene({ call: (client) => recordings.list(client).toArray() }), {
      requests: 0,
      error: { message: expect.stringMatching(/max/) },
    });
    // @ts-expect-error without max
    check(await playScene({ call: (client) => recordings.list(client).toArray({}) }), {
      requests: 0,
      error: { message: expect.stringMatching(/max/) },
    });
    check(
      await playScene({
        call: async (client) => ({ length: (await recordings.list(client).toArray({ max: 2 })).length }),
        a: [page("abc", `${base}?Page=1`)],
      }),
      { requests: 1, value: { length: 2 } },
    );
  });

  it.each([
    ["2026-03-29T00:30:00+02:00", "Sat, 28 Mar 2026 22:30:00 +0000", "2026-03-28"],
    ["2026-10-25T01:59:59Z", "Sun, 25 Oct 2026 01:59:59 +0000", "2026-10-25"],
    ["2026-12-31T23:59:59.999Z", "Thu, 31 Dec 2026 23:59:59 +0000", "2026-12-31"],
  ])("E21 %s is sent as a time, or as a day in UTC, as the operation requires; text as it is", async (text, time, day) => {
    const dates = { dateCreatedAfter: new Date(text), dateCreatedBefore: text };
    const sent = async (call: Perform) => {
      const end = await playScene({ call, a: [page("")] });
      const { searchParams } = new URL(end.requests[0]?.url ?? "", "http://a");
      return [searchParams.get("DateCreated>"), searchParams.get("DateCreated<")];
    };
    expect(await sent((client) => recordings.list(client, dates))).toEqual([time, text]);
    const ofConference = { conferenceSid: "CF1", ...dates };
    expect(await sent((client) => conferenceRecordings.list(client, ofConference))).toEqual([day, text]);
  });

  it("E21 an invalid Date is refused", async () => {
    const call: Perform = (client) => recordings.list(client, { dateCreatedAfter: new Date("no") });
    check(await playScene({ call }), { requests: 0, error: { message: expect.stringMatching(/Date/) } });
  });
});
