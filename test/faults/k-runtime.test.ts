import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { recordings } from "../../generated/compat/index.js";
import { createClient } from "../../src/index.js";
import { handClock } from "../support/clock.js";
import { plainEnv } from "../support/plain-env.js";

const entry = `
  import { createClient } from "./src/index.ts";
  import { get } from "./generated/compat/recordings.ts";
  const statuses = [503, 200];
  const fetch = async () => new Response('{"sid":"RE1"}', { status: statuses.shift() });
  const clock = { now: () => 0, sleep: async () => {}, random: () => 0 };
  const client = createClient({ space: "example", projectId: "P", token: "t✓", fetch, clock });
  export const done = get(client, { sid: "RE1" }).withResponse();`;

const bundled = async (format: "esm" | "iife", contents = entry) => {
  const stdin = { contents, resolveDir: process.cwd(), loader: "ts" as const };
  const options = {
    bundle: true,
    write: false,
    treeShaking: true,
    platform: "neutral",
    target: "es2022",
    globalName: "it",
  } as const;
  const { outputFiles } = await build({ stdin, format, ...options });
  return outputFiles[0]?.text ?? "";
};
const code = await bundled("esm");
const folder = await mkdtemp(join(tmpdir(), "faults-k-"));
const file = join(folder, "bundle.mjs");
await writeFile(file, code);
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Runs the program in a separate Node process. */
function run(flags: readonly string[], program: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, "--input-type=module", "-e", program], {
    encoding: "utf8",
    env: plainEnv,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

const url = pathToFileURL(file).href;
const call = `import { done } from "${url}"; const { data, meta } = await done; console.log(data.sid, meta.attempts);`;

describe("K. runtime and packaging", () => {
  it("K1 runs with only the globals of the web platform, without process, Buffer, require or global", async () => {
    const names = [
      ...["AbortController", "AbortSignal", "Blob", "FormData", "Headers", "ReadableStream", "Request", "Response"],
      ...["TextDecoder", "TextEncoder", "URL", "URLSearchParams", "btoa", "clearTimeout", "performance", "setTimeout"],
    ] as const;
    const platform = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
    const { done } = runInContext(`${await bundled("iife")}; it`, createContext(platform));
    expect(await done).toMatchObject({ data: { sid: "RE1" }, meta: { attempts: 2 } });
  });

  it("K1 does nothing when it is imported", async () => {
    const quiet = vi.fn(() => expect.unreachable());
    vi.stubGlobal("fetch", quiet);
    vi.resetModules();
    for (const name of [
      "src/index.js",
      "src/runtime.js",
      "src/node/index.js",
      "src/webhooks/index.js",
      "generated/compat/index.js",
      "generated/relay/index.js",
    ])
      await import(/* @vite-ignore */ `../../${name.replace(/\.js$/, ".ts")}`);
    expect(quiet).not.toHaveBeenCalled();
  });

  it("K2 every entry point has a source and is an ES module", () => {
    const { exports, type } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(type).toBe("module");
    for (const path of Object.values(exports as Record<string, string>)) {
      const source = path.replace("./dist/", "").replace(/\.js$/, ".ts");
      expect(existsSync(source) || path.includes("*") || path.endsWith(".json"), path).toBe(true);
    }
  });

  it("K2 typesVersions repeats the types of every entry point, for compilers that don't know exports", () => {
    const { exports, types, typesVersions } = JSON.parse(readFileSync("package.json", "utf8"));
    const typesOf = (path: unknown) => String(path).replace(/\.js$/, ".d.ts");
    const { ".": root, "./package.json": _, ...entries } = exports;
    const named = Object.entries(entries).map(([name, path]) => [name.replace("./", ""), [typesOf(path)]]);
    expect([types, typesVersions["*"]]).toEqual([typesOf(root), Object.fromEntries(named)]);
  });

  it("K3 contains only the operation that is used", () => {
    expect(code).toContain("recordings.get");
    expect(code).not.toMatch(/recordings\.list|messages\.create|openapi-fetch|verifyWebhook|saveToFile/);
  });

  it("K4 is imported in less than 20 ms", async () => {
    const whole = 'export * from "./src/index.ts"; export * from "./generated/compat/recordings.ts";';
    await writeFile(join(folder, "whole.mjs"), await bundled("esm", whole));
    await writeFile(join(folder, "empty.mjs"), "");
    // CPU time, not elapsed time: next to other work, elapsed time says more about the machine than about the import.
    const time = (name: string) =>
      `const before = process.cpuUsage(); await import("${pathToFileURL(join(folder, name))}"); console.log(process.cpuUsage(before).user / 1000);`;
    const leastMs = (name: string) => Math.min(...Array.from({ length: 4 }, () => Number(run([], time(name)))));
    expect(leastMs("whole.mjs") - leastMs("empty.mjs")).toBeLessThan(20);
  });

  it.each([
    ["--frozen-intrinsics"],
    ["--disallow-code-generation-from-strings"],
    ["--disable-proto=throw"],
    ["--unhandled-rejections=strict"],
    ["--disable-proto=delete"],
  ])("K4 runs with %s", (flag) => {
    expect(run([flag, "--no-warnings"], call)).toBe("RE1 2\n");
  });

  it("K4 contains neither eval nor new Function", () => {
    expect(code).not.toMatch(/\beval\b|new Function|\bFunction\(/);
  });

  it("I3 the process ends by itself after the last call", () => {
    const started = performance.now();
    run([], `${call} await fetch("http://127.0.0.1:9").catch(() => {});`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("K6 fetch is read when a client is created, and called without a this", async () => {
    const calls: string[] = [];
    const fake = (name: string) =>
      function (this: unknown) {
        calls.push(`${name} ${this === undefined || this === globalThis}`);
        return Promise.resolve(Response.json({ sid: "RE1" }));
      };
    vi.stubGlobal("fetch", fake("first"));
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T" });
    vi.stubGlobal("fetch", fake("second"));
    await recordings.get(client, { sid: "RE1" });
    await recordings.get(client.with({ timeoutMs: 5 }), { sid: "RE1" });
    expect(calls[0]).toBe("first true");
    expect(calls.every((call) => call.endsWith("true"))).toBe(true);
  });

  it("K7 fake timers do not hang a call if the clock is injected", async () => {
    vi.useFakeTimers();
    const answers = [503, 503, 200];
    const fetch = async () => Response.json({ sid: "RE1" }, { status: answers.shift() ?? 200 });
    const { clock, sleeps } = handClock();
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch, clock });
    expect((await recordings.get(client, { sid: "RE1" })).sid).toBe("RE1");
    expect(sleeps).toEqual([250, 500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("K7 fake timers advance a backoff of the system clock", async () => {
    vi.useFakeTimers();
    const answers = [503, 200];
    const fetch = async () => Response.json({ sid: "RE1" }, { status: answers.shift() ?? 200 });
    const client = createClient({ baseUrl: "https://a.test", projectId: "P", token: "T", fetch });
    const sent = recordings.get(client, { sid: "RE1" });
    await vi.advanceTimersByTimeAsync(500);
    expect((await sent).sid).toBe("RE1");
    expect(vi.getTimerCount()).toBe(0);
  });
});
