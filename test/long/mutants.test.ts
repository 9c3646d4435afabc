/**
 * Mutants by hand of the code where a slip costs money or credentials: retries, time, origins, paging, downloads. Each is
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
  ["exchange.ts", "this.#out.body instanceof ReadableStream", "false", "retry"],
  ["exchange.ts", "|| harmless ||", "|| true ||", "retry"],
  ["exchange.ts", "|| harmless ||", "|| false ||", "retry"],
  ["exchange.ts", 'mine !== "yes"', "true", "retry"],
  ["exchange.ts", "attempts >= retry.maxAttempts", "attempts > retry.maxAttempts", "retry"],
  ["exchange.ts", "wait >= this.#left()", "wait >= this.#left() * 9", "retry"],
  ["exchange.ts", "quota.left < 5", "false", "retry"],
  ["exchange.ts", "quota.left -= 5", "quota.left -= 0", "retry"],
  ["exchange.ts", 'this.#doubt = delivered ?? "no";', "", "retry"],
  ["exchange.ts", 'mine === "no" ? this.#doubt : mine', "mine", "retry"],
  ["exchange.ts", 'this.#doubt !== "no"', "true", "retry"],
  ["exchange.ts", 'operation.method === "DELETE"', "true", "retry model"],
  ["exchange.ts", "!this.#askedAnew", "true", "retry"],
  ["exchange.ts", "=== 401 && this.#asked", "=== 401", "retry downloads"],
  ["exchange.ts", "status === 429),", "false),", "retry"],
  ["exchange.ts", "status === 429),", "status > 399 && status < 500),", "retry"],
  ["exchange.ts", "truncated && !this.#readAnew", "truncated", "answers"],
  ["exchange.ts", 'this.#out.operation.method === "GET"', "true", "retry answers"],
  ["exchange.ts", "Math.min(limits.timeoutMs, left)", "left", "timeouts"],
  ["exchange.ts", "Math.min(limits.timeoutMs, left)", "limits.timeoutMs", "timeouts"],
  ["exchange.ts", "watch.cut = reject;\n        this.#work", "this.#work", "timeouts"],
  ["exchange.ts", "if (response && !response.ok) return this.#refused(response);", "", "timeouts"],
  ["exchange.ts", "Math.min(5_000, timeoutMs,", "Math.max(60_000, timeoutMs,", "timeouts"],
  ["exchange.ts", "65_536", "Number.MAX_SAFE_INTEGER", "limits"],
  ["exchange.ts", "!isOwn(url, settings", "false && !isOwn(url, settings", "origins"],
  ["exchange.ts", 'redirect: "manual"', 'redirect: "follow"', "origins"],
  ["exchange.ts", "[12378](?:GET|", "[12378](?:POST|GET|", "origins"],
  ["exchange.ts", "hops < 3", "hops < 4", "origins"],
  ["exchange.ts", "urlWithin(url, to)", "new URL(to, url)", "origins"],
  ["exchange.ts", "urlWithin(url, request.url)", "true", "origins"],
  ["exchange.ts", 'own<RequestInit>({ redirect: "manual" })', "{}", "origins"],
  ["exchange.ts", "signal.throwIfAborted();\n      this.#sent", "this.#sent", "timeouts"],
  ["exchange.ts", "else if (!signal.aborted) return", "else return", "timeouts"],
  ["exchange.ts", "any && bytes.length <= most", "any", "origins"],
  ["fetch.ts", "url?.pathname === path", "url", "origins"],
  ["exchange.ts", "|| this.#out.foreign", "", "downloads"],
  ["exchange.ts", "!foreign && hops", "hops", "downloads"],
  ["retry.ts", "2 ** (attempts - 1)", "2 ** attempts", "retry"],
  ["retry.ts", "retryAfterMs > maxRetryAfterMs", "false", "retry"],
  ["retry.ts", "2 ** 31", "0", "retry"],
  ["retry.ts", "425|", "", "retry"],
  ["retry.ts", "50[0234]", "50[01234]", "retry"],
  ["retry.ts", "+value * 1000", "+value", "retry"],
  ["retry.ts", "Math.ceil((", "Math.floor((", "retry"],
  ["retry.ts", "seconds > 0", "true", "retry"],
  ["limits.ts", "!(value >= least)", "false", "retry timeouts"],
  ["watch.ts", "controller.abort(caller?.reason);", "", "timeouts"],
  ["watch.ts", "clearTimeout(timer);\n      forget();", "forget();", "limits"],
  ["watch.ts", "forget();", "", "timeouts"],
  ["read.ts", "if (size > limit)", "if (false)", "limits"],
  ["on-abort.ts", "if (!callbacks.size) signal.addEventListener", "signal.addEventListener", "timeouts"],
  ["network.ts", "unsent: isRefused ||", "unsent: true ||", "retry timeouts"],
  ["network.ts", "CERT|", "", "timeouts"],
  ["network.ts", "getaddrinfo", "nothing", "timeouts"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("u:p@", "").startsWith(', "origins"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("blob:", "").startsWith(', "origins"],
  ["next-link.ts", "url.origin !== origin ||", "", "lists"],
  ["next-link.ts", "url.username ||", "", "lists"],
  ["next-link.ts", "pathname === prefix ||", "true ||", "lists"],
  ["next-link.ts", "!/\\.\\.|%(?:2f|5c|00)/i.test(url.pathname)", "true", "lists"],
  ["list.ts", "const isCycle = wasVisited(next.value, progress);", "const isCycle = false;", "lists"],
  ["list.ts", "progress.pages < walk.maxPages", "true", "lists"],
  ["list.ts", "progress.items >= walk.limit", "false", "lists"],
  ["download.ts", "if (!isPublicHttps(url))", "if (false)", "downloads"],
  ["download.ts", 'security: "none",', "security: out.security,", "downloads"],
  ["download.ts", "target.origin !== settings.origin", "false", "downloads"],
  ["media-url.ts", 'protocol === "https:" &&', "", "downloads"],
  ["media-url.ts", "!privateHost.test(hostname) &&", "", "downloads"],
  ["space.ts", "url && isOwn(url.href, new URL(base).origin)", "url", "origins"],
  ["space.ts", "url.href === url.origin + url.pathname", "true", "origins"],
  ["space.ts", 'url?.protocol === "https:"', "url", "origins"],
  ["encode.ts", "/^\\.{0,2}$/.test(text)", "false", "origins"],
  ["encode.ts", "else if (value !== null) query", "else query", "origins"],
  ["headers.ts", "|| reserved.test(name)", "", "encoding"],
];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "mutants-"));
  for (const part of [
    "src",
    "generated",
    "test/src",
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
  const files = tables.split(" ").map((name) => `test/src/${name}`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "--bail", "1", ...files];
  return promisify(execFile)(process.execPath, args, { cwd: copy, timeout: 120_000 }).then(
    () => true,
    () => false,
  );
}

describe("mutants", () => {
  it("the copy itself is sound", async () => {
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
