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
import type { Queue } from "./models.js";
import { queuesCreate, queuesDelete, queuesGet, queuesList, queuesUpdate } from "./operations.js";

/** Input of {@link list}. */
export interface ListQueuesInput {
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

/** Input of {@link create}. */
export interface CreateQueueInput {
  /**
   * Its name: letters, digits and underscores, unique among the account's queues.
   * @minLength 1
   * @pattern `^\w+$`
   */
  friendlyName: string;
  /**
   * Maximum number of waiting calls.
   * @exclusiveMinimum 0
   */
  maxSize?: number | undefined;
}

/** Input of {@link get}. */
export interface GetQueueInput {
  /** Sid of the queue. */
  sid: string;
}

/** Input of {@link update}. */
export interface UpdateQueueInput {
  /** Sid of the queue. */
  sid: string;
  /**
   * Its name: letters, digits and underscores, unique among the account's queues.
   * @minLength 1
   * @pattern `^\w+$`
   */
  friendlyName: string;
  /**
   * Maximum number of waiting calls.
   * @exclusiveMinimum 0
   */
  maxSize?: number | undefined;
}

/** Input of {@link deleteQueue}. */
export interface DeleteQueueInput {
  /** Sid of the queue. */
  sid: string;
}

/**
 * List queues.
 *
 * Returns the account's queues, page by page.
 *
 * `GET /Accounts/{AccountSid}/Queues` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const queue of queues.list(client)) console.log(queue);
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/queues/list-queues
 */
export function list(client: Client, input?: ListQueuesInput, options?: ListOptions): List<Queue> {
  return listOperation(client, queuesList, input, options);
}

/**
 * Create a queue.
 *
 * Adds a queue in which calls can wait.
 *
 * `POST /Accounts/{AccountSid}/Queues` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const queue = await queues.create(client, { friendlyName: "support", maxSize: 20 });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/queues/create-queue
 */
export function create(client: Client, input: CreateQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesCreate, input, options);
}

/**
 * Get a queue.
 *
 * Returns one queue with its length and waiting time.
 *
 * `GET /Accounts/{AccountSid}/Queues/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * const queue = await queues.get(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @see https://signalwire.com/docs/compatibility-api/rest/queues/retrieve-queue
 */
export function get(client: Client, input: GetQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesGet, input, options);
}

/**
 * Update a queue.
 *
 * Changes the name and the maximum length of a queue. The name is required even if it does not change.
 *
 * `POST /Accounts/{AccountSid}/Queues/{Sid}` (scope Voice; retried after a failure)
 *
 * @example
 * ```ts
 * const queue = await queues.update(client, {
 *   sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90",
 *   friendlyName: "support",
 *   maxSize: 50,
 * });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/queues/update-queue
 */
export function update(client: Client, input: UpdateQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesUpdate, input, options);
}

/**
 * Delete a queue.
 *
 * Permanently deletes a queue. Its name can be used again.
 *
 * `DELETE /Accounts/{AccountSid}/Queues/{Sid}` (scope Voice)
 *
 * @example
 * ```ts
 * await queues.delete(client, { sid: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @see https://signalwire.com/docs/compatibility-api/rest/queues/delete-queue
 */
function deleteQueue(client: Client, input: DeleteQueueInput, options?: RequestOptions): Call<void> {
  return callOperation(client, queuesDelete, input, options);
}
export { deleteQueue as delete };
