import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { calls } from "../../generated/compat/index.js";
import { createFakeSpace } from "../../src/testing/index.js";

const ROOT = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each block under the heading above it. */
function blocks(document: string): { name: string; code: string }[] {
  const text = readFileSync(join(ROOT, document), "utf8");
  return Array.from(text.matchAll(/^```ts\n([\s\S]*?)^```/gm), ({ 1: code = "", index }) => {
    const heading = Array.from(text.slice(0, index).matchAll(/^## (.*)$/gm)).at(-1)?.[1] ?? document;
    return { name: heading, code };
  });
}

const README = blocks("README.md");

/** Where the package's imports lead in the sources. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^signalwire-rest$/, "src/index.ts"],
  [/^signalwire-rest\/(runtime)$/, "src/$1.ts"],
  [/^signalwire-rest\/(webhooks\/express)$/, "src/$1.ts"],
  [/^signalwire-rest\/(node|webhooks|testing)$/, "src/$1/index.ts"],
  [/^signalwire-rest\/(compat|relay)$/, "generated/$1/index.ts"],
  [/^signalwire-rest\/((?:compat|relay)\/.+)$/, "generated/$1.ts"],
];

function sourceOf(specifier: string): string {
  const [pattern, target] = SOURCES.find(([candidate]) => candidate.test(specifier)) ?? [];
  if (!pattern || target === undefined) throw new Error(`${specifier} is no import of the package`);
  return join(ROOT, specifier.replace(pattern, target));
}

const onSources = (code: string): string =>
  code.replace(/"(signalwire-rest[^"]*)"/g, (_, specifier: string) => JSON.stringify(sourceOf(specifier)));

it("its code blocks compile as they are", () => {
  const files = README.map(({ code }, index) => {
    const file = join(ROOT, "test/readme", `block-${index}.ts`);
    return { file, text: onSources(code).replaceAll(/\.ts"/g, '.js"') };
  });
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const { readFile, fileExists } = host;
  host.readFile = (name) => texts.get(name) ?? readFile.call(host, name);
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name);
  const original = host.getSourceFile;
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? original.call(host, name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const problems = files.flatMap(({ file }) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});

describe("its code blocks run", () => {
  const space = createFakeSpace({ projectId: "project", token: "token" });
  let moving: NodeJS.Timeout;

  beforeEach(async () => {
    const call = await calls.create(space.client(), {
      from: "+12025550100",
      to: "+12025550101",
      url: "https://app.example.com/call",
    });
    space.advance(5_000);
    vi.stubGlobal("fetch", space.fetch);
    vi.stubEnv("SIGNALWIRE_SPACE", "example");
    vi.stubEnv("SIGNALWIRE_PROJECT_ID", "project");
    vi.stubEnv("SIGNALWIRE_API_TOKEN", "token");
    vi.stubEnv("CALL_SID", call.sid);
    // Time passes only while somebody waits for it: a call left alone would end before it is recorded.
    moving = setInterval(() => {
      if (space.requests.at(-1)?.path.endsWith(".json")) space.advance(2_000);
    }, 20);
    mkdirSync(folder, { recursive: true });
  });
  afterEach(() => {
    clearInterval(moving);
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each(README.map(({ name, code }, index) => [name, code, index] as const))("%s", async (_, code, index) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const entry = join(folder, `${index}.ts`);
    const outfile = join(folder, `${index}.mjs`);
    // The file that the example saves goes to the test's folder.
    writeFileSync(entry, onSources(code).replace(/`\$\{done\.sid\}\.wav`/, JSON.stringify(join(folder, "saved.wav"))));
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      logLevel: "silent",
      nodePaths: [join(ROOT, "node_modules")],
    });
    await import(pathToFileURL(outfile).href);
    expect(log).toHaveBeenCalled();
  });
});
