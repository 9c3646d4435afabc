import { describe, expect, it } from "vitest";
import { messages } from "../../generated/compat/index.js";
import { phone, text } from "../support/invariants.js";
import { check, type Perform, play, playScene, type Row } from "./harness.js";

/** Error bodies of both APIs, and some of neither. */
const errorBodies: readonly [name: string, body: unknown, want: object][] = [
  [
    "code, message and more_info",
    { code: 21_211, message: "no", more_info: "https://x.test/1", status: 400 },
    { code: "21211", moreInfo: "https://x.test/1", errors: [{ message: "no" }] },
  ],
  [
    "a list of objects",
    { errors: [{ code: "c", message: "one", more_info: "i" }, { message: "two" }] },
    { code: "c", moreInfo: "i", errors: [{ code: "c", message: "one" }, { message: "two" }] },
  ],
  ["a list of texts", { errors: ["one", "two"] }, { errors: [{ message: "one" }, { message: "two" }] }],
  [
    "a single text",
    { error: "Unauthorized" },
    { message: expect.stringContaining("Unauthorized"), errors: [{ message: "Unauthorized" }] },
  ],
  [
    "a list of objects with attributes",
    { errors: [{ type: "t", code: "c", message: "m", attribute: "name", url: "u" }] },
    { code: "c", errors: [{ code: "c", message: "m", field: "name", url: "u" }] },
  ],
  [
    "a list of objects with details",
    { errors: [{ detail: "d", status: "422", title: "t", code: "c" }] },
    { errors: [{ code: "c", message: "d" }] },
  ],
  ["a code that is a word", { code: "rate_limit_exceeded", message: "m" }, { code: "rate_limit_exceeded" }],
  ["errors that are null", { errors: null, message: "m" }, { errors: [{ message: "m" }] }],
  [
    "errors that are an object",
    { errors: { name: ["too long", "too odd"] } },
    {
      errors: [
        { message: "too long", field: "name" },
        { message: "too odd", field: "name" },
      ],
    },
  ],
  [
    "a list of values of any type: only a number says anything",
    { errors: [null, 7, [], {}, true] },
    { errors: ["", "7", "", "", ""].map((message) => ({ message })) },
  ],
  ["a body that is an array", ["m"], { errors: [] }],
  ["a body that is null", null, { status: 400, errors: [] }],
  ["a body that is a text", "no", { errors: [{ message: "no" }] }],
  [
    "fields called __proto__ and constructor",
    JSON.parse('{"__proto__":{"code":1},"constructor":{"name":1},"message":"m"}'),
    { errors: [{ message: "m" }] },
  ],
  [
    "fields of other types",
    { code: {}, message: ["m"], more_info: 7, errors: "text" },
    { moreInfo: "7", errors: [{ message: "text" }] },
  ],
  [
    "a thousand errors: the first fifty",
    { errors: Array.from({ length: 1_000 }, () => "m") },
    { errors: Array.from({ length: 50 }, () => ({ message: "m" })) },
  ],
];

describe("C. error bodies", () => {
  play(
    errorBodies.map(
      ([name, json, want]): Row => [
        `C32 ${name}`,
        { call: "create", a: [{ status: 400, json }] },
        { requests: 1, error: { name: "BadRequestError", ...want } },
      ],
    ),
  );

  it("C32 a code is not masked where it contains a number of the input", async () => {
    const call: Perform = (client) => messages.list(client, { pageSize: 200 });
    const json = { code: 20_003, message: "No more than 200 of 4155550100." };
    check(await playScene({ call, a: [{ status: 401, json }] }), {
      requests: 1,
      error: { code: "20003", errors: [{ code: "20003", message: "No more than *** of ***." }] },
    });
  });

  it.each([
    ["2 MB of text", "x".repeat(2_000_000)],
    ["CR LF and escapes", "a\r\nSet-Cookie: x\x1b[31mred\x07\u202e\u2028\0"],
    ["an echo of the request", `Bad number ${phone}, ${encodeURIComponent(phone)} or 555-012-3987: ${text}`],
  ])("C33 a message with %s", async (_, message) => {
    const end = await playScene({ call: "create", a: [{ status: 400, json: { message, errors: [{ message }] } }] });
    check(end, { requests: 1, error: { status: 400 } });
    const told = `${end.error} ${JSON.stringify(end.error)}`;
    expect(told.length).toBeLessThan(4_000);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    expect(String(end.error)).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e\u2028]/);
  });

  it.each([
    ["a web page", "<html>"],
    ["a __proto__ field", '{"__proto__":{"code":1}}'],
  ])("C6 no error code is taken from %s", async (_, body) => {
    const end = await playScene({ call: "create", a: [{ status: 502, body }] });
    check(end, { requests: 1, error: { status: 502 } });
    expect(end.error).not.toHaveProperty("code");
  });

  it("C7 safe() reports an error with an empty body", async () => {
    const call: Perform = (client) => messages.create(client, { to: phone, from: "1", body: text }).safe();
    check(await playScene({ call, a: [{ status: 500, body: "" }] }), {
      requests: 1,
      value: { ok: false, error: { status: 500 }, meta: { attempts: 1, status: 500 } },
    });
  });
});
