/** Where a tracer looks for its parent span: the asynchronous context in which middleware and logger run. */
import { AsyncLocalStorage } from "node:async_hooks";
import { expect, it } from "vitest";
import { calls, messages } from "../../generated/compat/index.js";
import type { Client, Middleware } from "../../src/index.js";
import { createFakeSpace } from "../../src/testing/index.js";

const context = new AsyncLocalStorage<string>();

it.each<[string, (client: Client) => PromiseLike<unknown>, string]>([
  [
    "that of a call, in each attempt",
    (client) => context.run("call", () => calls.get(client, { sid: "none" }).safe()),
    "call call",
  ],
  [
    "that of a call that is awaited elsewhere",
    (client) => {
      const call = context.run("call", () => messages.create(client, { to: "+12025550101", from: "+12025550100" }));
      return context.run("wait", () => call.safe());
    },
    "call",
  ],
  [
    "that in which a list is used",
    (client) => {
      const list = context.run("made", () => messages.list(client));
      return context.run("used", () => list.toArray({ max: 1 }));
    },
    "used",
  ],
  [
    "that of a waiter, in each poll",
    async (client) => {
      const { sid } = await messages.create(client, { to: "+12025550101", from: "+12025550100", body: "Hello" });
      return context.run("waiter", () => messages.waitUntilDelivered(client, { sid }, { maxWaitMs: 60_000 }));
    },
    "undefined waiter waiter waiter",
  ],
])("is %s", async (_, act, want) => {
  const space = createFakeSpace({ now: () => 0 });
  space.fault({ path: "/Calls/none" }, { status: 503 });
  const seen: unknown[] = [];
  const logged: unknown[] = [];
  const middleware: Middleware = (request, next) => {
    seen.push(context.getStore());
    return next(request);
  };
  const debug = () => logged.push(context.getStore());
  await act(space.client({ middleware: [middleware], logger: { debug } }));
  expect([seen.map(String).join(" "), logged.map(String).join(" ")]).toEqual([want, want]);
});
