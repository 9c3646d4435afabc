/** Clients of foreign documents against a real server: what each encoding puts on the wire. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeFiles } from "../../scripts/generate/index.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { documentOf, make, ROOT } from "./make.js";

interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What a test calls: `resource.verb(client, input)`. */
type Generated = Record<string, Record<string, (client: object, input?: object) => Promise<unknown>>>;

let folder: string;
let server: Server;
let client: object;
let generated: Generated;
let notes: string[];
let received: Received | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wire-"));
  const spec = await loadSpec(join(import.meta.dirname, "fixtures/wire.yaml"), { overlay: null });
  const { files, model } = await make(spec, join(ROOT, "src/runtime.ts"));
  notes = model.notes
    .map(({ reason }) => reason)
    .filter((reason) => /is left out$|is sent as|reserved|is not read/.test(reason) && !/GET and HEAD/.test(reason));
  await writeFiles(join(folder, "api"), files);
  await writeFiles(join(folder, "renamed"), (await make(RENAMED, join(ROOT, "src/runtime.ts"))).files);
  server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { createClient, api } = await bundled();
  generated = api;
  client = createClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    projectId: "P",
    token: "T",
  });
});

afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The generated client as a program has it: one bundle with the runtime. */
async function bundled(): Promise<{ createClient(options: object): object; api: Generated }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as wire from "./api/index.ts"; import * as renamed from "./renamed/index.ts";
        export const api = { ...wire, ...renamed }; export { createClient } from ${JSON.stringify(join(ROOT, "src/index.ts"))};`,
      resolveDir: folder,
    },
    nodePaths: [join(ROOT, "node_modules")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const file = join(folder, "bundle.mjs");
  await writeFile(file, outputFiles[0]?.text ?? "");
  return import(pathToFileURL(file).href);
}

const answer: Parameters<typeof createServer>[1] = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method = "", url = "", headers } = request;
    received = { method, url, headers, body: Buffer.concat(chunks) };
    if (url === "/v1/answers" || (url.startsWith("/v1/json") && method === "POST"))
      response.setHeader("content-type", "application/json").end('{"a":1}');
    else if (url.startsWith("/v1/texts") && method !== "PUT") response.end("hello");
    else if (url.startsWith("/v1/successes/")) succeed(url, response);
    else response.writeHead(204).end();
  });
};

/** `…/202?body={}` answers so. */
function succeed(url: string, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  response.writeHead(Number(pathname.split("/")[3])).end(searchParams.get("body") ?? "");
}

async function send(name: string, input?: object): Promise<{ sent: Received; result: unknown }> {
  const [resource = "", verb = ""] = name.split(".");
  received = undefined;
  const result = await generated[resource]?.[verb]?.(client, input);
  if (!received) throw new Error(`${name} sent nothing`);
  return { sent: received, result };
}

const INNER = { type: "object", properties: { Foo_bar: { type: "string" } } };
const QUERIES = [
  { name: "Deep_one", style: "deepObject" },
  { name: "Flat_one", explode: false },
  { name: "Exploded_one" },
].map((parameter) => ({ ...parameter, in: "query", schema: INNER }));
const giving = (...schemas: object[]) => ({
  parameters: ["status", "body"].map((name) => ({
    name,
    in: name === "body" ? "query" : "path",
    required: name !== "body",
    schema: {},
  })),
  responses: Object.fromEntries(
    schemas.map((schema, index) => [
      200 + 2 * index,
      { description: "it", content: { "application/json": { schema } } },
    ]),
  ),
});
const TEXT = { type: "string" };
const RENAMED = documentOf(
  {
    "/successes/{status}": {
      get: { operationId: "renamed.several", ...giving(INNER, { type: "object", properties: { Other_one: TEXT } }) },
      put: { operationId: "renamed.orNull", ...giving({ oneOf: [INNER, { type: "null" }] }) },
      post: { operationId: "renamed.orText", ...giving({ oneOf: [INNER, TEXT] }) },
      patch: { operationId: "renamed.map", ...giving({ type: "object", additionalProperties: INNER }) },
      delete: {
        operationId: "renamed.inside",
        ...giving({ type: "object", properties: { Either: { oneOf: [INNER, TEXT] } } }),
      },
    },
    "/successes/{status}/lists": {
      get: { operationId: "renamed.listOrNull", ...giving({ type: ["array", "null"], items: INNER }) },
    },
    "/queries": {
      get: { operationId: "renamed.query", parameters: QUERIES, responses: { "204": { description: "none" } } },
    },
    "/forms": {
      post: {
        operationId: "renamed.form",
        requestBody: {
          content: { "multipart/form-data": { schema: { type: "object", properties: { Meta_data: INNER } } } },
        },
        responses: { "204": { description: "none" } },
      },
    },
  },
  { servers: [{ url: "/v1" }], "x-client-naming": "camelCase" },
);

const DATE = new Date("2026-09-01T10:20:30.400Z");

const URLS: [name: string, operation: string, input: object, path: string][] = [
  [
    "path: segments, lists, parts",
    "segments.get",
    { id: "a/b?c d", list: [1, 2], part: true },
    "/v1/paths/a%2Fb%3Fc%20d/1,2/x-true.json",
  ],
  ["query: text", "queries.get", { plain: "a b&c=d+é" }, "/v1/queries?plain=a%20b%26c%3Dd%2B%C3%A9"],
  ["query: hostile name", "queries.get", { "a&b=c#": "x" }, "/v1/queries?a%26b%3Dc%23=x"],
  ["query: a name every object has", "queries.get", JSON.parse('{"__proto__":"x"}'), "/v1/queries?__proto__=x"],
  ["query: date-time", "queries.get", { "At<": DATE }, "/v1/queries?At%3C=2026-09-01T10%3A20%3A30.400Z"],
  ["query: date", "queries.get", { day: DATE }, "/v1/queries?day=2026-09-01"],
  ["query: exploded list", "queries.get", { many: ["a", "b c"] }, "/v1/queries?many=a&many=b%20c"],
  ["query: empty list", "queries.get", { many: [] }, "/v1/queries"],
  ["query: comma list", "queries.get", { commas: ["a,b", "c"] }, "/v1/queries?commas=a%2Cb,c"],
  ["query: space list", "queries.get", { spaces: ["a", "b"] }, "/v1/queries?spaces=a%20b"],
  ["query: pipe list", "queries.get", { pipes: [1, 2] }, "/v1/queries?pipes=1%7C2"],
  ["query: deepObject", "queries.get", { deep: { a: 1, b: "x y" } }, "/v1/queries?deep%5Ba%5D=1&deep%5Bb%5D=x%20y"],
  ["query: exploded object", "queries.get", { open: { x: 1, y: "&" } }, "/v1/queries?x=1&y=%26"],
  ["query: JSON", "queries.get", { json: { a: [1] } }, "/v1/queries?json=%7B%22a%22%3A%5B1%5D%7D"],
  ["query: an object, not exploded", "styles.get", { flat: { R: 1, G: 2 } }, "/v1/styles?flat=R,1,G,2"],
  ["query: an object, by spaces", "styles.get", { flatSpaces: { R: 1, G: 2 } }, "/v1/styles?flatSpaces=R%201%20G%202"],
  [
    "query: delimited styles, exploded",
    "styles.get",
    { explodedSpaces: ["a", "b"], explodedPipes: ["c", "d"] },
    "/v1/styles?explodedSpaces=a&explodedSpaces=b&explodedPipes=c&explodedPipes=d",
  ],
  ["query: an object behind allOf", "styles.get", { behindAllOf: { R: 1, G: 2 } }, "/v1/styles?R=1&G=2"],
  ["query: a list behind references", "styles.get", { behindRefs: ["a", "b"] }, "/v1/styles?behindRefs=a,b"],
  [
    "query: a list or else",
    "styles.get",
    { orText: ["a", "b"], orNull: ["c", "d"] },
    "/v1/styles?orText=a,b&orNull=c,d",
  ],
  ["query: text content", "styles.get", { text: "a" }, "/v1/styles?text=a"],
  ["a path's own server", "servers.path", {}, "/v3/servers"],
  [
    "query: names inside deepObject",
    "renamed.query",
    { deepOne: { fooBar: "x" } },
    "/v1/queries?Deep_one%5BFoo_bar%5D=x",
  ],
  ["query: names inside one value", "renamed.query", { flatOne: { fooBar: "x" } }, "/v1/queries?Flat_one=Foo_bar,x"],
  [
    "query: names inside an exploded object",
    "renamed.query",
    { explodedOne: { fooBar: "x" } },
    "/v1/queries?Foo_bar=x",
  ],
  ["query: no body beside it", "bodies.ofGet", { q: "x" }, "/v1/searches?q=x"],
  ["query: reserved characters", "styles.get", { reserved: "a/b?c" }, "/v1/styles?reserved=a%2Fb%3Fc"],
  ["query: undefined", "queries.get", { plain: undefined, many: ["x"] }, "/v1/queries?many=x"],
];

it.each(URLS)("%s", async (_, operation, input, path) => {
  const { sent } = await send(operation, input);
  expect(sent.url).toBe(path);
  expect(sent.method).toBe("GET");
});

const BODIES: [name: string, operation: string, input: object, contentType: string, body: string][] = [
  [
    "JSON fields",
    "bodies.json",
    { name: "x", tags: ["a"], nested: { b: 1 }, none: null },
    "application/json",
    '{"name":"x","tags":["a"],"nested":{"b":1},"none":null}',
  ],
  ["no JSON field", "bodies.json", {}, "application/json", "{}"],
  ["a JSON array", "bodies.array", { body: [1, 2] }, "application/json", "[1,2]"],
  ["JSON of a vendor", "bodies.vendor", { a: 1 }, "application/vnd.thing+json", '{"a":1}'],
  [
    "a body whose field is a parameter too",
    "bodies.clash",
    { id: "p", body: { id: 1, name: "n" } },
    "application/json",
    '{"id":1,"name":"n"}',
  ],
  [
    "form: text",
    "bodies.form",
    { Text: "a b&c=+é\n" },
    "application/x-www-form-urlencoded",
    "Text=a%20b%26c%3D%2B%C3%A9%0A",
  ],
  ["form: repeated keys", "bodies.form", { Many: ["a", "b"] }, "application/x-www-form-urlencoded", "Many=a&Many=b"],
  [
    "form: spaces, commas",
    "bodies.form",
    { Words: ["a", "b"], Commas: ["c", "d"] },
    "application/x-www-form-urlencoded",
    "Words=a%20b&Commas=c,d",
  ],
  [
    "form: deepObject, JSON",
    "bodies.form",
    { Deep: { k: "v" }, Json: { j: 1 } },
    "application/x-www-form-urlencoded",
    "Deep%5Bk%5D=v&Json=%7B%22j%22%3A1%7D",
  ],
  [
    "form: an object without a style",
    "bodies.form",
    { Plain: { a: "&" } },
    "application/x-www-form-urlencoded",
    "Plain=%7B%22a%22%3A%22%26%22%7D",
  ],
  [
    "form: boolean, Date, null",
    "bodies.form",
    { Yes: false, At: DATE, Text: null },
    "application/x-www-form-urlencoded",
    "Yes=false&At=2026-09-01T10%3A20%3A30.400Z&Text=",
  ],
  [
    "form: objects with a style",
    "bodies.form",
    { Exploded: { R: 1, G: 2 }, Flat: { R: 3, G: 4 } },
    "application/x-www-form-urlencoded",
    "R=1&G=2&Flat=R,3,G,4",
  ],
  [
    "form: a list of objects",
    "bodies.form",
    { Objects: [{ R: 1 }, { R: 2 }] },
    "application/x-www-form-urlencoded",
    "Objects=%7B%22R%22%3A1%7D&Objects=%7B%22R%22%3A2%7D",
  ],
  [
    "form: text or an object, a list or null",
    "bodies.form",
    { TextOrObject: "a", Nullable: ["b", "c"] },
    "application/x-www-form-urlencoded",
    "TextOrObject=a&Nullable=b%7Cc",
  ],
  [
    "form: an object or text",
    "bodies.form",
    { TextOrObject: { R: 1 } },
    "application/x-www-form-urlencoded",
    "TextOrObject=%7B%22R%22%3A1%7D",
  ],
  ["a body of any type", "ranges.any", { a: 1 }, "application/json", '{"a":1}'],
  ["a body of any text", "ranges.text", { body: "a" }, "text/plain", "a"],
  ["a body of any image", "ranges.bytes", { body: new Uint8Array([97]) }, "application/octet-stream", "a"],
  ["a media type in upper case", "ranges.upper", { a: 1 }, "Application/X-WWW-Form-Urlencoded", "a=1"],
  ["an empty form", "bodies.form", {}, "application/x-www-form-urlencoded", ""],
  [
    "a form that is a map",
    "bodies.formMap",
    { body: { a: "1", b: "2" } },
    "application/x-www-form-urlencoded",
    "a=1&b=2",
  ],
  ["text", "bodies.text", { body: "a\nb" }, "text/plain", "a\nb"],
  ["XML as text", "bodies.xml", { body: "<a/>" }, "application/xml", "<a/>"],
  ["XML of an object, as the caller wrote it", "bodies.xmlObject", { body: "<R/>" }, "application/soap+xml", "<R/>"],
  ["bytes", "bodies.binary", { body: new TextEncoder().encode("bytes") }, "application/octet-stream", "bytes"],
  [
    "an ArrayBuffer",
    "bodies.binary",
    { body: new TextEncoder().encode("bytes").buffer },
    "application/octet-stream",
    "bytes",
  ],
  ["a Blob", "bodies.binary", { body: new Blob(["blob"]) }, "application/octet-stream", "blob"],
  ["text as bytes", "bodies.binary", { body: "text" }, "application/octet-stream", "text"],
];

it.each(BODIES)("%s", async (_, operation, input, contentType, body) => {
  const { sent } = await send(operation, input);
  expect(sent.headers["content-type"]).toBe(contentType);
  expect(sent.body.toString()).toBe(body);
});

it("headers and cookies", async () => {
  const { sent } = await send("headers.get", { "X-Text": "t", "X-List": [1, 2], session: "a b;c", "odd;name": "x" });
  expect(sent.headers).toMatchObject({ "x-text": "t", "x-list": "1,2", cookie: "session=a%20b%3Bc; odd%3Bname=x" });
});

it("multipart: names inside a part", async () => {
  const { sent } = await send("renamed.form", { metaData: { fooBar: "x" } });
  expect(sent.body.toString()).toContain('{"Foo_bar":"x"}');
});

it("multipart: files, bytes, texts, JSON", async () => {
  const { sent } = await send("bodies.multipart", {
    file: new Blob(["file"], { type: "image/png" }),
    bytes: new TextEncoder().encode("bytes").buffer,
    files: [new Blob(["one"]), new TextEncoder().encode("two")],
    note: "a note",
    count: 3,
    meta: { a: 1 },
    xml: new Blob(["<R/>"], { type: "application/xml" }),
  });
  const form = await new Response(new Uint8Array(sent.body), {
    headers: { "content-type": sent.headers["content-type"] ?? "" },
  }).formData();
  const parts = await Promise.all(
    [...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]),
  );
  expect(parts).toEqual([
    ["file", "file"],
    ["bytes", "bytes"],
    ["files", "one"],
    ["files", "two"],
    ["note", "a note"],
    ["count", "3"],
    ["meta", '{"a":1}'],
    ["xml", "<R/>"],
  ]);
  expect((form.get("xml") as File).type).toBe("application/xml");
  expect((form.get("file") as File).type).toBe("image/png");
});

const BASIC = `Basic ${Buffer.from("P:T").toString("base64")}`;
const SECURITY: [operation: string, headers: Record<string, string | undefined>][] = [
  ["secured.basic", { authorization: BASIC }],
  ["secured.bearer", { authorization: "Bearer T" }],
  ["secured.key", { "x-api-key": "T", authorization: undefined }],
  ["secured.either", { authorization: "Bearer T", "x-api-key": undefined }],
  ["secured.nothing", { authorization: undefined, "x-api-key": undefined }],
];

it.each(SECURITY)("%s", async (operation, headers) => {
  const { sent } = await send(operation);
  for (const [name, value] of Object.entries(headers)) expect(sent.headers[name]).toBe(value);
});

it("answers: JSON, text, nothing, bytes", async () => {
  expect((await send("bodies.json", {})).result).toEqual({ a: 1 });
  expect((await send("bodies.text", { body: "x" })).result).toBe("hello");
  expect((await send("bodies.xmlObject", { body: "<R/>" })).result).toBe("hello");
  expect((await send("bodies.array", { body: [] })).result).toBeUndefined();
});

const ANSWERS: [operation: string, accept: string, result: unknown][] = [
  ["answers.default", "application/json", { a: 1 }],
  ["answers.vendor", "application/vnd.thing.v3+json", { a: 1 }],
  ["answers.textJson", "text/json", { a: 1 }],
  ["answers.any", "application/json", { a: 1 }],
  ["answers.head", "application/json", undefined],
];

it.each(ANSWERS)("%s asks for %s", async (operation, accept, result) => {
  const answered = await send(operation);
  expect(answered.sent.headers.accept).toBe(accept);
  expect(answered.result).toEqual(result);
});

const SUCCESSES: [name: string, operation: string, status: number, body: string | undefined, result: unknown][] = [
  ["the first of several successes", "successes.get", 200, '{"R":1}', { R: 1 }],
  ["another of them, of another type", "successes.get", 202, '[{"R":1}]', [{ R: 1 }]],
  ["one that has no body", "successes.get", 201, undefined, undefined],
  ["one that has no body, with one", "successes.get", 201, '{"R":1}', { R: 1 }],
  ["an object or null", "successes.nullable", 200, "null", null],
  ["names in one of several", "renamed.several", 202, '{"Other_one":"x"}', { otherOne: "x" }],
  ["names in an object or null", "renamed.orNull", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["a list or null", "renamed.listOrNull", 200, "null", null],
  ["names in a list or null", "renamed.listOrNull", 200, '[{"Foo_bar":"x"}]', [{ fooBar: "x" }]],
  ["names in an object or text", "renamed.orText", 200, '{"Foo_bar":"x"}', { fooBar: "x" }],
  ["names in a map", "renamed.map", 200, '{"A_b":{"Foo_bar":"x"}}', { A_b: { fooBar: "x" } }],
  ["names inside what may be text", "renamed.inside", 200, '{"Either":{"Foo_bar":"x"}}', { either: { fooBar: "x" } }],
];

it.each(SUCCESSES)("answers: %s", async (_, operation, status, body, result) => {
  const { result: read } = await send(operation, { status, ...(body && { body }) });
  expect(read).toEqual(result);
});

it("answers: nothing where one success promises JSON", async () => {
  await expect(send("successes.one", { status: 200 })).rejects.toThrow(/not JSON/);
});

it("an operation's server before its path's", async () => {
  expect((await send("servers.operation")).sent.url).toBe("/v2/servers");
});

it("what can't be sent is left out, and said", () => {
  expect(notes).toEqual([
    'parameter "reserved": allowReserved is not followed, reserved characters are percent-encoded',
    'parameter "objects": a list of objects in a query; it is left out',
    'parameter "X-Object": an object in a header; it is left out',
    "text/csv is not read, since the answer 200 is application/json",
    "request body text/* is sent as text/plain",
    "request body image/* is sent as application/octet-stream",
    "request body application/soap+xml is sent as the text it is given",
    '"xml" is sent as it is given, which has to be application/xml',
  ]);
});
