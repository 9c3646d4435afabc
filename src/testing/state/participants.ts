/**
 * Calls in a conference. Any call that is in no other conference takes part from the first request for it there, until it is
 * removed, which ends it, or it ends by itself.
 */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import { callNamed, endCall, pickUp } from "./calls.js";
import { change, compatFields, hasEnded } from "./common.js";
import { type Conference, conferenceNamed, type Participant, takingPart } from "./conferences.js";
import { ENDED, reachedAt } from "./timeline.js";
import { type Handlers, newItem, type World } from "./world.js";

function participantNamed(ask: Ask, world: World): Participant {
  const conference = conferenceNamed(ask, world);
  const callId = ask.ids[1] ?? "";
  const id = `${conference.id} ${callId}`;
  const known = takingPart(world, conference).find((one) => one.id === id);
  if (known) return known;
  if (hasEnded(conference, world) || world.participants.isGone(ask.account, id) || isElsewhere(ask, world, callId))
    throw notFound("participant", callId);
  join(world, conference, callId);
  return world.participants.add({ ...newItem(world, ask.account, {}, id), conferenceId: conference.id, callId });
}

function isElsewhere(ask: Ask, world: World, callId: string): boolean {
  return world.conferences
    .all(ask.account)
    .some((other) => takingPart(world, other).some((one) => one.callId === callId));
}

/** A participant has picked up, and stays until the conference ends at the latest. */
function join(world: World, conference: Conference, callId: string): void {
  const call = callNamed(world, conference.account, callId);
  if (hasEnded(call, world)) throw notFound("participant", callId);
  pickUp(call, world.now());
  endCall(call, reachedAt(conference.timeline, ENDED) ?? Number.POSITIVE_INFINITY);
}

function remove(ask: Ask, world: World) {
  const participant = participantNamed(ask, world);
  endCall(callNamed(world, ask.account, participant.callId), world.now());
  world.participants.remove(participant);
  return goneReply(ask);
}

function view(ask: Ask, participant: Participant): JsonObject {
  return {
    coaching: false,
    muted: false,
    hold: false,
    start_conference_on_enter: true,
    end_conference_on_exit: false,
    status: "in-progress",
    ...compatFields(
      ask,
      { ...participant, id: participant.callId },
      "Conferences",
      participant.conferenceId,
      "Participants",
    ),
    ...(participant.given.coaching === false ? { call_sid_to_coach: null } : {}),
    call_sid: participant.callId,
    conference_sid: participant.conferenceId,
  };
}

export const participants: Handlers = {
  "compat GET /Accounts/{}/Conferences/{}/Participants": (ask, world) =>
    listReply(ask, takingPart(world, conferenceNamed(ask, world)), (one) => view(ask, one)),
  "compat GET /Accounts/{}/Conferences/{}/Participants/{}": (ask, world) =>
    oneReply(ask, view(ask, participantNamed(ask, world))),
  "compat POST /Accounts/{}/Conferences/{}/Participants/{}": (ask, world) => {
    const participant = participantNamed(ask, world);
    change(participant, ask.given, world.now());
    return oneReply(ask, view(ask, participant));
  },
  "compat DELETE /Accounts/{}/Conferences/{}/Participants/{}": remove,
};
