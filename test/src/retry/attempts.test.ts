import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { create, update } from "../../../generated/compat/call-recordings.js";
import { get } from "../../../generated/compat/recordings.js";
import type { Middleware } from "../../../src/index.js";
import { failure, phone } from "../../support/invariants.js";
import type { Step } from "../../support/servers.js";
import { playCall } from "../harness.js";

describe("attempts", () => {
  it("A17 a body that can only be read once is sent once", async () => {
    let sent = 0;
    const fetch = async () => {
      sent++;
      return new Response(null, { status: 503 });
    };
    const init = () => ({ method: "PUT", body: new Blob(["a=b"]).stream(), headers: { "content-type": "text/plain" } });
    await playCall({ options: { fetch, retry: { unsafe: true } } }, (client) => client.fetch("/x", init()));
    expect(sent).toBe(1);
    const end = await playCall({ server: [{ fault: "reset" }] }, (client) => client.fetch("/x", init()));
    expect(failure(end.error)).toMatchObject({ attempts: 1, retryable: false });
  });

  it("A21 a token function is called once more after a 401", async () => {
    const tokens = ["old", "new"];
    const asked: string[] = [];
    const next = async () => asked[asked.push(tokens[asked.length] ?? "more") - 1] ?? "";
    const end = await playCall({ server: [401, 200], options: { token: next } }, (client) =>
      get(client, { sid: "RE1" }),
    );
    expect(end.error).toBeUndefined();
    expect(asked).toEqual(["old", "new"]);
    expect(end.requests.map(({ headers }) => headers.authorization)).toEqual(
      asked.map((given) => `Basic ${btoa(`PROJ-SENTINEL:${given}`)}`),
    );
  });

  it("A21 a token that is kept until middleware sees a 401, as the hover of `token` shows", async () => {
    const secrets = ["old", "new"];
    let kept: string | undefined;
    const forget: Middleware = async (request, next) => {
      const response = await next(request);
      if (response.status === 401) kept = undefined;
      return response;
    };
    const token = () => (kept ??= secrets.shift() ?? "");
    const end = await playCall(
      { server: [200, 401, 200], options: { token, middleware: [forget] } },
      async (client) => {
        await get(client, { sid: "RE1" });
        await create(client, { callSid: "CA1" });
      },
    );
    expect(end.error).toBeUndefined();
    expect(end.requests.map(({ headers }) => headers.authorization)).toEqual(
      ["old", "old", "new"].map((given) => `Basic ${btoa(`PROJ-SENTINEL:${given}`)}`),
    );
  });

  it("A21 a token function that is called again and still gets a 401", async () => {
    const end = await playCall({ server: [401], options: { token: () => "t-t-t" } }, (client) =>
      create(client, { callSid: "CA1" }),
    );
    expect(failure(end.error)).toMatchObject({
      name: "AuthenticationError",
      status: 401,
      attempts: 2,
      delivered: "no",
    });
    expect(end.requests.length).toBe(2);
  });

  it("A22 a socket that the server has closed in the meantime: another one is opened", async () => {
    let socket: Socket | undefined;
    const answer: Step = (request, response) => {
      socket = request.socket;
      response.end("{}");
    };
    const end = await playCall({ server: [answer] }, async (client, { a }) => {
      await get(client, { sid: "RE1" });
      socket?.destroy();
      await get(client, { sid: "RE1" });
      return a.connections();
    });
    expect([end.error, end.value, end.requests.length]).toEqual([undefined, 2, 2]);
  });

  it("A32 a large error body is not read if the call is repeated", async () => {
    let written = 0;
    const big: Step = (_, response) => {
      response.writeHead(503);
      const chunk = Buffer.alloc(1 << 20);
      const more = () => {
        while (written < 50 && response.write(chunk)) written++;
        if (written++ < 50) response.once("drain", more);
      };
      response.on("close", () => (written = Math.min(written, 50)));
      more();
    };
    const end = await playCall({ server: [big, 200] }, (client) => get(client, { sid: "RE1" }));
    expect(end.error).toBeUndefined();
    expect(written).toBeLessThan(50);
  });

  it("A33 middleware runs around each attempt, on a fresh request, the first outermost", async () => {
    const order: string[] = [];
    const layer =
      (name: string) =>
      async (request: Request, next: (request: Request) => Promise<Response>, context: { attempt: number }) => {
        order.push(`${name}${context.attempt}`);
        const headers = new Headers(request.headers);
        headers.append("x-layer", name);
        return next(new Request(request, { headers }));
      };
    const options = { middleware: [layer("a"), layer("b")] };
    const end = await playCall({ server: [503, 200], options }, (client) =>
      update(client, { callSid: "CA1", sid: "RE1", status: "paused" }),
    );
    expect(end.error).toBeUndefined();
    expect(order).toEqual(["a1", "b1", "a2", "b2"]);
    expect(end.requests.map(({ headers, body }) => [headers["x-layer"], body])).toEqual([
      ["a, b", "Status=paused"],
      ["a, b", "Status=paused"],
    ]);
  });

  it("an error that quotes the request is masked", async () => {
    const echo: Step = (request, response) => {
      response.writeHead(422, { "content-type": "application/json" });
      response.end(
        JSON.stringify({ message: `bad: ${request.headers.authorization} ${phone} TEXT-SENTINEL`, code: 1 }),
      );
    };
    const input = { callSid: "CA1", recordingStatusCallback: `https://x.test/${phone}?t=TEXT-SENTINEL` };
    const end = await playCall({ server: [echo] }, (client) =>
      create(client, input, { extra: { Text: "TEXT-SENTINEL", To: phone } }),
    );
    expect(failure(end.error).message).toContain("***");
  });
});
