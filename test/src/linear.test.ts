import { describe, expect, it } from "vitest";
import { jsonOf } from "../../src/answer.js";
import { systemClock } from "../../src/clock.js";
import { parseDate } from "../../src/dates.js";
import { checkedHeaders } from "../../src/headers.js";
import { masker } from "../../src/redact.js";
import { retryAfterMs } from "../../src/retry.js";
import { spaceOrigin } from "../../src/space.js";
import { busyMs, least, orRefuse } from "../support/effort.js";

describe("F17 a megabyte of any text is read in linear time", () => {
  const hostile = [
    "Tue, ".repeat(200_000),
    `Tue, ${" ".repeat(1_000_000)}`,
    "9".repeat(1_000_000),
    "1:".repeat(500_000),
  ];
  it.each(hostile.map((text) => [text.slice(0, 8), text]))("%j…", async (_id, text) => {
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
