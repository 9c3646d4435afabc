import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import { create } from "../../../generated/compat/call-recordings.js";
import { get } from "../../../generated/compat/recordings.js";
import { expectAbortEnds } from "../../support/effort.js";
import { limited } from "../../support/servers.js";
import { playCall, type Scene } from "../harness.js";

describe("aborts", () => {
  it("A27 an abort ends a backoff at once", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const answered = new EventEmitter();
    const fetch: typeof globalThis.fetch = (...request) =>
      globalThis.fetch(...request).finally(() => answered.emit("answer"));
    const scene: Scene = {
      server: [limited("30")],
      realTime: true,
      options: { fetch },
    };
    const end = await playCall(scene, async (client) => {
      const sent = get(client, { sid: "RE1" }, { signal: abort.signal });
      await once(answered, "answer");
      await expectAbortEnds(sent, abort, reason);
      return sent;
    });
    expect(end.error).toBe(reason);
    expect(end.requests.length).toBe(1);
  });

  it("A27 an abort ends a backoff even if sleep ignores the signal", async () => {
    const abort = new AbortController();
    const sleeping = new EventEmitter();
    const sleep = () => new Promise<void>(() => void sleeping.emit("sleep"));
    const clock = { now: () => 0, random: () => 0.5, sleep };
    const end = await playCall({ server: [503], options: { clock } }, async (client) => {
      const sent = get(client, { sid: "RE1" }, { signal: abort.signal });
      await once(sleeping, "sleep");
      await expectAbortEnds(sent, abort);
      return sent;
    });
    expect(end.error).toBe(abort.signal.reason);
  });

  it("A28 already aborted: nothing is sent, and the input is not read", async () => {
    let read = 0;
    const input = Object.defineProperty({ callSid: "CA1" }, "trim", { enumerable: true, get: () => read++ });
    const end = await playCall({}, (client) => create(client, input, { signal: AbortSignal.abort("why") }));
    expect([end.error, end.requests.length, read]).toEqual(["why", 0, 0]);
  });
});
