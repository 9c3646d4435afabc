import { describe, expect, it } from "vitest";
import { get } from "../../../generated/compat/recordings.js";
import { createClient, type RetryOptions } from "../../../src/index.js";
import { playCall } from "../harness.js";

describe("bounds of retries", () => {
  it.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "3",
    1.5,
    null,
  ])("A24 maxAttempts %o is refused", (maxAttempts) => {
    const retry = { maxAttempts } as RetryOptions;
    expect(() => createClient({ baseUrl: "http://127.0.0.1:1", retry })).toThrow(/maxAttempts/);
  });

  it("A26 two hundred calls at once do not storm a failing server", async () => {
    const end = await playCall({ server: [503], budgetMs: 20_000 }, (client) =>
      Promise.all(Array.from({ length: 200 }, () => get(client, { sid: "RE1" }).safe())),
    );
    expect(end.requests.length).toBeLessThan(350);
    expect(end.requests.length).toBeGreaterThan(200);
  });

  it("A26 the quota is shared by copies, and successes refill it", async () => {
    const end = await playCall({ server: [503] }, async (client) => {
      for (let index = 0; index < 60; index++) await get(client.with({ timeoutMs: 1000 }), { sid: "RE1" }).safe();
    });
    expect(end.requests.length).toBe(160);
  });
});
