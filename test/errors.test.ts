import { describe, expect, it } from "vitest";
import * as errors from "../src/index.js";

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
    ["text", "NotFoundError"],
  ])("%s is not an error of ours", (_, value) => {
    expect(Object.values(classes).filter((one) => one.is(value))).toEqual([]);
  });
});
