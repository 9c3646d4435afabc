import { describe, expect, it, vi } from "vitest";
import { get } from "../../generated/compat/recordings.js";
import { createClient } from "../../src/index.js";
import { playCall } from "./harness.js";

const base = { baseUrl: "http://127.0.0.1:1", projectId: "P", token: "TOK-SENTINEL" };

describe("calls as promises", () => {
  it("a call is a promise that starts immediately, and only once", async () => {
    const end = await playCall({}, async (client) => {
      const call = get(client, { sid: "RE1" });
      const derived = call.then((data) => data);
      const all = await Promise.all([call, call.safe(), call.withResponse(), derived]);
      return [call instanceof Promise, derived.constructor === Promise, all.every(Boolean)];
    });
    expect(end.value).toEqual([true, true, true]);
    expect(end.requests.length).toBe(1);
  });

  it("safe() alone leaves nothing unhandled, and returns every failure", async () => {
    const end = await playCall({ server: [404] }, async (client) => {
      const missing = await get(client, { sid: "RE1" }).safe();
      const bad = await get(client, { sid: ".." }).safe();
      const aborted = await get(client, { sid: "x" }, { signal: AbortSignal.abort("why") }).safe();
      return [missing, bad, aborted];
    });
    expect(end.value).toMatchObject([
      {
        ok: false,
        error: { name: "NotFoundError" },
        meta: { attempts: 1, status: 404, operationId: "recordings.get" },
      },
      { ok: false, error: { name: "SignalWireError" }, meta: { attempts: 0 } },
      { ok: false, error: { cause: "why" } },
    ]);
  });

  it("K6 fetch is read when the client is created, and called without this", async () => {
    const seen: unknown[] = [];
    const fetch = function (this: unknown) {
      seen.push(this);
      return Promise.resolve(new Response('{"sid":"x"}'));
    } as typeof globalThis.fetch;
    await get(createClient({ ...base, fetch }), { sid: "x" });
    expect(seen).toEqual([undefined]);
  });

  it("K7 fake timers do not hang a call", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let count = 0;
      const clock = { now: () => 0, random: () => 0, sleep: async () => {} };
      const fetch = async () => new Response("{}", { status: count++ ? 200 : 503 });
      expect(await get(createClient({ ...base, fetch, clock }), { sid: "x" })).toEqual({});
    } finally {
      vi.useRealTimers();
    }
  });
});
