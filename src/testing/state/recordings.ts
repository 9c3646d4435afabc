/** Recordings of calls, seen through both APIs, and their audio. */
import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { audioReply } from "../audio/reply.js";
import { wavBytes } from "../audio/wav.js";
import { rfc2822 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import { callNamed, pickUp } from "./calls.js";
import { compatFields, dateOrNull, findIn, hasEnded, relayFields, subresourceUris } from "./common.js";
import {
  deleteRecording,
  lastMove,
  type Progress,
  progressOf,
  type Recording,
  startRecording,
  updateRecording,
} from "./recording-progress.js";
import type { Handler, Handlers, World } from "./world.js";

const PRICE_PER_MINUTE = 0.0025;

function channelsOf({ given }: Recording): number {
  return given.recording_channels === "dual" ? 2 : 1;
}

function priceOf({ status, seconds }: Progress): string | null {
  return status === "completed" ? (Math.ceil(seconds / 60) * PRICE_PER_MINUTE).toFixed(4) : null;
}

export function compatRecording(ask: Ask, recording: Recording, now: number): JsonObject {
  const progress = progressOf(recording, now);
  const fields = compatFields(ask, recording, "Recordings");
  return {
    trim: "do-not-trim",
    ...fields,
    date_updated: rfc2822(lastMove(recording, progress)),
    call_sid: recording.callId,
    conference_sid: recording.conferenceId,
    channel: channelsOf(recording),
    channels: channelsOf(recording),
    start_time: dateOrNull(progress.startedAt),
    end_time: dateOrNull(progress.endedAt),
    duration: progress.seconds,
    price: priceOf(progress),
    source: recording.source,
    status: progress.status,
    subresource_uris: subresourceUris(fields, { transcriptions: "Transcriptions" }),
  };
}

function relayRecording(ask: Ask, recording: Recording, world: World): JsonObject {
  const progress = progressOf(recording, world.now());
  const { callId, conferenceId, account, id } = recording;
  return {
    ...relayFields({ ...recording, updatedAt: lastMove(recording, progress) }),
    duration_in_seconds: progress.seconds,
    price: Number(priceOf(progress) ?? 0),
    status: progress.status,
    url: `${ask.raw.url.origin}${world.mediaPath}/Accounts/${account}/Recordings/${id}.wav`,
    stereo: channelsOf(recording) === 2,
    byte_size: wavBytes(progress.seconds, channelsOf(recording)),
    track: recording.given.recording_track ?? "both",
    ...(callId === null ? { relay_conference_id: conferenceId } : { relay_pstn_leg_id: callId }),
  };
}

export function findRecording(ask: Ask, world: World): Recording {
  return findIn(world.recordings, "recording", ask.account, ask.ids.at(-1));
}

function ofCall(ask: Ask, world: World): Recording {
  const recording = findRecording(ask, world);
  if (recording.callId !== ask.ids[0]) throw notFound("recording", recording.id);
  return recording;
}

function download(format: "wav" | "mp3"): Handler {
  return (ask, world) => {
    const recording = findRecording(ask, world);
    const { status, seconds } = progressOf(recording, world.now());
    if (status !== "completed") throw notFound("audio of recording", recording.id);
    const etag = `"${recording.id}.${format}"`;
    return audioReply(ask.raw, { format, seconds, channels: channelsOf(recording), etag });
  };
}

function remove(ask: Ask, world: World) {
  deleteRecording(findRecording(ask, world), world);
  return goneReply(ask);
}

export const recordings: Handlers = {
  "compat POST /Accounts/{}/Calls/{}/Recordings": (ask, world) => {
    const call = callNamed(world, ask.account, ask.ids[0] ?? "");
    if (hasEnded(call, world)) throw wrongState("The call is over and can't be recorded any more");
    pickUp(call, world.now());
    const recording = startRecording(world, call, { callId: call.id, source: "StartCallRecordingApi" }, ask.given);
    return oneReply(ask, compatRecording(ask, recording, world.now()));
  },
  "compat POST /Accounts/{}/Calls/{}/Recordings/{}": (ask, world) => {
    const recording = ofCall(ask, world);
    updateRecording(recording, ask.body, world.now());
    return oneReply(ask, compatRecording(ask, recording, world.now()));
  },
  "compat GET /Accounts/{}/Recordings": (ask, world) =>
    listReply(ask, world.recordings.all(ask.account), (one) => compatRecording(ask, one, world.now())),
  "compat GET /Accounts/{}/Recordings/{}": (ask, world) =>
    oneReply(ask, compatRecording(ask, findRecording(ask, world), world.now())),
  "compat GET /Accounts/{}/Recordings/{}.wav": download("wav"),
  "compat GET /Accounts/{}/Recordings/{}.mp3": download("mp3"),
  "compat DELETE /Accounts/{}/Recordings/{}": remove,
  "relay GET /recordings": (ask, world) =>
    listReply(ask, world.recordings.all(ask.account), (one) => relayRecording(ask, one, world)),
  "relay GET /recordings/{}": (ask, world) => oneReply(ask, relayRecording(ask, findRecording(ask, world), world)),
  "relay DELETE /recordings/{}": remove,
};
