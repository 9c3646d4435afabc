/** Specs are text from strangers: nothing in them may run, cause a request, hang or crash. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOREIGN_LINT_CONFIG } from "../../scripts/commands/paths.js";
import { Failure } from "../../scripts/failure.js";
import { type Generated, writeFiles } from "../../scripts/generate/index.js";
import { type LintFinding, lint, loadSpec, type Spec } from "../../scripts/spec/index.js";
import type { TypeNode } from "../../scripts/spec/model/index.js";
import { DATA, FOUND, MISSPELT, REFUSED } from "./fixtures/hostile.js";
import { documentOf, load, loadText, make, ROOT } from "./make.js";
import { compile } from "./program.js";

const SHARED = join(ROOT, "../shared/quality/hostile");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports every file of generated clients in a separate process; returns those that ran something. */
async function imported(clients: ReadonlyMap<string, Generated>): Promise<string[]> {
  const out = await mkdtemp(join(folder, "import-"));
  const entryPoints: string[] = [];
  for (const [name, { files }] of clients) {
    const api = join(out, idOf(name));
    await writeFiles(api, files);
    entryPoints.push(...files.filter(({ path }) => path.endsWith(".ts")).map(({ path }) => join(api, path)));
  }
  const js = join(out, "js");
  await build({
    entryPoints,
    outdir: js,
    outbase: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    nodePaths: [join(ROOT, "node_modules")],
  });
  const files = entryPoints.map((file) => file.replace(out, js).replace(/\.ts$/, ".mjs"));
  const program = `const pwned = []; for (const file of ${JSON.stringify(files)}) { await import(file);
    if ("PWNED" in globalThis || "polluted" in {}) { pwned.push(file); delete globalThis.PWNED; } } console.log(JSON.stringify(pwned));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
  return [...clients.keys()].filter((name) =>
    (JSON.parse(stdout) as string[]).some((file) => file.includes(`/${idOf(name)}/`)),
  );
}

const idOf = (name: string): string => name.replace(/\W+/g, "-");
const run = promisify(execFile);

describe("a hostile document becomes a client, and none of it runs", () => {
  const made = new Map<string, Generated>();
  const findings = new Map<string, LintFinding[]>();
  let pwned: string[];

  beforeAll(async () => {
    const specs: Spec[] = [];
    for (const [name, text] of DATA) {
      const spec = await loadText(text).catch((error: unknown) => {
        throw new Error(`${name}: ${error}`);
      });
      specs.push(spec);
      made.set(name, await make(spec, join(ROOT, "src/runtime.ts")));
    }
    const found = await lint(specs, FOREIGN_LINT_CONFIG);
    for (const [index, [name]] of DATA.entries()) findings.set(name, found[index] ?? []);
    pwned = await imported(made);
  });

  it.each(DATA.map(([name]) => name))("%s", async (name) => {
    const client = made.get(name);
    const errors = findings.get(name)?.filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    expect(client?.problems).toEqual([]);
    expect(client?.model.omitted).toEqual([]);
    expect(pwned).not.toContain(name);
  });

  it("no client holds a character that reverses or hides text", () => {
    const steered = [...made].filter(([, { files }]) =>
      files.some(({ text }) => /[\p{Bidi_Control}\u2028\u2029]/u.test(text)),
    );
    expect(steered.map(([name]) => name)).toEqual([]);
  });

  it("each client isn't larger than a person could load", () => {
    const long = [...made].filter(([, { files }]) => files.some(({ text }) => text.length > 2_000_000));
    expect(long.map(([name]) => name)).toEqual([]);
  });

  it("each client compiles", () => {
    const files = [...made].flatMap(([name, { files: all }]) =>
      all
        .filter(({ path }) => path.endsWith(".ts"))
        .map(({ path, text }): [string, string] => [
          `test/.hostile/${name.replace(/\W+/g, "-")}/${path}`,
          text.replaceAll(join(ROOT, "src/runtime.ts"), "../../../src/runtime.js"),
        ]),
    );
    expect(compile(new Map(files)).errors).toEqual([]);
  });

  it("an import that runs code would be noticed", async () => {
    const tampered = await make(documentOf({}), join(ROOT, "src/runtime.ts"));
    const files = tampered.files.map((file) =>
      file.path === "index.ts"
        ? { ...file, text: `${file.text}\n(globalThis as { PWNED?: number }).PWNED = 1;\n` }
        : file,
    );
    expect(await imported(new Map([["tampered", { ...tampered, files }]]))).toEqual(["tampered"]);
  });
});

describe("a hostile document is refused at the entry check", () => {
  it.each(REFUSED)("%s", async (_, text, want) => {
    const error = await loadText(text).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).exitCode).toBe(2);
    expect((error as Failure).message).toMatch(want);
    expect((error as Failure).message).toMatch(/^\S*spec\.yaml(?::\d+:\d+)?: [^\n]+$/);
  });
});

it.each(MISSPELT)("named in one line: %s", async (_, text, want) => {
  const error = await make(await loadText(text)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  expect((error as Failure).message).toMatch(want);
  expect((error as Failure).exitCode).toBe(1);
  expect((error as { pointer?: string }).pointer).toMatch(/^\//);
});

describe("a wrong document is reported by the linter", () => {
  const findings = new Map<string, LintFinding[]>();
  beforeAll(async () => {
    const specs = await Promise.all(FOUND.map(([, text]) => loadText(text)));
    const found = await lint(specs, FOREIGN_LINT_CONFIG);
    for (const [index, [name]] of FOUND.entries()) findings.set(name, found[index] ?? []);
  });

  it.each(FOUND)("%s", (name, _, want) => {
    const errors = findings.get(name)?.filter(({ severity }) => severity === "error") ?? [];
    expect(errors.map(({ message, location }) => `${location?.file}:${location?.line}: ${message}`).join("\n")).toMatch(
      want,
    );
  });
});

it("fetches nothing, whatever names a host", async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.end("{}");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const spec = await load(
    documentOf(
      {
        "/a": {
          get: {
            operationId: "a",
            externalDocs: { url: `${host}/docs` },
            responses: {
              "200": {
                description: "ok",
                content: {
                  "application/json": {
                    schema: { $ref: "#/components/schemas/A" },
                    examples: { far: { externalValue: `${host}/example.json` } },
                  },
                },
              },
            },
          },
        },
      },
      {
        servers: [{ url: host }],
        $schema: `${host}/schema`,
        jsonSchemaDialect: `${host}/dialect`,
        components: {
          schemas: {
            A: {
              $id: `${host}/a`,
              $schema: `${host}/schema`,
              oneOf: [{ $ref: "#/components/schemas/B" }],
              discriminator: { propertyName: "k", mapping: { b: `${host}/b.json`, c: "../../etc/passwd" } },
            },
            B: { type: "object", properties: { k: { type: "string" } }, $dynamicRef: `${host}/dynamic` },
          },
          examples: { e: { externalValue: `${host}/e.json` } },
        },
      },
    ),
  );
  await lint([spec], FOREIGN_LINT_CONFIG);
  await make(spec);
  server.close();
  expect(asked).toBe(0);
});

it("reads thousands of schemas that refer to one another, however long the chain", async () => {
  const count = 3_000;
  const schema = (index: number) => ({
    type: "object",
    properties: {
      at: { type: "integer" },
      next: { $ref: `#/components/schemas/S${(index + 1) % count}` },
    },
  });
  const entries = Array.from({ length: count }, (_, index) => [`S${index}`, schema(index)]);
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S0" } } };
  const get = { operationId: "things.get", responses: { "200": { description: "done", content } } };
  const { model, problems } = await make(
    documentOf({ "/things": { get } }, { components: { schemas: Object.fromEntries(entries) } }),
  );
  expect(problems).toEqual([]);
  const fieldsOf = ({ type }: { type: TypeNode }) => (type.kind === "object" ? type.properties.length : type.kind);
  expect(new Set(Array.from(model.schemas.values(), fieldsOf))).toEqual(new Set([2]));
});

describe.skipIf(!existsSync(SHARED))("the specs of ../shared/quality/hostile", async () => {
  const names = existsSync(SHARED) ? (await readdir(SHARED)).filter((name) => name.endsWith(".yaml")) : [];

  it.each(names)("%s", async (name) => {
    const expected = (await readFile(join(SHARED, name), "utf8")).split("\n", 1)[0] ?? "";
    const spec = await loadSpec(join(SHARED, name), { overlay: null }).catch((error: unknown) => error);
    if (spec instanceof Failure) return expect(spec.message).toMatch(/^[^\n]+:\d+:\d+: [^\n]+$/);
    const [findings] = await lint([spec as Spec], FOREIGN_LINT_CONFIG);
    const errors = findings?.filter(({ severity }) => severity === "error") ?? [];
    if (/reject|fail|refused\b(?! in)|error/.test(expected)) return expect(errors).not.toEqual([]);
    expect(errors).toEqual([]);
    const client = await make(spec as Spec, join(ROOT, "src/runtime.ts"));
    expect(await imported(new Map([[name, client]]))).toEqual([]);
  });
});
