import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { install, ROOT } from "./consumer.js";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const { consumer, installed } = install();

beforeAll(() => {
  writeFileSync(join(consumer, "main.ts"), CONSUMER);
  writeFileSync(join(consumer, "exports.ts"), LIBRARY);
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

/** Uses every entry point; lines that must not compile are marked, so a missing error is an error. */
const CONSUMER = `
import { ApiError, createClient, downloadMedia, type Call, type Page } from "signalwire-rest";
import { callRecordings, compat, recordings, type CallRecording } from "signalwire-rest/compat";
import { create, type CreateCallRecordingInput } from "signalwire-rest/compat/call-recordings";
import { saveToFile } from "signalwire-rest/node";
import { recordings as relayRecordings, relay } from "signalwire-rest/relay";
import { createFakeSpace } from "signalwire-rest/testing";
import { parseWebhook, verifyWebhook } from "signalwire-rest/webhooks";
import { webhook } from "signalwire-rest/webhooks/express";

const client = createClient({ space: "example", projectId: "p", token: "t" });
export const made: Call<CallRecording> = callRecordings.create(client, { callSid: "x" });
export const input: CreateCallRecordingInput = { callSid: "x", recordingChannels: "dual" };
export const page: Promise<Page<unknown>> = (async () => recordings.list(client, { pageSize: 5 }))();
export async function use(): Promise<number> {
  const { data, error } = await compat(client).GET("/Accounts/{AccountSid}/Recordings", { params: { path: { AccountSid: "x" } } });
  const relayed = await relay(client).GET("/recordings");
  for await (const item of relayRecordings.list(client)) item.url satisfies string;
  await saveToFile(downloadMedia(client, "https://example.signalwire.com/a.wav"), "a.wav");
  const status: string = (await made).status;
  return (data?.recordings.length ?? 0) + status.length + (error ? 1 : 0) + (relayed.response.ok ? 1 : 0) + (ApiError.is(error) ? 1 : 0);
}
export const rest = [create, createFakeSpace, parseWebhook, verifyWebhook, webhook];
// @ts-expect-error a missing field
callRecordings.create(client, {});
// @ts-expect-error a misspelt field
callRecordings.create(client, { callSid: "x", recordingChanels: "dual" });
`;

/** A library's code: its exports have inferred types, so its declarations must be able to name those. */
const LIBRARY = `
import { createClient, downloadMedia, SignalWireError } from "signalwire-rest";
import { callRecordings, compat, recordings } from "signalwire-rest/compat";
import { saveToFile } from "signalwire-rest/node";
import { relay } from "signalwire-rest/relay";
import { createFakeSpace, signWebhook } from "signalwire-rest/testing";
import { parseWebhook, verifyWebhook, webhookHandler } from "signalwire-rest/webhooks";
import { webhook } from "signalwire-rest/webhooks/express";

const hook = { signingKey: "k", url: "https://app.example.com/", headers: {}, rawBody: "" };
const path = { AccountSid: "x" };
export const client = createClient({ space: "example", projectId: "p", token: "t" });
export const create = (callSid: string) => callRecordings.create(client, { callSid });
export const result = (callSid: string) => create(callSid).safe();
export const whole = (callSid: string) => create(callSid).withResponse();
export const list = () => recordings.list(client);
export const page = async () => recordings.list(client);
export const walk = () => list().pages();
export const wait = (sid: string) => recordings.waitUntilCompleted(client, { sid }, { maxWaitMs: 1 });
export const media = (url: string) => downloadMedia(client, url);
export const saved = (url: string) => saveToFile(media(url), "a.wav");
export const thin = compat(client);
export const { GET, use } = thin;
export const found = () => GET("/Accounts/{AccountSid}/Recordings", { params: { path } });
export const sent = () => thin.POST("/Accounts/{AccountSid}/Messages", { params: { path }, body: { From: "a", To: "b", Body: "c" } });
export const relayed = () => relay(client).GET("/recordings");
export class Api { readonly request = relay(client).request; }
export const receivers = [webhookHandler({ signingKey: "k" }, () => undefined), webhook({ signingKey: "k" }, () => undefined)] as const;
export const checks = () => [parseWebhook(hook), verifyWebhook(hook)] as const;
export const tests = () => [createFakeSpace(), signWebhook({ signingKey: "k", url: "x", scheme: "relay", body: {} })] as const;
export const failure = (error: unknown) => (SignalWireError.is(error) ? error : undefined);
`;

const PROJECTS = [
  ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
  ["bundler", { module: "preserve", moduleResolution: "bundler" }],
  ["commonjs, which doesn't know exports", { module: "commonjs", moduleResolution: "node10" }],
  ["nodenext, without the DOM, for ES2020", { module: "nodenext", moduleResolution: "nodenext", lib: ["es2020"] }],
] as const;

describe("a consumer of the tarball", () => {
  it.each(PROJECTS)("compiles with %s, strict, skipLibCheck off", (name, options) => {
    const config = join(consumer, `tsconfig.${name}.json`);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      isolatedModules: true,
      skipLibCheck: false,
      declaration: true,
      outDir: join(consumer, name),
      types: ["node"],
      ...options,
    };
    writeFileSync(config, JSON.stringify({ compilerOptions, files: ["main.ts", "exports.ts"] }));
    expect(run(process.execPath, TSC, "-p", config)).toEqual({ status: 0, output: "" });
  });

  const ENTRIES = [
    "",
    "/runtime",
    "/node",
    "/compat",
    "/compat/call-recordings",
    "/relay",
    "/relay/recordings",
    "/webhooks",
    "/webhooks/express",
    "/testing",
  ];

  it.each(ENTRIES)("imports and requires signalwire-rest%s", (entry) => {
    const script = `const names = (m) => Object.keys(m).sort().join();
      const imported = await import("signalwire-rest${entry}");
      const { createRequire } = await import("node:module");
      const required = createRequire(process.cwd() + "/x.js")("signalwire-rest${entry}");
      if (names(imported) !== names(required) || names(imported) === "") throw new Error(names(imported));`;
    expect(run(process.execPath, "--disable-warning=ExperimentalWarning", "--input-type=module", "-e", script)).toEqual(
      { status: 0, output: "" },
    );
  });
});

describe("what an import loads", () => {
  const load = async (contents: string) => {
    const stdin = { contents, resolveDir: consumer };
    const options = { bundle: true, minify: true, format: "esm", target: "es2022", metafile: true } as const;
    const { metafile, outputFiles } = await build({ ...options, stdin, write: false });
    const files = Object.keys(metafile.inputs).filter((file) => file.includes("signalwire-rest")).length;
    return { files, bytes: gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length };
  };

  // K4: finding and linking a file is what a cold start pays for
  it.each<[entry: string, files: number]>([
    ["signalwire-rest", 8],
    ["signalwire-rest/webhooks", 8],
    ["signalwire-rest/compat/messages", 12],
    ["signalwire-rest/compat", 36],
    ["signalwire-rest/testing", 10],
  ])("%s: no more than %d files", async (entry, files) => {
    expect((await load(`export * from "${entry}";`)).files).toBeLessThanOrEqual(files);
  });

  it("one operation with its client is as small as from the sources", async () => {
    const contents = `import { createClient } from "signalwire-rest"; import { create } from "signalwire-rest/compat/call-recordings";
      console.log(create(createClient(), { callSid: "x" }));`;
    expect((await load(contents)).bytes).toBeLessThanOrEqual(10_630);
  });
});

describe("its bin", () => {
  const bin = join(installed, "dist/cli.js");
  const COMMANDS = /^signalwire-rest diff BASE REVISION {3}shows what changed/;
  const DIFF = /^signalwire-rest diff BASE REVISION \[options\]\n/;
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

  it.each<[args: string, status: number, output: RegExp]>([
    ["", 2, COMMANDS],
    ["--help", 0, COMMANDS],
    ["help", 0, COMMANDS],
    ["diff --help", 0, DIFF],
    ["help diff", 0, DIFF],
    ["--version", 0, new RegExp(`^${version}\n$`)],
    ["-v", 0, new RegExp(`^${version}\n$`)],
    ["dif a b --format json", 2, /^there is no command "dif"; --help lists the commands\n$/],
    ["help dif", 2, /^there is no command "dif"/],
    ["--wrong", 2, /^Unknown option '--wrong'; --help lists the options\n$/],
  ])("%s", (args, status, output) => {
    const found = run(process.execPath, bin, ...args.split(" ").filter((arg) => arg !== ""));
    expect(found).toEqual({ status, output: expect.stringMatching(output) });
  });

  it.each(["stdout", "stderr"] as const)("a reader that stops reading %s early causes no failure", async (stream) => {
    const given = { stdout: ["diff", "--rules"], stderr: ["diff"] }[stream];
    const child = spawn(process.execPath, [bin, ...given]);
    const rest = text(stream === "stdout" ? child.stderr : child.stdout);
    child[stream].destroy();
    const [status] = await once(child, "close");
    expect([status, await rest]).toEqual([stream === "stdout" ? 0 : 2, ""]);
  });
});

describe("a client of another API", () => {
  it("is generated by one command and compiles with the tarball", () => {
    const spec = join(import.meta.dirname, "fixtures/library.yaml");
    const command = join(ROOT, "scripts/commands/generate.ts");
    const generated = spawnSync(
      process.execPath,
      ["--import", "tsx", command, "--spec", spec, "--out", join(consumer, "library")],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect({ status: generated.status, errors: generated.stderr }).toEqual({ status: 0, errors: "" });
    writeFileSync(
      join(consumer, "library.ts"),
      `import { createClient } from "signalwire-rest";
       import { books, type Book } from "./library/index.js";
       const client = createClient({ baseUrl: "https://library.example.com", token: "key" });
       export const found: Promise<Book[]> = books.listBooks(client, { author: ["a", "b"] });
       export const sequel = async () => (await books.addBook(client, { title: "t", sequel: null })).sequel?.title;
       // @ts-expect-error a value that the enum does not have
       books.addBook(client, { title: "t", binding: "leather" });`,
    );
    const args = [
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--lib",
      "es2023,dom,dom.iterable",
      "--strict",
      "--noEmit",
      "--types",
      "node",
    ];
    expect(run(process.execPath, TSC, ...args, "library.ts")).toEqual({ status: 0, output: "" });
  });
});

describe("the tarball", () => {
  it("contains the build, its documents and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "MIGRATING.md",
      "README.md",
      "dist",
      "generated",
      "package.json",
    ]);
    // what its README names as the list of all functions
    expect(readdirSync(join(installed, "generated"), { recursive: true }).sort()).toEqual([
      "compat",
      "compat/README.md",
      "relay",
      "relay/README.md",
    ]);
    expect(readdirSync(join(installed, "dist")).sort()).toEqual(["cli.js", "generated", "src"]);
    const kinds = new Set(
      readdirSync(join(installed, "dist"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name.replace(/^.*?(?=\.)/, "")),
    );
    expect([...kinds].sort()).toEqual([".d.ts", ".js"]);
  });

  it("has one dependency, pinned, and no install script", () => {
    const { dependencies, scripts } = JSON.parse(
      execFileSync("cat", [join(installed, "package.json")], { encoding: "utf8" }),
    ) as {
      dependencies: Record<string, string>;
      scripts: Record<string, string>;
    };
    expect(dependencies).toEqual({ "openapi-fetch": "0.17.0" });
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: consumer, encoding: "utf8" });
  return { status, output: stdout + stderr };
}
