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
import type { HttpMethod, QueueMember } from "./models.js";
import { queueMembersGet, queueMembersList, queueMembersUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListQueueMembersInput {
  /** Sid of the queue. */
  queueSid: string;
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
export interface GetQueueMemberInput {
  /** Sid of the queue. */
  queueSid: string;
  /** Sid of the waiting call, or `Front` for the one that has waited longest. */
  callSid: string;
}

/** Input of {@link update}. */
export interface UpdateQueueMemberInput {
  /** Sid of the queue. */
  queueSid: string;
  /** Sid of the waiting call, or `Front` for the one that has waited longest. */
  callSid: string;
  /** URL of the cXML that takes over the call. */
  url: string;
  /**
   * HTTP method for the cXML URL.
   * @default "POST"
   */
  method?: HttpMethod | undefined;
}

/**
 * List the members of a queue.
 *
 * Returns the calls that wait in the queue, page by page.
 *
 * `GET /Accounts/{AccountSid}/Queues/{QueueSid}/Members` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const queueMember of queueMembers.list(client, {
 *   queueSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(queueMember);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/queue-members/list-all-queue-members
 */
export function list(client: Client, input: ListQueueMembersInput, options?: ListOptions): List<QueueMember> {
  return listOperation(client, queueMembersList, input, options);
}

/**
 * Get a member of a queue.
 *
 * Returns one waiting call with its place.
 *
 * `GET /Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}` (scope Voice)
 *
 * @example
 * ```ts
 * const queueMember = await queueMembers.get(client, {
 *   queueSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "Front",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/queue-members/retrieve-queue-member
 */
export function get(client: Client, input: GetQueueMemberInput, options?: RequestOptions): Call<QueueMember> {
  return callOperation(client, queueMembersGet, input, options);
}

/**
 * Take a member out of a queue.
 *
 * Lets a waiting call continue with the cXML of a URL.
 *
 * `POST /Accounts/{AccountSid}/Queues/{QueueSid}/Members/{CallSid}` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const queueMember = await queueMembers.update(client, {
 *   queueSid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   callSid: "Front",
 *   url: "https://app.example.com/agent",
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 503
 * @see https://signalwire.com/docs/compatibility-api/rest/queue-members/update-queue-member
 */
export function update(client: Client, input: UpdateQueueMemberInput, options?: RequestOptions): Call<QueueMember> {
  return callOperation(client, queueMembersUpdate, input, options);
}
