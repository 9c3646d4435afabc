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
import type { Conference, ConferenceStatus, HttpMethod } from "./models.js";
import { conferencesGet, conferencesList, conferencesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListConferencesInput {
  /** Only items created on this day (UTC); as text, YYYY-MM-DD. */
  dateCreated?: Date | string | undefined;
  /** Only items created before this day (UTC); as text, YYYY-MM-DD. */
  dateCreatedBefore?: Date | string | undefined;
  /** Only items created after this day (UTC); as text, YYYY-MM-DD. */
  dateCreatedAfter?: Date | string | undefined;
  /** Only the conferences that last changed on this day (UTC); as text, YYYY-MM-DD. */
  dateUpdated?: Date | string | undefined;
  /** Only the conferences that last changed before this day (UTC); as text, YYYY-MM-DD. */
  dateUpdatedBefore?: Date | string | undefined;
  /** Only the conferences that last changed after this day (UTC); as text, YYYY-MM-DD. */
  dateUpdatedAfter?: Date | string | undefined;
  /**
   * Only the conferences of this name.
   * @maxLength 64
   */
  friendlyName?: string | undefined;
  /** Only the conferences in this state. */
  status?: ConferenceStatus | undefined;
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
export interface GetConferenceInput {
  /** Sid of the conference. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateConferenceInput {
  /** Sid of the conference. */
  sid: string;
  /** `completed` ends it for everybody. */
  status?: "completed" | undefined;
  /** URL of the cXML or audio that all participants hear. */
  announceUrl?: string | undefined;
  /**
   * HTTP method for the announcement.
   * @default "POST"
   */
  announceMethod?: HttpMethod | undefined;
}

/** Input of {@link end}. */
export type EndConferenceInput = Omit<UpdateConferenceInput, "status">;

/**
 * List conferences.
 *
 * Returns the account's conferences, in progress or ended, page by page.
 *
 * `GET /Accounts/{AccountSid}/Conferences` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const conference of conferences.list(client)) console.log(conference);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/conferences/list-all-conferences
 */
export function list(client: Client, input?: ListConferencesInput, options?: ListOptions): List<Conference> {
  return listOperation(client, conferencesList, input, options);
}

/**
 * Get a conference.
 *
 * Returns the details of a conference.
 *
 * `GET /Accounts/{AccountSid}/Conferences/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const conference = await conferences.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/conferences/retrieve-conference
 */
export function get(client: Client, input: GetConferenceInput, options?: RequestOptions): Call<Conference> {
  return callOperation(client, conferencesGet, input, options);
}

/**
 * End a conference, or announce something in it.
 *
 * Ends the conference, which hangs up on all participants, or plays something to all of them.
 *
 * `POST /Accounts/{AccountSid}/Conferences/{Sid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const conference = await conferences.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   announceUrl: "https://app.example.com/announcement",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/conferences/update-conference
 */
export function update(client: Client, input: UpdateConferenceInput, options?: RequestOptions): Call<Conference> {
  return callOperation(client, conferencesUpdate, input, options);
}

/**
 * End: {@link update} with status "completed".
 *
 * `POST /Accounts/{AccountSid}/Conferences/{Sid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const conference = await conferences.end(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/conferences/update-conference
 */
export function end(client: Client, input: EndConferenceInput, options?: RequestOptions): Call<Conference> {
  return callOperation(client, conferencesUpdate, { ...input, status: "completed" }, options);
}
