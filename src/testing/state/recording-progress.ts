/**
 * How a recording begins and progresses: queued until its call is answered, then in progress, paused and in progress again, stopped by a request
 * or by the end of the call, and completed a second later; absent if nobody ever answered.
 */
import type { JsonObject } from "../json.js";
import { wrongState } from "../refusal.js";
import type { Item } from "./table.js";
import { ENDED, reachedAt, type Timeline } from "./timeline.js";
import { newItem, type World } from "./world.js";

export interface Recording extends Item {
  readonly callId: string | null;
  readonly conferenceId: string | null;
  readonly source: string;
  /** The call or conference that is recorded; the recording ends with it. */
  readonly of: { readonly timeline: Timeline };
  pauses: readonly Pause[];
  stoppedAt: number | undefined;
}

interface Pause {
  readonly from: number;
  readonly to: number;
  /** Whether the pause is left out of the audio; otherwise it is silence. */
  readonly skip: boolean;
}

/** Where a recording comes from. */
interface Origin {
  readonly callId?: string | null;
  readonly conferenceId?: string | null;
  readonly source: string;
}

export function startRecording(
  world: World,
  of: Item & { readonly timeline: Timeline },
  { callId = null, conferenceId = null, source }: Origin,
  given: JsonObject = {},
): Recording {
  const item = newItem(world, of.account, given);
  const recording = { ...item, callId, conferenceId, source, of, pauses: [], stoppedAt: undefined };
  world.transcriptions.add({ ...newItem(world, of.account), recording: world.recordings.add(recording) });
  return recording;
}

const PROCESSING_MS = 1000;
const NEVER = Number.POSITIVE_INFINITY;

export interface Progress {
  readonly status: "queued" | "in-progress" | "paused" | "stopped" | "completed" | "absent";
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly completedAt: number | undefined;
  readonly seconds: number;
}

export function progressOf(recording: Recording, now: number): Progress {
  const answered = reachedAt(recording.of.timeline, ["in-progress"], now);
  const startedAt = answered === undefined ? undefined : Math.max(answered, recording.createdAt);
  const end = Math.min(recording.stoppedAt ?? NEVER, reachedAt(recording.of.timeline, ENDED) ?? NEVER);
  const endedAt = end <= now ? end : undefined;
  const completedAt = startedAt !== undefined && end + PROCESSING_MS <= now ? end + PROCESSING_MS : undefined;
  const times = { startedAt, endedAt, completedAt };
  if (startedAt === undefined) return { ...times, status: endedAt === undefined ? "queued" : "absent", seconds: 0 };
  const seconds = recordedSeconds(recording.pauses, startedAt, endedAt ?? now);
  if (endedAt === undefined) return { ...times, status: isPaused(recording) ? "paused" : "in-progress", seconds };
  return { ...times, status: completedAt === undefined ? "stopped" : "completed", seconds: Math.max(1, seconds) };
}

/** When it was last changed by a request, or by itself. */
export function lastMove({ updatedAt }: Recording, { startedAt, endedAt, completedAt }: Progress): number {
  return Math.max(updatedAt, ...[startedAt, endedAt, completedAt].filter((at) => at !== undefined));
}

function isPaused({ pauses }: Recording): boolean {
  return pauses.at(-1)?.to === NEVER;
}

function recordedSeconds(pauses: readonly Pause[], start: number, end: number): number {
  const skipped = pauses
    .filter(({ skip }) => skip)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  return Math.floor((end - start - skipped) / 1000);
}

/** One that has not completed is never transcribed. */
export function deleteRecording(recording: Recording, world: World): void {
  const transcription = world.transcriptions.all(recording.account).find((one) => one.recording === recording);
  if (transcription && progressOf(recording, world.now()).status !== "completed")
    world.transcriptions.remove(transcription);
  world.recordings.remove(recording);
}

/** Repeating an update that has taken effect is no error: the answer to the first may have been lost. */
export function updateRecording(recording: Recording, body: JsonObject, now: number): void {
  const { status } = progressOf(recording, now);
  const { Status: wanted } = body;
  const isOver = status === "stopped" || status === "completed" || status === "absent";
  if (isOver && wanted !== "stopped") throw wrongState(`The recording is ${status} and can no longer be ${wanted}`);
  if (!isOver && status === "queued" && wanted === "paused") throw wrongState("The recording has not begun yet");
  if (!isOver) moveTo(recording, wanted, body.PauseBehavior === "skip", now);
  recording.updatedAt = now;
}

function moveTo(recording: Recording, wanted: unknown, skip: boolean, now: number): void {
  if (wanted === "stopped") recording.stoppedAt = now;
  if (wanted === "paused" && !isPaused(recording))
    recording.pauses = [...recording.pauses, { from: now, to: NEVER, skip }];
  if (wanted !== "paused")
    recording.pauses = recording.pauses.map((pause) => ({ ...pause, to: Math.min(pause.to, now) }));
}
