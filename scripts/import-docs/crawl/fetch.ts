import { MAX_PAGE_BYTES, tooBig } from "../page.js";
import type { Cached } from "./cache.js";
import { PRODUCT } from "./robots.js";

/** The network as the crawler sees it; tests bring their own clock. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Between 0 and 1: spreads retries. */
  readonly random: () => number;
  readonly now: () => Date;
  readonly timeoutMs: number;
}

export const realNetwork: Network = {
  fetch: (...request) => fetch(...request),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  random: Math.random,
  now: () => new Date(),
  timeoutMs: 30_000,
};

export type Fetched =
  | { readonly kind: "new"; readonly page: Cached }
  | { readonly kind: "same"; readonly page: Cached }
  | { readonly kind: "failed"; readonly reason: string; readonly status: number | undefined };

const ATTEMPTS = 4;
const MAX_REDIRECTS = 5;
const MAX_WAIT_MS = 60_000;

/** Fetches one address; retries temporary failures with growing pauses; never leaves the address's origin. */
export async function fetchPage(url: string, known: Cached | undefined, network: Network): Promise<Fetched> {
  let last: Attempt = { kind: "again", reason: "was not tried", status: undefined, waitMs: undefined };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await network.sleep(pause(attempt, last, network));
    last = await tryOnce(url, known, network);
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

async function tryOnce(url: string, known: Cached | undefined, network: Network): Promise<Attempt> {
  try {
    const response = await request(url, known, network);
    if (typeof response === "string") return { kind: "failed", reason: response, status: undefined };
    return await outcome(response, known, network);
  } catch (error) {
    const timedOut = error instanceof Error && /^(?:TimeoutError|AbortError)$/.test(error.name);
    const reason = timedOut ? `did not answer within ${network.timeoutMs / 1000} s` : "could not be reached";
    return { kind: "again", reason, status: undefined, waitMs: undefined };
  }
}

/** A redirect is followed within the origin only: a site cannot send the crawler elsewhere. */
async function request(url: string, known: Cached | undefined, network: Network): Promise<Response | string> {
  const headers: Record<string, string> = {
    "user-agent": PRODUCT,
    accept: "text/markdown, text/plain, text/html;q=0.9",
  };
  if (known?.etag) headers["if-none-match"] = known.etag;
  if (known?.lastModified) headers["if-modified-since"] = known.lastModified;
  const signal = AbortSignal.timeout(network.timeoutMs);
  let at = url;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const response = await network.fetch(at, { headers, redirect: "manual", signal });
    const target =
      response.status >= 300 && response.status < 400 && response.status !== 304
        ? response.headers.get("location")
        : null;
    if (target === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(target, at) ? new URL(target, at) : undefined;
    if (next?.origin !== new URL(url).origin) return `redirects to another origin (${next?.origin ?? "no address"})`;
    at = next.href;
  }
  return `redirects more than ${MAX_REDIRECTS} times`;
}

async function outcome(response: Response, known: Cached | undefined, network: Network): Promise<Attempt> {
  const { status, headers } = response;
  if (status === 304 && known) return { kind: "same", page: known };
  if (status === 200) return readBody(response, network);
  await response.body?.cancel();
  if (status === 429 || status >= 500) {
    return { kind: "again", reason: `answered ${status}`, status, waitMs: secondsOf(headers.get("retry-after")) };
  }
  return {
    kind: "failed",
    reason: status === 404 || status === 410 ? `is gone (${status})` : `answered ${status}`,
    status,
  };
}

function secondsOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) * 1000 : undefined;
}

/** Reads at most up to the limit, whatever the server announces. */
async function readBody(response: Response, network: Network): Promise<Fetched> {
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
  const modified = new Date(lastModified ?? Number.NaN);
  const date = Number.isNaN(modified.getTime()) ? network.now() : modified;
  const page: Cached = {
    bytes: Buffer.concat(chunks),
    etag: response.headers.get("etag") ?? undefined,
    lastModified,
    day: date.toISOString().slice(0, 10),
  };
  return { kind: "new", page };
}
