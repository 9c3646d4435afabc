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
import type { FaxMedia } from "./models.js";
import { faxMediaDelete, faxMediaGet, faxMediaList } from "./operations.js";

/** Input of {@link list}. */
export interface ListFaxMediaInput {
  /** Sid of the fax. */
  faxSid: string;
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
export interface GetFaxMediaInput {
  /** Sid of the fax. */
  faxSid: string;
  /** Sid of the media file. */
  sid: string;
}

/** Input of {@link deleteFaxMedia}. */
export interface DeleteFaxMediaInput {
  /** Sid of the fax. */
  faxSid: string;
  /** Sid of the media file. */
  sid: string;
}

/**
 * List the media of a fax.
 *
 * Returns the documents of a fax, page by page.
 *
 * `GET /Accounts/{AccountSid}/Faxes/{FaxSid}/Media` (scope Fax)
 *
 * @example
 * ```ts
 * for await (const result of faxMedia.list(client, {
 *   faxSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(result);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/fax-media/list-all-fax-media
 */
export function list(client: Client, input: ListFaxMediaInput, options?: ListOptions): List<FaxMedia> {
  return listOperation(client, faxMediaList, input, options);
}

/**
 * Get a document of a fax.
 *
 * Returns the details of one document, with the URL of its content.
 *
 * `GET /Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}` (scope Fax)
 *
 * @example
 * ```ts
 * const result = await faxMedia.get(client, {
 *   faxSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/fax-media/retrieve-medias
 */
export function get(client: Client, input: GetFaxMediaInput, options?: RequestOptions): Call<FaxMedia> {
  return callOperation(client, faxMediaGet, input, options);
}

/**
 * Delete a document of a fax.
 *
 * Permanently deletes the document. The fax remains.
 *
 * `DELETE /Accounts/{AccountSid}/Faxes/{FaxSid}/Media/{Sid}` (scope Fax)
 *
 * @example
 * ```ts
 * await faxMedia.delete(client, {
 *   faxSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ConflictError} 409
 * @see https://signalwire.com/docs/compatibility-api/rest/fax-media/delete-fax-media
 */
function deleteFaxMedia(client: Client, input: DeleteFaxMediaInput, options?: RequestOptions): Call<void> {
  return callOperation(client, faxMediaDelete, input, options);
}
export { deleteFaxMedia as delete };
