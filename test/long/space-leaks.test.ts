import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { compat, messages, recordings } from "../../generated/compat/index.js";
import { type Client, createClient } from "../../src/index.js";
import { createFakeSpace, type FaultStep } from "../../src/testing/index.js";
import { handClock } from "../support/clock.js";

declare const gc: () => void;

const faults: readonly FaultStep[] = [
  { status: 503 },
  { pass: true },
  { status: 429, headers: { "retry-after": "1" } },
  { reset: "before-headers" },
  { pass: true },
  { reset: "mid-body" },
  { body: '{"sid":' },
  { status: 502, body: "<html>".padEnd(100_000) },
  { delayMs: 3 },
  { drip: { bytes: 200, everyMs: 1 } },
  { status: 200, body: "" },
  { status: 307, headers: { location: "https://elsewhere.example/" } },
  { headers: { "content-length": "99999" } },
  { status: 401 },
  { pass: true },
];

const { signal } = new AbortController();
const calls: readonly ((client: Client) => PromiseLike<unknown>)[] = [
  (client) => messages.create(client, { to: "+15550100002", from: "+15550100001", body: "x" }, { signal }).safe(),
  (client) => recordings.list(client, {}, { signal }).safe(),
  (client) => recordings.get(client, { sid: "none" }, { signal }).safe(),
  (client) => recordings.delete(client, { sid: "none" }, { signal }).safe(),
  (client) => client.fetch("/nothing", { signal }).catch(() => {}),
  async (client) => {
    const { ok, data } = {
      data: undefined,
      ...(await recordings.download(client, { sid: "none" }, { signal }).safe()),
    };
    if (ok) await data?.body.cancel();
  },
  async (client) => {
    const params = { path: { AccountSid: client.projectId } };
    return compat(client)
      .GET("/Accounts/{AccountSid}/Messages", { params, signal })
      .catch(() => {});
  },
];

/** A thousand calls against their own space. */
async function round(): Promise<void> {
  const space = createFakeSpace({ projectId: "P", token: "T" });
  const { url, close } = await space.listen();
  const client = createClient({ baseUrl: url, projectId: "P", token: "T", clock: handClock().clock });
  for (let done = 0; done < 1_000; done += 20) {
    space.fault({}, ...faults);
    await Promise.all(Array.from({ length: 20 }, (_, index) => calls[(done + index) % calls.length]?.(client)));
  }
  expect(open("TCPSocketWrap"), "sockets, the server's ends too").toBeLessThan(100);
  await close();
}

const open = (kind: string) => process.getActiveResourcesInfo().filter((name) => name === kind).length;

const heap = () => {
  gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

it("10,000 calls with mixed faults against a fake space leave nothing behind", async () => {
  const timers = open("Timeout");
  for (let warm = 0; warm < 3; warm++) await round();
  const before = heap();
  for (let more = 0; more < 10; more++) await round();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(heap() - before, "MiB").toBeLessThan(10);
  expect(open("TCPSocketWrap"), "sockets").toBe(0);
  expect(open("Timeout"), "timers").toBeLessThanOrEqual(timers);
  expect(getEventListeners(signal, "abort").length, "listeners").toBe(0);
});
