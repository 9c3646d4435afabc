/** `npm run generate` as a person runs it, on the test's own documents. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./make.js";

interface Run {
  code: number;
  out: string;
  err: string;
}

function generate(args: string[], cwd = ROOT): Promise<Run> {
  const command = [
    "--import",
    join(ROOT, "node_modules/tsx/dist/esm/index.mjs"),
    join(ROOT, "scripts/commands/generate.ts"),
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, [...command, ...args], { cwd }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

const operation = (id: string, tag: string): string =>
  `{ operationId: ${id}, tags: [${tag}], responses: { "200": { description: ok } } }`;
const spec = (...paths: string[]): string =>
  `openapi: 3.1.0\ninfo: { title: t, version: "1" }\npaths:\n${paths.map((item, index) => `  /p${index}: { get: ${item} }\n`).join("")}`;

let folder: string;
const file = (name: string): string => join(folder, name);
const write = (name: string, text: string): Promise<void> => writeFile(file(name), text);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every file of a folder with its text. */
async function contents(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), "utf8")])),
  );
}

describe("the generate command", { sequential: true }, () => {
  let first: Record<string, string>;
  const args = () => ["--spec", file("life.yaml"), "--out", file("life")];

  it("writes the files", async () => {
    await write("life.yaml", spec(operation("getPet", "pets"), operation("getShop", "shops")));
    const { code, out } = await generate(args());
    expect(code).toBe(0);
    expect(out).toMatch(
      /^load .+\n(?:lint|generate) .+\n(?:lint|generate) .+\nwrite .+9 written, 0 deleted, 0 unchanged\n/,
    );
    first = await contents(file("life"));
    expect(Object.keys(first)).toEqual(
      expect.arrayContaining(["README.md", "index.ts", "openapi.json", "pets.ts", "shops.ts"]),
    );
  });

  it("writes the same bytes from elsewhere, and touches nothing", async () => {
    const before = (await stat(join(file("life"), "pets.ts"))).mtimeMs;
    const { code, out } = await generate(["--spec", "life.yaml", "--out", "life"], folder);
    expect(code).toBe(0);
    expect(out).toMatch(/0 written, 0 deleted, 9 unchanged/);
    expect(await contents(file("life"))).toEqual(first);
    expect((await stat(join(file("life"), "pets.ts"))).mtimeMs).toBe(before);
  });

  it("names what is stale with --check, and writes nothing", async () => {
    await write("life.yaml", spec(operation("getDog", "pets")));
    await writeFile(join(file("life"), "notes.txt"), "mine");
    await mkdir(join(file("life"), "own"));
    await writeFile(join(file("life"), "own/thing.ts"), "// Generated from my head\n");
    const { code, err } = await generate([...args(), "--check"]);
    expect(code).toBe(1);
    for (const name of ["pets.ts", "shops.ts", "operations.ts"]) expect(err).toContain(`${name} is stale`);
    expect(err).not.toContain("notes.txt");
    expect(await readFile(join(file("life"), "pets.ts"), "utf8")).toBe(first["pets.ts"]);
  });

  it("deletes what is no longer generated, and keeps other files", async () => {
    expect((await generate(args())).code).toBe(0);
    expect((await readdir(file("life"))).sort()).not.toContain("shops.ts");
    expect(await readFile(join(file("life"), "notes.txt"), "utf8")).toBe("mine");
    expect(await readFile(join(file("life"), "own/thing.ts"), "utf8")).toBe("// Generated from my head\n");
  });

  it("loses nothing on bad input", async () => {
    const before = await readFile(join(file("life"), "pets.ts"), "utf8");
    await write("life.yaml", spec(operation("same", "pets"), operation("same", "pets")));
    const { code, err } = await generate(args());
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/life\.yaml:\d+:\d+: error operation-operationId-unique: [^\n]+\n$/),
    ]);
    expect(await readFile(join(file("life"), "pets.ts"), "utf8")).toBe(before);
    expect((await readdir(file("life"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});

describe("a wrong call or document ends in one line", () => {
  beforeAll(async () => {
    await write("good.yaml", spec(operation("getPet", "pets")));
    await write("broken.yaml", "openapi: [");
    await write(
      "object.yaml",
      spec().replace(
        "paths:\n",
        'paths:\n  "/a/{id}": { get: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: { type: array, items: { type: object } } }], responses: { "200": { description: ok } } } }\n',
      ),
    );
    await write(
      "key.yaml",
      spec('{ operationId: a, exampleSetFlag: false, responses: { "200": { description: ok } } }'),
    );
    await write(
      "keyword.yaml",
      spec(
        '{ operationId: a, responses: { "200": { description: ok, headers: { A: { schema: { type: string, nullable: true } } } } } }',
      ),
    );
    await write(
      "extension.yaml",
      spec('{ operationId: a, x-codeSamples: [{ lang: 1, source: s }], responses: { "200": { description: ok } } }'),
    );
    await write(
      "boolean.yaml",
      spec(
        '{ operationId: a, responses: { "200": { description: ok, content: { application/json: { schema: true } } } } }',
      ),
    );
    await write(
      "bounds.yaml",
      spec(
        '{ operationId: a, parameters: [{ name: n, in: query, schema: { type: integer, exclusiveMinimum: true } }], responses: { "200": { description: ok } } }',
      ),
    );
    await write(
      "example.yaml",
      spec(
        '{ operationId: a, parameters: [{ name: n, in: query, schema: { examples: { one: 1 } } }], responses: { "200": { description: ok } } }',
      ),
    );
    await write("untold.yaml", spec("{ operationId: a, responses: { default: {} } }"));
    for (const [name, schema] of [
      ["null", '{ type: "null" }'],
      ["nullable", '{ type: [string, "null"] }'],
    ]) {
      const parameters = `[{ name: p, in: query, schema: ${schema} }]`;
      const document = spec(
        `{ operationId: a, parameters: ${parameters}, responses: { default: { description: d } } }`,
      );
      await write(`${name}.yaml`, document.replace("3.1.0", "3.0.3"));
    }
    await write("wrong.yaml", spec("{ operationId: a, responses: { x-a: 1, default: { description: 1 } } }"));
    await write(
      "twins.yaml",
      spec().replace(
        "paths:\n",
        'paths:\n  "/a/{id}/{Id}": { get: { operationId: a, parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: Id, in: path, x-client-name: id, required: true, schema: { type: string } }], responses: { "200": { description: ok } } } }\n',
      ),
    );
    await write(
      "brace.yaml",
      spec().replace(
        "paths:\n",
        'paths:\n  "/a/{id": { get: { operationId: a, responses: { "200": { description: ok } } } }\n',
      ),
    );
    await write(
      "unmatched.yaml",
      'overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions:\n  - { target: "$.gone", update: {} }\n',
    );
    await write(
      "folded.yaml",
      'overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions:\n  - { target: "$\\n.gone", update: {} }\n',
    );
    await write(
      "unknown-word.yaml",
      'overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions:\n  - target: $.paths.*.get\n    update:\n      x-client-idempotant: true\n',
    );
    await write("broken-overlay.yaml", "overlay: 3\n");
    await write(
      "misspelt.yaml",
      'overlay: 1.0.0\ninfo: { title: o, version: "1" }\nactions:\n  - target: $.paths.*.get\n    update:\n      x-client-presets: 5\n',
    );
    await mkdir(join(file("folders"), "pets.ts"), { recursive: true });
    await mkdir(file("linked"));
    await symlink("../good.yaml", join(file("linked"), "index.ts"));
    await symlink("gone", file("dangling"));
    await mkdir(file("mixed"));
    await writeFile(join(file("mixed"), "index.ts"), "// Generated from x by `npm run generate`.\n");
    await writeFile(join(file("mixed"), "pets.ts"), "export {};\n");
    await write("a-file", "x");
    await mkdir(file("strangers"));
    await writeFile(join(file("strangers"), "index.ts"), "export {};\n");
    await mkdir(file("beside"));
    await writeFile(
      join(file("beside"), "openapi.json"),
      '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}',
    );
  });

  const CASES: [name: string, args: string[], code: number, err: RegExp][] = [
    ["an unknown flag", ["--nope"], 2, /--nope/],
    ["an argument", ["specs"], 2, /specs/],
    ["--out without --spec", ["--out", "x"], 2, /--out goes with --spec/],
    ["--spec without --out", ["--spec", "good.yaml"], 2, /--spec needs --out/],
    ["a spec that doesn't exist", ["--spec", "gone.yaml", "--out", "x"], 2, /gone\.yaml: no such file/],
    ["a spec that is a folder", ["--spec", ".", "--out", "x"], 2, /not a file/],
    ["broken YAML", ["--spec", "broken.yaml", "--out", "x"], 2, /broken\.yaml:1:\d+: /],
    ["an overlay that doesn't exist", ["--spec", "good.yaml", "--out", "x", "--overlay", "gone.yaml"], 2, /gone\.yaml/],
    [
      "an invalid overlay",
      ["--spec", "good.yaml", "--out", "x", "--overlay", "broken-overlay.yaml"],
      2,
      /not an Overlay/,
    ],
    [
      "an overlay action without a match",
      ["--spec", "good.yaml", "--out", "x", "--overlay", "unmatched.yaml"],
      1,
      /unmatched\.yaml:4:\d+: error overlay: \$\.gone matches nothing/,
    ],
    [
      "an overlay action on two lines",
      ["--spec", "good.yaml", "--out", "x", "--overlay", "folded.yaml"],
      1,
      /folded\.yaml:4:\d+: error overlay: \$ \.gone matches nothing/,
    ],
    [
      "an unknown client extension",
      ["--spec", "good.yaml", "--out", "word", "--overlay", "unknown-word.yaml"],
      0,
      /unknown-word\.yaml:6:7: warning x-client-idempotant is no word of the client here/,
    ],
    ["a runtime without a name", ["--spec", "good.yaml", "--out", "x", "--runtime", ""], 2, /--runtime needs/],
    [
      "--out with a folder where a file goes",
      ["--spec", "good.yaml", "--out", "folders"],
      2,
      /pets\.ts is not a plain file/,
    ],
    [
      "--out with a link where a file goes",
      ["--spec", "good.yaml", "--out", "linked"],
      2,
      /index\.ts is not a plain file/,
    ],
    ["--out below a file", ["--spec", "good.yaml", "--out", "a-file/x"], 2, /a-file\/x: can't be written \(ENOTDIR\)/],
    [
      "--out with a link to nothing",
      ["--spec", "good.yaml", "--out", "dangling"],
      2,
      /dangling: can't be written \(ENOENT\)/,
    ],
    [
      "--out with somebody else's file where a new one goes",
      ["--spec", "good.yaml", "--out", "mixed"],
      2,
      /mixed\/pets\.ts is not ours/,
    ],
    [
      "a client extension that can't be read",
      ["--spec", "good.yaml", "--out", "x", "--overlay", "misspelt.yaml"],
      1,
      /misspelt\.yaml:6:\d+: error x-client-presets has the wrong shape/,
    ],
    ["a key that OpenAPI doesn't know", ["--spec", "key.yaml", "--out", "key"], 0, /key\.yaml:4:\d+: warning struct: /],
    ["a keyword without meaning", ["--spec", "keyword.yaml", "--out", "keyword"], 0, /warning struct: .+`nullable`/],
    ["an extension in another form", ["--spec", "extension.yaml", "--out", "extension"], 0, /warning struct: /],
    ["a boolean schema", ["--spec", "boolean.yaml", "--out", "boolean"], 0, /warning struct: .+boolean/],
    ["a bound from another version", ["--spec", "bounds.yaml", "--out", "bounds"], 0, /warning struct: .+number/],
    ["null as in 3.1, in 3.0", ["--spec", "null.yaml", "--out", "null"], 0, /warning struct: `type` can be/],
    ["null among types, in 3.0", ["--spec", "nullable.yaml", "--out", "nullable"], 0, /warning struct: `type` can be/],
    ["examples in another form", ["--spec", "example.yaml", "--out", "example"], 0, /warning struct: .+array/],
    [
      "an answer without a description",
      ["--spec", "untold.yaml", "--out", "untold"],
      0,
      /warning struct: .+`description`/,
    ],
    ["a value of the wrong type", ["--spec", "wrong.yaml", "--out", "x"], 1, /wrong\.yaml:4:\d+: error struct: /],
    ["--out that is a file", ["--spec", "good.yaml", "--out", "a-file"], 2, /a-file is not a folder/],
    [
      "--out with somebody else's files",
      ["--spec", "good.yaml", "--out", "strangers"],
      2,
      /strangers\/index\.ts is not ours/,
    ],
    ["--out in the spec's folder", ["--spec", "beside/openapi.json", "--out", "beside"], 2, /is an input of this run/],
    [
      "an operation that can't be generated",
      ["--spec", "object.yaml", "--out", "object"],
      1,
      /object\.yaml:4:\d+: error GET \/a\/\{id\} is left out: parameter "id": a list of objects in a path/,
    ],
    [
      "two fields with one name",
      ["--spec", "twins.yaml", "--out", "x"],
      1,
      /twins\.yaml:4:\d+: error .*path "id" and path "Id" would both be called id/,
    ],
    [
      "a path whose braces don't match",
      ["--spec", "brace.yaml", "--out", "brace"],
      1,
      /brace\.yaml:4:\d+: error GET \/a\/\{id is left out: a brace in its path/,
    ],
  ];

  it.concurrent.each(CASES)(
    "%s",
    async (_, args, code, err) => {
      const ended = await generate(args, folder);
      expect(ended.err).toMatch(err);
      expect(ended.err).toMatch(/^[^\n]+\n$/);
      expect(ended.code).toBe(code);
    },
    60_000,
  );

  it("a style that only 3.2 has costs only its parameter", async () => {
    const parameter = "{ name: c, in: cookie, style: cookie, schema: { type: string } }";
    const document = spec(`{ operationId: a, parameters: [${parameter}], responses: { default: { description: d } } }`);
    await write("cookie.yaml", document.replace("3.1.0", "3.2.0"));
    const { code, err } = await generate(["--spec", "cookie.yaml", "--out", "cookie"], folder);
    expect(err).toMatch(/warning struct: `style` can be/);
    expect(err).toMatch(/warning parameter "c" of style cookie; it is left out/);
    expect(code).toBe(0);
  }, 60_000);

  it("leaves other people's files as they were", async () => {
    expect(await contents(file("strangers"))).toEqual({ "index.ts": "export {};\n" });
  });
});
