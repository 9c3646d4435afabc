import { type Detail, tells } from "../difference.js";
import type { Level } from "../level.js";
import { get, json, post, responding, operationRule as rule } from "../operation-rule.js";

/** Servers, named schemas, and the words by which a spec shapes its client. */
const at = (...urls: readonly string[]) => ({ ...get({}), servers: urls.map((url) => ({ url })) });
const region = (usual: string) => ({
  ...get({}),
  servers: [{ url: "https://{region}.example", variables: { region: { default: usual, enum: ["eu", "us"] } } }],
});
const said = (keyword: string, value?: unknown) =>
  get({ operationId: "things.list", ...(value === undefined ? {} : { [keyword]: value }) });
/** The generator prints no headers of JSON. */
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

const WORDS = [
  [
    "pagination",
    "breaking",
    { items: "things", next: "next" },
    { items: "data", next: "next" },
    "A list is walked by it: what a call returns is another thing.",
  ],
  [
    "presets",
    "breaking",
    { pause: { Status: "paused" } },
    { pause: { State: "paused" } },
    "Each preset is a function of its own, which takes the fields that it doesn't fix.",
  ],
  [
    "waiter",
    "warning",
    { waitUntilDone: { field: "status" } },
    { waitUntilDone: { field: "state" } },
    "Each waiter is a function of its own: what it waits for shows in no type.",
  ],
  [
    "variants",
    "breaking",
    { download: { format: { wav: "/a" } } },
    { download: { format: { mp3: "/a" } } },
    "Each variant is a function of its own, which takes the values it chooses from.",
  ],
] as const;

/** Code compiles as before, but the function does something else, or does more than it did. */
function ifItCompiles(detail: Detail): { typescript?: Level } {
  if (tells(detail, "differs")) return { typescript: "warning" };
  return tells(detail, "compiles") ? { typescript: "info" } : {};
}

export const documentRules = [
  rule("server-added", ["info", "none"], "new server {name}", "Calls of today go where they went.", [
    at("https://a.example"),
    at("https://a.example", "https://b.example"),
  ]),
  rule(
    "server-removed",
    ["warning", "info"],
    "server {name} is no longer named",
    "Installed clients still call it; whether it answers is said nowhere.",
    [at("https://a.example", "https://b.example"), at("https://a.example")],
  ),
  rule(
    "server-path-changed",
    ["breaking", "info"],
    "server {name} is no longer named, and no other has its path",
    "Installed clients call the old path. A regenerated client calls the new one.",
    [at("https://a.example/v1"), at("https://a.example/v2")],
  ),
  rule(
    "server-variable-default-changed",
    ["warning", "info"],
    "the server's variable {name} is {revision} unless it is set, not {base}",
    "A regenerated client, and one that reads the document, calls another address, and nothing tells its user.",
    [region("eu"), region("us")],
  ),
  rule(
    "api-schema-removed",
    ["info", "info"],
    "schema {name} was removed",
    "Whoever imported its type finds none; what it did in the operations is told there.",
    [{ ...get({}), components: { schemas: { Thing: {} } } }, get({})],
  ),
  rule(
    "api-schema-renamed",
    ["none", "breaking"],
    "schema {base} is called {revision} now",
    "The exported type is named after it.",
    [returning("Thing"), returning("Item")],
  ),
  rule(
    "client-result-changed",
    ["none", "breaking"],
    "what the call gives back is {revision} now, not {base}",
    "Code that uses the result was written for another type.",
    [responding(json({ type: "object" })), responding({})],
  ),
  rule(
    "client-input-changed",
    ["none", "breaking"],
    "what the call takes is {revision} now, not {base}",
    "A plain object's fields are passed one by one, anything else as a whole.",
    [
      sending({ type: "object", properties: { a: {} } }),
      sending({ type: "object", properties: { a: {} }, additionalProperties: true }),
    ],
  ),
  rule(
    "client-function-removed",
    ["none", "breaking"],
    "the client has no function for it any more ({revision})",
    "What the generator can't print it leaves out, and code that calls it no longer compiles.",
    [get({}), get({ parameters: [unsendable] })],
  ),
  rule(
    "client-function-added",
    ["none", "info"],
    "the client has a function for it now (it had none: {base})",
    "Nobody calls it yet.",
    [get({ parameters: [unsendable] }), get({})],
  ),
  rule(
    "client-key-added",
    ["none", "breaking"],
    "each call has to give the key {name} now",
    "The client's own token is sent in headers; any other key is an input.",
    [keyed("header"), keyed("query")],
  ),
  rule(
    "client-key-removed",
    ["none", "breaking"],
    "a call no longer takes the key {name}",
    "An input that isn't there any more doesn't compile.",
    [keyed("query"), keyed("header")],
  ),
  rule(
    "client-naming-changed",
    ["none", "breaking"],
    "the client's language is {revision} now, not {base}",
    "Every name in the client is another.",
    [
      { ...get({}), "x-client-naming": "wire" },
      { ...get({}), "x-client-naming": "camelCase" },
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
      rule(
        `client-${word}-changed`,
        ["none", changed],
        `${what} is another one now`,
        because,
        [base, revision],
        ifItCompiles,
      ),
    ];
  }),
  ...(["added", "removed", "changed"] as const).map((verb) =>
    rule(
      `client-idempotent-${verb}`,
      ["none", "info"],
      `x-client-idempotent was ${verb}`,
      "It decides whether the client repeats a failed call by itself.",
      [
        said("x-client-idempotent", verb === "added" ? undefined : true),
        said("x-client-idempotent", verb === "removed" ? undefined : verb === "added"),
      ],
    ),
  ),
];
