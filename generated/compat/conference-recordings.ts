// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { ConferenceRecording } from "./models.js";
import {
  conferenceRecordingsDelete,
  conferenceRecordingsGet,
  conferenceRecordingsList,
  conferenceRecordingsUpdate,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListConferenceRecordingsInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Only items created on this day (UTC); as text, YYYY-MM-DD. */
  dateCreated?: Date | string | undefined;
  /** Only items created before this day (UTC); as text, YYYY-MM-DD. */
  dateCreatedBefore?: Date | string | undefined;
  /** Only items created after this day (UTC); as text, YYYY-MM-DD. */
  dateCreatedAfter?: Date | string | undefined;
  /**
   * Number of the page, from 0. Any page but the first needs its token too.
   * @default 0
   * @minimum 0
   */
  page?: number | undefined;
  /**
   * Number of items per page.
   * @default 50
   * @minimum 1
   * @maximum 1000
   */
  pageSize?: number | undefined;
  /** Token of the page, taken from a link to it; begins with `PA` (forward) or `PB` (back). */
  pageToken?: string | undefined;
}

/** Input of {@link get}. */
export interface GetConferenceRecordingInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the recording. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateConferenceRecordingInput {
  /** Sid of the conference. */
  conferenceSid: string;
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
export type PauseConferenceRecordingInput = Omit<UpdateConferenceRecordingInput, "status">;

/** Input of {@link resume}. */
export type ResumeConferenceRecordingInput = Omit<UpdateConferenceRecordingInput, "status">;

/** Input of {@link stop}. */
export type StopConferenceRecordingInput = Omit<UpdateConferenceRecordingInput, "status">;

/** Input of {@link deleteConferenceRecording}. */
export interface DeleteConferenceRecordingInput {
  /** Sid of the conference. */
  conferenceSid: string;
  /** Sid of the recording. */
  sid: string;
}

/**
 * List the recordings of a conference.
 *
 * Returns the recordings of one conference, page by page.
 *
 * `GET /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const conferenceRecording of conferenceRecordings.list(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(conferenceRecording);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/list-conference-recordings
 */
export function list(
  client: Client,
  input: ListConferenceRecordingsInput,
  options?: ListOptions,
): List<ConferenceRecording> {
  return listOperation(client, conferenceRecordingsList, input, options);
}

/**
 * Get a recording of a conference.
 *
 * Returns the details of one recording of the conference, not its audio.
 *
 * `GET /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const conferenceRecording = await conferenceRecordings.get(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/get-conference-recording
 */
export function get(
  client: Client,
  input: GetConferenceRecordingInput,
  options?: RequestOptions,
): Call<ConferenceRecording> {
  return callOperation(client, conferenceRecordingsGet, input, options);
}

/**
 * Pause, resume or stop the recording of a conference.
 *
 * Moves a running recording of the conference to the given state. A stopped recording can't be resumed.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceRecording = await conferenceRecordings.update(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
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
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/update-conference-recording
 */
export function update(
  client: Client,
  input: UpdateConferenceRecordingInput,
  options?: RequestOptions,
): Call<ConferenceRecording> {
  return callOperation(client, conferenceRecordingsUpdate, input, options);
}

/**
 * Pause: {@link update} with status "paused".
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceRecording = await conferenceRecordings.pause(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/update-conference-recording
 */
export function pause(
  client: Client,
  input: PauseConferenceRecordingInput,
  options?: RequestOptions,
): Call<ConferenceRecording> {
  return callOperation(client, conferenceRecordingsUpdate, { ...input, status: "paused" }, options);
}

/**
 * Resume: {@link update} with status "in-progress".
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceRecording = await conferenceRecordings.resume(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/update-conference-recording
 */
export function resume(
  client: Client,
  input: ResumeConferenceRecordingInput,
  options?: RequestOptions,
): Call<ConferenceRecording> {
  return callOperation(client, conferenceRecordingsUpdate, { ...input, status: "in-progress" }, options);
}

/**
 * Stop: {@link update} with status "stopped".
 *
 * `POST /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const conferenceRecording = await conferenceRecordings.stop(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/update-conference-recording
 */
export function stop(
  client: Client,
  input: StopConferenceRecordingInput,
  options?: RequestOptions,
): Call<ConferenceRecording> {
  return callOperation(client, conferenceRecordingsUpdate, { ...input, status: "stopped" }, options);
}

/**
 * Delete a recording of a conference.
 *
 * Permanently deletes the recording of the conference and its audio.
 *
 * `DELETE /Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * await conferenceRecordings.delete(client, {
 *   conferenceSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/conference-recordings/delete-conference-recording
 */
function deleteConferenceRecording(
  client: Client,
  input: DeleteConferenceRecordingInput,
  options?: RequestOptions,
): Call<void> {
  return callOperation(client, conferenceRecordingsDelete, input, options);
}
export { deleteConferenceRecording as delete };
