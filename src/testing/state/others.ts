/**
 * Everything that no other file here handles: created things are remembered with the fields that were sent, and are changed,
 * listed and deleted by id; things that were never created here are examples, until they are changed.
 */
import { goneReply, listReply, successOf } from "../answers.js";
import type { Ask } from "../ask.js";
import { complete } from "../complete.js";
import { exampleFor, exampleReply, givenOrDefault, withSent } from "../example-answers.js";
import { isRecord, type JsonObject, snakeCased } from "../json.js";
import { itemsKey } from "../pages.js";
import { notFound } from "../refusal.js";
import { jsonReply, type Reply } from "../reply.js";
import { change, checkUnique, compatFields, relayFields } from "./common.js";
import type { Item } from "./table.js";
import { tokenText } from "./tokens.js";
import { isGone, newItem, type World } from "./world.js";

export interface Other extends Item {
  /** Path at which it was created, and at which it is listed. */
  readonly collection: string;
  readonly kind: string;
  /** Ids of what it belongs to, by their names in answers. */
  readonly parents: JsonObject;
}

export function otherReply(ask: Ask, world: World): Reply {
  const gone = ask.ids.find((id) => isGone(world, ask.account, id));
  if (gone !== undefined) throw notFound("resource", gone);
  const { path, method } = ask.operation;
  if (path.endsWith("}")) return itemReply(ask, world);
  if (method === "GET") return world.singles.has(placeOf(ask)) ? singleReply(ask, world) : collectionReply(ask, world);
  if (method === "PUT" && ask.ids.length === 0) return singleReply(ask, world);
  return method === "POST" ? createdReply(ask, world) : exampleReply(ask);
}

/** Kinds of which an update replaces everything: what is not sent has its default, or nothing. */
const REPLACED = ["addresses"];

/** Fields that follow from others, or from the id, by kind. */
const DERIVED: Readonly<Record<string, (fields: JsonObject) => JsonObject>> = {
  Applications: ({ sms_status_callback }) => ({ message_status_callback: sms_status_callback }),
  LamlBins: ({ id }) => ({ request_url: `https://example.com/laml-bins/${id}` }),
  addresses: ({ postal_code }) => ({ zip_code: postal_code }),
  campaigns: ({ dynamic_messages }) => ({ dynamic_templates: dynamic_messages }),
  domain_applications: ({ identifier }) => domainOf(identifier),
  tokens: ({ id }) => ({ token: tokenText(id) }),
  sip_profile: ({ domain_identifier }) => domainOf(domain_identifier),
};

function domainOf(identifier: unknown): JsonObject {
  return identifier === undefined ? {} : { domain: `${identifier}.sip.example.com` };
}

function derived(kind: string, fields: JsonObject): JsonObject {
  return DERIVED[kind]?.(fields) ?? {};
}

/** Fields whose text no two things of a kind may share. */
const UNIQUE: Readonly<Record<string, string>> = { sip: "username", domain_applications: "identifier" };

/** The last part of the path that is no id: some things are created at another path than they are read at. */
function kindOf({ operation: { path } }: Ask): string {
  return path.split("/").findLast((part) => !part.startsWith("{")) ?? "";
}

function checkField(ask: Ask, world: World, item?: Other): void {
  const kind = kindOf(ask);
  const field = UNIQUE[kind];
  if (field === undefined) return;
  const others = world.others.all(ask.account).filter((one) => one !== item && one.kind === kind);
  checkUnique(ask, others, field);
}

function itemReply(ask: Ask, world: World): Reply {
  const known = world.others.find(ask.account, ask.ids.at(-1));
  const item = known?.kind === kindOf(ask) ? known : changedExample(ask, world);
  if (!item) return exampleReply(ask);
  const { status, schema } = successOf(ask);
  if (ask.operation.method === "DELETE") world.others.remove(item);
  if (!schema) return goneReply(ask);
  if (ask.operation.method !== "GET") {
    checkField(ask, world, item);
    if (REPLACED.includes(item.kind)) item.given = givenOrDefault(ask);
    change(item, ask.given, world.now());
  }
  return jsonReply(status, complete(ask.operation.api, schema, fieldsOf(ask, item)));
}

/** The example that is being changed, remembered from now on, because not everything can be created: short codes. A list where something was created shows no examples. */
function changedExample(ask: Ask, world: World): Other | undefined {
  const collection = placeOf(ask).replace(/\/[^/]*$/, "");
  const { schema } = successOf(ask);
  const isChange = !["GET", "DELETE"].includes(ask.operation.method);
  if (!isChange || !schema || world.collections.has(collection)) return undefined;
  const example = exampleFor(ask, schema);
  if (!isRecord(example)) return undefined;
  world.collections.add(collection);
  const item = newItem(world, ask.account, example, ask.ids.at(-1));
  return world.others.add({ ...item, collection, kind: kindOf(ask), parents: snakeCased(ask.path) });
}

function createdReply(ask: Ask, world: World): Reply {
  const { status, schema } = successOf(ask);
  if (!schema) return goneReply(ask);
  checkField(ask, world);
  const item = {
    ...newItem(world, ask.account, givenOrDefault(ask)),
    collection: placeOf(ask),
    kind: kindOf(ask),
    parents: snakeCased(ask.path),
  };
  const answer = complete(ask.operation.api, schema, fieldsOf(ask, item));
  if (![answer.id, answer.sid].includes(item.id)) return exampleReply(ask);
  world.others.add(item);
  world.collections.add(placeOf(ask));
  return jsonReply(status, answer);
}

function fieldsOf(ask: Ask, item: Other): JsonObject {
  const fields = { ...item.parents, ...derived(item.kind, { ...item.given, id: item.id }) };
  if (ask.operation.api.name !== "compat") return { ...fields, ...relayFields(item) };
  return { ...fields, ...compatFields(ask, item, ""), id: item.id, uri: `${item.collection}/${item.id}.json` };
}

/** Things that exist only once, like the SIP profile: an example that is changed in place. */
function singleReply(ask: Ask, world: World): Reply {
  const { status, schema = {} } = successOf(ask);
  const known = world.singles.get(placeOf(ask)) ?? exampleFor(ask, schema);
  if (!isRecord(known)) return exampleReply(ask);
  const fields = { ...withSent(ask, schema, known), ...derived(kindOf(ask), ask.given) };
  world.singles.set(placeOf(ask), fields);
  return jsonReply(status, fields);
}

/** Examples give way once something has been created. */
function collectionReply(ask: Ask, world: World): Reply {
  const collection = placeOf(ask);
  const { schema } = successOf(ask);
  const isList = schema !== undefined && itemsKey(ask, schema) !== undefined;
  if (!isList || !world.collections.has(collection)) return exampleReply(ask);
  const created = world.others.all(ask.account).filter((item) => item.collection === collection);
  return listReply(ask, created, (item) => fieldsOf(ask, item));
}

function placeOf({ raw }: Ask): string {
  return raw.url.pathname.replace(/\.json$/, "");
}
