/** What passes the entry check and what doesn't: names, versions, text. Whole hostile documents are in test/generate/fixtures. */
import { describe, expect, it } from "vitest";
import { Failure } from "../../scripts/failure.js";
import { loadSpec } from "../../scripts/spec/index.js";

const load = (text: string, door: "strict" | "wide" = "strict") =>
  loadSpec("/spec/spec.yaml", { door, overlay: null, read: async () => text });

const ok = { "200": { description: "ok" } };
const withOperation = (operation: object): object => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: { "/a": { get: { operationId: "a", responses: ok, ...operation } } },
});
const withComponent = (section: string, name: string): object => ({
  ...withOperation({}),
  components: { [section]: { [name]: {} } },
});
const withMediaType = (type: string): object =>
  withOperation({ responses: { "200": { description: "ok", content: { [type]: {} } } } });
const withProperty = (name: string): object =>
  withOperation({
    responses: {
      "200": { description: "ok", content: { "application/json": { schema: { properties: { [name]: {} } } } } },
    },
  });
const withVersion = (openapi: unknown): object => ({ ...withOperation({}), openapi });

const CASES: [name: string, document: object, passes: boolean][] = [
  ...[
    "calls.create",
    "get-a",
    "get_a",
    "getA",
    "GET /a/{b}".replace(/[{}]/g, ":"),
    "日本語",
    "GET /a/{b}",
    "list(all)",
    "add +1, @me & you",
    "[beta] a user's a=b!?",
    "a".repeat(200),
  ].map((id): [string, object, boolean] => [
    `operationId ${id.slice(0, 20)}`,
    withOperation({ operationId: id }),
    true,
  ]),
  ...["", "a\nb", "a;b", 'a"b', "a`b", "a*/b", "a\\b", "a\u202Eb", "a\u0000", "a".repeat(201)].map(
    (id): [string, object, boolean] => [
      `operationId ${JSON.stringify(id.slice(0, 20))}`,
      withOperation({ operationId: id }),
      false,
    ],
  ),
  ...["A", "a.b-c_d", "1", "class", "constructor"].map((name): [string, object, boolean] => [
    `schema ${name}`,
    withComponent("schemas", name),
    true,
  ]),
  ...["a b", "a/b", "a;b", "日本", "", "a$b"].map((name): [string, object, boolean] => [
    `schema ${JSON.stringify(name)}`,
    withComponent("schemas", name),
    false,
  ]),
  ...["parameters", "responses", "requestBodies", "headers", "securitySchemes"].map(
    (section): [string, object, boolean] => [`${section} of a wrong name`, withComponent(section, "a b"), false],
  ),
  ...["application/json", "application/vnd.a+json; charset=utf-8", "*/*", "image/*", "text/plain;a=b"].map(
    (type): [string, object, boolean] => [`media type ${type}`, withMediaType(type), true],
  ),
  ...["json", "a/b/c", 'a/b"', "a/b\nc", "a/`", ""].map((type): [string, object, boolean] => [
    `media type ${JSON.stringify(type)}`,
    withMediaType(type),
    false,
  ]),
  ...["", "a b", "__proto__", "constructor", "toString", '"', "\n", "*/", "日本"].map(
    (name): [string, object, boolean] => [`property ${JSON.stringify(name)}`, withProperty(name), true],
  ),
  ...["hasOwnProperty", "valueOf"].map((name): [string, object, boolean] => [
    `property ${name}`,
    withProperty(name),
    false,
  ]),
  ...["3.0.0", "3.0.3", "3.1.0", "3.1.1", "3.2.0"].map((version): [string, object, boolean] => [
    `OpenAPI ${version}`,
    withVersion(version),
    true,
  ]),
  ...["2.0", "3.3.0", "4.0.0", "3.1", "", 3.1, null, {}].map((version): [string, object, boolean] => [
    `OpenAPI ${JSON.stringify(version)}`,
    withVersion(version),
    false,
  ]),
];

describe("the strict door", () => {
  it.each(CASES)("%s", async (_, document, passes) => {
    const outcome = await load(JSON.stringify(document)).then(
      () => true,
      (error: unknown) => error,
    );
    if (passes) return expect(outcome).toBe(true);
    expect(outcome).toBeInstanceOf(Failure);
    expect((outcome as Failure).message).toMatch(/^\S*spec\.yaml:\d+:\d+: [^\n]+$/);
  });

  it.each([["3.1"], [3.1]])("says how a version is written if it is %j", async (openapi) => {
    const message = /spec\.yaml:1:\d+: 3\.1 is no full version of OpenAPI; write it like 3\.1\.0$/;
    await expect(load(JSON.stringify(withVersion(openapi)))).rejects.toThrow(message);
  });

  it("names the line and column of what it refuses", async () => {
    const text =
      'openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n  /a:\n    get:\n      operationId: "a;b"\n';
    await expect(load(text)).rejects.toThrow(/spec\.yaml:6:7: "a;b" can't be an operationId/);
  });
});

describe("the wide door", () => {
  const WIDE: [name: string, document: object, passes: boolean][] = [
    ["any local pointer", { ...withOperation({}), "x-a": {}, components: { schemas: { A: { $ref: "#/x-a" } } } }, true],
    ["any operationId", withOperation({ operationId: "a;b" }), true],
    ["any component's name", withComponent("schemas", "a b"), true],
    ["any property", withProperty("hasOwnProperty"), true],
    ["no reference to nothing", { ...withOperation({}), components: { schemas: { A: { $ref: "#/nowhere" } } } }, false],
    [
      "no other host",
      { ...withOperation({}), components: { schemas: { A: { $ref: "https://example.com/a" } } } },
      false,
    ],
  ];
  it.each(WIDE)("%s", async (_, document, passes) => {
    const outcome = await load(JSON.stringify(document), "wide").then(
      () => true,
      () => false,
    );
    expect(outcome).toBe(passes);
  });
});
