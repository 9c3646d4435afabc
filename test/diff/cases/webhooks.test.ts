import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { calling, field, openapi } from "../documents.js";
import { form, judged, object, text } from "./judged.js";

describe("webhooks and callbacks, which we read", () => {
  const callback = (schema: unknown, [name, expression] = ["done", "{$request.body#/url}"]) =>
    openapi({
      paths: {
        "/things": {
          post: {
            callbacks: {
              [name]: {
                [expression]: { post: { requestBody: { content: { "application/json": { schema } } } } },
              },
            },
          },
        },
      },
    });

  const sentAs = (...types: readonly string[]) => {
    const content = Object.fromEntries(types.map((type) => [type, { schema: field(text) }]));
    return openapi({ webhooks: { done: { post: { requestBody: { content } } } } });
  };
  const hooked = (...methods: readonly string[]) => {
    const body = { content: { "application/json": { schema: object({ a: text }) } } };
    const operations = methods.map((method) => [method, { operationId: method, requestBody: body }]);
    return openapi({ webhooks: { done: Object.fromEntries(operations) } });
  };
  /** Under the key that is customary in 3.0. */
  const extending = (schema: object) => {
    const { webhooks, ...rest } = calling(schema) as { webhooks: object };
    return { ...rest, "x-webhooks": webhooks };
  };

  judged([
    ["a payload that may now also be JSON", sentAs(form), sentAs(form, "application/json"), "breaking", "info"],
    ["one of a webhook's two methods removed", hooked("post", "put"), hooked("post"), "breaking", "breaking"],
    ["a webhook's two methods in another order", hooked("post", "put"), hooked("put", "post"), "none", "none"],
    ["a field removed from a payload", calling(field(text)), calling(object({})), "breaking", "breaking"],
    [
      "a required field added to a payload",
      calling(object({ q: text })),
      calling(object({ q: text, p: text }, ["p"])),
      "info",
      "info",
    ],
    [
      "a payload's field that became optional",
      calling(object({ p: text }, ["p"])),
      calling(field(text)),
      "breaking",
      "breaking",
    ],
    [
      "a payload's field that became required",
      calling(field(text)),
      calling(object({ p: text }, ["p"])),
      "info",
      "info",
    ],
    [
      "an enum value added to a payload",
      calling(field({ enum: ["a"] })),
      calling(field({ enum: ["a", "b"] })),
      "warning",
      "info",
    ],
    [
      "a field removed from a payload that is in no client",
      extending(field(text)),
      extending(object({})),
      "breaking",
      "info",
    ],
    ["a webhook removed that is in no client", extending(text), openapi({}), "breaking", "info"],
    ["a field removed from a callback", callback(field(text)), callback(object({})), "breaking", "info"],
    [
      "a required field added to a callback",
      callback(object({})),
      callback(object({ p: text }, ["p"])),
      "info",
      "info",
    ],
    [
      "a callback sent to the URL of another field",
      callback(field(text)),
      callback(field(text), ["done", "{$request.body#/callback}"]),
      "breaking",
      "info",
    ],
    [
      "a callback under another name",
      callback(field(text)),
      callback(field(text), ["finished", "{$request.body#/url}"]),
      "none",
      "none",
    ],
    [
      "webhooks in 3.0",
      { ...calling(field(text)), openapi: "3.0.3" },
      { ...calling(object({})), openapi: "3.0.3" },
      "breaking",
      "breaking",
    ],
  ]);

  it("recognizes a webhook under another name by its identical payload", () => {
    const base = calling(field(text));
    const revision = JSON.parse(JSON.stringify(base).replace('"done"', '"ended"'));
    expect(diff(base, revision).map(({ id, scope }) => [id, scope])).toEqual([
      ["webhook-renamed", { wire: "none", typescript: "breaking" }],
    ]);
  });

  it("names a webhook that was removed, or that comes by another method", () => {
    const hooks = (item: object) => openapi({ webhooks: { other: { put: {} }, ...item } });
    const [put, post] = [{ put: { operationId: "done" } }, { post: { operationId: "done" } }];
    const told = [{}, { done: put }].map((item) => diff(hooks({ done: post }), hooks(item)));
    expect(told.map((changes) => changes.map(({ id, operations }) => [id, operations[0]?.direction]))).toEqual([
      [["webhook-removed", "response"]],
      [["webhook-method-changed", "response"]],
    ]);
  });

  it("names the webhook, and the operation that a callback belongs to", () => {
    const paths = [calling, callback].map((wrap) => diff(wrap(field(text)), wrap(object({})))[0]?.operations);
    expect(paths).toEqual([
      [{ method: "POST", path: "webhook:done", direction: "response" }],
      [{ method: "POST", path: "/things", direction: "response" }],
    ]);
  });
});
