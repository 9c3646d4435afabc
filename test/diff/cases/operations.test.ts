import { describe } from "vitest";
import { answering, openapi } from "../documents.js";
import { judged, named, object, ref, text } from "./judged.js";

describe("operations and paths", () => {
  const at = (path: string, operation: object, method = "get") =>
    openapi({ paths: { [path]: { [method]: operation } } });
  const id = { name: "id", in: "path", required: true, schema: text };

  judged([
    [
      "a path parameter renamed",
      at("/a/{id}", { parameters: [id] }),
      at("/a/{sid}", { parameters: [{ ...id, name: "sid" }] }),
      "none",
      "breaking",
    ],
    [
      "a path moved, known by its operationId",
      at("/a", { operationId: "things.get" }),
      at("/b", { operationId: "things.get" }),
      "breaking",
      "info",
    ],
    [
      "a path moved whose first part names the resource",
      at("/a", { operationId: "get" }),
      at("/b", { operationId: "get" }),
      "breaking",
      "breaking",
    ],
    [
      "another method, known by its operationId",
      at("/a", { operationId: "set" }, "put"),
      at("/a", { operationId: "set" }, "patch"),
      "breaking",
      "info",
    ],
    ["a path that only looks alike", at("/calls", {}), at("/call", {}), "breaking", "breaking"],
    ["an operationId renamed", at("/a", { operationId: "a" }), at("/a", { operationId: "b" }), "none", "breaking"],
    [
      "a tag renamed, which names the resource",
      at("/a", { operationId: "a", tags: ["x"] }),
      at("/a", { operationId: "a", tags: ["y"] }),
      "none",
      "breaking",
    ],
    [
      "a tag renamed beside resource.verb",
      at("/a", { operationId: "a.get", tags: ["x"] }),
      at("/a", { operationId: "a.get", tags: ["y"] }),
      "none",
      "info",
    ],
    ["a slash at the end", at("/a", {}), at("/a/", {}), "warning", "info"],
    ["a draft that goes", at("/a", { "x-stability-level": "draft" }), openapi({ paths: {} }), "info", "info"],
  ]);
});

describe("names", () => {
  judged([
    [
      "a schema renamed where it is used",
      named({ A: object({ a: text }) }, answering(ref("A"))),
      named({ B: object({ a: text }) }, answering(ref("B"))),
      "none",
      "breaking",
    ],
    ["a schema that nobody used is gone", named({ A: text }, answering(text)), answering(text), "info", "info"],
    [
      "a property renamed is one gone and one come",
      answering(object({ a: text }, ["a"])),
      answering(object({ b: text }, ["b"])),
      "breaking",
      "breaking",
    ],
  ]);
});
