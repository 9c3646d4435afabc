import { describe, expect, it } from "vitest";
import { create } from "../../generated/compat/call-recordings.js";
import { get, list } from "../../generated/compat/recordings.js";
import { createClient } from "../../src/index.js";
import { type Step, serve } from "../support/servers.js";

declare const gc: () => void;

const mixed: Step[] = [
  200,
  503,
  { status: 404 },
  { body: "{" },
  { fault: "reset" },
  { status: 500, body: "x".repeat(200_000) },
  { status: 302, headers: { location: "/x" }, body: "" },
  200,
  200,
];

describe("ten thousand calls with mixed faults", () => {
  it("leave no memory, socket, timer or listener behind", async () => {
    let count = 0;
    const server = await serve([
      (request, response) => {
        const step = mixed[count++ % mixed.length] as Exclude<Step, number>;
        const {
          status = 200,
          body,
          headers = {},
          reset,
        } = typeof step === "number" ? { status: step } : (step as Record<string, never>);
        if (reset) return void request.socket.resetAndDestroy();
        response.writeHead(status, headers).end(body ?? '{"sid":"RE1"}');
      },
    ]);
    const clock = { now: () => performance.now(), random: () => 0, sleep: async () => {} };
    const client = createClient({ baseUrl: server.url, projectId: "P", token: "T", clock });
    const { signal } = new AbortController();
    const calls = async (total: number) => {
      for (let done = 0; done < total; done += 20)
        await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            (index % 2 ? get(client, { sid: "RE1" }, { signal }) : create(client, { callSid: "C" }, { signal })).safe(),
          ),
        );
      server.requests.length = 0;
      gc();
      return process.memoryUsage().heapUsed;
    };
    await calls(3_000);
    const before = await calls(1_000);
    const after = await calls(10_000);
    expect((after - before) / 2 ** 20).toBeLessThan(10);
    expect(server.sockets()).toBeLessThanOrEqual(40);
    await server.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBeLessThan(5);
  });
});

it("ten thousand pages are never all in memory, even if the list or its first page is kept", async () => {
  const body = (next: string | null) => JSON.stringify({ recordings: [{ sid: "RE1" }], next_page_uri: next });
  const fetch = async (url: unknown) => {
    const { pathname, searchParams } = new URL(String(url));
    const number = Number(searchParams.get("Page")) + 1;
    return new Response(body(number < 10_000 ? `${pathname}?Page=${number}` : null));
  };
  const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch });
  const items = list(client);
  const first = await items;
  const most = { heap: 0, items: 0 };
  gc();
  const before = process.memoryUsage().heapUsed;
  for await (const _ of items) {
    if (++most.items % 2_500) continue;
    gc();
    most.heap = Math.max(most.heap, process.memoryUsage().heapUsed - before);
  }
  expect(most.items).toBe(10_000);
  expect(most.heap / 2 ** 20, "MiB").toBeLessThan(10);
  expect(first.items).toHaveLength(1);
});

describe("an error keeps no body in memory, even if its stack was never read", () => {
  const large = "x".repeat(60_000);
  const broken = async (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));
  const answered = (status: number) => async () => new Response(`<html>${large}`, { status });

  it.each([
    ["an error page", answered(400), ""],
    ["a page instead of JSON", answered(200), ""],
    ["a connection that broke behind a large body", broken, large],
  ])("%s", async (_, fetch, path) => {
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, retry: false });
    const call = () => create(client, { callSid: "CA1", recordingStatusCallback: `https://b.test/${path}` }).safe();
    await call();
    gc();
    const before = process.memoryUsage().heapUsed;
    const held: unknown[] = [];
    for (let count = 0; count < 500; count++) held.push(await call());
    gc();
    expect((process.memoryUsage().heapUsed - before) / held.length / 1024, "KiB each").toBeLessThan(20);
  });
});
