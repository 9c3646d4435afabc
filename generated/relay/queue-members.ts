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
import type { QueueMember } from "./models.js";
import { queueMembersGet, queueMembersList, queueMembersNext } from "./operations.js";

/** Input of {@link list}. */
export interface ListQueueMembersInput {
  /** Id of the queue. */
  queue_id: string;
}

/** Input of {@link next}. */
export interface NextQueueMemberInput {
  /** Id of the queue. */
  queue_id: string;
}

/** Input of {@link get}. */
export interface GetQueueMemberInput {
  /** Id of the queue. */
  queue_id: string;
  /** Id of the waiting call. */
  id: string;
}

/**
 * List the calls in a queue.
 *
 * Returns the calls that wait in one queue, page by page.
 *
 * `GET /queues/{queue_id}/members` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const queueMember of queueMembers.list(client, {
 *   queue_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * })) console.log(queueMember);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queue-members/list-queue-members
 */
export function list(client: Client, input: ListQueueMembersInput, options?: ListOptions): List<QueueMember> {
  return listOperation(client, queueMembersList, input, options);
}

/**
 * Get the call at the front of a queue.
 *
 * Returns the call that is next. It stays in the queue.
 *
 * `GET /queues/{queue_id}/members/next` (scope Voice)
 *
 * @example
 * ```ts
 * const queueMember = await queueMembers.next(client, { queue_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queue-members/retrieve-next-queue-member
 */
export function next(client: Client, input: NextQueueMemberInput, options?: RequestOptions): Call<QueueMember> {
  return callOperation(client, queueMembersNext, input, options);
}

/**
 * Get a call in a queue.
 *
 * Returns one waiting call with its place in the queue.
 *
 * `GET /queues/{queue_id}/members/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const queueMember = await queueMembers.get(client, {
 *   queue_id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 * });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queue-members/retrieve-queue-member
 */
export function get(client: Client, input: GetQueueMemberInput, options?: RequestOptions): Call<QueueMember> {
  return callOperation(client, queueMembersGet, input, options);
}
