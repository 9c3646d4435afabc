/** Fields that most things have, as the two APIs name and format them. */
import type { Ask } from "../ask.js";
import { iso8601, rfc2822 } from "../dates.js";
import { ofChosenHandlers } from "../handler-fields.js";
import type { JsonObject } from "../json.js";
import { invalid, notFound, Unknown } from "../refusal.js";
import type { Item, Table } from "./table.js";
import { ENDED, statusAt, type Timeline } from "./timeline.js";
import type { World } from "./world.js";

/** `path` below the account, without the id: `Recordings`. Ids in it may be any text. */
export function compatFields(ask: Ask, item: Item, ...path: readonly string[]): JsonObject {
  const place = [item.account, ...path, item.id].map(encodeURIComponent).join("/");
  const uri = `${ask.operation.api.basePath}/Accounts/${place}`;
  return {
    ...item.given,
    sid: item.id,
    account_sid: item.account,
    api_version: "2010-04-01",
    date_created: rfc2822(item.createdAt),
    date_updated: rfc2822(item.updatedAt),
    price_unit: "USD",
    uri: `${uri}.json`,
  };
}

export function relayFields(item: Item): JsonObject {
  const [created, updated] = [iso8601(item.createdAt), iso8601(item.updatedAt)];
  return {
    ...ofChosenHandlers(item.given),
    id: item.id,
    project_id: item.account,
    created_at: created,
    updated_at: updated,
    date_created: created,
    date_updated: updated,
    price_unit: "USD",
  };
}

/** The fields that were sent, under one name for both APIs: Relay REST has `name` where the other has `FriendlyName`. */
export function withFriendlyName({ given }: Ask): JsonObject {
  const { name, ...others } = given;
  return name === undefined ? others : { ...others, friendly_name: name };
}

/** Each below the thing's own uri. */
export function subresourceUris(fields: JsonObject, names: Readonly<Record<string, string>>): JsonObject {
  const base = String(fields.uri).replace(/\.json$/, "");
  return Object.fromEntries(Object.entries(names).map(([name, segment]) => [name, `${base}/${segment}.json`]));
}

export function findIn<T extends Item>(table: Table<T>, what: string, account: string, id: string | undefined): T {
  const item = table.find(account, id);
  if (!item) throw notFound(what, id ?? "");
  return item;
}

/** Finds a thing in a table of things that exist even if they were not created here. */
export function findIfCreated<T extends Item>(table: Table<T>, what: string, account: string, id = ""): T {
  const item = table.find(account, id);
  if (item) return item;
  throw table.isGone(account, id) ? notFound(what, id) : new Unknown();
}

/** All things in such a table; examples, as long as none has been created. */
export function allIfCreated<T extends Item>(table: Table<T>, account: string): readonly T[] {
  if (!table.isUsed(account)) throw new Unknown();
  return table.all(account);
}

/** Refuses a text that one of the others has already; descriptions say where no two may have the same. `name`: the field's name in answers. */
export function checkUnique(ask: Ask, others: readonly Item[], field: string, name = field): void {
  const text = ask.given[name];
  const isTaken = text !== undefined && text !== "" && others.some(({ given }) => given[name] === text);
  if (isTaken) throw invalid(field, "must be unique, and is already taken");
}

/** Whether a call or a conference is over. */
export function hasEnded({ timeline }: { readonly timeline: Timeline }, world: World): boolean {
  return ENDED.includes(statusAt(timeline, world.now()));
}

/** When it was last changed by a request, or by itself. */
export function lastChange({ updatedAt, timeline }: Item & { readonly timeline: Timeline }, now: number): number {
  return timeline.reduce((last, { at }) => (at <= now ? Math.max(last, at) : last), updatedAt);
}

export function dateOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : rfc2822(ms);
}

/** The fields that were sent become the thing's own; cleared fields are kept as null. */
export function change(item: Item, given: JsonObject, now: number): void {
  const cleared = Object.entries(given).map(([name, value]) => [name, value === "" ? null : value]);
  item.given = { ...item.given, ...Object.fromEntries(cleared) };
  item.updatedAt = now;
}

/** Whether a price is above the highest one that was sent, if one was. */
export function exceeds(price: number, most: unknown): boolean {
  return most !== undefined && most !== "" && price > Number(most);
}
