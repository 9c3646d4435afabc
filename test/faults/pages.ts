import { recordings } from "../../generated/compat/index.js";
import { phoneNumbers } from "../../generated/relay/index.js";
import type { ListOptions } from "../../src/index.js";
import { phone, projectId } from "../support/invariants.js";
import type { Step } from "../support/servers.js";
import type { Perform } from "./harness.js";

export const base = `/api/laml/2010-04-01/Accounts/${projectId}/Recordings`;
export const page = (sids: string, next: unknown = null): Step => ({
  json: { recordings: [...sids].map((sid) => ({ sid })), next_page_uri: next },
});
export const numbers = (ids: string, next?: unknown): Step => ({
  json: { data: [...ids].map((id) => ({ id })), links: { next } },
});
export const all =
  (options?: ListOptions): Perform =>
  async (client, { abort }) => {
    const items = recordings.list(client, { callSid: phone }, { signal: abort.signal, ...options });
    return { sids: (await items.toArray({ max: 1_000 })).map(({ sid }) => sid).join("") };
  };
export const allNumbers: Perform = async (client) => ({
  ids: (await phoneNumbers.list(client).toArray({ max: 100 })).map(({ id }) => id).join(""),
});
export const astray = { name: "PaginationError", cursor: null };
