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
    const failures = Array.from({ length: 160 }, () => 503);
    const server = [...failures, ...Array.from({ length: 5 }, () => 200), 503];
    const end = await playCall({ server }, async (client, { a }) => {
      const sentBy = async (calls: number) => {
        const before = a.requests.length;
        for (let call = 0; call < calls; call++) await get(client.with({ timeoutMs: 1000 }), { sid: "RE1" }).safe();
        return a.requests.length - before;
      };
      return { spending: await sentBy(60), spent: await sentBy(5), refilled: await sentBy(2) };
    });
    // Sixty calls and a hundred retries; then five that succeed, which pay for one retry.
    expect(end.value).toEqual({ spending: 160, spent: 5, refilled: 3 });
  });
});
