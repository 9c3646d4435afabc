// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, type Client, callOperation, type RequestOptions } from "../../src/runtime.js";
import type { CallRecording } from "./models.js";
import { callRecordingsCreate, callRecordingsUpdate } from "./operations.js";

export interface CreateCallRecordingInput {
  /** Sid of the call to record; the call must be in progress. */
  callSid: string;
  /**
   * One mixed channel, or one for each leg of the call.
   * @default "mono"
   */
  recordingChannels?: "mono" | "dual" | undefined;
  /** URL that is told when the recording changes its state. */
  recordingStatusCallback?: string | undefined;
  /**
   * States to be told of.
   * @default "completed"
   */
  recordingStatusCallbackEvent?: string | readonly ("in-progress" | "completed" | "absent")[] | undefined;
  /**
   * Method of that request.
   * @default "POST"
   */
  recordingStatusCallbackMethod?: "GET" | "POST" | undefined;
  /**
   * Which side to record.
   * @default "both"
   */
  recordingTrack?: "inbound" | "outbound" | "both" | undefined;
  /**
   * Whether silence at the start and end is cut off.
   * @default "do-not-trim"
   */
  trim?: "trim-silence" | "do-not-trim" | undefined;
}

export interface UpdateCallRecordingInput {
  /** Sid of the recorded call. */
  callSid: string;
  /** Sid of the recording (not of the call, as the published page says). */
  sid: string;
  /** State to go to. */
  status: "paused" | "in-progress" | "stopped";
  /**
   * What stands in the audio for the pause.
   * @default "silence"
   */
  pauseBehavior?: "skip" | "silence" | undefined;
}

/**
 * Start recording a call
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings`, scope Voice.
 *
 * @example
 * const recording = await callRecordings.create(client, { callSid: "3f1c…" });
 *
 * @throws {ApiError} On 400, 401, 404, 422 or 503.
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/create-recording
 */
export function create(
  client: Client,
  input: CreateCallRecordingInput,
  options?: RequestOptions,
): Call<CallRecording> {
  return callOperation(client, callRecordingsCreate, input, options);
}

export function update(
  client: Client,
  input: UpdateCallRecordingInput,
  options?: RequestOptions,
): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, input, options);
}

export function pause(
  client: Client,
  input: Omit<UpdateCallRecordingInput, "status">,
  options?: RequestOptions,
): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, { ...input, status: "paused" }, options);
}
