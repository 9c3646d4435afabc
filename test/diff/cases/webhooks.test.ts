import { describe, expect, it } from "vitest";
import { diff } from "../../../scripts/diff/index.js";
import { calling, field, openapi } from "../documents.js";
import { judged, object, text } from "./judged.js";

describe("webhooks and callbacks are read by us", () => {
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

  judged([
    ["a payload's field removed", calling(field(text)), calling(object({})), "breaking", "breaking"],
    [
      "a payload's field added, required",
      calling(object({ q: text })),
      calling(object({ q: text, p: text }, ["p"])),
      "info",
      "info",
    ],
    [
      "a payload's field no longer promised",
      calling(object({ p: text }, ["p"])),
      calling(field(text)),
      "breaking",
      "breaking",
    ],
    ["a payload's field promised", calling(field(text)), calling(object({ p: text }, ["p"])), "info", "info"],
    [
      "a payload's enum value added",
      calling(field({ enum: ["a"] })),
      calling(field({ enum: ["a", "b"] })),
      "warning",
      "info",
    ],
    ["a callback's field removed", callback(field(text)), callback(object({})), "breaking", "info"],
    ["a callback's field added, required", callback(object({})), callback(object({ p: text }, ["p"])), "info", "info"],
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
      "webhooks under 3.0",
      { ...calling(field(text)), openapi: "3.0.3" },
      { ...calling(object({})), openapi: "3.0.3" },
      "breaking",
      "breaking",
    ],
  ]);

  it("knows a webhook of another name by its payload, word for word", () => {
    const base = calling(field(text));
    const revision = JSON.parse(JSON.stringify(base).replace('"done"', '"ended"'));
    expect(diff(base, revision).map(({ id, scope }) => [id, scope])).toEqual([
      ["webhook-renamed", { wire: "none", typescript: "breaking" }],
    ]);
  });

  it("names a webhook that is gone, or is called by another method", () => {
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
