/** How a page's operation is found in a spec: by its address, else by its name, else by its fields. */
import { describe, expect, it } from "vitest";
import {
  type FragmentDocument,
  type Operation,
  operationsOf,
  UNPLACED,
} from "../../../scripts/import-docs/fragment.js";
import { placeIn } from "../../../scripts/import-docs/merge/place.js";
import { treeOf } from "../../../scripts/import-docs/merge/tree.js";

const json = (...fields: string[]) => ({
  content: {
    "application/json": {
      schema: { type: "object", properties: Object.fromEntries(fields.map((name) => [name, { type: "string" }])) },
    },
  },
});
const query = (...names: string[]) => names.map((name) => ({ name, in: "query" as const }));

const SERVER = "https://{space_name}.doors.example/api/v2";
const spec = {
  servers: [{ url: SERVER }],
  paths: {
    "/doors": {
      get: {
        operationId: "list_doors",
        "x-docs-url": "https://docs.example/rest/doors/all-doors.md",
        parameters: query("open", "page"),
        responses: { "200": json("doors", "next") },
      },
      post: { operationId: "create_door", requestBody: json("width"), responses: { "201": json("id", "width") } },
    },
    "/doors/{id}": {
      parameters: [{ name: "id", in: "path" }],
      get: { operationId: "get_door", responses: { "404": json("code"), "200": json("id", "width") } },
      patch: { operationId: "update_door", requestBody: json("width", "name", "colour"), responses: { "204": {} } },
    },
    "/keys.json": { get: { operationId: "list_keys", responses: { "200": json("teeth") } } },
  },
  webhooks: { doorOpened: { post: { operationId: "door_opened", responses: {} } } },
};

type Page = Pick<FragmentDocument, "servers" | "paths" | "webhooks">;

const placed = (page: Page, of: unknown = spec) => {
  const document: FragmentDocument = { openapi: "3.1.0", info: { title: "Doors", version: "1.0.0" }, ...page };
  const [found] = operationsOf(document);
  if (!found) throw new Error("no operation");
  const place = placeIn(treeOf(of), document, found);
  if ("why" in place) return place.why;
  return `${place.isNew ? "new " : ""}${place.at.join(" ")}${place.reason ? `, ${place.reason}` : ""}`;
};

describe("an operation is placed by its address", () => {
  const at = (path: string, url?: string): Page => ({
    ...(url === undefined ? {} : { servers: [{ url }] }),
    paths: { [path]: { get: {} } },
  });
  it.each<[name: string, page: Page, want: string]>([
    ["a path", at("/doors"), "paths /doors get"],
    ["whatever its parameters are called", at("/doors/{doorId}"), "paths /doors/{id} get"],
    ["with or without its suffix", at("/keys"), "paths /keys.json get"],
    ["a path with the server's own", at("/api/v2/doors"), "paths /doors get"],
    ["of a server whose path begins the same way", at("/api/v20/doors"), "new paths /api/v20/doors get"],
    ["below the spec's server", at("/v2/doors", "https://acme.doors.example/api"), "paths /doors get"],
    [
      "below another server",
      at("/doors", "https://acme.doors.example/video"),
      "its path is not below the server of the spec (/api/v2)",
    ],
    ["unknown to the spec", at("/rooms"), "new paths /rooms get"],
  ])("%s", (_, page, want) => expect(placed(page)).toBe(want));

  it("of a spec without a server's path", () => {
    const bare = { paths: { "/doors": { get: {} } } };
    expect(placed(at("/doors", "https://acme.doors.example"), bare)).toBe("paths /doors get");
    expect(placed(at("/doors", "https://acme.doors.example/v2"), bare)).toBe("new paths /v2/doors get");
  });
});

describe("a webhook is placed by its name and method", () => {
  it.each([
    ["doorOpened", "post", "webhooks doorOpened post"],
    ["door-opened", "post", "webhooks doorOpened post"],
    ["doorOpened", "put", "new webhooks doorOpened put"],
    ["door_shut", "post", "new webhooks door_shut post"],
  ])("%s %s", (name, method, want) => {
    expect(placed({ webhooks: { [name]: { [method]: {} } } })).toBe(want);
  });
});

describe("an operation without an address", () => {
  it.each<[name: string, operation: Operation, want: string]>([
    ["by its name", { "x-docs-slug": "get-door" }, "paths /doors/{id} get, placed by its name, get-door"],
    ["by its page's name", { "x-docs-slug": "all-doors" }, "paths /doors get, placed by its name, all-doors"],
    [
      "not by half a name",
      { "x-docs-slug": "doors" },
      "it shows no address, and no operation of the spec resembles it",
    ],
    [
      "by its parameters, those of its path too",
      { parameters: [{ name: "id", in: "path" }], responses: { "200": json("id", "width") } },
      "paths /doors/{id} get, placed by its fields: 100 % are those of GET /doors/{id}",
    ],
    [
      "by its answer, which is no error",
      { responses: { "200": json("doors") } },
      "paths /doors get, placed by its fields: 50 % are those of GET /doors",
    ],
    [
      "by its body",
      { requestBody: json("width", "name", "size") },
      "paths /doors/{id} patch, placed by its fields: 50 % are those of PATCH /doors/{id}",
    ],
    [
      "one without a body is none with one",
      { responses: { "201": json("id", "width") } },
      "paths /doors/{id} get, placed by its fields: 100 % are those of GET /doors/{id}",
    ],
    [
      "where its fields are another's, nowhere, though the path is the same",
      { parameters: [{ name: "id", in: "path" }], requestBody: json("name", "length", "depth", "weight") },
      "it shows no address, and no operation of the spec resembles it",
    ],
    [
      "where fewer than half is the same, nowhere",
      { parameters: query("open", "shut", "new") },
      "it shows no address, and no operation of the spec resembles it",
    ],
  ])("%s", (_, operation, want) => expect(placed({ paths: { [UNPLACED]: { get: operation } } })).toBe(want));

  it("an operation that resembles two others is not placed", () => {
    const twins = { paths: { "/a": spec.paths["/keys.json"], "/b": spec.paths["/keys.json"] } };
    expect(placed({ paths: { [UNPLACED]: { get: { responses: { "200": json("teeth") } } } } }, twins)).toBe(
      "it shows no address, and could be GET /a or GET /b",
    );
  });
});
