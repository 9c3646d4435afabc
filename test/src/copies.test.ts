import { describe, expect, it } from "vitest";
import { ApiError, NotFoundError, SignalWireError, TimeoutError } from "../../src/index.js";

describe("G11 two copies of the package", () => {
  it("is() of one recognises the other's errors", async () => {
    const path = "../../src/errors.js?copy";
    const copy = (await import(/* @vite-ignore */ path)) as { NotFoundError: typeof NotFoundError };
    const error = new copy.NotFoundError("x", { operationId: "a.b", status: 404, errors: [] });
    expect(error instanceof NotFoundError).toBe(false);
    expect([NotFoundError.is(error), ApiError.is(error), SignalWireError.is(error), TimeoutError.is(error)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    for (const other of [null, undefined, 1, "x", {}, new Error("x"), { name: "NotFoundError" }])
      expect(SignalWireError.is(other)).toBe(false);
  });
});
