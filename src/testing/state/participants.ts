/** Calls in a conference. Any call takes part once it is asked for there, until it is removed or over. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import type { JsonObject } from "../json.js";
import { notFound } from "../refusal.js";
import { callNamed, isUnderWay } from "./calls.js";
import { change, compatFields, ended } from "./common.js";
import { type Conference, conferenceNamed, type Participant } from "./conferences.js";
import { type Handlers, newItem, type World } from "./world.js";

function takingPart(world: World, conference: Conference): Participant[] {
  if (ended(conference, world)) return [];
  return world.participants
    .all(conference.account)
    .filter((one) => one.conferenceId === conference.id && isUnderWay(world, one.account, one.callId));
}

function participantNamed(ask: Ask, world: World): Participant {
  const conference = conferenceNamed(ask, world);
  const callId = ask.ids[1] ?? "";
  const id = `${conference.id} ${callId}`;
  const known = takingPart(world, conference).find((one) => one.id === id);
  if (known) return known;
  const isOut = world.participants.isGone(ask.account, id) || ended(conference, world);
  if (isOut || ended(callNamed(world, ask.account, callId), world)) throw notFound("participant", callId);
  return world.participants.add({ ...newItem(world, ask.account, {}, id), conferenceId: conference.id, callId });
}

function view(ask: Ask, participant: Participant): JsonObject {
  const path = `Conferences/${participant.conferenceId}/Participants`;
  return {
    coaching: false,
    muted: false,
    hold: false,
    start_conference_on_enter: true,
    end_conference_on_exit: false,
    status: "in-progress",
    ...compatFields(ask, { ...participant, id: participant.callId }, path),
    call_sid: participant.callId,
    conference_sid: participant.conferenceId,
  };
}

export const participants: Handlers = {
  "compat GET /Accounts/{}/Conferences/{}/Participants": (ask, world) =>
    listReply(
      ask,
      takingPart(world, conferenceNamed(ask, world)).map((one) => view(ask, one)),
    ),
  "compat GET /Accounts/{}/Conferences/{}/Participants/{}": (ask, world) =>
    oneReply(ask, view(ask, participantNamed(ask, world))),
  "compat POST /Accounts/{}/Conferences/{}/Participants/{}": (ask, world) => {
    const participant = participantNamed(ask, world);
    change(participant, ask.given, world.now());
    return oneReply(ask, view(ask, participant));
  },
  "compat DELETE /Accounts/{}/Conferences/{}/Participants/{}": (ask, world) => {
    world.participants.remove(participantNamed(ask, world));
    return goneReply(ask);
  },
};
