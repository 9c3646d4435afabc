/** What a document brings in from files and from places elsewhere in it. */
import { describe, expect, it } from "vitest";
import { lint, type Spec } from "../../../scripts/spec/index.js";
import { answer, load, main, scratch } from "./documents.js";

const schemaRef = (spec: Spec, path: string): unknown =>
  JSON.parse(JSON.stringify(spec.document.paths?.[path]?.get?.responses?.["200"])).content["application/json"].schema;

describe("brings into components", () => {
  const BROUGHT: [name: string, files: Record<string, string>, ref: unknown, schemas: string[]][] = [
    [
      "a part of a file",
      { "spec.yaml": main(answer("models.yaml#/Pet")), "models.yaml": "Pet: { type: object }" },
      "#/components/schemas/Pet",
      ["Pet"],
    ],
    [
      "a whole file",
      { "spec.yaml": main(answer("pet.yaml")), "pet.yaml": "{ type: object }" },
      "#/components/schemas/pet",
      ["pet"],
    ],
    [
      "a file below",
      {
        "spec.yaml": main(answer("a/b.yaml#/Pet")),
        "a/b.yaml": "Pet: { type: object, properties: { c: { $ref: '../c.yaml' } } }",
        "c.yaml": "{ type: string }",
      },
      "#/components/schemas/Pet",
      ["Pet", "c"],
    ],
    [
      "a part in the content of a parameter",
      {
        "spec.yaml": main(
          `{ parameters: [{ name: q, in: query, content: { application/json: { schema: { $ref: 'a.yaml#/Q' } } } }], ${answer("a.yaml#/A").slice(1)}`,
        ),
        "a.yaml": "A: { type: object }\nQ: { type: object }",
      },
      "#/components/schemas/A",
      ["A", "Q"],
    ],
    [
      "a JSON file",
      { "spec.yaml": main(answer("pet.json#/Pet")), "pet.json": '{"Pet":{"type":"string"}}' },
      "#/components/schemas/Pet",
      ["Pet"],
    ],
    [
      "files that refer to each other",
      {
        "spec.yaml": main(answer("a.yaml#/A")),
        "a.yaml": "A: { type: object, properties: { b: { $ref: 'b.yaml#/B' } } }",
        "b.yaml": "B: { type: object, properties: { a: { $ref: 'a.yaml#/A' } } }",
      },
      "#/components/schemas/A",
      ["A", "B"],
    ],
    [
      "a part that refers to itself",
      { "spec.yaml": main(answer("a.yaml#/A")), "a.yaml": "A: { type: object, properties: { a: { $ref: '#/A' } } }" },
      "#/components/schemas/A",
      ["A"],
    ],
    [
      "one part only once",
      { "spec.yaml": main(answer("a.yaml#/A"), answer("./a.yaml#/A")), "a.yaml": "A: { type: string }" },
      "#/components/schemas/A",
      ["A"],
    ],
    [
      "parts with one name under two names",
      {
        "spec.yaml": main(answer("a.yaml#/A"), answer("b.yaml#/A")),
        "a.yaml": "A: { type: string }",
        "b.yaml": "A: { type: integer }",
      },
      "#/components/schemas/A",
      ["A", "A2"],
    ],
    [
      "a place in the document itself",
      { "spec.yaml": `${main(answer("#/x-parts/Pet"))}x-parts: { Pet: { type: string } }\n` },
      "#/components/schemas/Pet",
      ["Pet"],
    ],
    [
      "its own component through a file",
      {
        "spec.yaml": `${main(answer("a.yaml#/A"))}components: { schemas: { Own: { type: string } } }\n`,
        "a.yaml": "A: { type: array, items: { $ref: 'spec.yaml#/components/schemas/Own' } }",
      },
      "#/components/schemas/A",
      ["A", "Own"],
    ],
    [
      "a part under the name that the document has for it",
      {
        "spec.yaml": `${main(answer("a.yaml#/A"))}components: { schemas: { B: { type: string }, A: { $ref: 'a.yaml#/A' } } }\n`,
        "a.yaml": "A: { type: array, items: { $ref: '#/A' } }",
      },
      "#/components/schemas/A",
      ["A", "B"],
    ],
    [
      "a whole file under the name that the document has for it",
      {
        "spec.yaml": `${main(answer("models/thing.yaml"))}components: { schemas: { Thing: { $ref: models/thing.yaml } } }\n`,
        "models/thing.yaml": "{ type: string }",
      },
      "#/components/schemas/Thing",
      ["Thing"],
    ],
    [
      "a part under its own name, if the document has another for it",
      {
        "spec.yaml": `${main(answer("a.yaml#/A"))}components: { schemas: { Alias: { $ref: 'a.yaml#/A' } } }\n`,
        "a.yaml": "A: { type: string }",
      },
      "#/components/schemas/A",
      ["A", "Alias"],
    ],
    [
      "a part of an extension that refers to a file",
      { "spec.yaml": `${main(answer("#/x-parts/A"))}x-parts: { A: { items: { $ref: b.yaml } } }\n`, "b.yaml": "{}" },
      "#/components/schemas/A",
      ["A", "b"],
    ],
    [
      "definitions, which refer to one another and to files",
      {
        "spec.yaml": main(answer("a.yaml")),
        "a.yaml":
          "items: { $ref: '#/definitions/B' }\ndefinitions: { B: { items: { $ref: '#/definitions/C' } }, C: { items: { $ref: d.yaml } } }",
        "d.yaml": "{ type: string }",
      },
      "#/components/schemas/a",
      ["a", "B", "C", "d"],
    ],
    [
      "a part of a path that is in another file",
      {
        "spec.yaml": main(answer("a.yaml#/A"), "{ $ref: p/b.yaml }"),
        "a.yaml": "A: { items: { $ref: 'spec.yaml#/paths/~1p1/get/responses/200/content/application~1json/schema' } }",
        "p/b.yaml": answer("m.yaml#/M"),
        "p/m.yaml": "M: { type: string }",
      },
      "#/components/schemas/A",
      ["A", "M", "schema"],
    ],
    [
      "a name with escapes",
      { "spec.yaml": main(answer("a.yaml#/a~1b~0c/d%20e")), "a.yaml": "a/b~c: { d e: { type: string } }" },
      "#/components/schemas/d_e",
      ["d_e"],
    ],
  ];
  it.each(BROUGHT)("%s", async (_, files, ref, schemas) => {
    const spec = await load(files);
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: ref });
    expect(Object.keys(spec.document.components?.schemas ?? {}).sort()).toEqual(schemas.sort());
    expect(JSON.stringify(spec.document)).not.toMatch(/"\$ref":"(?!#\/components\/)/);
  });

  it("path items among the components, in place", async () => {
    const spec = await load({
      "spec.yaml": `${main("{ $ref: '#/components/pathItems/A' }")}components: { pathItems: { A: { $ref: '#/components/pathItems/B' }, B: ${answer("#/components/schemas/S")} }, schemas: { S: { type: string } } }\n`,
    });
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/S" });
    expect(spec.document.components).toEqual({ schemas: { S: { type: "string" } } });
  });

  it("media types of 3.2, in place", async () => {
    const content = "{ application/json: { $ref: '#/components/mediaTypes/A' } }";
    const spec = await load({
      "spec.yaml": `${main(`{ get: { responses: { "200": { description: ok, content: ${content} } } } }`)}components: { mediaTypes: { A: { $ref: m.yaml#/M } } }`,
      "m.yaml": "M: { schema: { $ref: '#/S' } }\nS: { type: string }",
    });
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/S" });
    expect(spec.document.components).toEqual({ schemas: { S: { type: "string" } } });
  });

  it("nothing that only an extension refers to: it is left out", async () => {
    const spec = await load({
      "spec.yaml": `${main(answer("#/components/schemas/A"))}components: { schemas: { A: { type: object, properties: { x-a: { type: string } }, x-examples: { a: { $ref: ./gone.json } }, x-kept: { $ref: "#/info" } } } }\n`,
    });
    const { A } = spec.document.components?.schemas ?? {};
    expect(A).toEqual({ type: "object", properties: { "x-a": { type: "string" } }, "x-kept": { $ref: "#/info" } });
  });

  it("operations, in place", async () => {
    const spec = await load({
      "spec.yaml": main("{ get: { $ref: o/get.yaml } }"),
      "o/get.yaml": answer("m.yaml#/M").slice("{ get: ".length, -2),
      "o/m.yaml": "M: { type: string }",
    });
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/M" });
    expect(Object.keys(spec.document.components ?? {})).toEqual(["schemas"]);
  });

  it("what a discriminator refers to, under its new name", async () => {
    const spec = await load({
      "spec.yaml": main(answer("m/pet.yaml")),
      "m/pet.yaml":
        "oneOf: [{ $ref: cat.yaml }, { $ref: dogs.yaml#/Dog }]\ndiscriminator: { propertyName: kind, mapping: { c: ./cat.yaml, d: dogs.yaml#/Dog, gone: gone.yaml, Fish: Fish } }",
      "m/cat.yaml": "{ type: object }",
      "m/dogs.yaml": "Dog: { type: object }",
    });
    expect(spec.document.components?.schemas?.pet?.discriminator?.mapping).toEqual({
      c: "#/components/schemas/cat",
      d: "#/components/schemas/Dog",
      gone: "gone.yaml",
      Fish: "Fish",
    });
  });

  it("path items, in place", async () => {
    const spec = await load({
      "spec.yaml": main("{ $ref: 'paths.yaml#/p' }"),
      "paths.yaml": `p: ${answer("m.yaml#/M")}`,
      "m.yaml": "M: { type: string }",
    });
    expect(spec.document.paths?.["/p0"]?.get).toBeDefined();
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/M" });
  });

  it("the encoding of a field, in place", async () => {
    const content = "{ application/x-www-form-urlencoded: { encoding: { a: { $ref: 'a.yaml#/E' } } } }";
    const spec = await load({
      "spec.yaml": main(`{ post: { requestBody: { content: ${content} } } }`),
      "a.yaml": "E: { style: form, explode: false }",
    });
    expect(JSON.stringify(spec.document.paths?.["/p0"])).toContain('"encoding":{"a":{"style":"form","explode":false}}');
    expect(spec.document.components).toBeUndefined();
  });

  it("path items whose reference has a word of its own beside it, which wins", async () => {
    const spec = await load({
      "spec.yaml": main("{ $ref: 'a.yaml#/p', summary: own }"),
      "a.yaml": "p: { summary: theirs, description: theirs }",
    });
    expect(spec.document.paths?.["/p0"]).toEqual({ summary: "own", description: "theirs" });
  });

  it("path items with operations beside their reference, each side by its own file", async () => {
    const spec = await load({
      "spec.yaml": main("{ $ref: paths/p.yaml, post: { responses: { '200': { $ref: ok.yaml } } } }"),
      "paths/p.yaml": answer("m.yaml#/M"),
      "paths/m.yaml": "M: { type: string }",
      "ok.yaml": "description: d",
    });
    const { get, post } = spec.document.paths?.["/p0"] ?? {};
    expect(get).toBeDefined();
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/M" });
    expect(post?.responses).toEqual({ 200: { $ref: "#/components/responses/ok" } });
    expect(spec.document.components?.responses).toEqual({ ok: { description: "d" } });
  });

  it("parts of files after its own: file by file, each in its file's order", async () => {
    const spec = await load({
      "spec.yaml": `${main("{ $ref: 'b.yaml#/p' }", answer("a.yaml#/A2"))}components: { schemas: { Own: { type: string } } }\n`,
      "b.yaml": `p: ${answer("#/B2")}\nB1: { type: string }\nB2: { type: array, items: { $ref: '#/B1' } }\n`,
      "a.yaml":
        "A1: { type: string }\nA2: { type: object, properties: { a: { $ref: '#/A1' }, b: { $ref: 'b.yaml#/B1' } } }",
    });
    expect(Object.keys(spec.document.components?.schemas ?? {})).toEqual(["Own", "B1", "B2", "A1", "A2"]);
  });

  it("one part only once, however its pointer is written", async () => {
    const spec = await load({ "spec.yaml": main(answer("a.yaml#/A"), answer("a.yaml#/%41")), "a.yaml": "A: {}" });
    expect(Object.keys(spec.document.components?.schemas ?? {})).toEqual(["A"]);
  });

  it("and records what came from where", async () => {
    const spec = await load({
      "spec.yaml": main("{ summary: own, $ref: 'r/a.yaml#/paths/~1a%7Bid%7D' }"),
      "r/a.yaml": `paths: { '/a{id}': ${answer("#/components/schemas/A")} }\ncomponents: { schemas: { A: { type: string } } }`,
    });
    const name = (file: string): string => file.slice(scratch("api/").length);
    expect([...spec.files.keys()].map(name)).toEqual(["spec.yaml", "r/a.yaml"]);
    expect(spec.parts.map(({ at, file, from }) => [at.join(" "), name(file), from.join(" ")])).toEqual([
      ["paths /p0 summary", "spec.yaml", "paths /p0 summary"],
      ["paths /p0", "r/a.yaml", "paths /a{id}"],
      ["components schemas A", "r/a.yaml", "components schemas A"],
    ]);
  });

  const PLACED: [pointer: string, file: string, line: number][] = [
    ["/paths", "spec.yaml", 3],
    ["/paths/~1p0", "a.yaml", 2],
    ["/paths/~1p0/get", "a.yaml", 3],
    ["/components/schemas/A", "a.yaml", 7],
    ["/components/schemas/A/type", "a.yaml", 8],
    ["/components/schemas/whole/type", "whole.yaml", 2],
  ];
  it.each(PLACED)("%s is in %s, line %i", async (pointer, file, line) => {
    const spec = await load({
      "spec.yaml": main("{ $ref: 'a.yaml#/p' }"),
      "a.yaml": `\np:\n  get: ${answer("#/parts/A").slice("{ get: ".length, -2)}\n  summary: s\n\nparts:\n  A:\n    type: object\n    properties: { w: { $ref: whole.yaml } }\n`,
      "whole.yaml": "# a comment\ntype: string\n",
    });
    expect(spec.locate(pointer)).toMatchObject({ file: expect.stringMatching(`/${file}$`), line });
  });

  it("and records the place of each part in its file", async () => {
    const spec = await load({ "spec.yaml": main(answer("m.yaml#/M")), "m.yaml": "\n\nM:\n  type: string\n" });
    expect(spec.locate("/components/schemas/M/type")).toMatchObject({
      file: expect.stringMatching(/m\.yaml$/),
      line: 4,
    });
  });
});

it("a lint finding names the file and line of its resource", async () => {
  const spec = await load({
    "spec.yaml": main("{ $ref: 'r/a.yaml#/p' }"),
    "r/a.yaml": `p:\n  get:\n    summary: s\n    responses: { "200": { description: ok } }\n`,
  });
  const [findings = []] = await lint([spec], "specs/redocly.yaml");
  const missing = findings.find(({ rule }) => rule === "operation-operationId");
  expect(missing?.location).toMatchObject({ file: expect.stringMatching(/api\/r\/a\.yaml$/), line: 2 });
});

it("a chain of ten thousand references is followed", async () => {
  const chain = Array.from({ length: 10_000 }, (_, at) => `    S${at}: { $ref: '#/components/schemas/S${at + 1}' }\n`);
  const text = `${main("{}")}components:\n  schemas:\n${chain.join("")}    S10000: { type: string }\n`;
  const { document } = await load({ "spec.yaml": text });
  expect(Object.keys(document.components?.schemas ?? {})).toHaveLength(10_001);
});
