/** Everything that a fake space remembers. */
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import type { Reply } from "../reply.js";
import type { Call } from "./calls.js";
import type { Assignment, CampaignOrder } from "./campaign-orders.js";
import type { Conference, Participant } from "./conferences.js";
import type { Fax } from "./faxes.js";
import type { Medium } from "./media.js";
import type { Message } from "./messages.js";
import type { MfaRequest } from "./mfa.js";
import type { Membership } from "./number-groups.js";
import type { Other } from "./others.js";
import type { PhoneNumber } from "./phone-numbers.js";
import type { QueueMember } from "./queue-members.js";
import type { Recording } from "./recording-progress.js";
import type { Stream } from "./streams.js";
import { createTable, type Item, type Table } from "./table.js";
import type { Transcription } from "./transcriptions.js";
import type { CallerId } from "./verified-caller-ids.js";

export interface World {
  readonly project: string;
  /** Where audio is served, below the origin. */
  readonly mediaPath: string;
  now(): number;
  newId(): string;
  newOrder(): number;
  /** The project and its subprojects, all of them the project's. */
  readonly accounts: Table<Item>;
  readonly assignments: Table<Assignment>;
  readonly callerIds: Table<CallerId>;
  readonly calls: Table<Call>;
  readonly campaignOrders: Table<CampaignOrder>;
  readonly conferences: Table<Conference>;
  readonly faxes: Table<Fax>;
  readonly media: Table<Medium>;
  readonly memberships: Table<Membership>;
  readonly messages: Table<Message>;
  readonly mfaRequests: Table<MfaRequest>;
  readonly numberGroups: Table<Item>;
  readonly others: Table<Other>;
  /** Paths at which things of others.ts have been created. */
  readonly collections: Set<string>;
  /** Things that exist only once, by path, once they have been changed. */
  readonly singles: Map<string, JsonObject>;
  readonly participants: Table<Participant>;
  readonly phoneNumbers: Table<PhoneNumber>;
  readonly queueMembers: Table<QueueMember>;
  readonly queues: Table<Item>;
  readonly recordings: Table<Recording>;
  readonly streams: Table<Stream>;
  readonly transcriptions: Table<Transcription>;
}

export type Handler = (ask: Ask, world: World) => Reply;

/** `compat POST /Accounts/{}/Calls`: API, method, and the path with its parameters unnamed and without `.json`. */
export type Handlers = Readonly<Record<string, Handler>>;

export function createWorld(project: string, mediaPath: string, now: () => number): World {
  let ids = 0;
  let made = 0;
  const world: World = {
    project,
    mediaPath,
    now,
    newId: () => `5a0e7ad2-6f0b-4c1e-9d3a-${String(++ids).padStart(12, "0")}`,
    newOrder: () => ++made,
    accounts: createTable(),
    assignments: createTable(),
    callerIds: createTable(),
    calls: createTable(),
    campaignOrders: createTable(),
    conferences: createTable(),
    faxes: createTable(),
    media: createTable(),
    memberships: createTable(),
    messages: createTable(),
    mfaRequests: createTable(),
    numberGroups: createTable(),
    others: createTable(),
    collections: new Set(),
    singles: new Map(),
    participants: createTable(),
    phoneNumbers: createTable(),
    queueMembers: createTable(),
    queues: createTable(),
    recordings: createTable(),
    streams: createTable(),
    transcriptions: createTable(),
  };
  world.accounts.add(newItem(world, project, { friendly_name: "Project" }, project));
  return world;
}

/** Whether anything had that id and has been deleted. */
export function isGone(world: World, account: string, id: string): boolean {
  const { calls, faxes, messages, others, phoneNumbers, queues, recordings } = world;
  return [calls, faxes, messages, others, phoneNumbers, queues, recordings].some((table) => table.isGone(account, id));
}

export function newItem(world: World, account: string, given: Item["given"] = {}, id = world.newId()): Item {
  const now = world.now();
  return { id, account, createdAt: now, order: world.newOrder(), updatedAt: now, given };
}
