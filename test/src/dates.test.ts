import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/dates.js";

describe("dates", () => {
  const day = Date.UTC(2026, 8, 1, 10, 0, 0);
  it.each([
    ["Tue, 01 Sep 2026 10:00:00 +0000", day],
    ["Tue, 01 Sept 2026 10:00:00 +0000", day],
    ["01 Sep 2026 10:00:00 +0000", day],
    ["Tue, 1 Sep 2026 10:00 GMT", day],
    ["tue, 01 SEP 2026 10:00:00 ut", day],
    ["Tue, 01 Sep 2026 03:00:00 -0700", day],
    ["Tue, 01 Sep 2026 15:30:00 +05:30", day],
    ["01 September 2026 10:00:00 UTC", day],
    ["Tuesday, 01-Sep-26 10:00:00 GMT", day],
    ["2026-09-01T10:00:00Z", day],
    ["2026-09-01T10:00:00.000+00:00", day],
    ["2026-09-01T10:00:00.123456Z", day + 123],
    ["2026-09-01T12:00:00+0200", day],
    ["2026-09-01 10:00:00", day],
    ["2026-09-01T10:00", day],
    ["2026-09-01", Date.UTC(2026, 8, 1)],
    ["2024-02-29", Date.UTC(2024, 1, 29)],
    ["Thu, 29 Feb 2024 10:00:00 +0000", Date.UTC(2024, 1, 29, 10)],
    ["01 Jan 70 00:00:00 GMT", 0],
  ])("%s", (text, time) => expect(parseDate(text)).toBe(time));

  it.each([
    "",
    "soon",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2023-02-29T00:00:00Z",
    "Tue, 31 Sep 2026 10:00:00 +0000",
    "Sun, 29 Feb 2026 10:00:00 +0000",
    "Tue, 01 Foo 2026 10:00:00 +0000",
    "Tue, 01 anF 2026 10:00:00 +0000",
    "2026-09-01T25:00:00Z",
    "2026-09-01T10:61:00Z",
    "2026-05-06T12:20-12Z",
    "1700000000",
    "0",
    "-1",
    "10:00",
    "Tue, 01 Sep 2026",
  ])("%j is not a date", (text) => expect(parseDate(text)).toBeNaN());
});
