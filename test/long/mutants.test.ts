/**
 * Handwritten mutants of the code where a mistake costs money or credentials: retries, time, origins, paging, downloads. Each is
 * one change of text in a copy of the project; the tables named beside it must notice.
 */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";

type Mutant = [file: string, from: string, to: string, tables: string];

const mutants: Mutant[] = [
  ["exchange.ts", "this.#out.body instanceof ReadableStream", "false", "src/retry"],
  ["exchange.ts", '(harmless && delivered === "no")', "true", "src/retry"],
  ["exchange.ts", '(harmless && delivered === "no")', "false", "src/retry"],
  ["exchange.ts", '(harmless && delivered === "no")', "harmless", "faults/a-middleware"],
  ["exchange.ts", 'if (this.#sent) this.#doubt = "maybe";', "", "faults/a-middleware"],
  ["exchange.ts", "this.#sent = false;\n      const response", "const response", "faults/a-middleware"],
  ["exchange.ts", "request.bodyUsed && BODY_READ_BEFORE", "false", "faults/a-middleware"],
  ["exchange.ts", "!this.#isStream() &&", "", "faults/a-repeating"],
  ["exchange.ts", "delete this.#meta.requestId;", "", "src/secrets"],
  ["exchange.ts", 'mine !== "yes"', "true", "src/retry"],
  ["exchange.ts", "attempts >= retry.maxAttempts", "attempts > retry.maxAttempts", "src/retry"],
  ["exchange.ts", "wait >= this.#left()", "wait >= this.#left() * 9", "src/retry"],
  ["exchange.ts", "quota.left < 5", "false", "src/retry"],
  ["exchange.ts", "quota.left -= 5", "quota.left -= 0", "src/retry"],
  ["exchange.ts", "this.#doubt = delivered as Delivered;", "", "src/retry"],
  ["exchange.ts", 'mine === "no" || this.#doubt === "yes" ? this.#doubt : mine', "mine", "src/retry"],
  ["exchange.ts", ' || this.#doubt === "yes"', "", "faults/a-repeating"],
  ["exchange.ts", "status === 404 && this.#out", "this.#out", "src/retry"],
  ["exchange.ts", '!== "no" && !any', '!== "no"', "faults/a-repeating"],
  ["exchange.ts", 'this.#doubt !== "no"', "true", "src/retry"],
  ["exchange.ts", 'operation.method === "DELETE"', "true", "src/retry src/model"],
  ["exchange.ts", "!this.#askedAnew", "true", "src/retry"],
  ["exchange.ts", "=== 401 && this.#asked", "=== 401", "src/retry src/downloads"],
  ["exchange.ts", "status === 429),", "false),", "src/retry"],
  ["exchange.ts", "status === 429),", "status > 399 && status < 500),", "src/retry"],
  ["exchange.ts", "truncated && !this.#readAnew", "truncated", "src/answers"],
  ["exchange.ts", 'this.#out.operation.method === "GET"', "true", "src/retry src/answers"],
  ["exchange.ts", "Math.min(limits.timeoutMs, left)", "left", "src/timeouts"],
  ["exchange.ts", "Math.min(limits.timeoutMs, left)", "limits.timeoutMs", "src/timeouts"],
  ["watch.ts", "watch.cut = reject;", "", "src/timeouts"],
  ["exchange.ts", "if (response && !response.ok) return this.#refused(response);", "", "src/timeouts"],
  ["exchange.ts", "Math.min(5_000, timeoutMs,", "Math.max(60_000, timeoutMs,", "src/timeouts"],
  ["exchange.ts", "65_536", "Number.MAX_SAFE_INTEGER", "src/limits"],
  ["exchange.ts", "!isOwn(url, settings", "false && !isOwn(url, settings", "src/origins"],
  ["exchange.ts", 'redirect: "manual"', 'redirect: "follow"', "src/origins"],
  ["exchange.ts", "[12378](?:GET|", "[12378](?:POST|GET|", "src/origins"],
  ["exchange.ts", "hops < 3", "hops < 4", "src/origins"],
  ["exchange.ts", "urlWithin(url, to)", "new URL(to, url)", "src/origins"],
  ["exchange.ts", "urlWithin(url, request.url)", "true", "src/origins"],
  ["exchange.ts", 'own<RequestInit>({ redirect: "manual" })', "{}", "src/origins"],
  ["exchange.ts", "signal.throwIfAborted();\n      this.#sent", "this.#sent", "src/timeouts"],
  ["exchange.ts", "else if (!signal.aborted) return", "else return", "src/timeouts"],
  ["exchange.ts", "any && bytes.length <= most", "any", "src/origins"],
  ["fetch.ts", "url?.pathname === path", "url", "src/origins"],
  ["exchange.ts", "|| this.#out.foreign", "", "src/downloads"],
  ["exchange.ts", "!foreign && hops", "hops", "src/downloads"],
  ["retry.ts", "2 ** (attempts - 1)", "2 ** attempts", "src/retry"],
  ["retry.ts", "retryAfterMs > maxRetryAfterMs", "false", "src/retry"],
  ["retry.ts", "2 ** 31", "0", "src/retry"],
  ["retry.ts", "425|", "", "src/retry"],
  ["retry.ts", "50[0234]", "50[01234]", "src/retry"],
  ["retry.ts", "+value * 1000", "+value", "src/retry"],
  ["retry.ts", "Math.ceil((", "Math.floor((", "src/retry"],
  ["retry.ts", "seconds > 0", "true", "src/retry"],
  ["limits.ts", "!(value >= least)", "false", "src/retry src/timeouts"],
  ["watch.ts", "controller.abort(caller?.reason);", "", "src/timeouts"],
  ["watch.ts", "clearTimeout(timer);\n      forget();", "forget();", "src/limits"],
  ["watch.ts", "forget();", "", "src/timeouts"],
  ["watch.ts", "watch.reader?.cancel().catch(() => {});", "", "src/timeouts"],
  ["read.ts", "if (size > limit)", "if (false)", "src/limits"],
  ["read.ts", "watch.signal.throwIfAborted();", "", "src/timeouts"],
  ["on-abort.ts", "if (!callbacks.size) signal.addEventListener", "signal.addEventListener", "src/timeouts"],
  ["network.ts", "unsent: isRefused ||", "unsent: true ||", "src/retry src/sockets"],
  ["network.ts", "CERT|", "", "src/sockets"],
  ["network.ts", "getaddrinfo", "nothing", "src/sockets"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("u:p@", "").startsWith(', "src/origins"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("blob:", "").startsWith(', "src/origins"],
  ["next-link.ts", "url.origin !== origin ||", "", "src/lists"],
  ["next-link.ts", "url.username ||", "", "src/lists"],
  ["next-link.ts", "pathname === prefix ||", "true ||", "src/lists"],
  ["next-link.ts", "!/\\.\\.|%(?:2f|5c|00)/i.test(url.pathname)", "true", "src/lists"],
  ["list.ts", "const isCycle = wasVisited(next.value, progress);", "const isCycle = false;", "src/lists"],
  ["list.ts", "progress.pages < walk.maxPages", "true", "src/lists"],
  ["list.ts", "progress.items >= walk.limit", "false", "src/lists"],
  ["download.ts", "if (!isPublicHttps(url))", "if (false)", "src/downloads"],
  ["download.ts", 'security: "none",', "security: out.security,", "src/downloads"],
  ["download.ts", "target.origin !== settings.origin", "false", "src/downloads"],
  ["media-url.ts", 'protocol === "https:" &&', "", "src/downloads"],
  ["media-url.ts", "!privateHost.test(hostname) &&", "", "src/downloads"],
  ["space.ts", "url && isOwn(url.href, new URL(base).origin)", "url", "src/origins"],
  ["space.ts", "url.href === url.origin + url.pathname", "true", "src/origins"],
  ["space.ts", 'url?.protocol === "https:"', "url", "src/origins"],
  ["encode.ts", "/^\\.{0,2}$/.test(text)", "false", "src/origins"],
  ["encode.ts", "else if (value !== null) query", "else query", "src/origins"],
  ["headers.ts", "|| reserved.test(name)", "", "src/encoding"],
];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "mutants-"));
  for (const part of [
    "src",
    "generated",
    "test/src",
    "test/faults",
    "test/support",
    "test/vitest.config.ts",
    "package.json",
    "tsconfig.json",
  ])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

/** Whether the tables pass in the copy. */
async function passes(tables: string): Promise<boolean> {
  const files = tables.split(" ").map((name) => `test/${name}`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--bail", "1", ...files];
  return promisify(execFile)(process.execPath, args, { cwd: copy, timeout: 120_000 }).then(
    () => true,
    () => false,
  );
}

describe("mutants", () => {
  it("the unchanged copy passes", async () => {
    expect(await passes([...new Set(mutants.flatMap(([, , , tables]) => tables.split(" ")))].join(" "))).toBe(true);
  });

  it.each(mutants)("%s: %s -> %s dies", async (file, from, to, tables) => {
    const path = join(copy, "src", file);
    const source = await readFile(path, "utf8");
    expect(source, "the mutant's place").toContain(from);
    await writeFile(
      path,
      source.replace(from, () => to),
    );
    try {
      expect(await passes(tables)).toBe(false);
    } finally {
      await writeFile(path, source);
    }
  });
});
