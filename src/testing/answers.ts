/** Answers about things that the space remembers, with the status and schema that the operation documents. */
import type { Ask } from "./ask.js";
import { complete } from "./complete.js";
import type { Schema } from "./document.js";
import type { JsonObject } from "./json.js";
import { pageOf } from "./pages.js";
import { emptyReply, jsonReply, type Reply } from "./reply.js";

/** The success response that the operation documents. */
export function successOf({ operation }: Ask): { status: number; contentType?: string; schema?: Schema } {
  const [success] = [...operation.responses].filter(([status]) => status >= 200 && status < 300);
  return success ? { status: success[0], ...success[1] } : { status: 200 };
}

export function oneReply(ask: Ask, fields: JsonObject): Reply {
  const { status, schema } = successOf(ask);
  return schema ? jsonReply(status, complete(ask.operation.api, schema, fields)) : emptyReply(status);
}

/** A page of these items, newest first; `view` gives an item's fields. */
export function listReply<T>(ask: Ask, items: readonly T[], view: (item: T) => JsonObject): Reply {
  const { status, schema = {} } = successOf(ask);
  return jsonReply(status, pageOf(ask, schema, { items, view, direction: -1 }));
}

export function oldestFirstReply<T>(ask: Ask, items: readonly T[], view: (item: T) => JsonObject): Reply {
  const { status, schema = {} } = successOf(ask);
  return jsonReply(status, pageOf(ask, schema, { items, view, direction: 1 }));
}

export function goneReply(ask: Ask): Reply {
  return emptyReply(successOf(ask).status);
}
