/**
 * Conferences and their participants. They begin by phone, so one that the space does not know is taken to be in progress from
 * the first request about something of it. It ends half a minute later, or when it is completed. Then its participants' calls end too,
 * because nothing is left for them to do.
 */
import { listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { rfc2822 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { wrongState } from "../refusal.js";
import { callNamed, endCall, isUnderWay } from "./calls.js";
import { change, compatFields, findIn, hasEnded, lastChange, subresourceUris } from "./common.js";
import type { Item } from "./table.js";
import { divert, statusAt, type Timeline } from "./timeline.js";
import { type Handlers, newItem, type World } from "./world.js";

export interface Conference extends Item {
  timeline: Timeline;
  isRecorded: boolean;
}

export interface Participant extends Item {
  readonly conferenceId: string;
  readonly callId: string;
}

const TALK_MS = 30_000;

export function conferenceNamed(ask: Ask, world: World): Conference {
  const id = ask.ids[0] ?? "";
  const now = world.now();
  return (
    world.conferences.find(ask.account, id) ??
    world.conferences.add({
      ...newItem(world, ask.account, {}, id),
      timeline: [
        { at: now, status: "in-progress" },
        { at: now + TALK_MS, status: "completed" },
      ],
      isRecorded: false,
    })
  );
}

export function takingPart(world: World, conference: Conference): Participant[] {
  if (hasEnded(conference, world)) return [];
  return world.participants
    .all(conference.account)
    .filter((one) => one.conferenceId === conference.id && isUnderWay(world, one.account, one.callId));
}

function view(ask: Ask, conference: Conference, now: number): JsonObject {
  const fields = compatFields(ask, conference, "Conferences");
  return {
    friendly_name: conference.id,
    region: "us",
    ...fields,
    date_updated: rfc2822(lastChange(conference, now)),
    status: statusAt(conference.timeline, now),
    subresource_uris: subresourceUris(fields, { participants: "Participants", recordings: "Recordings" }),
  };
}

function end(conference: Conference, world: World): void {
  for (const { account, callId } of takingPart(world, conference))
    endCall(callNamed(world, account, callId), world.now());
  conference.timeline = divert(conference.timeline, world.now(), "completed");
}

function update(ask: Ask, world: World): Conference {
  const conference = findIn(world.conferences, "conference", ask.account, ask.ids[0]);
  const isOver = hasEnded(conference, world);
  if (isOver && ask.body.AnnounceUrl)
    throw wrongState("The conference is over: there is nobody to announce anything to");
  if (ask.body.Status === "completed" && !isOver) end(conference, world);
  change(conference, ask.given, world.now());
  return conference;
}

export const conferences: Handlers = {
  "compat GET /Accounts/{}/Conferences": (ask, world) =>
    listReply(ask, world.conferences.all(ask.account), (one) => view(ask, one, world.now())),
  "compat GET /Accounts/{}/Conferences/{}": (ask, world) =>
    oneReply(ask, view(ask, findIn(world.conferences, "conference", ask.account, ask.ids[0]), world.now())),
  "compat POST /Accounts/{}/Conferences/{}": (ask, world) => oneReply(ask, view(ask, update(ask, world), world.now())),
};
