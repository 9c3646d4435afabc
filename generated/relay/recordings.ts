// Generated from specs/relay by `npm run generate`. Do not edit.

import {
  type Call,
  callOperation,
  type Client,
  type List,
  listOperation,
  type ListOptions,
  type RequestOptions,
} from "../../src/runtime.js";
import type { Recording } from "./models.js";
import { recordingsDelete, recordingsGet, recordingsList } from "./operations.js";

/** Input of {@link list}. */
export type ListRecordingsInput = Record<string, undefined>;

/** Input of {@link get}. */
export interface GetRecordingInput {
  /** Id of the recording. */
  id: string;
}

/** Input of {@link deleteRecording}. */
export interface DeleteRecordingInput {
  /** Id of the recording. */
  id: string;
}

/**
 * List recordings.
 *
 * Returns the project's recordings of calls and conferences, page by page.
 *
 * `GET /recordings` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const recording of recordings.list(client)) console.log(recording);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/recordings/list-call-recordings
 */
export function list(client: Client, input?: ListRecordingsInput, options?: ListOptions): List<Recording> {
  return listOperation(client, recordingsList, input, options);
}

/**
 * Get a recording.
 *
 * Returns one recording with the URL of its audio.
 *
 * `GET /recordings/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const recording = await recordings.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/recordings/get-call-recording
 */
export function get(client: Client, input: GetRecordingInput, options?: RequestOptions): Call<Recording> {
  return callOperation(client, recordingsGet, input, options);
}

/**
 * Delete a recording.
 *
 * Permanently deletes the recording and its audio.
 *
 * `DELETE /recordings/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * await recordings.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/recordings/delete-call-recording
 */
function deleteRecording(client: Client, input: DeleteRecordingInput, options?: RequestOptions): Call<void> {
  return callOperation(client, recordingsDelete, input, options);
}
export { deleteRecording as delete };
