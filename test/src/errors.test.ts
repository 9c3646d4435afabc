import { describe, expect, it } from "vitest";
import * as errors from "../../src/index.js";

const { ApiError, NotFoundError, PermissionDeniedError, ServerError, SignalWireError, TimeoutError, ValidationError } =
  errors;
const classes = {
  SignalWireError,
  ApiError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
  TimeoutError,
};
const facts = { operationId: "calls.get" };

describe("is() recognises a class and its subclasses, and no other class", () => {
  it.each<[string, errors.SignalWireError, string[]]>([
    ["a 404", new NotFoundError("gone", { ...facts, status: 404 }), ["SignalWireError", "ApiError", "NotFoundError"]],
    ["a 422", new ValidationError("no", { ...facts, status: 422 }), ["SignalWireError", "ApiError", "ValidationError"]],
    ["a timeout", new TimeoutError("late", facts), ["SignalWireError", "TimeoutError"]],
    ["what is refused before it is sent", new SignalWireError("no", facts), ["SignalWireError"]],
  ])("%s", (_, error, names) => {
    const found = Object.entries(classes).filter(([, one]) => one.is(error));
    expect(found.map(([name]) => name)).toEqual(names);
  });

  it("it may be passed on", () => {
    const [gone, late] = [new NotFoundError("gone", { ...facts, status: 404 }), new TimeoutError("late", facts)];
    expect([gone, late, "x"].filter(NotFoundError.is)).toEqual([gone]);
    expect([gone, late, "x"].filter(SignalWireError.is)).toEqual([gone, late]);
  });

  it.each([
    ["an Error", new Error("x")],
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["text", "NotFoundError"],
    ["an empty object", {}],
    ["an object with a class's name", { name: "NotFoundError" }],
  ])("%s is not an error of ours", (_, value) => {
    expect(Object.values(classes).filter((one) => one.is(value))).toEqual([]);
  });
});

it("G11 is() recognises an error of another copy of the package", async () => {
  const path = "../../src/errors.js?copy";
  const copy = (await import(/* @vite-ignore */ path)) as { NotFoundError: typeof NotFoundError };
  const error = new copy.NotFoundError("x", { operationId: "a.b", status: 404, errors: [] });
  expect(error instanceof NotFoundError).toBe(false);
  const found = Object.entries(classes).filter(([, one]) => one.is(error));
  expect(found.map(([name]) => name)).toEqual(["SignalWireError", "ApiError", "NotFoundError"]);
});
