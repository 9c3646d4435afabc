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
import type { MessageMedia } from "./models.js";
import { mediaDelete, mediaGet, mediaList } from "./operations.js";

/** Input of {@link list}. */
export interface ListMediaInput {
  /** Sid of the message. */
  messageSid: string;
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
export interface GetMediaInput {
  /** Sid of the message. */
  messageSid: string;
  /** Sid of the media file. */
  sid: string;
}

/** Input of {@link deleteMedia}. */
export interface DeleteMediaInput {
  /** Sid of the message. */
  messageSid: string;
  /** Sid of the media file. */
  sid: string;
}

/**
 * List the media of a message.
 *
 * Returns the media of an MMS, page by page.
 *
 * `GET /Accounts/{AccountSid}/Messages/{MessageSid}/Media` (scope Messaging)
 *
 * @example
 * ```ts
 * for await (const result of media.list(client, {
 *   messageSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(result);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/message-media/list-media
 */
export function list(client: Client, input: ListMediaInput, options?: ListOptions): List<MessageMedia> {
  return listOperation(client, mediaList, input, options);
}

/**
 * Get a media file of a message.
 *
 * Returns the details of one media file, not its content. The request for cXML that a received message makes has the URL of that, `MediaUrl0`; `downloadMedia` opens it.
 *
 * `GET /Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}` (scope Messaging)
 *
 * @example
 * ```ts
 * const messageMedia = await media.get(client, {
 *   messageSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/message-media/retrieve-media
 */
export function get(client: Client, input: GetMediaInput, options?: RequestOptions): Call<MessageMedia> {
  return callOperation(client, mediaGet, input, options);
}

/**
 * Delete a media file of a message.
 *
 * Permanently deletes the media file. The message remains.
 *
 * `DELETE /Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}` (scope Messaging)
 *
 * @example
 * ```ts
 * await media.delete(client, {
 *   messageSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/message-media/delete-message-media
 */
function deleteMedia(client: Client, input: DeleteMediaInput, options?: RequestOptions): Call<void> {
  return callOperation(client, mediaDelete, input, options);
}
export { deleteMedia as delete };
