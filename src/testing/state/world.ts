/** Everything that a fake space remembers. */
import type { Ask } from "../ask.js";
import type { Reply } from "../reply.js";
import type { Call } from "./calls.js";
import type { Recording } from "./recordings.js";
import { createTable, type Item, type Table } from "./table.js";

export interface World {
  readonly project: string;
  /** Where audio is served, below the origin. */
  readonly mediaPath: string;
  now(): number;
  newId(): string;
  readonly calls: Table<Call>;
  readonly recordings: Table<Recording>;
}

export type Handler = (ask: Ask, world: World) => Reply;

/** `compat POST /Accounts/{}/Calls`: API, method, and the path with its parameters unnamed and without `.json`. */
export type Routes = Readonly<Record<string, Handler>>;

export function createWorld(project: string, mediaPath: string, now: () => number): World {
  let ids = 0;
  const newId = () => `5a0e7ad2-6f0b-4c1e-9d3a-${String(++ids).padStart(12, "0")}`;
  return { project, mediaPath, now, newId, calls: createTable(), recordings: createTable() };
}

export function newItem(world: World, account: string, given: Item["given"] = {}, id = world.newId()): Item {
  const now = world.now();
  return { id, account, createdAt: now, updatedAt: now, given };
}
