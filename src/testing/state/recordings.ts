/**
 * Recordings, seen through both APIs: queued until the call is answered, then in progress, paused and in progress again,
 * stopped by the caller or by the end of the call, and completed a second later; absent if nobody ever answered.
 */

import { goneReply, listReply, oneReply } from "../answers.js";
import type { Ask } from "../ask.js";
import { audioReply } from "../audio/reply.js";
import { iso8601, rfc2822 } from "../dates.js";
import type { JsonObject } from "../json.js";
import { notFound, wrongState } from "../refusal.js";
import { callNamed } from "./calls.js";
import type { Item } from "./table.js";
import { ENDED, reachedAt, type Timeline } from "./timeline.js";
import { newItem, type Routes, type World } from "./world.js";

export interface Recording extends Item {
  readonly callId: string | null;
  readonly conferenceId: string | null;
  readonly source: string;
  /** The call or conference that is recorded; its end is the recording's. */
  readonly of: { readonly timeline: Timeline };
  readonly requestedAt: number;
  pauses: readonly Pause[];
  stoppedAt: number;
}

interface Pause {
  readonly from: number;
  readonly to: number;
  /** Left out of the audio; otherwise silence stands for it. */
  readonly skip: boolean;
}

const PROCESSING_MS = 1000;
const PRICE_PER_MINUTE = 0.0025;

export interface Progress {
  readonly status: "queued" | "in-progress" | "paused" | "stopped" | "completed" | "absent";
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly seconds: number;
}

export function progressOf(recording: Recording, now: number): Progress {
  const answered = reachedAt(recording.of.timeline, ["in-progress"]);
  const over = Math.min(recording.stoppedAt, reachedAt(recording.of.timeline, ENDED) ?? Number.POSITIVE_INFINITY);
  const start = answered === undefined ? undefined : Math.max(answered, recording.requestedAt);
  const endedAt = over <= now ? over : undefined;
  if (start === undefined || start > now) {
    return { status: endedAt === undefined ? "queued" : "absent", startedAt: undefined, endedAt, seconds: 0 };
  }
  const seconds = recordedSeconds(recording.pauses, start, endedAt ?? now);
  if (endedAt === undefined) {
    return { status: isPaused(recording) ? "paused" : "in-progress", startedAt: start, endedAt, seconds };
  }
  const status = now < endedAt + PROCESSING_MS ? "stopped" : "completed";
  return { status, startedAt: start, endedAt, seconds: Math.max(1, seconds) };
}

function isPaused({ pauses }: Recording): boolean {
  return pauses.at(-1)?.to === Number.POSITIVE_INFINITY;
}

function recordedSeconds(pauses: readonly Pause[], start: number, end: number): number {
  const skipped = pauses
    .filter(({ skip }) => skip)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return Math.floor((end - start - skipped) / 1000);
}

export function startRecording(
  world: World,
  account: string,
  of: {
    readonly callId?: string;
    readonly conferenceId?: string;
    readonly timeline: Timeline;
    readonly source: string;
  },
  given: JsonObject = {},
): Recording {
  return world.recordings.add({
    ...newItem(world, account, given),
    callId: of.callId ?? null,
    conferenceId: of.conferenceId ?? null,
    source: of.source,
    of: of,
    requestedAt: world.now(),
    pauses: [],
    stoppedAt: Number.POSITIVE_INFINITY,
  });
}

/** Repeating an update that has taken effect is no error: the answer to the first may have been lost. */
export function updateRecording(recording: Recording, body: JsonObject, now: number): void {
  const { status } = progressOf(recording, now);
  const wanted = body.Status;
  const isOver = status === "stopped" || status === "completed" || status === "absent";
  if (isOver && wanted !== "stopped") throw wrongState(`The recording is ${status} and can no longer become ${wanted}`);
  if (wanted === "paused" && status === "queued") throw wrongState("The recording has not begun yet");
  if (wanted === "stopped" && !isOver) recording.stoppedAt = now;
  if (wanted === "paused" && !isPaused(recording)) {
    const pause = { from: now, to: Number.POSITIVE_INFINITY, skip: body.PauseBehavior === "skip" };
    recording.pauses = [...recording.pauses, pause];
  }
  if (wanted !== "paused" && isPaused(recording) && !isOver) recording.pauses = endPause(recording.pauses, now);
  recording.updatedAt = now;
}

function endPause(pauses: readonly Pause[], now: number): Pause[] {
  return pauses.map((pause) => (pause.to === Number.POSITIVE_INFINITY ? { ...pause, to: now } : pause));
}

function channelsOf({ given }: Recording): number {
  return given.recording_channels === "dual" ? 2 : 1;
}

function priceOf({ status, seconds }: Progress): string | null {
  return status === "completed" ? (Math.ceil(seconds / 60) * PRICE_PER_MINUTE).toFixed(4) : null;
}

export function compatRecording(ask: Ask, recording: Recording, now: number): JsonObject {
  const progress = progressOf(recording, now);
  const uri = `${ask.operation.api.basePath}/Accounts/${recording.account}/Recordings/${recording.id}`;
  return {
    sid: recording.id,
    account_sid: recording.account,
    api_version: "2010-04-01",
    call_sid: recording.callId,
    conference_sid: recording.conferenceId,
    channel: channelsOf(recording),
    channels: channelsOf(recording),
    date_created: rfc2822(recording.createdAt),
    date_updated: rfc2822(recording.updatedAt),
    start_time: progress.startedAt === undefined ? null : rfc2822(progress.startedAt),
    end_time: progress.endedAt === undefined ? null : rfc2822(progress.endedAt),
    duration: progress.seconds,
    price: priceOf(progress),
    price_unit: "USD",
    source: recording.source,
    status: progress.status,
    error_code: null,
    uri: `${uri}.json`,
    subresource_uris: { transcriptions: `${uri}/Transcriptions.json` },
    encryption_details: null,
    trim: recording.given.trim ?? "do-not-trim",
  };
}

function relayRecording(ask: Ask, recording: Recording, world: World): JsonObject {
  const progress = progressOf(recording, world.now());
  const { origin } = ask.raw.url;
  return {
    id: recording.id,
    project_id: recording.account,
    created_at: iso8601(recording.createdAt),
    updated_at: iso8601(recording.updatedAt),
    duration_in_seconds: progress.seconds,
    price: Number(priceOf(progress) ?? 0),
    price_unit: "USD",
    status: progress.status,
    url: `${origin}${world.mediaPath}/Accounts/${recording.account}/Recordings/${recording.id}.wav`,
    stereo: channelsOf(recording) === 2,
    byte_size: progress.seconds * channelsOf(recording) * 16_000 + 44,
    track: recording.given.recording_track ?? "both",
    ...(recording.callId === null
      ? { relay_conference_id: recording.conferenceId }
      : { relay_pstn_leg_id: recording.callId }),
  };
}

export function findRecording(world: World, account: string, id: string | undefined): Recording {
  const recording = world.recordings.find(account, id);
  if (!recording) throw notFound("recording", id ?? "");
  return recording;
}

function ofCall(ask: Ask, world: World): Recording {
  const recording = findRecording(world, ask.account, ask.path.Sid);
  if (recording.callId !== ask.path.CallSid) throw notFound("recording", recording.id);
  return recording;
}

function download(format: "wav" | "mp3") {
  return (ask: Ask, world: World) => {
    const recording = findRecording(world, ask.account, ask.path.Sid);
    const { status, seconds } = progressOf(recording, world.now());
    if (status !== "completed") throw notFound("audio of recording", recording.id);
    return audioReply(ask.raw.headers, {
      format,
      seconds,
      channels: channelsOf(recording),
      etag: `"${recording.id}.${format}"`,
    });
  };
}

export const recordings: Routes = {
  "compat POST /Accounts/{}/Calls/{}/Recordings": (ask, world) => {
    const call = callNamed(world, ask.account, ask.path.CallSid ?? "");
    const of = {
      callId: call.id,
      source: "StartCallRecordingApi",
      get timeline() {
        return call.timeline;
      },
    };
    const recording = startRecording(world, ask.account, of, ask.given);
    return oneReply(ask, compatRecording(ask, recording, world.now()));
  },
  "compat POST /Accounts/{}/Calls/{}/Recordings/{}": (ask, world) => {
    const recording = ofCall(ask, world);
    updateRecording(recording, ask.body, world.now());
    return oneReply(ask, compatRecording(ask, recording, world.now()));
  },
  "compat GET /Accounts/{}/Recordings": (ask, world) =>
    listReply(
      ask,
      world.recordings.all(ask.account).map((one) => compatRecording(ask, one, world.now())),
    ),
  "compat GET /Accounts/{}/Recordings/{}": (ask, world) =>
    oneReply(ask, compatRecording(ask, findRecording(world, ask.account, ask.path.Sid), world.now())),
  "compat GET /Accounts/{}/Recordings/{}.wav": download("wav"),
  "compat GET /Accounts/{}/Recordings/{}.mp3": download("mp3"),
  "compat DELETE /Accounts/{}/Recordings/{}": (ask, world) => {
    world.recordings.remove(findRecording(world, ask.account, ask.path.Sid));
    return goneReply(ask);
  },
  "relay GET /recordings": (ask, world) =>
    listReply(
      ask,
      world.recordings.all(ask.account).map((one) => relayRecording(ask, one, world)),
    ),
  "relay GET /recordings/{}": (ask, world) =>
    oneReply(ask, relayRecording(ask, findRecording(world, ask.account, ask.path.id), world)),
  "relay DELETE /recordings/{}": (ask, world) => {
    world.recordings.remove(findRecording(world, ask.account, ask.path.id));
    return goneReply(ask);
  },
};
