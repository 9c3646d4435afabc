import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/dates.js";
import { decimalText } from "../../src/numbers.js";
import { version } from "../../src/version.js";
import { busyMs, least, orRefuse } from "../support/effort.js";

const packageJson = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

it("the User-Agent contains the package's version", () => expect(version).toBe(packageJson.version));

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

describe("numbers as text", () => {
  it.each([
    [0.0065, "0.0065"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1e21, `1${"0".repeat(21)}`],
    [-1.25e25, `-125${"0".repeat(23)}`],
    [0, "0"],
    [12, "12"],
    [0.1 + 0.2, "0.30000000000000004"],
    [5e-324, `0.${"0".repeat(323)}5`],
    [Number.MAX_VALUE, `17976931348623157${"0".repeat(292)}`],
  ])("%d", (value, text) => {
    expect(decimalText(value)).toBe(text);
    expect(Number(decimalText(value))).toBe(value);
  });
});

describe("F17 a megabyte of any text is read in linear time", () => {
  const hostile = [
    "Tue, ".repeat(200_000),
    `Tue, ${" ".repeat(1_000_000)}`,
    "9".repeat(1_000_000),
    "1:".repeat(500_000),
  ];
  it.each(hostile.map((text) => [text.slice(0, 8), text]))("%j…", async (_id, text) => {
    const { masker } = await import("../../src/redact.js");
    const { retryAfterMs } = await import("../../src/retry.js");
    const { spaceOrigin } = await import("../../src/space.js");
    const { checkedHeaders } = await import("../../src/headers.js");
    const { jsonOf } = await import("../../src/answer.js");
    const { systemClock } = await import("../../src/clock.js");
    const tries = [
      () => parseDate(text),
      () => masker([])(text),
      () => retryAfterMs(text, systemClock),
      () => spaceOrigin(text),
      () => checkedHeaders({ a: text }),
      () => checkedHeaders({ [text]: "a" }),
      () => jsonOf({ response: new Response(), bytes: new TextEncoder().encode(text) }),
    ];
    for (const run of tries) expect(await least(50, () => busyMs(orRefuse(run))), String(run)).toBeLessThanOrEqual(50);
  });
});
