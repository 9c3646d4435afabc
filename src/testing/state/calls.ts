/**
 * Calls. One that is made here is queued, rings after a second, is answered after three (if `Timeout` lets it ring that long)
 * and ends half a minute later. A call that the space does not know is taken to have come in by phone.
 */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { rfc2822 } from "../dates.js";
import { givenOrDefault } from "../example-answers.js";
import type { JsonObject } from "../json.js";
import { missing, notFound, wrongState } from "../refusal.js";
import { change, compatFields, dateOrNull, exceeds, findIn, hasEnded, lastChange, subresourceUris } from "./common.js";
import { startRecording } from "./recording-progress.js";
import type { Item } from "./table.js";
import { divert, ENDED, reachedAt, statusAt, type Timeline } from "./timeline.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface Call extends Item {
  readonly direction: "inbound" | "outbound";
  timeline: Timeline;
}

const QUEUE_MS = 1000;
const RING_MS = 2000;
const TALK_MS = 30_000;
const PRICE_PER_MINUTE = 0.01;

/** A call that the space does not know is taken to have come in by phone: it is in progress from now on. */
export function callNamed(world: World, account: string, id: string): Call {
  if (world.calls.isGone(account, id)) throw notFound("call", id);
  return (
    world.calls.find(account, id) ??
    world.calls.add({
      ...newItem(world, account, { from: "+12025550198", to: "+12025550100" }, id),
      direction: "inbound",
      timeline: talk(world.now()),
    })
  );
}

/** Neither ended nor deleted. */
export function isUnderWay(world: World, account: string, id: string): boolean {
  const call = world.calls.find(account, id);
  return call !== undefined && !hasEnded(call, world);
}

function talk(answeredAt: number): Timeline {
  return [
    { at: answeredAt, status: "in-progress" },
    { at: answeredAt + TALK_MS, status: "completed" },
  ];
}

function dial(now: number, { Timeout: timeout, MaxPricePerMinute: most }: JsonObject): Timeline {
  const rings = now + QUEUE_MS;
  if (exceeds(PRICE_PER_MINUTE, most))
    return [
      { at: now, status: "queued" },
      { at: rings, status: "failed" },
    ];
  const patience = typeof timeout === "number" ? timeout * 1000 : Number.POSITIVE_INFINITY;
  return [
    { at: now, status: "queued" },
    { at: rings, status: "ringing" },
    ...(patience < RING_MS ? [{ at: rings + patience, status: "no-answer" }] : talk(rings + RING_MS)),
  ];
}

/** A call is not recorded before it is answered, so one that will be answered is picked up now. */
export function pickUp(call: Call, now: number): void {
  const answeredAt = reachedAt(call.timeline, ["in-progress"]) ?? now;
  if (answeredAt <= now) return;
  const talk = call.timeline.filter(({ at }) => at >= answeredAt);
  call.timeline = [
    ...call.timeline.filter(({ at }) => at <= now),
    ...talk.map(({ at, status }) => ({ at: at - answeredAt + now, status })),
  ];
}

/** Ends the call at that time, unless it ends earlier. */
export function endCall(call: Call, at: number): void {
  if ((reachedAt(call.timeline, ENDED) ?? Number.POSITIVE_INFINITY) > at)
    call.timeline = divert(call.timeline, at, "completed");
}

function createCall(ask: Ask, world: World): Call {
  if (!ask.body.Url && !ask.body.ApplicationSid) throw missing("Url", "ApplicationSid");
  const call = world.calls.add({
    ...newItem(world, ask.account, ask.given),
    direction: "outbound",
    timeline: dial(world.now(), ask.body),
  });
  if (ask.body.Record === true)
    startRecording(world, call, { callId: call.id, source: "OutBoundApi" }, givenOrDefault(ask));
  return call;
}

/** Ending a call that has already ended is no error: the answer to the first request may have been lost. */
function updateCall(call: Call, ask: Ask, now: number): void {
  const wanted = ask.body.Status;
  const current = statusAt(call.timeline, now);
  const isOver = ENDED.includes(current);
  if (isOver && wanted !== current) throw wrongState(`The call is ${current} and can't be changed any more`);
  if (wanted === "canceled" && current === "in-progress")
    throw wrongState("The call is in progress: end it with completed");
  if (typeof wanted === "string" && !isOver) call.timeline = divert(call.timeline, now, wanted);
  change(call, ask.given, now);
}

/** Of the account's own number, if it is one. */
function sidOf(number: unknown, { account }: Ask, world: World): string | null {
  return world.phoneNumbers.all(account).find((phone) => phone.number === number)?.id ?? null;
}

function isDetected({ given }: Call): boolean {
  return given.machine_detection !== undefined && given.machine_detection !== "none";
}

function view(ask: Ask, call: Call, world: World): JsonObject {
  const now = world.now();
  const fields = compatFields(ask, call, "Calls");
  const start = reachedAt(call.timeline, ["in-progress"], now);
  const end = reachedAt(call.timeline, ENDED, now);
  const seconds = start === undefined || end === undefined ? 0 : Math.ceil((end - start) / 1000);
  return {
    ...fields,
    date_updated: rfc2822(lastChange(call, now)),
    formatted_to: call.given.to,
    to_formatted: call.given.to,
    formatted_from: call.given.from,
    from_formatted: call.given.from,
    status: statusAt(call.timeline, now),
    phone_number_sid: sidOf(call.direction === "inbound" ? call.given.to : call.given.from, ask, world),
    answered_by: start !== undefined && isDetected(call) ? "human" : null,
    start_time: dateOrNull(start),
    end_time: dateOrNull(end),
    duration: seconds,
    price: end === undefined ? null : Math.ceil(seconds / 60) * PRICE_PER_MINUTE,
    direction: call.direction,
    subresource_uris: { notifications: null, ...subresourceUris(fields, { recordings: "Recordings" }) },
  };
}

export const calls: Handlers = {
  "compat GET /Accounts/{}/Calls": (ask, world) =>
    listReply(ask, world.calls.all(ask.account), (call) => view(ask, call, world)),
  "compat POST /Accounts/{}/Calls": (ask, world) => oneReply(ask, view(ask, createCall(ask, world), world)),
  "compat GET /Accounts/{}/Calls/{}": (ask, world) =>
    oneReply(ask, view(ask, findIn(world.calls, "call", ask.account, ask.ids[0]), world)),
  "compat POST /Accounts/{}/Calls/{}": (ask, world) => {
    const call = findIn(world.calls, "call", ask.account, ask.ids[0]);
    updateCall(call, ask, world.now());
    return oneReply(ask, view(ask, call, world));
  },
  "compat DELETE /Accounts/{}/Calls/{}": (ask, world) => {
    const call = findIn(world.calls, "call", ask.account, ask.ids[0]);
    if (!hasEnded(call, world)) throw wrongState("The call is not over yet: hang it up before deleting it");
    world.calls.remove(call);
    return goneReply(ask);
  },
};
