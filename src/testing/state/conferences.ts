/**
 * Conferences and who takes part. They begin by phone, so one that the space has never heard of is taken to be in progress once
 * something in it is asked for; half a minute later it is over, or when it is completed.
 */
import { listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { below, change, compatFields, ended, findIn } from "./common.js";
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

function view(ask: Ask, conference: Conference, now: number): JsonObject {
  const fields = compatFields(ask, conference, "Conferences");
  return {
    friendly_name: "Conference",
    region: "us",
    ...fields,
    status: statusAt(conference.timeline, now),
    subresource_uris: below(fields, { participants: "Participants", recordings: "Recordings" }),
  };
}

function update(ask: Ask, world: World): Conference {
  const conference = findIn(world.conferences, "conference", ask.account, ask.ids[0]);
  if (ask.body.Status === "completed" && !ended(conference, world)) {
    conference.timeline = divert(conference.timeline, world.now(), "completed");
  }
  change(conference, ask.given, world.now());
  return conference;
}

export const conferences: Handlers = {
  "compat GET /Accounts/{}/Conferences": (ask, world) =>
    listReply(
      ask,
      world.conferences.all(ask.account).map((one) => view(ask, one, world.now())),
    ),
  "compat GET /Accounts/{}/Conferences/{}": (ask, world) =>
    oneReply(ask, view(ask, findIn(world.conferences, "conference", ask.account, ask.ids[0]), world.now())),
  "compat POST /Accounts/{}/Conferences/{}": (ask, world) => oneReply(ask, view(ask, update(ask, world), world.now())),
};
