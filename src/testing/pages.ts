/**
 * Lists in pages. The compatibility API links pages by `next_page_uri` and `PageToken`, Relay REST by `links` and `page_token`.
 * A token says where the item at the page's edge stands, so that a page is not shifted by items that are added or removed meanwhile,
 * not even if that item itself is removed.
 */
import type { Ask } from "./ask.js";
import { complete } from "./complete.js";
import type { Schema } from "./document.js";
import { exampleOf } from "./example.js";
import { matcherOf } from "./filters.js";
import { flatten } from "./flatten.js";
import { isRecord, type JsonObject, numberAt, objectAt } from "./json.js";
import { invalid, Refusal } from "./refusal.js";

/** Name of the property that holds the items, if the answer is a list. */
export function itemsKey({ operation: { api, items } }: Ask, reference: Schema): string | undefined {
  if (items !== undefined) return items;
  const properties = objectAt(flatten(api, reference), "properties");
  const arrays = Object.keys(properties).filter((name) => isRecord(flatten(api, properties[name]).items));
  if (arrays.includes("data")) return "data";
  const isThing = Object.hasOwn(properties, "sid") || !Object.hasOwn(properties, "uri");
  return isThing ? undefined : arrays[0];
}

/** The items of a list, and how each is shown. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly view: (item: T) => JsonObject;
  /** 1 if the oldest items come first, -1 if the newest do. */
  readonly direction: 1 | -1;
}

export function pageOf<T>(ask: Ask, reference: Schema, listed: Listed<T>): JsonObject {
  const { api } = ask.operation;
  const schema = flatten(api, reference);
  const properties = objectAt(schema, "properties");
  const key = itemsKey(ask, schema) ?? "data";
  const itemSchema = objectAt(flatten(api, objectAt(properties, key)), "items");
  const view = (item: T) => complete(api, itemSchema, listed.view(item));
  const page = cut(ask, { ...listed, view, matches: matcherOf(ask, itemSchema) });
  const links = Object.hasOwn(properties, "links") ? relayLinks(ask, page) : compatLinks(ask, page);
  return {
    ...objectAt(exampleOf(api, schema, { bare: true })),
    ...Object.fromEntries(Object.entries(links).filter(([name]) => Object.hasOwn(properties, name))),
    ...Object.fromEntries(twinsOf(properties, key).map((name) => [name, page.items])),
  };
}

/** Media of faxes are listed under two names with the same contents. */
function twinsOf(properties: JsonObject, key: string): string[] {
  const { $ref: items } = objectAt(properties, key, "items");
  const isTwin = (name: string) => items !== undefined && objectAt(properties, name, "items").$ref === items;
  return Object.keys(properties).filter((name) => name === key || isTwin(name));
}

interface Cut {
  readonly number: number;
  readonly size: number;
  readonly items: readonly JsonObject[];
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

const NAMES = {
  compat: { number: "Page", size: "PageSize", token: "PageToken" },
  relay: { number: "page_number", size: "page_size", token: "page_token" },
} as const;

function namesOf(ask: Ask) {
  const isCompat = ask.operation.parameters.some(({ name }) => name === NAMES.compat.size);
  return isCompat ? NAMES.compat : NAMES.relay;
}

interface Filtered<T> extends Listed<T> {
  readonly matches: (fields: JsonObject) => boolean;
}

/** `PA` and the place of the last item before a page, or `PB` and that of the first item after it. */
function cut<T>(ask: Ask, listed: Filtered<T>): Cut {
  const names = namesOf(ask);
  const number = numberAt(ask.query, names.number, 0);
  const size = numberAt(ask.query, names.size, 50);
  const token = ask.query[names.token];
  if (number < 0) throw invalid(names.number, "must be at least 0");
  if (number > 0 && token === undefined)
    throw new Refusal([422, 400, 404], `${names.token} is required for ${names.number} above 0`);
  const start = token === undefined ? 0 : startOf(listed, size, String(token), names.token);
  const found = take(size + 1, search(listed, start, 1));
  const shown = found.slice(0, size);
  const [first, last] = [shown[0], shown.at(-1)];
  const [before] = first ? take(1, search(listed, first.at - 1, -1)) : [];
  return {
    number,
    size,
    items: shown.map(({ fields }) => fields),
    next: last && found.length > size ? `PA${placeOf(listed, last.at)}` : undefined,
    previous: first && before ? `PB${placeOf(listed, first.at)}` : undefined,
  };
}

interface Found {
  /** Index in the whole list. */
  readonly at: number;
  readonly fields: JsonObject;
}

/** The items that match the query, from an index on. Only as many as a page needs are examined: a walk over all pages examines each item once. */
function* search<T>({ items, view, matches }: Filtered<T>, from: number, step: 1 | -1): Generator<Found> {
  for (let at = from; at >= 0 && at < items.length; at += step) {
    const fields = view(items[at] as T);
    if (matches(fields)) yield { at, fields };
  }
}

function take<T>(most: number, from: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const one of from) if (taken.push(one) >= most) break;
  return taken;
}

function startOf<T>(listed: Filtered<T>, size: number, token: string, name: string): number {
  const [, way, place] = /^(PA|PB)(-?\d+)$/.exec(token) ?? [];
  if (way === undefined) throw new Refusal([422, 400, 404], `${name} was not issued by this space`);
  const after = indexAfter(listed, Number(place));
  if (way === "PA") return after;
  const isThere = after > 0 && placeOf(listed, after - 1) === Number(place);
  return take(size, search(listed, isThere ? after - 2 : after - 1, -1)).at(-1)?.at ?? 0;
}

/** Index of the first item beyond that place. */
function indexAfter<T>(listed: Listed<T>, place: number): number {
  const index = listed.items.findIndex((_, at) => placeOf(listed, at) > place);
  return index < 0 ? listed.items.length : index;
}

/** Where an item stands among all that ever were in its list, ascending. Things that nobody made never go: their index is enough. */
function placeOf<T>({ items, direction }: Listed<T>, at: number): number {
  const { order } = Object(items[at]);
  return typeof order === "number" ? order * direction : at;
}

function compatLinks(ask: Ask, page: Cut): JsonObject {
  const link = (number: number, token?: string) => linkTo(ask, page, number, token);
  return {
    uri: ask.raw.url.pathname + ask.raw.url.search,
    first_page_uri: link(0),
    next_page_uri: page.next === undefined ? null : link(page.number + 1, page.next),
    previous_page_uri: page.previous === undefined ? null : link(page.number - 1, page.previous),
    page: page.number,
    page_size: page.size,
  };
}

function relayLinks(ask: Ask, page: Cut): JsonObject {
  const link = (number: number, token?: string) => ask.raw.url.origin + linkTo(ask, page, number, token);
  return {
    links: {
      self: ask.raw.url.href,
      first: link(0),
      ...(page.next === undefined ? {} : { next: link(page.number + 1, page.next) }),
      ...(page.previous === undefined ? {} : { prev: link(page.number - 1, page.previous) }),
    },
  };
}

function linkTo(ask: Ask, page: Cut, number: number, token: string | undefined): string {
  const names = namesOf(ask);
  const search = new URLSearchParams(ask.raw.url.searchParams);
  search.set(names.number, String(number));
  search.set(names.size, String(page.size));
  search.delete(names.token);
  if (token !== undefined) search.set(names.token, token);
  return `${ask.raw.url.pathname}?${search}`;
}
