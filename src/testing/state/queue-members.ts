/** Calls that wait in a queue. Any call waits there from the first request for it, until it is taken out or ends. */
import { oldestFirstReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { iso8601, rfc2822 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import { callNamed, isUnderWay } from "./calls.js";
import { compatFields, findIn, hasEnded } from "./common.js";
import type { Item } from "./table.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface QueueMember extends Item {
  readonly queueId: string;
  readonly callId: string;
}

/** Calls that a queue takes if nothing else was sent. */
export const DEFAULT_SIZE = 100;

/** Members in the order in which they came. */
export function waitingIn(world: World, queue: Item): QueueMember[] {
  return world.queueMembers
    .all(queue.account)
    .filter((one) => one.queueId === queue.id && isUnderWay(world, one.account, one.callId))
    .reverse();
}

export function waitSeconds(member: QueueMember, now: number): number {
  return Math.floor((now - member.createdAt) / 1000);
}

function queueOf(ask: Ask, world: World): Item {
  return findIn(world.queues, "queue", ask.account, ask.ids[0]);
}

function memberNamed(ask: Ask, world: World): QueueMember {
  const queue = queueOf(ask, world);
  const callId = ask.ids[1] ?? "";
  if (callId === "Front") return firstOf(ask, world);
  const id = `${queue.id} ${callId}`;
  const waiting = waitingIn(world, queue).find((one) => one.id === id);
  if (waiting) return waiting;
  if (world.queueMembers.isGone(ask.account, id) || !canWait(callId, queue, world))
    throw notFound("queue's call", callId);
  return world.queueMembers.add({ ...newItem(world, ask.account, {}, id), queueId: queue.id, callId });
}

/** A call that is over cannot, nor one that waits elsewhere, nor any in a queue that is full. */
function canWait(callId: string, queue: Item, world: World): boolean {
  const isElsewhere = world.queueMembers
    .all(queue.account)
    .some((one) => one.callId === callId && world.queues.find(one.account, one.queueId) !== undefined);
  const isFull = waitingIn(world, queue).length >= Number(queue.given.max_size ?? DEFAULT_SIZE);
  return !isElsewhere && !isFull && !hasEnded(callNamed(world, queue.account, callId), world);
}

function firstOf(ask: Ask, world: World): QueueMember {
  const [first] = waitingIn(world, queueOf(ask, world));
  if (!first) throw notFound("next call of queue", ask.ids[0] ?? "");
  return first;
}

function view(ask: Ask, member: QueueMember, world: World): JsonObject {
  const queue = queueOf(ask, world);
  const isRelay = ask.operation.api.name === "relay";
  const position = waitingIn(world, queue).indexOf(member) + 1;
  const uri = isRelay
    ? `${ask.operation.api.basePath}/queues/${queue.id}/members/${encodeURIComponent(member.callId)}`
    : compatFields(ask, { ...member, id: member.callId }, "Queues", queue.id, "Members").uri;
  return {
    call_sid: member.callId,
    call_id: member.callId,
    account_sid: member.account,
    project_id: member.account,
    queue_sid: queue.id,
    queue_id: queue.id,
    date_enqueued: isRelay ? iso8601(member.createdAt) : rfc2822(member.createdAt),
    position: Math.max(1, position),
    wait_time: waitSeconds(member, world.now()),
    uri,
  };
}

function list(ask: Ask, world: World) {
  return oldestFirstReply(ask, waitingIn(world, queueOf(ask, world)), (member) => view(ask, member, world));
}

function get(ask: Ask, world: World) {
  return oneReply(ask, view(ask, memberNamed(ask, world), world));
}

export const queueMembers: Handlers = {
  "compat GET /Accounts/{}/Queues/{}/Members": list,
  "compat GET /Accounts/{}/Queues/{}/Members/{}": get,
  "compat POST /Accounts/{}/Queues/{}/Members/{}": (ask, world) => {
    const member = memberNamed(ask, world);
    const reply = oneReply(ask, view(ask, member, world));
    world.queueMembers.remove(member);
    return reply;
  },
  "relay GET /queues/{}/members": list,
  "relay GET /queues/{}/members/{}": get,
  "relay GET /queues/{}/members/next": (ask, world) => oneReply(ask, view(ask, firstOf(ask, world), world)),
};
