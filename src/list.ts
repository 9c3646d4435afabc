import { decoded, jsonOf } from "./answer.js";
import { asError, type Result } from "./call.js";
import type { Client } from "./client.js";
import { encode } from "./encode.js";
import { type Facts, PaginationError, SignalWireError } from "./errors.js";
import { exchange } from "./exchange.js";
import { settingsOf } from "./inside.js";
import { type Bounds, cursorOf, followLink, linkIn } from "./next-link.js";
import type { Operation, Shape } from "./operation.js";
import type { ListOptions, Meta } from "./options.js";
import type { Answer, Outgoing } from "./outgoing.js";
import { own } from "./own.js";
import { locating, refuse } from "./problem.js";
import type { Settings } from "./settings.js";
import { isRecord } from "./shape.js";

/** A list sends nothing until its first use. Awaited, it is the first page; iterated, it is every item, lazily. */
export interface List<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  /** The first items, at most `max`: a list may be larger than memory. */
  toArray(options: { max: number }): Promise<T[]>;
  /** Page by page; each is requested only when it is needed. */
  pages(): AsyncIterable<Page<T>>;
  /** The first page as a result; never rejects. */
  safe(): Promise<Result<Page<T>>>;
}

/** A page of a list, and the way to the next one. */
export interface Page<T> {
  /** No more than the list's `limit` still allows. */
  readonly items: readonly T[];
  /** The next page; null on the last. Two calls at the same time share one request. */
  next(): Promise<Page<T> | null>;
  /** False on the last page, and once `limit` is reached. */
  readonly hasNext: boolean;
  /** Opaque; to resume behind this page, pass it on: `list(client, input, { cursor })`. */
  readonly cursor: string | null;
  /** Of the request that loaded this page. */
  readonly meta: Meta;
}

/** What all pages of one walk through a list share. */
interface Walk {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly first: Outgoing;
  readonly bounds: Bounds;
  readonly limit: number;
  readonly maxPages: number;
}

/** How far a walk has come: a linked list of the page and those before it, so that each page adds little. */
interface Progress {
  readonly url: string;
  readonly items: number;
  readonly pages: number;
  readonly before: Progress | undefined;
}

function wasVisited(url: string, progress: Progress): boolean {
  for (let at: Progress | undefined = progress; at; at = at.before) if (at.url === url) return true;
  return false;
}

class ListedPage<T> implements Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
  readonly meta: Meta;
  readonly hasNext: boolean;
  readonly #next: (() => Promise<Page<T>>) | undefined;
  #asked: Promise<Page<T>> | undefined;

  constructor(items: readonly T[], cursor: string | null, meta: Meta, next: (() => Promise<Page<T>>) | undefined) {
    this.items = items;
    this.cursor = cursor;
    this.meta = meta;
    this.hasNext = next !== undefined;
    this.#next = next;
    // Callers take it from the page together with the items. Not enumerable, because a function can't be cloned.
    Object.defineProperty(this, "next", { value: this.next.bind(this) });
  }

  async next(): Promise<Page<T> | null> {
    if (!this.#next) return null;
    // Not kept afterwards: otherwise the first page of a long list would keep all the others in memory.
    this.#asked ??= this.#next().finally(() => {
      this.#asked = undefined;
    });
    return this.#asked;
  }
}

/** The page at a URL. If it cannot be loaded, `onFailure` gets the request's meta, which the error does not hold. */
async function pageAt<T>(
  walk: Walk,
  url: string,
  before: Progress | undefined,
  onFailure?: (meta: Meta) => void,
): Promise<Page<T>> {
  const { settings, operation, bounds } = walk;
  const outcome = await exchange(settings, { ...walk.first, url }, { read: (answer) => read<T>(walk, answer) });
  if (!outcome.ok) {
    onFailure?.(outcome.meta);
    // An abort's reason belongs to the caller: it may be the error of another list, with a cursor of its own.
    const isOurs = outcome.error !== walk.first.signal?.reason;
    throw isOurs ? resumable(outcome.error, url === walk.first.url ? null : cursorOf(url)) : outcome.error;
  }
  const { items, link } = outcome.data;
  const about = { operationId: operation.id, attempts: outcome.meta.attempts, delivered: "yes" } as const;
  const had = before?.items ?? 0;
  const progress = { url, items: had + items.length, pages: (before?.pages ?? 0) + 1, before };
  const kept = items.slice(0, walk.limit - had);
  const isLast = link === null || progress.items >= walk.limit;
  const next = link === null ? undefined : attempted(() => followLink(link, url, bounds, about));
  const cursor = next?.ok && kept.length === items.length ? cursorOf(next.value) : null;
  return new ListedPage(
    kept,
    cursor,
    outcome.meta,
    isLast || !next ? undefined : () => onward(walk, next, progress, about),
  );
}

type Attempted<T> = { ok: true; value: T } | { ok: false; error: unknown };

/** A bad link is no reason to withhold the page that holds it: its error is thrown only when the link is followed. */
function attempted<T>(what: () => T): Attempted<T> {
  try {
    return { ok: true, value: what() };
  } catch (error) {
    return { ok: false, error };
  }
}

async function onward<T>(walk: Walk, next: Attempted<string>, progress: Progress, about: Facts): Promise<Page<T>> {
  if (!next.ok) throw next.error;
  const isCycle = wasVisited(next.value, progress);
  if (!isCycle && progress.pages < walk.maxPages) return pageAt(walk, next.value, progress);
  const stop = isCycle ? "the next links run in a cycle" : `more than maxPages (${walk.maxPages}) pages`;
  throw new PaginationError(`${about.operationId}: ${stop}`, about, isCycle ? null : cursorOf(next.value));
}

/** The error of a page carries the place to resume from; not enumerable, because links hold filter values. */
function resumable(error: unknown, cursor: string | null): unknown {
  if (SignalWireError.is(error)) Object.defineProperty(error, "cursor", { value: cursor, configurable: true });
  return error;
}

function read<T>({ settings, operation }: Walk, answer: Answer): { items: T[]; link: string | null } {
  const body = jsonOf(answer);
  const { items: key = "", next = "" } = operation.paging ?? {};
  const items = isRecord(body) && Object.hasOwn(body, key) ? body[key] : undefined;
  if (!Array.isArray(items)) refuse(`a body that has no list of ${key}`);
  // As a member of the body, so that what is reported about an item says where in the body it is.
  const shape: Shape = { [key]: ["array", operation.shape ?? "any"] };
  const listed = decoded(settings, operation, { [key]: items }, { type: "object", of: shape }) as Record<string, T[]>;
  return { items: listed[key] ?? [], link: linkIn(body, next) };
}

/** A whole number from 1 to `max`, which it is if it is left out; anything else is refused. */
function checkedCount(value: unknown, name: string, max = Number.POSITIVE_INFINITY): number {
  if (value === undefined) return max;
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > max)
    refuse(`${name} must be a whole number from 1${Number.isFinite(max) ? ` to ${max}` : ""}`);
  return value as number;
}

function begin(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options: ListOptions,
): Promise<readonly [Walk, string]> {
  const settings = settingsOf(client);
  return locating(operation.id, () => {
    const { cursor, maxPages: most = 10_000 } = options;
    const limit = checkedCount(options.limit, "limit");
    const maxPages = checkedCount(most, "maxPages");
    const first = encode(settings, operation, sized(operation, input, limit), options);
    const bounds = boundsOf(settings, operation, first);
    const walk = { settings, operation, first, bounds, limit, maxPages };
    if (cursor !== undefined && (typeof cursor !== "string" || !cursor)) refuse("cursor must be that of a page");
    return [
      walk,
      cursor === undefined ? first.url : followLink(cursor, first.url, bounds, { operationId: operation.id }),
    ];
  });
}

/** The input with a page size no larger than the limit. */
function sized(operation: Operation, input: object | undefined, limit: number): object | undefined {
  const [name, max] = operation.paging?.size ?? [];
  if (!name || !max || (input !== undefined && !isRecord(input))) return input;
  const given = (input as Record<string, unknown> | undefined)?.[name];
  const size = Math.min(checkedCount(given, name, max), limit);
  return given === undefined && !Number.isFinite(limit) ? input : { ...input, [name]: size };
}

/** Where next links must stay: the filled path, up to the segment that the spec names. */
function boundsOf({ base, origin }: Settings, { api, path, paging }: Operation, first: Outgoing): Bounds {
  const segments = (paging?.within ?? "").split("/").length;
  const root = base + api.basePath;
  const filled = first.url.slice(root.length).split(/[/?]/).slice(0, segments).join("/");
  const { pathname } = new URL(paging?.within && path.startsWith(paging.within) ? root + filled : root);
  // A URL without a path has "/" as its path, but no path is below that.
  return { origin, base: base.slice(origin.length), prefix: pathname.replace(/\/$/, "") };
}

class OperationList<T> implements List<T> {
  readonly #start: (onFailure: (meta: Meta) => void) => Promise<Page<T>>;
  readonly #operationId: string;
  #first: Promise<Page<T>> | undefined;
  /** Of the first page's request, if it failed. */
  #failed: Meta | undefined;

  constructor(operationId: string, start: (onFailure: (meta: Meta) => void) => Promise<Page<T>>) {
    this.#operationId = operationId;
    this.#start = start;
  }

  #page(): Promise<Page<T>> {
    this.#first ??= this.#start((meta) => {
      this.#failed = meta;
    });
    return this.#first;
  }

  // biome-ignore lint/suspicious/noThenProperty: a list is awaited for its first page
  then<A = Page<T>, B = never>(
    onfulfilled?: ((value: Page<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#page().then(onfulfilled, onrejected);
  }

  async *pages(): AsyncGenerator<Page<T>, void, undefined> {
    for (let page: Page<T> | null = await this.#page(); page; page = await page.next()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    // Not by pages(): of an error's stack, V8 keeps ten lines, and one of them has to be the caller's.
    for (let page: Page<T> | null = await this.#page(); page; page = await page.next()) yield* page.items;
  }

  async toArray(options: { max: number }): Promise<T[]> {
    const max = await locating(this.#operationId, () =>
      options?.max === undefined
        ? refuse("toArray needs its max: lists may not fit into memory")
        : checkedCount(options.max, "max", Number.MAX_SAFE_INTEGER),
    );
    const items: T[] = [];
    for await (const item of this) if (items.push(item) >= max) break;
    return items;
  }

  async safe(): Promise<Result<Page<T>>> {
    try {
      const page = await this.#page();
      return { ok: true, data: page, meta: page.meta };
    } catch (thrown) {
      const meta = this.#failed ?? { operationId: this.#operationId, attempts: 0, durationMs: 0 };
      return { ok: false, error: asError(thrown, meta), meta };
    }
  }
}

/** The list of an operation with paging. Nothing is sent before its first use. */
export function listOperation<T>(client: Client, operation: Operation, input?: object, options?: ListOptions): List<T> {
  // Anything that is not an object is passed on, to be refused later.
  const copy = isRecord(input) ? { ...input } : input;
  const given = own(options);
  return new OperationList<T>(operation.id, async (onFailure) => {
    const [walk, url] = await begin(client, operation, copy, given);
    return pageAt<T>(walk, url, undefined, onFailure);
  });
}
