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
  ["give-up.ts", "run.body instanceof ReadableStream", "false", "retry"],
  ["give-up.ts", "fault.harmless ||", "true ||", "retry"],
  ["give-up.ts", "fault.harmless ||", "false ||", "retry"],
  ["give-up.ts", 'fault.delivered !== "yes"', "true", "retry"],
  ["give-up.ts", "meta.attempts >= run.retry.maxAttempts", "meta.attempts > run.retry.maxAttempts", "retry"],
  ["give-up.ts", "2 ** (meta.attempts - 1)", "2 ** meta.attempts", "retry"],
  ["give-up.ts", "retryAfterMs > retry.maxRetryAfterMs", "false", "retry"],
  ["give-up.ts", "Number.POSITIVE_INFINITY", "0", "retry"],
  ["give-up.ts", ">= run.deadline", ">= run.deadline * 9", "retry"],
  ["give-up.ts", "quota.left < 5", "false", "retry"],
  ["give-up.ts", "quota.left -= 5", "quota.left -= 0", "retry"],
  ["give-up.ts", "run.doubt = deliveredBy(run, fault);", "", "retry"],
  ["give-up.ts", '(fault.delivered === "no" ? run.doubt : fault.delivered)', "fault.delivered", "retry"],
  ["retry.ts", "425|", "", "retry"],
  ["retry.ts", "50[0234]", "50[01234]", "retry"],
  ["retry.ts", "+value * 1000", "+value", "retry"],
  ["retry.ts", "Math.ceil(seconds)", "Math.floor(seconds)", "retry"],
  ["retry.ts", "seconds > 0", "true", "retry"],
  ["limits.ts", "value >= least &&", "", "retry timeouts"],
  ["exchange.ts", 'run.doubt !== "no"', "true", "retry"],
  ["exchange.ts", 'out.method === "DELETE"', "true", "retry model"],
  ["attempt.ts", "!run.askedAnew", "true", "retry"],
  ["attempt.ts", "harmless: status === 429", "harmless: false", "retry"],
  ["attempt.ts", "harmless: status === 429", "harmless: status > 399 && status < 500", "retry"],
  ["attempt.ts", "error.truncated && !run.readAnew", "error.truncated", "answers"],
  ["attempt.ts", 'run.method === "GET"', "true", "retry answers"],
  ["attempt.ts", "Math.min(run.timeoutMs, left)", "left", "timeouts"],
  ["attempt.ts", "Math.min(run.timeoutMs, left)", "run.timeoutMs", "timeouts"],
  ["attempt.ts", "Promise.race([watch.cut, work(run, reader, watch)])", "work(run, reader, watch)", "timeouts"],
  ["attempt.ts", "if (response && !response.ok) return refused(run, response);", "", "timeouts"],
  ["attempt.ts", "Math.min(5_000, run.timeoutMs,", "Math.max(60_000, run.timeoutMs,", "timeouts"],
  ["attempt.ts", "65_536", "Number.MAX_SAFE_INTEGER", "limits"],
  ["attempt.ts", "!isOwn(response.url,", "false && !isOwn(response.url,", "origins"],
  ["watch.ts", "controller.abort(caller?.reason);", "", "timeouts"],
  ["watch.ts", "clearTimeout(timer);\n      forget();", "forget();", "limits"],
  ["watch.ts", "forget();", "", "timeouts"],
  ["read.ts", "size <= limit", "true", "limits"],
  ["on-abort.ts", "if (!callbacks.size) signal.addEventListener", "signal.addEventListener", "timeouts"],
  ["network.ts", "unsent: !transient ||", "unsent: true ||", "retry timeouts"],
  ["network.ts", "CERT|", "", "timeouts"],
  ["network.ts", "getaddrinfo", "nothing", "timeouts"],
  ["dispatch.ts", 'redirect: "manual"', 'redirect: "follow"', "origins"],
  ["dispatch.ts", "(?:GET|HEAD)", "(?:GET|HEAD|POST)", "origins"],
  ["dispatch.ts", "hops < 3", "hops < 4", "origins"],
  ["dispatch.ts", "urlWithin(from, to)", "new URL(to, from)", "origins"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("u:p@", "").startsWith(', "origins"],
  ["space.ts", "=> href.startsWith(", '=> href.replace("blob:", "").startsWith(', "origins"],
  ["dispatch.ts", "|| run.foreign", "", "downloads"],
  ["dispatch.ts", "to && !run.foreign", "to", "downloads"],
  ["next-link.ts", "url.origin !== origin ||", "", "lists"],
  ["next-link.ts", "url.username ||", "", "lists"],
  ["next-link.ts", "url.pathname === prefix ||", "true ||", "lists"],
  ["next-link.ts", "!/\\.\\.|%(?:2f|5c|00)/i.test(url.pathname)", "true", "lists"],
  ["list.ts", "const isCycle = progress.visited.includes(next.value);", "const isCycle = false;", "lists"],
  ["list.ts", "progress.visited.length < walk.maxPages", "true", "lists"],
  ["list.ts", "progress.items >= walk.limit", "false", "lists"],
  ["download.ts", "if (!isPublicHttps(url))", "if (false)", "downloads"],
  ["download.ts", 'security: "none",', "security: out.security,", "downloads"],
  ["download.ts", "target.origin !== settings.origin", "false", "downloads"],
  ["media-url.ts", 'protocol === "https:" &&', "", "downloads"],
  ["media-url.ts", "!privateHost.test(hostname) &&", "", "downloads"],
  ["space.ts", "url && isOwn(url.href, new URL(base).origin)", "url", "origins"],
  ["space.ts", "url.href !== origin + pathname", "false", "origins"],
  ["space.ts", 'protocol !== "https:" &&', 'protocol === "ftp:" &&', "origins"],
  ["encode.ts", "/^\\.{0,2}$/.test(text)", "false", "origins"],
  ["encode.ts", "else if (value !== null) query", "else query", "origins"],
  ["headers.ts", "if (reserved.test(name))", "if (false)", "encoding"],
];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "mutants-"));
  for (const part of ["src", "generated", "test/src", "test/vitest.config.ts", "package.json", "tsconfig.json"])
    await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rm(copy, { recursive: true }));

/** Whether the tables pass in the copy. */
async function passes(tables: string): Promise<boolean> {
  const files = tables.split(" ").map((name) => `test/src/${name}.test.ts`);
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
