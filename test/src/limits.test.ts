import { describe, expect, it, vi } from "vitest";
import { get } from "../../generated/compat/recordings.js";
import { createClient } from "../../src/index.js";
import { readBytes } from "../../src/read.js";
import { watchOver } from "../../src/watch.js";
import { failure } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import { playCall } from "./harness.js";

describe("limits", () => {
  it("64 KiB of an error body are read, and the rest is abandoned", async () => {
    let pulled = 0;
    const cancel = vi.fn();
    const pull = (body: ReadableStreamDefaultController) => {
      pulled += 16_384;
      body.enqueue(new Uint8Array(16_384).fill(120));
    };
    const fetch = async () => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 }), { status: 400 });
    const end = await playCall({ options: { fetch } }, (client) => get(client, { sid: "RE1" }));
    expect(failure(end.error)).toMatchObject({ name: "BadRequestError" });
    // One chunk more, to learn that there is more.
    expect([pulled, cancel.mock.calls.length]).toEqual([65_536 + 16_384, 1]);
  });

  it("an error body without end is cut off at its server, too", async () => {
    let written = 0;
    const endless: Step = (_, response) => {
      response.writeHead(400, { "content-type": "text/plain" });
      const more = () => {
        while (written < 4_000 && response.write("x".repeat(16_384))) written++;
        if (written++ < 4_000) response.once("drain", more);
      };
      more();
    };
    const end = await playCall({ server: [endless], realTime: true }, (client) => get(client, { sid: "RE1" }));
    expect(failure(end.error)).toMatchObject({ name: "BadRequestError" });
    expect(written).toBeLessThan(2_000);
  });

  it("a body up to its limit is read completely, a longer one to just beyond the limit", async () => {
    const read = async (size: number, limit: number) =>
      (await readBytes(new Response(new Uint8Array(size)), limit, watchOver(undefined))).length;
    expect([await read(10, 10), await read(11, 10), await read(0, 10), await read(9, 10)]).toEqual([10, 11, 0, 9]);
  });

  it("the rest beyond the limit is not read", async () => {
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (pulled++ < 100 ? controller.enqueue(new Uint8Array(10)) : controller.close()),
      cancel: () => {
        cancelled = true;
      },
    });
    await readBytes(new Response(body), 25, watchOver(undefined));
    expect([pulled < 10, cancelled]).toEqual([true, true]);
  });

  it("no timer is left when a call is over", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    for (let index = 0; index < 20; index++) watchOver(undefined, 60_000).close();
    const fetch = async () => new Response("{}");
    const client = createClient({ baseUrl: "http://127.0.0.1:1", projectId: "P", token: "T", fetch });
    for (let index = 0; index < 20; index++) await get(client, { sid: "x" });
    expect(timers()).toBeLessThanOrEqual(before + 1);
  });
});
