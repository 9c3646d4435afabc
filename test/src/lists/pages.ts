/** Pages of recordings, and a walk through all of them. */
import { list } from "../../../generated/compat/recordings.js";
import type { ListOptions } from "../../../src/index.js";
import type { Place, Step } from "../../support/servers.js";
import { type End, playCall } from "../harness.js";

export const root = "/api/laml/2010-04-01/Accounts/PROJ-SENTINEL/Recordings";
export const page = (sids: readonly string[], next?: unknown): Step => ({
  json: { recordings: sids.map((sid) => ({ sid })), next_page_uri: next ?? null },
});
export const at = (number: number) => `${root}?Page=${number}&PageToken=PA${number}`;

export async function sids(items: AsyncIterable<{ sid: string }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { sid } of items) all.push(sid);
  return all;
}

export const walk = (
  server: readonly Step[] | ((a: Place, b: Place) => readonly Step[]),
  options?: ListOptions,
): Promise<End> => playCall({ server, budgetMs: 20_000 }, (client) => sids(list(client, {}, options)));
