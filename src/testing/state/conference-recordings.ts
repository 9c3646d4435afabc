/** Recordings of conferences. A conference is recorded from the first request for its recordings. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { notFound } from "../refusal.js";
import { conferenceNamed } from "./conferences.js";
import { deleteRecording, type Recording, startRecording, updateRecording } from "./recording-progress.js";
import { compatRecording, findRecording } from "./recordings.js";
import type { Handlers, World } from "./world.js";

function recordingsOf(ask: Ask, world: World): Recording[] {
  const conference = conferenceNamed(ask, world);
  const source = { conferenceId: conference.id, source: "StartConferenceRecording" };
  if (!conference.isRecorded) startRecording(world, conference, source);
  conference.isRecorded = true;
  return world.recordings.all(ask.account).filter(({ conferenceId }) => conferenceId === conference.id);
}

function find(ask: Ask, world: World): Recording {
  const recording = findRecording(ask, world);
  if (recording.conferenceId !== ask.ids[0]) throw notFound("recording", recording.id);
  return recording;
}

export const conferenceRecordings: Handlers = {
  "compat GET /Accounts/{}/Conferences/{}/Recordings": (ask, world) =>
    listReply(ask, recordingsOf(ask, world), (one) => compatRecording(ask, one, world.now())),
  "compat GET /Accounts/{}/Conferences/{}/Recordings/{}": (ask, world) =>
    oneReply(ask, compatRecording(ask, find(ask, world), world.now())),
  "compat POST /Accounts/{}/Conferences/{}/Recordings/{}": (ask, world) => {
    const recording = find(ask, world);
    updateRecording(recording, ask.body, world.now());
    return oneReply(ask, compatRecording(ask, recording, world.now()));
  },
  "compat DELETE /Accounts/{}/Conferences/{}/Recordings/{}": (ask, world) => {
    deleteRecording(find(ask, world), world);
    return goneReply(ask);
  },
};
