/**
 * Everything that no other file here knows: what was created is remembered as it was answered, and changed, listed and deleted
 * by its id; what was never created here is an example.
 */
import { goneReply, listReply, successOf } from "../answers.js";
import type { Ask } from "../ask.js";
import { complete } from "../complete.js";
import { exampleFor, exampleReply, overlay } from "../examples.js";
import { isRecord, type JsonObject } from "../json.js";
import { itemsKey } from "../pages.js";
import { notFound } from "../refusal.js";
import { jsonReply, type Reply } from "../reply.js";
import { compatFields, relayFields } from "./common.js";
import type { Item } from "./table.js";
import { newItem, type World } from "./world.js";

export interface Other extends Item {
  /** Path that it was created at, where it is listed. */
  readonly collection: string;
  fields: JsonObject;
}

export function otherReply(ask: Ask, world: World): Reply {
  const isItem = ask.operation.path.endsWith("}");
  const isRead = ask.operation.method === "GET";
  if (isItem) return itemReply(ask, world);
  if (isRead) return collectionReply(ask, world);
  return ask.operation.method === "POST" ? createdReply(ask, world) : exampleReply(ask);
}

function itemReply(ask: Ask, world: World): Reply {
  const id = ask.ids.at(-1);
  if (world.others.isGone(ask.account, id)) throw notFound("resource", id ?? "");
  const item = world.others.find(ask.account, id);
  if (!item) return exampleReply(ask);
  const { status, schema } = successOf(ask);
  if (ask.operation.method === "DELETE") world.others.remove(item);
  if (!schema) return goneReply(ask);
  if (ask.operation.method !== "GET") item.fields = overlay(ask, schema, item.fields);
  return jsonReply(status, complete(ask.operation.api, schema, item.fields));
}

function createdReply(ask: Ask, world: World): Reply {
  const { status, schema } = successOf(ask);
  if (!schema) return goneReply(ask);
  const item = newItem(world, ask.account);
  const segment = collectionOf(ask).split("/").at(-1) ?? "";
  const own = ask.operation.api.name === "compat" ? compatFields(ask, item, segment) : relayFields(item);
  const fields = exampleFor(ask, schema, own);
  if (!isRecord(fields) || ![fields.id, fields.sid].includes(item.id)) return exampleReply(ask);
  world.others.add({ ...item, collection: collectionOf(ask), fields });
  world.collections.add(collectionOf(ask));
  return jsonReply(status, fields);
}

/** Examples give way once something has been created. */
function collectionReply(ask: Ask, world: World): Reply {
  const collection = collectionOf(ask);
  const { schema } = successOf(ask);
  const isList = schema !== undefined && itemsKey(ask, schema) !== undefined;
  if (!isList || !world.collections.has(collection)) return exampleReply(ask);
  const created = world.others.all(ask.account).filter((item) => item.collection === collection);
  return listReply(
    ask,
    created.map(({ fields }) => fields),
  );
}

function collectionOf({ raw }: Ask): string {
  return raw.url.pathname.replace(/\.json$/, "");
}
