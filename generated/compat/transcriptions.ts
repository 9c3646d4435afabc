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
import type { Transcription } from "./models.js";
import { transcriptionsDelete, transcriptionsGet, transcriptionsList } from "./operations.js";

/** Input of {@link list}. */
export interface ListTranscriptionsInput {
  /** Only items created at this time; as text, RFC 2822. */
  dateCreated?: Date | string | undefined;
  /** Only items created before this time; as text, RFC 2822. */
  dateCreatedBefore?: Date | string | undefined;
  /** Only items created after this time; as text, RFC 2822. */
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
export interface GetTranscriptionInput {
  /** Sid of the transcription. */
  sid: string;
}

/** Input of {@link deleteTranscription}. */
export interface DeleteTranscriptionInput {
  /** Sid of the transcription. */
  sid: string;
}

/**
 * List transcriptions.
 *
 * Returns the account's transcriptions of recordings, page by page.
 *
 * `GET /Accounts/{AccountSid}/Transcriptions` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const transcription of transcriptions.list(client)) console.log(transcription);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/recording-transcriptions/list-transcriptions
 */
export function list(client: Client, input?: ListTranscriptionsInput, options?: ListOptions): List<Transcription> {
  return listOperation(client, transcriptionsList, input, options);
}

/**
 * Get a transcription.
 *
 * Returns one transcription with its text.
 *
 * `GET /Accounts/{AccountSid}/Transcriptions/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const transcription = await transcriptions.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/recording-transcriptions/retrieve-transcription
 */
export function get(client: Client, input: GetTranscriptionInput, options?: RequestOptions): Call<Transcription> {
  return callOperation(client, transcriptionsGet, input, options);
}

/**
 * Delete a transcription.
 *
 * Permanently deletes the text. The recording that it was made from remains.
 *
 * `DELETE /Accounts/{AccountSid}/Transcriptions/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * await transcriptions.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/recording-transcriptions/delete-transcription
 */
function deleteTranscription(client: Client, input: DeleteTranscriptionInput, options?: RequestOptions): Call<void> {
  return callOperation(client, transcriptionsDelete, input, options);
}
export { deleteTranscription as delete };
