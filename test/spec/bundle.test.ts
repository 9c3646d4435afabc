/** References to files and to places elsewhere: real files, so that links count too. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Failure } from "../../scripts/failure.js";
import { loadSpec, type Spec } from "../../scripts/spec/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const answer = (ref: string): string =>
  `{ get: { responses: { "200": { description: ok, content: { application/json: { schema: { $ref: ${JSON.stringify(ref)} } } } } } } }`;
const main = (...paths: string[]): string =>
  `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n${paths.map((item, index) => `  /p${index}: ${item}\n`).join("")}`;

async function load(files: Record<string, string>): Promise<Spec> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, "api", name)), { recursive: true });
    await writeFile(join(folder, "api", name), text);
  }
  return loadSpec(join(folder, "api/spec.yaml"));
}

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
      "parts of one name under two",
      {
        "spec.yaml": main(answer("a.yaml#/A"), answer("b.yaml#/A")),
        "a.yaml": "A: { type: string }",
        "b.yaml": "A: { type: integer }",
      },
      "#/components/schemas/A",
      ["A", "A2"],
    ],
    [
      "a place of the document itself",
      { "spec.yaml": `${main(answer("#/x-parts/Pet"))}x-parts: { Pet: { type: string } }\n` },
      "#/components/schemas/Pet",
      ["Pet"],
    ],
    [
      "its own component by way of a file",
      {
        "spec.yaml": `${main(answer("a.yaml#/A"))}components: { schemas: { Own: { type: string } } }\n`,
        "a.yaml": "A: { type: array, items: { $ref: 'spec.yaml#/components/schemas/Own' } }",
      },
      "#/components/schemas/A",
      ["A", "Own"],
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

  it("path items, in place", async () => {
    const spec = await load({
      "spec.yaml": main("{ $ref: 'paths.yaml#/p' }"),
      "paths.yaml": `p: ${answer("m.yaml#/M")}`,
      "m.yaml": "M: { type: string }",
    });
    expect(spec.document.paths?.["/p0"]?.get).toBeDefined();
    expect(schemaRef(spec, "/p0")).toEqual({ $ref: "#/components/schemas/M" });
  });

  it("with the place that each part has in its file", async () => {
    const spec = await load({ "spec.yaml": main(answer("m.yaml#/M")), "m.yaml": "\n\nM:\n  type: string\n" });
    expect(spec.locate("/components/schemas/M/type")).toMatchObject({
      file: expect.stringMatching(/m\.yaml$/),
      line: 4,
    });
  });
});

describe("does not read", () => {
  const REFUSED: [name: string, ref: string, want: RegExp][] = [
    ["outside the folder", "../secret.yaml#/S", /outside the spec's folder/],
    ["outside, by a longer way", "a/../../secret.yaml", /outside the spec's folder/],
    ["an absolute path", "/etc/passwd", /outside the spec's folder/],
    ["a link that leads out", "link.yaml", /outside the spec's folder/],
    ["a folder", "a", /can't be read/],
    ["what is not there", "gone.yaml", /can't be read/],
    ["a part that is not there", "models.yaml#/Gone", /nothing stands there/],
    ["what is no YAML", "broken.yaml", /broken\.yaml:1/],
    ["another host", "https://example.com/a.yaml", /nothing is fetched/],
  ];
  it.each(REFUSED)("%s", async (_, ref, want) => {
    await writeFile(join(folder, "secret.yaml"), "S: { type: string, description: secret }");
    await mkdir(join(folder, "api/a"), { recursive: true });
    await symlink(join(folder, "secret.yaml"), join(folder, "api/link.yaml"));
    const error = await load({ "spec.yaml": main(answer(ref)), "models.yaml": "{}", "broken.yaml": "a: [" }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).message).toMatch(want);
    expect((error as Failure).exitCode).toBe(2);
  });
});
