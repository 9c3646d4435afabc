import { setTimeout as wait } from "node:timers/promises";
import { MAX_PAGE_BYTES, tooBig } from "../page.js";
import type { Cached } from "./cache.js";
import { isWithin } from "./origin.js";
import { PRODUCT } from "./robots.js";

/** The network as the crawler sees it; tests bring their own clock. */
export interface Network {
  readonly fetch: typeof fetch;
  /** Ends early if the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Between 0 and 1: spreads retries. */
  readonly random: () => number;
  readonly now: () => Date;
  readonly timeoutMs: number;
}

export const realNetwork: Network = {
  fetch: (...request) => fetch(...request),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  random: Math.random,
  now: () => new Date(),
  timeoutMs: 30_000,
};

export type Fetched =
  /** `at` is where redirects led: what the page's links are relative to. */
  | { readonly kind: "new" | "same"; readonly page: Cached; readonly at: string }
  | { readonly kind: "failed"; readonly reason: string; readonly status: number | undefined };

/** Where a request may lead, and what ends it. */
export interface Limits {
  /** Why an address of the same origin must not be requested; undefined if it may be. */
  readonly forbids: (url: string) => string | undefined;
  readonly signal: AbortSignal | undefined;
}

const ATTEMPTS = 4;
const MAX_REDIRECTS = 5;
const MAX_WAIT_MS = 60_000;

/** Fetches one address; retries temporary failures with growing pauses; never leaves the address's origin. */
export async function fetchPage(
  url: string,
  known: Cached | undefined,
  network: Network,
  limits: Limits,
): Promise<Fetched> {
  let last: Attempt = { kind: "again", reason: "was not tried", status: undefined, waitMs: undefined };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await network.sleep(pause(attempt, last, network), limits.signal);
    if (limits.signal?.aborted) return { kind: "failed", reason: "was stopped", status: undefined };
    last = await tryOnce(url, known, network, limits);
    if (last.kind !== "again") return last;
  }
  return { kind: "failed", reason: `${last.reason}, ${ATTEMPTS} times`, status: last.status };
}

type Again = { kind: "again"; reason: string; status: number | undefined; waitMs: number | undefined };
type Attempt = Fetched | Again;

/** Exponential backoff with full jitter; the server's Retry-After counts if it is short. */
function pause(attempt: number, last: Attempt, { random }: Network): number {
  const asked = last.kind === "again" ? last.waitMs : undefined;
  if (asked !== undefined) return Math.min(asked, MAX_WAIT_MS);
  return Math.round(500 * 2 ** (attempt - 1) * (0.5 + random() / 2));
}

async function tryOnce(url: string, known: Cached | undefined, network: Network, limits: Limits): Promise<Attempt> {
  const ended = new AbortController();
  const end = () => ended.abort();
  // AbortSignal.any would be shorter, but Node 20 loses a timeout that nothing else refers to.
  const timer = setTimeout(end, network.timeoutMs);
  limits.signal?.addEventListener("abort", end);
  try {
    const reached = await request(url, known, network, { ...limits, signal: ended.signal });
    if (typeof reached === "string") return { kind: "failed", reason: reached, status: undefined };
    return await outcome(reached, known, network);
  } catch {
    const reason = ended.signal.aborted
      ? `did not answer within ${network.timeoutMs / 1000} s`
      : "could not be reached";
    return { kind: "again", reason, status: undefined, waitMs: undefined };
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener("abort", end);
  }
}

interface Reached {
  readonly response: Response;
  readonly at: string;
}

/** A redirect is followed only to where the crawler may go by itself: a site cannot send it elsewhere. */
async function request(
  url: string,
  known: Cached | undefined,
  network: Network,
  { forbids, signal }: Limits,
): Promise<Reached | string> {
  const headers: Record<string, string> = {
    "user-agent": PRODUCT,
    accept: "text/markdown, text/plain, text/html;q=0.9",
  };
  if (known?.etag) headers["if-none-match"] = known.etag;
  if (known?.lastModified) headers["if-modified-since"] = known.lastModified;
  let at = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await network.fetch(at, { headers, redirect: "manual", signal: signal ?? null });
    const target =
      response.status >= 300 && response.status < 400 && response.status !== 304
        ? response.headers.get("location")
        : null;
    if (target === null) return { response, at };
    await response.body?.cancel();
    const next = URL.canParse(target, at) ? new URL(target, at) : undefined;
    if (!next || !isWithin(next, new URL(url).origin))
      return `redirects to another origin (${next?.origin ?? "no address"})`;
    const reason = forbids(next.href);
    if (reason !== undefined) return `redirects to ${next.href}: ${reason}`;
    at = next.href;
  }
  return `redirects more than ${MAX_REDIRECTS} times`;
}

async function outcome({ response, at }: Reached, known: Cached | undefined, network: Network): Promise<Attempt> {
  const { status, headers } = response;
  if (status === 304 && known) return { kind: "same", page: known, at };
  if (status === 200) return readBody({ response, at }, network);
  await response.body?.cancel();
  if (status === 429 || status >= 500) {
    return { kind: "again", reason: `answered ${status}`, status, waitMs: askedOf(headers, network) };
  }
  return {
    kind: "failed",
    reason: status === 404 || status === 410 ? `is gone (${status})` : `answered ${status}`,
    status,
  };
}

/** Retry-After says a number of seconds or a date. */
function askedOf(headers: Headers, { now }: Network): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now().getTime());
}

/** Reads at most up to the limit, whatever the server announces. */
async function readBody({ response, at }: Reached, network: Network): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MAX_PAGE_BYTES) {
      await reader?.cancel();
      return { kind: "failed", reason: tooBig(size), status: 200 };
    }
    chunks.push(part.value);
  }
  const lastModified = response.headers.get("last-modified") ?? undefined;
  const page: Cached = {
    bytes: Buffer.concat(chunks),
    etag: response.headers.get("etag") ?? undefined,
    lastModified,
    day: dayOf(lastModified, network.now()),
  };
  return { kind: "new", page, at };
}

/** A page can't be from the future; if its server says so, the clock there is wrong. */
function dayOf(lastModified: string | undefined, now: Date): string {
  const modified = Date.parse(lastModified ?? "");
  const date = modified >= 0 && modified <= now.getTime() ? new Date(modified) : now;
  return date.toISOString().slice(0, 10);
}
