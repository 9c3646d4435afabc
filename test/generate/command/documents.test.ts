/** Documents and overlays that are wrong or unusual: one line each, and an exit code. */
import { mkdir } from "node:fs/promises";
import { expect, it } from "vitest";
import { generate, operation, scratch, spec, specAt, write } from "./scratch.js";

/** Generates from a document, with or without an overlay, in a folder with the name of its case. */
async function generateFrom({ name, document, overlay }: { name: string; document: string; overlay?: string }) {
  await mkdir(scratch(name));
  await write(`${name}/spec.yaml`, document);
  if (overlay !== undefined) await write(`${name}/overlay.yaml`, overlay);
  const withOverlay = overlay === undefined ? [] : ["--overlay", `${name}/overlay.yaml`];
  return generate("--spec", `${name}/spec.yaml`, "--out", `${name}/out`, ...withOverlay);
}

const OK = '"200": { description: ok }';
const taking = (parameter: string): string => `{ operationId: a, parameters: [${parameter}], responses: { ${OK} } }`;
const inVersion = (version: string, document: string): string => document.replace("3.1.0", version);
const nothing = inVersion("3.0.3", spec(taking('{ name: p, in: query, schema: { type: "null" } }')));
const nullable = inVersion("3.0.3", spec(taking('{ name: p, in: query, schema: { type: [string, "null"] } }')));
const ids = "{ name: id, in: path, required: true, schema: { type: array, items: { type: object } } }";
const twins =
  "{ name: id, in: path, required: true, schema: { type: string } }, { name: Id, in: path, x-client-name: id, required: true, schema: { type: string } }";

it.concurrent.each<[name: string, document: string, code: number, err: RegExp]>([
  ["broken YAML", "openapi: [", 2, /spec\.yaml:1:\d+: /],
  [
    "a key that OpenAPI doesn't know",
    spec(`{ operationId: a, exampleSetFlag: false, responses: { ${OK} } }`),
    0,
    /spec\.yaml:4:\d+: warning struct: /,
  ],
  [
    "a keyword without meaning",
    spec(
      '{ operationId: a, responses: { "200": { description: ok, headers: { A: { schema: { type: string, nullable: true } } } } } }',
    ),
    0,
    /warning struct: .+`nullable`/,
  ],
  [
    "an extension in another form",
    spec(`{ operationId: a, x-codeSamples: [{ lang: 1, source: s }], responses: { ${OK} } }`),
    0,
    /warning struct: /,
  ],
  [
    "a boolean schema",
    spec(
      '{ operationId: a, responses: { "200": { description: ok, content: { application/json: { schema: true } } } } }',
    ),
    0,
    /warning struct: .+boolean/,
  ],
  [
    "a bound from another version",
    spec(taking("{ name: n, in: query, schema: { type: integer, exclusiveMinimum: true } }")),
    0,
    /warning struct: .+number/,
  ],
  ["null as in 3.1, in 3.0", nothing, 0, /warning struct: `type` can be/],
  ["null among types, in 3.0", nullable, 0, /warning struct: `type` can be/],
  [
    "examples in another form",
    spec(taking("{ name: n, in: query, schema: { examples: { one: 1 } } }")),
    0,
    /warning struct: .+array/,
  ],
  [
    "an answer without a description",
    spec("{ operationId: a, responses: { default: {} } }"),
    0,
    /warning struct: .+`description`/,
  ],
  [
    "a value of the wrong type",
    spec("{ operationId: a, responses: { x-a: 1, default: { description: 1 } } }"),
    1,
    /spec\.yaml:4:\d+: error struct: /,
  ],
  [
    "an operation that can't be generated",
    specAt("/a/{id}", taking(ids)),
    1,
    /spec\.yaml:4:\d+: error GET \/a\/\{id\} is left out: parameter "id": a list of objects in a path/,
  ],
  [
    "two fields with one name",
    specAt("/a/{id}/{Id}", taking(twins)),
    1,
    /spec\.yaml:4:\d+: error .*path "id" and path "Id" would both be called id/,
  ],
  [
    "a path whose braces don't match",
    specAt("/a/{id", `{ operationId: a, responses: { ${OK} } }`),
    1,
    /spec\.yaml:4:\d+: error GET \/a\/\{id is left out: a brace in its path/,
  ],
])(
  "%s",
  async (name, document, code, err) => {
    const ended = await generateFrom({ name, document });
    expect(ended.err).toMatch(err);
    expect(ended.err).toMatch(/^[^\n]+\n$/);
    expect(ended.code).toBe(code);
  },
  60_000,
);

const overlay = (...actions: string[]): string =>
  `overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions:\n${actions.join("")}`;
const setting = (word: string): string => `  - target: $.paths.*.get\n    update:\n      ${word}\n`;

it.concurrent.each<[name: string, overlay: string, code: number, err: RegExp]>([
  ["that is invalid", "overlay: 3\n", 2, /not an Overlay/],
  [
    "with an action without a match",
    overlay('  - { target: "$.gone", update: {} }\n'),
    1,
    /overlay\.yaml:4:\d+: error overlay: \$\.gone matches nothing/,
  ],
  [
    "with a target on two lines",
    overlay('  - { target: "$\\n.gone", update: {} }\n'),
    1,
    /overlay\.yaml:4:\d+: error overlay: \$ \.gone matches nothing/,
  ],
  [
    "with an unknown client extension",
    overlay(setting("x-client-idempotant: true")),
    0,
    /overlay\.yaml:6:7: warning x-client-idempotant is no word of the client here/,
  ],
  [
    "with a client extension that can't be read",
    overlay(setting("x-client-presets: 5")),
    1,
    /overlay\.yaml:6:\d+: error x-client-presets has the wrong shape/,
  ],
])(
  "an overlay %s",
  async (name, text, code, err) => {
    const ended = await generateFrom({ name, document: spec(operation("getPet", "pets")), overlay: text });
    expect(ended.err).toMatch(err);
    expect(ended.err).toMatch(/^[^\n]+\n$/);
    expect(ended.code).toBe(code);
  },
  60_000,
);

it("a style that only 3.2 has costs only its parameter", async () => {
  const document = spec(taking("{ name: c, in: cookie, style: cookie, schema: { type: string } }"));
  const { code, err } = await generateFrom({ name: "cookie", document: inVersion("3.2.0", document) });
  expect(err).toMatch(/warning struct: `style` can be/);
  expect(err).toMatch(/warning parameter "c" of style cookie; it is left out/);
  expect(code).toBe(0);
}, 60_000);
