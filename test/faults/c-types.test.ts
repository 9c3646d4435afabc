import { describe, expect, it } from "vitest";
import { calls, recordings } from "../../generated/compat/index.js";
import { recordings as relayRecordings } from "../../generated/relay/index.js";
import type { ClientOptions, Unexpected } from "../../src/index.js";
import { check, playScene } from "./harness.js";

const dates: readonly [given: unknown, want: string | undefined][] = [
  ["Tue, 01 Sep 2026 10:00:00 +0000", "2026-09-01T10:00:00.000Z"],
  ["Tue, 01 Sept 2026 10:00:00 +0000", "2026-09-01T10:00:00.000Z"],
  ["1 Sep 2026 12:00:00 +0200", "2026-09-01T10:00:00.000Z"],
  ["Tue, 01 Sep 2026 10:00:00 GMT", "2026-09-01T10:00:00.000Z"],
  ["2026-09-01T10:00:00Z", "2026-09-01T10:00:00.000Z"],
  ["2026-09-01T12:00:00.123+02:00", "2026-09-01T10:00:00.123Z"],
  ["2026-09-01T10:00:00.123456Z", "2026-09-01T10:00:00.123Z"],
  ["2026-09-01", "2026-09-01T00:00:00.000Z"],
  ["2024-05-06T12:20-12Z", undefined],
  ["Tue, 31 Feb 2026 10:00:00 +0000", undefined],
  ["2026-02-30T10:00:00Z", undefined],
  ["2026-09-01T25:00:00Z", undefined],
  ["yesterday", undefined],
  ["0000-00-00 00:00:00", undefined],
  ["", undefined],
  ["1788256800", undefined],
  [1_788_256_800, undefined],
  [{}, undefined],
  [["2026-09-01"], undefined],
  [true, undefined],
  ["9".repeat(100_000), undefined],
];

describe("C. fields and their types", () => {
  it.each(dates)("C28 the date %j", async (given, want) => {
    const seen: Unexpected[] = [];
    const options: ClientOptions = { onUnexpected: (event) => seen.push(event) };
    const end = await playScene({
      call: (client) => recordings.get(client, { sid: "RE1" }),
      a: [{ json: { date_created: given } }],
      options,
    });
    check(end, { requests: 1 });
    expect(end.value).toHaveProperty("dateCreated", want ? new Date(want) : given);
    expect(seen.some(({ pointer }) => pointer === "/date_created")).toBe(want === undefined);
  });

  it("C26 fields that are missing, null or of another type are reported, and returned unchanged", async () => {
    const seen: string[] = [];
    const options: ClientOptions = {
      onUnexpected: ({ pointer }) => {
        seen.push(pointer);
        throw new Error("the hook's own fault");
      },
    };
    const body = { sid: null, channels: "many", duration: {}, price: true, date_created: null };
    const end = await playScene({
      call: (client) => recordings.get(client, { sid: "RE1" }),
      a: [{ json: body }],
      options,
    });
    check(end, { requests: 1, value: { sid: null, channels: "many", duration: {}, price: true } });
    expect(seen).toEqual(expect.arrayContaining(["/sid", "/channels", "/duration", "/status"]));
  });

  it("C26 Relay keeps the wire's names and types", async () => {
    const body = { id: "R1", created_at: "2026-09-01T10:00:00Z", duration_in_seconds: "x", extra: [null] };
    const end = await playScene({ call: (client) => relayRecordings.get(client, { id: "R1" }), a: [{ json: body }] });
    check(end, { requests: 1 });
    expect(end.value).toEqual(body);
  });

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ])("C32 a field called %s is an ordinary field", async (name) => {
    const body = `{"sid":"RE1","${name}":{"polluted":true}}`;
    const end = await playScene({ call: (client) => calls.get(client, { sid: "CA1" }), a: [{ body }] });
    check(end, { requests: 1 });
    expect(Object.getPrototypeOf(end.value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(end.value, name)?.value).toEqual({ polluted: true });
    expect(Object(Object.prototype).polluted).toBeUndefined();
  });
});
