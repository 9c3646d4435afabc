// Generated from specs/compat by `npm run generate`. Do not edit.

import { type Call, callOperation, type Client, type RequestOptions } from "../../src/runtime.js";
import type { CallRecording, HttpMethod } from "./models.js";
import { callRecordingsCreate, callRecordingsUpdate } from "./operations.js";

/** Input of {@link create}. */
export interface CreateCallRecordingInput {
  /** Sid of the call. */
  callSid: string;
  /**
   * One mixed channel, or one for each leg of the call.
   * @default "mono"
   */
  recordingChannels?: "mono" | "dual" | undefined;
  /** URL that is notified when the recording's state changes. */
  recordingStatusCallback?: string | undefined;
  /**
   * States to be notified of, out of `in-progress`, `completed` and `absent`; as text, separated by spaces.
   * @default "completed"
   */
  recordingStatusCallbackEvent?: string | readonly ("in-progress" | "completed" | "absent")[] | undefined;
  /**
   * HTTP method of the recording status callback.
   * @default "POST"
   */
  recordingStatusCallbackMethod?: HttpMethod | undefined;
  /**
   * Which side to record, as seen from SignalWire.
   * @default "both"
   */
  recordingTrack?: "inbound" | "outbound" | "both" | undefined;
  /**
   * Whether silence at the start and end is cut off.
   * @default "do-not-trim"
   */
  trim?: "trim-silence" | "do-not-trim" | undefined;
}

/** Input of {@link update}. */
export interface UpdateCallRecordingInput {
  /** Sid of the call. */
  callSid: string;
  /** Sid of the recording. */
  sid: string;
  /** The new state. */
  status: "paused" | "in-progress" | "stopped";
  /**
   * What the audio has in place of the pause: silence of the same length, or nothing.
   * @default "silence"
   */
  pauseBehavior?: "skip" | "silence" | undefined;
}

/** Input of {@link pause}. */
export type PauseCallRecordingInput = Omit<UpdateCallRecordingInput, "status">;

/** Input of {@link resume}. */
export type ResumeCallRecordingInput = Omit<UpdateCallRecordingInput, "status">;

/** Input of {@link stop}. */
export type StopCallRecordingInput = Omit<UpdateCallRecordingInput, "status">;

/**
 * Start recording a call.
 *
 * Starts recording a call in progress. The answer comes at once, with the recording in its first state; the
 * audio is available when the status is `completed`.
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const callRecording = await callRecordings.create(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   recordingChannels: "dual",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/create-recording
 */
export function create(client: Client, input: CreateCallRecordingInput, options?: RequestOptions): Call<CallRecording> {
  return callOperation(client, callRecordingsCreate, input, options);
}

/**
 * Pause, resume or stop the recording of a call.
 *
 * Moves a running recording to the given state. A stopped recording can't be resumed: create another one.
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const callRecording = await callRecordings.update(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   status: "paused",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/update-recording
 */
export function update(client: Client, input: UpdateCallRecordingInput, options?: RequestOptions): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, input, options);
}

/**
 * Pause: {@link update} with status "paused".
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const callRecording = await callRecordings.pause(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/update-recording
 */
export function pause(client: Client, input: PauseCallRecordingInput, options?: RequestOptions): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, { ...input, status: "paused" }, options);
}

/**
 * Resume: {@link update} with status "in-progress".
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const callRecording = await callRecordings.resume(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/update-recording
 */
export function resume(client: Client, input: ResumeCallRecordingInput, options?: RequestOptions): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, { ...input, status: "in-progress" }, options);
}

/**
 * Stop: {@link update} with status "stopped".
 *
 * `POST /Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const callRecording = await callRecordings.stop(client, {
 *   callSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/update-recording
 */
export function stop(client: Client, input: StopCallRecordingInput, options?: RequestOptions): Call<CallRecording> {
  return callOperation(client, callRecordingsUpdate, { ...input, status: "stopped" }, options);
}
