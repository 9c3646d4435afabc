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
import type { Queue } from "./models.js";
import { queuesCreate, queuesDelete, queuesGet, queuesList, queuesUpdate } from "./operations.js";

/** Input of {@link list}. */
export type ListQueuesInput = Record<string, undefined>;

/** Input of {@link create}. */
export interface CreateQueueInput {
  /** Your name for it; called `friendly_name` in answers. */
  name?: string | undefined;
  /** How many calls may wait at once. */
  max_size?: number | undefined;
}

/** Input of {@link get}. */
export interface GetQueueInput {
  /** Id of the queue. */
  id: string;
}

/** Input of {@link update}. */
export interface UpdateQueueInput {
  /** Id of the queue. */
  id: string;
  /** Your name for it; called `friendly_name` in answers. */
  name?: string | undefined;
  /** How many calls may wait at once. */
  max_size?: number | undefined;
}

/** Input of {@link deleteQueue}. */
export interface DeleteQueueInput {
  /** Id of the queue. */
  id: string;
}

/**
 * List queues.
 *
 * Returns the project's queues, page by page.
 *
 * `GET /queues` (scope Voice)
 *
 * @example
 * ```ts
 * for await (const queue of queues.list(client)) console.log(queue);
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queues/list-queues
 */
export function list(client: Client, input?: ListQueuesInput, options?: ListOptions): List<Queue> {
  return listOperation(client, queuesList, input, options);
}

/**
 * Create a queue.
 *
 * Creates an empty queue.
 *
 * `POST /queues` (scope Voice; not retried if it may have taken effect)
 *
 * @example
 * ```ts
 * const queue = await queues.create(client, { name: "Support", max_size: 20 });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queues/create-queue
 */
export function create(client: Client, input?: CreateQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesCreate, input, options);
}

/**
 * Get a queue.
 *
 * Returns one queue with the number of calls in it and how long they wait.
 *
 * `GET /queues/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const queue = await queues.get(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queues/get-queue
 */
export function get(client: Client, input: GetQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesGet, input, options);
}

/**
 * Change a queue.
 *
 * Changes the name of a queue or the number of calls it takes.
 *
 * `PUT /queues/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * const queue = await queues.update(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90", name: "Support" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {ValidationError} 422
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queues/update-queue
 */
export function update(client: Client, input: UpdateQueueInput, options?: RequestOptions): Call<Queue> {
  return callOperation(client, queuesUpdate, input, options);
}

/**
 * Delete a queue.
 *
 * Permanently deletes the queue.
 *
 * `DELETE /queues/{id}` (scope Voice)
 *
 * @example
 * ```ts
 * await queues.delete(client, { id: "5f0c2a6e-8d41-4b7a-9c3e-2b6d1f7a8e90" });
 * ```
 *
 * @throws {BadRequestError} 400
 * @throws {AuthenticationError} 401
 * @throws {NotFoundError} 404
 * @throws {ServerError} 500
 * @see https://signalwire.com/docs/apis/rest/queues/delete-queue
 */
function deleteQueue(client: Client, input: DeleteQueueInput, options?: RequestOptions): Call<void> {
  return callOperation(client, queuesDelete, input, options);
}
export { deleteQueue as delete };
