import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Generated, GeneratedFile } from "../../scripts/generate/index.js";
import { loadSpec } from "../../scripts/spec/index.js";
import { typeNames } from "../../scripts/spec/model/type-names.js";
import { FEATURES } from "./fixtures/features/index.js";
import { countOperations, documentOf, make, type Parts, textOf } from "./make.js";
import { type Compiled, compile, undeclaredTypes, vagueExports } from "./program.js";

/** Left out with a finding that matches this. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  digest: /security scheme/,
  "a list of objects that a form needs, in a style without them": /field "value": a list of objects in style form/,
  "a cookie in the style that 3.2 adds": /parameter "c" of style cookie/,
  "a query that 3.2 gives as a whole": /parameter "q": the query as a whole/,
  "a header in the style of a path": /of style label, which only a path can have/,
  "a form body that is a list": /no object/,
  "a multipart body that is a file": /no object/,
  "multipart/mixed body": /multipart\/mixed/,
  "a list of objects in a path": /a list of objects in a path/,
  "every method": /no TRACE/,
  "the method that 3.2 adds": /^QUERY \/a is left out/,
  "a method that 3.2 lets a document add": /^COPY \/a is left out/,
};

/** What no value can satisfy, according to the document itself. */
const IMPOSSIBLE: Readonly<Record<string, string[]>> = {
  "allOf of scalars": ["b"],
  "enums of every kind": ["g"],
  "arrays without items": ["d"],
  "boolean schemas": ["b"],
};

/** A field has the name of a member of every object, with another type, also in the example. */
const UNSHOWABLE: Readonly<Record<string, RegExp[]>> = {
  "property names of every kind": [/example-things-1\.ts:\d+: .*toString/],
};

const content = (schema: Parts): Parts => ({ content: { "application/json": { schema } } });
const DONE = { description: "done", ...content({ type: "object", properties: { a: { type: "string" } } }) };

describe("clients of foreign documents", () => {
  const made = new Map<string, Generated>();
  let compiled: Compiled;
  const documents: [string, Parts][] = [...FEATURES];

  beforeAll(async () => {
    const torture = await loadSpec(join(import.meta.dirname, "fixtures/torture.yaml"), { overlay: null });
    documents.push(["torture", torture.document as unknown as Parts]);
    for (const [name, document] of documents)
      made.set(
        name,
        await make(document).catch((error: unknown) => {
          throw new Error(`${name}: ${error}`);
        }),
      );
    compiled = compile(
      new Map(
        [...made].flatMap(([name, { files }]) =>
          [...files.filter(({ path }) => path.endsWith(".ts")), ...examplesIn(files)].map(({ path, text }) => [
            fileOf(name, path),
            text,
          ]),
        ),
      ),
    );
  });

  const names = [...FEATURES.map(([name]) => name), "torture"];

  it.each(names)("%s: compiles", (name) => {
    expect(made.get(name)?.problems).toEqual([]);
    const errors = compiled.errors.filter((error) => error.startsWith(fileOf(name, "")));
    expect(errors).toEqual((UNSHOWABLE[name] ?? []).map((message) => expect.stringMatching(message)));
  });

  it.each(names)("%s: loses no operation", (name) => {
    const [, document = {}] = documents.find(([given]) => given === name) ?? [];
    const { model } = made.get(name) ?? {};
    expect(model?.omitted.map(({ reason }) => reason) ?? []).toEqual(
      name in LEFT_OUT ? [expect.stringMatching(LEFT_OUT[name] ?? "")] : [],
    );
    expect((model?.operations.length ?? 0) + (model?.omitted.length ?? 0)).toBe(countOperations(document));
  });

  it.each(names)("%s: has no `any` and no `never`", (name) => {
    const files =
      made
        .get(name)
        ?.files.filter(({ path }) => /\.ts$/.test(path) && !/^(?:types|document|index|client)\.ts$/.test(path)) ?? [];
    const found = files.flatMap(({ path }) => vagueExports(compiled.program, fileOf(name, path)));
    const fields = new Set(found.map((where) => /\.(\w+)(?:<>|\[\])?$/.exec(where)?.[1] ?? where));
    expect([...fields]).toEqual(IMPOSSIBLE[name] ?? []);
  });

  it("no schema has the name of a type that the output uses and does not declare", () => {
    const paths = [...made].flatMap(([name, { files }]) => files.map(({ path }) => fileOf(name, path)));
    const used = paths.flatMap((path) => undeclaredTypes(compiled.program, path));
    expect(new Set(used)).toContain("Date");
    expect(used.filter((name) => typeNames([name]).get(name) === name)).toEqual([]);
  });

  it.each(["File", "Number", "Object", "Promise"])("a schema may be called %s", (name) => {
    expect(typeNames([name]).get(name)).toBe(name);
  });

  const ROWS: [name: string, operation: Parts, rows: string[]][] = [
    [
      "what the index exports, its text in one line",
      { operationId: "a", tags: ["api"], summary: "Two\nlines |\nthree" },
      ["| function | description | required input | request |", "| `api2.a` | Two lines \\| three |  | `GET /a` |"],
    ],
    [
      "its name in words, where the document has no summary",
      { operationId: "uploadLabel", tags: ["labels"] },
      ["| `labels.uploadLabel` | Upload label |  | `GET /a` |"],
    ],
    [
      "what the input needs, under the names that it has there",
      {
        operationId: "a",
        tags: ["pets"],
        parameters: [
          { name: "pet-id", in: "query", required: true, schema: { type: "string" } },
          { name: "color", in: "query", schema: { type: "string" } },
        ],
      },
      ["| `pets.a` | A | `pet-id` | `GET /a` |"],
    ],
    [
      "scopes, if there are any",
      { operationId: "a", tags: ["pets"], "x-client-scopes": ["Voice", "Fax"] },
      ["| `pets.a` | A |  | `GET /a` | Voice or Fax |"],
    ],
  ];

  const READ: [name: string, mediaType: string, line: string][] = [
    ["a file", "image/png", "const content = await new Response(download.body).blob();"],
    [
      "events, which may never end",
      "text/event-stream",
      "const reader = download.body.getReader();\nfor (let part = await reader.read(); !part.done; part = await reader.read()) {\n  console.log(part.value);\n}",
    ],
  ];

  it.each(READ)("the example of a download reads %s", async (_, mediaType, line) => {
    const responses = { "200": { description: "done", content: { [mediaType]: {} } } };
    const { files } = await make(documentOf({ "/a": { get: { operationId: "a", tags: ["pets"], responses } } }));
    const examples = examplesIn(files);
    expect(examples[0]?.text).toContain(`const download = await pets.a(client);\n${line}\n`);
    const modules = [...files.filter(({ path }) => path.endsWith(".ts")), ...examples];
    expect(compile(new Map(modules.map(({ path, text }) => [fileOf("downloads", path), text]))).errors).toEqual([]);
  });

  it.each(ROWS)("the table of functions shows %s", async (_, operation, rows) => {
    const { files } = await make(documentOf({ "/a": { get: { responses: {}, ...operation } } }));
    const text = (name: string) => textOf(files, name);
    for (const row of rows) expect(text("README.md")?.split("\n")).toContain(row);
  });

  it("the table of functions shows what all forms of a body need, and that there are several", async () => {
    const form = (...required: string[]) => ({
      type: "object",
      required,
      properties: Object.fromEntries(required.map((name) => [name, { type: "string" }])),
    });
    const content = { "application/json": { schema: { anyOf: [form("name", "x"), form("name", "y")] } } };
    const post = { operationId: "a", tags: ["pets"], requestBody: { required: true, content }, responses: {} };
    const { files } = await make(documentOf({ "/a": { post } }));
    const text = files.find(({ path }) => path === "README.md")?.text;
    expect(text).toContain("\n| `pets.a` | A | `name`; then what one of 2 forms needs | `POST /a` |\n");
  });

  it.each<[string, Parts, string[]]>([
    [
      "by the names in the request",
      { required: ["PetId", "a|b"], summary: "Born" },
      ["| `born` | Born | `PetId`, `a\\|b` |"],
    ],
    ["with nothing that it always has", {}, ["| `born` | Born |  |"]],
  ])("the table of webhooks shows one %s", async (_, { summary, ...more }, rows) => {
    const properties = { PetId: { type: "string" }, "a|b": { type: "string" }, more: { type: "string" } };
    const content = { "application/json": { schema: { type: "object", properties, ...more } } };
    const post = { ...(summary === undefined ? {} : { summary }), requestBody: { content }, responses: {} };
    const document = documentOf({ "/a": { get: { operationId: "a", responses: {} } } });
    const { files } = await make({ ...document, openapi: "3.1.0", webhooks: { born: { post } } });
    const text = files.find(({ path }) => path === "README.md")?.text;
    expect(text?.split("\n").slice(-2 - rows.length, -1)).toEqual(["|---|---|---|", ...rows]);
  });

  it("the table of functions has its columns whatever a path or parameter is called", async () => {
    const parameters = [{ name: "b|<b>", in: "query", required: true, schema: { type: "string" } }];
    const { files } = await make(
      documentOf({ "/a|<i>": { get: { operationId: "things.a", parameters, responses: {} } } }),
    );
    const text = textOf(files, "README.md");
    expect(text).toContain("\n| `things.a` | A | `b\\|<b>` | `GET /a\\|<i>` |\n");
  });

  const basic = { type: "http", scheme: "basic" };
  const key = { type: "apiKey", in: "header", name: "X-Api-Key" };
  const bearer = { type: "http", scheme: "bearer" };
  const oauth2 = { type: "oauth2", flows: {} };
  const SENT: [name: string, servers: Parts[], schemes: Record<string, Parts>, says: string][] = [
    [
      "a key",
      [{ url: "https://a.example/v1" }],
      { key },
      "The client adds `/v1` to its origin. It sends its `token` in the header `X-Api-Key`.",
    ],
    ["Basic", [], { basic }, "It sends its `projectId` and `token` as user name and password."],
    ["one token for two schemes", [], { bearer, oauth2 }, "It sends its `token` as a bearer token."],
    ["nothing", [{ url: "https://a.example" }], {}, "It sends no credentials."],
  ];

  it.each(SENT)("the table of functions is preceded by what a client sends: %s", async (_, servers, schemes, says) => {
    const document = documentOf({ "/a": { get: { operationId: "a", responses: {} } } });
    const security =
      Object.keys(schemes).length === 0 ? [] : [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))];
    const { files } = await make({ ...document, servers, security, components: { securitySchemes: schemes } });
    const text = textOf(files, "README.md");
    expect(text).toContain(`\`createClient\`. ${says}\n`);
    expect(text).toContain("1 function over 1 operation.\n");
  });

  const INPUTS: [name: string, operationIds: string[], inputs: string[]][] = [
    ["verbs alone", ["create", "get"], ["CreatePetInput", "GetPetInput"]],
    ["verbs that name one thing", ["createPet", "getPet"], ["CreatePetInput", "GetPetInput"]],
    ["a verb that names several", ["listPets"], ["ListPetsInput"]],
    ["both, for two functions", ["get", "getPet"], ["GetPetInput", "GetPetPetInput"]],
    ["a verb that is the thing itself", ["pet", "pets"], ["PetPetInput", "PetsPetInput"]],
  ];

  it.each(INPUTS)("inputs are named after %s", async (_, ids, inputs) => {
    const paths = ids.map((operationId): [string, Parts] => [
      `/${operationId}`,
      { get: { operationId, tags: ["pets"], responses: {} } },
    ]);
    const { files } = await make(documentOf(Object.fromEntries(paths)));
    const text = textOf(files, "pets.ts");
    expect(Array.from(text.matchAll(/^export (?:type|interface) (\w+)/gm), ([, name]) => name)).toEqual(inputs);
  });

  it("a resource has another name where the thin client has its own", async () => {
    const { files } = await make(documentOf({ "/a": { get: { operationId: "a", tags: ["api"], responses: {} } } }));
    expect(textOf(files, "index.ts")).toContain("export * as api2 from");
  });

  const LATER = {
    "202": { description: "later", ...content({ type: "object", properties: { job: { type: "string" } } }) },
  };
  const EMPTY = { "204": { description: "none" } };
  const RESULTS: [name: string, more: Parts, type: RegExp][] = [
    ["one success", {}, /Call<\{\n\s*a\?: string;\n\s*\}>/],
    ["two successes of one type", { "201": DONE }, /Call<\{\n\s*a\?: string;\n\s*\}>/],
    ["two successes of two types", LATER, /Call<\{\n\s*a\?: string;\n\s*\} \| \{\n\s*job\?: string;\n\s*\}>/],
    ["one success without a body", EMPTY, /Call<\{\n\s*a\?: string;\n\s*\} \| undefined>/],
  ];

  it.each(RESULTS)("the type of a result: %s", async (_, more, type) => {
    const { files } = await make(
      documentOf({ "/a": { get: { operationId: "a", responses: { "200": DONE, ...more } } } }),
    );
    expect(textOf(files, "a.ts")).toMatch(type);
  });

  const RESOURCES: [path: string, resource: string][] = [
    ["/pets/{id}/toys", "pets"],
    ["/api/v1/pets", "pets"],
    ["/rest/v2.1/{tenant}/pets", "pets"],
    ["/api/v1", "api"],
    ["/{id}", "root"],
  ];

  it.each(RESOURCES)("%s without a tag belongs to %s", async (path, resource) => {
    const { model } = await make(documentOf({ [path]: { get: { operationId: "a", responses: {} } } }));
    expect(model.operations[0]?.resource).toBe(resource);
  });

  const PRESETS: [verb: string, call: string][] = [
    ["listOpen", 'listOperation(client, thingsList, { ...input, state: "a" }, options)'],
    ["thumbnail", "downloadOperation(client, thingsDownload, { ...input, size: 64 }, options)"],
  ];

  it.each(PRESETS)("a preset sends the fields that it fixes: %s", async (verb, call) => {
    const { files } = await make(FEATURES.find(([name]) => name === "presets of a list and of bytes")?.[1] ?? {});
    const text = textOf(files, "things.ts");
    expect(text?.split(`function ${verb}(`)[1]?.split("export ")[0]).toContain(`return ${call};`);
  });

  it("a text with half a surrogate pair is the same as in its file", async () => {
    const halved = documentOf({ "/a\ud800": { get: { operationId: "a", summary: "\udc00", responses: {} } } });
    const { files, problems } = await make({ ...halved, info: { title: "\ud800", version: "1" } });
    expect(problems).toEqual([]);
    expect(files.filter(({ text }) => /\p{Surrogate}/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("texts beside the type of a list limit nothing", async () => {
    const list = { type: ["array", "null"], items: { type: "string" }, enum: ["a", "b"] };
    const responses = { "200": { description: "ok", ...content(list) } };
    const { files } = await make(documentOf({ "/a": { get: { operationId: "a", responses } } }));
    expect(textOf(files, "a.ts")).toContain("Call<string[] | null>");
    expect(textOf(files, "types.ts")).toContain('"application/json": string[] | null;');
  });

  it("the wire types have the property that a part of an allOf discriminates by", async () => {
    const part = { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } };
    const responses = { "200": { description: "ok", ...content({ allOf: [part] }) } };
    const { files } = await make(documentOf({ "/a": { get: { operationId: "a", responses } } }));
    const types = textOf(files, "types.ts");
    expect(types).toMatch(/"application\/json": \{\n\s*kind\?: string;\n\s*\};/);
  });

  it("reports code that doesn't compile", () => {
    const { errors } = compile(new Map([["test/.foreign/wrong.ts", "export const x: number = 'a';\n"]]));
    expect(errors).toEqual([expect.stringContaining("wrong.ts:1: Type 'string'")]);
  });
});

/** The examples of the functions, each as a file beside them that imports what it names. */
function examplesIn(files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/^ \* @example\n \* ```ts\n(.*?)\n \* ```$/gms)].map(([, comment = ""], index) => {
      const lines = comment.replace(/^ \* ?/gm, "").replaceAll("*\\/", "*/");
      const [, namespace = ""] = /(?:await|of) ([^\s.(]+)[.(]/.exec(lines) ?? [];
      return {
        path: `example-${path.replace(/\.ts$/, "")}-${index + 1}.ts`,
        text: `import type { Client } from "../../../src/runtime.js";
import { ${namespace} } from "./index.js";
declare const client: Client;
${lines}
export {};
`,
      };
    }),
  );
}

const fileOf = (name: string, path: string): string => `test/.foreign/${name.replace(/[^\w]+/g, "-")}/${path}`;
