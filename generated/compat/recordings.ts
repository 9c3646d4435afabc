// Generated from specs/compat by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type Download,
  downloadOperation,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
  waitOperation,
  type WaitOptions,
} from "../../src/runtime.js";
import type { Recording } from "./models.js";
import {
  recordingsDelete,
  recordingsDownloadMp3,
  recordingsDownloadWav,
  recordingsGet,
  recordingsList,
} from "./operations.js";

/** Input of {@link list}. */
export interface ListRecordingsInput {
  /** Only items created at this time; as text, RFC 2822. */
  dateCreated?: Date | string | undefined;
  /** Only items created before this time; as text, RFC 2822. */
  dateCreatedBefore?: Date | string | undefined;
  /** Only items created after this time; as text, RFC 2822. */
  dateCreatedAfter?: Date | string | undefined;
  /** Only the recordings of this call. */
  callSid?: string | undefined;
  /** Only the recordings of this conference. */
  conferenceSid?: string | undefined;
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

/** Input of {@link deleteRecording}. */
export interface DeleteRecordingInput {
  /** Sid of the recording. */
  sid: string;
}

/** Input of {@link get}, {@link waitUntilCompleted}. */
export interface GetRecordingInput {
  /** Sid of the recording. */
  sid: string;
}

/** Input of {@link download}. */
export interface DownloadRecordingInput {
  /** Sid of the recording. */
  sid: string;
  /**
   * The form to return it in.
   * @default "wav"
   */
  format?: "wav" | "mp3" | undefined;
}

/**
 * List recordings.
 *
 * Returns the account's recordings of calls and conferences, newest first, page by page.
 *
 * `GET /Accounts/{AccountSid}/Recordings` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const recording of recordings.list(client)) console.log(recording);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/list-recordings
 */
export function list(client: Client, input?: ListRecordingsInput, options?: ListOptions): List<Recording> {
  return listOperation(client, recordingsList, input, options);
}

/**
 * Delete a recording.
 *
 * Permanently deletes the recording and its audio.
 *
 * `DELETE /Accounts/{AccountSid}/Recordings/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * await recordings.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/delete-recording
 */
function deleteRecording(client: Client, input: DeleteRecordingInput, options?: RequestOptions): Call<void> {
  return callOperation(client, recordingsDelete, input, options);
}
export { deleteRecording as delete };

/**
 * Get a recording.
 *
 * Returns the details of a recording, not its audio.
 *
 * `GET /Accounts/{AccountSid}/Recordings/{Sid}.json` (scope Voice)
 *
 * @example
 * ```ts
 * const recording = await recordings.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/retrieve-recording
 */
export function get(client: Client, input: GetRecordingInput, options?: RequestOptions): Call<Recording> {
  return callOperation(client, recordingsGet, input, options);
}

/**
 * Polls {@link get} until status is completed.
 *
 * `GET /Accounts/{AccountSid}/Recordings/{Sid}.json` (scope Voice)
 *
 * @example
 * ```ts
 * const recording = await recordings.waitUntilCompleted(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * }, { maxWaitMs: 120_000 });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {WaiterError} If status becomes absent or failed, or errorCode is set, or `maxWaitMs` passes
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/retrieve-recording
 */
export function waitUntilCompleted(client: Client, input: GetRecordingInput, options: WaitOptions): Call<Recording> {
  return waitOperation(
    client,
    recordingsGet,
    { field: "status", success: ["completed"], failure: ["absent", "failed"], errorField: "errorCode" },
    input,
    options,
  );
}

/**
 * Download the audio of a recording.
 *
 * Returns the audio as a stream of bytes, in the requested format.
 *
 * `GET /Accounts/{AccountSid}/Recordings/{Sid}.wav` (scope Voice)
 *
 * @example
 * ```ts
 * const download = await recordings.download(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * const content = await new Response(download.body).blob();
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/recordings/retrieve-recording
 */
export function download(client: Client, input: DownloadRecordingInput, options?: RequestOptions): Call<Download> {
  return downloadOperation(
    client,
    { name: "format", of: { wav: recordingsDownloadWav, mp3: recordingsDownloadMp3 } },
    input,
    options,
  );
}
