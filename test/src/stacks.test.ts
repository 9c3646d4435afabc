import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { type Client, SignalWireError } from "../../src/index.js";
import { playCall } from "./harness.js";

type Caller = (client: Client) => Promise<unknown>;

const sid = "RE1";

const rows: readonly [name: string, caller: Caller][] = [
  ["a call", async (client) => await recordings.get(client, { sid })],
  ["a call's safe()", async (client) => thrown(await recordings.get(client, { sid }).safe())],
  ["a call's withResponse()", async (client) => await recordings.get(client, { sid }).withResponse()],
  ["an input that is refused", async (client) => await recordings.get(client, { sid: ".." })],
  ["a download", async (client) => await recordings.download(client, { sid })],
  ["a waiter", async (client) => await recordings.waitUntilCompleted(client, { sid }, { maxWaitMs: 1 })],
  ["a list's first page", async (client) => await recordings.list(client)],
  ["a list's safe()", async (client) => thrown(await recordings.list(client).safe())],
  [
    "a loop over items",
    async (client) => {
      for await (const item of recordings.list(client)) expect(item).toBeUndefined();
    },
  ],
  [
    "a loop over pages",
    async (client) => {
      for await (const page of recordings.list(client).pages()) expect(page).toBeUndefined();
    },
  ],
  ["all items", async (client) => await recordings.list(client).toArray({ max: 5 })],
  ["client.fetch", async (client) => await client.fetch("/x", { headers: { host: "x" } })],
];

function thrown({ error }: { error?: unknown }): never {
  throw error;
}

describe("an error's stack leads to the line that called", () => {
  const { stackTraceLimit } = Error;
  // What Node and browsers have; vitest raises it.
  beforeAll(() => {
    Error.stackTraceLimit = 10;
  });
  afterAll(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it.each(rows)("%s", async (_, caller) => {
    const { error } = await playCall({ server: Array(9).fill(400) }, caller);
    expect(SignalWireError.is(error) && error.stack).toContain("stacks.test.ts");
  });
});
