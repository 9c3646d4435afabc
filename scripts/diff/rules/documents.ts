import { type Detail, tells } from "../difference.js";
import { get, json, post, responding } from "../example-documents.js";
import type { Level } from "../level.js";
import { operationRule as rule } from "../operation-rule.js";

/** Servers, named schemas, and the extensions by which a spec shapes its client. */
const at = (...urls: readonly string[]) => ({ ...get({}), servers: urls.map((url) => ({ url })) });
const region = (usual: string) => ({
  ...get({}),
  servers: [{ url: "https://{region}.example", variables: { region: { default: usual, enum: ["eu", "us"] } } }],
});
const sized = get({ parameters: [{ name: "page_size", in: "query", schema: { type: "integer" } }] });
const said = (keyword: string, value?: unknown) =>
  get({ operationId: "things.list", ...(value === undefined ? {} : { [keyword]: value }) });
/** The generator can't print headers that hold JSON. */
const unsendable = { name: "filter", in: "header", required: true, ...json({}) };
const keyed = (place: string) => ({
  ...get({ security: [{ auth: [] }] }),
  components: { securitySchemes: { auth: { type: "apiKey", in: place, name: "Key" } } },
});
const sending = (schema: object) => post({ requestBody: json(schema) });
const returning = (name: string) => ({
  paths: { "/things": { get: { responses: { "200": json({ $ref: `#/components/schemas/${name}` }) } } } },
  components: { schemas: { [name]: { type: "object" } } },
});
const takenBy = (name: string, { paths, components }: ReturnType<typeof returning>) => ({
  paths,
  components: { schemas: { [name]: { type: "object" }, ...components.schemas } },
});

const thing = { type: "object", properties: { kind: { type: "string", enum: ["a", "b"] } } };
const inside = json({ type: "array", items: { $ref: "#/components/schemas/Thing" } });
const exchanging = (isReceived: boolean) => ({
  paths: { "/things": { post: { requestBody: inside, responses: isReceived ? { "200": inside } : {} } } },
  components: { schemas: { Thing: thing } },
});
const returningAny = (...names: readonly string[]) => ({
  ...responding(json({ oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) })),
  components: {
    schemas: Object.fromEntries(
      ["Cat", "Dog", "Bird"].map((name) => [name, { type: "object", properties: { [name]: {} }, required: [name] }]),
    ),
  },
});

const WORDS = [
  [
    "pagination",
    "breaking",
    { items: "things", next: "next" },
    { items: "data", next: "next" },
    "It makes a call return a list, so code that uses the result no longer compiles.",
  ],
  [
    "presets",
    "breaking",
    { pause: { Status: "paused" } },
    { pause: { State: "paused" } },
    "Each preset is a function that takes the fields it doesn't fix; code that calls a removed or changed one may no longer compile.",
  ],
  [
    "waiter",
    "warning",
    { waitUntilDone: { field: "status" } },
    { waitUntilDone: { field: "state" } },
    "Each waiter is a function: code that calls a removed one no longer compiles, and no type shows what a changed one waits for.",
  ],
  [
    "variants",
    "breaking",
    { download: { format: { wav: "/a" } } },
    { download: { format: { mp3: "/a" } } },
    "Each variant is a function that takes the values it chooses from; code that calls a removed or changed one may no longer compile.",
  ],
] as const;

/** Code compiles as before, but the function does something else (`differs`), or more than before (`compiles`). */
function ifItCompiles(detail: Detail): { typescript?: Level } {
  if (tells(detail, "differs")) return { typescript: "warning" };
  return tells(detail, "compiles") ? { typescript: "info" } : {};
}

export const documentRules = [
  rule("server-added", ["info", "none"], "new server {name}", "Existing calls still go to the same server.", [
    at("https://a.example"),
    at("https://a.example", "https://b.example"),
  ]),
  rule(
    "server-removed",
    ["warning", "info"],
    "server {name} is no longer listed",
    "Installed clients still call it, and the contract doesn't say whether it answers.",
    [at("https://a.example", "https://b.example"), at("https://a.example")],
  ),
  rule(
    "server-path-changed",
    ["breaking", "info"],
    "server {name} is no longer listed, and no other server has its path",
    "Installed clients call the old path. A regenerated client calls the new one.",
    [at("https://a.example/v1"), at("https://a.example/v2")],
  ),
  rule(
    "server-variable-default-changed",
    ["warning", "info"],
    "the default of server variable {name} changed from {base} to {revision}",
    "A regenerated client, and one that reads the document, calls another address without its user noticing.",
    [region("eu"), region("us")],
  ),
  rule(
    "api-schema-removed",
    ["info", "info"],
    "schema {name} was removed",
    "Code that imports its type no longer finds it; changes to the operations that used it are listed there.",
    [{ ...get({}), components: { schemas: { Thing: {} } } }, get({})],
  ),
  rule(
    "api-schema-renamed",
    ["none", "breaking"],
    "schema {base} was renamed to {revision}",
    "The exported type is named after it, and code that imports the old name no longer compiles.",
    [returning("Thing"), returning("Item")],
  ),
  rule(
    "client-type-split",
    ["none", "breaking"],
    "the type {name} is now what the client returns; what callers pass is {revision}",
    "What is sent and what is received now have two types, and code that passes a value of the one it used no longer compiles.",
    [exchanging(false), exchanging(true)],
  ),
  rule(
    "client-type-renamed",
    ["none", "breaking"],
    "the type {base} is now called {revision}",
    "Types are named after schemas and functions, each with a name that no other has. Code that imports the old name no longer compiles, or gets another type.",
    [returning("thing"), takenBy("Thing", returning("thing"))],
  ),
  rule(
    "client-type-lost",
    ["none", "breaking"],
    "the type {name} is no longer exported, since nothing in the client uses it",
    "What was of this type is now part of another one or is no longer received, and code that imports it no longer compiles.",
    [returningAny("Cat", "Dog", "Bird"), returningAny("Cat", "Dog")],
  ),
  rule(
    "client-result-changed",
    ["none", "breaking"],
    "the call now returns {revision}, not {base}",
    "Code that uses the result expects the old type and no longer compiles.",
    [responding(json({ type: "object" })), responding({})],
  ),
  rule(
    "client-input-changed",
    ["none", "breaking"],
    "the call now takes {revision}, not {base}",
    "A plain object's fields are passed one by one, anything else as a whole; code that passes it the old way no longer compiles.",
    [
      sending({ type: "object", properties: { a: {} } }),
      sending({ type: "object", properties: { a: {} }, additionalProperties: true }),
    ],
  ),
  rule(
    "client-function-removed",
    ["none", "breaking"],
    "the client no longer has a function for it ({name})",
    "The generator leaves out what it can't print, and code that calls the function no longer compiles.",
    [get({}), get({ parameters: [unsendable] })],
  ),
  rule(
    "client-function-added",
    ["none", "info"],
    "the client now has a function for it (it had none: {name})",
    "Nobody calls it yet.",
    [get({ parameters: [unsendable] }), get({})],
  ),
  rule(
    "client-key-added",
    ["none", "breaking"],
    "each call must now pass the key {name}",
    "The client's own token is sent in headers; any other key is an input, and code that doesn't pass it no longer compiles.",
    [keyed("header"), keyed("query")],
  ),
  rule(
    "client-key-removed",
    ["none", "breaking"],
    "a call no longer takes the key {name}",
    "Code that still passes it no longer compiles.",
    [keyed("query"), keyed("header")],
  ),
  rule(
    "client-naming-changed",
    ["none", "breaking"],
    "the naming of the client changed from {base} to {revision}",
    "Names in the client change, and code that uses the old ones no longer compiles.",
    [
      { ...sized, "x-client-naming": "wire" },
      { ...sized, "x-client-naming": "camelCase" },
    ],
  ),
  ...WORDS.flatMap(([word, changed, value, other, because]) => {
    const what = word === "pagination" ? "x-client-pagination" : `x-client-${word} {name}`;
    const keyword = `x-client-${word}`;
    const [without, base, revision] = [said(keyword), said(keyword, value), said(keyword, other)] as const;
    return [
      rule(
        `client-${word}-added`,
        ["none", word === "pagination" ? "breaking" : "info"],
        `${what} was added`,
        because,
        [without, base],
      ),
      rule(`client-${word}-removed`, ["none", "breaking"], `${what} was removed`, because, [base, without]),
      rule(`client-${word}-changed`, ["none", changed], `${what} changed`, because, [base, revision], ifItCompiles),
    ];
  }),
  ...(["added", "removed", "changed"] as const).map((verb) =>
    rule(
      `client-idempotent-${verb}`,
      ["none", "info"],
      `x-client-idempotent was ${verb}`,
      "It decides whether the client retries a failed call by itself.",
      [
        said("x-client-idempotent", verb === "added" ? undefined : true),
        said("x-client-idempotent", verb === "removed" ? undefined : verb === "added"),
      ],
    ),
  ),
];
