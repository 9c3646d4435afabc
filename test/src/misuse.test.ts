import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { callRecordings, calls, compat, recordings } from "../../generated/compat/index.js";
import { phoneNumbers, sipProfile } from "../../generated/relay/index.js";
import { createClient, SignalWireError } from "../../src/index.js";
import { createFakeSpace } from "../../src/testing/index.js";

const space = createFakeSpace();
const client = space.client();
/** A call from a program without types. */
const get = calls.get as unknown as (...args: unknown[]) => Promise<unknown>;

describe("a wrong call from a program without types is refused, and nothing is sent", () => {
  it.each([
    ["a sid where the input belongs", [client, "CA1"], /^calls\.get: the input must be an object/],
    ["a list where the input belongs", [client, ["CA1"]], /^calls\.get: the input must be an object/],
    ["a misspelt field", [client, { Sid: "CA1" }], /no field "Sid", did you mean sid\?/],
    [
      "an option in the input",
      [client, { sid: "CA1", timeoutMs: 1 }],
      /no field "timeoutMs" \(options follow the input; options\.extra takes any field\)/,
    ],
    ["no input", [client], /^calls\.get: .*Sid.* is missing/],
    ["no client", [undefined, { sid: "CA1" }], /no client of createClient/],
    ["options where the client belongs", [{ projectId: "p" }, { sid: "CA1" }], /no client of createClient/],
  ])("%s", async (_, args, message) => {
    const error = await Promise.resolve()
      .then(() => get(...args))
      .catch((reason: unknown) => reason);
    expect(SignalWireError.is(error) && error.message).toMatch(message);
    expect(space.requests).toEqual([]);
  });
});

it.each<[string, (client: never, input: never) => Promise<unknown>, RegExp]>([
  ["a call", calls.get, /^calls\.get: the input must be an object: \{ sid \}$/],
  ["a call of another field", callRecordings.create, /: \{ callSid \}$/],
  ["an operation without fields", sipProfile.get, /: \{ {2}\}$/],
])("%s says which input it takes", async (_, call, message) => {
  await expect(call(client as never, "CA1" as never)).rejects.toThrow(message);
});

it.each<[string, object, RegExp]>([
  ["the choice", { sid: "RE1", formt: "mp3" }, /no field "formt", did you mean format\?/],
  ["another field", { sids: "RE1", format: "mp3" }, /no field "sids", did you mean sid\?/],
])("a function that chooses between paths says what was meant: %s", async (_, input, message) => {
  await expect(recordings.download(client, input as never)).rejects.toThrow(message);
});

it("a copy without options, not even an empty object, equals its original", () => {
  const { with: copied } = client as unknown as { with(): typeof client };
  expect(copied().origin).toBe(client.origin);
});

it("a page's next works without its page, as in const { items, next } = await calls.list(client)", async () => {
  const own = createFakeSpace().client();
  const call = { to: "+12025550100", from: "+12025550101", url: "https://app.example.com/call" };
  await Promise.all([calls.create(own, call), calls.create(own, call)]);
  const { items, next } = await calls.list(own, { pageSize: 1 });
  expect([items.length, (await next())?.items.length]).toEqual([1, 1]);
});

it.each<[string, (page: object) => unknown]>([
  ["copied", (page) => ({ ...page })],
  ["cloned, as for a worker", (page) => structuredClone(page)],
  ["sent as JSON", (page) => JSON.parse(JSON.stringify(page))],
])("a page that is %s says whether there are more", async (_, copy) => {
  const page = await calls.list(createFakeSpace().client());
  expect(copy(page)).toEqual({ items: [], cursor: null, meta: page.meta, hasNext: false });
});

it("a page that is printed says whether there are more", async () => {
  expect(inspect(await calls.list(createFakeSpace().client()))).toContain("hasNext: false");
});

describe("options of the wrong kind are refused before any I/O", () => {
  it.each<[string, object]>([
    ["fetch", { fetch: 3 }],
    ["middleware", { middleware: 3 }],
    ["middleware", { middleware: [3] }],
    ["clock", { clock: {} }],
    ["retry", { retry: 3 }],
    ["headers", { headers: "abc" }],
    ["space", { baseUrl: undefined, space: "a b", projectId: "p", token: "t" }],
  ])("of a client: %s, %j", (name, options) => {
    const given = { baseUrl: "http://localhost:1", ...options };
    expect(() => createClient(given as never)).toThrow(SignalWireError);
    expect(() => createClient(given as never)).toThrow(name);
  });

  it.each<[string, object]>([
    ["signal", { signal: {} }],
    ["signal", { signal: new AbortController() }],
    ["headers", { headers: "abc" }],
    ["retry", { retry: true }],
  ])("of a call: %s, %j", async (name, options) => {
    const error = await get(client, { sid: "CA1" }, options).catch((reason: unknown) => reason);
    expect(SignalWireError.is(error) && error.message).toMatch(name);
    expect(space.requests).toEqual([]);
  });

  it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
    ["client.fetch", (signal) => client.fetch("/any", { signal })],
    ["the thin client", (signal) => compat(client).GET("/Accounts", { signal })],
  ])("of %s: a signal that is not one", async (_, call) => {
    const error = await call(new AbortController() as never).catch((reason: unknown) => reason);
    expect(SignalWireError.is(error) && error.message).toMatch(/signal must be an AbortSignal/);
    expect(space.requests).toEqual([]);
  });

  it("another account if the path names none, so that nothing is bought for the wrong one", async () => {
    const error = await phoneNumbers.purchase(client, { number: "+15550100" }, { accountSid: "A2" }).catch((e) => e);
    expect(SignalWireError.is(error) && error.message).toMatch(/the path has no accountSid/);
    expect(space.requests).toEqual([]);
  });

  it.each([
    ["a promise that nobody awaited", Promise.resolve({ sid: "CA1" })],
    ["a Map", new Map([["sid", "CA1"]])],
  ])("an input that is %s", async (_, input) => {
    const error = await get(client, input).catch((reason: unknown) => reason);
    expect(SignalWireError.is(error) && error.message).toMatch(/the input must be an object/);
  });

  it("middleware that returns nothing", async () => {
    const careless = space.client({ middleware: [(() => undefined) as never] });
    const { error } = (await calls.get(careless, { sid: "CA1" }).safe()) as { error?: { message: string } };
    expect(error?.message).toMatch(/no Response/);
  });
});
