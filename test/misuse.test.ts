import { describe, expect, it } from "vitest";
import { calls } from "../generated/compat/index.js";
import { createClient, SignalWireError } from "../src/index.js";
import { createFakeSpace } from "../src/testing/index.js";

const space = createFakeSpace();
const client = space.client();
/** As a program without types calls it. */
const get = calls.get as unknown as (...args: unknown[]) => Promise<unknown>;

describe("a call without types that went wrong says so, and sends nothing", () => {
  it.each([
    ["a sid where the input belongs", [client, "CA1"], /^calls\.get: the input must be an object/],
    ["a list where the input belongs", [client, ["CA1"]], /^calls\.get: the input must be an object/],
    ["a misspelt field", [client, { Sid: "CA1" }], /no field "Sid", did you mean sid\?/],
    ["no input", [client], /^calls\.get: .*Sid.* is missing/],
    ["no client", [undefined, { sid: "CA1" }], /a client that createClient made/],
    ["options where the client belongs", [{ projectId: "p" }, { sid: "CA1" }], /a client that createClient made/],
  ])("%s", async (_, args, message) => {
    const error = await Promise.resolve()
      .then(() => get(...args))
      .catch((reason: unknown) => reason);
    expect(SignalWireError.is(error) && error.message).toMatch(message);
    expect(space.requests).toEqual([]);
  });
});

it("a client is made before it is used", () => {
  expect(() => createClient({ space: "a b", projectId: "p", token: "t" })).toThrow(SignalWireError);
});
