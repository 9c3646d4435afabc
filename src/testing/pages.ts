/**
 * Lists in pages. The compatibility API links them by `next_page_uri` and `PageToken`, Relay REST by `links` and `page_token`;
 * a token names the item at the page's edge, so that items that come or go meanwhile do not shift a page.
 */
import type { Ask } from "./ask.js";
import { complete } from "./complete.js";
import { flatten, type Schema } from "./document.js";
import { exampleOf } from "./example.js";
import { matches } from "./filters.js";
import { isRecord, type JsonObject, objectAt } from "./json.js";
import { Refusal } from "./refusal.js";

/** Name of the property that holds the items, if the answer is a list. */
export function itemsKey({ operation: { api, items } }: Ask, reference: Schema): string | undefined {
  if (items !== undefined) return items;
  const properties = objectAt(flatten(api, reference), "properties");
  const arrays = Object.keys(properties).filter((name) => isRecord(flatten(api, properties[name]).items));
  if (arrays.includes("data")) return "data";
  const isThing = Object.hasOwn(properties, "sid") || !Object.hasOwn(properties, "uri");
  return isThing ? undefined : arrays[0];
}

export function pageOf(ask: Ask, reference: Schema, items: readonly JsonObject[]): JsonObject {
  const { api } = ask.operation;
  const schema = flatten(api, reference);
  const properties = objectAt(schema, "properties");
  const key = itemsKey(ask, schema) ?? "data";
  const itemSchema = objectAt(flatten(api, objectAt(properties, key)), "items");
  const page = cut(
    ask,
    items.filter((item) => matches(ask, item)),
  );
  const links = Object.hasOwn(properties, "links") ? relayLinks(ask, page) : compatLinks(ask, page);
  return {
    ...objectAt(exampleOf(api, schema, { bare: true })),
    ...Object.fromEntries(Object.entries(links).filter(([name]) => Object.hasOwn(properties, name))),
    ...Object.fromEntries(
      twinsOf(properties, key).map((name) => [name, page.items.map((item) => complete(api, itemSchema, item))]),
    ),
  };
}

/** Media of faxes are listed under two names, which hold the same. */
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

/** `PA` and the last item before a page, or `PB` and the first item after it. */
function cut(ask: Ask, all: readonly JsonObject[]): Cut {
  const names = namesOf(ask);
  const number = numberOf(ask.query[names.number], 0);
  const size = numberOf(ask.query[names.size], 50);
  const token = ask.query[names.token];
  if (number > 0 && token === undefined)
    throw new Refusal([422, 400, 404], `${names.token} is required for ${names.number} above 0`);
  const start = token === undefined ? 0 : startOf(all, size, String(token), names.token);
  const items = all.slice(start, start + size);
  const [first, last] = [items[0], items.at(-1)];
  return {
    number,
    size,
    items,
    next: last && start + size < all.length ? `PA${idOf(last)}` : undefined,
    previous: first && start > 0 ? `PB${idOf(first)}` : undefined,
  };
}

function startOf(all: readonly JsonObject[], size: number, token: string, name: string): number {
  const at = all.findIndex((item) => idOf(item) === token.slice(2));
  if (!/^P[AB]/.test(token)) throw new Refusal([422, 400, 404], `${name} is not one that this space has given out`);
  if (at < 0) return 0;
  return token.startsWith("PA") ? at + 1 : Math.max(0, at - size);
}

function idOf(item: JsonObject): string {
  return String(item.sid ?? item.id ?? item.call_sid ?? item.call_id);
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
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
